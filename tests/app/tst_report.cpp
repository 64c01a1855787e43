// report contract-support: what it refuses, and that what it prints are the numbers of the lists.
#include "../store/invented.h"
#include "app/demo.h"
#include "app/reportcommand.h"
#include "models/cost/tables.h"
#include "models/records/catalogue.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TstReport : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    const QDate m_today = QDate::currentDate();

    QStringList period() const { return {u"contract-support"_s, u"--from"_s, m_today.addDays(-120).toString(Qt::ISODate), u"--to"_s, m_today.toString(Qt::ISODate)}; }
    QString file(const QString &name) const { return m_dir->filePath(name); }
    QByteArray written(const QString &name) const
    {
        QFile from(file(name));
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        fillWithInventedPeople(*m_store, cost::Tables::built(), {.seed = 3, .people = 240});
    }
    void cleanupTestCase() { m_store.reset(); }

    void what_is_wrong_is_named_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("no report") << u"--from 2026-03-01 --to 2026-03-31"_s << u"contract-support"_s;
        QTest::newRow("another report") << u"shoes --from 2026-03-01 --to 2026-03-31"_s << u"shoes"_s;
        QTest::newRow("no first day") << u"contract-support --to 2026-03-31"_s << u"--from"_s;
        QTest::newRow("no last day") << u"contract-support --from 2026-03-01"_s << u"--to"_s;
        QTest::newRow("no day at all") << u"contract-support --from yesterday --to 2026-03-31"_s << u"yesterday"_s;
        QTest::newRow("a day that is not") << u"contract-support --from 2026-02-30 --to 2026-03-31"_s << u"2026-02-30"_s;
        QTest::newRow("two figures of a year") << u"contract-support --from 2026-03-01 --to 31/03/26"_s << u"31/03/26"_s;
        QTest::newRow("the wrong way round") << u"contract-support --from 2026-04-01 --to 2026-03-31"_s << u"--from is after --to"_s;
        QTest::newRow("a format") << u"contract-support --from 2026-03-01 --to 2026-03-31 --format doc"_s << u"doc"_s;
        QTest::newRow("paper without a file") << u"contract-support --from 2026-03-01 --to 2026-03-31 --format pdf"_s << u"--output"_s;
        QTest::newRow("an option") << u"contract-support --from 2026-03-01 --to 2026-03-31 --centre STA"_s << u"centre"_s;
    }
    void what_is_wrong_is_named()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, named);
        const auto read = readReport(arguments.split(u' '));
        const auto *wrong = std::get_if<QString>(&read);
        QVERIFY(wrong);
        QVERIFY2(wrong->contains(named), qPrintable(*wrong));
        QCOMPARE(runReport(*m_store, arguments.split(u' '), m_today), Exit::WrongUsage);
    }

    void who_is_not_there_is_refused()
    {
        QCOMPARE(runReport(*m_store, period() + QStringList{u"--site"_s, u"NOWHERE"_s}, m_today), Exit::Refused);
        QCOMPARE(runReport(*m_store, period() + QStringList{u"--operator"_s, u"' OR 1=1 --"_s}, m_today), Exit::Refused);
    }

    void every_number_is_the_count_of_the_query_beside_it()
    {
        QCOMPARE(runReport(*m_store, period() + QStringList{u"--output"_s, file(u"all.json"_s)}, m_today), Exit::Done);
        const QJsonObject json = QJsonDocument::fromJson(written(u"all.json"_s)).object();
        QCOMPARE(json[u"to"].toString(), m_today.toString(Qt::ISODate));
        QVERIFY(json[u"centre"].isNull());
        const QJsonArray parts = json[u"parts"].toArray();
        QVERIFY(parts.size() >= 10);
        qint64 all = 0;
        for (const QJsonValue &part : parts) {
            QJsonArray counts = part[u"lines"].toArray();
            counts << part[u"whole"];
            for (const QJsonValue &figure : std::as_const(counts)) {
                const RecordType *type = recordTypeOf(figure[u"kind"].toString().toUtf8());
                QVERIFY(type);
                QCOMPARE(m_store->count(ListQuery::fromJson(*type, figure[u"query"].toObject())).result(), figure[u"number"].toInteger(-1));
                all += figure[u"number"].toInteger();
                QVERIFY(!figure[u"definition"].toString().isEmpty() && !figure[u"asked"].toString().isEmpty());
            }
        }
        QVERIFY(all > 50); // the invented office has done something
        QCOMPARE(QFile::permissions(file(u"all.json"_s)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void a_centre_and_an_operator_are_found_by_name()
    {
        const auto site = recordOf<Site>(m_store->list({&Site::type, {}, {{"code", Condition::Test::IsNotEmpty, {}}}, {}, false}, 0, 1).result().records.first().row);
        Operator who;
        who.id = u"operator-1"_s;
        who.username = u"ada"_s;
        who.fullName = u"Ada Prova"_s;
        who.roles = QStringList{u"supervisor"_s};
        who.site = site.id;
        m_store->save(Operator::type, rowOf(who), 0, invented::author()).waitForFinished();
        QCOMPARE(runReport(*m_store, period() + QStringList{u"--site"_s, site.code, u"--operator"_s, u"ada"_s, u"--output"_s, file(u"one.json"_s)}, m_today), Exit::Done);
        const QJsonObject json = QJsonDocument::fromJson(written(u"one.json"_s)).object();
        QCOMPARE(json[u"centre"].toString(), site.name);
        QCOMPARE(json[u"operator"].toString(), who.fullName);
        const QString asked = json[u"parts"][0][u"whole"][u"asked"].toString();
        QVERIFY2(asked.contains(site.name) && asked.contains(who.fullName), qPrintable(asked));
    }

    void paper_and_workbook_are_written()
    {
        for (const QString &format : {u"pdf"_s, u"xlsx"_s})
            QCOMPARE(runReport(*m_store, period() + QStringList{u"--format"_s, format, u"--output"_s, file(u"report."_s + format)}, m_today), Exit::Done);
        QVERIFY(written(u"report.pdf"_s).startsWith("%PDF"));
        QVERIFY(written(u"report.xlsx"_s).startsWith("PK"));
    }

    void a_file_that_cannot_be_written_is_a_failure()
    {
        for (const QString &format : {u"json"_s, u"pdf"_s, u"xlsx"_s})
            QVERIFY_THROWS_EXCEPTION(std::exception, runReport(*m_store, period() + QStringList{u"--format"_s, format, u"--output"_s, file(u"nowhere/report"_s)}, m_today));
    }
};

QTEST_MAIN(TstReport)
#include "tst_report.moc"
