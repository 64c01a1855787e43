#include "ui/requestmoves.h"
#include "models/intake/deadline.h"
#include "models/shortlist/ending.h"
#include "reports/privacynote.h"
#include "ui/consentform.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/moveform.h"
#include "ui/obstacles.h"
#include "ui/requestsurroundings.h"
#include "ui/taborder.h"
#include "ui/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using intake::Move;

namespace {
struct MoveLook {
    Move move;
    const char *name;
    const char *icon;
};
constexpr MoveLook looks[] = {{Move::Send, "send", "send"},         {Move::Take, "take", "check"},        {Move::CloseHired, "closeHired", "check"},
                              {Move::CloseNotHired, "closeNotHired", "close"}, {Move::Cancel, "cancel", "close"}, {Move::Pause, "pause", "clock"},
                              {Move::Resume, "resume", "right"}};

QWidget *line(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumHeight(QPushButton(u"x"_s).sizeHint().height()); // it stands among buttons
    return label;
}

bool hasKeyboard(const QWidget *part) { return QApplication::focusWidget() && part->isAncestorOf(QApplication::focusWidget()); }

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}
} // namespace

RequestMoves::RequestMoves(const Desk &desk, const RequestSurroundings &around, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_around(around), m_state(new QLabel), m_clock(new QLabel), m_buttons(new QWidget), m_others(new QWidget),
      m_against(new Obstacles), m_words(new MoveForm(desk)), m_consent(new ConsentForm(desk.store, needs))
{
    buildBar();
    for (QWidget *part : std::initializer_list<QWidget *>{m_others, m_against, m_words, m_consent}) {
        layout()->addWidget(part);
        part->hide();
    }
    m_others->setObjectName(u"otherRequests"_s);
    new FlowLayout(m_others);
    connect(m_against, &Obstacles::chosen, this, [this](qsizetype at) { Q_EMIT problemChosen(m_problems.at(at)); });
    connect(m_against, &Obstacles::consentAsked, this, &RequestMoves::askConsents);
    connect(m_words, &MoveForm::given, this, &RequestMoves::tryMove);
    connect(m_words, &MoveForm::left, m_words, &QWidget::hide);
    connect(m_consent, &ConsentForm::left, m_consent, &QWidget::hide);
    connect(m_consent, &ConsentForm::recorded, this, [this] {
        const bool focused = hasKeyboard(m_consent);
        m_consent->hide();
        if (focused) focusFirstMove();
    });
}

void RequestMoves::buildBar()
{
    m_state->setObjectName(u"requestState"_s);
    m_state->setTextFormat(Qt::PlainText);
    theme::enlarge(m_state, 1.15);
    m_clock->setObjectName(u"clock"_s);
    m_clock->setTextFormat(Qt::PlainText);
    new FlowLayout(m_buttons);
    m_match = button(u"match"_s, tr("Find &workers"), u"findWorkers"_s);
    m_match->setToolTip(tr("Who fits this request, and its shortlist"));
    connect(m_match, &QToolButton::clicked, this, &RequestMoves::matchAsked);
    m_papers = {button(u"print"_s, tr("For the &family"), u"familySummary"_s), button(u"document"_s, tr("Re&ceipt"), u"receipt"_s),
                button(u"copy"_s, tr("Cop&y as new"), u"copyRequest"_s)};
    connect(m_papers.at(0), &QToolButton::clicked, this, &RequestMoves::summaryAsked);
    connect(m_papers.at(1), &QToolButton::clicked, this, &RequestMoves::receiptAsked);
    connect(m_papers.at(2), &QToolButton::clicked, this, &RequestMoves::copyAsked);
    m_papers.at(0)->setToolTip(tr("See and print the summary that the family is given"));
    m_papers.at(1)->setToolTip(tr("See and print the receipt: the number, what happens next and by when"));
    m_papers.at(2)->setToolTip(tr("A new request with the same words; number, state and dates are not copied"));
    auto *words = new QHBoxLayout;
    words->setSpacing(2 * theme::grid);
    words->addWidget(m_state);
    words->addWidget(m_clock, 1);
    words->addStretch();
    m_buttons->layout()->addWidget(m_match);
    m_match->hide(); // until there is a request that was sent
    for (QToolButton *paper : std::as_const(m_papers)) m_buttons->layout()->addWidget(paper);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addLayout(words);
    layout->addWidget(m_buttons); // the whole width: beside the words they stood one under the other
}

QToolButton *RequestMoves::button(const QString &iconName, const QString &text, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setObjectName(name);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QList<Problem> RequestMoves::against(Move move, const intake::MoveWords &words) const
{
    return shortlist::againstMove(move, m_proposals) + intake::against(move, m_request, m_around.consents(), words, m_desk.today(), m_desk.tables);
}

void RequestMoves::follow(const FamilyRequest &request)
{
    const bool other = request.state != m_request.state, someoneElse = request.requester != m_request.requester;
    // Done once the request shows it; a move that was refused keeps its words.
    if (m_given && (other || request.paused != m_request.paused)) m_words->forget(*std::exchange(m_given, {}), request.id);
    m_request = request;
    if (someoneElse) m_consent->hide(); // it would be recorded for who asked before
    m_state->setText(FamilyRequest::type.shown(FamilyRequest::type.field("state"), request.state));
    const QString clock = intake::clockText(request, m_around.closings(), m_desk.today());
    m_clock->setText(clock);
    m_clock->setVisible(!clock.isEmpty());
    if (other) {
        m_asked = false;
        m_words->hide();
        m_consent->hide();
        m_against->clear();
    }
    showButtons();
    showOthers();
    if (m_asked) showAgainst(against(Move::Send, {})); // what was answered meanwhile is no longer in the way
}

void RequestMoves::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QToolButton *one : m_buttons->findChildren<QToolButton *>()) one->setEnabled(!readOnly);
    for (QToolButton *paper : std::as_const(m_papers)) paper->setEnabled(!m_request.protocol.isEmpty());
    m_match->setEnabled(true); // looking is everybody's
}

