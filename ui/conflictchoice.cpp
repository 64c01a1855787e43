#include "ui/conflictchoice.h"
#include "ui/conflictcell.h"
#include "ui/fieldbox.h"
#include "ui/theme.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using syncing::Keep;

namespace {
constexpr int lettersACell = 24; // less than that, and values are read in a column too narrow

QString prefix(Keep keep) { return syncing::codeOf(keep) + u'_'; }
} // namespace

ConflictChoice::ConflictChoice(const RecordType &type, const ConflictQuestion &question, const OriginWords &words, const EditorNeeds &needs, QWidget *parent)
    : QFrame(parent), m_type(type), m_question(question), m_words(words), m_needs(needs), m_group(new QButtonGroup(this)), m_grid(new QGridLayout)
{
    setObjectName(u"choice_"_s + QLatin1String(question.columns.value(0)));
    setAccessibleName(question.title);
    auto *title = new QLabel(question.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    theme::enlarge(title, 1.1);
    m_grid->setSpacing(theme::grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    addBefore();
    for (const ConflictQuestion::Offer &offer : m_question.offers) addOffer(offer);
    const bool open = m_question.card.open && m_question.card.decision.isEmpty();
    if (m_question.editable && open) addOther();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::grid);
    layout->addWidget(title);
    layout->addLayout(m_grid);
    arrange(true);
    connect(m_group, &QButtonGroup::idToggled, this, &ConflictChoice::follow);
    if (m_question.suggested && open) keep(*m_question.suggested);
}

void ConflictChoice::addBefore()
{
    if (m_question.before.isEmpty()) return;
    auto *cell = new ConflictCell(tr("Before both"), {}, m_question.before, false);
    cell->setAccessibleName(tr("%1 before both: %2").arg(m_question.title, m_question.before));
    cell->setObjectName(u"before"_s);
    m_cells << cell;
}

void ConflictChoice::addOffer(const ConflictQuestion::Offer &offer)
{
    const bool decided = !m_question.card.open || !m_question.card.decision.isEmpty();
    auto *cell = new ConflictCell(offer.who, offer.when, offer.value, !decided);
    const bool side = offer.keep == Keep::Mine || offer.keep == Keep::Theirs;
    (side ? m_cells : m_below) << cell;
    const QString said = tr("%1: %2, %3: %4").arg(m_question.title, offer.who, offer.when, offer.value);
    if (decided) {
        const bool kept = syncing::keepOf(m_question.card.decision) == offer.keep;
        if (kept) cell->mark(tr("✓ Kept"));
        else if (!side) cell->hide();
        cell->setAccessibleName(kept ? tr("Kept. %1").arg(said) : said);
        return;
    }
    cell->button()->setObjectName(prefix(offer.keep) + QLatin1String(m_question.columns.value(0)));
    cell->button()->setAccessibleName(said);
    m_group->addButton(cell->button(), static_cast<int>(offer.keep));
    if (!side) cell->foldValue();
}

void ConflictChoice::addOther()
{
    auto *cell = new ConflictCell(tr("Another value"), {}, {}, true);
    cell->button()->setObjectName(prefix(Keep::Other) + QLatin1String(m_question.columns.value(0)));
    cell->button()->setAccessibleName(tr("%1: another value, to be written").arg(m_question.title));
    m_group->addButton(cell->button(), static_cast<int>(Keep::Other));
    m_own = new QWidget;
    m_own->setCursor(Qt::ArrowCursor);
    m_own->hide();
    cell->layout()->addWidget(m_own);
    m_below << cell;
}

// The cells below stand across: two of them share the line where there is room.
void ConflictChoice::arrange(bool wide)
{
    if (m_wide == wide) return;
    m_wide = wide;
    const auto lines = std::max<int>(1, static_cast<int>(m_cells.size()));
    while (QLayoutItem *item = m_grid->takeAt(0)) delete item;
    int row = 0;
    for (int i = 0; QWidget *cell : m_cells) {
        m_grid->setColumnStretch(i, wide || i == 0 ? 1 : 0);
        wide ? m_grid->addWidget(cell, 0, i) : m_grid->addWidget(cell, row++, 0);
        ++i;
    }
    row = std::max(row, 1);
    for (QWidget *cell : m_below) m_grid->addWidget(cell, row++, 0, 1, wide ? lines : 1);
}

void ConflictChoice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(width() >= static_cast<int>(m_cells.size()) * (lettersACell * fontMetrics().averageCharWidth() + 2 * theme::grid));
}

