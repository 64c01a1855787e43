#include "invented.h"
#include "models/store/bulkinsert.h"
#include "models/store/drafts.h"
#include "models/store/recordsql.h"
#include "models/store/undo.h"
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// The i-th access to the database fails, for every i: what was there stays whole, and what was asked works the next time.
class TstFaults : public QObject {
    Q_OBJECT

    enum class Deed { Create, Change, Undo, Redo, Trash, Restore, Bulk };

private Q_SLOTS:
    void a_fault_at_any_access_leaves_all_or_nothing_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("create") << int(Deed::Create);
        QTest::newRow("change") << int(Deed::Change);
        QTest::newRow("undo") << int(Deed::Undo);
        QTest::newRow("redo") << int(Deed::Redo);
        QTest::newRow("trash") << int(Deed::Trash);
        QTest::newRow("restore") << int(Deed::Restore);
        QTest::newRow("bulk") << int(Deed::Bulk);
    }
    void a_fault_at_any_access_leaves_all_or_nothing()
    {
        QFETCH(int, deed);
        int faults = 0;
        for (int failing = 0;; ++failing) {
            prepare(Deed(deed));
            const QStringList before = everything();
            int access = 0;
            m_db->beforeStatement = [&] {
                if (access++ == failing) throw DatabaseError(u"a fault made by the test"_s, 10);
            };
            bool failed = false;
            try {
                perform(Deed(deed));
            } catch (const DatabaseError &) {
                failed = true;
            }
            m_db->beforeStatement = {};
            if (!failed) {
                QVERIFY(everything() != before);
                break;
            }
            ++faults;
            QCOMPARE(everything(), before);
            perform(Deed(deed));
            QVERIFY(everything() != before);
        }
        QVERIFY2(faults >= 4, qPrintable(QString::number(faults)));
        m_db.reset();
    }

private:
    void prepare(Deed deed)
    {
        m_db.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_anna = person(u"Rossi"_s, u"Anna"_s);
        if (deed == Deed::Create || deed == Deed::Bulk) return;
        saved(*m_db, m_anna);
        m_anna.city = u"Milano"_s;
        drafts::keep(*m_db, {m_anna.id, "person", author().operatorId, rowOf(m_anna), 1, {}});
        if (deed == Deed::Undo || deed == Deed::Redo) saved(*m_db, m_anna, 1);
        if (deed == Deed::Redo) undo::undo(*m_db, author());
        if (deed == Deed::Restore) recordwriter::trash(*m_db, Person::type, {m_anna.id}, author());
    }
    void perform(Deed deed)
    {
        switch (deed) {
        case Deed::Create: saved(*m_db, m_anna); break;
        case Deed::Change: saved(*m_db, m_anna, 1); break;
        case Deed::Undo: undo::undo(*m_db, author()); break;
        case Deed::Redo: undo::redo(*m_db, author()); break;
        case Deed::Trash: recordwriter::trash(*m_db, Person::type, {m_anna.id}, author()); break;
        case Deed::Restore: recordwriter::restore(*m_db, Person::type, {m_anna.id}, author()); break;
        case Deed::Bulk: {
            int left = 3;
            BulkInsert{author()}.run(*m_db, Person::type, [&]() -> std::optional<Row> { return left-- > 0 ? std::optional(rowOf(person(u"Verdi"_s, QString::number(left)))) : std::nullopt; });
            break;
        }
        }
    }
    QStringList everything()
    {
        QStringList all;
        for (const auto &table : {u"person"_s, u"journal"_s, u"draft"_s, u"person_words_docsize"_s, u"sqlite_sequence"_s}) {
            Rows rows = m_db->run(u"SELECT * FROM %1"_s.arg(table));
            while (rows.next())
                for (int i = 0; i < rows.record().count(); ++i) all << rows.value(i).toString();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    Person m_anna;
};

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
