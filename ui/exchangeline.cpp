#include "ui/exchangeline.h"
#include "ui/exchangewords.h"
#include "ui/originwords.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using State = syncing::Status::State;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeLine)
};

QString number(qint64 n) { return QLocale().toString(n); }

QString stateWord(const syncing::Status &status)
{
    switch (status.state) {
    case State::Alone: return {};
    case State::Offline: return Words::tr("Offline");
    case State::Syncing:
        return status.toLoad > 0 ? Words::tr("Receiving records: %1 of about %2").arg(number(status.loaded), number(std::max(status.loaded, status.toLoad))) : Words::tr("Sending and receiving…");
    case State::UpToDate: case State::Waiting: return Words::tr("Online");
    case State::TurnedAway: return Words::tr("Not admitted to the central");
    case State::Failed: return Words::tr("The exchange did not succeed");
    }
    return {};
}

QString lastExchange(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? Words::tr("last exchange %1").arg(QLocale().toString(local.time(), u"HH:mm"_s)) : Words::tr("last exchange %1").arg(OriginWords::moment(at));
}
} // namespace

namespace exchangeline {

QStringList shortly(const syncing::Status &status)
{
    if (status.state == State::Alone) return {};
    QStringList parts{stateWord(status)};
    if (status.toSend > 0) parts << Words::tr("to send: %1").arg(number(status.toSend));
    else if (status.joined && status.state != State::Syncing) parts << Words::tr("everything sent");
    if (status.refused > 0) parts << Words::tr("not taken: %1").arg(number(status.refused));
    if (status.conflicts > 0) parts << Words::tr("to decide: %1").arg(number(status.conflicts));
    if (status.lastSync.isValid()) parts << lastExchange(status.lastSync);
    return parts;
}

QString iconOf(const syncing::Status &status)
{
    switch (status.state) {
    case State::Alone: return {};
    case State::Offline: return u"offline"_s;
    case State::Syncing: return u"reload"_s;
    case State::UpToDate: return status.refused > 0 ? u"alert"_s : u"online"_s;
    case State::Waiting: return u"send"_s;
    case State::TurnedAway: case State::Failed: return u"alert"_s;
    }
    return {};
}

QString wholly(const syncing::Status &status)
{
    QStringList lines{exchangewords::standing(status), consequence(status.code), exchangewords::loading(status), exchangewords::besides(status)};
    if (status.refused > 0) lines << Words::tr("Changes the central did not take: %1. Somebody has to look at them.").arg(number(status.refused));
    if (status.conflicts > 0) lines << Words::tr("Two people changed the same thing, and somebody has to decide: %1.").arg(number(status.conflicts));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString consequence(const QString &code)
{
    if (code == u"password") return Words::tr("It is not tried again until you give the right password, on the page of the central. Meanwhile everything you type is kept on this computer and goes off afterwards.");
    if (code == u"no-password") return Words::tr("Everything you type is kept on this computer and goes off as soon as the password is given, on the page of the central.");
    if (code == u"shut") return Words::tr("Everything you type is kept on this computer, and goes off by itself as soon as the login may sign in again.");
    if (code == u"revoked") return Words::tr("This computer sends and receives nothing any more. What was typed here stays here; who looks after the central can admit it again, and then it goes off.");
    if (code == u"too-old") return Words::tr("What you type is sent all the same; what others changed arrives once the new version of the program is installed. Nothing is lost.");
    if (code == u"certificate") return Words::tr("So that nobody can listen in, nothing is sent until it is clear that this is the right central. Everything you type is kept here. Tell who looks after the central.");
    if (code == u"closed") return Words::tr("Go on working: everything is kept on this computer. What the central has lost is sent again by itself when it is back.");
    return {};
}

} // namespace exchangeline
