#include "models/intake/questions.h"
#include "models/records/option.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
using R = const FamilyRequest &;
using B = const Beneficiary &;

bool isCarer(R r) { return r.service == u"carer"_s; }
bool isBabysitter(R r) { return r.service == u"babysitter"_s; }
bool isHousekeeper(R r) { return r.service == u"housekeeper"_s; }
bool livesIn(R r) { return r.schedule == u"live-in"_s; }

bool always(R) { return true; }
bool forPeople(R r) { return !isHousekeeper(r); }
bool underContract(R r) { return r.hiring != u"booklet"_s; }
bool othersNamed(R r) { return forPeople(r) && r.othersAtHome.contains(u"others"_s); }
bool therapiesAsked(R r) { return isCarer(r) && r.carerTasks.contains(u"carer-task.therapies"_s); }
bool otherIn(const QStringList &chosen) { return std::ranges::any_of(chosen, isOther); }
bool otherCare(R r) { return isCarer(r) && otherIn(r.carerTasks); }
bool housework(R r) { return isHousekeeper(r) || r.houseWork == u"yes"_s; }
bool otherHousework(R r) { return housework(r) && otherIn(r.houseTasks); }
bool hasAnimals(R r) { return r.animals == u"yes"_s; }
bool otherAnimals(R r) { return hasAnimals(r) && r.otherAnimals; }
bool otherAnimalTask(R r) { return hasAnimals(r) && otherIn(r.animalTasks); }
bool hoursTyped(R r) { return livesIn(r) || r.schedule == u"weekend"_s; }
bool hoursPainted(R r) { return !r.schedule.isEmpty() && !hoursTyped(r); }
bool roomGiven(R r) { return livesIn(r) || r.schedule == u"reduced-live-in"_s; }
bool otherRoom(R r) { return roomGiven(r) && otherIn(r.roomsOffered); }
bool forDependent(R r) { return isCarer(r) && underContract(r) && (r.level == u"CS"_s || r.level == u"DS"_s); }
bool paid(R r) { return underContract(r) && !r.schedule.isEmpty(); }
bool sexWished(R r) { return r.workerSex.size() == 1; }
bool ending(R r) { return r.contract == u"fixed-term"_s; }

bool anyone(B, R r) { return forPeople(r); }
bool carers(B, R r) { return isCarer(r); }
bool children(B, R r) { return isBabysitter(r); }
bool childTherapy(B b, R r) { return isBabysitter(r) && b.tasks.contains(u"babysitter-task.therapies"_s); }
bool illChild(B b, R r) { return isBabysitter(r) && !b.illnesses.isEmpty(); }

constexpr bool needed = true, optional = false;
constexpr auto First = PageId::First, People = PageId::People, Care = PageId::Care, House = PageId::House, Animals = PageId::Animals, Hours = PageId::Hours,
               Wishes = PageId::Wishes, Place = PageId::Place;

