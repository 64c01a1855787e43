#include "ui/placementbar.h"
#include "models/practices/contract.h"
#include "models/practices/support.h"
#include "ui/dateeditor.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/placementpapers.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostReasons = 4;

QString shown(QDate day) { return QLocale().toString(day, u"d MMMM yyyy"_s); }
} // namespace

PlacementBar::PlacementBar(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_state(new QLabel), m_menu(new QMenu(this)), m_extension(new QWidget), m_until(new DateEditor(desk.today)), m_refused(new QLabel), m_reasons(new QWidget)
{
    m_state->setObjectName(u"contractState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    theme::enlarge(m_state, 1.15);
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_papers = addButton(u"print"_s, tr("Pa&pers"), "papers");
    m_papers->setPopupMode(QToolButton::InstantPopup);
    m_papers->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    for (const PlacementPaper &paper : placementPapers()) {
        QAction *action = m_menu->addAction(icon(u"document"_s), paper.title);
        action->setObjectName(paper.name);
        action->setProperty("allowed", paper.allowed);
        connect(action, &QAction::triggered, this, [this, paper] { Q_EMIT paperAsked(paper); });
    }
    m_simulate = addButton(u"simulation"_s, tr("New si&mulation"), "simulateContract");
    m_extend = addButton(u"calendar"_s, tr("E&xtend…"), "extend");
    m_drop = addButton(u"close"_s, tr("It ne&ver began"), "drop");
    connect(m_simulate, &QToolButton::clicked, this, &PlacementBar::simulateAsked);
    connect(m_drop, &QToolButton::clicked, this, [this] { Q_EMIT dropAsked(m_placement.state != u"dropped"); });
    addExtension();
    m_reasons->setObjectName(u"missing"_s);
    auto *reasons = new FlowLayout(m_reasons);
    reasons->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_state), buttons, m_extension, m_reasons}) layout->addWidget(part);
}

QToolButton *PlacementBar::addButton(const QString &iconName, const QString &text, const char *name)
{
    auto *made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setObjectName(QLatin1String(name));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(made);
    return made;
}

void PlacementBar::addExtension()
{
    m_extension->setObjectName(u"extension"_s);
    auto *parts = new QWidget;
    auto *line = new FlowLayout(parts);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&New last day"));
    label->setBuddy(m_until);
    m_until->setObjectName(u"extendUntil"_s);
    auto *yes = new QPushButton(tr("Extend until then"));
    auto *no = new QPushButton(tr("Leave it"));
    yes->setObjectName(u"extendNow"_s);
    for (QWidget *one : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_until), static_cast<QWidget *>(yes), static_cast<QWidget *>(no)}) line->addWidget(one);
    m_refused->setObjectName(u"extensionRefused"_s);
    m_refused->setTextFormat(Qt::PlainText);
    m_refused->setWordWrap(true);
    auto *both = new QVBoxLayout(m_extension);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(parts);
    both->addWidget(m_refused);
    m_extension->hide();
    refuseExtension({});
    connect(m_until, &DateEditor::edited, this, [this] { refuseExtension({}); });
    connect(m_extend, &QToolButton::clicked, this, [this] {
        m_until->setValue(m_placement.ends);
        refuseExtension({});
        m_extension->show();
        m_until->setFocus(Qt::OtherFocusReason);
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_extension->hide();
        m_extend->setFocus(Qt::OtherFocusReason);
    });
    connect(yes, &QPushButton::clicked, this, &PlacementBar::extend);
}

void PlacementBar::extend()
{
    const QDate until = m_until->value();
    if (const auto against = practices::againstExtending(m_placement, until); !against.isEmpty()) {
        refuseExtension(against.first().text);
        return m_until->setFocus(Qt::OtherFocusReason);
    }
    m_extension->hide();
    m_extend->setFocus(Qt::OtherFocusReason);
    Q_EMIT extendAsked(until);
}

void PlacementBar::refuseExtension(const QString &why)
{
    m_refused->setText(why);
    m_refused->setVisible(!why.isEmpty());
}

QString PlacementBar::stateWords() const
{
    const Placement &p = m_placement;
    QString words = Placement::type.shown(Placement::type.field("state"), p.state);
    if (p.state == u"planned" && p.starts.isValid()) words = tr("Agreed, begins on %1").arg(shown(p.starts));
    if (p.state == u"in-force") words = tr("In force since %1").arg(shown(p.starts));
    if (p.state == u"in-force" && p.endedOn.isValid()) words = tr("In force since %1, ends on %2").arg(shown(p.starts), shown(p.endedOn));
    else if (p.state == u"in-force" && p.contract == u"fixed-term" && p.ends.isValid()) words = tr("In force from %1 until %2").arg(shown(p.starts), shown(p.ends));
    if (p.state == u"ended" && p.endedOn.isValid()) words = tr("Ended on %1").arg(shown(p.endedOn));
    for (const SupportStep &step : p.steps)
        if (step.isOpen() && step.due.isValid())
            return tr("%1. Next: %2, %3.").arg(words, practices::wordsOf(step, p).title, practices::dueWords(step.due, m_desk.today()));
    return tr("%1.").arg(words);
}

void PlacementBar::follow(const Placement &placement)
{
    m_placement = placement;
    m_state->setText(stateWords());
    const bool dropped = placement.state == u"dropped";
    // Who does not turn up on the first day is found in force.
    m_drop->setVisible(dropped || placement.state == u"planned" || (placement.state == u"in-force" && !placement.endedOn.isValid()));
    m_drop->setText(dropped ? tr("It begins after &all") : tr("It ne&ver began"));
    m_extend->setVisible(placement.contract == u"fixed-term" && placement.ends.isValid() && !placement.endedOn.isValid() && !dropped);
    m_missing = dropped || placement.state == u"ended" ? QList<Problem>() : practices::missing(placement, m_desk.tables, m_desk.today());
    const auto under = practices::underMinimum(placement, m_desk.tables, m_desk.today());
    for (QAction *paper : m_menu->actions()) {
        const bool refused = under && paper->property("allowed").toBool();
        paper->setEnabled(!refused);
        paper->setToolTip(refused ? under->text : QString());
        if (paper->objectName() == u"printRaise") paper->setVisible(under.has_value());
    }
    showMissing();
}

void PlacementBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QToolButton *one : {m_drop, m_extend}) one->setEnabled(!readOnly);
}

void PlacementBar::showMissing()
{
    QStringList texts;
    for (const Problem &p : std::as_const(m_missing)) texts << p.text;
    m_reasons->setVisible(!texts.isEmpty());
    if (texts == m_shown) return;
    m_shown = texts;
    while (QLayoutItem *item = m_reasons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (texts.isEmpty()) return;
    const auto say = [this](const QString &text) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumHeight(m_drop->sizeHint().height()); // in line with the buttons beside it
        m_reasons->layout()->addWidget(label);
    };
    say(tr("For the letter of hiring:"));
    for (const Problem &p : m_missing.first(std::min(m_missing.size(), mostReasons))) {
        auto *go = new QPushButton(icon(u"right"_s), p.text);
        go->setObjectName(u"go-"_s + QLatin1String(p.column));
        go->setFlat(true);
        go->setAutoDefault(false);
        go->setToolTip(tr("Go to this field"));
        connect(go, &QPushButton::clicked, this, [this, column = p.column] { Q_EMIT problemChosen(column); });
        m_reasons->layout()->addWidget(go);
    }
    if (m_missing.size() > mostReasons) say(tr("and %n more", nullptr, static_cast<int>(m_missing.size() - mostReasons)));
}
