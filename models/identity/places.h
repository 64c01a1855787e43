#pragma once
#include <QString>
#include <QStringList>

// The places of birth a codice fiscale knows, by their cadastral code: towns of Italy, those of today and those that are
// no more, and foreign countries.
namespace places {

// "Milano (MI)", "Romania"; empty when the code is not known.
QString nameOf(const QString &code);
// The codes of places of that name, without regard to accents and case, those of today first. A province may follow:
// "Samone (TO)", "Samone TO".
QStringList named(const QString &name);
// Two codes a place had one after the other.
bool areOne(const QString &code, const QString &other);

} // namespace places
