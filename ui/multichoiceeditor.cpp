#include "ui/multichoiceeditor.h"
#include <QScopedValueRollback>
#include <algorithm>

MultiChoiceEditor::MultiChoiceEditor(const RecordType &type, const Field &field, QWidget *parent) : QListWidget(parent)
{
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    const QScopedValueRollback quiet(m_showing, true);
    for (const Choice &c : field.choices) add(type.translated(c.label), QString::fromLatin1(c.code));
    if (count() > 0) setCurrentRow(0);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_showing) Q_EMIT edited();
    });
}

QListWidgetItem *MultiChoiceEditor::add(const QString &label, const QString &code)
{
    auto *item = new QListWidgetItem(label, this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::UserRole, code);
    return item;
}

QStringList MultiChoiceEditor::value() const
{
    QStringList codes;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked) codes << item(i)->data(Qt::UserRole).toString();
    return codes;
}

void MultiChoiceEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback quiet(m_showing, true);
    QStringList left = value.toStringList();
    for (int i = 0; i < count(); ++i) {
        const QString code = item(i)->data(Qt::UserRole).toString();
        item(i)->setCheckState(left.contains(code) ? Qt::Checked : Qt::Unchecked);
        left.removeAll(code);
    }
    // Codes that a newer version of the console wrote are kept, not dropped.
    for (const QString &code : std::as_const(left)) add(code, code)->setCheckState(Qt::Checked);
}

QSize MultiChoiceEditor::sizeHint() const
{
    const int row = count() > 0 ? std::max(sizeHintForRow(0), fontMetrics().lineSpacing()) : fontMetrics().lineSpacing();
    return {fontMetrics().averageCharWidth() * 28, std::clamp(count(), 2, 8) * row + 2 * frameWidth() + 2};
}

QSize MultiChoiceEditor::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 14, sizeHint().height()}; }
