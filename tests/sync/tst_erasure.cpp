#include "console.h"
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/store/contents.h"
#include "models/store/drafts.h"
#include "models/store/check.h"
#include "models/sync/conflicts.h"
#include "models/sync/queue.h"
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;
using Kind = Entry::Kind;

// What was erased for good is in no table, no index and no page of the file any more.
class TstErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void case69_and_71_nothing_of_the_person_is_left()
    {
        Console c;
        Person anna = person(u"Quasimodoni"_s, u"Ermenegarda"_s, u"02 5551234"_s);
        anna.notes = u"segretissima malattia"_s;
        c.shared(anna);
        const Person ugo = c.shared(person(u"Rossi"_s, u"Ugo"_s));
        c.change(anna.id, [](Person &p) { p.notes += u" rifiutatissima"_s; });
        c.push([](const Op &) { return refusal(u"invalid"_s); });
        QCOMPARE(queue::count(c.db), 1);
        c.change(anna.id, [](Person &p) { p.notes += u" e altro"_s; });
        drafts::keep(c.db, {anna.id, "person", author().operatorId, c.record(Person::type, anna.id)->row, 1, {}});
        ConflictCard card;
        card.id = u"card-1"_s;
        card.version = 1;
        card.table = "person";
        card.record = anna.id;
        card.kind = u"value"_s;
        card.fields = {{u"notes"_s, QJsonArray{QJsonValue(), u"segretissima"_s, u"altro"_s}}};
        Entry told = c.entry("person", anna.id, 0, {}, Kind::Conflict);
        told.image = toJson(card);
        c.pull({told});
        QVERIFY(!tracesOf(c, {u"quasimodoni"_s, u"ermenegarda"_s, u"segretissima"_s}).isEmpty());

        c.pull({c.entry("person", anna.id, 0, {}, Kind::Erase)});
        QCOMPARE(tracesOf(c, {u"quasimodoni"_s, u"ermenegarda"_s, u"segretissima"_s, anna.id}), QStringList{u"erasure_done"_s}); // which names the id alone
        QCOMPARE(conflicts::count(c.db, conflicts::Which::Open), 0);
        QCOMPARE(queue::count(c.db), 0);
        QCOMPARE(replica::erased(c.db), QStringList{anna.id});
        QVERIFY(c.record(Person::type, ugo.id));
        QCOMPARE(checkStore(c.db), QStringList());
        const QByteArray pages = plainPages(c.db);
        for (const char *word : {"Quasimodoni", "quasimodoni", "Ermenegarda", "ermenegarda", "segretissima", "rifiutatissima"}) QVERIFY2(!pages.contains(word), word);
        QVERIFY(pages.contains("Rossi"));
        QVERIFY(QFileInfo(c.db.path() + u"-wal"_s).size() < 20'000); // begun anew, with what says so
    }

    void the_words_of_a_name_others_bear_stay()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.shared(person(u"Rossi"_s, u"Ugo"_s));
        c.pull({c.entry("person", anna.id, 0, {}, Kind::Erase)});
        QVERIFY(c.db.value(u"SELECT 1 FROM name_word WHERE word = 'rossi'"_s));
        QVERIFY(!c.db.value(u"SELECT 1 FROM name_word WHERE word = 'anna'"_s));
    }

    void a_file_goes_with_the_last_record_that_names_it()
    {
        Console c;
        Attachment one, other;
        one.name = other.name = u"foto.jpg"_s;
        one.content = other.content = contents::keep(c.db, "immagine");
        one.id = newIdentifier();
        other.id = newIdentifier();
        saved(c.db, one);
        saved(c.db, other);
        c.pushApplied(1);
        c.pull({c.entry("attachment", one.id, 0, {}, Kind::Erase)});
        QVERIFY(contents::find(c.db, one.content));
        c.pull({c.entry("attachment", other.id, 0, {}, Kind::Erase)});
        QVERIFY(!contents::find(c.db, one.content));
    }

    void the_bytes_of_a_photo_go_with_its_file()
    {
        Console c;
        Attachment file;
        file.id = newIdentifier();
        file.name = u"foto.jpg"_s;
        Candidacy candidacy;
        candidacy.id = newIdentifier();
        candidacy.person = c.shared(person(u"Rossi"_s, u"Anna"_s)).id;
        candidacy.photo = file.content = contents::keep(c.db, "volto");
        saved(c.db, candidacy);
        saved(c.db, file);
        c.pushApplied(1);
        c.pull({c.entry("attachment", file.id, 0, {}, Kind::Erase)});
        QVERIFY(c.record(Candidacy::type, candidacy.id));
        QVERIFY(!contents::find(c.db, file.content)); // though the candidacy still names them
    }

    // The photos of before were no files.
    void the_bytes_of_a_photo_that_is_no_file_go_with_the_candidacy()
    {
        Console c;
        Candidacy one, other;
        one.id = newIdentifier();
        other.id = newIdentifier();
        one.person = c.shared(person(u"Rossi"_s, u"Anna"_s)).id;
        other.person = c.shared(person(u"Verdi"_s, u"Ugo"_s)).id;
        one.photo = other.photo = contents::keep(c.db, "volto");
        saved(c.db, one);
        saved(c.db, other);
        c.pushApplied(1);
        c.pull({c.entry("candidacy", one.id, 0, {}, Kind::Erase)});
        QVERIFY(contents::find(c.db, one.photo));
        c.pull({c.entry("candidacy", other.id, 0, {}, Kind::Erase)});
        QVERIFY(!contents::find(c.db, one.photo));
    }

    void a_file_with_the_same_bytes_keeps_them_when_the_candidacy_goes()
    {
        Console c;
        Attachment file;
        file.id = newIdentifier();
        file.name = u"foto.jpg"_s;
        Candidacy candidacy;
        candidacy.id = newIdentifier();
        candidacy.person = c.shared(person(u"Rossi"_s, u"Anna"_s)).id;
        candidacy.photo = file.content = contents::keep(c.db, "volto");
        saved(c.db, candidacy);
        saved(c.db, file);
        c.pushApplied(1);
        c.pull({c.entry("candidacy", candidacy.id, 0, {}, Kind::Erase)});
        QVERIFY(contents::find(c.db, file.content));
        c.pull({c.entry("attachment", file.id, 0, {}, Kind::Erase)});
        QVERIFY(!contents::find(c.db, file.content));
    }

    // Somebody reads the file meanwhile: it is wiped the next time, and confirmed only then.
    void it_is_confirmed_when_nothing_is_left_only()
    {
        Console c;
        const Person anna = c.shared(person(u"Quasimodoni"_s, u"Anna"_s));
        auto reader = std::make_unique<Database>(c.db.path(), key());
        reader->run(u"BEGIN"_s);
        reader->value(u"SELECT count(*) FROM person"_s);
        c.pull({c.entry("person", anna.id, 0, {}, Kind::Erase)});
        QVERIFY(!c.record(Person::type, anna.id));
        QCOMPARE(replica::erased(c.db), QStringList());
        reader.reset();
        replica::greeted(c.db, welcome(c.stamp));
        QCOMPARE(replica::erased(c.db), QStringList{anna.id});
    }

    void case72_a_new_record_of_the_same_person_is_another_one()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 0, {}, Kind::Erase)});
        const Person again = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, again);
        QCOMPARE(replica::outgoing(c.db).size(), 1);
        QVERIFY(again.id != anna.id);
    }

