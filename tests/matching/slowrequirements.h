#pragma once
#include "slowsheet.h"

namespace slow {

// What must not be a no.
class Requirements : protected Filling {
protected:
    using Filling::Filling;

    void hard()
    {
        put(Criterion::Suitable, truth(c.state == u"suitable"_s && !(hasOffer && offer.score == u"0"_s)));
        put(Criterion::Looking, c.occupation.isEmpty() ? Answer::NotKnown : truth(c.occupation != u"not-looking"_s));
        put(Criterion::Service, c.offers.isEmpty() ? Answer::NotKnown : truth(hasOffer));
        if (!r.schedule.isEmpty()) {
            bool some = false;
            for (const Availability &one : c.availabilities) some = some || one.service == r.service;
            put(Criterion::Schedule, some ? truth(hasTerms) : Answer::NotKnown);
        }
        if (!r.week.isEmpty() && r.schedule != u"live-in"_s) {
            int asked = 0, there = 0;
            for (int day = 0; day < 7; ++day)
                for (int slot = 0; slot < 48; ++slot) asked += r.week.isOn(day, slot), there += r.week.isOn(day, slot) && terms.week.isOn(day, slot);
            put(Criterion::Calendar, terms.week.isEmpty() ? Answer::NotKnown : truth(there >= 0.9 * asked - 1e-9));
        }
        if (hoursAsked() > 0)
            put(Criterion::Hours, !terms.leastHours && !terms.mostHours ? Answer::NotKnown
                                                                         : truth((!terms.leastHours || intake::weeklyHours(r) >= *terms.leastHours) && (!terms.mostHours || intake::weeklyHours(r) <= *terms.mostHours)));
        if (outside) put(Criterion::Area, said(offer.outsideMilan));
        else put(Criterion::Area, !place || offer.municipi.isEmpty() ? Answer::NotKnown : truth(offer.municipi.contains(QString::number(*place))));
        if (r.starts.isValid()) put(Criterion::Dates, c.availableFrom.isValid() ? truth(c.availableFrom <= start) : Answer::NotKnown);
        care();
        papers();
        otherContracts();
        if (!r.sexEssential.isEmpty() && r.workerSex.size() == 1) put(Criterion::Essential, person.sex.isEmpty() ? Answer::NotKnown : truth(r.workerSex.contains(person.sex)));
    }

    void care()
    {
        if (r.service == u"housekeeper"_s || (r.level != u"CS"_s && r.level != u"DS"_s)) return;
        static const std::set<QString> careOfDependent{u"carer-task.bath"_s, u"carer-task.night"_s, u"babysitter-task.disability"_s};
        static const std::set<QString> trainings{u"study.asa"_s, u"study.family-assistant"_s, u"course.asa"_s, u"course.family-assistant-160"_s};
        const bool children = r.service == u"babysitter"_s;
        const auto can = setOf(children ? offer.childTasks : offer.careTasks);
        bool looksAfter = !setOf(offer.illnessesKnown).empty() || !setOf(offer.illnessesAccepted).empty();
        if (hasOffer)
            for (const Experience &job : c.experiences) looksAfter = looksAfter || !setOf(job.illnesses).empty();
        for (const QString &task : can) looksAfter = looksAfter || careOfDependent.contains(task);
        const Answer dependent = looksAfter ? Answer::Yes : can.empty() ? Answer::NotKnown : Answer::No;
        if (!hasOffer) return put(Criterion::Care, Answer::NotKnown);
        if (r.level == u"CS"_s) return put(Criterion::Care, dependent);
        const QStringList learnt = c.studies + c.courses;
        Answer trained = learnt.isEmpty() ? Answer::NotKnown : Answer::No;
        for (const QString &one : learnt)
            if (one.endsWith(u".other"_s)) trained = Answer::NotKnown;
        for (const QString &one : learnt)
            if (trainings.contains(one) || (children && one == u"study.educator"_s)) trained = Answer::Yes;
        if (dependent == Answer::No || trained == Answer::No) put(Criterion::Care, Answer::No);
        else put(Criterion::Care, dependent == Answer::Yes && trained == Answer::Yes ? Answer::Yes : Answer::NotKnown);
    }

    void papers()
    {
        using Kind = candidacy::PermitStanding::Kind;
        const auto now = candidacy::permitOn(c, o.today), then = candidacy::permitOn(c, start);
        if (now.kind == Kind::NotKnown) put(Criterion::Papers, Answer::NotKnown);
        else if (!now.allows()) put(Criterion::Papers, Answer::No);
        else put(Criterion::Papers, then.allows() ? Answer::Yes : Answer::NotKnown); // it may still be renewed
    }

    static double ceilingOf(const QString &schedule)
    {
        if (schedule == u"reduced-live-in"_s) return 30;
        if (schedule == u"live-out"_s) return 40;
        if (schedule == u"weekend"_s) return 36;
        return schedule.isEmpty() ? 0 : 54;
    }

    void otherContracts()
    {
        double sum = hoursAsked(), ceiling = ceilingOf(r.schedule);
        bool any = false, unknown = false, overlap = false;
        for (const Placement &p : o.sources.placements) {
            if (p.candidacy != c.id) continue;
            if (p.ends.isValid() && p.ends < start) continue;
            if (p.starts.isValid() && r.ends.isValid() && p.starts > r.ends) continue;
            any = true;
            ceiling = std::max(ceiling, ceilingOf(p.schedule));
            if (p.weeklyHours) sum += static_cast<double>(p.weeklyHours->units) / 1e6;
            else if (!p.week.isEmpty()) sum += p.week.halfHours() / 2.0;
            else unknown = true;
            for (int day = 0; day < 7; ++day)
                for (int slot = 0; slot < 48; ++slot) overlap = overlap || (p.week.isOn(day, slot) && r.week.isOn(day, slot));
        }
        if (!any) return put(Criterion::FreeHours, c.occupation == u"part-time"_s ? Answer::NotKnown : Answer::Yes);
        if (overlap || sum > ceiling + 1e-9) return put(Criterion::FreeHours, Answer::No);
        put(Criterion::FreeHours, unknown || hoursAsked() <= 0 ? Answer::NotKnown : Answer::Yes);
    }
};

} // namespace slow
