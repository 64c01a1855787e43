#include "models/matching/words.h"
#include "models/intake/offer.h"

using namespace Qt::StringLiterals;

namespace matching {
namespace {
QString pick(Answer answer, const QString &yes, const QString &no, const QString &notKnown) { return answer == Answer::Yes ? yes : answer == Answer::No ? no : notKnown; }

QString assisted(const Facts &f, Answer answer)
{
    if (!f.offer) return Text::tr("The worker has not said whom they assist.");
    QStringList parts;
    const auto people = f.request.beneficiaries.size();
    if (f.request.service == u"carer"_s) {
        const auto sexesAccepted = ServiceOffer::type.shown(ServiceOffer::type.field("assisted_sex"), f.offer->assistedSex);
        if (f.demand.figures().sexes) parts << (sexesAccepted.isEmpty() ? Text::tr("Does not mind whether it is a woman or a man.") : Text::tr("Assists: %1.").arg(sexesAccepted));
        if (people > 1) parts << pick(answerOf(f.offer->couples), Text::tr("Assists couples."), Text::tr("Does not assist couples."), Text::tr("Has not said whether they assist couples."));
        return parts.join(u' ');
    }
    parts << (f.offer->mostChildren ? Text::tr("Children: %1. The worker looks after at most %2.").arg(people).arg(*f.offer->mostChildren)
                                    : Text::tr("Children: %1. The worker has not said how many at most.").arg(people));
    if (!f.demand.figures().childAges.isEmpty())
        parts << (f.offer->childAges.isEmpty() ? Text::tr("Has not said of which ages.") : answer == Answer::No ? Text::tr("Ages ticked: %1.").arg(f.titles(f.offer->childAges)) : Text::tr("Ages: %1.").arg(f.titles(f.offer->childAges)));
    return parts.join(u' ');
}

QString years(const Facts &f)
{
    if (!f.offer || !f.offer->years) return Text::tr("Years of experience asked: %1. Those of the worker are not known.").arg(*f.request.experienceYears);
    return Text::tr("Years of experience asked: %1. The worker has: %2.").arg(*f.request.experienceYears).arg(*f.offer->years);
}

QString italian(const Judged &j)
{
    if (j.worker.italian == 0) return Text::tr("How well the worker speaks Italian is not known.");
    return Text::tr("Speaks Italian: %1 of 5. From 4 on it counts in full.").arg(j.worker.italian);
}

QString pay(const Facts &f)
{
    const bool hourly = intake::isPaidByHour(f.request.schedule);
    const QString offered = f.request.pay->shown();
    if (!f.terms || !f.terms->leastPay)
        return hourly ? Text::tr("Offered: %1 an hour. What the worker asks is not known.").arg(offered) : Text::tr("Offered: %1 a month. What the worker asks is not known.").arg(offered);
    const QString wanted = f.terms->leastPay->shown();
    return hourly ? Text::tr("The worker asks %1 an hour, the family offers %2.").arg(wanted, offered) : Text::tr("The worker asks %1 a month, the family offers %2.").arg(wanted, offered);
}

QString contract(const Facts &f, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("The worker has not said which contract they accept. Asked: %1.").arg(f.asked("contract"));
    return Text::tr("Asked: %1. The worker accepts: %2.").arg(f.asked("contract"), ServiceOffer::type.shown(ServiceOffer::type.field("contracts"), f.offer->contracts));
}

QString rest(const Facts &f, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("Half day of rest offered: %1. The worker has said nothing about it.").arg(f.asked("rest_half_days"));
    return Text::tr("Half day of rest offered: %1. The worker asks for: %2.").arg(f.asked("rest_half_days"), Availability::type.shown(Availability::type.field("rest_half_days"), f.terms->restHalfDays));
}

QString animals(const Facts &f, const Judged &j)
{
    QStringList parts{pick(j.offer ? j.offer->animalsPresent : Answer::NotKnown, Text::tr("Works where there are animals."), Text::tr("Does not work where there are animals."),
                           Text::tr("Has not said whether they work where there are animals."))};
    if (f.request.dogs.value_or(0) > 0)
        parts << pick(j.worker.allergicDogs, Text::tr("Is allergic to dogs."), Text::tr("Is not allergic to dogs."), Text::tr("Whether dogs are a trouble is not known."));
    if (f.request.cats.value_or(0) > 0)
        parts << pick(j.worker.allergicCats, Text::tr("Is allergic to cats."), Text::tr("Is not allergic to cats."), Text::tr("Whether cats are a trouble is not known."));
    if (f.request.otherAnimals && j.worker.allergicOther) parts << Text::tr("Is allergic to: %1. At home: %2.").arg(f.candidacy.allergicAnimals, f.request.otherAnimalsText);
    return parts.join(u' ');
}

QString licence(const Judged &j)
{
    if (j.worker.licence == Answer::No) return Text::tr("Has no driving licence.");
    if (j.worker.licence == Answer::NotKnown) return Text::tr("It is not known whether the worker has a driving licence.");
    return pick(j.worker.drives, Text::tr("Has a driving licence and drives for work."), Text::tr("Has a driving licence but does not drive for work."),
                Text::tr("Has a driving licence; whether they drive for work is not known."));
}

QString distance(const Judged &j)
{
    const int home = j.worker.home, work = j.asked.municipio;
    if (home == 0) return Text::tr("The work is in municipio %1. Where the worker lives is not known.").arg(work);
    if (home == work) return Text::tr("Lives in the same municipio, %1.").arg(home);
    if (areNeighbours(home, work)) return Text::tr("Lives in municipio %1, next to municipio %2.").arg(home).arg(work);
    return Text::tr("Lives in municipio %1, the work is in municipio %2.").arg(home).arg(work);
}

QString holidays(const Facts &f, const Judged &j)
{
    QStringList parts;
    const auto said = [&](Answer answer, const QString &what) {
        parts << pick(answer, Text::tr("Goes along: %1.").arg(what), Text::tr("Does not go along: %1.").arg(what), Text::tr("Not said: %1.").arg(what));
    };
    if (f.request.holidays.contains(u"with-family"_s)) said(j.offer ? j.offer->holidaysFamily : Answer::NotKnown, Text::tr("holidays with the family"));
    if (f.request.holidays.contains(u"with-children"_s)) said(j.offer ? j.offer->holidaysAssisted : Answer::NotKnown, Text::tr("holidays alone with who is assisted"));
    return parts.join(u' ');
}

QString mark(const Judged &j)
{
    if (!j.offer || j.offer->score < 0) return Text::tr("The office has given no mark for this service yet.");
    return Text::tr("Mark of the office for this service: %1 of 5.").arg(j.offer->score);
}

// Questions of yes and no.
QString plainWords(Criterion criterion, Answer answer)
{
    switch (criterion) {
    case Criterion::Nights: return pick(answer, Text::tr("Gets up at night."), Text::tr("Does not get up at night."), Text::tr("Whether the worker gets up at night is not known."));
    case Criterion::AnimalCare: return pick(answer, Text::tr("Takes care of animals."), Text::tr("Does not take care of animals."), Text::tr("Whether the worker takes care of animals is not known."));
    case Criterion::Smoker: return pick(answer, Text::tr("Does not smoke; nobody at home does."), Text::tr("Smokes; nobody at home does."), Text::tr("Nobody at home smokes; whether the worker does is not known."));
    case Criterion::OwnCar: return pick(answer, Text::tr("Uses the own car for work."), Text::tr("Does not use an own car for work."), Text::tr("Whether the worker uses an own car is not known."));
    case Criterion::Trips: return pick(answer, Text::tr("Goes along on journeys."), Text::tr("Does not go along on journeys."), Text::tr("Whether the worker goes along on journeys is not known."));
    case Criterion::Overtime: return pick(answer, Text::tr("Does overtime."), Text::tr("Does no overtime."), Text::tr("Whether the worker does overtime is not known."));
    default: return {};
    }
}
} // namespace

QString wishWords(Criterion criterion, const Verdict &verdict, const Judged &j, const Facts &f)
{
    switch (criterion) {
    case Criterion::Assisted: return assisted(f, verdict.answer);
    case Criterion::Years: return years(f);
    case Criterion::Italian: return italian(j);
    case Criterion::Pay: return pay(f);
    case Criterion::Contract: return contract(f, verdict.answer);
    case Criterion::Rest: return rest(f, verdict.answer);
    case Criterion::Animals: return animals(f, j);
    case Criterion::Licence: return licence(j);
    case Criterion::Holidays: return holidays(f, j);
    case Criterion::Distance: return distance(j);
    case Criterion::Mark: return mark(j);
    case Criterion::Nights:
    case Criterion::AnimalCare:
    case Criterion::Smoker:
    case Criterion::OwnCar:
    case Criterion::Trips:
    case Criterion::Overtime: return plainWords(criterion, verdict.answer);
    default: return listWords(criterion, verdict, f);
    }
}

} // namespace matching
