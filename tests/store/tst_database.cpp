#include "models/store/database.h"
#include "models/store/passing.h"
#include "models/store/references.h"
#include <QTemporaryDir>
#include <QtTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

class TestDatabase : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    int m_files = 0;
    QString newPath() { return m_folder.filePath(u"%1.db"_s.arg(++m_files)); }

private Q_SLOTS:
    // Only what the disk or another program hinders is worth trying again as it is.
    void whatMayPassByItself()
    {
        for (const int code : {5 /* busy */, 6, 13 /* full */, 10, 14}) QVERIFY(mayPassByItself(DatabaseError(u"Prova"_s, code)));
        for (const int code : {19 /* constraint */, 11, 26, 1}) QVERIFY(!mayPassByItself(DatabaseError(u"Prova"_s, code)));
        QVERIFY(!mayPassByItself(Failure(u"Nothing was saved."_s, u"A rule."_s)));
    }

    void keepsWhatWasCommittedAndGivesItBack()
    {
        const QString path = newPath();
        {
            Database db(path, m_key);
            db.script(u"CREATE TABLE t(a TEXT, b INTEGER);\n\nCREATE INDEX i ON t(b); -- by number\n"_s);
            Transaction transaction(db);
            db.run(u"INSERT INTO t VALUES(?,?)"_s, {u"uno"_s, 1});
            db.run(u"INSERT INTO t VALUES(?,?)"_s, {u"due"_s, 2});
            transaction.commit();
        }
        Database db(path, m_key);
        QStringList found;
        Rows rows = db.run(u"SELECT a FROM t ORDER BY b"_s);
        while (rows.next()) found << rows.value(0).toString();
        QCOMPARE(found, (QStringList{u"uno"_s, u"due"_s}));
    }

    void refusesAnotherKey()
    {
        const QString path = newPath();
        { Database(path, m_key).script(u"CREATE TABLE t(a);"_s); }
        try {
            Database db(path, QByteArray(32, 'x'));
            QFAIL("opened with a wrong key");
        } catch (const DatabaseError &e) {
            QVERIFY(e.isDamage());
        }
        QCOMPARE(Database(path, m_key).value(u"SELECT count(*) FROM t"_s), QVariant(0));
    }

    void undoesATransactionNotCommitted()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE t(a);"_s);
        {
            Transaction transaction(db);
            db.run(u"INSERT INTO t VALUES(1)"_s);
        }
        QCOMPARE(db.value(u"SELECT count(*) FROM t"_s), QVariant(0));
    }

    void countsATransactionInsideAnotherAsPartOfIt()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE t(a);"_s);
        {
            Transaction outer(db);
            {
                Transaction inner(db);
                db.run(u"INSERT INTO t VALUES(1)"_s);
                inner.commit();
            }
            outer.commit();
        }
        QCOMPARE(db.value(u"SELECT count(*) FROM t"_s), QVariant(1));
        {
            Transaction outer(db);
            {
                Transaction inner(db);
                db.run(u"INSERT INTO t VALUES(2)"_s);
            }
            QVERIFY_THROWS_EXCEPTION(DatabaseError, outer.commit());
        }
        QCOMPARE(db.value(u"SELECT count(*) FROM t"_s), QVariant(1));
        Transaction next(db);
        db.run(u"INSERT INTO t VALUES(3)"_s);
        next.commit();
        QCOMPARE(db.value(u"SELECT count(*) FROM t"_s), QVariant(2));
    }

    void readsWhileTheSameStatementIsBeingRead()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE t(a); INSERT INTO t VALUES(1),(2);"_s);
        int seen = 0;
        Rows outer = db.run(u"SELECT a FROM t"_s);
        while (outer.next()) {
            Rows inner = db.run(u"SELECT a FROM t"_s);
            while (inner.next()) ++seen;
        }
        QCOMPARE(seen, 4);
    }

    void runsOneStatementManyTimes()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE t(a PRIMARY KEY, b, c, d, e)"_s);
        const QList<QVariantList> lines{{1, u"perché no"_s, 1.5, QByteArray("\0\1", 2), QVariant()}, {qlonglong(1) << 40, u""_s, true, QByteArray(), QString()}};
        qsizetype at = 0;
        const auto next = [&](QVariantList &values) {
            if (at == lines.size()) return false;
            values = lines.at(at++);
            return true;
        };
        QCOMPARE(db.runMany(u"INSERT INTO t VALUES(?,?,?,?,?)"_s, next), 2);
        Rows rows = db.run(u"SELECT a, b, c, d, e, typeof(a), typeof(b), typeof(c), typeof(d), typeof(e) FROM t ORDER BY a"_s);
        const auto types = [&] {
            QStringList all;
            for (int i = 5; i < 10; ++i) all << rows.value(i).toString();
            return all.join(u' ');
        };
        QVERIFY(rows.next());
        QCOMPARE(types(), u"integer text real blob null"_s);
        QCOMPARE(rows.value(1).toString(), u"perché no"_s);
        QCOMPARE(rows.value(3).toByteArray(), QByteArray("\0\1", 2));
        QVERIFY(rows.next());
        QCOMPARE(types(), u"integer text integer null null"_s);
        QCOMPARE(rows.value(0).toLongLong(), qlonglong(1) << 40);
        at = 0;
        QVERIFY_THROWS_EXCEPTION(DatabaseError, db.runMany(u"INSERT INTO t VALUES(?,?,?,?,?)"_s, next));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, db.runMany(u"INSERT INTO absent VALUES(?)"_s, next));
    }

    // A statement that was prepared while references were checked goes on checking them, one prepared meanwhile never does; neither is
    // prepared anew.
    void referencesAreCheckedOrNot()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE a(id INTEGER PRIMARY KEY); CREATE TABLE b(a INTEGER REFERENCES a(id) ON DELETE CASCADE);"_s);
        const auto add = [&](int id) { db.run(u"INSERT INTO b VALUES(?)"_s, {id}); };
        for (int time = 0; time < 3; ++time) {
            QVERIFY_THROWS_EXCEPTION(DatabaseError, add(time));
            checkReferences(db, false);
            {
                Transaction all(db);
                checkReferences(db, true); // not within a transaction
                add(time);
                all.commit();
            }
            checkReferences(db, true);
            QCOMPARE(db.value(u"SELECT count(*) FROM b"_s), QVariant(time + 1));
        }
        QVERIFY_THROWS_EXCEPTION(DatabaseError, add(9));
        int anew = 0, kept = 0;
        for (sqlite3_stmt *one = sqlite3_next_stmt(db.native(), nullptr); one; one = sqlite3_next_stmt(db.native(), one), ++kept) anew += sqlite3_stmt_status(one, SQLITE_STMTSTATUS_REPREPARE, 0);
        QVERIFY(kept > 0);
        QCOMPARE(anew, 0);
    }

    // What was begun with the one and read to the end with the other goes back to where it belongs.
    void readingGoesOnWhileReferencesAreNotChecked()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE a(id INTEGER PRIMARY KEY); CREATE TABLE b(a INTEGER REFERENCES a(id)); INSERT INTO a VALUES(1), (2);"_s);
        {
            Rows added = db.run(u"INSERT INTO b VALUES(?) RETURNING a"_s, {1});
            QVERIFY(added.next());
            QVERIFY(!added.next());
            checkReferences(db, false);
        }
        checkReferences(db, true);
        QVERIFY_THROWS_EXCEPTION(DatabaseError, db.run(u"INSERT INTO b VALUES(?) RETURNING a"_s, {7}));
        QCOMPARE(db.value(u"PRAGMA foreign_keys"_s), QVariant(1));
    }

    void neverRepeatsValuesInAnError()
    {
        Database db(newPath(), m_key);
        db.script(u"CREATE TABLE t(a TEXT PRIMARY KEY); CREATE VIRTUAL TABLE s USING fts5(x);"_s);
        db.run(u"INSERT INTO t VALUES(?)"_s, {u"Segreta Maria"_s});
        const auto errorOf = [&](const QString &sql, const QVariant &value) {
            try {
                Rows rows = db.run(sql, {value});
                while (rows.next()) continue;
            } catch (const DatabaseError &e) {
                return e.text();
            }
            return QString();
        };
        const QString unique = errorOf(u"INSERT INTO t VALUES(?)"_s, u"Segreta Maria"_s);
        const QString query = errorOf(u"SELECT * FROM s WHERE s MATCH ?"_s, u"segreta: \"maria"_s);
        // Neither the values nor the words of the database reach a person.
        QVERIFY2(!unique.isEmpty() && !unique.contains(u"t.a"_s), qPrintable(unique));
        QVERIFY(!unique.contains(u"Segreta"));
        QVERIFY(!query.isEmpty());
        QVERIFY2(!query.contains(u"segreta") && !query.contains(u"maria"), qPrintable(query));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
