#include "ui/candidacymoves.h"
#include "models/candidacy/papers.h"
#include "reports/privacynote.h"
#include "ui/candidacysurroundings.h"
#include "ui/consentform.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/obstacles.h"
#include "ui/reasonform.h"
#include "ui/taborder.h"
#include "ui/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using candidacy::Fault;
using candidacy::Move;

namespace {
struct MoveLook {
    Move move;
    const char *name;
    const char *icon;
    const char *question; // the words it needs
    const char *doing;
};
constexpr MoveLook looks[] = {
    {Move::Send, "send", "send", "", ""},
    {Move::Suitable, "suitable", "check", "", ""},
    {Move::Unsuitable, "unsuitable", "close", QT_TRANSLATE_NOOP("CandidacyMoves", "Why the worker is not suitable:"), QT_TRANSLATE_NOOP("CandidacyMoves", "Not suitable")},
    {Move::Suspend, "suspend", "clock", QT_TRANSLATE_NOOP("CandidacyMoves", "Why the candidacy is suspended:"), QT_TRANSLATE_NOOP("CandidacyMoves", "Suspend")},
};

const MoveLook &lookOf(Move move) { return *std::ranges::find(looks, move, &MoveLook::move); }

bool hasKeyboard(const QWidget *part) { return QApplication::focusWidget() && part->isAncestorOf(QApplication::focusWidget()); }
} // namespace

CandidacyMoves::CandidacyMoves(const Desk &desk, const CandidacySurroundings &around, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_around(around), m_state(new QLabel), m_standing(new QLabel), m_interview(new QToolButton), m_note(new QToolButton), m_buttons(new QWidget), m_line(new FlowLayout(m_buttons)),
      m_against(new Obstacles), m_reason(new ReasonForm(desk)), m_consent(new ConsentForm(desk.store, needs))
{
    buildBar();
    for (QWidget *part : std::initializer_list<QWidget *>{m_against, m_reason, m_consent}) {
        layout()->addWidget(part);
        part->hide();
    }
    connect(m_against, &Obstacles::chosen, this, [this](qsizetype at) { Q_EMIT faultChosen(m_faults.at(at)); });
    connect(m_against, &Obstacles::consentAsked, this, &CandidacyMoves::askConsents);
    connect(m_reason, &ReasonForm::given, this, [this](const QString &reason) {
        if (m_asked) tryMove(*m_asked, reason);
    });
    connect(m_reason, &ReasonForm::left, this, [this] { leave(m_reason); });
    connect(m_consent, &ConsentForm::left, this, [this] { leave(m_consent); });
    connect(m_consent, &ConsentForm::recorded, this, [this] { leave(m_consent); });
}

void CandidacyMoves::buildBar()
{
    m_state->setObjectName(u"candidacyState"_s);
    m_state->setTextFormat(Qt::PlainText);
    theme::enlarge(m_state, 1.15);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    auto *words = new QHBoxLayout;
    words->setSpacing(2 * theme::grid);
    words->addWidget(m_state, 0, Qt::AlignTop);
    words->addWidget(m_interview, 0, Qt::AlignTop);
    words->addWidget(m_standing, 1, Qt::AlignVCenter);
    m_cvs = {cvButton(tr("CV for the &family"), u"cvFamily"_s, Disclosure::Family), cvButton(tr("CV for the &office"), u"cvOffice"_s, Disclosure::Office)};
    for (QToolButton *button : std::as_const(m_cvs)) words->addWidget(button, 0, Qt::AlignTop);
    words->addWidget(m_note, 0, Qt::AlignTop);
    dressInterview();
    dressNote();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::grid);
    all->addLayout(words);
    all->addWidget(m_buttons);
}

void CandidacyMoves::dressInterview()
{
    m_interview->setObjectName(u"decidedAt"_s);
    m_interview->setIcon(icon(u"calendar"_s));
    m_interview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_interview->setFocusPolicy(Qt::StrongFocus);
    m_interview->setAutoRaise(true);
    m_interview->hide();
    connect(m_interview, &QToolButton::clicked, this, [this] {
        if (const Meeting *interview = m_around.interview()) Q_EMIT interviewAsked(interview->id);
    });
}

void CandidacyMoves::dressNote()
{
    m_note->setObjectName(u"workerNote"_s);
    m_note->setText(tr("Privacy n&ote"));
    m_note->setIcon(icon(u"print"_s));
    m_note->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_note->setFocusPolicy(Qt::StrongFocus);
    m_note->setPopupMode(QToolButton::InstantPopup);
    m_note->setToolTip(tr("What the office does with the data of the worker, to be given and signed"));
    auto *languages = new QMenu(m_note);
    for (const PrivacyLanguage &one : workerPrivacyLanguages())
        connect(languages->addAction(one.ownName), &QAction::triggered, this, [this, code = one.code] { Q_EMIT noteAsked(code); });
    m_note->setMenu(languages);
}

