#include "invented.h"
#include "models/identity/fiscalcode.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/demodata.h"
#include "models/store/demofill.h"
#include "models/store/listreader.h"
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

class TstDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
    }
    void cleanup() { m_db.reset(); }

    void the_same_seed_gives_the_same_people_at_any_number()
    {
        const DemoData one(7), again(7), other(8);
        for (int i = 0; i < 300; ++i) QCOMPARE(one.person(i), again.person(i));
        QCOMPARE(one.simulation(5, u"x"_s), again.simulation(5, u"x"_s));
        QVERIFY(one.person(10) != other.person(10));
    }

    // On every machine and with every library: what seed 1 gives is written down here.
    void the_people_of_seed_one_are_these()
    {
        const DemoData data(1);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int i = 0; i < 1'000; ++i)
            for (const QVariant &value : rowOf(data.person(i))) hash.addData(value.toString().toUtf8() + '\n');
        QCOMPARE(hash.result().toHex().left(16), QByteArray("e6125885d0befef7"));
    }

    void invented_people_belong_to_nobody_and_break_no_rule()
    {
        const DemoData data(1);
        int codes = 0, unborn = 0, long_ = 0, apostrophes = 0, phones = 0;
        for (int i = 0; i < 3'000; ++i) {
            const Person p = data.person(i);
            QVERIFY2(Person::type.problems(rowOf(p)).isEmpty(), qPrintable(p.surname));
            QVERIFY(isIdentifier(p.id));
            if (!p.fiscalCode.isEmpty()) {
                ++codes;
                QCOMPARE(p.fiscalCode.size(), 16);
                QCOMPARE(p.fiscalCode.mid(11, 4), u"Z999"_s);
                QCOMPARE(fiscalcode::read(p.fiscalCode, p.born).fault, fiscalcode::Fault::None);
            }
            unborn += p.born.isNull();
            long_ += p.surname.size() >= 55;
            apostrophes += p.surname.contains(u'\'');
            if (!p.phone.isEmpty()) {
                ++phones;
                QString digits = p.phone;
                digits.remove(u' ');
                if (digits.startsWith(u"+39"_s)) digits.remove(0, 3);
                if (digits.startsWith(u"0039"_s)) digits.remove(0, 4);
                QVERIFY2(digits.startsWith(u'6') && digits.size() == 10, qPrintable(p.phone));
            }
            QVERIFY2(p.email.isEmpty() || p.email.contains(u"@example."_s), qPrintable(p.email));
        }
        for (const int count : {codes, unborn, long_, apostrophes, phones}) QVERIFY(count > 0);
    }

    void fills_a_store_with_priced_simulations_and_operators()
    {
        DemoFill fill;
        fill.seed = 3;
        fill.people = 300;
        fill.author = author();
        QStringList enrolled;
        QList<qint64> told;
        fill.price = [](CostSimulation &s) { s.monthlyCost = Cents{100'000}; return s.level != u"unico"_s; };
        fill.enrol = [&](Database &, const Operator &o) { enrolled << o.roles.first(); };
        fill.progress = [&](qint64 done, qint64 of) { told << done; return done <= of; };
        const auto filled = fill.run(*m_db);
        QCOMPARE(filled.people, 300);
        QCOMPARE(filled.operators, 6);
        QCOMPARE(enrolled.size(), 6);
        QVERIFY(filled.simulations > 30 && filled.simulations < 100);
        QVERIFY(!told.isEmpty());
        QCOMPARE(count(Person::type), 300);
        QCOMPARE(count(CostSimulation::type), filled.simulations);
        QVERIFY(m_db->value(u"SELECT count(*) FROM cost_simulation WHERE person IS NULL"_s)->toInt() > 0);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM cost_simulation WHERE level = 'unico'"_s)->toInt(), 0);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM pragma_foreign_key_check"_s)->toInt(), 0);
    }

    void a_store_with_people_is_left_alone_unless_told()
    {
        saved(*m_db, person(u"Rossi"_s, u"Anna"_s));
        DemoFill fill;
        fill.people = 10;
        QVERIFY_THROWS_EXCEPTION(Failure, fill.run(*m_db));
        QCOMPARE(count(Person::type), 1);
        fill.evenIfThereArePeople = true;
        QCOMPARE(fill.run(*m_db).people, 10);
        QCOMPARE(fill.run(*m_db).people, 10);
        QCOMPARE(count(Person::type), 21);
    }

    void too_many_is_refused()
    {
        DemoFill fill;
        fill.people = 250'001;
        QVERIFY_THROWS_EXCEPTION(Failure, fill.run(*m_db));
    }

    void stops_when_told()
    {
        DemoFill fill;
        fill.people = 20'000;
        fill.progress = [](qint64, qint64) { return false; };
        fill.price = [](CostSimulation &) { return true; };
        const auto filled = fill.run(*m_db);
        QCOMPARE(filled.people, 5'000);
        QCOMPARE(filled.simulations, 0);
    }

private:
    qint64 count(const RecordType &type) { return ListReader().count(*m_db, {&type, {}, {}, {}, false}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TstDemo)
#include "tst_demo.moc"
