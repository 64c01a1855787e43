#include "models/practices/contract.h"
#include "models/cost/explanation.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/intake/offer.h"
#include "models/practices/contractcost.h"
#include "models/practices/support.h"
#include "models/practices/terms.h"
#include "models/records/identifier.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

bool isHouse(const Placement &p) { return p.schedule == u"live-in" || p.schedule == u"reduced-live-in"; }

// From the first day to the last one, whatever is typed meanwhile: the last day is still one of work.
QString stateOn(const Placement &p, QDate today)
{
    if (p.state == u"dropped") return p.state;
    if (p.endedOn.isValid() && p.endedOn < today) return u"ended"_s;
    return p.starts.isValid() && p.starts <= today ? u"in-force"_s : u"planned"_s;
}

std::optional<cost::Breakdown> atMinimum(const Placement &p, const cost::Tables &tables, QDate day)
{
    CostSimulation s = simulationOf(p, day);
    s.payBasis = u"minimum"_s;
    s.pay.reset();
    if (!intake::isNight(p.schedule) && (!s.weeklyHours || s.weeklyHours->units <= 0)) s.weeklyHours = intake::mostHours(p.schedule);
    const auto answer = cost::simulateRecord(s, tables);
    const auto *breakdown = std::get_if<cost::Breakdown>(&answer);
    return breakdown ? std::optional(*breakdown) : std::nullopt;
}

std::optional<Problem> under(const Placement &p, const cost::Tables &tables, QDate day)
{
    const auto floor = floorOn(p, tables, day);
    if (!p.pay || !floor || *p.pay >= floor->amount) return {};
    QString text = Text::tr("Pay under the minimum: at least %1 (CCNL art. 35; %2).").arg(payShown(p, floor->amount), floor->source);
    if (floor->isLatest) text += u' ' + Text::tr("The table of %1 is not published yet.").arg(day.year());
    return Problem{"pay", text};
}

// The items of the letter (art. 6) that only a person can say.
struct Item {
    const char *column;
    const char *text;
    bool houseOnly = false;
};
constexpr Item items[] = {
    {"family_name", QT_TRANSLATE_NOOP("Contract", "Write who employs.")},
    {"worker_name", QT_TRANSLATE_NOOP("Contract", "Write who is employed.")},
    {"tasks", QT_TRANSLATE_NOOP("Contract", "Write the tasks (CCNL art. 6).")},
    {"starts", QT_TRANSLATE_NOOP("Contract", "Write the first day of work (CCNL art. 6).")},
    {"rest_day", QT_TRANSLATE_NOOP("Contract", "Choose the day of rest (CCNL art. 13).")},
    {"rest_half_day", QT_TRANSLATE_NOOP("Contract", "Choose the half day of rest of who lives in (CCNL art. 6 and 13)."), true},
    {"work_street", QT_TRANSLATE_NOOP("Contract", "Write the street where the work is done (CCNL art. 6).")},
    {"work_city", QT_TRANSLATE_NOOP("Contract", "Write the town where the work is done (CCNL art. 6).")},
    {"worker_domicile", QT_TRANSLATE_NOOP("Contract", "Say where the worker lives (CCNL art. 6).")},
    {"own_space", QT_TRANSLATE_NOOP("Contract", "Say where the worker keeps their things (CCNL art. 6)."), true},
    {"holiday_period", QT_TRANSLATE_NOOP("Contract", "Say when the holidays are taken (CCNL art. 6).")},
    {"work_clothes", QT_TRANSLATE_NOOP("Contract", "Say whether there are work clothes (CCNL art. 6).")},
    {"cameras", QT_TRANSLATE_NOOP("Contract", "Say whether there are cameras or recorders in the home (CCNL art. 6).")},
};
} // namespace

Placement contractFor(const FamilyRequest &request, const Candidacy &worker, const Names &names, const cost::Tables &tables, QDate hiredOn)
{
    Placement p;
    p.id = newIdentifier();
    p.familyName = names.employer;
    p.workerName = names.worker;
    p.employer = names.employerPerson;
    if (!request.beneficiaries.isEmpty()) p.assisted = request.beneficiaries.first().person;
    p.candidacy = worker.id;
    p.request = request.id;
    p.site = request.site;
    p.handler = request.handler;
    p.hiredOn = hiredOn;
    p.service = request.service;
    if (!request.schedule.isEmpty()) p.schedule = request.schedule;
    p.level = !request.level.isEmpty() ? request.level : intake::usualLevel(p.service, p.schedule);
    if (!request.contract.isEmpty()) p.contract = request.contract;
    // A day that was wished for and has gone by is nobody's first day of work: it is asked for.
    if (request.starts > hiredOn) p.starts = request.starts;
    if (request.ends > hiredOn) p.ends = request.ends;
    p.week = request.week;
    const Decimal hours = intake::weeklyHours(request);
    if (hours.units > 0) p.weeklyHours = hours;
    if (p.schedule == u"weekend") p.restDay = u"mon"_s;
    p.restHalfDay = request.restHalfDays.value(0);
    p.pay = request.pay;
    p.childUnderSix = request.service == u"babysitter" && std::ranges::any_of(request.beneficiaries, [](const Beneficiary &b) { return b.age && *b.age < 6; });
    p.twoPersons = request.notSelfSufficient == u"more";
    p.certified = worker.certified;
    if (isHouse(p)) { // board and lodging are due (art. 36)
        p.board = u"in-kind"_s;
        p.lunches = p.dinners = p.lodgings = 7;
    }
    p.payroll = u"unknown"_s;
    p.workerDomicile = isHouse(p) ? u"here"_s : u"elsewhere"_s;
    p.workStreet = request.street;
    p.workPostcode = request.postcode;
    p.workCity = request.city;
    p = followed(std::move(p), tables, hiredOn);
    p.tasks = profileOf(p.service, p.level);
    return p;
}

