#include "ui/recordform.h"
#include "ui/groupcolumns.h"
#include "ui/optionlists.h"
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// The items with every field that has a problem as it is kept; one that still has some is as it is kept, or none.
QVariantList soundItems(const RecordType &type, const QVariantList &items, const QVariantList &kept)
{
    QVariantList sound;
    for (const QVariant &one : items) {
        const auto before = std::ranges::find_if(kept, [&](const QVariant &other) { return type.idOf(other.toList()) == type.idOf(one.toList()); });
        Row blank = type.newRow();
        blank[0] = type.idOf(one.toList());
        const Row fallback = before == kept.end() ? blank : before->toList();
        Row row = one.toList();
        for (const Problem &p : type.problems(type.tidied(row)))
            if (const auto at = type.find(p.column)) row[*at] = fallback.at(*at);
        if (!type.problems(type.tidied(row)).isEmpty()) row = fallback;
        if (row != blank) sound << QVariant(row);
    }
    return sound;
}
} // namespace

RecordForm::RecordForm(const RecordType &type, EditorNeeds needs, QWidget *parent) : QWidget(parent), m_type(type), m_whole(new QLabel(this))
{
    if (!needs.options) needs.options = std::make_shared<OptionLists>(needs.store);
    needs.onEdited = [this] { noteEdit(); };
    for (const Field &f : type.fields) {
        FieldBox *box = f.isShown() ? new FieldBox(type, f, needs, this) : nullptr;
        m_boxes << box;
        m_kept << f.typed(QVariant());
        if (!box) continue;
        box->hide();
        connect(box, &FieldBox::left, this, &RecordForm::check);
    }
    m_whole->setObjectName(u"problems"_s);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->hide();
}

FieldBox *RecordForm::box(QByteArrayView column) const
{
    const auto at = m_type.find(column);
    return at ? boxAt(*at) : nullptr;
}

FieldBox *RecordForm::adopt(const char *column)
{
    FieldBox *box = boxAt(m_type.indexOf(column));
    m_adopted << box;
    box->show();
    return box;
}

// The first letter of the label that no other field has taken.
QChar RecordForm::freeKey(const QString &label)
{
    for (const QChar c : label)
        if (c.isLetter() && !m_keys.contains(c.toLower())) return c.toLower();
    return {};
}

QLabel *RecordForm::makeLabel(FieldBox *box)
{
    QString text = box->label();
    if (const QChar key = freeKey(text); !key.isNull()) {
        m_keys << key;
        text.insert(text.indexOf(key, 0, Qt::CaseInsensitive), u'&');
    }
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setBuddy(box);
    return label;
}

void RecordForm::arrange()
{
    auto *columns = new GroupColumns;
    QHash<QByteArray, QFormLayout *> groups;
    QList<QGroupBox *> inOrder;
    QWidget *previous = nullptr;
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (!box || m_adopted.contains(box)) continue;
        QFormLayout *&form = groups[box->field().group];
        if (!form) {
            inOrder << new QGroupBox(m_type.translated(box->field().group));
            form = new QFormLayout(inOrder.last());
            form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
            form->setRowWrapPolicy(QFormLayout::WrapLongRows);
            form->setHorizontalSpacing(12);
            form->setVerticalSpacing(8);
        }
        const bool alone = box->field().kind == Field::Kind::LongText;
        if (alone && m_type.translated(box->field().group) == m_type.translated(box->field().label)) form->addRow(box);
        else if (box->bearsItsLabel()) form->addRow(QString(), box);
        else form->addRow(makeLabel(box), box);
        box->show();
    }
    for (QGroupBox *group : std::as_const(inOrder)) columns->add(group);
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (!box || m_adopted.contains(box)) continue;
        if (!focusProxy() && !box->field().is(Computed)) setFocusProxy(box);
        if (previous) setTabOrder(previous, box->editor().widget);
        previous = box->editor().widget;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whole);
    layout->addWidget(columns, 1);
}

void RecordForm::read(const Row &row)
{
    m_kept = row;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!boxAt(i)) continue;
        boxAt(i)->editor().show(row.at(i));
        boxAt(i)->setLeft(false);
    }
    check();
}

void RecordForm::put(const Row &row)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (const bool halfTyped = boxAt(i) && isUnread(i) && boxAt(i)->value() == row.at(i); boxAt(i) && !halfTyped) boxAt(i)->editor().show(row.at(i));
    check();
}

void RecordForm::follow(const Row &row) { follow(row, editedColumns()); }

