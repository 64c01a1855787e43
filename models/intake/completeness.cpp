#include "models/intake/completeness.h"
#include "models/intake/offer.h"
#include "models/intake/questions.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr Cents mostPay{99'999'900};
constexpr int oldestChild = 99;

// The sentence for an answer that is missing or out of its limits; empty when it is neither.
QString fault(const RecordType &type, const Field &f, const QVariant &value, bool needed, Limits limits)
{
    const QString label = type.translated(f.label);
    if (f.isEmpty(value)) return needed ? QCoreApplication::translate("RecordType", "%1 is missing.").arg(label) : QString();
    if (f.kind != Field::Kind::Number || limits.most < limits.least) return {};
    const qlonglong number = value.toLongLong();
    if (number >= limits.least && number <= limits.most) return {};
    return Text::tr("%1 goes from %2 to %3.").arg(label, QString::number(limits.least), QString::number(limits.most));
}

QString called(const Beneficiary &one, qsizetype place)
{
    return one.name.isEmpty() ? Text::tr("Person %1").arg(place + 1) : one.name;
}

void addAnswers(QList<Problem> &found, PageId page, const FamilyRequest &request)
{
    const Row row = rowOf(request);
    for (const Question &q : questions()) {
        if (q.page != page || !q.asked(request)) continue;
        const Field &f = FamilyRequest::type.field(q.column);
        const QString text = fault(FamilyRequest::type, f, row.at(FamilyRequest::type.indexOf(q.column)), q.needed, q.limits);
        if (!text.isEmpty()) found << Problem{q.column, text};
    }
}

void addAnswersOfOne(QList<Problem> &found, PageId page, const FamilyRequest &request, qsizetype place)
{
    const Beneficiary &one = request.beneficiaries.at(place);
    const Row row = rowOf(one);
    for (const PersonQuestion &q : personQuestions()) {
        if (q.page != page || !q.asked(one, request)) continue;
        Limits limits = q.limits;
        if (QByteArrayView(q.column) == "age" && request.service == u"babysitter"_s) limits.most = oldestChild;
        const QString text = fault(Beneficiary::type, Beneficiary::type.field(q.column), row.at(Beneficiary::type.indexOf(q.column)), q.needed, limits);
        if (!text.isEmpty()) found << Problem{"beneficiaries", u"%1: %2"_s.arg(called(one, place), text)};
    }
}

void addFirst(QList<Problem> &found, const FamilyRequest &request)
{
    const auto fits = [&](const char *column, const QString &value) { return value.isEmpty() || choicesOf(column, request).contains(value); };
    if (!fits("schedule", request.schedule))
        found << Problem{"schedule", request.hiring == u"booklet"_s ? Text::tr("The Libretto Famiglia is for work by the hour: no other schedule goes with it.")
                                                                  : Text::tr("This schedule is not offered for who is looked for.")};
    else if (isAsked("level", request) && !request.schedule.isEmpty() && !fits("level", request.level))
        found << Problem{"level", Text::tr("The contract has no level %1 for this service and schedule: choose one of %2.").arg(request.level, levelsFor(request).join(u", "_s))};
}

void addCare(QList<Problem> &found, const FamilyRequest &request)
{
    const auto hasTasks = [](const Beneficiary &b) { return !b.tasks.isEmpty(); };
    if (request.service == u"babysitter"_s && std::ranges::none_of(request.beneficiaries, hasTasks))
        found << Problem{"beneficiaries", Text::tr("Choose at least one thing to be done for at least one child.")};
}

void addAnimals(QList<Problem> &found, const FamilyRequest &request)
{
    if (request.animals == u"yes"_s && request.dogs.value_or(0) == 0 && request.cats.value_or(0) == 0 && !request.otherAnimals)
        found << Problem{"dogs", Text::tr("Say which animals there are: dogs, cats or others.")};
}

