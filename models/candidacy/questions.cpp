#include "models/candidacy/questions.h"
#include "models/records/option.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
bool otherIn(const QStringList &chosen) { return std::ranges::any_of(chosen, isOther); }

using C = const Candidacy &;
bool always(C) { return true; }
bool looking(C c) { return c.occupation != u"not-looking"_s; }
bool namedStudy(C c) { return otherIn(c.studies) || c.studies.contains(u"study.degree"_s); }
bool otherCourse(C c) { return otherIn(c.courses); }
bool wishesCourse(C c) { return c.courseInterest; }
bool learnsItalian(C c)
{
    return std::ranges::none_of(c.languages, [](const WorkerLanguage &l) { return l.language == u"language.it"_s && l.level == u"native"_s; });
}
bool licensed(C c) { return c.licence == u"yes"_s; }
bool pictured(C c) { return !c.photo.isEmpty(); }
bool otherHobby(C c) { return otherIn(c.hobbies); }
bool otherTrait(C c) { return otherIn(c.character); }
bool hasInps(C c) { return c.inps == u"yes"_s; }
bool isRegistered(C c) { return c.registered == u"yes"_s; }

constexpr auto Who = PageId::Who, Work = PageId::Work, Studies = PageId::Studies, Jobs = PageId::Experience, Personal = PageId::Personal,
               Services = PageId::Services, Hours = PageId::Availability, Office = PageId::Office;

// What a question hangs on stands above it.
constexpr Question all[] = {
    {"person", Who, always, always},
    {"needs_permit", Who, always, always},
    {"documents", Who, always},
    {"in_italy_since", Who, always},

    {"occupation", Work, always, always},
    {"available_from", Work, always, looking},
    {"absences", Work, always},

    {"languages", Studies, always, always},
    {"italian_course", Studies, learnsItalian},
    {"studies", Studies, always},
    {"study_other", Studies, namedStudy, always},
    {"courses", Studies, always},
    {"course_other", Studies, otherCourse, always},
    {"certified", Studies, always},
    {"course_interest", Studies, always},
    {"course_interest_text", Studies, wishesCourse, always},

    {"experiences", Jobs, always},
    {"other_experience", Jobs, always},

    {"photo_shown", Personal, pictured},
    {"licence", Personal, always},
    {"drives", Personal, licensed},
    {"own_car", Personal, licensed},
    {"smoker", Personal, always},
    {"allergic_dogs", Personal, always},
    {"allergic_cats", Personal, always},
    {"allergic_animals", Personal, always},
    {"intolerances", Personal, always},
    {"allergies", Personal, always},
    {"height", Personal, always},
    {"build", Personal, always},
    {"character", Personal, always},
    {"character_other", Personal, otherTrait, always},
    {"communicates", Personal, always},
    {"adapts", Personal, always},
    {"keeps_time", Personal, always},
    {"hobbies", Personal, always},
    {"hobby_other", Personal, otherHobby, always},

    {"offers", Services, always, always},
    {"availabilities", Hours, always},

    {"handler", Office, always},
    {"constraints", Office, always},
    {"inps", Office, always},
    {"inps_number", Office, hasInps},
    {"register", Office, always},
    {"register_since", Office, isRegistered},
    {"register_until", Office, isRegistered},
    {"notes", Office, always},
};

// A rule about one part, as one about its row.
template <class> struct Told;
template <class P> struct Told<bool (*)(const P &)> {
    using Part = P;
};
template <auto rule> bool of(const Row &row) { return rule(recordOf<typename Told<decltype(rule)>::Part>(row)); }
bool each(const Row &) { return true; }

using D = const WorkerDocument &;
bool isPermit(D d) { return d.kind == u"permit"_s; }
bool isIdentity(D d) { return d.kind == u"identity-card"_s || d.kind == u"passport"_s; }
bool isOfficial(D d) { return isPermit(d) || isIdentity(d); }

bool otherLanguage(const WorkerLanguage &l) { return isOther(l.language); }

using E = const Experience &;
bool otherWork(E e) { return e.positions.contains(u"other"_s); }
bool ended(E e) { return !e.ongoing; }
bool withPeople(E e) { return e.positions.contains(u"carer"_s) || e.positions.contains(u"babysitter"_s); }
bool wasAsked(E e) { return e.checkedOn.isValid() || !e.reference.isEmpty(); }
bool fromRequest(E e) { return e.throughWemi; }

using S = const ServiceOffer &;
bool isCarer(S s) { return s.service == u"carer"_s; }
bool isBabysitter(S s) { return s.service == u"babysitter"_s; }
bool isHousekeeper(S s) { return s.service == u"housekeeper"_s; }
bool forPeople(S s) { return isCarer(s) || isBabysitter(s); }
bool careTherapies(S s) { return isCarer(s) && s.careTasks.contains(u"carer-task.therapies"_s); }
bool therapies(S s) { return careTherapies(s) || (isBabysitter(s) && s.childTasks.contains(u"babysitter-task.therapies"_s)); }
bool withChildren(S s) { return isBabysitter(s) && !s.childTasks.isEmpty(); }
bool otherTask(S s) { return (isCarer(s) && otherIn(s.careTasks)) || (isBabysitter(s) && otherIn(s.childTasks)); }
bool housework(S s) { return isHousekeeper(s) || s.houseWork == u"yes"_s; }
bool otherHousework(S s) { return housework(s) && otherIn(s.houseTasks); }
bool marked(S s) { return !s.score.isEmpty(); }

