#include "filled.h"
#include "invented.h"
#include "models/records/catalogue.h"
#include "models/store/drafts.h"
#include "models/store/journal.h"
#include "models/store/savedviews.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// What is kept for an operator beside the records: drafts, views of lists, how a screen was left.
class TstDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
    }
    void cleanup() { m_db.reset(); }

    void a_draft_of_every_type_comes_back_as_typed_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const RecordType *type : recordTypes()) QTest::newRow(type->table) << QByteArray(type->table);
    }
    void a_draft_of_every_type_comes_back_as_typed()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        const Row row = filledRow(type);
        drafts::keep(*m_db, {type.idOf(row), table, u"o"_s, row, 7, QDateTime::currentDateTimeUtc()});
        const auto draft = drafts::find(*m_db, u"o"_s, type.idOf(row));
        QVERIFY(draft);
        for (qsizetype i = 0; const Field &f : type.fields) {
            QVERIFY2(f.stored(draft->row.at(i)) == f.stored(row.at(i)), f.column);
            ++i;
        }
        QCOMPARE(draft->baseVersion, 7);
        QCOMPARE(draft->table, table);
    }

    void a_draft_may_be_unfinished_and_is_replaced_by_the_next()
    {
        Person p = person({}, u"  An"_s);
        keep(p);
        p.name = u"  Anna "_s;
        keep(p);
        QCOMPARE(drafts::all(*m_db, u"o"_s).size(), 1);
        QCOMPARE(recordOf<Person>(drafts::find(*m_db, u"o"_s, p.id)->row).name, u"  Anna "_s);
    }

    void drafts_are_each_operators_own_and_never_in_the_history()
    {
        const Person p = person(u"Rossi"_s, u"Anna"_s);
        keep(p);
        QVERIFY(drafts::all(*m_db, u"other"_s).isEmpty());
        QCOMPARE(m_db->value(u"SELECT count(*) FROM journal"_s)->toInt(), 0);
        drafts::discard(*m_db, u"other"_s, p.id);
        QVERIFY(drafts::find(*m_db, u"o"_s, p.id));
        drafts::discard(*m_db, u"o"_s, p.id);
        QVERIFY(!drafts::find(*m_db, u"o"_s, p.id));
    }

    void a_refused_save_keeps_the_draft()
    {
        Person p = person(u""_s, u"Anna"_s);
        keep(p, author().operatorId);
        QVERIFY_THROWS_EXCEPTION(Failure, saved(*m_db, p));
        QVERIFY(drafts::find(*m_db, author().operatorId, p.id));
        p.surname = u"Rossi"_s;
        saved(*m_db, p);
        QVERIFY(!drafts::find(*m_db, author().operatorId, p.id));
    }

    // A draft overtakes the save that was asked for before it; the words in it are newer.
    void a_save_leaves_what_was_typed_after_it()
    {
        const Person p = person(u"Rossi"_s, u"Anna"_s);
        keep(p, author().operatorId);
        const QDateTime before = drafts::find(*m_db, author().operatorId, p.id)->at.addMSecs(-1);
        recordwriter::save(*m_db, Person::type, rowOf(p), 0, author(), before);
        QVERIFY(drafts::find(*m_db, author().operatorId, p.id));
        recordwriter::save(*m_db, Person::type, rowOf(p), 1, author(), before.addMSecs(1));
        QVERIFY(!drafts::find(*m_db, author().operatorId, p.id));
    }

    void views_are_ones_own_and_those_of_the_centre()
    {
        const auto view = [](const QString &id, const QString &name, const QString &owner, bool shared, const QString &site) {
            return SavedView{id, "person", name, owner, shared, site, {{u"words"_s, u"rossi"_s}}};
        };
        savedviews::keep(*m_db, view(u"1"_s, u"Ultimi"_s, author().operatorId, false, u"site-1"_s));
        savedviews::keep(*m_db, view(u"2"_s, u"àncora"_s, u"somebody"_s, true, u"site-1"_s));
        savedviews::keep(*m_db, view(u"3"_s, u"altrui"_s, u"somebody"_s, false, u"site-1"_s));
        savedviews::keep(*m_db, view(u"4"_s, u"altrove"_s, u"somebody"_s, true, u"site-2"_s));
        QStringList names;
        for (const SavedView &v : savedviews::of(*m_db, "person", author())) names << v.name;
        QCOMPARE(names, (QStringList{u"àncora"_s, u"Ultimi"_s}));
        savedviews::remove(*m_db, u"2"_s);
        const auto left = savedviews::of(*m_db, "person", author());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().layout, (QJsonObject{{u"words"_s, u"rossi"_s}}));
    }

    void a_screen_is_found_as_it_was_left()
    {
        QVERIFY(savedviews::screenState(*m_db, u"o"_s, u"people"_s).isEmpty());
        savedviews::keepScreenState(*m_db, u"o"_s, u"people"_s, {{u"scroll"_s, 1}});
        savedviews::keepScreenState(*m_db, u"o"_s, u"people"_s, {{u"scroll"_s, 2}});
        QCOMPARE(savedviews::screenState(*m_db, u"o"_s, u"people"_s), (QJsonObject{{u"scroll"_s, 2}}));
        QVERIFY(savedviews::screenState(*m_db, u"p"_s, u"people"_s).isEmpty());
    }

    void a_print_leaves_a_line()
    {
        journal::logUse(*m_db, u"print"_s, "person", u"id-1"_s, author());
        QCOMPARE(m_db->value(u"SELECT what || record_table || record || operator FROM use_log"_s)->toString(), u"printpersonid-1operator-1"_s);
    }

private:
    void keep(const Person &p, const QString &who = u"o"_s) { drafts::keep(*m_db, {p.id, "person", who, rowOf(p), 0, {}}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TstDrafts)
#include "tst_drafts.moc"
