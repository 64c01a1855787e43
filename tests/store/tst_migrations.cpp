#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "models/store/storefile.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestMigrations : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_key = QByteArray(32, 'k');

    QString schema() const { return m_folder->filePath(u"schema"_s); }
    QString data() const { return m_folder->filePath(u"data"_s); }
    void write(const QString &name, const QByteArray &sql)
    {
        QDir().mkpath(schema());
        QFile file(schema() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    QString failureOf(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const Failure &failure) {
            return failure.text();
        }
        return {};
    }
    QString openingFailure() { return failureOf([this] { openStore(data(), m_key, schema()); }); }
    QStringList backups() const { return QDir(data() + u"/backups"_s).entryList({u"*.db"_s}, QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(data());
        write(u"0001_first.sql"_s, "CREATE TABLE a (x INTEGER PRIMARY KEY);\n\nINSERT INTO a VALUES (1);\n");
        write(u"0002_second.sql"_s, "ALTER TABLE a ADD COLUMN y TEXT;\n");
        write(u"0003_draft.sql"_s, "CREATE TABLE draft (t TEXT);\n");
    }

    void bringsAStoreForwardAfterABackupAndKeepsItsDrafts()
    {
        openStore(data(), m_key, schema())->run(u"INSERT INTO draft VALUES ('half a word')"_s);
        QVERIFY(backups().isEmpty());
        write(u"0004_next.sql"_s, "CREATE TABLE b (z INTEGER REFERENCES a (x)); INSERT INTO b VALUES (1);");
        auto db = openStore(data(), m_key, schema());
        QCOMPARE(schemaOf(*db), 4);
        QCOMPARE(db->value(u"SELECT z FROM b"_s), QVariant(1));
        QCOMPARE(db->value(u"SELECT t FROM draft"_s), QVariant(u"half a word"_s));
        QCOMPARE(backups().size(), 1);
        Database before(data() + u"/backups/"_s + backups().first(), m_key);
        QCOMPARE(schemaOf(before), 3);
        QCOMPARE(before.value(u"SELECT t FROM draft"_s), QVariant(u"half a word"_s));
        db.reset();
        openStore(data(), m_key, schema());
        QCOMPARE(backups().size(), 1);
    }

    void refusesAStepThatWasEdited()
    {
        openStore(data(), m_key, schema());
        write(u"0002_second.sql"_s, "ALTER TABLE a ADD COLUMN y INTEGER;\n");
        const QString said = openingFailure();
        QVERIFY2(said.contains(u"0002_second"), qPrintable(said));
    }

    void refusesStepsOutOfSequence()
    {
        QFile::remove(schema() + u"/0002_second.sql"_s);
        const QString said = openingFailure();
        QVERIFY2(said.contains(u"0003_draft.sql"), qPrintable(said));
        QVERIFY(!QFile::exists(storeFile(data())));
    }

    void refusesDataOfANewerProgram()
    {
        openStore(data(), m_key, schema());
        QFile::remove(schema() + u"/0003_draft.sql"_s);
        const QString said = openingFailure();
        QVERIFY2(said.contains(u"newer version"), qPrintable(said));
        QVERIFY(backups().isEmpty());
    }

    void refusesAStepThatLeavesReferencesToNothing()
    {
        openStore(data(), m_key, schema());
        write(u"0004_bad.sql"_s, "CREATE TABLE c (z INTEGER REFERENCES a (x) DEFERRABLE INITIALLY DEFERRED); INSERT INTO c VALUES (77);");
        const QString said = openingFailure();
        QVERIFY2(said.contains(u"0004_bad"), qPrintable(said));
        QFile::remove(schema() + u"/0004_bad.sql"_s);
        QCOMPARE(schemaOf(*openStore(data(), m_key, schema())), 3);
    }

    void roomsAreMadeForTheCentresThatAreInUse()
    {
        Database db(m_folder->filePath(u"rooms.db"_s), m_key);
        teachFolding(db);
        const QList<Migration> steps = migrationsIn();
        apply(db, steps.mid(0, 7));
        QStringList centres;
        for (Rows rows = db.run(u"SELECT id FROM site WHERE kind <> 'center' AND id LIKE '0193c0de%' ORDER BY number LIMIT 3"_s); rows.next();) centres << rows.value(0).toString();
        QCOMPARE(centres.size(), 3);
        db.run(u"UPDATE site SET trashed_at = '2026-01-01T00:00:00.000Z' WHERE id = ?"_s, {centres.at(0)});
        db.run(u"UPDATE site SET active = 0 WHERE id = ?"_s, {centres.at(1)});
        apply(db, pendingIn(db, steps));
        const auto rooms = [&](const QString &site) { return db.value(u"SELECT count(*) FROM room WHERE site = ?"_s, {site})->toInt(); };
        QCOMPARE(rooms(centres.at(0)), 0);
        QCOMPARE(rooms(centres.at(1)), 0);
        QCOMPARE(rooms(centres.at(2)), 1);
    }

    // Whatever statement fails, the store stands at a whole step and the next opening finishes the work.
    void case76_standsAtAWholeStepWhicheverStatementFails()
    {
        const QList<Migration> steps = migrationsIn();
        for (int fatal = 1;; ++fatal) {
            const QString path = m_folder->filePath(u"%1.db"_s.arg(fatal));
            int ran = 0;
            bool failed = false;
            int reached = 0;
            {
                Database db(path, m_key);
                teachFolding(db);
                db.beforeStatement = [&] {
                    if (++ran == fatal) throw DatabaseError(u"test"_s, 13);
                };
                try {
                    apply(db, steps);
                } catch (const DatabaseError &) {
                    failed = true;
                }
                db.beforeStatement = {};
                reached = schemaOf(db);
            }
            Database db(path, m_key);
            teachFolding(db);
            QCOMPARE(schemaOf(db), reached);
            const QList<Migration> left = pendingIn(db, steps);
            QCOMPARE(left.size(), steps.size() - reached);
            apply(db, left);
            QCOMPARE(db.value(u"SELECT count(*) FROM site"_s), QVariant(17));
            if (!failed) {
                QVERIFY(fatal > 40);
                return;
            }
            QVERIFY(reached < steps.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
