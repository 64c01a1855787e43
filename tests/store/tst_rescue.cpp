#include "invented.h"
#include "models/records/attachment.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/store/backup.h"
#include "models/store/check.h"
#include "models/store/contents.h"
#include "models/store/drafts.h"
#include "models/store/recordsql.h"
#include "models/store/storefile.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// A damaged store is replaced by its backup: what was typed since and can still be read is not lost with it.
class TestRescue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(data());
        const auto db = openStore(data(), invented::key());
        Transaction all(*db);
        for (int i = 0; i < 60; ++i) m_known << invented::person(u"Nota"_s, QString::number(i), u"02 1"_s);
        for (const Person &one : std::as_const(m_known)) invented::saved(*db, one);
        all.commit();
        backUp(storeFile(data()), invented::key(), copy());
    }
    void cleanup() { m_known.clear(); }

    void whatWasTypedSinceTheBackupGoesWithIt()
    {
        Contact told;
        Person added = invented::person(u"Nuova"_s, u"Ada"_s);
        FamilyRequest request;
        Attachment file;
        {
            const auto db = openStore(data(), invented::key());
            invented::saved(*db, added, 0, invented::colleague());
            added.phone = u"02 9"_s;
            invented::saved(*db, added, 1);
            added = at<Person>(*db, added.id);
            phone(*db, m_known.at(0), u"02 7"_s);
            recordwriter::trash(*db, Person::type, {m_known.at(1).id}, invented::author());
            recordwriter::trash(*db, Person::type, {m_known.at(2).id}, invented::author());
            recordwriter::restore(*db, Person::type, {m_known.at(2).id}, invented::author());
            told.id = newIdentifier();
            told.person = added.id;
            told.told = u"Richiamare giovedì"_s;
            invented::saved(*db, told);
            request.id = newIdentifier();
            request.requester = added.id;
            invented::saved(*db, request);
            request.protocol = at<FamilyRequest>(*db, request.id).protocol;
            file.id = newIdentifier();
            file.name = u"delega.pdf"_s;
            file.ownerTable = u"person"_s;
            file.owner = added.id;
            file.content = contents::keep(*db, "the bytes");
            file.bytes = 9;
            invented::saved(*db, file);
            Person typing = m_known.at(3);
            typing.notes = u"a metà di una fra"_s;
            drafts::keep(*db, {typing.id, Person::type.table, u"operator-1"_s, rowOf(typing), 1, QDateTime::currentDateTimeUtc()});
        }
        harmTable(u"person"_s);
        const Restored done = restoreBackup(data(), invented::key(), copy());
        QCOMPARE(done.rescued.putBack, 9);
        QCOMPARE(done.rescued.left, 0);
        const auto db = openStore(data(), invented::key());
        QCOMPARE(checkStore(*db), QStringList());
        QCOMPARE(at<Person>(*db, added.id), added);
        QCOMPARE(at<Person>(*db, m_known.at(0).id).phone, u"02 7"_s);
        QVERIFY(recordsql::find(*db, Person::type, m_known.at(1).id)->trashed);
        QVERIFY(!recordsql::find(*db, Person::type, m_known.at(2).id)->trashed);
        QCOMPARE(at<Contact>(*db, told.id).told, told.told);
        QVERIFY(!request.protocol.isEmpty());
        QCOMPARE(at<FamilyRequest>(*db, request.id).protocol, request.protocol); // the family was told it
        QCOMPARE(contents::find(*db, file.content), QByteArray("the bytes"));
        const auto draft = drafts::find(*db, u"operator-1"_s, m_known.at(3).id);
        QVERIFY(draft);
        QCOMPARE(recordOf<Person>(draft->row).notes, u"a metà di una fra"_s);
        const auto history = journal::ofRecord(*db, Person::type, added.id);
        QCOMPARE(history.last().author.operatorId, invented::colleague().operatorId);
    }

    // Wherever the file is harmed: the backup comes into place, and what stands there is of the backup or was typed since.
    void whateverPageIsHarmed()
    {
        {
            const auto db = openStore(data(), invented::key());
            for (int i = 0; i < 40; ++i) phone(*db, m_known.at(i), u"02 2"_s);
            db->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
        }
        const QByteArray whole = bytes(storeFile(data()));
        int all = 0, none = 0;
        for (qsizetype page = 0; page < whole.size() / 4096; page += 11) {
            QByteArray harmed = whole;
            for (qsizetype at = page * 4096; at < (page + 1) * 4096; ++at) harmed[at] = static_cast<char>(harmed.at(at) ^ 0x55);
            write(storeFile(data()), harmed);
            const Restored done = restoreBackup(data(), invented::key(), copy());
            const auto db = openStore(data(), invented::key());
            QCOMPARE(checkStore(*db), QStringList());
            const qint64 changed = db->value(u"SELECT count(*) FROM person WHERE phone = '02 2'"_s)->toLongLong();
            QCOMPARE(changed, done.rescued.putBack);
            QCOMPARE(db->value(u"SELECT count(*) FROM person WHERE phone IN ('02 1', '02 2')"_s)->toLongLong(), m_known.size());
            all += changed == 40;
            none += changed == 0;
            QFile::remove(done.replaced);
        }
        QVERIFY2(all > none, qPrintable(u"%1 of the pages cost nothing, %2 everything"_s.arg(all).arg(none)));
        QVERIFY(none > 0); // the first page has the key to all others
    }

    // As after a copy that broke off: such a file is not even opened.
    void itsEndIsMissing()
    {
        {
            const auto db = openStore(data(), invented::key());
            for (int i = 0; i < 40; ++i) phone(*db, m_known.at(i), u"02 2"_s);
            Person typing = m_known.at(50);
            typing.notes = QString(40'000, u'a'); // the last pages
            drafts::keep(*db, {typing.id, Person::type.table, u"operator-1"_s, rowOf(typing), 1, QDateTime::currentDateTimeUtc()});
            db->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
        }
        const QByteArray whole = bytes(storeFile(data()));
        write(storeFile(data()), whole.first(whole.size() - 2 * 4096));
        QVERIFY_THROWS_EXCEPTION(Failure, openStore(data(), invented::key()));
        const Restored done = restoreBackup(data(), invented::key(), copy());
        QCOMPARE(done.rescued.putBack, 40);
        QCOMPARE(done.rescued.left, 0);
        QCOMPARE(bytes(done.replaced), whole.first(whole.size() - 2 * 4096));
        const auto db = openStore(data(), invented::key());
        QCOMPARE(checkStore(*db), QStringList());
        QCOMPARE(db->value(u"SELECT count(*) FROM person WHERE phone = '02 2'"_s), 40);
    }

    void whatTheCentralHasConfirmedComesBackFromThere()
    {
        const Person sent = invented::person(u"Spedita"_s, u"Ada"_s);
        {
            const auto db = openStore(data(), invented::key());
            phone(*db, m_known.at(0), u"02 5"_s);
            invented::saved(*db, sent);
            db->run(u"INSERT INTO central (one, device, server, timeline, buckets, cursor, cursor_line, sent_through, handed_through, central_schema, known_schema, clock_offset, conflicts_wanted, joined_at, machine)"
                    " SELECT 1, 'd', 's', 1, '[]', 0, 0, max(number), max(number), 1, 1, 0, 0, '2026-01-01T00:00:00.000Z', 'm' FROM journal"_s);
            phone(*db, m_known.at(1), u"02 6"_s);
            phone(*db, sent, u"02 8"_s);
        }
        harmTable(u"person"_s);
        const Restored done = restoreBackup(data(), invented::key(), copy());
        QCOMPARE(done.rescued.putBack, 2);
        const auto db = openStore(data(), invented::key());
        QCOMPARE(at<Person>(*db, m_known.at(0).id).phone, u"02 1"_s);
        QCOMPARE(at<Person>(*db, m_known.at(1).id).phone, u"02 6"_s);
        QCOMPARE(at<Person>(*db, sent.id).phone, u"02 8"_s); // made from its first line, so that the change has a record
    }

    void whatHangsOnALostRecordIsCounted()
    {
        {
            const auto db = openStore(data(), invented::key());
            const Person gone = invented::person(u"Persa"_s, u"Ada"_s);
            invented::saved(*db, gone);
            db->run(u"UPDATE journal SET arrived = 1 WHERE record = ?"_s, {gone.id}); // it came from another console
            phone(*db, gone, u"02 3"_s);
            phone(*db, m_known.at(0), u"02 4"_s);
        }
        harmTable(u"person"_s);
        const Restored done = restoreBackup(data(), invented::key(), copy());
        QCOMPARE(done.rescued.putBack, 1);
        QCOMPARE(done.rescued.left, 1);
        QCOMPARE(at<Person>(*openStore(data(), invented::key()), m_known.at(0).id).phone, u"02 4"_s);
    }

    void whoeverGoesBackOnPurposeGoesBack()
    {
        {
            const auto db = openStore(data(), invented::key());
            phone(*db, m_known.at(0), u"02 8"_s);
        }
        QCOMPARE(restoreBackup(data(), invented::key(), copy()).rescued.putBack, 0);
        QCOMPARE(at<Person>(*openStore(data(), invented::key()), m_known.at(0).id).phone, u"02 1"_s);
    }

    void nothingIsTakenFromAnotherStore()
    {
        const QString other = m_folder->filePath(u"other"_s);
        QDir().mkpath(other);
        {
            const auto db = openStore(other, invented::key());
            for (int i = 0; i < 70; ++i) invented::saved(*db, invented::person(u"Altrui"_s, QString::number(i)));
        }
        QFile::remove(storeFile(data()));
        QVERIFY(QFile::copy(storeFile(other), storeFile(data())));
        harmTable(u"person"_s);
        QCOMPARE(restoreBackup(data(), invented::key(), copy()).rescued.putBack, 0);
        QCOMPARE(openStore(data(), invented::key())->value(u"SELECT count(*) FROM person"_s)->toLongLong(), m_known.size());
    }

private:
    QString data() const { return m_folder->filePath(u"data"_s); }
    QString copy() const { return m_folder->filePath(u"copy.db"_s); }

    template <class R> static R at(Database &db, const QString &id) { return recordOf<R>(recordsql::find(db, R::type, id)->row); }
    static void phone(Database &db, const Person &of, const QString &number)
    {
        const auto now = recordsql::find(db, Person::type, of.id);
        Person next = recordOf<Person>(now->row);
        next.phone = number;
        invented::saved(db, next, now->version);
    }
    static QByteArray bytes(const QString &path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &all)
    {
        QFile f(path);
        if (!f.open(QIODevice::WriteOnly) || f.write(all) != all.size()) qFatal("not written");
    }
    // The first page of a table.
    void harmTable(const QString &table)
    {
        qint64 page = 0;
        {
            Database db(storeFile(data()), invented::key());
            page = db.value(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {table})->toLongLong();
            db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
        }
        QFile f(storeFile(data()));
        if (!f.open(QIODevice::ReadWrite) || !f.seek((page - 1) * 4096 + 100) || f.write("harm") != 4) qFatal("not harmed");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Person> m_known;
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
