#include "ui/calendarpage.h"
#include "models/access/session.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include "models/store/store.h"
#include "reports/agenda.h"
#include "reports/meetingmessage.h"
#include "ui/calendardata.h"
#include "ui/calendarfilters.h"
#include "ui/calendargrid.h"
#include "ui/dateeditor.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/meetingfile.h"
#include "ui/noticebar.h"
#include "ui/printjob.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int minute = 60'000; // milliseconds

QPushButton *button(const QString &text, const QString &name, const QString &iconName = {})
{
    auto *made = new QPushButton(text);
    if (!iconName.isEmpty()) made->setIcon(icon(iconName));
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}
} // namespace

CalendarPage::CalendarPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_data(new CalendarData(desk.store, this)), m_grid(new CalendarGrid), m_filters(new CalendarFilters(desk, this)),
      m_dayView(button(tr("&Day"), u"dayView"_s)), m_weekView(button(tr("&Week"), u"weekView"_s)), m_new(button(tr("New &meeting"), u"newMeeting"_s, u"add"_s)),
      m_print(button(tr("&Print…"), u"printCalendar"_s, u"print"_s)), m_file(button(tr("Calendar &file…"), u"calendarFile"_s, u"export"_s)),
      m_date(new DateEditor(desk.today)), m_period(new QLabel), m_notice(new NoticeBar), m_day(desk.today())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, theme::grid);
    layout->addWidget(makeBar());
    layout->addWidget(m_notice);
    layout->addWidget(m_grid, 1);
    setFirst(m_grid);
    listen();
    restoreChoice();
}

// As it was left, but for the day. What was chosen before that is known stays.
void CalendarPage::restoreChoice()
{
    whenDone(
        m_desk.store.screenState(m_desk.session.who().id, key()), this,
        [this](const QJsonObject &state) {
            if (!m_isChosen && !state.isEmpty()) {
                m_filters->restore(state);
                (state[u"week"_s].toBool() ? m_weekView : m_dayView)->setChecked(true);
            }
            read();
        },
        [this](const std::exception &) { read(); }); // how it was left matters less than the meetings
}

void CalendarPage::keepChoice()
{
    m_isChosen = true;
    if (!m_desk.session.isSignedIn()) return;
    QJsonObject state = m_filters->state();
    state.insert(u"week"_s, showsWeek());
    whenDone(m_desk.store.keepScreenState(m_desk.session.who().id, key(), state), this, [] {}, [this](const std::exception &e) { m_notice->say(QString::fromUtf8(e.what())); });
}

QWidget *CalendarPage::makeBar()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    theme::enlarge(m_period, 1.4);
    m_period->setObjectName(u"period"_s);
    auto *back = button({}, u"earlier"_s, u"left"_s), *today = button(tr("&Today"), u"today"_s), *ahead = button({}, u"later"_s, u"right"_s);
    back->setAccessibleName(tr("Earlier"));
    back->setToolTip(tr("Earlier (Page Up)"));
    ahead->setAccessibleName(tr("Later"));
    ahead->setToolTip(tr("Later (Page Down)"));
    today->setToolTip(tr("To today (Home)"));
    connect(back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(ahead, &QPushButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(m_desk.today()); });
    auto *views = new QButtonGroup(this);
    for (QPushButton *view : {m_dayView, m_weekView}) {
        view->setCheckable(true);
        views->addButton(view);
    }
    m_weekView->setChecked(true);
    m_date->setObjectName(u"date"_s);
    m_date->focusProxy()->setAccessibleName(tr("Go to this day"));
    m_date->setValue(m_day);
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_new->setToolTip(tr("A new meeting where the frame stands (N)"));
    QWidgetList parts{m_period, back, today, ahead, m_dayView, m_weekView};
    for (QComboBox *box : m_filters->boxes()) parts << box;
    parts << QWidgetList{m_date, m_new, m_print, m_file};
    for (QWidget *part : std::as_const(parts)) line->addWidget(part);
    return bar;
}

