#include "ui/exchangewords.h"
#include "ui/originwords.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using State = syncing::Status::State;

namespace {
constexpr qint64 clockMayBeOff = 5 * 60 * 1000; // ms

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

QString lastContact(const syncing::Status &status)
{
    return status.lastSync.isValid() ? Words::tr("Last contact: %1.").arg(OriginWords::moment(status.lastSync)) : Words::tr("There was no contact yet.");
}

QString nextTry(const syncing::Status &status)
{
    return status.nextTry.isValid() ? Words::tr("It is tried again by itself at %1.").arg(QLocale().toString(status.nextTry.toLocalTime().time(), u"HH:mm"_s)) : Words::tr("It is tried again by itself.");
}

// "7 minutes", "3 hours", "2 days": whichever is read most easily.
QString length(qint64 ms)
{
    const qint64 minutes = ms / 60'000, hours = minutes / 60, days = hours / 24;
    if (days >= 2) return Words::tr("%n day(s)", nullptr, static_cast<int>(std::min<qint64>(days, std::numeric_limits<int>::max())));
    if (hours >= 2) return Words::tr("%n hour(s)", nullptr, static_cast<int>(hours));
    return Words::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
}

QString waiting(const syncing::Status &status)
{
    if (status.toSend == 0 && status.refused > 0) return Words::tr("%n change(s) were not taken, everything else is sent.", nullptr, static_cast<int>(status.refused));
    return status.toSend > 0 ? Words::tr("%n change(s) to be sent.", nullptr, static_cast<int>(status.toSend)) : Words::tr("Everything is sent.");
}
} // namespace

namespace exchangewords {

QString standing(const syncing::Status &status)
{
    switch (status.state) {
    case State::Alone: return Words::tr("This console works alone: it has no central database, and nothing has to be sent. All you save is kept here.");
    case State::Offline:
        return QStringList{Words::tr("The central database is not reached; go on working, nothing is lost."), waiting(status), lastContact(status), nextTry(status)}.join(u' ');
    case State::Syncing: return QStringList{Words::tr("Sending and reading now."), lastContact(status)}.join(u' ');
    case State::UpToDate:
    case State::Waiting: return QStringList{waiting(status), lastContact(status)}.join(u' ');
    case State::TurnedAway: return QStringList{status.problem, lastContact(status)}.join(u' ');
    case State::Failed: return QStringList{status.problem, lastContact(status), nextTry(status)}.join(u' ');
    }
    Q_UNREACHABLE();
}

QString loading(const syncing::Status &status)
{
    if (status.toLoad <= 0 || status.loaded >= status.toLoad) return {};
    return Words::tr("This console reads for the first time what your centre already has: %1 of about %2 records. You can work meanwhile; what you open comes first.")
        .arg(QLocale().toString(status.loaded), QLocale().toString(status.toLoad));
}

QString besides(const syncing::Status &status)
{
    QStringList lines;
    if (status.files > 0) lines << Words::tr("%n file(s) still to be sent; they hold nothing else back.", nullptr, static_cast<int>(status.files));
    if (status.faults > 0) lines << Words::tr("%n record(s) from other consoles could not be put in here yet; they are asked for again by themselves.", nullptr, static_cast<int>(status.faults));
    if (const qint64 off = std::abs(status.clockOffset); off > clockMayBeOff) lines << Words::tr("The clock of this computer is wrong by about %1: times that you see may be, too. Nothing is decided by them.").arg(length(off));
    return lines.join(u'\n');
}

} // namespace exchangewords
