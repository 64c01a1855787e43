#pragma once
#include "models/records/placement.h"
#include "models/records/site.h"
#include "reports/pages.h"

// One page that tells the worker in plain words, and in their language, what the contract says. It explains the letter of
// hiring and replaces nothing of it. Its texts are resources/templates/hire/plain.LANGUAGE.txt.

struct PlainLetterLanguage {
    QString code;    // "ro"
    QString ownName; // "română"
};
QList<PlainLetterLanguage> plainLetterLanguages();

// Nothing where there is no text in the language; a language is a code or an option of the list "language" ("language.ro").
std::optional<Printout> plainLetter(const Placement &placement, const QString &language, const Site &centre, const PrintContext &context);
