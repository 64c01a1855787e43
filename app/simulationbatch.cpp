#include "app/simulationbatch.h"
#include "models/cost/simulationrequest.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFileDevice>
#include <QThread>
#include <cerrno>
#include <unistd.h>

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SimulationBatch)
};

constexpr qsizetype blockSize = 1024 * 1024;
constexpr int mostThreads = 8;

// What has arrived, up to a block, waiting only when nothing has: QFile would wait for the whole block, and who asks one line at
// a time through a pipe would wait for ever.
qsizetype readSome(QIODevice &in, char *to)
{
    const auto *file = qobject_cast<QFileDevice *>(&in);
    const int handle = file ? file->handle() : -1;
    qint64 size = 0;
    do size = handle < 0 ? in.read(to, blockSize) : ::read(handle, to, static_cast<size_t>(blockSize));
    while (handle >= 0 && size < 0 && errno == EINTR);
    // A device that is not a file says -1 at its end.
    if (size < 0 && handle >= 0) throw Failure(Text::tr("The input could not be read."), qt_error_string(errno));
    return std::max<qsizetype>(0, size);
}
} // namespace

SimulationBatch::SimulationBatch(const cost::Tables &tables)
{
    const int threads = std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    m_pool.setMaxThreadCount(threads);
    for (int i = 0; i < threads; ++i) m_shares.push_back(std::make_unique<Share>(Share{cost::SimulationJson(tables), {}, {}, true}));
}

bool SimulationBatch::run(QIODevice &in, QIODevice &out)
{
    QByteArray block(blockSize, Qt::Uninitialized), pending;
    bool good = true;
    for (;;) {
        const qsizetype size = readSome(in, block.data());
        if (size == 0) break;
        const QByteArrayView fresh(block.constData(), size);
        const qsizetype last = fresh.lastIndexOf('\n');
        // Of a line without an end only as much is kept as shows that it is too long.
        if (last < 0) {
            pending.append(fresh.data(), std::min(fresh.size(), std::max<qsizetype>(0, cost::longestRequest + 1 - pending.size())));
            continue;
        }
        if (!pending.isEmpty()) {
            const qsizetype first = fresh.indexOf('\n');
            pending.append(fresh.data(), std::min(first, std::max<qsizetype>(0, cost::longestRequest + 1 - pending.size())));
            good &= answer(pending, out);
            pending.clear();
            if (last > first) good &= answer(fresh.sliced(first + 1, last - first - 1), out);
        } else {
            good &= answer(fresh.first(last), out);
        }
        pending.append(fresh.data() + last + 1, std::min(fresh.size() - last - 1, cost::longestRequest + 1));
    }
    if (!pending.isEmpty()) good &= answer(pending, out);
    return good;
}

// Complete lines, the last one without its end; cut into as many pieces of about a size as there are processors.
bool SimulationBatch::answer(QByteArrayView lines, QIODevice &out)
{
    size_t used = 0;
    for (qsizetype left = static_cast<qsizetype>(m_shares.size()); left > 0; --left) {
        const qsizetype cut = left == 1 ? -1 : lines.indexOf('\n', lines.size() / left);
        Share &share = *m_shares[used++];
        share.lines = cut < 0 ? lines : lines.first(cut);
        if (cut < 0) break;
        m_pool.start([&share] { answer(share); });
        lines = lines.sliced(cut + 1);
    }
    answer(*m_shares[used - 1]);
    m_pool.waitForDone();
    bool good = true;
    for (size_t i = 0; i < used; ++i) {
        const Share &share = *m_shares[i];
        if (out.write(share.answers) != share.answers.size()) throw Failure(Text::tr("The answers could not be written."), out.errorString());
        good &= share.good;
    }
    auto *file = qobject_cast<QFileDevice *>(&out);
    if (file && !file->flush()) throw Failure(Text::tr("The answers could not be written."), out.errorString());
    return good;
}

void SimulationBatch::answer(Share &share)
{
    share.answers.resize(0);
    share.good = true;
    for (qsizetype from = 0; from <= share.lines.size();) {
        const qsizetype found = share.lines.indexOf('\n', from), end = found < 0 ? share.lines.size() : found;
        QByteArrayView line = share.lines.sliced(from, end - from);
        from = end + 1;
        if (line.endsWith('\r')) line.chop(1);
        if (line.trimmed().isEmpty()) continue;
        share.good &= share.json.answer(line, share.answers);
        share.answers += '\n';
    }
}
