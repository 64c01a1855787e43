#include "models/records/costsimulation.h"
#include "models/records/failure.h"
#include "models/records/person.h"
#include "reports/csvexport.h"
#include "reports/tableexport.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
const PrintContext context{u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 2}, {9, 5}, Qt::UTC)};

// The cells of a sheet inside an .xlsx, by name: "A1" to its type ("n", "inlineStr") and text.
struct Cell {
    QString type, text;
    bool formula = false;
};
QByteArray part(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    if (!unzip.waitForFinished(60'000) || unzip.exitCode() != 0) qFatal("cannot read the spreadsheet");
    return unzip.readAllStandardOutput();
}
QHash<QString, Cell> cellsOf(const QString &path, int sheet)
{
    QHash<QString, Cell> cells;
    QXmlStreamReader xml(part(path, u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    QString at;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"c") cells[at = xml.attributes().value(u"r"_s).toString()].type = xml.attributes().value(u"t"_s).toString();
        else if (xml.name() == u"f") cells[at].formula = true;
        else if (xml.name() == u"v" || xml.name() == u"t") cells[at].text = xml.readElementText();
    }
    if (xml.hasError()) qFatal("the sheet is not XML");
    return cells;
}

Person someone(const QString &surname)
{
    Person person;
    person.surname = surname;
    person.name = u"Anna"_s;
    person.born = {1950, 1, 2};
    person.phone = u"+39 02 1"_s;
    person.municipio = 5;
    person.notes = u"a;b\n\"c\""_s;
    return person;
}
Record recordOf(const Person &person) { return {rowOf(person), 1, {}, false}; }
Record recordOf(const CostSimulation &simulation) { return {rowOf(simulation), 1, {}, false}; }

ExportHead headOf(const RecordType &type, const QList<QByteArray> &columns) 
{
    ListQuery query;
    query.type = &type;
    return {query, columns, context};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}
} // namespace

class TestTableExport : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden)) QFile::remove(path(name));
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        for (const QString &attack : {u"=1+1"_s, u"+39 02"_s, u"-2+3+cmd|' /C calc'!A0"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"  =1"_s,
                                      u"\uff1d1+1"_s, u"-"_s, u"-1-1"_s, u"--1"_s, u"-1,5,2"_s, u"=HYPERLINK(\"http://x\")"_s})
            QTest::newRow(qPrintable(attack)) << attack << u"'"_s + attack;
        for (const QString &harmless : {u""_s, u"Rossi"_s, u"-12"_s, u"-12,50"_s, u"-12.5"_s, u"a=b"_s, u"5-3"_s, u"'=1"_s, u"è"_s})
            QTest::newRow(qPrintable(u"kept "_s + harmless)) << harmless << harmless;
    }
    void formulasAreNeutralised()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(neutralised(text), written);
    }

    void csvIsWhatItalianSpreadsheetsRead()
    {
        CostSimulation simulation;
        simulation.title = u"=cmd()"_s;
        simulation.date = QDate(2026, 3, 1);
        simulation.weeklyHours = Decimal{24'500'000};
        simulation.monthlyCost = Cents{-123456};
        auto file = TableExport::csv(path(u"a.csv"_s), headOf(CostSimulation::type, {"title", "date", "weekly_hours", "monthly_cost", "person", "gone"}));
        simulation.person = u"p"_s;
        file->add({recordOf(simulation)}, {{u"p"_s, u"Rossi; Anna \"A\""_s}});
        QVERIFY(!QFile::exists(path(u"a.csv"_s)));
        file->finish();
        QCOMPARE(read(path(u"a.csv"_s)), QByteArray("\xef\xbb\xbf" "Title;As of;Hours a week;Cost a month;For\r\n"
                                                   "'=cmd();2026-03-01;24,5;-1234,56;\"Rossi; Anna \"\"A\"\"\"\r\n"));
        QCOMPARE(QFile::permissions(path(u"a.csv"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void csvQuotesLinesAndEmptyFields()
    {
        auto file = TableExport::csv(path(u"a.csv"_s), headOf(Person::type, {"surname", "phone", "email", "notes"}));
        file->add({recordOf(someone(u"D'Angelo"_s))}, {});
        file->finish();
        QCOMPARE(read(path(u"a.csv"_s)).mid(3), QByteArray("Surname;Phone;E-mail;Notes\r\nD'Angelo;'+39 02 1;;\"a;b\n\"\"c\"\"\"\r\n"));
    }

    void xlsxCellsAreTyped()
    {
        CostSimulation simulation;
        simulation.title = u"=1+1"_s;
        simulation.date = QDate(2026, 3, 1);
        simulation.monthlyCost = Cents{123456};
        simulation.weeklyHours = Decimal{24'500'000};
        simulation.lunches = 7;
        const QString file = path(u"a.xlsx"_s);
        auto written = TableExport::xlsx(file, headOf(CostSimulation::type, {"title", "date", "monthly_cost", "weekly_hours", "lunches", "person"}));
        written->add({recordOf(simulation)}, {});
        QVERIFY(!QFile::exists(file));
        written->finish();

        const QHash<QString, Cell> cells = cellsOf(file, 1);
        QCOMPARE(cells[u"A1"_s].text, u"Title"_s);
        QCOMPARE(cells[u"A2"_s].type, u"inlineStr"_s);
        QCOMPARE(cells[u"A2"_s].text, u"=1+1"_s);
        QCOMPARE(cells[u"B2"_s].type, QString());
        QCOMPARE(cells[u"B2"_s].text, u"46082"_s); // 1 March 2026, counted from 30 December 1899
        QCOMPARE(cells[u"C2"_s].text, u"1234.56"_s);
        QCOMPARE(cells[u"D2"_s].text, u"24.5"_s);
        QCOMPARE(cells[u"E2"_s].text, u"7"_s);
        QVERIFY(!cells.contains(u"F2"_s));
        for (const Cell &cell : cells) QVERIFY(!cell.formula);
        const QByteArray sheet = part(file, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:F2\""));
        QVERIFY(sheet.contains("<cols>"));
        QVERIFY(part(file, u"xl/styles.xml"_s).contains("€"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void xlsxSaysWhatWasAsked()
    {
        const ExportHead head = headOf(Person::type, {"surname"});
        auto file = TableExport::xlsx(path(u"a.xlsx"_s), head);
        file->add({recordOf(someone(u"Rossi"_s)), recordOf(someone(u"Verdi"_s))}, {});
        file->finish();
        QStringList texts;
        for (const Cell &cell : cellsOf(path(u"a.xlsx"_s), 2)) texts << cell.text;
        for (const QString &text : {head.query.described(), u"2"_s, u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, u"02/03/2026 09:05"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(!part(path(u"a.xlsx"_s), u"docProps/core.xml"_s).contains("Verdi"));
    }

    void xlsxReplacesAnOlderFile()
    {
        for (const QString &surname : {u"Old"_s, u"New"_s}) {
            auto file = TableExport::xlsx(path(u"a.xlsx"_s), headOf(Person::type, {"surname"}));
            file->add({recordOf(someone(surname))}, {});
            file->finish();
        }
        QCOMPARE(cellsOf(path(u"a.xlsx"_s), 1)[u"A2"_s].text, u"New"_s);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.xlsx"_s});
    }

    void emptyListIsStillAFile()
    {
        TableExport::xlsx(path(u"a.xlsx"_s), headOf(Person::type, {"surname"}))->finish();
        QCOMPARE(cellsOf(path(u"a.xlsx"_s), 1)[u"A1"_s].text, u"Surname"_s);
    }

    void droppedOrCancelledLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"a.csv"_s;
        QTest::newRow("xlsx") << u"a.xlsx"_s;
    }
    void droppedOrCancelledLeavesNothing()
    {
        QFETCH(QString, name);
        const ExportHead head = headOf(Person::type, {"surname"});
        auto file = name.endsWith(u"csv") ? TableExport::csv(path(name), head) : TableExport::xlsx(path(name), head);
        const auto next = [] { return RecordPage{{recordOf(someone(u"Rossi"_s))}, 1, {}}; };
        QVERIFY(!exportAll(std::move(file), next, [](qint64 written) { return written < 5; }));
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void unwritablePlaceIsSaidInWords()
    {
        const ExportHead head = headOf(Person::type, {"surname"});
        QVERIFY_THROWS_EXCEPTION(Failure, TableExport::csv(u"/nowhere/at/all/a.csv"_s, head));
        QVERIFY_THROWS_EXCEPTION(Failure, TableExport::xlsx(u"/nowhere/at/all/a.xlsx"_s, head));
    }

    void fullDiskLeavesNothing_data() { droppedOrCancelledLeavesNothing_data(); }
    // A limit on the size of files stands for the disk: writing past it fails as on a full one.
    void fullDiskLeavesNothing()
    {
        QFETCH(QString, name);
        std::signal(SIGXFSZ, SIG_IGN);
        const ExportHead head = headOf(Person::type, {"surname", "notes"});
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit little{30'000, before.rlim_max};
        const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        setrlimit(RLIMIT_FSIZE, &little);
        bool failed = false;
        try {
            auto file = name.endsWith(u"csv") ? TableExport::csv(path(name), head) : TableExport::xlsx(path(name), head);
            for (int i = 0; i < 5000; ++i) file->add({recordOf(someone(u"Rossi %1"_s.arg(i)))}, {});
            file->finish();
        } catch (const Failure &failure) {
            failed = !failure.why().isEmpty();
        }
        QVERIFY(failed);
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void manyRowsFitInMemory_data() { droppedOrCancelledLeavesNothing_data(); }
    void manyRowsFitInMemory()
    {
        QFETCH(QString, name);
        constexpr int batches = 100, batch = 500;
        const ExportHead head = headOf(Person::type, {"surname", "name", "born", "phone", "municipio"});
        const auto peak = [] {
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss; // KiB
        };
        const auto page = RecordPage{QList<Record>(batch, recordOf(someone(u"Rossi"_s))), batches * batch, {}};
        const long before = peak();
        auto file = name.endsWith(u"csv") ? TableExport::csv(path(name), head) : TableExport::xlsx(path(name), head);
        int given = 0;
        QVERIFY(exportAll(std::move(file), [&] { return given++ < batches ? page : RecordPage{}; }, [](qint64) { return true; }));
        QVERIFY2(peak() - before < 16 * 1024, qPrintable(QString::number(peak() - before)));
        QVERIFY(QFileInfo(path(name)).size() > 100'000);
    }

    void fileNamesNameNobody()
    {
        QCOMPARE(exportFileName(Person::type, {2026, 3, 1}, u"csv"_s), u"people-2026-03-01.csv"_s);
    }
};
QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
