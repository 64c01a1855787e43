#include "models/records/catalogue.h"
#include "models/store/store.h"
#include "invented.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// The whole way: through the thread that owns the connection and back.
class TstStoreFacade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), key());
    }
    void cleanup() { m_store.reset(); }

    void a_saved_person_is_found_listed_and_searched()
    {
        const Person anna = person(u"D'Angelo"_s, u"Anna"_s, u"+39 055 000 1234"_s);
        const Saved saved = save(anna);
        QCOMPARE(saved.version, 1);
        QVERIFY(saved.changed);
        const auto found = m_store->find(Person::type, anna.id).result();
        QVERIFY(found);
        QCOMPARE(found->row, Person::type.derived(rowOf(anna)));
        const RecordPage page = m_store->list({&Person::type, {}, {}, {}, false}, 0, 50).result();
        QCOMPARE(page.total, 1);
        QCOMPARE(page.records.size(), 1);
        for (const QString &typed : {u"d'angelo"_s, u"dangelo an"_s, u"anna d angelo"_s, u"055 0001"_s, u"ANGE"_s, u"0039 0550001234"_s})
            QVERIFY2(m_store->search(typed, 10).result().size() == 1, qPrintable(typed));
    }

    void pairs_are_looked_for_behind_whatever_else_is_asked()
    {
        for (int i = 0; i < 2; ++i) save(person(u"Rossi"_s, u"Anna"_s, u"600 123 4567"_s));
        const auto pairs = m_store->countLikePairs();
        const auto later = m_store->save(Person::type, rowOf(person(u"Bianchi"_s, u"Ugo"_s)), 0, author());
        QCOMPARE(later.result().version, 1);
        QCOMPARE(pairs.result(), 1);
        QCOMPARE(m_store->likePairs(10).result().size(), 1);
        // The store does not end before, nor wait for, what goes on in stretches.
        for (int i = 0; i < 300; ++i) save(person(u"Verdi%1"_s.arg(i), u"Ugo"_s));
        const auto unanswered = m_store->countLikePairs();
        m_store.reset();
        QVERIFY(unanswered.isFinished());
    }

    void saving_again_what_is_there_writes_nothing()
    {
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        save(anna);
        const Saved again = save(anna, 1);
        QVERIFY(!again.changed);
        QCOMPARE(again.version, 1);
        QCOMPARE(m_store->history(Person::type, anna.id).result().size(), 1);
    }

    void a_change_is_announced_on_the_windows_thread()
    {
        QSignalSpy spy(m_store.get(), &Store::changed);
        save(person(u"Rossi"_s, u"Anna"_s));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).value<const RecordType *>(), &Person::type);
    }

    void undo_takes_back_and_redo_does_again()
    {
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        save(anna);
        anna.city = u"Milano"_s;
        save(anna, 1);
        const auto undone = m_store->undo(author()).result();
        QVERIFY(undone);
        QCOMPARE(*undone, u"Undone: change of Town, Rossi Anna."_s);
        QCOMPARE(m_store->find(Person::type, anna.id).result()->row, rowOf([&] { Person p = anna; p.city = u""_s; return p; }()));
        QVERIFY(m_store->redo(author()).result());
        QCOMPARE(recordOf<Person>(m_store->find(Person::type, anna.id).result()->row).city, u"Milano"_s);
    }

    void a_draft_outlives_the_program_and_goes_with_the_save()
    {
        const Person anna = person(u"Rossi"_s, u"An"_s);
        m_store->keepDraft({anna.id, Person::type.table, author().operatorId, rowOf(anna), 0, QDateTime::currentDateTimeUtc()}).waitForFinished();
        m_store.reset();
        m_store = std::make_unique<Store>(m_dir->path(), key());
        const auto draft = m_store->draft(author().operatorId, anna.id).result();
        QVERIFY(draft);
        QCOMPARE(draft->row, rowOf(anna));
        save(anna);
        QVERIFY(m_store->drafts(author().operatorId).result().isEmpty());
    }

    // The page is left while its save is on its way: nobody is there any more to take the draft away, or to write it.
    void a_draft_behind_the_save_of_the_same_words_stays_only_if_that_one_fails()
    {
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        const auto leave = [&](qint64 base) {
            const QFuture<Saved> save = m_store->save(Person::type, rowOf(anna), base, author());
            m_store->keepDraft({anna.id, Person::type.table, author().operatorId, rowOf(anna), base, QDateTime::currentDateTimeUtc()}, save).waitForFinished();
            return m_store->draft(author().operatorId, anna.id).result();
        };
        QVERIFY(!leave(0));
        QCOMPARE(m_store->find(Person::type, anna.id).result()->version, 1);
        anna.phone = u"02 1"_s;
        save(anna, 1);
        anna.phone = u"02 2"_s; // of the first version, the second has another
        const auto draft = leave(1);
        QVERIFY(draft);
        QCOMPARE(recordOf<Person>(draft->row).phone, u"02 2"_s);
        QCOMPARE(recordOf<Person>(m_store->find(Person::type, anna.id).result()->row).phone, u"02 1"_s);
    }

private:
    Saved save(const Person &p, qint64 base = 0) { return m_store->save(Person::type, rowOf(p), base, author()).result(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TstStoreFacade)
#include "tst_store_facade.moc"
