#include "ui/homepage.h"
#include "models/access/session.h"
#include "models/candidacy/worklists.h"
#include "models/practices/payraise.h"
#include "models/practices/worklists.h"
#include "models/records/catalogue.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/shortlist/evaluations.h"
#include "models/shortlist/meetinglists.h"
#include "models/shortlist/worklists.h"
#include "models/store/store.h"
#include "ui/exchangetiles.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/theme.h"
#include "ui/tile.h"
#include "ui/urgentlist.h"
#include "ui/worktiles.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QVBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
const QString homeScreen = u"home"_s;
constexpr auto duplicates = "duplicates";
constexpr auto payUnder = "wage-change";
constexpr qint64 mostContracts = 100'000;

QLabel *headed(const QString &text)
{
    auto *label = new QLabel(text);
    theme::enlarge(label, 1.2);
    label->setContentsMargins(0, theme::grid, 0, 0);
    return label;
}
} // namespace

HomePage::HomePage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_where(new QComboBox), m_whose(new QComboBox), m_day(new QLabel), m_trouble(new NoticeBar),
      m_group(new QButtonGroup(this)), m_urgent(new UrgentList(desk)), m_all(new QPushButton), m_none(new QLabel), m_unsaved(new QWidget), m_drafts(new QListWidget)
{
    build();
    listen();
    waitForMidnight();
    whenDone(
        desk.store.screenState(desk.session.who().id, homeScreen), this,
        [this](const QJsonObject &state) {
            const QSignalBlocker quietWhere(m_where), quietWhose(m_whose);
            m_where->setCurrentIndex(state[u"everywhere"_s].toBool() ? 1 : 0);
            m_whose->setCurrentIndex(state[u"mine"_s].toBool() ? 1 : 0);
            refresh();
        },
        [this](const std::exception &) { refresh(); }); // how it was left matters less than what is due
}

void HomePage::build()
{
    auto *heading = new QLabel(tr("What to do now"));
    theme::enlarge(heading, 1.6);
    theme::makeQuiet(m_day);
    m_day->setContentsMargins(0, theme::grid, 0, 0); // on the line of the larger heading
    m_where->setObjectName(u"where"_s);
    m_where->setAccessibleName(tr("Which centre"));
    const QString centre = m_desk.session.siteName();
    m_where->addItem(centre.isEmpty() ? tr("My centre") : tr("My centre: %1").arg(centre));
    m_where->addItem(tr("All centres"));
    m_whose->setObjectName(u"whose"_s);
    m_whose->setAccessibleName(tr("Whose work"));
    m_whose->addItems({tr("Everybody's"), tr("Mine")});
    auto *top = new QWidget;
    auto *head = new FlowLayout(top); // on as many lines as large text needs
    head->setContentsMargins(0, 0, 0, 0);
    m_day->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    head->addWidget(heading);
    head->addWidget(m_day);
    auto *evening = new QPushButton(icon(u"clock"_s), tr("&End of the day"));
    evening->setAutoDefault(false);
    evening->setObjectName(u"endOfDay"_s);
    evening->setToolTip(tr("How the day went at the centre, to be printed for the supervisor"));
    connect(evening, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"end-of-day"_s); });
    head->addWidget(evening);
    head->addWidget(m_where);
    head->addWidget(m_whose);

    m_group->setExclusive(false); // the arrows go from one number to the next
    QList<WorkTiles *> boards;
    for (const intake::DayPart &part : parts()) {
        boards << addPart(part, boards.isEmpty());
        if (part.lists.first().query.type == &Placement::type) addPayTiles(*boards.last());
    }
    addTile(*boards.first(), duplicates, tr("Duplicates to look at"), tr("Pairs of people who may be one and the same"));

    auto *line = new FlowLayout;
    line->addWidget(headed(tr("The requests with the least time left")));
    line->addWidget(m_all);
    m_all->setObjectName(u"allOpen"_s);
    m_none->setText(tr("No request is open here. A new one begins with File > New request, or during a call with F8."));
    m_none->setWordWrap(true);
    theme::makeQuiet(m_none);
    m_drafts->setObjectName(u"unsaved"_s);
    m_drafts->setAccessibleName(tr("What you have not saved yet"));
    auto *unsaved = new QVBoxLayout(m_unsaved);
    unsaved->setContentsMargins(0, 0, 0, 0);
    unsaved->addWidget(headed(tr("What you have not saved yet")));
    unsaved->addWidget(m_drafts);
    m_unsaved->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->addWidget(top);
    layout->addWidget(m_trouble);
    layout->addWidget(boards.takeFirst());
    auto *exchange = new ExchangeTiles(m_desk, *m_group);
    connect(exchange, &ExchangeTiles::pageRequested, this, &Page::pageRequested);
    layout->addWidget(exchange);
    layout->addLayout(line);
    layout->addWidget(m_none);
    layout->addWidget(m_urgent);
    for (WorkTiles *board : std::as_const(boards)) layout->addWidget(board);
    layout->addWidget(m_unsaved);
    layout->addStretch(1);
    if (!m_group->buttons().isEmpty()) setFirst(m_group->buttons().first());
}