private:
    // The tables in which one of the words stands in any column.
    static QStringList tracesOf(Console &c, const QStringList &words)
    {
        QStringList tables, found;
        for (Rows rows = c.db.run(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_words' ESCAPE '\\'"_s); rows.next();) tables << rows.value(0).toString();
        for (const QString &table : std::as_const(tables)) {
            QStringList columns;
            for (Rows rows = c.db.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)); rows.next();) columns << rows.value(0).toString();
            for (const QString &word : words) {
                QStringList tests;
                for (const QString &column : std::as_const(columns)) tests << u"instr(lower(coalesce(\"%1\", '')), '%2') > 0"_s.arg(column, word);
                if (c.db.value(u"SELECT 1 FROM \"%1\" WHERE %2 LIMIT 1"_s.arg(table, tests.join(u" OR "_s))) && !found.contains(table)) found << table;
            }
        }
        return found;
    }
    // Every page of the file as it is without the cipher.
    static QByteArray plainPages(Database &db)
    {
        sqlite3_int64 size = 0;
        unsigned char *all = sqlite3_serialize(db.native(), "main", &size, 0);
        const QByteArray pages(reinterpret_cast<const char *>(all), size);
        sqlite3_free(all);
        return pages;
    }
};

QTEST_GUILESS_MAIN(TstErasure)
#include "tst_erasure.moc"