Placement followed(Placement p, const cost::Tables &tables, QDate today)
{
    p.state = stateOn(p, today);
    if (const QStringList levels = levelsOf(p.service, p.schedule); levels.size() == 1) p.level = levels.first();
    p.weeklyHours = hoursOf(p);
    p.trialEnds = trialEnd(p);
    p.noticeDays = p.starts.isValid() ? std::optional(noticeOn(p, p.endedOn.isValid() ? p.endedOn : std::max(today, p.starts))) : std::nullopt;
    const auto floor = floorOn(p, tables, payDay(p, today));
    p.leastPay = floor ? std::optional(floor->amount) : std::nullopt;
    p.payTable = floor ? QString::number(floor->tableYear) : QString();
    p.steps = stepsOf(p, today);
    return p;
}

std::optional<Cents> leastPay(const Placement &p, const cost::Tables &tables, QDate day)
{
    if (!day.isValid() || !tables.on(day)) return {};
    const auto found = atMinimum(p, tables, day);
    return found ? std::optional(found->totals.minimum + found->totals.allowances) : std::nullopt;
}

std::optional<Floor> floorOn(const Placement &p, const cost::Tables &tables, QDate day)
{
    const QDate known = std::min(day, tables.last());
    const auto found = known.isValid() && tables.on(known) ? atMinimum(p, tables, known) : std::nullopt;
    if (!found) return {};
    return Floor{found->totals.minimum + found->totals.allowances, tables.on(known)->wages.year, known != day, cost::sourceOf(cost::LineKind::Minimum, *found)};
}

QDate payDay(const Placement &p, QDate today)
{
    QDate day = today;
    if (p.starts.isValid()) day = std::max(day, p.starts);
    if (p.endedOn.isValid()) day = std::min(day, p.endedOn);
    return day;
}

std::optional<Problem> underMinimum(const Placement &p, const cost::Tables &tables, QDate today) { return under(p, tables, payDay(p, today)); }

std::optional<Problem> againstAgreeing(const Placement &now, const Placement *before, const cost::Tables &tables, QDate today)
{
    if (!now.pay || now.state == u"dropped") return {};
    // Of a contract that runs another pay is agreed today; whatever else is written down is agreed for the first day.
    const bool runs = before && before->pay && before->starts.isValid() && before->starts <= today;
    const auto dayOf = [&](const Placement &p) { return runs || !p.starts.isValid() ? payDay(p, today) : p.starts; };
    auto problem = under(now, tables, dayOf(now));
    if (!problem) return {};
    if (before && before->pay == now.pay && before->schedule == now.schedule) {
        const auto floor = floorOn(now, tables, dayOf(now)), kept = floorOn(*before, tables, dayOf(*before));
        if (kept && floor->amount <= kept->amount) return {};
    }
    problem->text += u' ' + Text::tr("Write that or more: what is typed stays here and is not saved.");
    return problem;
}

QList<QByteArray> payColumns()
{
    return {"pay", "service", "schedule", "level", "starts", "weekly_hours", "week", "child_under_six", "two_persons", "certified"};
}

QList<Problem> missing(const Placement &p, const cost::Tables &tables, QDate today)
{
    QList<Problem> found;
    const Row row = rowOf(p);
    for (const Item &item : items) {
        const qsizetype at = Placement::type.indexOf(item.column);
        if (item.houseOnly && !isHouse(p)) continue;
        if (Placement::type.fields[static_cast<size_t>(at)].isEmpty(row.at(at))) found << Problem{item.column, Text::tr(item.text)};
    }
    found += termProblems(p);
    if (p.contract == u"fixed-term" && extensionsOf(p) > mostExtensions)
        found << Problem{"ends", Text::tr("It was extended %1 times: at most four are allowed (CCNL art. 7).").arg(extensionsOf(p))};
    if (!p.pay) found << Problem{"pay", Text::tr("Write the pay agreed (CCNL art. 6).")};
    else if (const auto under = underMinimum(p, tables, today)) found << *under;
    if (isHouse(p) && p.board == u"none") found << Problem{"board", Text::tr("Who lives in has board and lodging, or their value in money (CCNL art. 36).")};
    return found;
}

} // namespace practices
