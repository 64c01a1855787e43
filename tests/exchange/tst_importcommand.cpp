#include "app/importcommand.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The command on a real store, and what is in it afterwards.
class TestImportCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->path(), QByteArray(32, 'k'));
        m_path = m_folder->filePath(u"people.csv"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Cognome;Nome;Tessera\nBianchi;Ada;sette\nVerdi;Ugo;otto\n;Nessuno;\n");
    }
    void cleanup() { m_store.reset(); }

    void aDryRunWritesNothing()
    {
        QCOMPARE(runImport(*m_store, {u"--dry-run"_s, m_path}), Exit::Done);
        QCOMPARE(people().size(), 0);
    }

    void importsAndKeepsTheRest()
    {
        const QString rejects = m_folder->filePath(u"rest.csv"_s);
        QCOMPARE(runImport(*m_store, {u"--type"_s, u"person"_s, u"--map"_s, u"Tessera=notes"_s, u"--rejects"_s, rejects, m_path}), Exit::Done);
        const auto all = people();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().notes, u"sette"_s);
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Nessuno"));
        // Once more: nothing is doubled.
        QCOMPARE(runImport(*m_store, {u"--map"_s, u"Tessera=notes"_s, m_path}), Exit::Done);
        QCOMPARE(people().size(), 2);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no file") << QStringList{} << 2;
        QTest::newRow("unknown type") << QStringList{u"--type"_s, u"site"_s, u"FILE"_s} << 2;
        QTest::newRow("unknown field") << QStringList{u"--map"_s, u"Nome=shoe size"_s, u"FILE"_s} << 2;
        QTest::newRow("no such column") << QStringList{u"--map"_s, u"Soprannome=name"_s, u"FILE"_s} << 2;
        QTest::newRow("no surname") << QStringList{u"--map"_s, u"Cognome="_s, u"FILE"_s} << 1;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        arguments.replaceInStrings(u"FILE"_s, m_path);
        QCOMPARE(static_cast<int>(runImport(*m_store, arguments)), exit);
        QCOMPARE(people().size(), 0);
    }

private:
    QList<Person> people()
    {
        ListQuery query;
        query.type = &Person::type;
        query.sort = {{"surname", Qt::AscendingOrder}};
        QList<Person> found;
        for (const Record &record : m_store->list(query, 0, 100).result().records) found << recordOf<Person>(record.row);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QString m_path;
};
QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
