#include "models/intake/offer.h"
#include "models/intake/pages.h"
#include "models/intake/questions.h"
#include "models/records/identifier.h"

using namespace Qt::StringLiterals;

namespace intake {
namespace {
constexpr Cents bookletHour{1'000}; // the voucher of the Libretto Famiglia, 10 euros an hour (D.L. 50/2017, art. 54-bis)

// Takes a value away that stood there before; one that was given in the same change stays.
template <class V> void drop(V &after, const V &before, const V &blank)
{
    if (after == before) after = blank;
}

void followService(const FamilyRequest &before, FamilyRequest &after)
{
    if (!schedulesFor(after.service).contains(after.schedule)) after.schedule.clear();
    drop(after.pay, before.pay, {});
    drop(after.level, before.level, usualLevel(after.service, after.schedule));
    if ((before.service == u"babysitter"_s) == (after.service == u"babysitter"_s)) return;
    for (Beneficiary &one : after.beneficiaries) { // adults and children are told of by other lists
        one.kinship.clear();
        one.illnesses.clear();
        if (after.service == u"babysitter"_s && one.languages.isEmpty()) one.languages = {u"language.it"_s};
    }
}

void followSchedule(const FamilyRequest &before, FamilyRequest &after)
{
    drop(after.pay, before.pay, {});
    drop(after.weeklyHours, before.weeklyHours, {});
    drop(after.week, before.week, {});
    drop(after.notSelfSufficient, before.notSelfSufficient, {});
    drop(after.level, before.level, usualLevel(after.service, after.schedule));
}

void followHiring(const FamilyRequest &before, FamilyRequest &after)
{
    if (after.hiring == u"booklet"_s) after.schedule = u"live-out"_s;
    else if (before.hiring == u"booklet"_s) {
        drop(after.pay, before.pay, {});
        drop(after.level, before.level, usualLevel(after.service, after.schedule));
    }
}

template <class Record, class IsAsked> Record withoutUnasked(const Record &record, std::span<const char *const> columns, IsAsked isAsked)
{
    static const Row blank = rowOf(Record{});
    Record kept = record;
    for (const char *column : columns) {
        if (isAsked(column, kept)) continue;
        const qsizetype at = Record::type.indexOf(column);
        Record::type.fields[static_cast<size_t>(at)].set(&kept, blank.at(at));
    }
    return kept;
}

template <class Q> QList<const char *> columnsOf(std::span<const Q> rows)
{
    QList<const char *> all;
    for (const Q &q : rows) all << q.column;
    return all;
}
} // namespace

FamilyRequest followed(const FamilyRequest &before, FamilyRequest after)
{
    if (after.service != before.service) followService(before, after);
    if (after.hiring != before.hiring) followHiring(before, after);
    if (after.schedule != u"live-out"_s && !after.schedule.isEmpty() && after.hiring == u"booklet"_s) after.hiring = u"direct"_s;
    if (after.schedule != before.schedule) followSchedule(before, after);
    if (after.hiring == u"booklet"_s) after.pay = bookletHour;
    return after;
}

FamilyRequest settled(const FamilyRequest &before, FamilyRequest after)
{
    after = followed(before, std::move(after));
    if (after.service != u"babysitter"_s) after.othersAtHome.removeIf([](const QString &who) { return who != u"others"_s; });

    static const auto columns = columnsOf(questions()), ofOne = columnsOf(personQuestions());
    after = withoutUnasked(after, columns, [](const char *column, const FamilyRequest &r) { return questionOf(column)->asked(r); });
    for (Beneficiary &one : after.beneficiaries)
        one = withoutUnasked(one, ofOne, [&](const char *column, const Beneficiary &b) { return personQuestionOf(column)->asked(b, after); });
    if (after.service == u"housekeeper"_s) after.beneficiaries.clear();
    if (after.hiring == u"booklet"_s) after.pay = bookletHour; // which is not asked for, and yet part of the request
    return after;
}

FamilyRequest copyOf(const FamilyRequest &request)
{
    const FamilyRequest blank;
    FamilyRequest copy = request;
    const QByteArrayView office = FamilyRequest::type.field("protocol").group;
    for (const Field &f : FamilyRequest::type.fields)
        if (office == QByteArrayView(f.group)) f.set(&copy, f.get(&blank));
    copy.id = newIdentifier();
    copy.requester = request.requester;
    copy.copiedFrom = request.protocol;
    copy.starts = copy.ends = {};
    for (Beneficiary &one : copy.beneficiaries) one.id = newIdentifier();
    return copy;
}

} // namespace intake
