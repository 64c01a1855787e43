#include "models/matching/words.h"
#include "models/candidacy/papers.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace matching {
namespace {
QString h(qint64 units) { return Text::tr("%1 h").arg(Decimal{units}.shown()); }

QString suitable(const Facts &f, Answer answer)
{
    if (answer == Answer::Yes) return Text::tr("Validated as suitable.");
    if (f.candidacy.state == u"suitable"_s) return Text::tr("The mark for this service is 0, which keeps the worker out of the shortlists.");
    if (f.candidacy.state == u"submitted"_s) return Text::tr("Sent, and not validated yet.");
    if (f.candidacy.state == u"suspended"_s) return Text::tr("The candidacy is suspended.");
    return answer == Answer::No ? Text::tr("Validated as not suitable.") : Text::tr("It is not known whether the candidacy was validated.");
}

QString looking(const Facts &f, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("It is not known whether the worker looks for work.");
    return Candidacy::type.shown(Candidacy::type.field("occupation"), f.candidacy.occupation) + u'.';
}

QString service(const Facts &f, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("The worker has not said which services they offer.");
    if (answer == Answer::Yes) return Text::tr("Offers this service: %1.").arg(f.asked("service"));
    QStringList offered;
    for (const ServiceOffer &one : f.candidacy.offers) offered << ServiceOffer::type.shown(ServiceOffer::type.field("service"), one.service);
    return Text::tr("Asked: %1. The worker offers: %2.").arg(f.asked("service"), offered.join(u", "_s));
}

QString schedule(const Facts &f, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("The worker has not said in which schedules they work.");
    if (answer == Answer::Yes) return Text::tr("Works in this schedule: %1.").arg(f.asked("schedule"));
    QStringList offered;
    for (const Availability &one : f.candidacy.availabilities)
        if (one.service == f.request.service) offered << Availability::type.shown(Availability::type.field("schedule"), one.schedule);
    return Text::tr("Asked: %1. The worker offers: %2.").arg(f.asked("schedule"), offered.join(u", "_s));
}

QString calendar(const Facts &f, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("The worker has not said on which days and hours they work. Asked: %1.").arg(f.request.week.shown());
    Week missing;
    for (int day = 0; day < Week::days; ++day)
        for (int slot = 0; slot < Week::slots_; ++slot) missing.set(day, slot, f.request.week.isOn(day, slot) && !f.terms->week.isOn(day, slot));
    if (missing.isEmpty()) return Text::tr("All the hours asked: %1.").arg(f.request.week.shown());
    const qint64 asked = f.request.week.halfHours() * Decimal::one / 2, lacking = missing.halfHours() * Decimal::one / 2;
    if (answer == Answer::Yes) return Text::tr("Nearly all the hours asked: of %1 only %2 are missing: %3.").arg(h(asked), h(lacking), missing.shown());
    return Text::tr("Of the %1 asked %2 are missing: %3.").arg(h(asked), h(lacking), missing.shown());
}

QString hours(const Facts &f, Answer answer, qint64 asked)
{
    if (answer == Answer::NotKnown) return Text::tr("Asked: %1 a week. The worker has not said how many they accept.").arg(h(asked));
    const auto &least = f.terms->leastHours, &most = f.terms->mostHours;
    if (!least) return Text::tr("Asked: %1 a week. The worker accepts at most %2.").arg(h(asked), h(most->units));
    if (!most) return Text::tr("Asked: %1 a week. The worker accepts at least %2.").arg(h(asked), h(least->units));
    return Text::tr("Asked: %1 a week. The worker accepts from %2 to %3.").arg(h(asked), h(least->units), h(most->units));
}

QString area(const Facts &f, Answer answer)
{
    if (isOutsideMilan(f.request)) {
        if (answer == Answer::NotKnown) return Text::tr("The work is in %1. The worker has not said whether they work outside Milan.").arg(f.request.city);
        return answer == Answer::Yes ? Text::tr("Works outside Milan; the work is in %1.").arg(f.request.city) : Text::tr("Does not work outside Milan; the work is in %1.").arg(f.request.city);
    }
    if (!f.demand.municipio()) return Text::tr("The municipio of the place of work is not known.");
    if (answer == Answer::NotKnown) return Text::tr("The work is in municipio %1. The worker has not said in which municipi they work.").arg(*f.demand.municipio());
    if (answer == Answer::Yes) return Text::tr("Works in municipio %1.").arg(*f.demand.municipio());
    return Text::tr("The work is in municipio %1. The worker works in: %2.").arg(QString::number(*f.demand.municipio()), f.offer->municipi.join(u", "_s));
}

QString dates(const Facts &f, Answer answer, QDate start)
{
    if (answer == Answer::NotKnown) return Text::tr("Asked from %1. The worker has not said from when they are free.").arg(shortDay(start));
    return Text::tr("Free from %1, asked from %2.").arg(shortDay(f.candidacy.availableFrom), shortDay(start));
}

QString papers(const Facts &f, Answer answer, QDate start)
{
    const auto now = candidacy::permitOn(f.candidacy, f.demand.today());
    if (answer == Answer::NotKnown && now.kind != candidacy::PermitStanding::Kind::NotKnown)
        return Text::tr("The permit of stay is valid until %1, before the start on %2. Its renewal may be asked until 60 days after it expires; with the receipt the worker may be hired (D.Lgs. 286/1998 art. 5 c. 9-bis).")
            .arg(shortDay(now.until), shortDay(start));
    return now.words;
}

QString freeHours(const Judged &j)
{
    const HoursInForce hours = hoursInForce(j);
    const qint64 asked = j.asked.figures.hours.units;
    if (hours.elsewhere) return Text::tr("Works elsewhere; how many hours is not known.");
    if (hours.overlaps) return Text::tr("Another contract has work at the same hours of the week.");
    if (hours.inForce == 0 && !hours.someNotKnown) return Text::tr("No other contract is known at that time.");
    if (hours.answer == Answer::NotKnown)
        return hours.someNotKnown ? Text::tr("Another contract runs at that time; its hours a week are not known.")
                                  : Text::tr("Other contracts come to %1 a week; how many hours are asked is not known.").arg(h(hours.inForce));
    return Text::tr("Other contracts come to %1 a week, with the %2 asked %3. The most is %4 a week (CCNL art. 14: 54 h living in, 30 h living in with reduced hours, 40 h living out).")
        .arg(h(hours.inForce), h(asked), h(hours.inForce + asked), h(hours.ceiling));
}

QString essential(const Facts &f, Answer answer)
{
    const QString asked = f.asked("worker_sex"), why = f.request.sexEssential;
    if (answer == Answer::NotKnown) return Text::tr("Essential for this work: %1 (%2). The sex of the worker is not known.").arg(asked, why);
    return answer == Answer::Yes ? Text::tr("Essential for this work: %1 (%2).").arg(asked, why) : Text::tr("Essential for this work, and not so: %1 (%2).").arg(asked, why);
}
} // namespace

