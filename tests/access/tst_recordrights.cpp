#include "models/access/recordrights.h"
#include "models/access/rights.h"
#include "models/records/catalogue.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include <QTest>

using namespace Qt::StringLiterals;

// Who may write what, as the windows and the central both have it.
class TestRecordRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleWritesWhatTheWindowsLetItWrite()
    {
        const QList<RecordWrite> all = recordWrites();
        for (const ::Choice &role : Operator::type.field("roles").choices)
            for (const RecordType *type : recordTypes()) {
                const QString code = QLatin1String(role.code);
                QVERIFY2(all.contains(RecordWrite{code, type->table, {}}) == isAllowed({code}, rightToEdit(*type)), type->table);
            }
    }

    void onlyAnAdministratorSetsUp_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char *table : {"operator", "site", "room", "option"}) QTest::newRow(table) << QByteArray(table);
    }
    void onlyAnAdministratorSetsUp()
    {
        QFETCH(const QByteArray, table);
        QStringList roles;
        for (const RecordWrite &one : recordWrites())
            if (one.table == table) roles << one.role;
        QCOMPARE(roles, QStringList{u"administrator"_s}); // as a whole, and no field of it by anybody else
    }

    void closingARequestReachesItsShortlistAndNoFurther()
    {
        const QList<RecordWrite> all = recordWrites();
        QVERIFY(all.contains(RecordWrite{u"front-office"_s, "proposal", "state"}));
        QVERIFY(all.contains(RecordWrite{u"front-office"_s, "proposal", "ended_at"}));
        QVERIFY(!all.contains(RecordWrite{u"front-office"_s, "proposal", "rank"}));
        QVERIFY(!all.contains(RecordWrite{u"front-office"_s, "proposal", {}}));
    }

    void theDayMovesAContractButNotItsPay()
    {
        const QList<QByteArray> fields = followingFields(Placement::type);
        for (const char *moves : {"state", "steps", "next_due", "least_pay"}) QVERIFY2(fields.contains(moves), moves);
        for (const char *stays : {"pay", "starts", "notes", "handler"}) QVERIFY2(!fields.contains(stays), stays);
        for (const QByteArray &field : fields) QVERIFY2(Placement::type.find(field), field.constData());
    }

    void aMergeOfPeopleMovesTheirReferencesEverywhere()
    {
        for (const RecordType *type : recordTypes())
            for (const Field &field : type->fields)
                if (QByteArrayView(field.target) == "person") QVERIFY2(followingFields(*type).contains(field.column), type->table);
    }
};

QTEST_GUILESS_MAIN(TestRecordRights)
#include "tst_recordrights.moc"
