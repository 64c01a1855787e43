#include "ui/choiceeditor.h"
#include <QWheelEvent>

ChoiceEditor::ChoiceEditor(const RecordType &type, const Field &field, QWidget *parent) : QComboBox(parent), m_last(QStringLiteral(""))
{
    setFocusPolicy(Qt::StrongFocus);
    setPlaceholderText(tr("Choose…"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(20);
    if (!field.is(Required)) addItem(tr("(empty)"), QStringLiteral(""));
    for (const Choice &c : field.choices) addItem(type.translated(c.label), QString::fromLatin1(c.code));
    setCurrentIndex(field.is(Required) ? -1 : 0);
    connect(this, &QComboBox::activated, this, [this] {
        if (value() == m_last) return;
        m_last = value();
        Q_EMIT edited();
    });
}

QString ChoiceEditor::value() const { return currentIndex() < 0 ? QStringLiteral("") : currentData().toString(); }

void ChoiceEditor::setValue(const QVariant &value)
{
    const QString code = value.toString();
    // A code that a newer version of the console wrote is kept, not dropped.
    if (!code.isEmpty() && findData(code) < 0) addItem(code, code);
    setCurrentIndex(findData(code));
    m_last = this->value();
}

void ChoiceEditor::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) QComboBox::wheelEvent(event);
    else event->ignore();
}
