#include "models/intake/worklists.h"
#include "models/store/listsql.h"
#include "store/invented.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// The numbers of Home and of the end of a day are counted at each change: none may read a whole table.
class TstCountPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_db = database(m_dir.path()); }
    void cleanupTestCase() { m_db.reset(); }

    void is_counted_by_an_index_data()
    {
        QTest::addColumn<ListQuery>("query");
        const QDate today(2026, 5, 4);
        const intake::Scope scopes[]{{}, {u"site"_s, {}}, {{}, u"operator"_s}, {u"site"_s, u"operator"_s}};
        for (const intake::Scope &scope : scopes)
            for (const intake::WorkList &list : {intake::dueToday(scope), intake::overdue(scope), intake::dueTomorrow(scope, today), intake::waitingForFamily(scope), intake::notTaken(scope),
                                                 intake::draftRequests(scope), intake::openRequests(scope), intake::followUpsDue(scope, today)})
                QTest::addRow("%s, %s %s", list.key.constData(), qPrintable(scope.site), qPrintable(scope.operatorId)) << list.query;
        for (const intake::DayPart &part : intake::dayOf(today, u"site"_s, {}))
            for (const intake::WorkList &list : part.lists) QTest::addRow("the day: %s", list.key.constData()) << list.query;
    }
    void is_counted_by_an_index()
    {
        QFETCH(ListQuery, query);
        const ListSql sql = listSql(query, QDate(2026, 5, 4));
        QStringList plan;
        for (Rows rows = m_db->run(u"EXPLAIN QUERY PLAN SELECT count(*) FROM %1 p WHERE %2"_s.arg(QLatin1String(query.type->table), sql.where), sql.whereValues); rows.next();) plan << rows.value(3).toString();
        QVERIFY2(!plan.isEmpty(), "no plan");
        for (const QString &step : std::as_const(plan)) {
            QVERIFY2(!step.startsWith(u"SCAN"_s), qPrintable(plan.join(u'\n')));
            QVERIFY2(!step.startsWith(u"SEARCH"_s) || step.contains(u'('), qPrintable(plan.join(u'\n')));
        }
        QVERIFY2(plan.join(u' ').contains(u"INDEX "_s), qPrintable(plan.join(u'\n')));
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TstCountPlans)
#include "tst_countplans.moc"
