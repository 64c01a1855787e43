#pragma once
#include <QDate>
#include <QString>
#include <optional>

// The codice fiscale, the Italian tax code (DM 23 December 1976; DPR 605/1973): sixteen characters made of the person's
// data, or eleven digits given for a time.
namespace fiscalcode {

enum class Fault { None, Length, Signs, Check };
struct Read {
    QString code;            // capitals, no spaces
    bool temporary = false;  // the eleven digits
    bool homonym = false;    // digits replaced by letters because two people had the same code (omocodia)
    Fault fault = Fault::None;
    QDate born;              // the century is the latest that is not in the future
    QString sex;             // female, male
    QString place;           // the cadastral letters and digits of the place of birth: "F205", "Z129"
    QString placeName;       // "Milano (MI)", "Romania"; empty when the code is not known
};
Read read(const QString &typed, QDate today);

struct Data {
    QString surname, name, sex;
    QDate born;
    QString place; // cadastral code
};
// The code the office would give first; nothing while something is missing.
std::optional<QString> derived(const Data &data);
// What in the code does not agree with the data: surname, name, born, sex, place; empty when all does. What is not known
// agrees, and so does the code of a homonym.
QStringList disagreements(const Read &code, const Data &data);

// Cadastral codes of towns by that name, those of today first, and of countries.
QStringList placesNamed(const QString &name);
// A sentence for a fault, translated.
QString said(Fault fault);

} // namespace fiscalcode
