#pragma once
#include <QStringList>
#include <QTranslator>

// The words of the program in each language it knows, whichever is on the screen: a file may have been made in another.
class BothLanguages {
public:
    BothLanguages();
    // Folded, as words are compared: "codice fiscale".
    QStringList folded(const char *context, const char *text) const;

private:
    QTranslator m_italian;
};

// As heads and answers are compared: without accents, case or signs.
QString comparable(const QString &text);
