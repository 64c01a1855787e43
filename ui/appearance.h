#pragma once
#include "ui/theme.h"
#include "ui/translations.h"
#include <QObject>

class QSettings;

// Language, text size and look as this machine's settings have them, applied as soon as they change.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    QString language() const { return m_translations.language(); }
    int textSize() const;
    Look look() const;
    void setLanguage(const QString &language); // it, en; empty: the system's
    void setTextSize(int percent);             // 100 to 200
    void setLook(Look look);

Q_SIGNALS:
    void languageChanged(); // what is on screen has to be built anew
    void changed();         // text size or look

private:
    void apply();

    QSettings &m_settings;
    Translations m_translations;
    Theme m_theme;
};