WorkTiles *HomePage::addPart(const intake::DayPart &part, bool first)
{
    auto *board = new WorkTiles(part.title, first ? WorkTiles::Noughts::Shown : WorkTiles::Noughts::Hidden, *m_group);
    for (const intake::WorkList &list : part.lists) addTile(*board, list.key, list.title, list.note);
    connect(board, &WorkTiles::asked, this, &HomePage::ask);
    return board;
}

void HomePage::addTile(WorkTiles &board, const QByteArray &key, const QString &title, const QString &note)
{
    m_tiles.insert(key, board.add(key, title, note));
    m_boards.insert(key, &board);
}

// Today's minimum, and that of each wage table to come.
void HomePage::addPayTiles(WorkTiles &board)
{
    if (!m_desk.session.may(Right::SupportContracts)) return;
    const QDate today = m_desk.today();
    m_payDays.insert(payUnder, today);
    addTile(board, payUnder, tr("Pay under the minimum"), tr("Contracts planned or in force that pay less than the minimum of today, whoever follows them"));
    for (const QDate &from : practices::tableDays(m_desk.tables)) {
        if (from <= today) continue;
        const QString day = QLocale().toString(from, u"d MMMM yyyy"_s);
        const QByteArray key = QByteArray(payUnder) + '/' + from.toString(Qt::ISODate).toLatin1();
        m_payDays.insert(key, from);
        addTile(board, key, tr("Under the new minimum"), tr("Contracts planned or in force that pay less than the minimum from %1, whoever follows them").arg(day));
    }
}

void HomePage::ask(const QByteArray &key)
{
    if (key == duplicates || m_payDays.contains(key)) return Q_EMIT pageRequested(QString::fromLatin1(key));
    for (const intake::WorkList &list : lists())
        if (list.key == key) return Q_EMIT listRequested(list.query);
}

void HomePage::listen()
{
    connect(m_where, &QComboBox::activated, this, &HomePage::keepChoice);
    connect(m_whose, &QComboBox::activated, this, &HomePage::keepChoice);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT listRequested(intake::openRequests(scope()).query); });
    connect(m_urgent, &UrgentList::openRequested, this, [this](const QString &id) { Q_EMIT openRequested(&FamilyRequest::type, id); });
    connect(m_urgent, &UrgentList::failed, this, &HomePage::fail);
    connect(m_drafts, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT openRequested(recordTypeOf(item->data(Qt::UserRole).toByteArray()), item->data(Qt::UserRole + 1).toString());
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_desk.store, &Store::changed, this, [this](const RecordType *type) {
        m_peopleChanged = m_peopleChanged || type == &Person::type;
        m_contractsChanged = m_contractsChanged || type == &Placement::type;
        if (!m_soon.isActive()) m_soon.start();
    });
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        refresh();
        waitForMidnight();
    });
}

void HomePage::waitForMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_midnight.start(static_cast<int>(now.msecsTo(now.date().addDays(1).startOfDay())) + 1000);
}

intake::Scope HomePage::scope() const
{
    return {m_where->currentIndex() == 0 ? m_desk.author().siteId : QString(), m_whose->currentIndex() == 1 ? m_desk.author().operatorId : QString()};
}

QList<intake::WorkList> HomePage::lists() const
{
    QList<intake::WorkList> all;
    for (const intake::DayPart &part : parts()) all += part.lists;
    return all;
}

QList<intake::DayPart> HomePage::parts() const
{
    const intake::Scope where = scope();
    const QDate today = m_desk.today();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Drafts are personal: whoever began one finishes it, whatever is chosen above.
    return {
        {{}, {intake::overdue(where), intake::dueToday(where), intake::dueTomorrow(where, today), intake::notTaken(where), intake::waitingForFamily(where),
              intake::followUpsDue(where, today), intake::draftRequests({{}, m_desk.author().operatorId})}},
        {tr("Meetings"), {meetinglists::today(where, today), meetinglists::thisWeek(where, today), meetinglists::withoutOutcome(where, now)}},
        {tr("Shortlists"), shortlist::allOf(where, now)},
        {tr("Contracts"), {practices::inpsNotTold(where, today), practices::stepsLate(where), practices::stepsToday(where), practices::stepsThisWeek(where), practices::trialsEnding(where),
                           practices::termsEnding(where, today)}},
        {tr("Workers"), {candidacy::notDecided(where), candidacy::permitsExpired(where), candidacy::permitsExpiring(where, 7), candidacy::permitsExpiring(where, 30),
                         candidacy::permitsExpiring(where, 60), candidacy::papersExpired(where), candidacy::papersExpiring(where, 7),
                         candidacy::papersExpiring(where, 30), candidacy::papersExpiring(where, 60), candidacy::registerExpired(where), candidacy::registerExpiring(where, 7),
                         candidacy::registerExpiring(where, 30), candidacy::registerExpiring(where, 60)}},
        {tr("Evaluations"), {evaluations::toBeAsked(where, today), evaluations::toBeConfirmed(where), evaluations::unanswered(where, today)}},
    };
}

