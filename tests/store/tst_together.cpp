#include "invented.h"
#include "models/records/failure.h"
#include "models/store/contents.h"
#include "models/store/drafts.h"
#include "models/store/recordsql.h"
#include "models/store/undo.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// Several records at one stroke, and the bytes of files.
class TstTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_anna = person(u"Rossi"_s, u"Anna"_s);
        m_version = saved(*m_db, m_anna);
        m_anna.city = u"Rho"_s;
    }
    void cleanup() { m_db.reset(); }

    void all_are_written_and_undo_takes_all_of_them_back()
    {
        const Person bruno = person(u"Bianchi"_s, u"Bruno"_s);
        const auto results = recordwriter::saveTogether(*m_db, {{&Person::type, rowOf(m_anna), m_version}, {&Person::type, rowOf(bruno), 0}}, author());
        QCOMPARE(results.size(), 2);
        QCOMPARE(find(m_anna.id).version, m_version + 1);
        QCOMPARE(recordOf<Person>(find(bruno.id).row).surname, u"Bianchi"_s);
        QVERIFY(undo::undo(*m_db, author()));
        QCOMPARE(recordOf<Person>(find(m_anna.id).row).city, u""_s);
        QVERIFY(find(bruno.id).trashed);
        QVERIFY(undo::redo(*m_db, author()));
        QCOMPARE(recordOf<Person>(find(m_anna.id).row).city, u"Rho"_s);
        QVERIFY(!find(bruno.id).trashed);
    }

    void one_that_cannot_be_written_keeps_back_the_others()
    {
        Person nobody = person(u""_s, u"Bruno"_s); // a surname is required
        QVERIFY_THROWS_EXCEPTION(Failure, recordwriter::saveTogether(*m_db, {{&Person::type, rowOf(m_anna), m_version}, {&Person::type, rowOf(nobody), 0}}, author()));
        QCOMPARE(recordOf<Person>(find(m_anna.id).row).city, u""_s);
        QCOMPARE(find(m_anna.id).version, m_version);
        QVERIFY(!recordsql::find(*m_db, Person::type, nobody.id));
    }

    void one_that_somebody_else_has_changed_keeps_back_the_others()
    {
        Person theirs = m_anna;
        theirs.city = u"Pavia"_s;
        saved(*m_db, theirs, m_version, colleague());
        const Person bruno = person(u"Bianchi"_s, u"Bruno"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, recordwriter::saveTogether(*m_db, {{&Person::type, rowOf(bruno), 0}, {&Person::type, rowOf(m_anna), m_version}}, author()));
        QVERIFY(!recordsql::find(*m_db, Person::type, bruno.id));
        QCOMPARE(recordOf<Person>(find(m_anna.id).row).city, u"Pavia"_s);
    }

    void what_does_not_differ_is_not_written()
    {
        const Record before = find(m_anna.id);
        const auto results = recordwriter::saveTogether(*m_db, {{&Person::type, before.row, before.version}}, author());
        QVERIFY(!results.first().changed);
        QCOMPARE(find(m_anna.id).version, before.version);
    }

    // What is written together comes from a button; what somebody is typing in one of the records is no part of it.
    void what_is_being_typed_stays_a_draft()
    {
        Person typed = m_anna;
        typed.notes = u"Words not saved yet"_s;
        drafts::keep(*m_db, {typed.id, Person::type.table, author().operatorId, rowOf(typed), m_version, QDateTime::currentDateTimeUtc().addSecs(-5)});
        recordwriter::saveTogether(*m_db, {{&Person::type, rowOf(m_anna), m_version}}, author());
        const auto draft = drafts::find(*m_db, author().operatorId, m_anna.id);
        QVERIFY(draft);
        QCOMPARE(recordOf<Person>(draft->row).notes, typed.notes);
    }

    void the_same_bytes_are_kept_once()
    {
        const QByteArray bytes = QByteArray(100'000, 'x') + '\0' + "end";
        const QString fingerprint = contents::keep(*m_db, bytes);
        QCOMPARE(fingerprint.size(), 64);
        QCOMPARE(contents::keep(*m_db, bytes), fingerprint);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM content"_s)->toInt(), 1);
        QCOMPARE(contents::find(*m_db, fingerprint), std::optional(bytes));
        QVERIFY(!contents::find(*m_db, u"0123"_s));
    }

    void a_file_that_is_empty_or_too_large_is_refused()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, contents::keep(*m_db, {}));
        QVERIFY_THROWS_EXCEPTION(Failure, contents::keep(*m_db, QByteArray(contents::mostBytes + 1, 'x')));
        QCOMPARE(m_db->value(u"SELECT count(*) FROM content"_s)->toInt(), 0);
    }

private:
    Record find(const QString &id) { return *recordsql::find(*m_db, Person::type, id); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    Person m_anna;
    qint64 m_version = 0;
};

QTEST_MAIN(TstTogether)
#include "tst_together.moc"
