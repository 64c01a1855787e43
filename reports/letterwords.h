#pragma once
#include "models/records/amounts.h"
#include "models/records/week.h"
#include <QDate>
#include <QHash>
#include <QLocale>

// The texts of a letter in a language of its own, whatever the screen speaks, and how that language writes dates and amounts.
// They stand in resources/templates/hire/NAME.LANGUAGE.txt, one to a line: "key = text"; a line that begins with # is a remark.
class LetterWords {
public:
    // Nothing when there is no such letter in that language.
    static std::optional<LetterWords> find(const QString &name, const QString &language);
    // The languages a letter exists in, by code.
    static QStringList languagesOf(const QString &name);

    // Throws Failure for a text that is missing, for the print would have a hole.
    QString operator[](const QString &key) const;
    bool has(const QString &key) const { return m_texts.contains(key); }
    QStringList keys() const { return m_texts.keys(); }

    QString date(QDate day) const { return m_locale.toString(day, QStringLiteral("d MMMM yyyy")); }
    QString money(Cents amount) const;
    QString number(Decimal value) const;
    QString dayName(int day) const { return m_locale.standaloneDayName(day + 1); } // Monday: 0
    // "Monday to Friday 8:00-12:00", days with the same hours together; for letters.
    QString week(const Week &week) const;

private:
    LetterWords(const QString &name, const QString &language, QHash<QString, QString> texts) : m_name(name), m_locale(language), m_texts(std::move(texts)) {}

    QString m_name;
    QLocale m_locale;
    QHash<QString, QString> m_texts;
};
