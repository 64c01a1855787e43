#include "app/hands.h"
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPointer>
#include <QWidget>

// What the window system calls before it delivers a key: shortcuts are served here. Exported by Qt for its own test library.
extern Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o, ulong timestamp, int k, Qt::KeyboardModifiers mods, const QString &text, bool autorep, ushort count);

namespace {
QWidget *target()
{
    // What pops up has the keys first, as when the window system delivers them.
    if (QWidget *popup = QApplication::activePopupWidget()) return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget()) return focus;
    return QApplication::activeWindow();
}

void send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QPointer<QWidget> to = target();
    if (!to) return;
    if (qt_sendShortcutOverrideEvent(to, 0, key, modifiers, text, false, 1)) return;
    if (!to) return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(to, &down);
    if (!to) return;
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(to, &up);
}
} // namespace

void hands::type(const QString &text)
{
    for (const QChar c : text) send(c.isLetterOrNumber() ? c.toUpper().unicode() : c.unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
}

void hands::press(int key, Qt::KeyboardModifiers modifiers)
{
    send(key, modifiers, key == Qt::Key_Return ? QStringLiteral("\r") : key == Qt::Key_Space ? QStringLiteral(" ") : QString());
}

void hands::press(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) press(keys[static_cast<uint>(i)].key(), keys[static_cast<uint>(i)].keyboardModifiers());
}

void hands::click(QWidget *widget)
{
    QPointer<QWidget> to = widget;
    const QPointF at = QRectF(widget->rect()).center();
    const QPointF global = widget->mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(to, &down);
    if (!to) return;
    QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(to, &up);
}
