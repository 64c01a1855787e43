#include "casebuilder.h"
#include "models/records/failure.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cost;

namespace {
QString ours() { return QStringLiteral(WEMI_SOURCE_DIR "/resources/ccnl"); }

// A copy of the tables that a test may damage.
class Copy {
public:
    Copy()
    {
        for (const QString &name : QDir(ours()).entryList({u"*.json"_s})) QFile::copy(ours() + u'/' + name, path(name));
    }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray text(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private:
    QTemporaryDir m_folder;
};

// What the tables of a folder are refused with; empty when they are not.
QString refusal(const QString &folder)
{
    try {
        Tables::ofFolder(folder);
    } catch (const Failure &failure) {
        return failure.text();
    }
    return {};
}
} // namespace

class TestTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyYearIsThere();
    void refusesDamage_data();
    void refusesDamage();
    void refusesHoles();
    void refusesOverlaps();
    void refusesWhatIsNotJson();
    void refusesAnEmptyFolder();
    void aNewYearIsANewFile();
    void markFollowsTheFigures();
    void daysChangeInNovember2025();
};

void TestTables::everyYearIsThere()
{
    QCOMPARE(tables().years(), (QList<int>{2020, 2021, 2022, 2023, 2024, 2025, 2026}));
    QCOMPARE(tables().first(), QDate(2020, 10, 1));
    QCOMPARE(tables().last(), QDate(2026, 12, 31));
    QVERIFY(!tables().on({2020, 9, 30}));
    QVERIFY(!tables().on({2027, 1, 1}));
    QDate day = tables().first();
    for (const auto &period : tables().periods()) {
        QCOMPARE(period->from, day);
        day = period->to.addDays(1);
    }
}

void TestTables::refusesDamage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const char *file, const char *part, const char *other, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(part) << QByteArray(other) << QString::fromLatin1(place);
    };
    add("a figure changed", "2024.json", "\"1127.04\"", "\"1127.40\"", "wages.tables.A.control");
    add("a level missing", "2024.json", "\"CS\": { \"euro\": \"1127.04\"", "\"XX\": { \"euro\": \"1127.04\"", "wages.tables.A.figures.CS");
    add("a level too many", "2023.json", "\"unico\": {", "\"A\": { \"euro\": \"1.00\", \"origin\": \"published\" }, \"unico\": {", "wages.tables.E.figures.A");
    add("a figure as a number", "2024.json", "\"1127.04\"", "1127.04", "wages.tables.A.figures.CS.euro");
    add("a figure with three decimals", "2024.json", "\"1127.04\"", "\"1127.040\"", "wages.tables.A.figures.CS.euro");
    add("a figure with a comma", "2024.json", "\"1127.04\"", "\"1127,04\"", "wages.tables.A.figures.CS.euro");
    add("a figure below zero", "2024.json", "\"1127.04\"", "\"-1127.04\"", "wages.tables.A.figures.CS.euro");
    add("an origin unknown", "2024.json", "\"1127.04\", \"origin\": \"published\"", "\"1127.04\", \"origin\": \"heard\"", "wages.tables.A.figures.CS.origin");
    add("a table missing", "2025.json", "\"G\": {", "\"K\": {", "wages.tables.K");
    add("table L missing", "2021.json", "\"L\": {", "\"K\": {", "wages.tables.K");
    add("a control sum missing", "2021.json", "\"control\": \"7626.26\",", "", "wages.tables.A.control");
    add("a date that does not exist", "2022.json", "\"to\": \"2022-12-31\"", "\"to\": \"2022-12-32\"", "wages.to");
    add("an end before the beginning", "2022.json", "\"to\": \"2022-12-31\"", "\"to\": \"2021-12-31\"", "wages.to");
    add("bands that do not grow", "2024.json", "\"up_to\": \"11.45\"", "\"up_to\": \"9.40\"", "inps.bands[1].up_to");
    add("totals that do not grow", "2024.json", "\"total_with_cuaf\": \"1.88\"", "\"total_with_cuaf\": \"1.66\"", "inps.bands[1].total_with_cuaf");
    add("a total below the worker's share", "2024.json", "\"total_with_cuaf\": \"1.21\"", "\"total_with_cuaf\": \"0.30\"", "inps.over_24_hours.total_with_cuaf");
    add("a fixed term below a permanent", "2024.json", "\"fixed_term_with_cuaf\": \"1.29\"", "\"fixed_term_with_cuaf\": \"1.20\"", "inps.over_24_hours.fixed_term_with_cuaf");
    add("an INPS figure changed", "2024.json", "\"conventional_pay\": \"8.33\"", "\"conventional_pay\": \"8.34\"", "inps.control");
    add("a fund that does not add up", "2021.json", "\"employer\": \"0.04\"", "\"employer\": \"0.05\"", "fund.total");
    add("days beyond a month", "2025-11.json", "\"days\": 30", "\"days\": 32", "days_per_month.days");
    add("a part nobody knows", "2026.json", "\"act\":", "\"bonus\": 1, \"act\":", "bonus");
    add("an act without name", "2026.json", "\"act\":", "\"action\":", "action");
}