Facts::Facts(const Demand &asked, const Pool &pool, qsizetype worker)
    : demand(asked), request(asked.request()), data(pool.data()), candidacy(pool.candidacy(worker)), person(data.sources.people.value(candidacy.person)),
      offer(offerOf(candidacy, request.service)), terms(termsOf(candidacy, request.service, request.schedule))
{
}

QString Facts::title(const QString &option) const
{
    const auto at = data.sources.titles.constFind(option);
    return at != data.sources.titles.cend() ? *at : option.section(u'.', 1);
}

QString Facts::titles(const QStringList &options) const
{
    QStringList all;
    for (const QString &one : options) all << title(one);
    return all.join(u", "_s);
}

QString Facts::asked(const char *column) const
{
    const qsizetype at = FamilyRequest::type.indexOf(column);
    const Field &field = FamilyRequest::type.fields[static_cast<size_t>(at)];
    return FamilyRequest::type.shown(field, field.get(&request));
}

QString shortDay(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString careWords(const Facts &f, Answer answer, const Judged &j)
{
    const QString level = f.request.level;
    if (!j.offer) return Text::tr("Level %1 is asked. The worker has not said what they can do in this service.").arg(level);
    const bool children = j.asked.figures.forChildren;
    const Answer trained = children ? j.worker.trainedForChildren : j.worker.trained;
    if (j.asked.figures.trained && trained == Answer::No && j.offer->dependent != Answer::No) return Text::tr("Level DS asks for training, and none of care is written down (CCNL art. 9).");
    if (j.offer->dependent == Answer::No)
        return children ? Text::tr("Level %1 is for children with a disability (CCNL art. 9), and the worker has ticked no care of them.").arg(level)
                        : Text::tr("Level %1 is for persons who do not manage alone (CCNL art. 9), and the worker has ticked no care of them.").arg(level);
    if (answer == Answer::Yes)
        return j.asked.figures.trained ? Text::tr("Looks after persons who do not manage alone and has training, as level DS asks (CCNL art. 9).")
                                       : Text::tr("Looks after persons who do not manage alone, as level CS asks (CCNL art. 9).");
    if (j.offer->dependent == Answer::Yes) return Text::tr("Looks after persons who do not manage alone. Level DS asks for training too (CCNL art. 9), of which nothing is known.");
    return Text::tr("Level %1 is asked. It is not known whether the worker looks after persons who do not manage alone (CCNL art. 9).").arg(level);
}

QString hardWords(Criterion criterion, Answer answer, const Judged &j, const Facts &f)
{
    const QDate start = j.asked.figures.start;
    switch (criterion) {
    case Criterion::Suitable: return suitable(f, answer);
    case Criterion::Looking: return looking(f, answer);
    case Criterion::Service: return service(f, answer);
    case Criterion::Schedule: return schedule(f, answer);
    case Criterion::Calendar: return calendar(f, answer);
    case Criterion::Hours: return hours(f, answer, j.asked.figures.hours.units);
    case Criterion::Area: return area(f, answer);
    case Criterion::Dates: return dates(f, answer, start);
    case Criterion::Care: return careWords(f, answer, j);
    case Criterion::Papers: return papers(f, answer, start);
    case Criterion::FreeHours: return freeHours(j);
    case Criterion::Essential: return essential(f, answer);
    default: return {};
    }
}

QString wordsOf(Criterion criterion, const Verdict &verdict, const Judged &judged, const Facts &facts)
{
    return isHard(criterion) ? hardWords(criterion, verdict.answer, judged, facts) : wishWords(criterion, verdict, judged, facts);
}

} // namespace matching
