#include "ui/shortlistcard.h"
#include "models/matching/toldapart.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using shortlist::Step;

namespace {
struct StepLook {
    Step step;
    const char *name;
    const char *icon;
};
constexpr StepLook looks[] = {{Step::Ask, "ask", "phone"},      {Step::Agree, "agree", "check"},     {Step::Decline, "decline", "close"}, {Step::Send, "sendCv", "send"},
                              {Step::Want, "want", "check"},    {Step::DoNotWant, "doNotWant", "close"}, {Step::Met, "met", "people"},    {Step::Again, "again", "reload"},
                              {Step::Hire, "hire", "check"},    {Step::Release, "release", "close"}};

// The last thing that happened.
QString since(const Proposal &p)
{
    const auto on = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime().date(), u"d MMMM"_s); };
    if (p.sentAt.isValid()) return ShortlistCard::tr("CV sent on %1").arg(on(p.sentAt));
    if (p.answeredAt.isValid()) return ShortlistCard::tr("Answered on %1").arg(on(p.answeredAt));
    if (p.askedAt.isValid()) return ShortlistCard::tr("Called on %1").arg(on(p.askedAt));
    return ShortlistCard::tr("Chosen on %1").arg(on(p.chosenAt));
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}
} // namespace

ShortlistCard::ShortlistCard(QWidget *parent)
    : QFrame(parent), m_name(new QPushButton), m_apart(new QLabel), m_state(new QLabel), m_since(new QLabel), m_phone(new QLabel), m_copy(button(tr("Copy"), u"copyPhone"_s)),
      m_warnings(new QLabel), m_steps(new QWidget), m_more(new QWidget)
{
    build();
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_candidacy); });
    connect(m_copy, &QToolButton::clicked, this, &ShortlistCard::copyPhone);
}

void ShortlistCard::build()
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setFlat(true);
    m_name->setAutoDefault(false);
    m_name->setObjectName(u"workerName"_s);
    m_name->setToolTip(tr("Open the candidacy"));
    m_name->setStyleSheet(u"text-align: left; padding: 2px;"_s);
    theme::enlarge(m_name, 1.15);
    m_state->setObjectName(u"proposalState"_s);
    for (QLabel *label : {m_apart, m_state, m_since, m_phone, m_warnings}) label->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    theme::makeQuiet(m_since);
    m_apart->setObjectName(u"workerApart"_s);
    theme::makeQuiet(m_apart);
    m_warnings->setObjectName(u"warnings"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut, never the phone
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_copy->setToolTip(tr("Copy the phone number"));
    m_copy->setAccessibleName(tr("Copy the phone number"));
    new FlowLayout(m_steps);
    auto *more = new FlowLayout(m_more);
    const auto add = [&](const QString &text, const QString &name, auto then) {
        QToolButton *one = button(text, name);
        one->setAutoRaise(true);
        connect(one, &QToolButton::clicked, this, then);
        more->addWidget(one);
    };
    add(tr("CV"), u"cardCv"_s, [this] { Q_EMIT cvAsked(m_candidacy); });
    add(tr("Meeting…"), u"meeting"_s, [this] { Q_EMIT meetingAsked(m_id); });
    add(tr("History"), u"cardHistory"_s, [this] { Q_EMIT historyAsked(m_id); });
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_phone);
    top->addWidget(m_copy);
    auto *state = new FlowLayout;
    state->addWidget(m_state);
    state->addWidget(m_since);
    state->addWidget(m_apart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    layout->setSpacing(theme::grid / 2);
    layout->addLayout(top);
    layout->addLayout(state);
    layout->addWidget(m_warnings);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    layout->addWidget(m_more);
}

QToolButton *ShortlistCard::button(const QString &text, const QString &name)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void ShortlistCard::show(const Proposal &proposal, const shortlist::Table &table, QDate today, const QString &refusal)
{
    m_id = proposal.id;
    m_candidacy = proposal.candidacy;
    const QString state = Proposal::type.shown(Proposal::type.field("state"), proposal.state);
    m_name->setText(QString(proposal.workerName).replace(u'&', u"&&"_s));
    m_name->setToolTip(tr("Open the candidacy of %1").arg(proposal.workerName));
    const auto candidacy = table.candidacies.constFind(proposal.candidacy);
    const auto person = table.people.constFind(proposal.candidacy);
    m_apart->setText(candidacy == table.candidacies.cend() ? QString() : matching::toldApart(*candidacy, person == table.people.cend() ? Person() : *person));
    m_apart->setVisible(!m_apart->text().isEmpty());
    QStringList said{proposal.workerName, m_apart->text(), state};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    m_state->setText(state);
    m_since->setText(since(proposal));
    const QString phone = person == table.people.cend() ? QString() : person->phone;
    m_phone->setText(phone.isEmpty() ? tr("No phone number") : phone);
    m_copy->setVisible(!phone.isEmpty());
    QStringList warnings = shortlist::warnings(proposal, table, today);
    if (!proposal.beyondThree.isEmpty()) warnings << tr("More than three: %1").arg(proposal.beyondThree);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    showSteps(proposal, refusal);
}

void ShortlistCard::showSteps(const Proposal &proposal, const QString &refusal)
{
    if (m_shownState == proposal.state && m_shownRefusal == refusal && m_steps->layout()->count() > 0) return;
    m_shownState = proposal.state;
    m_shownRefusal = refusal;
    const bool focused = QApplication::focusWidget() && m_steps->isAncestorOf(QApplication::focusWidget());
    empty(m_steps->layout());
    for (const Step step : shortlist::stepsOf(proposal)) {
        const auto look = std::ranges::find(looks, step, &StepLook::step);
        QToolButton *one = button(shortlist::titleOf(step), QLatin1String(look->name));
        one->setIcon(icon(QLatin1String(look->icon)));
        one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        one->setAccessibleName(u"%1, %2"_s.arg(one->text(), proposal.workerName));
        one->setEnabled(refusal.isEmpty());
        one->setToolTip(refusal);
        connect(one, &QToolButton::clicked, this, [this, step] { Q_EMIT stepAsked(step); });
        m_steps->layout()->addWidget(one);
    }
    QWidget *previous = m_copy;
    for (int i = 0; i < m_steps->layout()->count(); ++i) {
        QWidget::setTabOrder(previous, m_steps->layout()->itemAt(i)->widget());
        previous = m_steps->layout()->itemAt(i)->widget();
    }
    if (focused) begin();
}

void ShortlistCard::begin()
{
    QWidget *first = m_steps->layout()->count() > 0 ? m_steps->layout()->itemAt(0)->widget() : m_name;
    first->setFocus(Qt::OtherFocusReason);
}

void ShortlistCard::copyPhone() { QApplication::clipboard()->setText(m_phone->text()); }
