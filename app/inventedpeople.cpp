#include "app/inventedpeople.h"
#include "models/records/identifier.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
constexpr const char *stems[] = {"Abet", "Acer", "Albicocch", "Allodol", "Betull", "Biancospin", "Bosc", "Carpin", "Cedr", "Cerbiatt", "Ciliegi", "Cipress",
                                 "Colibr", "Corbezzol", "Faggi", "Falc", "Felc", "Fringuell", "Ginepr", "Ginestr", "Grill", "Lavand", "Lepr", "Lontr",
                                 "Lupin", "Mandorl", "Marmott", "Melogran", "Merl", "Mirtill", "Mughett", "Noccio", "Oliv", "Orchide", "Pettiross", "Pin",
                                 "Pivier", "Querc", "Riccio", "Rondin", "Rosmarin", "Sals", "Sambuc", "Scoiattol", "Sorb", "Tass", "Tigli", "Usignol", "Volp", "Zaffir"};
constexpr const char *endings[] = {"etti", "ini", "oni", "ari", "elli", "acci", "eri", "ani", "ucci", "azzi", "olin", "esi"};
constexpr const char *names[] = {"Ada", "Agnese", "Aldo", "Amalia", "Anna", "Arturo", "Bianca", "Bruno", "Carla", "Cesare", "Chiara", "Clelia", "Dario", "Delia",
                                 "Elena", "Elio", "Emma", "Enea", "Fausta", "Flora", "Gino", "Giulia", "Irma", "Italo", "Lea", "Libero", "Lidia", "Lucia", "Marco",
                                 "Maria", "Mario", "Mirella", "Nadia", "Nello", "Nives", "Olga", "Oreste", "Paola", "Piero", "Rina", "Rosa", "Sara", "Silvio",
                                 "Teresa", "Tullio", "Ugo", "Vera", "Viola", "Zita"};
constexpr const char *streets[] = {"via dell'Esempio", "via della Prova", "via del Disegno", "piazza dell'Invenzione", "viale della Fantasia", "via del Modello", "largo del Racconto", "via della Bozza"};
constexpr const char *notes[] = {"", "", "", "", "Prefers to be called in the morning.", "Speaks with the daughter.", "Has been to the centre before.", "Asked for written information."};
constexpr const char *schedules[] = {"live-in", "live-in", "live-out", "live-out", "live-out", "reduced-live-in", "night-care", "night-presence", "weekend"};
constexpr const char *carerLevels[] = {"BS", "CS", "CS", "CS", "DS"};
} // namespace

InventedPeople::InventedPeople(quint64 seed, QDate today)
    : m_random(seed), m_today(today), m_clock(QDateTime(QDate(2025, 1, 1), QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch())
{
}

QString InventedPeople::newId()
{
    m_clock += static_cast<qint64>(1 + below(90'000));
    const quint64 bits = m_random();
    return identifierOf(m_clock, static_cast<quint16>(bits & 0xfff), m_random() & ((quint64(1) << 62) - 1));
}

Person InventedPeople::person()
{
    Person person;
    person.id = newId();
    person.surname = oneOf(stems) + oneOf(endings);
    if (onceIn(12)) person.surname += u' ' + oneOf(stems) + oneOf(endings);
    person.name = oneOf(names);
    if (!onceIn(10)) person.born = QDate(1930, 1, 1).addDays(static_cast<qint64>(below(27'000)));
    if (!onceIn(8)) person.phone = u"000 %1 %2"_s.arg(100 + below(900)).arg(1000 + below(9000));
    if (onceIn(3)) person.email = u"%1.%2@example.org"_s.arg(person.name.toLower(), person.surname.toLower().replace(u' ', u'.'));
    if (!onceIn(5)) {
        person.street = u"%1 %2"_s.arg(oneOf(streets)).arg(1 + below(120));
        person.postcode = u"201%1"_s.arg(21 + below(40));
        person.city = u"Milano"_s;
        person.municipio = static_cast<int>(1 + below(9));
    }
    person.notes = oneOf(notes);
    return person;
}

CostSimulation InventedPeople::simulation(const Person &whose)
{
    CostSimulation asked;
    asked.id = newId();
    asked.person = whose.id;
    asked.date = m_today.addDays(-static_cast<qint64>(below(500)));
    asked.schedule = oneOf(schedules);
    const bool byNight = asked.schedule.startsWith(u"night");
    asked.service = byNight || !onceIn(4) ? u"carer"_s : onceIn(2) ? u"housekeeper"_s : u"babysitter"_s;
    asked.level = asked.service == u"carer" ? oneOf(carerLevels) : asked.service == u"housekeeper" ? u"B"_s : u"BS"_s;
    if (asked.schedule == u"night-presence") asked.level = u"unico"_s;
    const int most = asked.schedule == u"live-in" ? 54 : asked.schedule == u"reduced-live-in" ? 30 : asked.schedule == u"weekend" ? 16 : 40;
    if (!byNight) asked.weeklyHours = Decimal::whole(asked.schedule == u"live-out" ? static_cast<int>(4 + 2 * below(18)) : most);
    if (asked.schedule == u"live-in") asked.lunches = asked.dinners = asked.lodgings = 7;
    asked.contract = onceIn(6) ? u"fixed-term"_s : u"permanent"_s;
    asked.title = asked.schedule == u"live-in" ? u"Live-in, first idea"_s : u"First idea"_s;
    return asked;
}
