#include "invented.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// What a save leaves in the history, and what two people's changes become.
class TstJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_anna = person(u"Rossi"_s, u"Anna"_s, u"600 000 0001"_s);
        saved(*m_db, m_anna);
    }
    void cleanup() { m_db.reset(); }

    void a_change_tells_who_when_and_from_what_to_what()
    {
        Site site;
        site.id = u"site-1"_s;
        site.name = u"Centro"_s;
        saved(*m_db, site);
        Operator who;
        who.id = author().operatorId;
        who.username = u"anna"_s;
        who.fullName = u"Carla Verdi"_s;
        who.roles = {u"tutor"_s};
        who.site = site.id;
        saved(*m_db, who);
        m_anna.born = QDate(1950, 5, 3);
        m_anna.municipio = 4;
        saved(*m_db, m_anna, 1);

        const auto history = journal::history(*m_db, Person::type, m_anna.id);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).kind, HistoryEntry::Kind::Change);
        QCOMPARE(history.at(1).kind, HistoryEntry::Kind::Create);
        QCOMPARE(history.at(0).operatorName, u"Carla Verdi"_s);
        QCOMPARE(history.at(0).siteId, u"site-1"_s);
        QVERIFY(history.at(0).at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(history.at(0).changes.size(), 2);
        QCOMPARE(history.at(0).changes.at(0).column, QByteArray("born"));
        QCOMPARE(history.at(0).changes.at(0).from, QVariant(QDate()));
        QCOMPARE(history.at(0).changes.at(0).to, QVariant(QDate(1950, 5, 3)));
        QCOMPARE(history.at(0).changes.at(1).to, QVariant(4LL));
    }

    void nothing_changed_writes_nothing()
    {
        const auto before = m_db->value(u"SELECT max(number) FROM journal"_s);
        QCOMPARE(recordwriter::save(*m_db, Person::type, rowOf(m_anna), 1, author()).changed, false);
        QCOMPARE(m_db->value(u"SELECT max(number) FROM journal"_s), before);
    }

    void changes_of_different_fields_merge()
    {
        Person mine = m_anna, theirs = m_anna;
        theirs.phone = u"600 000 0002"_s;
        saved(*m_db, theirs, 1, colleague());
        mine.city = u"Milano"_s;
        QCOMPARE(saved(*m_db, mine, 1), 3);
        const Person now = found();
        QCOMPARE(now.phone, u"600 000 0002"_s);
        QCOMPARE(now.city, u"Milano"_s);
    }

    void the_same_change_twice_is_no_conflict()
    {
        Person same = m_anna;
        same.phone = u"600 000 0002"_s;
        saved(*m_db, same, 1, colleague());
        const Saved result = recordwriter::save(*m_db, Person::type, rowOf(same), 1, author());
        QVERIFY(!result.changed);
        QCOMPARE(result.version, 2);
    }

    void a_field_changed_by_both_is_refused_by_name_and_nothing_is_lost()
    {
        Person mine = m_anna, theirs = m_anna;
        theirs.phone = u"600 000 0002"_s;
        saved(*m_db, theirs, 1, colleague());
        mine.phone = u"600 000 0003"_s;
        mine.city = u"Milano"_s;
        try {
            saved(*m_db, mine, 1);
            QFAIL("the colleague's change was overwritten");
        } catch (const Failure &failure) {
            QVERIFY2(failure.text().contains(u"Phone"_s) && failure.text().contains(u"operator-2"_s), qPrintable(failure.text()));
            QVERIFY(!failure.text().contains(u"600"_s));
            QVERIFY(!failure.text().contains(u"Town"_s));
        }
        QCOMPARE(found(), theirs);
    }

    void changed_and_changed_back_is_no_conflict()
    {
        Person theirs = m_anna;
        theirs.phone = u"600 000 0002"_s;
        saved(*m_db, theirs, 1, colleague());
        saved(*m_db, m_anna, 2, colleague());
        Person mine = m_anna;
        mine.phone = u"600 000 0003"_s;
        saved(*m_db, mine, 1);
        QCOMPARE(found(), mine);
    }

    void a_double_save_of_a_new_record_makes_one()
    {
        const Person luca = person(u"Verdi"_s, u"Luca"_s);
        saved(*m_db, luca);
        QCOMPARE(recordwriter::save(*m_db, Person::type, rowOf(luca), 0, author()).changed, false);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM person WHERE surname = 'Verdi'"_s)->toInt(), 1);
    }

    void refused_and_nothing_written_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("said");
        QTest::newRow("required field empty") << u"  "_s << u""_s << u"Surname is missing."_s;
        QTest::newRow("too long") << QString(121, u'x') << u""_s << u"Surname is longer than 120 characters."_s;
        QTest::newRow("reference to nobody") << u"Rossi"_s << u"no-such-person"_s << u"For: the record chosen does not exist any more."_s;
    }
    void refused_and_nothing_written()
    {
        QFETCH(QString, surname);
        QFETCH(QString, reference);
        QFETCH(QString, said);
        const auto before = m_db->value(u"SELECT max(number) FROM journal"_s);
        Person p = person(surname, u"Anna"_s);
        CostSimulation s;
        s.id = newIdentifier();
        s.date = QDate(2026, 1, 1);
        s.person = reference;
        try {
            if (reference.isEmpty()) saved(*m_db, p);
            else saved(*m_db, s);
            QFAIL("it was saved");
        } catch (const Failure &failure) {
            QCOMPARE(failure.why(), said);
        }
        QCOMPARE(m_db->value(u"SELECT max(number) FROM journal"_s), before);
    }

    void trash_hides_and_restore_brings_back()
    {
        recordwriter::trash(*m_db, Person::type, {m_anna.id}, author());
        QVERIFY(recordsql::find(*m_db, Person::type, m_anna.id)->trashed);
        QVERIFY_THROWS_EXCEPTION(Failure, saved(*m_db, [&] { Person p = m_anna; p.city = u"Roma"_s; return p; }(), 2));
        recordwriter::restore(*m_db, Person::type, {m_anna.id, u"unknown"_s}, author());
        QVERIFY(!recordsql::find(*m_db, Person::type, m_anna.id)->trashed);
        QCOMPARE(journal::history(*m_db, Person::type, m_anna.id).at(0).kind, HistoryEntry::Kind::Restore);
    }

private:
    // As somebody typed it: without what follows from the phones.
    Person found()
    {
        auto person = recordOf<Person>(recordsql::find(*m_db, Person::type, m_anna.id)->row);
        person.phoneKeys.clear();
        return person;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    Person m_anna;
};

QTEST_GUILESS_MAIN(TstJournal)
#include "tst_journal.moc"