// What a question hangs on stands above it.
constexpr Question all[] = {
    {"service", First, always, needed},
    {"hiring", First, always, needed},
    {"schedule", First, always, needed},
    {"level", First, underContract, needed},

    {"beneficiaries", People, forPeople, needed},
    {"others_at_home", People, forPeople},
    {"others_text", People, othersNamed, needed},

    {"carer_tasks", Care, isCarer, needed},
    {"carer_therapy", Care, therapiesAsked, needed},
    {"carer_task_other", Care, otherCare, needed},
    {"holidays", Care, isBabysitter},

    {"house_work", House, forPeople, needed},
    {"house_area", House, housework, needed},
    {"house_kind", House, housework, needed},
    {"rooms", House, housework, needed, {1, 7}},
    {"bathrooms", House, housework, optional, {0, 6}},
    {"floor", House, housework, optional, {0, 99}},
    {"lift", House, housework},
    {"terrace", House, housework},
    {"garden", House, housework},
    {"smokers", House, housework},
    {"house_tasks", House, housework, needed},
    {"house_task_other", House, otherHousework, needed},

    {"animals", Animals, always, needed},
    {"dogs", Animals, hasAnimals, optional, {0, 99}},
    {"cats", Animals, hasAnimals, optional, {0, 99}},
    {"other_animals", Animals, hasAnimals},
    {"other_animals_text", Animals, otherAnimals, needed},
    {"animal_tasks", Animals, hasAnimals},
    {"animal_task_other", Animals, otherAnimalTask, needed},

    {"weekly_hours", Hours, hoursTyped, needed},
    {"rest_half_days", Hours, livesIn},
    {"rooms_offered", Hours, roomGiven, needed},
    {"room_other", Hours, otherRoom, needed},
    {"not_self_sufficient", Hours, forDependent, needed},
    {"pay", Hours, paid, needed},
    {"week", Hours, hoursPainted, needed},
    {"contract", Hours, always, needed},
    {"starts", Hours, always, needed},
    {"ends", Hours, ending, needed},
    {"contract_notes", Hours, always},
    {"trips", Hours, always},
    {"trips_text", Hours, [](R r) { return r.trips; }},
    {"overtime", Hours, always},
    {"overtime_text", Hours, [](R r) { return r.overtime; }},

    {"worker_sex", Wishes, always},
    {"worker_age", Wishes, always},
    {"character", Wishes, always},
    {"character_other", Wishes, [](R r) { return otherIn(r.character); }, needed},
    {"study", Wishes, always},
    {"study_other", Wishes, [](R r) { return otherIn(r.study); }, needed},
    {"experience_years", Wishes, always, optional, {0, 99}},
    {"worker_languages", Wishes, always},
    {"worker_language_other", Wishes, [](R r) { return otherIn(r.workerLanguages); }, needed},
    {"licence", Wishes, always},
    {"own_car", Wishes, always},
    {"other_wishes", Wishes, always},
    {"wishes_heard", Wishes, always},
    {"sex_essential", Wishes, sexWished},
    {"earlier", Wishes, always},
    {"earlier_text", Wishes, [](R r) { return r.earlier; }, needed},

    {"contact_name", Place, always, needed},
    {"contact_surname", Place, always, needed},
    {"contact_fiscal_code", Place, always, needed},
    {"contact_birth_place", Place, always, needed},
    {"contact_birth_country", Place, always, needed},
    {"contact_born", Place, always, needed},
    {"contact_phone", Place, always, needed},
    {"contact_email", Place, always, needed},
    {"street", Place, always, needed},
    {"postcode", Place, always, needed},
    {"city", Place, always, needed},
};

constexpr PersonQuestion ofOne[] = {
    {"person", People, anyone},
    {"name", People, anyone, needed},
    {"surname", People, carers, needed},
    {"sex", People, anyone, needed},
    {"age", People, anyone, needed, {0, 150}},
    {"kinship", People, anyone, needed},
    {"kinship_other", People, [](B b, R r) { return forPeople(r) && isOther(b.kinship); }, needed},
    {"illnesses", People, anyone},
    {"illness_other", People, [](B b, R r) { return forPeople(r) && otherIn(b.illnesses); }},
    {"health_notes", People, carers},
    {"autonomy", People, carers, needed},
    {"autonomy_other", People, [](B b, R r) { return isCarer(r) && isOther(b.autonomy); }, needed},
    {"height", People, carers, needed},
    {"build", People, carers, needed},
    {"languages", People, children, needed},
    {"language_other", People, [](B b, R r) { return isBabysitter(r) && otherIn(b.languages); }, needed},
    {"habits", People, anyone},
    {"tasks", Care, children},
    {"task_other", Care, [](B b, R r) { return isBabysitter(r) && otherIn(b.tasks); }, needed},
    {"therapy", Care, childTherapy},
    {"illness_care", Care, illChild},
};

template <class Q> const Q *found(std::span<const Q> rows, QByteArrayView column)
{
    const auto at = std::ranges::find_if(rows, [=](const Q &q) { return column == QByteArrayView(q.column); });
    return at == rows.end() ? nullptr : &*at;
}
} // namespace

std::span<const Question> questions() { return all; }
const Question *questionOf(QByteArrayView column) { return found(questions(), column); }
std::span<const PersonQuestion> personQuestions() { return ofOne; }
const PersonQuestion *personQuestionOf(QByteArrayView column) { return found(personQuestions(), column); }

} // namespace intake
