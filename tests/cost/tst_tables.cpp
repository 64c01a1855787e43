#include "casebuilder.h"

using namespace cost;

class TestTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyYearIsThere();
};

void TestTables::everyYearIsThere()
{
    QCOMPARE(tables().years(), (QList<int>{2020, 2021, 2022, 2023, 2024, 2025, 2026}));
    QCOMPARE(tables().first(), QDate(2020, 10, 1));
    QCOMPARE(tables().last(), QDate(2026, 12, 31));
}

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
