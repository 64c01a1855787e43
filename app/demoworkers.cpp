#include "app/demoworkers.h"
#include "app/demochances.h"
#include "models/candidacy/moves.h"
#include "models/identity/fiscalcode.h"
#include "models/records/folding.h"

using namespace Qt::StringLiterals;
using chances::is;
using chances::said;

namespace {
enum Kinds : quint64 { Workers = 200 };

QString sixDigits(Dice &dice) { return u"PROVA%1"_s.arg(dice.below(1'000'000), 6, 10, QChar(u'0')); }
QString nobodysPhone(Dice &dice) { return u"6%1"_s.arg(dice.below(1'000'000'000), 9, 10, QChar(u'0')); }

// How the permit of stay of every twenty-fifth worker stands.
enum class Permit { Week = 3, Month = 8, TwoMonths = 13, Expired = 18, Renewing = 23 };
constexpr int permitRound = 25;
bool isOfPermits(qint64 index) { return index % 5 == 3; }
} // namespace

DemoWorkers::DemoWorkers(quint64 seed, const cost::Tables &tables, const DemoWorld &world)
    : m_seed(seed), m_world(world), m_offers(tables, world), m_today(world.today()), m_streets(demoLines(u"streets"_s)), m_duties(demoLines(u"duties"_s)),
      m_references(demoLines(u"references"_s)), m_decisions(demoLines(u"decisions"_s))
{
    const QStringList union_{u"it"_s, u"ro"_s, u"bg"_s};
    for (const QString &line : demoLines(u"origins"_s)) {
        const QStringList parts = line.split(u';');
        Origin origin{u"country."_s + parts.at(0), u"language."_s + parts.at(1), union_.contains(parts.at(0)), parts.at(2).toInt(),
                      parts.at(3).split(u','), parts.at(4).split(u','), parts.at(5).split(u',')};
        m_shares += origin.share;
        m_origins << origin;
    }
}

const DemoWorkers::Origin &DemoWorkers::originOf(Dice &dice, qint64 index) const
{
    for (;;) {
        int drawn = dice.below(m_shares);
        for (const Origin &origin : m_origins) {
            drawn -= origin.share;
            if (drawn >= 0) continue;
            if (isOfPermits(index) && origin.ofUnion) break;
            return origin;
        }
    }
}

Person DemoWorkers::invented(Dice &dice, const Origin &origin, const QString &personId) const
{
    Person p;
    p.id = personId;
    const bool woman = is(dice, 87);
    p.sex = woman ? u"female"_s : u"male"_s;
    p.name = dice.of(woman ? origin.women : origin.men);
    p.surname = dice.of(origin.surnames);
    if (origin.language == u"language.es"_s) p.surname += u' ' + dice.of(origin.surnames);
    p.born = m_today.addDays(-365 * 22 - dice.below(365 * 42));
    if (!dice.oneIn(7)) p.fiscalCode = fiscalcode::derived({p.surname, p.name, p.sex, p.born, u"Z999"_s}).value_or(QString());
    p.birthPlace = u"Luogo di prova"_s;
    p.birthCountry = origin.country;
    p.citizenships = {origin.country};
    if (origin.country != u"country.it"_s && dice.oneIn(9)) p.citizenships << u"country.it"_s;
    p.roles = {u"worker"_s};
    p.phone = nobodysPhone(dice);
    if (is(dice, 60)) p.email = u"%1.%2@example.org"_s.arg(folded(p.name).remove(u' '), folded(p.surname).remove(u' '));
    p.preferredChannel = is(dice, 40) ? u"message"_s : QString();
    if (is(dice, 30)) p.preferredLanguage = origin.language;
    if (is(dice, 88)) {
        p.street = dice.of(m_streets);
        p.street += u' ' + QString::number(1 + dice.below(140));
        p.municipio = 1 + dice.below(9);
        p.postcode = u"20%1"_s.arg(120 + *p.municipio * 4 + dice.below(4));
        p.city = u"Milano"_s;
    } else {
        p.city = dice.of({u"Sesto San Giovanni"_s, u"Cologno Monzese"_s, u"Rozzano"_s, u"Corsico"_s});
    }
    return p;
}

void DemoWorkers::addOffice(Dice &dice, Candidacy &c) const
{
    const int drawn = dice.below(100);
    c.site = dice.of(m_world.sites);
    if (drawn >= 93) return; // a draft
    const bool waits = drawn >= 84;
    c.state = waits ? u"submitted"_s : drawn < 72 ? u"suitable"_s : drawn < 78 ? u"unsuitable"_s : u"suspended"_s;
    const int ago = waits ? dice.below(13) : 12 + dice.below(1'500);
    c.submittedAt = m_world.office(dice, m_today.addDays(-ago));
    c.handler = m_world.operators.isEmpty() || dice.oneIn(4) ? QString() : dice.of(m_world.operators);
    if (waits) return;
    const QDate met = c.submittedAt.toLocalTime().date().addDays(3 + dice.below(15));
    c.decidedAt = std::max(c.submittedAt, m_world.office(dice, std::min(met, m_today)));
    c.decidedBy = m_world.operators.isEmpty() ? QString() : dice.of(m_world.operators);
    c.decisionNote = c.state == u"suspended"_s ? u"Testo di prova: ha chiesto una pausa."_s
                     : c.state == u"unsuitable"_s ? u"Testo di prova: italiano non ancora sufficiente per questo lavoro."_s : dice.of(m_decisions);
    if (is(dice, 12)) c.constraints = u"Testo di prova: non oltre le ore 20."_s;
    c.inps = said(dice, 75, 80);
    if (c.inps == u"yes"_s && dice.oneIn(2)) c.inpsNumber = sixDigits(dice);
    c.registered = said(dice, 70, 45);
    if (c.registered != u"yes"_s) return;
    c.registerSince = c.decidedAt.toLocalTime().date().addDays(dice.below(30));
    c.registerUntil = c.registerSince.addYears(3);
}

WorkerDocument DemoWorkers::permit(Dice &dice, qint64 index) const
{
    WorkerDocument paper;
    paper.id = dice.id(m_world.dayBegan());
    paper.kind = u"permit"_s;
    paper.number = sixDigits(dice);
    paper.reason = dice.of({u"lavoro subordinato"_s, u"lavoro subordinato"_s, u"motivi familiari"_s, u"protezione"_s});
    paper.issuer = u"Questura di prova"_s;
    const int further = dice.below(1'000);
    const bool endless = is(dice, 8);
    switch (static_cast<Permit>(index % permitRound)) {
    case Permit::Week: paper.expires = m_today.addDays(3 + further % 4); break;
    case Permit::Month: paper.expires = m_today.addDays(16 + further % 10); break;
    case Permit::TwoMonths: paper.expires = m_today.addDays(45 + further % 12); break;
    case Permit::Expired: paper.expires = m_today.addDays(-5 - further % 200); break;
    case Permit::Renewing:
        paper.expires = m_today.addDays(-5 - further % 150);
        paper.renewalAsked = std::min(m_today, paper.expires.addDays(further % 55 - 30));
        paper.receipt = sixDigits(dice);
        break;
    default:
        if (!endless) paper.expires = m_today.addDays(61 + further);
    }
    paper.issued = (paper.expires.isValid() ? paper.expires : m_today).addYears(-2);
    return paper;
}

void DemoWorkers::addPapers(Dice &dice, Candidacy &c, const Origin &origin, qint64 index) const
{
    c.needsPermit = origin.ofUnion ? (dice.oneIn(12) ? QString() : u"no"_s) : u"yes"_s;
    if (!origin.ofUnion && !isOfPermits(index) && dice.oneIn(15)) c.needsPermit.clear();
    if (isOfPermits(index) || (c.needsPermit == u"yes"_s && !dice.oneIn(25))) c.documents << permit(dice, index);
    struct Usual {
        const char *kind;
        int known, years; // out of a hundred; for how long it is given
    };
    static constexpr Usual usual[] = {{"identity-card", 82, 10}, {"passport", 35, 10}, {"health-card", 60, 6}, {"residence", 25, 0}, {"criminal-record", 30, 0}, {"certificate", 18, 0}, {"work-contract", 10, 0}};
    for (const Usual &paper : usual) {
        if (!is(dice, paper.known)) continue;
        WorkerDocument document;
        document.id = dice.id(m_world.dayBegan());
        document.kind = QString::fromLatin1(paper.kind);
        if (is(dice, 70)) document.number = sixDigits(dice);
        document.issuer = u"Ufficio di prova"_s;
        // Some are about to expire, a few did.
        const int left = is(dice, 6) ? dice.below(90) - 20 : 90 + dice.below(2'500);
        document.issued = m_today.addDays(-200 - dice.below(300));
        if (paper.years > 0) {
            document.expires = m_today.addDays(left);
            document.issued = document.expires.addYears(-paper.years);
        }
        c.documents << document;
    }
    if (origin.country != u"country.it"_s && is(dice, 70)) c.inItalySince = m_today.addDays(-400 - dice.below(7'000));
}

void DemoWorkers::addWork(Dice &dice, Candidacy &c) const
{
    const int drawn = dice.below(100);
    c.occupation = drawn < 58 ? u"unemployed"_s : drawn < 77 ? u"part-time"_s : drawn < 88 ? u"leaving"_s : drawn < 91 ? u"not-looking"_s : QString();
    const int from = dice.below(75) - 30;
    if (c.occupation == u"leaving"_s || is(dice, 60)) c.availableFrom = m_today.addDays(from);
    if (!is(dice, 12)) return;
    Absence away;
    away.id = dice.id(m_world.dayBegan());
    away.from = m_today.addDays(dice.below(50) - 20);
    away.reason = dice.of({u"holiday"_s, u"family"_s, u"health"_s, u"home-country"_s});
    const int length = 5 + dice.below(40);
    if (!dice.oneIn(5)) away.until = away.from.addDays(length);
    c.absences << away;
}

void DemoWorkers::addStudies(Dice &dice, Candidacy &c, const Origin &origin) const
{
    if (is(dice, 75)) c.studies = m_world.some(dice, u"study"_s, 1);
    if (is(dice, 40)) c.courses = m_world.some(dice, u"course"_s, 3);
    c.certified = is(dice, 5);
    c.courseInterest = is(dice, 30);
    c.italianCourse = origin.country != u"country.it"_s && is(dice, 25);
    const auto speak = [&](const QString &language, const QString &level) {
        WorkerLanguage spoken;
        spoken.id = dice.id(m_world.dayBegan());
        spoken.language = language;
        spoken.level = level;
        c.languages << spoken;
    };
    const QString italian = QString::number(2 + dice.below(4));
    if (origin.country == u"country.it"_s) speak(origin.language, u"native"_s);
    else if (is(dice, 94)) speak(u"language.it"_s, italian);
    if (origin.country != u"country.it"_s) speak(origin.language, u"native"_s);
    const QString english = QString::number(1 + dice.below(5));
    if (is(dice, 28)) speak(u"language.en"_s, english);
}

void DemoWorkers::addExperiences(Dice &dice, Candidacy &c) const
{
    QDate end = m_today.addDays(-dice.below(300));
    for (int n = dice.below(5); n > 0; --n) {
        Experience job;
        job.id = dice.id(m_world.dayBegan());
        job.positions = {dice.oneIn(7) ? u"other"_s : dice.of(c.offered)};
        if (job.positions.first() == u"other"_s) job.positionOther = dice.of({u"Aiuto cucina"_s, u"Operaia"_s, u"Commessa"_s});
        job.employer = u"Famiglia di prova %1"_s.arg(1 + dice.below(900));
        job.ongoing = c.experiences.isEmpty() && c.occupation != u"unemployed"_s && dice.oneIn(2);
        job.from = end.addDays(-90 - dice.below(1'400));
        if (!job.ongoing) job.to = end;
        end = job.from.addDays(-dice.below(300));
        if (is(dice, 80)) job.town = u"Milano"_s;
        if (!job.town.isEmpty()) job.province = u"MI"_s;
        if (is(dice, 85)) job.duties = dice.of(m_duties);
        if (job.positions.contains(u"carer"_s) && is(dice, 55)) job.illnesses = m_world.some(dice, u"illness"_s, 2);
        if (is(dice, 55)) {
            job.referee = u"Referenza di prova %1"_s.arg(1 + dice.below(900));
            job.refereePhone = nobodysPhone(dice);
            if (c.decidedAt.isValid() && is(dice, 60)) {
                job.checkedOn = c.decidedAt.toLocalTime().date();
                job.checkedBy = c.decidedBy;
                job.reference = dice.of({u"good"_s, u"good"_s, u"good"_s, u"mixed"_s, u"unreachable"_s, u"poor"_s});
                if (job.reference == u"good"_s || job.reference == u"mixed"_s) job.referenceWords = dice.of(m_references);
            }
        }
        c.experiences << job;
    }
}

void DemoWorkers::addPersonal(Dice &dice, Candidacy &c) const
{
    c.photoShown = is(dice, 20);
    c.licence = said(dice, 80, 25);
    if (c.licence == u"yes"_s) {
        c.drives = said(dice, 80, 60);
        c.ownCar = said(dice, 70, 25);
    }
    c.smoker = said(dice, 75, 18);
    c.allergicDogs = said(dice, 60, 6);
    c.allergicCats = said(dice, 60, 7);
    if (is(dice, 5)) c.intolerances = u"Testo di prova: non mangia carne di maiale."_s;
    if (is(dice, 4)) c.allergies = u"Testo di prova: polvere."_s;
    if (is(dice, 60)) c.height = m_world.one(dice, u"height"_s);
    if (is(dice, 60)) c.build = m_world.one(dice, u"build"_s);
    if (is(dice, 55)) c.hobbies = m_world.some(dice, u"hobby"_s, 4);
    if (is(dice, 70)) c.character = m_world.some(dice, u"character"_s, 4);
    for (QString *stars : {&c.communicates, &c.adapts, &c.keepsTime})
        if (is(dice, 65)) *stars = QString::number(2 + dice.below(4));
}

QList<Consent> DemoWorkers::consents(Dice &dice, const Candidacy &c) const
{
    QList<Consent> all;
    const QDate day = c.submittedAt.isValid() ? c.submittedAt.toLocalTime().date() : m_today;
    for (const QString &purpose : candidacy::purposesNeeded(c)) {
        Consent consent;
        consent.id = dice.id(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        consent.person = c.person;
        consent.purpose = purpose;
        consent.textVersion = u"prova-1"_s;
        consent.how = dice.of({u"signed"_s, u"portal"_s});
        consent.given = day;
        consent.site = c.site;
        all << consent;
    }
    return all;
}

DemoWorkers::Worker DemoWorkers::worker(qint64 index, const QString &personId) const
{
    Dice dice(m_seed, Workers, index);
    const Origin &origin = originOf(dice, index);
    Worker made{invented(dice, origin, personId), {}, {}};
    Candidacy &c = made.candidacy;
    addOffice(dice, c);
    c.id = dice.id(c.submittedAt.isValid() ? c.submittedAt.toMSecsSinceEpoch() : m_world.dayBegan());
    c.person = personId;
    c.workerName = Person::type.title(rowOf(made.person));
    const bool woman = made.person.sex == u"female"_s;
    for (const auto &[service, share] : {std::pair{u"carer"_s, 66}, {u"housekeeper"_s, 48}, {u"babysitter"_s, woman ? 38 : 8}})
        if (is(dice, share)) c.offered << service;
    if (c.offered.isEmpty()) c.offered << u"carer"_s;
    addPapers(dice, c, origin, index);
    addWork(dice, c);
    addStudies(dice, c, origin);
    addExperiences(dice, c);
    addPersonal(dice, c);
    for (const QString &service : std::as_const(c.offered)) {
        c.offers << m_offers.offer(dice, service, woman, c.decidedAt.isValid());
        c.availabilities << m_offers.availabilities(dice, service);
    }
    // Of a draft not every page was reached.
    if (c.state == u"draft"_s && dice.oneIn(2)) c.availabilities.clear();
    if (dice.oneIn(10)) c.notes = u"Testo di prova: risentire il mese prossimo."_s;
    if (c.submittedAt.isValid()) c = candidacy::settled(c);
    if (c.submittedAt.isValid() || dice.oneIn(2)) made.consents = consents(dice, c);
    return made;
}
