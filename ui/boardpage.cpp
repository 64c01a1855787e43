#include "ui/boardpage.h"
#include "models/access/session.h"
#include "models/shortlist/ending.h"
#include "models/shortlist/tables.h"
#include "models/records/failure.h"
#include "models/store/store.h"
#include "ui/boardcolumn.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/moveform.h"
#include "ui/noticebar.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using intake::Move;
using shortlist::BoardCard;
using shortlist::Column;

BoardPage::BoardPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_where(new QComboBox), m_whose(new QComboBox), m_notice(new NoticeBar), m_about(new QLabel), m_form(new MoveForm(desk))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &BoardPage::reload);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) {
        if ((type == &FamilyRequest::type || type == &Proposal::type || type == &Site::type) && !m_soon.isActive()) m_soon.start();
    });
    for (QComboBox *box : {m_where, m_whose}) connect(box, &QComboBox::activated, this, &BoardPage::keepChoice);
    connect(m_form, &MoveForm::given, this, &BoardPage::tryMove);
    connect(m_form, &MoveForm::left, this, [this] {
        leaveForm();
        if (const BoardCard *card = cardOf(m_moving)) column(card->column).setFocus(Qt::OtherFocusReason);
        m_moving.clear();
    });
    restoreChoice();
}

// As it was left; what was chosen before that is known stays.
void BoardPage::restoreChoice()
{
    whenDone(
        m_desk.store.screenState(m_desk.session.who().id, key()), this,
        [this](const QJsonObject &state) {
            if (!m_isChosen) {
                m_where->setCurrentIndex(state[u"everywhere"_s].toBool() ? 1 : 0);
                m_whose->setCurrentIndex(state[u"mine"_s].toBool() ? 1 : 0);
            }
            reload();
        },
        [this](const std::exception &) { reload(); }); // how it was left matters less than the requests
}

void BoardPage::keepChoice()
{
    m_isChosen = true;
    reload();
    if (!m_desk.session.isSignedIn()) return;
    const QJsonObject state{{u"everywhere"_s, m_where->currentIndex() == 1}, {u"mine"_s, m_whose->currentIndex() == 1}};
    whenDone(m_desk.store.keepScreenState(m_desk.session.who().id, key(), state), this, [] {}, [this](const std::exception &e) { m_notice->say(QString::fromUtf8(e.what())); });
}

void BoardPage::build()
{
    m_notice->setObjectName(u"boardNotice"_s);
    m_form->hide();
    m_about->hide();
    m_about->setTextFormat(Qt::PlainText);
    theme::enlarge(m_about, 1.15);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->addWidget(makeTop());
    layout->addWidget(m_notice);
    layout->addWidget(m_about);
    layout->addWidget(m_form);
    layout->addWidget(makeColumns(), 1);
    setFirst(m_columns.first());
}

QWidget *BoardPage::makeTop()
{
    auto *heading = new QLabel(tr("Board of the requests"));
    theme::enlarge(heading, 1.6);
    m_where->setAccessibleName(tr("Which centre"));
    m_where->setObjectName(u"where"_s);
    const QString mine = m_desk.session.siteName();
    m_where->addItem(mine.isEmpty() ? tr("My centre") : mine);
    m_where->addItem(tr("All centres"));
    m_whose->setAccessibleName(tr("Whose requests"));
    m_whose->setObjectName(u"whose"_s);
    m_whose->addItem(tr("Followed by anybody"));
    m_whose->addItem(tr("Followed by me"));
    auto *list = new QToolButton;
    list->setObjectName(u"asList"_s);
    list->setIcon(icon(u"list"_s));
    list->setText(tr("As a &list"));
    list->setToolTip(tr("The open requests as a list, to filter, export and print"));
    list->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    list->setFocusPolicy(Qt::StrongFocus);
    connect(list, &QToolButton::clicked, this, [this] { Q_EMIT listRequested(intake::openRequests(scope()).query); });
    auto *hint = new QLabel(tr("Enter opens a request. Ctrl and an arrow, or the mouse, moves it."));
    theme::makeQuiet(hint);
    auto *top = new QWidget;
    auto *line = new FlowLayout(top);
    for (QWidget *one : std::initializer_list<QWidget *>{heading, m_where, m_whose, list, hint}) line->addWidget(one);
    return top;
}

