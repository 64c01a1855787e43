#include "filled.h"
#include "invented.h"
#include "models/store/bulkinsert.h"
#include "models/store/journal.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/store/undo.h"
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

class TstBulk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
    }
    void cleanup() { m_db.reset(); }

    // What comes in by the thousand is what would have come in one by one.
    void a_record_put_in_by_bulk_is_like_one_saved()
    {
        const Person one = person(u"D'Angelo"_s, u"Zoë"_s, u"600 123 4567"_s), other = [&] { Person p = one; p.id = newIdentifier(); return p; }();
        saved(*m_db, one);
        QCOMPARE(insert({rowOf(other)}), 1);
        const auto inTable = [&](const QString &id) { return textOf(u"SELECT version, trashed_at, title_key, surname, phone, born, municipio FROM person WHERE id = ?"_s, id); };
        const auto inJournal = [&](const QString &id) { return textOf(u"SELECT kind, record_table, base_version, version, operator, site, fields FROM journal WHERE record = ?"_s, id); };
        QCOMPARE(inTable(other.id), inTable(one.id));
        QCOMPARE(inJournal(other.id), inJournal(one.id));
        for (const auto &typed : {u"zoe dangelo"_s, u"6001234567"_s}) QCOMPARE(searchindex::search(*m_db, typed, 5).size(), 2);
        QCOMPARE(journal::rowAt(*m_db, Person::type, *recordsql::find(*m_db, Person::type, other.id), 1), Person::type.derived(rowOf(other)));
    }

    void goes_in_chunk_by_chunk_and_stops_when_told()
    {
        QList<qint64> told;
        QList<Row> rows;
        for (int i = 0; i < 25; ++i) rows << rowOf(person(u"Rossi"_s, QString::number(i)));
        BulkInsert bulk{author()};
        bulk.chunk = 10;
        bulk.progress = [&](qint64 n) { told << n; return n < 20; };
        QCOMPARE(bulk.run(*m_db, Person::type, from(rows)), 20);
        QCOMPARE(told, (QList<qint64>{10, 20}));
        QCOMPARE(ListReader().count(*m_db, {&Person::type, {}, {}, {}, false}), 20);
    }

    void a_row_that_breaks_a_rule_is_left_out_and_named()
    {
        QList<qint64> places;
        BulkInsert bulk{author()};
        bulk.refused = [&](qint64 place, const QList<Problem> &problems) {
            places << place;
            QCOMPARE(problems.first().column, QByteArray("surname"));
        };
        QCOMPARE(bulk.run(*m_db, Person::type, from({rowOf(person(u"Rossi"_s, u"A"_s)), rowOf(person({}, u"B"_s)), rowOf(person(u"Verdi"_s, u"C"_s))})), 2);
        QCOMPARE(places, QList<qint64>{1});
    }

    void an_id_that_is_there_already_changes_nothing()
    {
        const Person one = person(u"Rossi"_s, u"Anna"_s);
        saved(*m_db, one);
        QVERIFY_THROWS_EXCEPTION(Failure, insert({rowOf(person(u"Verdi"_s, u"B"_s)), rowOf(one)}));
        QCOMPARE(ListReader().count(*m_db, {&Person::type, {}, {}, {}, false}), 1);
        QVERIFY(searchindex::search(*m_db, u"verdi"_s, 5).isEmpty());
    }

    void after_gaps_in_the_numbers_the_words_are_still_those_of_the_record()
    {
        insert({rowOf(person(u"Rossi"_s, u"A"_s)), rowOf(person(u"Bianchi"_s, u"B"_s))});
        saved(*m_db, person(u"Neri"_s, u"C"_s));
        insert({rowOf(person(u"Verdi"_s, u"D"_s)), rowOf(person(u"Gialli"_s, u"E"_s))});
        for (const auto &[surname, name] : {std::pair{u"bianchi"_s, u"B"_s}, {u"neri"_s, u"C"_s}, {u"gialli"_s, u"E"_s}}) {
            const auto hits = searchindex::search(*m_db, surname + u' ' + name, 5);
            QCOMPARE(hits.size(), 1);
            QVERIFY(hits.first().title.endsWith(name));
        }
    }

    void undo_does_not_take_back_an_import()
    {
        insert({rowOf(person(u"Rossi"_s, u"A"_s))});
        QVERIFY(!undo::undo(*m_db, author()));
    }

private:
    static std::function<std::optional<Row>()> from(QList<Row> rows)
    {
        return [rows, i = qsizetype(0)]() mutable -> std::optional<Row> { return i < rows.size() ? std::optional(rows.at(i++)) : std::nullopt; };
    }
    qint64 insert(const QList<Row> &rows) { return BulkInsert{author()}.run(*m_db, Person::type, from(rows)); }
    QStringList textOf(const QString &sql, const QString &id)
    {
        QStringList texts;
        Rows rows = m_db->run(sql, {id});
        while (rows.next())
            for (int i = 0; i < rows.record().count(); ++i) texts << rows.value(i).toString();
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TstBulk)
#include "tst_bulk.moc"
