#include "models/store/demofill.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/records/site.h"
#include "models/store/bulkinsert.h"
#include "models/store/demodata.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 most = 250'000;

qint64 countOf(Database &db, const RecordType &type) { return db.value(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(type.table)))->toLongLong(); }

void requireRoom(const DemoFill &fill, qint64 there)
{
    const QString nothing = QCoreApplication::translate("Demo", "Nothing was added.");
    if (fill.people < 0 || fill.people > most)
        throw Failure(nothing, QCoreApplication::translate("Demo", "The number of people goes from 0 to 250,000."));
    if (there > 0 && !fill.evenIfThereArePeople)
        throw Failure(nothing, QCoreApplication::translate("Demo", "There are people in this store already, and invented ones must not get among them."),
                      QCoreApplication::translate("Demo", "Choose another folder with --profile."));
}

// Where the invented operators work: a centre there is, or one made up.
QString aSite(Database &db, const Author &author, const QString &id)
{
    if (const auto there = db.value(u"SELECT id FROM site WHERE trashed_at IS NULL ORDER BY title_key, number"_s)) return there->toString();
    Site site;
    site.id = id;
    site.name = u"Spazio di prova"_s;
    recordwriter::save(db, Site::type, rowOf(site), 0, author);
    return id;
}

qint64 makeOperators(Database &db, const DemoFill &fill, const DemoData &data)
{
    if (!fill.enrol) return 0;
    qint64 made = 0;
    Transaction all(db);
    const QString site = aSite(db, fill.author, data.personId(-1));
    for (const Operator &someone : data.operators(site)) {
        if (db.value(u"SELECT 1 FROM operator WHERE username = ?"_s, {someone.username})) continue;
        recordwriter::save(db, Operator::type, rowOf(someone), 0, fill.author);
        fill.enrol(db, someone);
        ++made;
    }
    all.commit();
    return made;
}

// One by one: those of the people who have any, then one for nobody for every fifty people.
class Simulations {
public:
    Simulations(const DemoFill &fill, const DemoData &data, qint64 first) : m_fill(fill), m_data(data), m_index(first), m_end(first + fill.people), m_forNobody(fill.people / 50) {}

    std::optional<Row> next()
    {
        while (m_index < m_end || m_forNobody > 0) {
            CostSimulation simulation;
            if (m_index < m_end) {
                const qint64 person = m_index++;
                if (!m_data.isSimulated(person)) continue;
                simulation = m_data.simulation(person, m_data.personId(person));
            } else {
                simulation = m_data.simulation(-m_end - m_forNobody--, {});
            }
            if (m_fill.price(simulation)) return rowOf(simulation);
        }
        return {};
    }

private:
    const DemoFill &m_fill;
    const DemoData &m_data;
    qint64 m_index, m_end, m_forNobody;
};
} // namespace

DemoFill::Filled DemoFill::run(Database &db) const
{
    const qint64 there = countOf(db, Person::type);
    requireRoom(*this, there);
    const DemoData data(seed);
    const QDateTime at(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    Filled filled;
    filled.operators = makeOperators(db, *this, data);

    bool stopped = false;
    const qint64 all = people + (price ? people / 5 + people / 50 : 0);
    const auto tell = [&](qint64 done) {
        stopped = progress && !progress(std::min(done, all), all);
        return !stopped;
    };
    qint64 index = there;
    BulkInsert peopleIn{author, at, 5'000, tell, {}};
    filled.people = peopleIn.run(db, Person::type, [&]() -> std::optional<Row> {
        if (index == there + people) return {};
        Person person = data.person(index);
        if (adapt) adapt(person, index);
        ++index;
        return rowOf(person);
    });
    if (stopped || !price) return filled;
    Simulations simulations(*this, data, there);
    BulkInsert simulationsIn{author, at, 5'000, [&](qint64 n) { return tell(filled.people + n); }, {}};
    filled.simulations = simulationsIn.run(db, CostSimulation::type, [&] { return simulations.next(); });
    return filled;
}
