#include "models/records/beneficiary.h"
#include <QCoreApplication>

namespace {
constexpr Choice sexes[] = {
    {"female", QT_TRANSLATE_NOOP("Beneficiary", "Woman")},
    {"male", QT_TRANSLATE_NOOP("Beneficiary", "Man")},
};

constexpr Field fields[] = {
    field<&Beneficiary::id>({.column = "id"}),
    field<&Beneficiary::person>({.column = "person", .label = QT_TRANSLATE_NOOP("Beneficiary", "Already known as"), .target = "person",
                                 .sensitivity = Sensitivity::Personal}),
    field<&Beneficiary::name>({.column = "name", .label = QT_TRANSLATE_NOOP("Beneficiary", "First name"), .rules = Titled, .maximumLength = 1000,
                               .sensitivity = Sensitivity::Personal}),
    field<&Beneficiary::surname>({.column = "surname", .label = QT_TRANSLATE_NOOP("Beneficiary", "Surname"), .rules = Titled, .maximumLength = 1000,
                                  .sensitivity = Sensitivity::Personal}),
    field<&Beneficiary::sex>({.column = "sex", .label = QT_TRANSLATE_NOOP("Beneficiary", "Sex"), .choices = sexes, .sensitivity = Sensitivity::Personal}),
    field<&Beneficiary::age>({.column = "age", .label = QT_TRANSLATE_NOOP("Beneficiary", "Age"), .sensitivity = Sensitivity::Personal}),
    field<&Beneficiary::kinship>({.column = "kinship", .label = QT_TRANSLATE_NOOP("Beneficiary", "Kinship of who asks"), .target = "option",
                                  .list = "kinship"}),
    field<&Beneficiary::kinshipOther>({.column = "kinship_other", .label = QT_TRANSLATE_NOOP("Beneficiary", "Which kinship"), .maximumLength = 1000}),
    field<&Beneficiary::illnesses>({.column = "illnesses", .label = QT_TRANSLATE_NOOP("Beneficiary", "Illnesses and disabilities"), .target = "option",
                                    .list = "illness", .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::illnessOther>({.column = "illness_other", .label = QT_TRANSLATE_NOOP("Beneficiary", "Which other illness"),
                                       .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::healthNotes>({.column = "health_notes", .label = QT_TRANSLATE_NOOP("Beneficiary", "More about their health"), .rules = Long,
                                      .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::autonomy>({.column = "autonomy", .label = QT_TRANSLATE_NOOP("Beneficiary", "How far they manage alone"), .target = "option",
                                   .list = "autonomy", .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::autonomyOther>({.column = "autonomy_other", .label = QT_TRANSLATE_NOOP("Beneficiary", "In words"), .maximumLength = 1000,
                                        .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::height>({.column = "height", .label = QT_TRANSLATE_NOOP("Beneficiary", "Height"), .target = "option", .list = "height",
                                 .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::build>({.column = "build", .label = QT_TRANSLATE_NOOP("Beneficiary", "Build"), .target = "option", .list = "build",
                                .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::languages>({.column = "languages", .label = QT_TRANSLATE_NOOP("Beneficiary", "Languages spoken"), .target = "option",
                                    .list = "language"}),
    field<&Beneficiary::languageOther>({.column = "language_other", .label = QT_TRANSLATE_NOOP("Beneficiary", "Which other language"),
                                        .maximumLength = 1000}),
    field<&Beneficiary::habits>({.column = "habits", .label = QT_TRANSLATE_NOOP("Beneficiary", "Habits and character"), .rules = Long,
                                 .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::tasks>({.column = "tasks", .label = QT_TRANSLATE_NOOP("Beneficiary", "What is to be done for this child"), .target = "option",
                                .list = "babysitter-task"}),
    field<&Beneficiary::taskOther>({.column = "task_other", .label = QT_TRANSLATE_NOOP("Beneficiary", "Which other task"), .maximumLength = 1000}),
    field<&Beneficiary::therapy>({.column = "therapy", .label = QT_TRANSLATE_NOOP("Beneficiary", "Which therapies"), .rules = Long,
                                  .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
    field<&Beneficiary::illnessCare>({.column = "illness_care", .label = QT_TRANSLATE_NOOP("Beneficiary", "How to care for the disability"),
                                      .rules = Long, .maximumLength = 1000, .sensitivity = Sensitivity::Special}),
};

QList<Problem> check(const Row &row)
{
    const auto one = recordOf<Beneficiary>(row);
    if (one.age && (*one.age < 0 || *one.age > 150)) return {{"age", QCoreApplication::translate("Beneficiary", "An age goes from 0 to 150.")}};
    return {};
}

Row blank()
{
    Beneficiary one;
    one.languages = {QStringLiteral("language.it")};
    return rowOf(one);
}
} // namespace

const RecordType Beneficiary::type{"", "Beneficiary", QT_TRANSLATE_NOOP("Beneficiary", "Assisted person"), QT_TRANSLATE_NOOP("Beneficiary", "Assisted persons"), fields, check, blank};