using A = const Availability &;
bool livesIn(A a) { return a.schedule == u"live-in"_s; }
bool livesOut(A a) { return a.schedule == u"live-out"_s; }
bool housed(A a) { return livesIn(a) || a.schedule == u"reduced-live-in"_s; }
bool otherRoom(A a) { return housed(a) && otherIn(a.rooms); }
bool known(A a) { return !a.schedule.isEmpty(); }
bool painted(A a) { return known(a) && !livesIn(a); }

constexpr const RecordType *document = &WorkerDocument::type, *language = &WorkerLanguage::type, *job = &Experience::type, *offer = &ServiceOffer::type,
                           *hours = &Availability::type, *absence = &Absence::type;

constexpr PartQuestion ofOne[] = {
    {document, "kind", Who, each, each},
    {document, "number", Who, each, of<isOfficial>},
    {document, "reason", Who, of<isPermit>, each},
    {document, "issuer", Who, each, of<isOfficial>},
    {document, "issued", Who, each, of<isOfficial>},
    {document, "expires", Who, each, of<isIdentity>},
    {document, "renewal_asked", Who, of<isPermit>},
    {document, "receipt", Who, of<isPermit>},
    {document, "note", Who, each},

    {absence, "from", Work, each, each},
    {absence, "until", Work, each},
    {absence, "reason", Work, each},
    {absence, "note", Work, each},

    {language, "language", Studies, each, each},
    {language, "language_other", Studies, of<otherLanguage>, each},
    {language, "level", Studies, each, each},

    {job, "positions", Jobs, each, each},
    {job, "position_other", Jobs, of<otherWork>, each},
    {job, "employer", Jobs, each, each},
    {job, "ongoing", Jobs, each},
    {job, "from", Jobs, each, each},
    {job, "to", Jobs, of<ended>, each},
    {job, "town", Jobs, each, each},
    {job, "province", Jobs, each},
    {job, "duties", Jobs, each, each},
    {job, "illnesses", Jobs, of<withPeople>},
    {job, "referee", Jobs, each},
    {job, "referee_phone", Jobs, each},
    {job, "referee_email", Jobs, each},
    {job, "through_wemi", Jobs, of<fromRequest>},
    {job, "request", Jobs, of<fromRequest>},
    {job, "reference", Jobs, each},
    {job, "checked_on", Jobs, of<wasAsked>},
    {job, "checked_by", Jobs, of<wasAsked>},
    {job, "reference_words", Jobs, of<wasAsked>},

    {offer, "care_tasks", Services, of<isCarer>},
    {offer, "child_tasks", Services, of<isBabysitter>},
    {offer, "child_ages", Services, of<isBabysitter>, of<withChildren>},
    {offer, "therapies", Services, of<therapies>, of<careTherapies>},
    {offer, "task_other", Services, of<otherTask>, each},
    {offer, "house_work", Services, of<forPeople>, each},
    {offer, "house_tasks", Services, of<housework>, of<isHousekeeper>},
    {offer, "house_task_other", Services, of<otherHousework>, each},
    {offer, "illnesses_known", Services, of<isCarer>},
    {offer, "contracts", Services, each},
    {offer, "assisted_sex", Services, of<forPeople>},
    {offer, "most_children", Services, of<isBabysitter>, nullptr, {0, 5}},
    {offer, "illnesses_accepted", Services, of<forPeople>},
    {offer, "nights", Services, of<forPeople>},
    {offer, "large_families", Services, each},
    {offer, "elderly_at_home", Services, of<isCarer>},
    {offer, "couples", Services, of<isCarer>},
    {offer, "animals_present", Services, each},
    {offer, "animal_care", Services, each},
    {offer, "overtime", Services, each},
    {offer, "short_cover", Services, each},
    {offer, "long_cover", Services, each},
    {offer, "house_areas", Services, each},
    {offer, "municipi", Services, each},
    {offer, "outside_milan", Services, each},
    {offer, "short_trips", Services, each},
    {offer, "long_trips", Services, each},
    {offer, "holidays_family", Services, of<forPeople>},
    {offer, "holidays_assisted", Services, of<forPeople>},
    {offer, "years", Office, each, nullptr, {0, 99}},
    {offer, "score", Office, each},
    {offer, "score_reasons", Office, of<marked>},

    {hours, "schedule", Hours, each, each},
    {hours, "least_pay", Hours, of<known>},
    {hours, "least_hours", Hours, of<livesOut>},
    {hours, "most_hours", Hours, of<livesOut>},
    {hours, "rest_half_days", Hours, of<livesIn>},
    {hours, "rooms", Hours, of<housed>},
    {hours, "room_other", Hours, of<otherRoom>, each},
    {hours, "week", Hours, of<painted>},
};
} // namespace

std::span<const Question> questions() { return all; }

const Question *questionOf(QByteArrayView column)
{
    const auto at = std::ranges::find_if(all, [=](const Question &q) { return column == QByteArrayView(q.column); });
    return at == std::end(all) ? nullptr : &*at;
}

std::span<const PartQuestion> partQuestions() { return ofOne; }

const PartQuestion *partQuestionOf(const RecordType &part, QByteArrayView column)
{
    const auto at = std::ranges::find_if(ofOne, [&](const PartQuestion &q) { return q.part == &part && column == QByteArrayView(q.column); });
    return at == std::end(ofOne) ? nullptr : &*at;
}

} // namespace candidacy
