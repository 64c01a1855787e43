#include "ui/reminders.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include <QApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int often = 30'000;     // milliseconds
constexpr int soon = 200;
constexpr int daysAhead = 2;      // no reminder comes longer before its meeting
const QString reminderScreen = u"reminders"_s;
const QString until = u"pausedUntil"_s;
} // namespace

Reminders::Reminders(const Desk &desk, std::function<QDateTime()> now, QWidget *parent) : NoticeBar(parent), m_desk(desk), m_now(std::move(now))
{
    setObjectName(u"reminders"_s);
    m_clock.setInterval(often);
    m_soon.setInterval(soon);
    m_soon.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &Reminders::look);
    connect(&m_soon, &QTimer::timeout, this, &Reminders::look);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) { if (type == &Meeting::type) m_soon.start(); });
    connect(&desk.session, &Session::changed, this, [this] { m_soon.start(); });
    m_clock.start();
    readPause();
}

bool Reminders::listens() const { return m_desk.session.isSignedIn() && !m_desk.session.isLocked() && m_desk.session.may(Right::SeePeople); }

void Reminders::readPause()
{
    if (!listens()) return;
    whenDone(
        m_desk.store.screenState(m_desk.session.who().id, reminderScreen), this,
        [this](const QJsonObject &state) {
            m_pausedUntil = QDateTime::fromString(state.value(until).toString(), Qt::ISODate);
            m_knowsPause = true;
            look();
        },
        [this](const std::exception &) {
            m_knowsPause = true; // better one reminder too many
            look();
        });
}

void Reminders::look()
{
    if (!listens()) return;
    if (!m_knowsPause) return readPause();
    if (m_asking) return;
    const QDateTime now = m_now();
    if (m_pausedUntil.isValid() && now < m_pausedUntil) return hide();
    ++m_round;
    whenDone(
        meetings::toRemind(m_desk.store, m_desk.session.who().id, now, now.addDays(daysAhead)), this,
        [this, round = m_round](const meetings::Booked &booked) { if (round == m_round) present(booked); },
        [this](const std::exception &e) { Q_EMIT said(tr("The meetings could not be looked up for their reminders. %1").arg(QString::fromUtf8(e.what()))); });
}

// One at a time, the first of those due; the others follow when it is answered.
void Reminders::present(const meetings::Booked &booked)
{
    if (m_asking || !listens()) return;
    const QDateTime now = m_now();
    for (const Meeting &meeting : booked.all())
        if (appointments::isDue(meeting, now)) return remind(meeting);
    m_shown.clear();
    hide();
}

void Reminders::remind(const Meeting &meeting)
{
    const QDateTime now = m_now(), starts = meeting.starts.toLocalTime();
    const qint64 minutes = (now.secsTo(meeting.starts) + 59) / 60;
    const QString about = meeting.about.isEmpty() ? Meeting::type.shown(Meeting::type.field("kind"), meeting.kind) : meeting.about;
    const QString at = starts.date() == now.toLocalTime().date() ? starts.time().toString(u"HH:mm"_s) : QLocale().toString(starts, u"dddd d MMMM, HH:mm"_s);
    const QString text = minutes > 0 ? tr("At %1, in %n minute(s): %2", nullptr, static_cast<int>(minutes)).arg(at, about) : tr("It began at %1: %2").arg(at, about);
    say(text, {{tr("Open"),
                [this, meeting] {
                    // Who has opened it knows of it.
                    write(meeting, [tomorrow = m_now().toLocalTime().date().addDays(1)](Meeting m) {
                        m.reminderPaused = tomorrow;
                        return m;
                    });
                    Q_EMIT openAsked(meeting.id);
                }},
               {tr("Again in %n minute(s)", nullptr, appointments::againMinutes),
                [this, meeting] {
                    write(meeting, [at = m_now().toUTC()](Meeting m) {
                        m.remindedAt = at;
                        return m;
                    });
                }},
               {tr("Not today"),
                [this, meeting] {
                    write(meeting, [tomorrow = m_now().toLocalTime().date().addDays(1)](Meeting m) {
                        m.reminderPaused = tomorrow;
                        return m;
                    });
                }},
               {tr("Pause all…"), [this] { askHowLong(); }}});
    if (std::exchange(m_shown, meeting.id) != meeting.id && window()) QApplication::alert(window()); // without a word of what
}

void Reminders::askHowLong()
{
    m_asking = true;
    const QDateTime now = m_now();
    const auto choose = [this](const QDateTime &moment) {
        m_asking = false;
        pauseAll(moment);
    };
    say(tr("No reminders until when?"), {{tr("For an hour"), [=] { choose(now.addSecs(3600)); }},
                                         {tr("Until tomorrow"), [=] { choose(now.toLocalTime().date().addDays(1).startOfDay().toUTC()); }},
                                         {tr("Go on reminding"), [=] { choose({}); }}});
}

void Reminders::pauseAll(const QDateTime &moment)
{
    m_pausedUntil = moment;
    const QString text = moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
    m_desk.store.keepScreenState(m_desk.session.who().id, reminderScreen, {{until, text}});
    if (moment.isValid()) Q_EMIT said(tr("No reminders until %1.").arg(QLocale().toString(moment.toLocalTime(), u"dddd d MMMM, HH:mm"_s)));
    look();
}

void Reminders::write(const Meeting &meeting, const std::function<Meeting(const Meeting &)> &change)
{
    whenDone(
        meetings::change(m_desk.store, meeting.id, change, m_desk.author()), this, [this](const Saved &) { look(); },
        [this](const std::exception &e) {
            Q_EMIT said(QString::fromUtf8(e.what()));
            m_soon.start();
        });
}
