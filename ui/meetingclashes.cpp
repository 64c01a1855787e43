#include "ui/meetingclashes.h"
#include "models/records/meeting.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace appointments;

namespace {
constexpr int timesOffered = 6;
}

MeetingClashes::MeetingClashes(QWidget *parent) : QFrame(parent), m_state(new QLabel), m_text(new QLabel), m_free(new QLabel(tr("Free times"))), m_slots(new QWidget)
{
    setFrameShape(StyledPanel);
    m_state->setObjectName(u"clashState"_s);
    m_text->setObjectName(u"clashes"_s);
    for (QLabel *label : {m_state, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    theme::makeQuiet(m_free);
    auto *flow = new FlowLayout(m_slots);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_text, m_free, m_slots}) layout->addWidget(part);
}

QString MeetingClashes::described(const Clash &clash, const QHash<QString, QString> &titles)
{
    const QString from = clash.with.starts.toLocalTime().time().toString(u"HH:mm"_s), to = clash.with.ends().toLocalTime().time().toString(u"HH:mm"_s);
    const QString about = clash.with.about.isEmpty() ? Meeting::type.shown(Meeting::type.field("kind"), clash.with.kind) : clash.with.about;
    switch (clash.what) {
    case Shared::Room: return tr("The room is taken from %1 to %2: %3 (%4).").arg(from, to, about, titles.value(clash.with.operatorId, tr("no operator")));
    case Shared::Operator: return tr("%1 has another meeting from %2 to %3: %4.").arg(titles.value(clash.with.operatorId, tr("The operator")), from, to, about);
    case Shared::Worker: return tr("The worker has another meeting from %1 to %2: %3.").arg(from, to, about);
    case Shared::Family: return tr("The family has another meeting from %1 to %2: %3. It can be booked all the same.").arg(from, to, about);
    }
    return {};
}

QString MeetingClashes::text() const { return m_text->isHidden() ? QString() : m_text->text(); }

void MeetingClashes::follow(const Meeting &meeting, const meetings::Booked &booked, const QList<Closing> &closings, const QDateTime &now)
{
    if (meeting.state != u"planned"_s) return hide();
    show();
    const QList<Meeting> others = booked.all();
    const QList<Clash> found = clashes(meeting, others);
    QStringList lines;
    for (const Clash &clash : found) lines << described(clash, booked.titles);
    const QDate day = meeting.starts.toLocalTime().date();
    const QString closed = day.isValid() && meeting.place == u"centre"_s ? closedWhy(day, closings) : QString();
    if (!closed.isEmpty()) lines << tr("The centre is closed that day: %1.").arg(closed);
    if (meeting.starts.isValid() && meeting.starts < now) lines << tr("That time has passed.");
    const bool refused = std::ranges::any_of(found, [](const Clash &clash) { return isRefused(clash.what); });
    if (!meeting.starts.isValid()) m_state->setText(tr("Write the day and the time, or take a free one."));
    else if (refused) m_state->setText(tr("✕ This time is taken: it cannot be booked."));
    else m_state->setText(lines.isEmpty() ? tr("✓ This time is free.") : tr("! Look before you book:"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, refused ? theme::problem(palette()) : lines.isEmpty() && meeting.starts.isValid() ? theme::fine(palette()) : palette().color(QPalette::WindowText));
    m_state->setPalette(colours);
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    const QDateTime from = meeting.starts.isValid() && meeting.starts > now ? std::max(now, QDateTime(day, QTime(0, 0))) : now;
    offer(!meeting.starts.isValid() || !lines.isEmpty() ? nextFree(from, timesOffered, meeting, others, closings) : QList<QDateTime>());
}

void MeetingClashes::offer(const QList<QDateTime> &moments)
{
    m_free->setVisible(!moments.isEmpty());
    m_slots->setVisible(!moments.isEmpty());
    if (moments == m_offered) return; // a button that is being pressed is not replaced under the hand
    m_offered = moments;
    while (QLayoutItem *item = m_slots->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QDateTime &moment : moments) {
        auto *button = new QPushButton(QLocale().toString(moment.toLocalTime(), u"ddd d MMM, HH:mm"_s));
        button->setObjectName(u"freeTime"_s);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Take %1").arg(QLocale().toString(moment.toLocalTime(), u"dddd d MMMM, HH:mm"_s)));
        connect(button, &QPushButton::clicked, this, [this, moment] { Q_EMIT taken(moment); });
        m_slots->layout()->addWidget(button);
    }
    Q_EMIT offered();
}
