#pragma once
#include "models/records/site.h"
#include "reports/pages.h"

// The privacy note (informativa, art. 13 GDPR) that a person is given, and on which they say yes or no to each purpose of
// the consent ledger. Its texts are resources/templates/privacy/LANGUAGE.html, in sections; those for who applies for work are
// in workers/ beside them.
enum class PrivacyOf { Families, Workers };

struct PrivacyLanguage {
    QString code;    // as Consent::language has it: "it", "fil"
    QString ownName; // "Italiano", "العربية"
    bool complete;   // false: the office has still to supply the text, and the print says so
};

// Of the text; kept with each consent: "2026-1".
QString privacyNoteVersion(PrivacyOf whom = PrivacyOf::Families);
// In the order of the ledger.
QList<PrivacyLanguage> privacyLanguages();
// Those there is a note for workers in.
QList<PrivacyLanguage> workerPrivacyLanguages();

// The note in a language beside the Italian one, which is the one that counts, with the part to be signed. The name of the
// person may be empty. An unknown language is a defect. Throws Failure.
Printout privacyNote(const QString &language, const QString &person, const Site &centre, const PrintContext &context, PrivacyOf whom = PrivacyOf::Families);
