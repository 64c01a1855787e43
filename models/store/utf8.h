#pragma once
#include <QByteArray>
#include <QVariant>

// A text as the store keeps it, to be bound without being translated: worked out before, on another thread, where many rows go in.
struct Utf8 {
    QByteArray bytes;

    static QVariant of(const QString &text) { return text.isNull() ? QVariant() : QVariant::fromValue(Utf8{text.toUtf8()}); }
};