void RequestMoves::showButtons()
{
    m_match->setVisible(!m_request.protocol.isEmpty() && m_request.state != u"draft"_s);
    const QList<Move> moves = intake::movesOf(m_request);
    if (moves == m_moves) return;
    m_moves = moves;
    const bool focused = hasKeyboard(m_buttons);
    m_buttons->layout()->removeWidget(m_match);
    for (QToolButton *paper : std::as_const(m_papers)) m_buttons->layout()->removeWidget(paper);
    empty(m_buttons->layout());
    for (const Move move : moves) {
        const auto look = std::ranges::find(looks, move, &MoveLook::move);
        QToolButton *one = button(QLatin1String(look->icon), intake::titleOf(move), QLatin1String(look->name));
        if (move == Move::Send) one->setShortcut(Qt::CTRL | Qt::Key_Return);
        connect(one, &QToolButton::clicked, this, [this, move] {
            if (m_words->isVisible() && m_words->move() == move) return m_words->setFocus(); // what was written there stays
            m_words->hide();
            m_consent->hide();
            if (!MoveForm::isNeededFor(move)) return tryMove(move, {});
            m_words->ask(move, m_request);
            if (const QList<Problem> found = shortlist::againstMove(move, m_proposals); !found.isEmpty()) m_words->showProblems(found);
        });
        one->setEnabled(!m_readOnly);
        m_buttons->layout()->addWidget(one);
    }
    m_buttons->layout()->addWidget(m_match);
    for (QToolButton *paper : std::as_const(m_papers)) m_buttons->layout()->addWidget(paper);
    QWidget *previous = m_clock;
    for (int i = 0; i < m_buttons->layout()->count(); ++i) previous = tabAfter(previous, m_buttons->layout()->itemAt(i)->widget());
    if (focused) focusFirstMove();
}

// Esc leaves what was opened under the buttons as it is.
void RequestMoves::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focused = QApplication::focusWidget();
    for (QWidget *open : std::initializer_list<QWidget *>{m_against, m_words, m_consent}) {
        if (event->key() != Qt::Key_Escape || !focused || !open->isAncestorOf(focused)) continue;
        focusFirstMove();
        return open == m_against ? clearAgainst() : open->hide();
    }
    QWidget::keyPressEvent(event);
}

void RequestMoves::showOthers()
{
    QStringList shown;
    for (const Record &one : m_around.otherOpen()) shown << FamilyRequest::type.idOf(one.row) + FamilyRequest::type.title(one.row);
    if (shown == m_othersShown) return;
    m_othersShown = shown;
    empty(m_others->layout());
    m_others->setVisible(!shown.isEmpty());
    if (shown.isEmpty()) return;
    m_others->layout()->addWidget(line(tr("Also open for the same person:")));
    for (const Record &one : m_around.otherOpen()) {
        const auto request = recordOf<FamilyRequest>(one.row);
        const auto said = [&](const char *column, const QString &value) { return FamilyRequest::type.shown(FamilyRequest::type.field(column), value); };
        auto *open = new QPushButton(u"%1, %2, %3"_s.arg(request.protocol, said("service", request.service), said("state", request.state)));
        open->setFlat(true);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, id = request.id] { Q_EMIT openAsked(id); });
        m_others->layout()->addWidget(open);
    }
}

void RequestMoves::tryMove(Move move, const intake::MoveWords &words)
{
    const QList<Problem> problems = against(move, words);
    if (problems.isEmpty()) {
        clearAgainst();
        m_words->hide();
        if (MoveForm::isNeededFor(move)) m_given = move;
        return Q_EMIT moveAsked(move, words);
    }
    if (MoveForm::isNeededFor(move)) return m_words->showProblems(problems);
    m_asked = true;
    showAgainst(problems);
    m_against->focusFirst();
}

void RequestMoves::clearAgainst()
{
    m_asked = false;
    const bool focused = hasKeyboard(m_against);
    m_against->clear();
    if (focused) focusFirstMove();
}

void RequestMoves::focusFirstMove()
{
    if (m_buttons->layout()->count() > 0) m_buttons->layout()->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void RequestMoves::showAgainst(const QList<Problem> &problems)
{
    if (problems.isEmpty()) return clearAgainst();
    m_problems = problems;
    m_against->tell(tr("It cannot be sent yet:"), problems, m_request.requester);
}

void RequestMoves::askConsents()
{
    QStringList purposes;
    for (const QString &purpose : intake::purposesNeeded(m_request)) {
        const auto given = [&](const Consent &c) { return c.purpose == purpose && c.isInForce(m_desk.today()); };
        if (std::ranges::none_of(m_around.consents(), given)) purposes << purpose;
    }
    m_consent->ask(m_request.requester, purposes, m_desk.author(), privacyNoteVersion(), m_desk.today());
    m_consent->show();
    m_consent->setFocus(Qt::OtherFocusReason);
}
