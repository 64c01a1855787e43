#include "models/intake/offer.h"
#include <QCoreApplication>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

// Who cannot look after their own person and move about alone is not self-sufficient (CCNL art. 9, note). Answers that are
// not in either list say nothing.
using Codes = std::span<const char *const>;
constexpr const char *dependent[] = {"autonomy.partial", "autonomy.dependent", "autonomy.supervision", "autonomy.bedridden"};
constexpr const char *independent[] = {"autonomy.independent", "autonomy.some-help"};
constexpr const char *childDependent[] = {"illness-child.motor", "illness-child.intellectual", "illness-child.autism", "illness-child.multiple"};
constexpr const char *trained[] = {"study.asa", "study.oss", "study.nurse"};
constexpr const char *educators[] = {"study.educator"};
constexpr const char *company[] = {"carer-task.company", "carer-task.reading", "carer-task.walks"};

// The work of the house by the trades of level A, several of which together are level B.
constexpr const char *cleaning[] = {"house-task.cleaning", "house-task.tidying", "house-task.windows", "house-task.beds"};
constexpr const char *laundry[] = {"house-task.washing"};
constexpr const char *kitchen[] = {"house-task.cooking", "house-task.dishes"};
constexpr const char *garden[] = {"house-task.garden"};
constexpr Codes trades[] = {cleaning, laundry, kitchen, garden};
// Work of level B by itself.
constexpr const char *skilled[] = {"house-task.ironing", "house-task.serving", "house-task.driving"};

bool isIn(const QString &code, Codes known)
{
    return std::ranges::any_of(known, [&](const char *one) { return code == QLatin1String(one); });
}

bool anyIn(const QStringList &chosen, Codes known)
{
    return std::ranges::any_of(chosen, [&](const QString &code) { return isIn(code, known); });
}

std::optional<Suggestion> forCarer(const FamilyRequest &request)
{
    const auto is = [](Codes known) { return [known](const Beneficiary &b) { return isIn(b.autonomy, known); }; };
    const auto &people = request.beneficiaries;
    if (std::ranges::any_of(people, is(dependent))) {
        if (anyIn(request.study, trained)) return Suggestion{u"DS"_s, Text::tr("Somebody does not manage alone, and a trained carer is wanted: level DS (CCNL art. 9).")};
        return Suggestion{u"CS"_s, Text::tr("Somebody does not manage alone: level CS, or DS for a trained carer (CCNL art. 9).")};
    }
    if (people.isEmpty() || !std::ranges::all_of(people, is(independent))) return {};
    const bool companyAlone = !request.carerTasks.isEmpty() && std::ranges::all_of(request.carerTasks, [](const QString &task) { return isIn(task, company); })
        && request.houseWork != u"yes"_s;
    if (companyAlone) return Suggestion{u"AS"_s, Text::tr("Company alone, without work, to people who manage alone: level AS (CCNL art. 9).")};
    return Suggestion{u"BS"_s, Text::tr("Assistance to people who manage alone: level BS (CCNL art. 9).")};
}

std::optional<Suggestion> forBabysitter(const FamilyRequest &request)
{
    if (request.beneficiaries.isEmpty()) return {};
    const auto disabled = [](const Beneficiary &b) { return anyIn(b.illnesses, childDependent); };
    if (std::ranges::none_of(request.beneficiaries, disabled)) return Suggestion{u"BS"_s, Text::tr("A baby-sitter is of level BS (CCNL art. 9).")};
    if (anyIn(request.study, trained) || anyIn(request.study, educators))
        return Suggestion{u"DS"_s, Text::tr("A child with a disability, and a trained worker is wanted: level DS (CCNL art. 9).")};
    return Suggestion{u"CS"_s, Text::tr("A child with a disability who does not manage alone: level CS (CCNL art. 9).")};
}

std::optional<Suggestion> forHousekeeper(const FamilyRequest &request)
{
    if (request.houseTasks.isEmpty()) return {};
    const auto kinds = std::ranges::count_if(trades, [&](Codes trade) { return anyIn(request.houseTasks, trade); }) + (request.animalTasks.isEmpty() ? 0 : 1);
    if (anyIn(request.houseTasks, skilled)) return Suggestion{u"B"_s, Text::tr("Ironing, serving at table or driving is work of level B (CCNL art. 9).")};
    if (kinds > 1) return Suggestion{u"B"_s, Text::tr("Several kinds of work together, like cleaning and cooking: level B (CCNL art. 9).")};
    return Suggestion{u"A"_s, Text::tr("One kind of simple work: level A (CCNL art. 9).")};
}

// A schedule may have no such level: then the next one above it that it has.
Suggestion fitted(Suggestion s, const QStringList &levels)
{
    static const QStringList order{u"A"_s, u"AS"_s, u"B"_s, u"BS"_s, u"CS"_s, u"DS"_s};
    if (levels.contains(s.level)) return s;
    for (qsizetype i = order.indexOf(s.level) + 1; i < order.size(); ++i) {
        if (!levels.contains(order.at(i))) continue;
        s.level = order.at(i);
        s.why += u' ' + Text::tr("The schedule chosen begins with %1.").arg(s.level);
        return s;
    }
    s.fits = false;
    s.why += u' ' + Text::tr("The schedule chosen has no such level: choose another schedule.");
    return s;
}
} // namespace

std::optional<Suggestion> suggestedLevel(const FamilyRequest &request)
{
    const QStringList levels = levelsFor(request);
    if (levels.isEmpty() || request.hiring == u"booklet"_s) return {};
    if (levels.size() == 1 && isNight(request.schedule)) return Suggestion{levels.first(), Text::tr("Night presence has one level alone (CCNL art. 11).")};
    auto found = request.service == u"carer"_s        ? forCarer(request)
                 : request.service == u"babysitter"_s ? forBabysitter(request)
                                                      : forHousekeeper(request);
    return found ? std::optional(fitted(*std::move(found), levels)) : std::nullopt;
}

} // namespace intake
