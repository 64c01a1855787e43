#include "app/demorequests.h"
#include "models/identity/fiscalcode.h"
#include "models/intake/moves.h"
#include "models/intake/offer.h"
#include "models/intake/pages.h"
#include "models/store/dice.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;
using intake::Move;

namespace {
enum Kinds : quint64 { Families = 100, Passing };

constexpr Choice services[] = {{"carer", "kinship"}, {"carer", "kinship"}, {"babysitter", "kinship-child"}, {"housekeeper", ""}};
} // namespace

// How far a request has come, out of a hundred.
struct DemoRequests::Course {
    int share;
    QList<Move> moves;
    int ago, span; // sent so many days ago, and up to so many more
    Plan plan = Plan::None;
};

DemoRequests::DemoRequests(quint64 seed, const cost::Tables &tables, DemoWorld world)
    : m_seed(seed), m_tables(tables), m_today(world.today()), m_world(std::move(world)), m_people(seed), m_texts(demoLines(u"intake"_s)), m_names(demoLines(u"women"_s) + demoLines(u"men"_s))
{
}

void DemoRequests::addPeople(Dice &dice, FamilyRequest &request, qint64 index) const
{
    const bool children = request.service == u"babysitter"_s;
    for (int n = 1 + (dice.oneIn(3) ? 1 : 0), i = 0; i < n; ++i) {
        Beneficiary b;
        b.id = dice.id(request.submittedAt.toMSecsSinceEpoch());
        b.sex = dice.oneIn(2) ? u"female"_s : u"male"_s;
        b.habits = dice.oneIn(2) ? dice.of(m_texts) : QString();
        b.kinship = m_world.one(dice, children ? u"kinship-child"_s : u"kinship"_s);
        if (children) {
            b.name = dice.of(m_names);
            b.age = dice.below(13);
            b.languages = {u"language.it"_s};
            if (dice.oneIn(3)) b.languages << m_world.one(dice, u"language"_s);
            b.languages.removeDuplicates();
            if (dice.oneIn(5)) b.illnesses = m_world.some(dice, u"illness-child"_s, 1);
            b.tasks = m_world.some(dice, u"babysitter-task"_s, 4);
        } else {
            const Person known = m_people.person(index * peopleAFamily + 1 + i);
            b.person = known.id;
            b.name = known.name.isEmpty() ? dice.of(m_names) : known.name;
            b.surname = known.surname;
            b.age = 70 + dice.below(30);
            b.autonomy = m_world.one(dice, u"autonomy"_s);
            b.height = m_world.one(dice, u"height"_s);
            b.build = m_world.one(dice, u"build"_s);
            if (dice.oneIn(2)) b.illnesses = m_world.some(dice, u"illness"_s, 3);
            if (dice.oneIn(4)) b.healthNotes = dice.of(m_texts);
        }
        request.beneficiaries << b;
    }
}

void DemoRequests::addCare(Dice &dice, FamilyRequest &request) const
{
    if (request.service == u"carer"_s) {
        request.carerTasks = m_world.some(dice, u"carer-task"_s, 8);
        request.carerTherapy = dice.of(m_texts);
    }
    if (request.service == u"babysitter"_s && dice.oneIn(4)) request.holidays = {u"with-family"_s};
}

void DemoRequests::addHouse(Dice &dice, FamilyRequest &request) const
{
    request.houseWork = dice.oneIn(2) ? u"yes"_s : u"no"_s;
    request.houseArea = m_world.one(dice, u"house-area"_s);
    request.houseKind = m_world.one(dice, u"house-kind"_s);
    request.rooms = 1 + dice.below(6);
    request.bathrooms = 1 + dice.below(3);
    request.floor = dice.below(9);
    request.lift = dice.oneIn(2);
    request.smokers = dice.oneIn(6);
    request.houseTasks = m_world.some(dice, u"house-task"_s, 5);
    request.animals = dice.oneIn(3) ? u"yes"_s : u"no"_s;
    request.cats = 1 + dice.below(2);
    request.animalTasks = m_world.some(dice, u"animal-task"_s, 2);
}

