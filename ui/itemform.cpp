#include "ui/itemform.h"
#include "models/records/identifier.h"
#include "ui/flowlayout.h"
#include "ui/optionlists.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Row blankRow(const RecordType &type)
{
    Row row = type.newRow();
    row[0] = newIdentifier();
    return row;
}

QWidget *labelled(FieldBox *box)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!box->bearsItsLabel()) {
        auto *label = new QLabel(box->label());
        label->setBuddy(box);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(box);
    column->addStretch(1);
    return cell;
}
} // namespace

ItemForm::ItemForm(const RecordType &type, EditorNeeds needs, QWidget *parent) : QWidget(parent), m_type(type), m_kept(blankRow(type))
{
    if (!needs.options) needs.options = std::make_shared<OptionLists>(needs.store);
    needs.onEdited = [this] {
        for (FieldBox *one : std::as_const(m_boxes)) one->setProblem({}); // its note follows; problems are said of the list
        Q_EMIT edited();
    };
    for (const Field &f : type.fields) {
        if (!f.isShown()) continue;
        auto *box = new FieldBox(type, f, needs, this);
        box->hide();
        m_boxes << box;
    }
    read(m_kept);
    if (!m_boxes.isEmpty()) setFocusProxy(m_boxes.first());
}

FieldBox *ItemForm::box(QByteArrayView column) const
{
    const auto at = std::ranges::find_if(m_boxes, [=](const FieldBox *one) { return column == QByteArrayView(one->field().column); });
    return at == m_boxes.end() ? nullptr : *at;
}

FieldBox *ItemForm::adopt(const char *column)
{
    FieldBox *one = box(column);
    Q_ASSERT(one);
    m_adopted << one;
    one->show();
    return one;
}

void ItemForm::arrange()
{
    m_rest = new QWidget(this);
    auto *flow = new FlowLayout(m_rest);
    for (FieldBox *one : std::as_const(m_boxes)) {
        if (m_adopted.contains(one)) continue;
        flow->addWidget(labelled(one));
        one->show();
    }
    if (layout()) return layout()->addWidget(m_rest);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_rest);
}

void ItemForm::read(const Row &row)
{
    m_kept = row;
    for (FieldBox *one : std::as_const(m_boxes)) {
        one->editor().show(row.at(m_type.indexOf(one->field().column)));
        one->setProblem({});
    }
}

void ItemForm::put(const Row &row)
{
    for (FieldBox *one : std::as_const(m_boxes))
        if (const QVariant value = row.at(m_type.indexOf(one->field().column)); one->value() != value) one->editor().show(value);
}

Row ItemForm::row() const
{
    Row row = m_kept;
    for (const FieldBox *one : m_boxes) row[m_type.indexOf(one->field().column)] = one->value();
    return row;
}

Row ItemForm::rowOver(const Row &kept) const
{
    Row row = this->row();
    for (const FieldBox *one : m_boxes) {
        const qsizetype at = m_type.indexOf(one->field().column);
        if (!one->editor().unread().isEmpty()) row[at] = kept.at(at);
    }
    return row;
}

Row ItemForm::blank() const
{
    Row row = m_type.newRow();
    row[0] = m_kept.at(0);
    return row;
}

bool ItemForm::isBlank() const { return row() == blank() && unread().isEmpty(); }

QString ItemForm::unread() const
{
    QStringList all;
    for (const FieldBox *one : m_boxes)
        if (const QString text = one->editor().unread(); !text.isEmpty()) all << text;
    return all.join(u'\n');
}
