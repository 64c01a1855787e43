#include "invented.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "models/store/undo.h"
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace invented;

class TstUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_anna = person(u"Rossi"_s, u"Anna"_s);
        saved(*m_db, m_anna);
    }
    void cleanup() { m_db.reset(); }

    void nothing_to_undo_says_so() { QVERIFY(!undo::undo(*m_db, colleague())); }
    void nothing_to_redo_says_so() { QVERIFY(!undo::redo(*m_db, author())); }

    void changes_are_taken_back_one_by_one_down_to_the_creation()
    {
        change(u"Milano"_s);
        change(u"Rho"_s);
        QVERIFY(undo::undo(*m_db, author()));
        QCOMPARE(now().city, u"Milano"_s);
        QVERIFY(undo::undo(*m_db, author()));
        QCOMPARE(now().city, u""_s);
        QCOMPARE(undo::undo(*m_db, author())->sentence, u"Undone: new record, Rossi Anna."_s);
        QVERIFY(record().trashed);
        QVERIFY(!undo::undo(*m_db, author()));
        for (int i = 0; i < 3; ++i) QVERIFY(undo::redo(*m_db, author()));
        QVERIFY(!undo::redo(*m_db, author()));
        QVERIFY(!record().trashed);
        QCOMPARE(now().city, u"Rho"_s);
    }

    void a_new_change_ends_what_could_be_done_again()
    {
        change(u"Milano"_s);
        undo::undo(*m_db, author());
        change(u"Rho"_s);
        QVERIFY(!undo::redo(*m_db, author()));
        QVERIFY(undo::undo(*m_db, author()));
        QCOMPARE(now().city, u""_s);
    }

    void what_others_did_is_not_mine_to_undo()
    {
        change(u"Milano"_s);
        Person p = now();
        p.phone = u"600 000 0001"_s;
        saved(*m_db, p, record().version, colleague());
        QVERIFY(undo::undo(*m_db, author()));
        QCOMPARE(now().city, u""_s);
        QCOMPARE(now().phone, u"600 000 0001"_s);
    }

    void a_field_that_moved_on_is_refused_in_a_sentence()
    {
        change(u"Milano"_s);
        Person p = now();
        p.city = u"Pero"_s;
        saved(*m_db, p, record().version, colleague());
        try {
            undo::undo(*m_db, author());
            QFAIL("the colleague's change was overwritten");
        } catch (const Failure &failure) {
            QCOMPARE(failure.why(), u"Rossi Anna has been changed since."_s);
        }
        QCOMPARE(now().city, u"Pero"_s);
    }

    void several_put_in_the_trash_at_once_come_back_at_once()
    {
        const Person luca = person(u"Verdi"_s, u"Luca"_s);
        saved(*m_db, luca);
        recordwriter::trash(*m_db, Person::type, {m_anna.id, luca.id}, author());
        QVERIFY(searchindex::search(*m_db, u"rossi"_s, 5).isEmpty());
        QCOMPARE(undo::undo(*m_db, author())->sentence, u"Undone: move to the trash, 2 record(s)."_s);
        QVERIFY(!record().trashed);
        QCOMPARE(searchindex::search(*m_db, u"verdi"_s, 5).size(), 1);
        QVERIFY(undo::redo(*m_db, author()));
        QVERIFY(record().trashed);
        QVERIFY(undo::undo(*m_db, author()));
        QVERIFY(!record().trashed);
    }

    void what_is_undone_is_found_under_its_old_name_again()
    {
        Person p = m_anna;
        p.surname = u"Bianchi"_s;
        saved(*m_db, p, 1);
        undo::undo(*m_db, author());
        QCOMPARE(searchindex::search(*m_db, u"rossi"_s, 5).size(), 1);
        QVERIFY(searchindex::search(*m_db, u"bianchi"_s, 5).isEmpty());
    }

    // Any changes, all undone, leave what was there before; all done again, what was there after.
    void undo_after_any_saves_is_as_if_they_had_not_been()
    {
        const bool held = rc::check("undo takes back any saves", [&] {
            const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 3)));
            const Row before = record().row;
            int written = 0;
            for (const auto &[field, value] : edits) {
                Person p = now();
                const QString text = value == 0 ? QString(u""_s) : u"valore %1"_s.arg(value);
                if (field == 0) p.city = text;
                else if (field == 1) p.notes = text;
                else if (field == 2) p.municipio = value ? std::optional(value) : std::nullopt;
                else p.born = value ? QDate(1950, 1, value) : QDate();
                written += recordwriter::save(*m_db, Person::type, rowOf(p), record().version, author()).changed ? 1 : 0;
            }
            const Row after = record().row;
            for (int i = 0; i < written; ++i) RC_ASSERT(undo::undo(*m_db, author()).has_value());
            RC_ASSERT(record().row == before);
            for (int i = 0; i < written; ++i) RC_ASSERT(undo::redo(*m_db, author()).has_value());
            RC_ASSERT(record().row == after);
        });
        QVERIFY(held);
    }

private:
    Record record() { return *recordsql::find(*m_db, Person::type, m_anna.id); }
    Person now() { return recordOf<Person>(record().row); }
    void change(const QString &city)
    {
        Person p = now();
        p.city = city;
        saved(*m_db, p, record().version);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    Person m_anna;
};

QTEST_GUILESS_MAIN(TstUndo)
#include "tst_undo.moc"