QWidget *BoardPage::makeColumns()
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < shortlist::boardColumns; ++i) {
        auto *head = new QLabel;
        head->setTextFormat(Qt::PlainText);
        head->setWordWrap(true);
        auto *column = new BoardColumn(static_cast<Column>(i));
        head->setBuddy(column);
        theme::enlarge(head, 1.05);
        auto *place = new QVBoxLayout;
        place->addWidget(head);
        place->addWidget(column, 1);
        row->addLayout(place, 1);
        m_columns << column;
        m_heads << head;
        listen(column);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

void BoardPage::listen(BoardColumn *column)
{
    connect(column, &BoardColumn::opened, this, &BoardPage::open);
    connect(column, &BoardColumn::stepped, this, [this, column](int by) { step(column->column(), by); });
    connect(column, &BoardColumn::moveAsked, this, &BoardPage::moveBy);
    connect(column, &BoardColumn::dropped, this, [this, column](const QString &request) { moveTo(request, column->column()); });
}

intake::Scope BoardPage::scope() const
{
    return {m_where->currentIndex() == 0 ? m_desk.author().siteId : QString(), m_whose->currentIndex() == 1 ? m_desk.author().operatorId : QString()};
}

void BoardPage::reload()
{
    if (!m_desk.session.isSignedIn()) return;
    whenDone(
        shortlist::boardOf(m_desk.store, scope(), m_desk.today()), this,
        [this, round = ++m_round](const QList<BoardCard> &cards) {
            if (round == m_round) fill(cards);
        },
        [this](const std::exception &e) { m_notice->say(QString::fromUtf8(e.what()), {{tr("Try again"), [this] { reload(); }}}); });
}

void BoardPage::fill(const QList<BoardCard> &cards)
{
    m_cards = cards;
    for (BoardColumn *column : std::as_const(m_columns)) {
        QList<BoardCard> mine;
        for (const BoardCard &card : cards)
            if (card.column == column->column()) mine << card;
        column->show(mine);
        const int i = static_cast<int>(column->column());
        const QString title = shortlist::titleOf(column->column());
        m_heads.at(i)->setText(u"%1 (%2)"_s.arg(title).arg(mine.size()));
        column->setAccessibleName(tr("%1, %n request(s)", nullptr, static_cast<int>(mine.size())).arg(title));
    }
    // A card that was moved by keys keeps the keyboard where it went.
    if (const BoardCard *moved = cardOf(m_moving); moved && m_form->isHidden()) {
        if (column(moved->column).select(m_moving)) column(moved->column).setFocus(Qt::OtherFocusReason);
        m_moving.clear();
    }
}

const BoardCard *BoardPage::cardOf(const QString &request) const
{
    const auto at = std::ranges::find_if(m_cards, [&](const BoardCard &card) { return FamilyRequest::type.idOf(card.request.row) == request; });
    return at == m_cards.end() ? nullptr : &*at;
}

// Past columns in which there is nothing.
void BoardPage::step(Column from, int by)
{
    for (int i = static_cast<int>(from) + by; i >= 0 && i < shortlist::boardColumns; i += by)
        if (m_columns.at(i)->cards().rowCount() > 0) return m_columns.at(i)->setFocus(Qt::OtherFocusReason);
}

void BoardPage::moveBy(const QString &request, int by)
{
    const BoardCard *card = cardOf(request);
    if (!card) return;
    const auto asked = recordOf<FamilyRequest>(card->request.row);
    const int first = static_cast<int>(card->column) + by;
    for (int i = first; i >= 0 && i < shortlist::boardColumns; i += by)
        if (std::holds_alternative<Move>(shortlist::moveTo(static_cast<Column>(i), asked, card->column, card->proposals))) return moveTo(request, static_cast<Column>(i));
    if (first >= 0 && first < shortlist::boardColumns) moveTo(request, static_cast<Column>(first));
}

void BoardPage::moveTo(const QString &request, Column to)
{
    const BoardCard *card = cardOf(request);
    if (!card || card->column == to) return;
    if (const QString no = reasonAgainst(m_desk.session, Right::Match); !no.isEmpty()) return m_notice->say(no);
    const auto asked = recordOf<FamilyRequest>(card->request.row);
    const auto way = shortlist::moveTo(to, asked, card->column, card->proposals);
    if (const auto *why = std::get_if<QString>(&way)) {
        m_notice->say(*why, {{tr("Open it"), [this, request] { open(request); }}, {tr("Close"), [] {}}});
        return;
    }
    m_notice->hide();
    m_moving = request;
    const Move move = std::get<Move>(way);
    if (MoveForm::isNeededFor(move)) {
        m_about->setText(FamilyRequest::type.title(card->request.row));
        m_about->show();
        return m_form->ask(move, asked);
    }
    leaveForm();
    tryMove(move, {});
}

void BoardPage::tryMove(Move move, const intake::MoveWords &words)
{
    const BoardCard *card = cardOf(m_moving);
    if (!card) return leaveForm();
    const QList<Problem> problems = intake::against(move, recordOf<FamilyRequest>(card->request.row), {}, words, m_desk.today(), m_desk.tables);
    if (problems.isEmpty()) return write(move, words);
    if (!m_form->isHidden()) return m_form->showProblems(problems);
    m_moving.clear(); // it stays where it is, and the keyboard with whatever is done next
    m_notice->say(problems.first().text);
}

// The request with whoever is still on its shortlist, at one stroke.
void BoardPage::write(Move move, const intake::MoveWords &words)
{
    leaveForm();
    const auto fail = [this](const std::exception &e) {
        m_notice->say(QString::fromUtf8(e.what()));
        reload();
    };
    whenDone(shortlist::tableOf(m_desk.store, m_moving), this, [this, move, words, fail](const std::optional<shortlist::Table> &table) {
        if (!table || !intake::movesOf(table->asked()).contains(move)) return reload(); // somebody else was faster
        QList<RecordSave> records;
        try {
            records = shortlist::movedByHand(move, *table, words, m_desk.author(), QDateTime::currentDateTimeUtc());
        } catch (const Failure &failure) {
            return fail(failure);
        }
        whenDone(m_desk.store.saveTogether(records, m_desk.author()), this, [this, move, request = table->asked().id](const QList<Saved> &) {
            m_form->forget(move, request);
            Q_EMIT said(intake::titleOf(move).remove(u'…'));
            reload();
        }, fail);
    }, fail);
}

void BoardPage::leaveForm()
{
    m_form->hide();
    m_about->hide();
}

void BoardPage::open(const QString &request)
{
    const BoardCard *card = cardOf(request);
    if (!card) return;
    if (card->column == Column::Hired || card->column == Column::Closed) return Q_EMIT openRequested(&FamilyRequest::type, request);
    Q_EMIT pageRequested(u"match/"_s + request);
}
