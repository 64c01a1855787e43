#include "ui/appearance.h"
#include "ui/setting.h"
#include <algorithm>

Appearance::Appearance(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_translations.use(Translations::languageOf(settings::language.in(settings)));
    apply();
}

int Appearance::textSize() const { return std::clamp(settings::textSize.in(m_settings), 100, 200); }
Look Appearance::look() const { return lookOf(settings::look.in(m_settings)); }

void Appearance::setLanguage(const QString &language)
{
    settings::language.set(m_settings, language);
    const QString next = Translations::languageOf(language);
    if (next == m_translations.language()) return;
    m_translations.use(next);
    Q_EMIT languageChanged();
}

void Appearance::setTextSize(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (percent == textSize()) return;
    settings::textSize.set(m_settings, percent);
    apply();
    Q_EMIT changed();
}

void Appearance::setLook(Look next)
{
    if (next == look()) return;
    settings::look.set(m_settings, codeOf(next));
    apply();
    Q_EMIT changed();
}

void Appearance::apply() { m_theme.apply(look(), textSize()); }