void CalendarPage::listen()
{
    connect(m_filters, &CalendarFilters::chosen, this, [this] {
        present();
        keepChoice();
    });
    for (QPushButton *view : {m_dayView, m_weekView})
        connect(view, &QPushButton::clicked, this, [this] {
            read();
            keepChoice();
        });
    connect(m_date, &DateEditor::edited, this, [this] { if (m_date->value().isValid()) goTo(m_date->value()); });
    connect(m_data, &CalendarData::changed, this, &CalendarPage::present);
    connect(m_data, &CalendarData::failed, this, [this](const QString &text) { m_notice->say(text, {{tr("Try again"), [this] { read(); }}}); });
    connect(m_grid, &CalendarGrid::beginAsked, this, &CalendarPage::begin);
    connect(m_grid, &CalendarGrid::openAsked, this, [this](const QString &id) { Q_EMIT openRequested(&Meeting::type, id); });
    connect(m_grid, &CalendarGrid::moveAsked, this, &CalendarPage::move);
    connect(m_grid, &CalendarGrid::turnAsked, this, &CalendarPage::turn);
    connect(m_grid, &CalendarGrid::todayAsked, this, [this] { goTo(m_desk.today()); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_grid->setFocus();
        m_grid->beginHere();
    });
    connect(m_print, &QPushButton::clicked, this, &CalendarPage::print);
    connect(m_file, &QPushButton::clicked, this, &CalendarPage::saveFile);
    auto *clock = new QTimer(this);
    clock->setInterval(minute);
    connect(clock, &QTimer::timeout, this, &CalendarPage::present);
    clock->start();
}

bool CalendarPage::showsWeek() const { return m_weekView->isChecked(); }
QDate CalendarPage::firstDay() const { return showsWeek() ? m_day.addDays(1 - m_day.dayOfWeek()) : m_day; }
QString CalendarPage::mayNotEdit() const { return reasonAgainst(m_desk.session, rightToEdit(Meeting::type)); }
void CalendarPage::turn(int pages) { goTo(m_day.addDays(pages * (showsWeek() ? 7 : 1))); }

void CalendarPage::goTo(QDate day)
{
    m_day = day;
    if (m_date->value() != day) m_date->setValue(day);
    read();
}

void CalendarPage::read() { m_data->read(firstDay(), showsWeek() ? 7 : 1); }

CalendarView CalendarPage::view() const
{
    return {{m_day, firstDay(), showsWeek(), m_filters->byRoom(), m_filters->site(), m_filters->operatorId(), m_filters->room(), m_filters->kind(), m_desk.author().operatorId}, *m_data};
}

void CalendarPage::present()
{
    m_filters->follow(*m_data, showsWeek());
    const CalendarView seen = view();
    m_meanings = seen.meanings;
    const QLocale locale;
    m_period->setText(showsWeek() ? tr("%1 to %2").arg(locale.toString(firstDay(), u"d MMMM"_s), locale.toString(firstDay().addDays(6), u"d MMMM yyyy"_s))
                                  : locale.toString(m_day, u"dddd d MMMM yyyy"_s));
    const QString refused = mayNotEdit();
    m_grid->setReadOnly(!refused.isEmpty());
    m_new->setEnabled(refused.isEmpty());
    if (!refused.isEmpty()) m_new->setToolTip(refused);
    m_print->setEnabled(m_desk.session.may(Right::Print));
    m_print->setToolTip(reasonAgainst(m_desk.session, Right::Print));
    m_file->setEnabled(!seen.blocks.isEmpty());
    // The line of this moment stands on the day the desk has.
    m_grid->present(seen.columns, seen.blocks, QDateTime(m_desk.today(), QTime::currentTime()));
}

void CalendarPage::begin(int column, int from, int minutes)
{
    if (column < 0 || column >= m_meanings.size()) return;
    const CalendarView::Meaning &meaning = m_meanings.at(column);
    Meeting meeting;
    meeting.id = newIdentifier();
    meeting.starts = QDateTime(meaning.day, QTime(from / 60, from % 60)).toUTC();
    meeting.minutes = minutes;
    meeting.site = m_filters->site();
    if (meaning.byOperator) meeting.operatorId = meaning.id;
    else if (const QString only = m_filters->operatorId(); !only.isEmpty()) meeting.operatorId = only;
    if (const QString kind = m_filters->kind(); !kind.isEmpty()) meeting.kind = kind;
    meeting.room = meaning.byRoom ? meaning.id : m_filters->room();
    for (const auto &room : m_data->rooms())
        if (room.id == meeting.room) meeting.site = room.site;
    Q_EMIT newRequested(&Meeting::type, rowOf(meeting));
}

