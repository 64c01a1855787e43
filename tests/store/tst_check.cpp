#include "invented.h"
#include "models/store/check.h"
#include "models/store/storefile.h"
#include <QtTest>

using namespace Qt::StringLiterals;

class TestCheck : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_stores = 0;

    std::unique_ptr<Database> opened()
    {
        const QString folder = m_folder.filePath(QString::number(++m_stores));
        QDir().mkpath(folder);
        auto db = openStore(folder, invented::key());
        Person anna = invented::person(u"Rossi"_s, u"Anna"_s);
        invented::saved(*db, anna);
        anna.name = u"Annamaria"_s;
        invented::saved(*db, anna, 1);
        invented::saved(*db, invented::person(u"Verdi"_s, u"Pia"_s));
        return db;
    }

private Q_SLOTS:
    void findsNothingInASoundStore()
    {
        const auto db = opened();
        QCOMPARE(checkStore(*db), QStringList());
        const QString id = db->value(u"SELECT id FROM person LIMIT 1"_s)->toString();
        recordwriter::trash(*db, Person::type, {id}, invented::author());
        QCOMPARE(checkStore(*db), QStringList());
        recordwriter::restore(*db, Person::type, {id}, invented::author());
        QCOMPARE(checkStore(*db), QStringList());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("said");
        QTest::newRow("a record without history") << u"DELETE FROM journal"_s << u"history"_s;
        QTest::newRow("a record that is older than its history") << u"UPDATE person SET version=1 WHERE version=2"_s << u"history"_s;
        QTest::newRow("history of a record that is not there") << u"DELETE FROM person"_s << u"history"_s;
        QTest::newRow("not in the search") << u"INSERT INTO person_words(person_words) VALUES('delete-all')"_s << u"search"_s;
        QTest::newRow("in the search but gone") << u"DELETE FROM site WHERE number=3"_s << u"Centres: the search"_s;
        QTest::newRow("a reference to nothing") << u"INSERT INTO credential (operator_id, hash, changed_at) VALUES ('nobody','','')"_s << u"credential"_s;
        QTest::newRow("a column missing") << u"ALTER TABLE person DROP COLUMN notes"_s << u"notes"_s;
        QTest::newRow("a column too many") << u"ALTER TABLE person ADD COLUMN shoes TEXT"_s << u"shoes"_s;
        QTest::newRow("a table missing") << u"DROP TABLE cost_simulation"_s << u"Simulations"_s;
        QTest::newRow("an edited step") << u"UPDATE migration SET fingerprint='' WHERE number=2"_s << u"0002_access"_s;
        QTest::newRow("an old structure") << u"DELETE FROM migration WHERE number=(SELECT max(number) FROM migration)"_s << u"newest structure"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, harm);
        QFETCH(QString, said);
        const auto db = opened();
        db->run(u"PRAGMA foreign_keys=OFF"_s);
        db->run(harm);
        const QString found = checkStore(*db).join(u'\n');
        QVERIFY2(found.contains(said), qPrintable(found));
        QVERIFY(!found.contains(u"Rossi"));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
