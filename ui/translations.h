#pragma once
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

// The language of everything on screen, the dates and the numbers.
class Translations {
public:
    Translations();
    ~Translations();
    // "it" or "en": what was chosen; else the system's; Italian when that is neither.
    static QString languageOf(const QString &chosen, const QLocale &system = QLocale::system());
    // Texts made from now on are in that language; what is on screen has to be built anew.
    void use(const QString &language);
    QString language() const { return m_language; }

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};