void DemoRequests::addHours(Dice &dice, FamilyRequest &request, QDate day) const
{
    request.weeklyHours = request.schedule == u"weekend"_s ? Decimal::whole(8 + dice.below(20)) : Decimal::whole(40 + dice.below(15));
    if (intake::isNight(request.schedule)) {
        request.week = intake::weekOfNights(request.schedule, {0, 1 + dice.below(2), 4});
    } else {
        const int first = 14 + dice.below(12), hours = 2 + dice.below(4);
        for (int weekday = 0; weekday < 5; ++weekday)
            for (int slot = first; slot < first + 2 * hours; ++slot) request.week.set(weekday, slot, true);
    }
    request.roomsOffered = m_world.some(dice, u"room-offered"_s, 1);
    request.notSelfSufficient = request.beneficiaries.size() > 1 ? u"more"_s : u"one"_s;
    request.contract = dice.oneIn(3) ? u"fixed-term"_s : u"permanent"_s;
    request.starts = day.addDays(5 + dice.below(40));
    request.ends = request.starts.addMonths(6);
    const int above = dice.below(5);
    if (const auto least = intake::leastPay(request, m_tables, day)) request.pay = *least + Cents{above * (intake::isPaidByHour(request.schedule) ? 50 : 5'000)};
}

void DemoRequests::addWishes(Dice &dice, FamilyRequest &request) const
{
    if (dice.oneIn(2)) request.workerSex = {u"female"_s};
    if (dice.oneIn(3)) request.workerAge = m_world.some(dice, u"worker-age"_s, 2);
    if (dice.oneIn(3)) request.character = m_world.some(dice, u"character"_s, 3);
    if (dice.oneIn(6)) request.study = m_world.some(dice, u"study"_s, 1);
    if (dice.oneIn(4)) request.workerLanguages = m_world.some(dice, u"language"_s, 2);
    if (dice.oneIn(5)) request.experienceYears = 1 + dice.below(8);
    request.licence = dice.oneIn(8);
    if (dice.oneIn(6)) request.otherWishes = dice.of(m_texts);
}

void DemoRequests::addPlace(Dice &dice, FamilyRequest &request, const Person &asks) const
{
    request.contactName = asks.name.isEmpty() ? dice.of(m_names) : asks.name;
    request.contactSurname = asks.surname;
    request.contactBorn = asks.born.isValid() ? asks.born : QDate(1955, 1, 1).addDays(dice.below(12'000));
    request.contactFiscalCode = asks.fiscalCode.isEmpty() ? fiscalcode::derived({asks.surname, request.contactName, u"female"_s, request.contactBorn, u"Z999"_s}).value_or(u"99999999999"_s) : asks.fiscalCode;
    request.contactBirthPlace = u"Luogo di prova"_s;
    request.contactBirthCountry = dice.oneIn(5) ? m_world.one(dice, u"country"_s) : u"country.it"_s;
    request.contactPhone = asks.phone.isEmpty() ? u"6%1"_s.arg(dice.below(1'000'000'000), 9, 10, QChar(u'0')) : asks.phone;
    request.contactEmail = asks.email.isEmpty() ? u"famiglia%1@example.org"_s.arg(dice.below(1'000'000)) : asks.email;
    request.street = asks.street.isEmpty() ? u"Via di Prova %1"_s.arg(1 + dice.below(90)) : asks.street;
    request.postcode = asks.postcode.isEmpty() ? u"20121"_s : asks.postcode;
}

// Everything is answered; what the request does not ask is then taken away, as when a person answers.
FamilyRequest DemoRequests::answered(Dice &dice, qint64 index, const Person &asks, QDate day) const
{
    const Choice &kind = services[dice.below(std::size(services))];
    FamilyRequest request;
    const QDateTime taken = m_world.office(dice, day);
    request.id = dice.id(taken.toMSecsSinceEpoch());
    request.submittedAt = taken; // for the ids of the persons; taken away before it is moved
    request.requester = asks.id;
    request.site = dice.of(m_world.sites);
    request.service = QString::fromLatin1(kind.code);
    const QStringList schedules = intake::schedulesFor(request.service);
    request.schedule = dice.oneIn(3) ? dice.of(schedules) : dice.oneIn(2) ? u"live-in"_s : u"live-out"_s;
    if (request.service != u"housekeeper"_s) addPeople(dice, request, index);
    request.level = dice.of(intake::levelsFor(request));
    if (request.schedule == u"live-out"_s && dice.oneIn(12)) request.hiring = u"booklet"_s;
    addCare(dice, request);
    addHouse(dice, request);
    addHours(dice, request, taken.date());
    addWishes(dice, request);
    addPlace(dice, request, asks);
    request.submittedAt = {};
    return intake::settled(request, request);
}

// Gives the day on which it closes, where it is to close.
QDate DemoRequests::run(Dice &dice, FamilyRequest &request, const Course &course, QDate sent) const
{
    QDate day = DemoWorld::working(sent);
    QDateTime before;
    for (const Move move : course.moves) {
        intake::MoveWords words;
        if (move == Move::CloseNotHired) words.reason = dice.of({u"closing.none-elsewhere"_s, u"closing.none-cost"_s, u"closing.none-unreachable"_s, u"closing.none-changed"_s});
        if (move == Move::Pause) words.reason = dice.of({u"family"_s, u"family"_s, u"documents"_s});
        if (move == Move::Cancel) words.note = dice.of(m_texts);
        const QDateTime at = before.isValid() ? std::max(before, m_world.office(dice, day)) : m_world.office(dice, day);
        before = at;
        request = intake::moved(move, request, words, {}, {{}, request.site}, at);
        const int pause = move == Move::Resume ? 3 + dice.below(3) : dice.below(2);
        day = DemoWorld::working(std::min(day.addDays(pause), m_today));
    }
    return DemoWorld::working(std::min(day.addDays(4 + dice.below(course.span > 33 ? 26 : 12)), m_today));
}

DemoRequests::Family DemoRequests::family(qint64 index) const
{
    static const QList<Course> courses{
        {14, {}, 0, 30},
        {12, {Move::Send}, 0, 5},
        {4, {Move::Send, Move::Pause}, 1, 12},
        {9, {Move::Send, Move::Take}, 0, 6, Plan::Choosing},
        {4, {Move::Send, Move::Take, Move::Pause}, 2, 15, Plan::Choosing},
        {3, {Move::Send, Move::Pause, Move::Resume, Move::Take}, 4, 8, Plan::Choosing},
        {10, {Move::Send, Move::Take}, 7, 34, Plan::Meeting},
        {7, {Move::Send, Move::Take}, 12, 33, Plan::Hired},
        {15, {Move::Send, Move::Take}, 45, 700, Plan::Hired},
        {12, {Move::Send, Move::Take}, 45, 700, Plan::NotHired},
        {3, {Move::CloseNotHired}, 45, 300},
        {7, {Move::Send, Move::Cancel}, 10, 400},
    };
    Dice dice(m_seed, Families, index);
    int drawn = dice.below(100);
    const Course *course = &courses.first();
    for (const Course &each : courses) {
        course = &each;
        if ((drawn -= each.share) < 0) break;
    }
    const int ago = course->ago + dice.below(course->span + 1);
    const QDate day = m_today.addDays(-ago);
    const Person asks = m_people.person(index * peopleAFamily);
    Family family{answered(dice, index, asks, day), {}, {}, {}, course->plan};
    FamilyRequest &request = family.request;

    const QDate consented = DemoWorld::working(day);
    if (!course->moves.isEmpty() || dice.oneIn(2)) {
        for (const QString &purpose : intake::purposesNeeded(request)) {
            Consent consent;
            consent.id = dice.id(consented.startOfDay(Qt::UTC).toMSecsSinceEpoch());
            consent.person = asks.id;
            consent.purpose = purpose;
            consent.textVersion = u"prova-1"_s;
            consent.how = dice.of({u"signed"_s, u"phone"_s, u"portal"_s});
            consent.given = consented;
            consent.site = request.site;
            family.consents << consent;
        }
    }
    for (const Beneficiary &b : std::as_const(request.beneficiaries)) {
        if (b.person.isEmpty() || b.kinship == u"kinship.self"_s) continue;
        Tie tie;
        tie.id = dice.id(consented.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        tie.person = b.person;
        tie.other = asks.id;
        tie.kinship = b.kinship;
        tie.contact = true;
        tie.together = dice.oneIn(4);
        family.ties << tie;
    }
    Contact first = contact(dice, m_world.office(dice, day));
    first.person = asks.id;
    first.request = request.id;
    first.site = request.site;
    family.contacts << first;
    if (course->moves.isEmpty()) { // a draft: some pages were not reached
        if (dice.oneIn(2) && intake::isAsked("pay", request)) request.pay = {};
        if (dice.oneIn(2)) request.contactFiscalCode.clear();
        if (dice.oneIn(3)) request.contract.clear();
        request = intake::settled(request, request);
    }
    family.closes = run(dice, request, *course, day);
    return family;
}

Contact DemoRequests::contact(Dice &dice, QDateTime at) const
{
    Contact c;
    c.at = at.toUTC();
    c.id = dice.id(c.at.toMSecsSinceEpoch());
    c.channel = dice.of({u"desk"_s, u"desk"_s, u"phone-020202"_s, u"phone"_s, u"email"_s, u"portal"_s, u"event"_s});
    c.site = dice.of(m_world.sites);
    c.minutes = 3 + dice.below(40);
    c.needs = m_world.some(dice, u"need"_s, 2);
    c.heard = dice.of(m_texts);
    c.given = m_world.some(dice, u"information"_s, 3);
    if (dice.oneIn(4)) c.referred = m_world.some(dice, u"referral"_s, 1);
    if (dice.oneIn(6)) {
        c.followUp = m_today.addDays(dice.below(12) - 3);
        c.followUpNote = u"Richiamare (prova)"_s;
        c.followedUp = c.followUp < m_today && !dice.oneIn(3);
    }
    return c;
}

Contact DemoRequests::passing(qint64 index) const
{
    Dice dice(m_seed, Passing, index);
    // One in ten today, so that the day has begun.
    const int ago = dice.oneIn(10) ? 0 : dice.below(200);
    Contact c = contact(dice, m_world.office(dice, m_today.addDays(-ago)));
    if (dice.below(3) > 0) {
        c.anonymous = true;
        c.sex = dice.below(3) > 0 ? u"female"_s : u"male"_s;
        c.ageBand = dice.of({u"18-34"_s, u"35-49"_s, u"50-64"_s, u"65-79"_s, u"80+"_s});
        c.municipio = 1 + dice.below(9);
        c.followUp = {};
        c.followUpNote.clear();
        c.followedUp = false;
    } else {
        c.caller = u"Prova "_s + dice.of(m_names);
        c.callerPhone = u"6%1"_s.arg(dice.below(1'000'000'000), 9, 10, QChar(u'0'));
    }
    return c;
}
