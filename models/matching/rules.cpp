#include "models/matching/rules.h"
#include "models/matching/codes.h"
#include "models/records/folding.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace matching {
namespace {
constexpr const char *dependentCare[] = {"carer-task.mobility", "carer-task.lifting", "carer-task.supervision", "carer-task.night", "carer-task.washing", "carer-task.bath",
                                         "carer-task.dressing", "carer-task.toilet", "carer-task.incontinence", "carer-task.bed-hygiene", "carer-task.feeding", "carer-task.motor",
                                         "carer-task.intellectual", "carer-task.aids", "babysitter-task.disability"};
constexpr const char *training[] = {"study.asa", "study.oss", "study.nurse", "study.family-assistant", "course.asa", "course.oss", "course.family-assistant-160"};
constexpr const char *childTraining[] = {"study.educator"};

struct Same {
    const char *study, *course;
};
constexpr Same same[] = {
    {"study.asa", "course.asa"}, {"study.oss", "course.oss"}, {"study.family-assistant", "course.family-assistant-160"},
    {"study.family-assistant", "course.family-assistant-short"}, {"study.babysitter", "course.babysitter"}, {"study.first-aid", "course.first-aid"},
    {"study.first-aid", "course.paediatric-first-aid"}, {"study.cooking", "course.cooking"},
};

// Municipio 1 is the centre and touches all the others, which lie around it clockwise from 2 in the north-east.
constexpr int outer = 8;

int levelOf(QStringView level)
{
    if (level == u"native") return 5;
    if (level == u"good") return 4;
    if (level == u"enough") return 3;
    if (level == u"little") return 2;
    return level.size() == 1 && level[0] >= u'1' && level[0] <= u'5' ? level[0].digitValue() : 0;
}
} // namespace

bool isDependentCare(const QString &task) { return placeOf(task, dependentCare) >= 0; }

bool isTraining(const QString &id, bool forChildren) { return placeOf(id, training) >= 0 || (forChildren && placeOf(id, childTraining) >= 0); }

QStringList sameTraining(const QString &study)
{
    QStringList all{study};
    for (const Same &one : same)
        if (study == QLatin1String(one.study)) all << QLatin1String(one.course);
    return all;
}

const ServiceOffer *offerOf(const Candidacy &candidacy, const QString &service)
{
    const auto at = std::ranges::find(candidacy.offers, service, &ServiceOffer::service);
    return at == candidacy.offers.end() ? nullptr : &*at;
}

const Availability *termsOf(const Candidacy &candidacy, const QString &service, const QString &schedule)
{
    const auto at = std::ranges::find_if(candidacy.availabilities, [&](const Availability &one) { return one.service == service && one.schedule == schedule; });
    return at == candidacy.availabilities.end() ? nullptr : &*at;
}

QStringList illnessesKnown(const Candidacy &candidacy, const ServiceOffer &offer)
{
    QStringList all = offer.illnessesKnown;
    for (const Experience &job : candidacy.experiences) all += job.illnesses;
    return named(all);
}

QList<Speaks> spoken(const Candidacy &candidacy, const Person &person)
{
    QList<Speaks> all;
    const auto add = [&all](const QString &language, const QString &level) {
        if (language.isEmpty()) return;
        const auto at = std::ranges::find(all, language, &Speaks::language);
        if (at == all.end()) all << Speaks{language, levelOf(level)};
        else if (at->level == 0) at->level = levelOf(level);
    };
    for (const WorkerLanguage &one : candidacy.languages) add(one.language, one.level);
    for (const SpokenLanguage &one : person.languages) add(one.language, one.level);
    return all;
}

bool areNeighbours(int one, int other)
{
    const auto within = [](int m) { return m >= 1 && m <= outer + 1; };
    if (!within(one) || !within(other) || one == other) return false;
    if (one == 1 || other == 1) return true;
    const int apart = std::abs(one - other);
    return apart == 1 || apart == outer - 1;
}

bool isOutsideMilan(const FamilyRequest &request)
{
    const QString city = folded(request.city);
    return !city.isEmpty() && city != u"milano" && city != u"milan";
}

} // namespace matching
