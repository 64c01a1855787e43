#include "ui/texteditor.h"
#include <QScopedValueRollback>
#include <algorithm>

TextEditor::TextEditor(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &TextEditor::edited);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QString trimmed = text().simplified(); trimmed != text()) setText(trimmed);
    });
}

void TextEditor::setValue(const QVariant &value)
{
    if (value.toString() == text()) return;
    setText(value.toString());
    // A long value is read from its beginning.
    if (!hasFocus()) setCursorPosition(0);
}

LongTextEditor::LongTextEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_showing) Q_EMIT edited();
    });
}

QString LongTextEditor::value() const
{
    const QString text = toPlainText();
    return text.isNull() ? QStringLiteral("") : text;
}

void LongTextEditor::setValue(const QVariant &value)
{
    if (value.toString() == toPlainText()) return;
    const QScopedValueRollback quiet(m_showing, true);
    setPlainText(value.toString());
}

QSize LongTextEditor::sizeHint() const
{
    const int lines = std::clamp(blockCount() + 1, 4, 16);
    return {fontMetrics().averageCharWidth() * 40, lines * fontMetrics().lineSpacing() + 2 * frameWidth() + 8};
}

QSize LongTextEditor::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}
