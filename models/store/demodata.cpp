#include "models/store/demodata.h"
#include "models/identity/fiscalcode.h"
#include "models/records/folding.h"
#include "models/store/dice.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QStringList linesOf(const char *name)
{
    QFile file(u":/demo/%1.txt"_s.arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The list %s is not in the program.", name);
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

const QDate firstDay(2024, 1, 8);
constexpr int days = 890; // to mid 2026
constexpr qint64 opening2024 = 1'704'711'600'000; // 8 January 2024, 11:00 UTC, in milliseconds
} // namespace

namespace {
// What is drawn for; app/demorequests.cpp goes on from 100.
enum Kinds : quint64 { PersonId = 1, PersonValues, Simulated, SimulationValues, OperatorId };

// Of a place that is nowhere: a code nobody can have.
QString inventedFiscalCode(const Person &p, bool woman)
{
    return fiscalcode::derived({p.surname, p.name, woman ? u"female"_s : u"male"_s, p.born, u"Z999"_s}).value_or(QString());
}
} // namespace

DemoData::DemoData(quint64 seed)
    : m_seed(seed), m_surnames(linesOf("surnames")), m_women(linesOf("women")), m_men(linesOf("men")), m_streets(linesOf("streets")), m_notes(linesOf("notes"))
{
}

QString DemoData::personId(qint64 index) const
{
    return Dice(m_seed, PersonId, index).id(opening2024 + index * 60'000);
}

Person DemoData::person(qint64 index) const
{
    Dice dice(m_seed, PersonValues, index);
    Person p;
    p.id = personId(index);
    const bool woman = dice.below(100) < 68;
    p.name = dice.of(woman ? m_women : m_men);
    p.surname = dice.of(m_surnames);
    if (dice.oneIn(6)) p.surname += u' ' + dice.of(m_surnames); // two surnames, as many have
    if (dice.oneIn(500)) p.surname = u"Wolfeschlegelsteinhausenbergerdorff Von Und Zu Montecuccoli "_s.left(60).trimmed();
    if (dice.oneIn(200)) p.name.clear();
    if (!dice.oneIn(9)) p.born = QDate(1932, 1, 1).addDays(dice.below(26'000));
    if (p.born.isValid() && !p.name.isEmpty() && !dice.oneIn(3)) p.fiscalCode = inventedFiscalCode(p, woman);
    if (!dice.oneIn(12)) {
        const QString digits = u"6%1"_s.arg(dice.below(1'000'000'000), 9, 10, QChar(u'0'));
        const QString spaced = digits.left(3) + u' ' + digits.mid(3, 3) + u' ' + digits.mid(6);
        const int spelling = dice.below(4);
        p.phone = spelling == 0 ? digits : spelling == 1 ? u"+39 "_s + spaced : spelling == 2 ? u"0039"_s + digits : spaced;
    }
    if (dice.oneIn(3)) p.email = u"%1.%2@example.%3"_s.arg(folded(p.name).remove(u' ').left(20), folded(p.surname).remove(u' ').left(30), dice.of({u"org"_s, u"com"_s, u"net"_s}));
    if (p.email.startsWith(u'.')) p.email.remove(0, 1);
    if (!dice.oneIn(10)) {
        p.street = dice.of(m_streets);
        p.street += u' ' + QString::number(1 + dice.below(140));
        if (dice.oneIn(8)) p.street += u'/' + dice.of({u"A"_s, u"B"_s, u"C"_s});
        p.municipio = 1 + dice.below(9);
        p.postcode = u"20%1"_s.arg(120 + *p.municipio * 4 + dice.below(4));
        p.city = u"Milano"_s;
    } else if (dice.oneIn(2)) {
        p.city = dice.of({u"Sesto San Giovanni"_s, u"Cologno Monzese"_s, u"Rozzano"_s, u"Corsico"_s});
    }
    if (dice.oneIn(4)) p.notes = dice.of(m_notes);
    if (dice.oneIn(40)) p.notes += (p.notes.isEmpty() ? QString() : u"\n"_s) + dice.of(m_notes);
    return p;
}

bool DemoData::isSimulated(qint64 personIndex) const { return Dice(m_seed, Simulated, personIndex).oneIn(5); }

CostSimulation DemoData::simulation(qint64 index, const QString &person) const
{
    struct Kind {
        const char *service, *schedule, *level, *title;
        int least, most; // hours a week; 0: conventional
    };
    static constexpr Kind kinds[] = {
        {"carer", "live-in", "CS", "Badante in convivenza", 40, 54},         {"carer", "live-in", "DS", "Badante in convivenza", 40, 54},
        {"carer", "live-in", "BS", "Badante in convivenza", 40, 54},         {"carer", "live-out", "CS", "Badante a ore", 8, 40},
        {"carer", "live-out", "BS", "Badante a ore", 6, 40},                 {"carer", "reduced-live-in", "BS", "Badante in convivenza ridotta", 25, 30},
        {"carer", "night-care", "CS", "Assistenza notturna", 0, 0},          {"carer", "night-presence", "unico", "Presenza notturna", 0, 0},
        {"housekeeper", "live-out", "B", "Colf a ore", 3, 40},               {"housekeeper", "live-out", "BS", "Colf a ore", 3, 30},
        {"housekeeper", "live-in", "B", "Colf in convivenza", 40, 54},       {"babysitter", "live-out", "BS", "Tata a ore", 5, 40},
        {"babysitter", "live-out", "CS", "Tata a ore", 5, 40},
    };
    Dice dice(m_seed, SimulationValues, index);
    const Kind &kind = kinds[dice.below(std::size(kinds))];
    CostSimulation s;
    s.date = firstDay.addDays(dice.below(days));
    s.id = dice.id(s.date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    s.person = person;
    s.service = QLatin1String(kind.service);
    s.schedule = QLatin1String(kind.schedule);
    s.level = QLatin1String(kind.level);
    if (kind.most > 0) s.weeklyHours = Decimal::whole(kind.least + dice.below(kind.most - kind.least + 1));
    s.contract = dice.oneIn(4) ? u"fixed-term"_s : u"permanent"_s;
    const bool liveIn = s.schedule == u"live-in"_s;
    if (liveIn) s.lunches = s.dinners = s.lodgings = dice.oneIn(3) ? 6 : 7;
    if (liveIn && dice.oneIn(4)) s.boardGiven = u"paid"_s;
    s.senioritySteps = dice.oneIn(3) ? dice.below(4) : 0;
    s.childUnderSix = s.service == u"babysitter"_s && dice.oneIn(2);
    s.nonSelfSufficient = s.service == u"carer"_s && dice.oneIn(6) ? 2 : 1;
    s.cuaf = !dice.oneIn(15);
    s.title = QLatin1String(kind.title) + u", livello "_s + s.level + (s.weeklyHours ? u", %1 ore"_s.arg(s.weeklyHours->plain()) : QString());
    if (dice.oneIn(8)) s.notes = dice.of(m_notes);
    return s;
}

QList<Operator> DemoData::operators(const QString &site) const
{
    struct Someone {
        const char *username, *fullName, *role;
    };
    static constexpr Someone people[] = {
        {"prova.sportello", "Prova Sportello", "front-office"}, {"prova.incontro", "Prova Incontro", "matching"},
        {"prova.tutor", "Prova Tutor", "tutor"},                {"prova.pratiche", "Prova Pratiche", "paperwork"},
        {"prova.referente", "Prova Referente", "supervisor"},   {"prova.gestione", "Prova Gestione", "administrator"},
    };
    QList<Operator> all;
    for (const Someone &someone : people) {
        Operator o;
        o.id = Dice(m_seed, OperatorId, all.size()).id(opening2024 + all.size());
        o.username = QLatin1String(someone.username);
        o.fullName = QLatin1String(someone.fullName);
        o.roles = {QLatin1String(someone.role)};
        o.site = site;
        o.email = o.username + u"@example.org"_s;
        all << o;
    }
    return all;
}
