#include "models/records/identifier.h"
#include "simulatedoffice.h"

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
// A central with very many people, made up as they are asked for.
class Crowded : public MemoryLine {
public:
    Crowded(MemoryCentral &central, const QString &login, int people, int pages = 1000) : MemoryLine(central, login), m_people(people), m_pages(pages) {}

    qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take) override
    {
        if (&type != &Person::type) return MemoryLine::load(type, buckets, after, most, take);
        if (m_pages-- == 0) throw Cut(u"The line is gone."_s);
        int given = 0;
        for (; m_given < m_people && given < most; ++m_given, ++given) take(person(m_given));
        return given;
    }

private:
    static Loaded person(int i)
    {
        Person p;
        p.id = identifierOf(1'700'000'000'000 + i, 1, 1);
        p.surname = u"Cognome%1"_s.arg(i);
        Loaded one{p.id, 1, false, {}, {}};
        const Row row = rowOf(p);
        for (qsizetype f = 0; const Field &field : Person::type.fields) one.values << field.stored(row.at(f++));
        return one;
    }

    int m_people, m_pages;
    int m_given = 0;
};
} // namespace

// Lists are told of what comes in a first load often enough to be right, and not at each page: each time they are read again.
class TstArrivals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_are_told_now_and_then_and_at_the_end()
    {
        SimulatedOffice office;
        Crowded line(office.central, u"operator-1"_s, 62'000);
        const QList<qint64> told = toldOf(office, line);
        QCOMPARE(told.size(), 10); // of 16 pages
        QCOMPARE(told.first(), 4000);
        QCOMPARE(told.last(), 62'000);
        for (qsizetype i = 1; i < told.size() - 1; ++i) // but for the last page
            QVERIFY(4 * told.at(i) >= 5 * told.at(i - 1));
    }

    void what_had_come_is_told_when_the_line_breaks()
    {
        SimulatedOffice office;
        Crowded line(office.central, u"operator-1"_s, 62'000, 10);
        const QList<qint64> told = toldOf(office, line);
        QCOMPARE(told.last(), 40'000);
        QCOMPARE(count(office), 40'000);
    }

    // The central has nobody any more, or this login may see nobody: what stood in a list is gone from it.
    void what_is_taken_away_is_told_too()
    {
        SimulatedOffice office;
        office.shared();
        replica::loadAgain(office.db(0), Person::type);
        Crowded line(office.central, u"operator-1"_s, 0);
        QCOMPARE(toldOf(office, line), QList<qint64>{0});
    }

private:
    static qint64 count(SimulatedOffice &office) { return office.db(0).value(u"SELECT count(*) FROM person"_s)->toLongLong(); }
    // How many people there were each time lists of people were told.
    static QList<qint64> toldOf(SimulatedOffice &office, Central &line)
    {
        QList<qint64> told;
        Reported reported;
        reported.changed = [&](const QList<const RecordType *> &types) {
            if (types.contains(&Person::type)) told << count(office);
        };
        Direct local(office.db(0));
        try {
            Round(local, line, reported).run();
        } catch (const Cut &) {
        }
        return told;
    }
};

QTEST_GUILESS_MAIN(TstArrivals)
#include "tst_arrivals.moc"
