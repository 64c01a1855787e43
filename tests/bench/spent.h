#pragma once
#include <QByteArray>
#include <QFile>
#include <QList>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

// What a piece of work took: time by the wall, processor time of this program, and that of others it worked with (a server's
// processes). On a machine that others use as well, the last two tell more than the first.
struct Spent {
    double wall = 0, own = 0, others = 0; // seconds

    double processor() const { return own + others; }
    Spent operator-(const Spent &before) const { return {wall - before.wall, own - before.own, others - before.others}; }
    Spent operator+(const Spent &more) const { return {wall + more.wall, own + more.own, others + more.others}; }

    static Spent now(const QList<qint64> &processes = {})
    {
        Spent spent;
        spent.wall = std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
        for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
            rusage usage = {};
            getrusage(who, &usage);
            for (const timeval &t : {usage.ru_utime, usage.ru_stime}) spent.own += static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
        }
        for (const qint64 process : processes) spent.others += ofProcess(process);
        return spent;
    }

private:
    static double ofProcess(qint64 process)
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!file.open(QIODevice::ReadOnly)) return 0;
        const QByteArray text = file.readAll();
        const QList<QByteArray> parts = text.mid(text.lastIndexOf(')') + 2).split(' ');
        return (parts.at(11).toDouble() + parts.at(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
};

namespace memory {
// From here on the peak is counted anew.
inline void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}
inline qint64 peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ').at(1).toLongLong() / 1024;
    return 0;
}
} // namespace memory

inline double machineLoad()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : 0;
}
