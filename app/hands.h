#pragma once
#include <QString>
#include <Qt>

class QKeySequence;
class QWidget;

// Types and clicks as a person at the keyboard would: events go through the window, shortcuts and focus included.
namespace hands {
// Into whatever has the keyboard.
void type(const QString &text);
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void press(const QKeySequence &keys);
void click(QWidget *widget);
} // namespace hands
