#include "ui/extraquestions.h"
#include "models/cost/codes.h"
#include <QCoreApplication>

namespace {
constexpr Choice levels[] = {{"A", "A"}, {"AS", "AS"}, {"B", "B"}, {"BS", "BS"}, {"C", "C"}, {"CS", "CS"}, {"D", "D"}, {"DS", "DS"}};

constexpr auto beyond = QT_TRANSLATE_NOOP("ExtraQuestions", "Hours beyond those agreed, in the month");
constexpr auto special = QT_TRANSLATE_NOOP("ExtraQuestions", "Hours on special days and at night");
constexpr auto sickness = QT_TRANSLATE_NOOP("ExtraQuestions", "Sickness of the worker");
constexpr auto standIn = QT_TRANSLATE_NOOP("ExtraQuestions", "Holidays and stand-in");

using Q = ExtraQuestions;
constexpr Field fields[] = {
    field<&Q::id>({.column = "id"}),
    field<&Q::overtimeDay>({.column = "overtime_day", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "By day"), .group = beyond}),
    field<&Q::overtimeNight>({.column = "overtime_night", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "By night, 22 to 6"), .group = beyond}),
    field<&Q::overtimeSunday>({.column = "overtime_sunday", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "On a Sunday"), .group = beyond}),
    field<&Q::firstFour>({.column = "first_four", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "From the 41st to the 44th hour"), .group = beyond}),
    field<&Q::publicHoliday>({.column = "public_holiday", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "On public holidays"), .group = special}),
    field<&Q::rest>({.column = "rest", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "In the half day of weekly rest"), .group = special}),
    field<&Q::night>({.column = "night", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Ordinary hours by night, 22 to 6"), .group = special}),
    field<&Q::levelAtNight>({.column = "level_at_night", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Level of the work done"), .group = special,
                             .hint = QT_TRANSLATE_NOOP("ExtraQuestions", "Empty: the usual one of the service"), .choices = levels}),
    field<&Q::sickDays>({.column = "sick_days", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Days of sickness"), .group = sickness}),
    field<&Q::sickFrom>({.column = "sick_from", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "From"), .group = sickness, .rules = Required}),
    field<&Q::start>({.column = "start", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "At work since"), .group = sickness, .rules = Required}),
    field<&Q::sickStandIn>({.column = "sick_stand_in", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Somebody stands in"), .group = sickness}),
    field<&Q::holidaysReplaced>({.column = "holidays_replaced", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Working days of holidays covered"), .group = standIn}),
    field<&Q::standInLevel>({.column = "stand_in_level", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Level of the stand-in"), .group = standIn,
                             .hint = QT_TRANSLATE_NOOP("ExtraQuestions", "Empty: the worker's"), .choices = levels}),
    field<&Q::standInHours>({.column = "stand_in_hours", .label = QT_TRANSLATE_NOOP("ExtraQuestions", "Hours a week of the stand-in"), .group = standIn,
                             .hint = QT_TRANSLATE_NOOP("ExtraQuestions", "Empty: the worker's")}),
};

QString text(const char *source) { return QCoreApplication::translate("ExtraQuestions", source); }

QList<Problem> check(const Row &row)
{
    const Q q = recordOf<Q>(row);
    QList<Problem> problems;
    const auto within = [&](const char *column, const std::optional<Decimal> &value, int most, const char *sentence) {
        if (value && (value->units < 0 || *value > Decimal::whole(most))) problems << Problem{column, text(sentence).arg(most)};
    };
    constexpr auto inAMonth = QT_TRANSLATE_NOOP("ExtraQuestions", "From 0 to %1 hours in a month.");
    for (const auto &[column, hours] : {std::pair("overtime_day", q.overtimeDay), {"overtime_night", q.overtimeNight}, {"overtime_sunday", q.overtimeSunday},
                                        {"public_holiday", q.publicHoliday}, {"rest", q.rest}, {"night", q.night}})
        within(column, hours, 744, inAMonth);
    within("first_four", q.firstFour, 20, QT_TRANSLATE_NOOP("ExtraQuestions", "Four hours a week: from 0 to %1 hours in a month."));
    // Two years of holidays are the most that can be put together (CCNL art. 17).
    within("holidays_replaced", q.holidaysReplaced, 52, QT_TRANSLATE_NOOP("ExtraQuestions", "From 0 to %1 days."));
    // The longest the job is kept (CCNL art. 27).
    if (q.sickDays && (*q.sickDays < 0 || *q.sickDays > 180)) problems << Problem{"sick_days", text(QT_TRANSLATE_NOOP("ExtraQuestions", "From 0 to %1 days.")).arg(180)};
    if (q.start.isValid() && q.sickFrom.isValid() && q.sickFrom < q.start)
        problems << Problem{"sick_from", text(QT_TRANSLATE_NOOP("ExtraQuestions", "It comes before the first day of work."))};
    return problems;
}

Row newRow() { return rowOf(Q{}); }
} // namespace

const RecordType ExtraQuestions::type{"extra_questions", "ExtraQuestions", QT_TRANSLATE_NOOP("ExtraQuestions", "Extra work"),
                                      QT_TRANSLATE_NOOP("ExtraQuestions", "Extra work"), fields, check, newRow};

cost::ExtraAsked askedOf(const ExtraQuestions &q)
{
    using enum cost::Circumstance;
    cost::ExtraAsked asked;
    const std::pair<std::optional<Decimal>, cost::Circumstances> hours[] = {
        {q.overtimeDay, Overtime},           {q.overtimeNight, Overtime | Night}, {q.overtimeSunday, Overtime | Sunday},
        {q.firstFour, Overtime | FirstFourBeyond40}, {q.publicHoliday, PublicHoliday},    {q.rest, RestHalfDay},
        {q.night, Night}};
    for (const auto &[count, circumstances] : hours)
        if (count && count->units > 0) asked.hours << cost::ExtraAsked::Hours{*count, circumstances};
    asked.levelAtNight = cost::ofCode<cost::Level>(q.levelAtNight.toLatin1());
    if (q.sickDays.value_or(0) > 0) asked.sickness = cost::ExtraAsked::Sickness{q.start, q.sickFrom, *q.sickDays, q.sickStandIn};
    asked.holidaysReplaced = q.holidaysReplaced.value_or(Decimal{});
    asked.standInLevel = cost::ofCode<cost::Level>(q.standInLevel.toLatin1());
    asked.standInHours = q.standInHours;
    return asked;
}