QToolButton *CandidacyMoves::cvButton(const QString &text, const QString &name, Disclosure version)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(icon(u"document"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(name);
    button->setToolTip(version == Disclosure::Family ? tr("First name and initial, no contacts, no names of other families") : tr("Everything that is written down, for the office alone"));
    connect(button, &QToolButton::clicked, this, [this, version] { Q_EMIT cvAsked(version); });
    return button;
}

QList<Fault> CandidacyMoves::against(Move move, const QString &reason) const
{
    return candidacy::against(move, m_candidacy, m_around.person(), m_around.consents(), reason, m_desk.today());
}

void CandidacyMoves::follow(const Candidacy &candidacy)
{
    const bool other = candidacy.state != m_candidacy.state || candidacy.person != m_candidacy.person;
    // Done once the candidacy shows it; a decision that was refused keeps its words.
    if (!m_given.isEmpty() && candidacy.state != m_candidacy.state) m_reason->forget(std::exchange(m_given, {}));
    m_candidacy = candidacy;
    m_state->setText(Candidacy::type.shown(Candidacy::type.field("state"), candidacy.state));
    if (other) {
        m_asked.reset();
        m_against->clear();
        m_reason->hide();
        m_consent->hide(); // it would be recorded for who was named before
    }
    for (QToolButton *button : std::as_const(m_cvs)) button->setVisible(!candidacy.protocol.isEmpty());
    showStanding();
    showButtons();
    if (m_asked && !m_reason->isVisibleTo(this)) tell(against(*m_asked, {})); // what was answered meanwhile is no longer in the way
}

// What hinders a proposal, or will soon; nothing when all is well.
void CandidacyMoves::showStanding()
{
    using Kind = candidacy::PermitStanding::Kind;
    QStringList words;
    const auto permit = candidacy::permitOn(m_candidacy, m_desk.today());
    const bool told = !m_candidacy.person.isEmpty() && permit.kind != Kind::NotNeeded && permit.kind != Kind::NotKnown;
    if (told) words << permit.words;
    if (const auto away = candidacy::awayUntil(m_candidacy, m_desk.today()))
        words << (away->isValid() ? tr("Away until %1.").arg(QLocale().toString(*away, QLocale::ShortFormat)) : tr("Away, without a day of return."));
    const Meeting *interview = m_around.interview();
    m_interview->setVisible(interview);
    if (interview) m_interview->setText(tr("at the interview of %1").arg(QLocale().toString(interview->starts.toLocalTime().date(), u"d MMMM yyyy"_s)));
    m_standing->setText(words.join(u' '));
    m_standing->setVisible(!words.isEmpty());
}

void CandidacyMoves::showButtons()
{
    const QList<Move> moves = candidacy::movesOf(m_candidacy);
    if (moves == m_moves) return;
    m_moves = moves;
    const bool focused = hasKeyboard(m_buttons);
    while (QLayoutItem *item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    QWidget *previous = m_standing;
    for (const Move move : moves) {
        const MoveLook &look = lookOf(move);
        auto *button = new QToolButton;
        button->setIcon(icon(QLatin1String(look.icon)));
        button->setText(candidacy::titleOf(move));
        button->setObjectName(QLatin1String(look.name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(!m_readOnly);
        if (move == Move::Send) button->setShortcut(Qt::CTRL | Qt::Key_Return);
        connect(button, &QToolButton::clicked, this, [this, move] {
            m_consent->hide();
            m_against->clear();
            m_reason->hide();
            m_asked = move;
            if (!candidacy::needsReason(move)) return tryMove(move, {});
            m_reason->ask(tr(lookOf(move).question), tr(lookOf(move).doing), aboutOf(move));
        });
        m_line->addWidget(button);
        previous = tabAfter(previous, button);
    }
    if (focused) focusFirstMove();
}

QString CandidacyMoves::aboutOf(Move move) const { return u"candidacy/%1/%2"_s.arg(m_candidacy.id).arg(static_cast<int>(move)); }

void CandidacyMoves::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QToolButton *one : m_buttons->findChildren<QToolButton *>()) one->setEnabled(!readOnly);
}

void CandidacyMoves::tryMove(Move move, const QString &reason)
{
    const QList<Fault> faults = against(move, reason);
    if (faults.isEmpty()) {
        leave(m_reason);
        m_against->clear();
        m_asked.reset();
        if (candidacy::needsReason(move)) m_given = aboutOf(move);
        return Q_EMIT moveAsked(move, reason);
    }
    if (candidacy::needsReason(move)) return m_reason->say(faults.first().text);
    m_asked = move;
    tell(faults);
    m_against->focusFirst();
}

void CandidacyMoves::tell(const QList<Fault> &faults)
{
    m_faults = faults;
    if (faults.isEmpty()) return leave(m_against);
    QList<Problem> problems;
    for (const Fault &fault : faults) problems << Problem{fault.column, fault.text};
    m_against->tell(m_asked == Move::Send ? tr("It cannot be sent yet:") : tr("Before this:"), problems, m_candidacy.person);
}

void CandidacyMoves::leave(QWidget *open)
{
    const bool focused = hasKeyboard(open);
    if (open == m_against) m_against->clear();
    else open->hide();
    if (open != m_consent) m_asked.reset();
    if (focused) focusFirstMove();
}

// Esc leaves what was opened under the buttons as it is.
void CandidacyMoves::keyPressEvent(QKeyEvent *event)
{
    for (QWidget *open : std::initializer_list<QWidget *>{m_against, m_reason, m_consent})
        if (event->key() == Qt::Key_Escape && hasKeyboard(open)) return leave(open);
    QWidget::keyPressEvent(event);
}

void CandidacyMoves::focusFirstMove()
{
    if (m_line->count() > 0) m_line->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void CandidacyMoves::askConsents()
{
    m_consent->ask(m_candidacy.person, candidacy::purposesMissing(m_candidacy, m_around.consents(), m_desk.today()), m_desk.author(), privacyNoteVersion(PrivacyOf::Workers), m_desk.today());
    m_consent->show();
    m_consent->setFocus(Qt::OtherFocusReason);
}
