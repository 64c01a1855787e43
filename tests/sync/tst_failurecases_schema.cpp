#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "simulatedoffice.h"

using namespace Qt::StringLiterals;
using namespace syncing;

// The failure cases of programs and centrals of other ages: 73 to 75 and 77 to 79 of the plan of the exchange.
namespace {
// A central of another age.
class LineOfAnotherAge : public MemoryLine {
public:
    LineOfAnotherAge(MemoryCentral &central, const QString &login, int schema, int oldest) : MemoryLine(central, login), m_schema(schema), m_oldest(oldest) {}
    Welcome hello(const Greeting &greeting) override
    {
        Welcome welcome = MemoryLine::hello(greeting);
        welcome.schema = m_schema;
        welcome.oldestSchema = m_oldest;
        return welcome;
    }

private:
    int m_schema, m_oldest;
};

QString failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure.text();
    }
    return {};
}
} // namespace

class TestFailureCasesSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void case73_oldClientEditsARowWithANewColumn()
    {
        SimulatedOffice office;
        const QString id = planted(office, {{u"surname"_s, u"Rossi"_s}, {u"shoe_size"_s, 38}});
        office.syncAll();
        QCOMPARE(office.db(1).value(u"SELECT value FROM unknown_field WHERE field = 'shoe_size'"_s).value_or(QVariant()).toString(), u"[38]"_s);
        office.phone(1, id, u"02 1"_s);
        office.syncAll();
        const auto &fields = office.central.state().records.at({"person", id}).fields;
        QCOMPARE(fields.at(u"phone"_s), QJsonValue(u"02 1"_s));
        QCOMPARE(fields.at(u"shoe_size"_s), QJsonValue(38));
        QCOMPARE(office.db(0).value(u"SELECT value FROM unknown_field WHERE field = 'shoe_size'"_s).value_or(QVariant()).toString(), u"[38]"_s);
    }

    void case74_newColumnArrivesAndTheProgramIsUpgradedOffline()
    {
        SimulatedOffice office;
        const QString id = planted(office, {{u"surname"_s, u"Rossi"_s}, {u"field_of_tomorrow"_s, u"dal futuro"_s}});
        office.sync(1);
        QCOMPARE(office.person(1, id).notes, u""_s);
        // The field of tomorrow is "notes"; the central knew it all along.
        planted(office, {{u"surname"_s, u"Rossi"_s}, {u"notes"_s, u"dal futuro"_s}}, id);
        office.db(1).run(u"UPDATE unknown_field SET field = 'notes'"_s);
        office.db(1).run(u"UPDATE central SET known_schema = 1"_s);
        office.desks[1]->restart();
        office.phone(1, id, u"02 1"_s); // still without a line
        office.syncAll();
        for (const int console : {0, 1}) {
            QCOMPARE(office.person(console, id).notes, u"dal futuro"_s);
            QCOMPARE(office.person(console, id).phone, u"02 1"_s);
            QVERIFY(office.open(console).isEmpty());
        }
        QCOMPARE(office.db(1).value(u"SELECT count(*) FROM unknown_field"_s)->toInt(), 0);
    }

    // What was typed in the program before the exchange existed is sent by the one that has it.
    void case75_opsOfAnOlderProgram()
    {
        SimulatedOffice office;
        const QTemporaryDir folder;
        Database db(folder.filePath(u"older.db"_s), QByteArray(32, 'k'));
        teachFolding(db);
        const QList<Migration> steps = migrationsIn();
        apply(db, steps.mid(0, 8));
        const QString there = newIdentifier(), trashed = newIdentifier();
        for (const QString &id : {there, trashed}) {
            db.run(u"INSERT INTO person (id, version, changed_at, trashed_at, title_key, surname, name, fiscal_code, phone, email, street, postcode, city, notes)"
                   " VALUES (?, 2, '2026-01-07T09:00:00.000Z', ?, 'rossi', 'Rossi', '', '', '02 1', '', '', '', '', '')"_s,
                   {id, id == trashed ? QVariant(u"2026-01-08T09:00:00.000Z"_s) : QVariant()});
            line(db, u"create"_s, id, 0, R"({"surname":[null,"Rossi"]})");
            line(db, u"change"_s, id, 1, R"({"phone":["","02 1"]})");
        }
        line(db, u"trash"_s, trashed, 2, "{}");
        apply(db, pendingIn(db, steps));
        QCOMPARE(schemaOf(db), steps.size());

        Direct local(db);
        Round(local, *office.lines[0]).run();
        QCOMPARE(replica::countOutgoing(db), 0);
        QCOMPARE(queue::count(db), 0);
        QCOMPARE(office.versionAtCentral(there), 2);
        QCOMPARE(office.versionAtCentral(trashed), 3);
        office.sync(1);
        for (const QString &id : {there, trashed}) {
            QCOMPARE(office.person(1, id).surname, u"Rossi"_s);
            QCOMPARE(office.person(1, id).phone, u"02 1"_s);
            QCOMPARE(office.trashed(1, id), id == trashed);
        }
    }

    void case77_clientNewerThanTheCentral()
    {
        SimulatedOffice office;
        const QString id = office.shared();
        office.phone(1, id, u"02 1"_s);
        office.edit(0, id, [](Person &one) { one.notes = u"di altri"_s; });
        office.sync(0);
        LineOfAnotherAge line(office.central, u"operator-2"_s, schema() - 1, schema() - 2);
        const QString said = failureOf([&] { office.sync(1, line); });
        QVERIFY2(said.contains(u"older than this program"_s), qPrintable(said));
        QCOMPARE(office.toSend(1), 1);
        QCOMPARE(office.person(1, id).notes, u"di altri"_s); // reading goes on
        QCOMPARE(office.person(0, id).phone, u""_s);
        office.syncAll();
        QCOMPARE(office.person(0, id).phone, u"02 1"_s);
        QCOMPARE(office.versionAtCentral(id), 3);
    }

    // An answer this program does not know, a column it does not have any more, and one its central does not send yet.
    void case78_newAnswerDroppedColumnNewColumn()
    {
        SimulatedOffice office;
        const QString id = planted(office, {{u"surname"_s, u"Rossi"_s}, {u"sex"_s, u"a-code-of-tomorrow"_s}, {u"column_of_yesterday"_s, u"un valore"_s}});
        office.syncAll();
        QCOMPARE(office.person(1, id).sex, u"a-code-of-tomorrow"_s);
        QCOMPARE(office.person(1, id).fiscalCode, u""_s); // may not be null here, and is not there
        office.phone(1, id, u"02 1"_s);
        office.syncAll();
        const auto &fields = office.central.state().records.at({"person", id}).fields;
        QCOMPARE(fields.at(u"sex"_s), QJsonValue(u"a-code-of-tomorrow"_s));
        QCOMPARE(fields.at(u"column_of_yesterday"_s), QJsonValue(u"un valore"_s));
        QCOMPARE(fields.at(u"phone"_s), QJsonValue(u"02 1"_s));
        for (const int console : {0, 1}) {
            QCOMPARE(office.person(console, id).sex, u"a-code-of-tomorrow"_s);
            QVERIFY(replica::faults(office.db(console)).isEmpty());
        }
    }

    void case79_clientTooOldWithAFullOutbox()
    {
        SimulatedOffice office;
        const QString theirs = office.add(0, u"Bianchi"_s);
        QStringList mine;
        office.sync(1);
        office.sync(0);
        for (int n = 0; n < 130; ++n) mine << office.add(1, u"Rossi %1"_s.arg(n));
        LineOfAnotherAge line(office.central, u"operator-2"_s, schema() + 2, schema() + 1);
        for (int n = 0; n < 2; ++n) {
            QString code;
            try {
                office.sync(1, line);
            } catch (const TurnedAway &no) {
                code = no.code();
            }
            QCOMPARE(code, u"too-old"_s);
            QCOMPARE(office.toSend(1), 0); // what was typed here goes off all the same
            for (const QString &id : std::as_const(mine)) QCOMPARE(office.versionAtCentral(id), 1);
            QVERIFY(!recordsql::find(office.db(1), Person::type, theirs));
        }
        office.phone(1, mine.first(), u"02 1"_s);
        office.syncAll(); // the new program
        QCOMPARE(office.person(1, theirs).surname, u"Bianchi"_s);
        QCOMPARE(office.person(0, mine.first()).phone, u"02 1"_s);
        QCOMPARE(office.person(0, mine.last()).surname, u"Rossi 129"_s);
    }

private:
    static int schema() { return static_cast<int>(migrationsIn().size()); }
    static QString planted(SimulatedOffice &office, const QJsonObject &fields, const QString &id = newIdentifier())
    {
        office.central.plant({"person", id, 1, false, fields});
        return id;
    }
    static void line(Database &db, const QString &kind, const QString &id, int base, const char *fields)
    {
        db.run(u"INSERT INTO journal (kind, record_table, record, base_version, version, at, operator, site, fields) VALUES (?, 'person', ?, ?, ?, '2026-01-07T09:00:00.000Z', 'operator-1', ?, ?)"_s,
               {kind, id, base, base + 1, SimulatedOffice::site(), QString::fromUtf8(fields)});
    }
};

QTEST_GUILESS_MAIN(TestFailureCasesSchema)
#include "tst_failurecases_schema.moc"
