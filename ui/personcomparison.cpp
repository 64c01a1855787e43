#include "ui/personcomparison.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/theme.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using personmerge::Keep;

namespace {
enum Column { Name, Kept, Other, Both };

// A radio button whose text may take several lines.
QWidget *choiceOf(QRadioButton *button, const QString &text)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setBuddy(button);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(value, 1, Qt::AlignTop);
    return box;
}
} // namespace

PersonComparison::PersonComparison(Store &store, QWidget *parent) : QWidget(parent), m_store(store), m_grid(new QGridLayout)
{
    m_grid->setColumnStretch(Kept, 3);
    m_grid->setColumnStretch(Other, 3);
    m_grid->setHorizontalSpacing(2 * theme::grid);
    m_grid->setVerticalSpacing(theme::grid);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, theme::grid, 0);
    all->addLayout(m_grid);
    all->addStretch(1);
}

void PersonComparison::compare(const Record &kept, const Record &other)
{
    m_kept = kept;
    m_other = other;
    ask();
}

void PersonComparison::clear()
{
    ++m_asked;
    m_kept = m_other = {};
    empty();
}

void PersonComparison::empty()
{
    m_choices.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

// What the two refer to is read by its title first.
void PersonComparison::ask()
{
    QSet<QString> options;
    for (const Record &record : {m_kept, m_other})
        for (qsizetype i = 0; const Field &f : Person::type.fields)
            for (const auto &[table, id] : f.referred(record.row.at(i++)))
                if (table == "option") options << id;
    whenDone(
        m_store.titles("option", options.values()), this, [this, asked = ++m_asked](const QHash<QString, QString> &titles) { if (asked == m_asked) fill(titles); },
        [this, asked = m_asked](const std::exception &) { if (asked == m_asked) fill({}); });
}

void PersonComparison::fill(const QHash<QString, QString> &titles)
{
    empty();
    addHeading(tr("What differs"));
    for (qsizetype i = 0; const Field &f : Person::type.fields) {
        const QVariant &kept = m_kept.row.at(i), &other = m_other.row.at(i);
        ++i;
        if (f.isShown() && f.stored(kept) != f.stored(other)) addChoice(f, kept, other, titles);
    }
    addHeading(tr("The same in both"));
    for (qsizetype i = 0; const Field &f : Person::type.fields) {
        const QVariant &kept = m_kept.row.at(i), &other = m_other.row.at(i);
        ++i;
        if (f.isShown() && f.stored(kept) == f.stored(other) && !f.isEmpty(kept) && !(f.kind == Field::Kind::Flag && !kept.toBool())) addSame(f, shown(f, kept, titles));
    }
}

QString PersonComparison::shown(const Field &field, const QVariant &value, const QHash<QString, QString> &titles) const
{
    return field.isEmpty(value) ? tr("(empty)") : Person::type.shown(field, value, titles);
}

void PersonComparison::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_grid->addWidget(heading, m_grid->rowCount(), Name, 1, -1);
}

void PersonComparison::addChoice(const Field &field, const QVariant &kept, const QVariant &other, const QHash<QString, QString> &titles)
{
    const int line = m_grid->rowCount();
    const QString name = Person::type.translated(field.label);
    auto *label = new QLabel(name);
    m_grid->addWidget(label, line, Name, Qt::AlignTop);
    auto *group = new QButtonGroup(label);
    m_choices.insert(field.column, group);
    const auto offer = [&](Column column, Keep keep, const QString &text, const char *prefix) {
        auto *button = new QRadioButton;
        button->setObjectName(QLatin1String(prefix) + QLatin1String(field.column));
        button->setAccessibleName(tr("%1: %2").arg(name, text));
        group->addButton(button, static_cast<int>(keep));
        m_grid->addWidget(choiceOf(button, text), line, column);
    };
    offer(Kept, Keep::Kept, shown(field, kept, titles), "kept_");
    offer(Other, Keep::Other, shown(field, other, titles), "other_");
    const bool both = personmerge::canHoldBoth(field) && !field.isEmpty(kept) && !field.isEmpty(other);
    if (both) offer(Both, Keep::Both, tr("Both"), "both_");
    group->button(static_cast<int>(personmerge::suggested(field, kept, other)))->setChecked(true);
}

void PersonComparison::addSame(const Field &field, const QString &value)
{
    const int line = m_grid->rowCount();
    auto *words = new QLabel(value);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    theme::makeQuiet(words);
    m_grid->addWidget(new QLabel(Person::type.translated(field.label)), line, Name, Qt::AlignTop);
    m_grid->addWidget(words, line, Kept, 1, -1);
}

Row PersonComparison::merged() const
{
    QHash<QByteArray, Keep> choices;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) choices.insert(it.key(), static_cast<Keep>(it.value()->checkedId()));
    return personmerge::merged(m_kept.row, m_other.row, choices);
}
