#pragma once
#include <QString>
#include <QStringList>
#include <optional>

// Telephone numbers as people say and type them. What carries no country is Italian.
namespace phone {

// +393401234567, or nothing when no telephone number can be read in the text. Whether anybody answers there is not asked.
std::optional<QString> international(const QString &typed);
// As people read it, "340 123 4567", "+44 20 7946 0018"; what is no number stays as typed.
QString shown(const QString &typed);
// Whether its country could give out such a number.
bool isPossible(const QString &typed);
// Under what it is found and compared: with the country, "393401234567", and without, "3401234567".
QStringList keys(const QString &typed);

} // namespace phone
