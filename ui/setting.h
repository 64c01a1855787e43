#pragma once
#include <QDateTime>
#include <QSettings>

// Something this machine remembers: its key and what it is until somebody chooses, in one line. Never personal data.
template <class T> struct Setting {
    const char *key;
    T fallback;

    T in(const QSettings &s) const { return s.value(QLatin1String(key), QVariant::fromValue(fallback)).template value<T>(); }
    void set(QSettings &s, const T &value) const { s.setValue(QLatin1String(key), QVariant::fromValue(value)); }
};

namespace settings {
inline const Setting<QString> language{"window/language", {}};                     // it, en; empty: the system's
inline const Setting<int> textSize{"window/text-size", 100};                       // per cent, 100 to 200
inline const Setting<QString> look{"window/look", QStringLiteral("light")};        // light, dark, high-contrast
inline const Setting<QString> printer{"print/printer", {}};                        // empty: the system's
inline const Setting<int> lockMinutes{"access/lock-minutes", 10};                  // without a key or the mouse
inline const Setting<QString> lastChannel{"contact/channel", QStringLiteral("desk")}; // of the last contact written down here
inline const Setting<QString> lastLine{"contact/line", QStringLiteral("phone-020202")}; // of the last one by phone
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QDateTime> lastBackup{"store/last-backup", {}};               // UTC
} // namespace settings