void TestTables::refusesDamage()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, other);
    QFETCH(QString, place);
    const Copy copy;
    QByteArray text = copy.text(file);
    const qsizetype at = text.indexOf(part);
    QVERIFY2(at >= 0, part);
    copy.write(file, text.replace(at, part.size(), other));
    const QString why = refusal(copy.folder());
    QVERIFY2(why.contains(file) && why.contains(u"“%1”"_s.arg(place)), qPrintable(why));
}

void TestTables::refusesHoles()
{
    const Copy copy;
    QVERIFY(QFile::remove(copy.path(u"2023.json"_s)));
    const QString why = refusal(copy.folder());
    QVERIFY2(why.contains(u"2022.json"_s) && why.contains(u"2024.json"_s) && why.contains(u"2023-01-01"_s), qPrintable(why));
    QVERIFY(QFile::remove(copy.path(u"2025-11.json"_s)));
    QVERIFY(!refusal(copy.folder()).isEmpty());
}

void TestTables::refusesOverlaps()
{
    const Copy copy;
    copy.write(u"2023.json"_s, copy.text(u"2023.json"_s).replace("\"to\": \"2023-12-31\"", "\"to\": \"2024-01-01\""));
    const QString why = refusal(copy.folder());
    QVERIFY2(why.contains(u"2023.json"_s) && why.contains(u"2024.json"_s) && why.contains(u"2024-01-01"_s), qPrintable(why));
}

void TestTables::refusesWhatIsNotJson()
{
    const Copy copy;
    copy.write(u"2023.json"_s, copy.text(u"2023.json"_s).chopped(20));
    QVERIFY(refusal(copy.folder()).contains(u"2023.json"_s));
}

void TestTables::refusesAnEmptyFolder()
{
    const QTemporaryDir folder;
    QVERIFY(refusal(folder.path()).contains(folder.path()));
}

void TestTables::aNewYearIsANewFile()
{
    const Copy copy;
    copy.write(u"2027.json"_s, copy.text(u"2026.json"_s).replace("2026-01-01", "2027-01-01").replace("2026-12-31", "2027-12-31"));
    const Tables more = Tables::ofFolder(copy.folder());
    QCOMPARE(more.last(), QDate(2027, 12, 31));
    QCOMPARE(more.mark(2026), tables().mark(2026));
    QVERIFY(std::holds_alternative<Breakdown>(simulate(choices({2027, 5, 1}, Service::Carer, Schedule::LiveIn, Level::CS, "54"), more)));
}

void TestTables::markFollowsTheFigures()
{
    QSet<QString> marks;
    for (const int year : tables().years()) marks << tables().mark(year);
    QCOMPARE(marks.size(), 7);
    const Copy copy;
    copy.write(u"2024.json"_s, copy.text(u"2024.json"_s).replace("\"1127.04\"", "\"1127.05\"").replace("\"8615.70\"", "\"8615.71\""));
    const Tables changed = Tables::ofFolder(copy.folder());
    QVERIFY(changed.mark(2024) != tables().mark(2024));
    QCOMPARE(changed.mark(2023), tables().mark(2023));
    QCOMPARE(changed.mark(1999), QString());
}

void TestTables::daysChangeInNovember2025()
{
    QCOMPARE(tables().on({2025, 10, 31})->daysRule.days, 26);
    QCOMPARE(tables().on({2025, 11, 1})->daysRule.days, 30);
    QCOMPARE(tables().on({2025, 11, 1})->wages.minimumOf(Schedule::LiveIn, Level::CS).euro, (Cents{113'786}));
}

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
