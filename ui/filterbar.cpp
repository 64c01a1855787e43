#include "ui/filterbar.h"
#include "models/store/store.h"
#include "ui/conditioneditor.h"
#include "ui/flowlayout.h"
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
bool refers(const Field &field) { return field.kind == Field::Kind::Reference || field.kind == Field::Kind::References; }
} // namespace

FilterBar::FilterBar(const RecordType &type, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_type(type), m_needs(needs), m_search(new QLineEdit), m_pause(new QTimer(this)), m_add(new QPushButton(tr("Add a &filter…"))),
      m_none(new QPushButton(tr("Clear all"))), m_chips(new QWidget), m_flow(new FlowLayout(m_chips)), m_editor(new ConditionEditor(type, needs))
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search in this list…"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    m_add->setObjectName(u"addFilter"_s);
    m_none->setObjectName(u"clearFilters"_s);
    for (QPushButton *button : {m_add, m_none}) button->setAutoDefault(false);
    m_none->setToolTip(tr("Take away the words and every filter"));

    auto *line = new FlowLayout; // on as many lines as large text needs
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_add, m_none}) line->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addWidget(m_editor);
    m_editor->hide();

    connect(m_search, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FilterBar::ask);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::ask);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addCondition);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_conditions.clear();
        closeEditor();
        showChips();
        ask();
    });
    connect(m_editor, &ConditionEditor::accepted, this, &FilterBar::take);
    connect(m_editor, &ConditionEditor::cancelled, this, &FilterBar::closeEditor);
    showChips();
}

void FilterBar::setQuery(const ListQuery &query)
{
    if (query.words != words()) m_search->setText(query.words);
    if (m_conditions == query.conditions) return;
    m_conditions = query.conditions;
    closeEditor();
    showChips();
}

QString FilterBar::words() const { return m_search->text().simplified(); }

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::addCondition() { edit(-1); }

void FilterBar::edit(qsizetype number)
{
    m_edited = number;
    m_editor->begin(number < 0 ? std::nullopt : std::optional(m_conditions.at(number)));
    m_editor->show();
    m_editor->setFocus();
}

void FilterBar::closeEditor()
{
    const bool inside = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    if (inside) m_add->setFocus();
}

void FilterBar::take(const Condition &condition)
{
    if (m_edited >= 0 && m_edited < m_conditions.size()) m_conditions[m_edited] = condition;
    else m_conditions << condition;
    closeEditor();
    showChips();
    ask();
}

void FilterBar::ask()
{
    m_pause->stop();
    m_none->setVisible(!m_conditions.isEmpty() || !words().isEmpty());
    Q_EMIT asked();
}

QString FilterBar::worded(const Condition &condition, const QHash<QString, QString> &titles, const QString &untitled) const
{
    const Field &f = m_type.field(condition.column.constData());
    if (condition.test == Condition::Test::AnyItem) return ListQuery{&m_type, {}, {condition}, {}, false}.described(titles);
    const bool relative = Condition::countsDays(condition.test);
    QStringList values;
    for (const QVariant &v : condition.values) {
        if (relative) values << tr("%n day(s)", nullptr, static_cast<int>(v.toLongLong()));
        else if (refers(f)) values << titles.value(v.toString(), untitled);
        else values << m_type.shown(f, f.kind == Field::Kind::MultiChoice ? QVariant(QStringList{v.toString()}) : v);
    }
    return u"%1 %2 %3"_s.arg(m_type.translated(f.label), ConditionEditor::nameOf(condition.test, f), values.join(tr(" or "))).trimmed();
}

void FilterBar::nameReference(QPushButton *chip, const Condition &condition)
{
    const Field &f = m_type.field(condition.column.constData());
    QStringList ids;
    for (const QVariant &v : condition.values) ids << v.toString();
    whenDone(
        m_needs.store->titles(f.target, ids), chip,
        [=, this](const QHash<QString, QString> &titles) { chip->setText(worded(condition, titles, tr("(not on this computer)"))); },
        [=, this](const std::exception &) { chip->setText(worded(condition, {}, tr("(its name cannot be read now)"))); });
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        auto *both = new QWidget;
        auto *line = new QHBoxLayout(both);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        auto *chip = new QPushButton(worded(m_conditions.at(i), {}, u"\u2026"_s));
        chip->setAutoDefault(false);
        chip->setObjectName(u"chip"_s);
        chip->setToolTip(tr("Change this filter"));
        chip->setEnabled(m_conditions.at(i).item.isEmpty()); // what an item meets came with a number and can only be taken away
        auto *remove = new QToolButton;
        remove->setText(u"\u00d7"_s);
        remove->setObjectName(u"removeFilter"_s);
        remove->setToolTip(tr("Take this filter away"));
        remove->setAccessibleName(tr("Take away: %1").arg(chip->text()));
        remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        line->addWidget(chip);
        line->addWidget(remove);
        m_flow->addWidget(both);
        const Condition &condition = m_conditions.at(i);
        if (m_needs.store && refers(m_type.field(condition.column.constData())) && !condition.values.isEmpty()) nameReference(chip, condition);
        connect(chip, &QPushButton::clicked, this, [this, i] { edit(i); });
        connect(remove, &QToolButton::clicked, this, [this, i] {
            m_conditions.removeAt(i);
            closeEditor();
            showChips();
            m_add->setFocus();
            ask();
        });
    }
    m_chips->setVisible(!m_conditions.isEmpty());
    m_none->setVisible(!m_conditions.isEmpty() || !words().isEmpty());
}