// 1 is the first that may be chosen, as they stand on screen.
void ConflictChoice::keyPressEvent(QKeyEvent *event)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const qsizetype at = event->key() - Qt::Key_1;
    if (event->modifiers() & ~Qt::KeypadModifier || at < 0 || at >= buttons.size() || !buttons[at]->isEnabled()) return QFrame::keyPressEvent(event);
    buttons[at]->setChecked(true);
    buttons[at]->setFocus(Qt::ShortcutFocusReason);
    if (m_group->id(buttons[at]) == static_cast<int>(Keep::Other)) m_boxes.first()->setFocus(Qt::OtherFocusReason);
    else Q_EMIT answered();
}

std::optional<Keep> ConflictChoice::kept() const
{
    return m_group->checkedId() < 0 ? std::nullopt : std::optional(static_cast<Keep>(m_group->checkedId()));
}

bool ConflictChoice::offers(Keep keep) const { return m_group->button(static_cast<int>(keep)); }

void ConflictChoice::keep(Keep keep)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(keep))) button->setChecked(true);
}

void ConflictChoice::follow(int id, bool on)
{
    const auto which = static_cast<Keep>(id);
    if (!on) {
        m_last = which;
        if (m_own) m_own->hide();
        return;
    }
    if (which == Keep::Other) {
        if (m_boxes.isEmpty()) makeEditors(m_last && *m_last != Keep::Other ? *m_last : Keep::Theirs);
        m_own->show();
    }
    Q_EMIT changed();
}

void ConflictChoice::makeEditors(Keep beginWith)
{
    auto *layout = new QVBoxLayout(m_own);
    layout->setContentsMargins(0, 0, 0, 0);
    const QJsonObject values = m_question.kept(beginWith, m_type, m_words);
    EditorNeeds needs = m_needs;
    needs.onEdited = [this] { Q_EMIT changed(); };
    for (const QByteArray &column : m_question.columns) {
        const auto at = m_type.find(column);
        if (!at) continue;
        const Field &f = m_type.fields[static_cast<size_t>(*at)];
        if (!f.isShown()) continue;
        auto *box = new FieldBox(m_type, f, needs);
        box->editor().show(syncing::sideIn(f, values[QLatin1String(f.column)]));
        if (m_question.columns.size() > 1 && !box->bearsItsLabel()) {
            auto *label = new QLabel(box->label());
            label->setBuddy(box);
            layout->addWidget(label);
        }
        layout->addWidget(box);
        m_boxes << box;
    }
}

QJsonObject ConflictChoice::chosen() const
{
    const auto which = kept();
    if (!which) return {};
    if (*which != Keep::Other) return m_question.kept(*which, m_type, m_words);
    QJsonObject values = m_question.kept(Keep::Theirs, m_type, m_words); // of what is not shown, and so not written
    for (const FieldBox *box : m_boxes) values[QLatin1String(box->field().column)] = syncing::jsonOf(box->field(), box->value());
    return values;
}

QString ConflictChoice::problem() const
{
    if (kept() != Keep::Other) return {};
    for (const FieldBox *box : m_boxes)
        if (const QString text = box->editor().unread(); !text.isEmpty()) return text;
    return {};
}

void ConflictChoice::setProblem(const QByteArray &column, const QString &text)
{
    for (FieldBox *box : m_boxes)
        if (column.isEmpty() || box->field().column == column) box->setProblem(text);
}

void ConflictChoice::setReadOnly(const QString &why)
{
    for (QAbstractButton *button : m_group->buttons()) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    for (FieldBox *box : m_boxes) box->setReadOnly(!why.isEmpty());
}