void RecordForm::follow(const Row &row, const Row &sent)
{
    QList<QByteArray> standing = editedColumns();
    if (!sent.isEmpty()) {
        // What the store made otherwise than it was sent, having merged it with what others wrote, is shown: left as it was
        // typed it would be saved over theirs.
        const Row made = m_type.tidied(row), gave = m_type.tidied(sent);
        standing.removeIf([&](const QByteArray &column) {
            const qsizetype at = m_type.indexOf(column.constData());
            return made.at(at) != gave.at(at);
        });
        standing << columnsOtherThan(sent);
    }
    follow(row, standing);
}

void RecordForm::follow(const Row &row, const QList<QByteArray> &standing)
{
    m_kept = row;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (boxAt(i) && !standing.contains(m_type.fields[static_cast<size_t>(i)].column)) boxAt(i)->editor().show(row.at(i));
    check();
}

Row RecordForm::row() const
{
    Row row = m_kept;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (boxAt(i)) row[i] = boxAt(i)->value();
    return row;
}

bool RecordForm::isUnread(qsizetype field) const { return !boxAt(field)->editor().unread().isEmpty(); }

bool RecordForm::hasUnread() const
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (boxAt(i) && isUnread(i)) return true;
    return false;
}

QList<QByteArray> RecordForm::editedColumns() const { return columnsOtherThan(m_kept); }

QList<QByteArray> RecordForm::columnsOtherThan(const Row &other) const
{
    // Spaces around a text are no change: they are taken away when it is saved.
    const Row now = m_type.tidied(row()), then = m_type.tidied(other);
    QList<QByteArray> columns;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (boxAt(i) && (now.at(i) != then.at(i) || isUnread(i))) columns << m_type.fields[static_cast<size_t>(i)].column;
    return columns;
}

Row RecordForm::readRow() const
{
    Row read = row();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!boxAt(i) || !isUnread(i)) continue;
        const auto &over = boxAt(i)->editor().over;
        read[i] = over ? boxAt(i)->field().typed(over(m_kept.at(i))) : m_kept.at(i);
    }
    return read;
}

std::optional<Row> RecordForm::savable() const
{
    Row found = readRow();
    for (const Problem &p : problemsOf(m_type.tidied(found))) {
        const auto at = m_type.find(p.column);
        if (!at) continue;
        const Field &f = m_type.fields[static_cast<size_t>(*at)];
        found[*at] = f.kind == Field::Kind::Items ? f.typed(soundItems(*f.item, found.at(*at).toList(), m_kept.at(*at).toList())) : m_kept.at(*at);
    }
    for (const Problem &p : m_type.problems(m_type.tidied(found)))
        if (const auto at = m_type.find(p.column)) found[*at] = m_kept.at(*at);
    if (m_rule.problems && !m_rule.problems(m_type.tidied(found), m_kept).isEmpty())
        for (const QByteArray &column : m_rule.columns) found[m_type.indexOf(column.constData())] = m_kept.at(m_type.indexOf(column.constData()));
    return problemsOf(m_type.tidied(found)).isEmpty() ? std::optional(found) : std::nullopt;
}

QList<Problem> RecordForm::problemsOf(const Row &tidied) const
{
    return m_rule.problems ? m_type.problems(tidied) + m_rule.problems(tidied, m_kept) : m_type.problems(tidied);
}

void RecordForm::change(const QList<std::pair<QByteArray, QVariant>> &values)
{
    for (const auto &[column, value] : values)
        if (FieldBox *changed = box(column)) changed->editor().show(value);
    noteEdit();
}

void RecordForm::noteEdit()
{
    check();
    Q_EMIT edited();
}

QList<Problem> RecordForm::problems() const
{
    QList<Problem> found = problemsOf(m_type.tidied(row()));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!boxAt(i) || !isUnread(i)) continue;
        const QByteArray column = m_type.fields[static_cast<size_t>(i)].column;
        found.removeIf([&](const Problem &p) { return p.column == column; });
        found << Problem{column, boxAt(i)->editor().unread()};
    }
    return found;
}

bool RecordForm::finish()
{
    for (FieldBox *box : std::as_const(m_boxes))
        if (box) box->setLeft(true);
    check();
    const QList<Problem> found = problems();
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (!box || !std::ranges::any_of(found, [box](const Problem &p) { return p.column == box->field().column; })) continue;
        box->setFocus(Qt::OtherFocusReason);
        break;
    }
    return found.isEmpty();
}

void RecordForm::check()
{
    QHash<QByteArray, QStringList> texts;
    for (const Problem &p : problems()) texts[p.column] << p.text;
    bool everywhere = true;
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (!box) continue;
        everywhere = everywhere && box->wasLeft();
        box->setProblem(box->wasLeft() ? texts.value(box->field().column).join(u'\n') : QString());
    }
    const QString whole = everywhere ? texts.value({}).join(u'\n') : QString();
    m_whole->setText(whole);
    m_whole->setVisible(!whole.isEmpty());
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldBox *box : std::as_const(m_boxes))
        if (box) box->setReadOnly(readOnly);
}