void CalendarPage::move(const QString &id, int column, int from)
{
    if (column < 0 || column >= m_meanings.size()) return;
    const CalendarView::Meaning meaning = m_meanings.at(column);
    Meeting before;
    for (const Meeting &meeting : m_data->booked().all())
        if (meeting.id == id) before = meeting;
    QString site;
    for (const auto &room : m_data->rooms())
        if (meaning.byRoom && room.id == meaning.id) site = room.site;
    const QDateTime starts = QDateTime(meaning.day, QTime(from / 60, from % 60)).toUTC();
    const auto to = [=](const Meeting &meeting) {
        Meeting moved = appointments::movedTo(meeting, starts);
        if (meaning.byOperator) moved.operatorId = meaning.id;
        if (meaning.byRoom) moved.room = meaning.id;
        if (!site.isEmpty()) moved.site = site;
        return moved;
    };
    whenDone(
        meetings::change(m_desk.store, id, to, m_desk.author()), this,
        [this, before, starts](const Saved &) {
            m_notice->say(tr("Moved to %1.").arg(QLocale().toString(starts.toLocalTime(), u"dddd d MMMM, HH:mm"_s)), {{tr("Undo"), [this, before] { takeBack(before); }}, {tr("Close"), [] {}}});
        },
        [this](const std::exception &e) {
            m_notice->say(QString::fromUtf8(e.what()));
            present();
        });
}

void CalendarPage::takeBack(const Meeting &before)
{
    const auto back = [before](const Meeting &meeting) {
        Meeting moved = meeting;
        moved.starts = before.starts;
        moved.operatorId = before.operatorId;
        moved.room = before.room;
        moved.site = before.site;
        moved.remindedAt = before.remindedAt;
        moved.reminderPaused = before.reminderPaused;
        return moved;
    };
    whenDone(
        meetings::change(m_desk.store, before.id, back, m_desk.author()), this, [this](const Saved &) { Q_EMIT said(tr("The meeting is where it was.")); },
        [this](const std::exception &e) { m_notice->say(QString::fromUtf8(e.what())); });
}

void CalendarPage::saveFile()
{
    const QList<Record> records = view().records();
    whenDone(
        m_data->requestsOf(records), this,
        [this, records](const RecordPage &page) {
            QHash<QString, QString> numbers;
            for (const Record &request : page.records) numbers.insert(FamilyRequest::type.idOf(request.row), recordOf<FamilyRequest>(request.row).protocol);
            QList<icalendar::Entry> entries;
            for (const Record &record : records) {
                const auto meeting = recordOf<Meeting>(record.row);
                const Site *site = m_data->site(meeting.site);
                entries << calendarEntry({meeting, site ? *site : Site(), m_data->name(meeting.room), numbers.value(meeting.request)}, record, false);
            }
            saveCalendarFile(entries, m_desk, {}, this, [this](const QString &text) { m_notice->say(text); });
        },
        [this](const std::exception &e) { m_notice->say(QString::fromUtf8(e.what())); });
}

bool CalendarPage::prints() const { return m_desk.session.may(Right::Print); }

void CalendarPage::print()
{
    if (!prints()) return;
    const Site *site = m_data->site(m_filters->site());
    const CalendarView seen = view();
    const QList<Record> records = seen.records();
    QList<AgendaDay> days;
    for (int i = 0; i < (showsWeek() ? 7 : 1); ++i) {
        AgendaDay day{firstDay().addDays(i), {}, {}};
        day.closed = appointments::closedWhy(day.day, site ? site->closings : QList<Closing>());
        for (const Record &record : records) {
            const auto meeting = recordOf<Meeting>(record.row);
            if (meeting.starts.toLocalTime().date() != day.day) continue;
            const QString from = meeting.starts.toLocalTime().time().toString(u"HH:mm"_s), to = meeting.ends().toLocalTime().time().toString(u"HH:mm"_s);
            day.lines << AgendaDay::Line{from + u" \u2013 "_s + to, meeting.about, Meeting::type.shown(Meeting::type.field("kind"), meeting.kind),
                                         meeting.address.isEmpty() ? seen.placeOf(meeting) : seen.placeOf(meeting) + u", "_s + meeting.address, m_data->name(meeting.operatorId)};
        }
        if (i < 5 || !day.lines.isEmpty()) days << day;
    }
    previewPrintout(agendaPrintout(m_filters->words(), days, printContext(m_desk)), m_desk, Meeting::type.table, {}, this);
}
