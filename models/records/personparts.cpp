#include "models/records/personparts.h"

namespace {
constexpr Choice addressKinds[] = {
    {"residence", QT_TRANSLATE_NOOP("PersonParts", "Registered residence")},
    {"domicile", QT_TRANSLATE_NOOP("PersonParts", "Where they live")},
    {"work", QT_TRANSLATE_NOOP("PersonParts", "Work")},
    {"relative", QT_TRANSLATE_NOOP("PersonParts", "With a relative")},
    {"other", QT_TRANSLATE_NOOP("PersonParts", "Other")},
};
constexpr Choice levels[] = {
    {"native", QT_TRANSLATE_NOOP("PersonParts", "Mother tongue")},
    {"good", QT_TRANSLATE_NOOP("PersonParts", "Well")},
    {"enough", QT_TRANSLATE_NOOP("PersonParts", "Enough to get by")},
    {"little", QT_TRANSLATE_NOOP("PersonParts", "A little")},
};

constexpr Field phoneFields[] = {
    field<&PersonPhone::id>({.column = "id"}),
    field<&PersonPhone::number>({.column = "number", .label = QT_TRANSLATE_NOOP("PersonParts", "Number"), .rules = Required | Titled, .maximumLength = 40,
                                 .sensitivity = Sensitivity::Personal}),
    field<&PersonPhone::whose>({.column = "whose", .label = QT_TRANSLATE_NOOP("PersonParts", "Whose"), .maximumLength = 80, .sensitivity = Sensitivity::Personal}),
    field<&PersonPhone::when>({.column = "when", .label = QT_TRANSLATE_NOOP("PersonParts", "When"), .maximumLength = 80}),
};
constexpr Field emailFields[] = {
    field<&PersonEmail::id>({.column = "id"}),
    field<&PersonEmail::address>({.column = "address", .label = QT_TRANSLATE_NOOP("PersonParts", "Address"), .rules = Required | Titled, .maximumLength = 254,
                                  .sensitivity = Sensitivity::Personal}),
    field<&PersonEmail::whose>({.column = "whose", .label = QT_TRANSLATE_NOOP("PersonParts", "Whose"), .maximumLength = 80, .sensitivity = Sensitivity::Personal}),
};
constexpr Field addressFields[] = {
    field<&PersonAddress::id>({.column = "id"}),
    field<&PersonAddress::kind>({.column = "kind", .label = QT_TRANSLATE_NOOP("PersonParts", "Kind"), .rules = Required, .choices = addressKinds}),
    field<&PersonAddress::street>({.column = "street", .label = QT_TRANSLATE_NOOP("PersonParts", "Street and number"), .rules = Titled, .sensitivity = Sensitivity::Personal}),
    field<&PersonAddress::postcode>({.column = "postcode", .label = QT_TRANSLATE_NOOP("PersonParts", "Postcode"), .rules = Titled, .maximumLength = 10}),
    field<&PersonAddress::city>({.column = "city", .label = QT_TRANSLATE_NOOP("PersonParts", "Town"), .rules = Titled, .maximumLength = 80}),
    field<&PersonAddress::municipio>({.column = "municipio", .label = QT_TRANSLATE_NOOP("PersonParts", "Municipio")}),
    field<&PersonAddress::note>({.column = "note", .label = QT_TRANSLATE_NOOP("PersonParts", "Note"), .maximumLength = 200}),
};
constexpr Field languageFields[] = {
    field<&SpokenLanguage::id>({.column = "id"}),
    field<&SpokenLanguage::language>({.column = "language", .label = QT_TRANSLATE_NOOP("PersonParts", "Language"), .target = "option", .list = "language", .rules = Required}),
    field<&SpokenLanguage::level>({.column = "level", .label = QT_TRANSLATE_NOOP("PersonParts", "How well"), .choices = levels}),
};
} // namespace

const RecordType PersonPhone::type{"", "PersonParts", QT_TRANSLATE_NOOP("PersonParts", "Phone"), QT_TRANSLATE_NOOP("PersonParts", "Phones"), phoneFields, nullptr, [] { return rowOf(PersonPhone{}); }};
const RecordType PersonEmail::type{"", "PersonParts", QT_TRANSLATE_NOOP("PersonParts", "E-mail"), QT_TRANSLATE_NOOP("PersonParts", "E-mails"), emailFields, nullptr, [] { return rowOf(PersonEmail{}); }};
const RecordType PersonAddress::type{"", "PersonParts", QT_TRANSLATE_NOOP("PersonParts", "Address"), QT_TRANSLATE_NOOP("PersonParts", "Addresses"), addressFields, nullptr, [] { return rowOf(PersonAddress{}); }};
const RecordType SpokenLanguage::type{"", "PersonParts", QT_TRANSLATE_NOOP("PersonParts", "Language"), QT_TRANSLATE_NOOP("PersonParts", "Languages"), languageFields, nullptr, [] { return rowOf(SpokenLanguage{}); }};