std::optional<qint64> HomePage::numberOn(const QByteArray &tile) const
{
    const Tile *found = m_tiles.value(tile);
    return found ? found->number() : std::nullopt;
}

void HomePage::refresh()
{
    if (!m_desk.session.isSignedIn()) return;
    ++m_round;
    m_trouble->hide();
    m_day->setText(QLocale().toString(m_desk.today(), u"dddd d MMMM"_s));
    for (const intake::WorkList &list : lists()) count(list);
    const intake::WorkList open = intake::openRequests(scope());
    whenDone(
        m_desk.store.count(open.query), this,
        [this, round = m_round](qint64 number) {
            if (round != m_round) return;
            m_all->setText(tr("All open requests (%1)").arg(QLocale().toString(number)));
            m_all->setVisible(number > 0);
            m_none->setVisible(number == 0);
            m_urgent->setVisible(number > 0);
        },
        [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); });
    m_urgent->follow(open.query);
    whenDone(
        m_desk.store.drafts(m_desk.session.who().id), this, [this](const QList<Draft> &drafts) { showDrafts(drafts); },
        [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); });
    if (!m_payDays.isEmpty() && (m_countedOn != m_desk.today() || std::exchange(m_contractsChanged, false))) countPay();
    if (std::exchange(m_peopleChanged, false)) countDuplicates(); // last: it takes the longest
}

void HomePage::count(const intake::WorkList &list)
{
    whenDone(
        m_desk.store.count(list.query), this,
        [this, key = list.key, tone = list.tone, round = m_round](qint64 number) {
            if (round == m_round) m_boards.value(key)->setNumber(key, number, static_cast<Tile::Tone>(tone));
        },
        [this, key = list.key](const std::exception &e) {
            m_boards.value(key)->setNumber(key, {});
            fail(QString::fromUtf8(e.what()));
        });
}

void HomePage::countDuplicates()
{
    whenDone(
        m_desk.store.countLikePairs(), this, [this](qint64 number) { m_boards.value(duplicates)->setNumber(duplicates, number); },
        [this](const std::exception &e) {
            m_peopleChanged = true;
            m_boards.value(duplicates)->setNumber(duplicates, {});
            fail(QString::fromUtf8(e.what()));
        });
}

// The same contracts and the same rule as on the page they open.
void HomePage::countPay()
{
    m_contractsChanged = false;
    m_countedOn = m_desk.today();
    if (m_payDays.contains(payUnder)) m_payDays[payUnder] = m_countedOn;
    whenDone(
        m_desk.store.list(practices::contractsInForce(), 0, mostContracts), this,
        [this](const RecordPage &page) {
            for (auto day = m_payDays.cbegin(); day != m_payDays.cend(); ++day)
                m_boards.value(day.key())->setNumber(day.key(), practices::raisesOn(page.records, m_desk.tables, day.value()).size(), Tile::Tone::Soon);
        },
        [this](const std::exception &e) {
            m_contractsChanged = true;
            for (const QByteArray &key : m_payDays.keys()) m_boards.value(key)->setNumber(key, {});
            fail(QString::fromUtf8(e.what()));
        });
}

void HomePage::showDrafts(const QList<Draft> &drafts)
{
    m_drafts->clear();
    for (const Draft &draft : drafts) {
        const RecordType *type = recordTypeOf(draft.table);
        if (!type) continue;
        const QString named = type->title(draft.row);
        const QString when = QLocale().toString(draft.at.toLocalTime(), u"d MMMM, HH:mm"_s);
        auto *item = new QListWidgetItem(tr("%1: %2, kept on %3").arg(type->shownName(), named.isEmpty() ? tr("without a name yet") : named, when), m_drafts);
        item->setData(Qt::UserRole, draft.table);
        item->setData(Qt::UserRole + 1, draft.id);
    }
    m_drafts->setFixedHeight((m_drafts->sizeHintForRow(0) + 2) * std::max(m_drafts->count(), 1) + 6);
    m_unsaved->setVisible(m_drafts->count() > 0);
}

void HomePage::keepChoice()
{
    refresh();
    const QJsonObject state{{u"everywhere"_s, m_where->currentIndex() == 1}, {u"mine"_s, m_whose->currentIndex() == 1}};
    whenDone(m_desk.store.keepScreenState(m_desk.session.who().id, homeScreen, state), this, [] {}, [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); });
}

void HomePage::fail(const QString &text) { m_trouble->say(tr("Some numbers could not be counted. %1").arg(text), {{tr("Try again"), [this] { refresh(); }}}); }