void addHours(QList<Problem> &found, const FamilyRequest &request)
{
    const bool typed = isAsked("weekly_hours", request) && request.weeklyHours;
    const bool painted = isAsked("week", request) && !request.week.isEmpty();
    if (!typed && !painted) return;
    const Decimal hours = weeklyHours(request), most = mostHours(request.schedule);
    const QByteArray column = typed ? "weekly_hours" : "week";
    if (painted && isNight(request.schedule) && weekOfNights(request.schedule, nightsOf(request.schedule, request.week)) != request.week)
        found << Problem{column, Text::tr("Only whole nights are asked in this schedule: tick the days again.")};
    else if (hours < Decimal::whole(1) || hours > most)
        found << Problem{column, Text::tr("This schedule goes from 1 to %1 hours a week, not %2.").arg(most.shown(), hours.shown())};
    else if (typed && hours.units % Decimal::one != 0) found << Problem{column, Text::tr("Write the hours a week as a whole number.")};
}

void addPay(QList<Problem> &found, const FamilyRequest &request, QDate today, const cost::Tables &tables)
{
    if (!isAsked("pay", request) || !request.pay) return;
    const auto least = leastPay(request, tables, today);
    if (least && *request.pay < *least)
        found << Problem{"pay", (isPaidByHour(request.schedule) ? Text::tr("The contract does not allow less than %1 an hour for this request.")
                                                                : Text::tr("The contract does not allow less than %1 a month for this request."))
                                    .arg(least->shown())};
    else if (*request.pay > mostPay) found << Problem{"pay", Text::tr("The pay goes up to %1.").arg(mostPay.shown())};
}

// Compared with the day it was sent: what was right then is not wrong because time has passed.
void addDates(QList<Problem> &found, const FamilyRequest &request, QDate today)
{
    const QDate day = request.submittedAt.isValid() ? request.submittedAt.toLocalTime().date() : today;
    if (request.starts.isValid() && request.starts < day.addDays(-1)) found << Problem{"starts", Text::tr("The work cannot begin before yesterday.")};
    if (isAsked("ends", request) && request.ends.isValid() && request.ends < request.starts)
        found << Problem{"ends", Text::tr("The work would end before it begins.")};
}

struct Pattern {
    const char *column;
    const char *pattern;
    const char *wrong;
};

// Of the codice fiscale the shape alone, the letters that take the place of digits between namesakes included: a wrong check
// letter is warned of elsewhere and does not stop a family.
constexpr Pattern patterns[] = {
    {"contact_fiscal_code", "^(?:[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]|[0-9]{11})$",
     QT_TRANSLATE_NOOP("Pages", "A codice fiscale has 16 letters and digits, or 11 digits.")},
    {"contact_phone", "^[0-9_.\\-+ /]*[0-9][0-9_.\\-+ /]*$", QT_TRANSLATE_NOOP("Pages", "A phone number is made of digits.")},
    {"contact_email", "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", QT_TRANSLATE_NOOP("Pages", "An e-mail address looks like name@example.org.")},
    {"postcode", "^[0-9]{5}$", QT_TRANSLATE_NOOP("Pages", "A postcode (CAP) has five digits.")},
};

void addPlace(QList<Problem> &found, const FamilyRequest &request, QDate today)
{
    const Row row = rowOf(request);
    for (const auto &[column, pattern, wrong] : patterns) {
        const QString text = row.at(FamilyRequest::type.indexOf(column)).toString();
        const QRegularExpression shape(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
        if (!text.isEmpty() && !shape.match(text).hasMatch()) found << Problem{column, Text::tr(wrong)};
    }
    if (request.contactBorn.isValid() && request.contactBorn > today) found << Problem{"contact_born", Text::tr("A date of birth cannot be in the future.")};
}
} // namespace

QList<Problem> missingOn(PageId page, const FamilyRequest &request, QDate today, const cost::Tables &tables)
{
    QList<Problem> found;
    addAnswers(found, page, request);
    if (page == PageId::People || page == PageId::Care)
        for (qsizetype i = 0; i < request.beneficiaries.size(); ++i) addAnswersOfOne(found, page, request, i);
    switch (page) {
    case PageId::First: addFirst(found, request); break;
    case PageId::Care: addCare(found, request); break;
    case PageId::Animals: addAnimals(found, request); break;
    case PageId::Hours:
        addHours(found, request);
        addPay(found, request, today, tables);
        addDates(found, request, today);
        break;
    case PageId::Place: addPlace(found, request, today); break;
    case PageId::People:
    case PageId::House:
    case PageId::Wishes: break;
    }
    return found;
}

} // namespace intake
