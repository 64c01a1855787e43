#include "models/access/rights.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<QStringList>("mayNot");
        const QStringList all{u"front-office"_s, u"matching"_s, u"tutor"_s, u"paperwork"_s, u"supervisor"_s, u"administrator"_s};
        const auto allBut = [&](QStringList may) {
            QStringList rest = all;
            for (const QString &role : may) rest.removeAll(role);
            return rest;
        };
        for (const auto &[name, right] : {std::pair("see people", Right::SeePeople), {"edit people", Right::EditPeople}, {"see simulations", Right::SeeSimulations},
                                          {"simulate", Right::EditSimulations}, {"print", Right::Print}})
            QTest::newRow(name) << right << QStringList();
        QTest::newRow("export") << Right::Export << QStringList{u"tutor"_s};
        for (const auto &[name, right] : {std::pair("share views", Right::ShareViews), {"history", Right::SeeHistory}, {"empty the trash", Right::EmptyTrash}})
            QTest::newRow(name) << right << allBut({u"supervisor"_s, u"administrator"_s});
        for (const auto &[name, right] : {std::pair("centres", Right::EditSites), {"operators", Right::ManageOperators}, {"backup", Right::BackUp}})
            QTest::newRow(name) << right << allBut({u"administrator"_s});
    }
    void whoMayDoWhat()
    {
        QFETCH(Right, right);
        QFETCH(QStringList, mayNot);
        for (const Choice &role : Operator::type.field("roles").choices) {
            Session session;
            Operator who;
            who.roles = {QLatin1String(role.code)};
            session.begin(who, u"Ornato"_s);
            QCOMPARE(session.may(right), !mayNot.contains(QLatin1String(role.code)));
            QCOMPARE(session.refusal(right).has_value(), !session.may(right));
        }
    }

    void aRefusalNamesWhoMay()
    {
        Session session;
        Operator who;
        who.roles = QStringList{u"tutor"_s};
        session.begin(who, {});
        QCOMPARE(*session.refusal(Right::SeeHistory), u"Only a supervisor or an administrator can see the history."_s);
        QCOMPARE(*session.refusal(Right::BackUp), u"Only an administrator can make or restore a backup."_s);
        QVERIFY(session.refusal(Right::Export)->contains(u"the front office, "_s));
    }

    void severalRolesAddUp()
    {
        Session session;
        Operator who;
        who.roles = QStringList{u"tutor"_s, u"matching"_s};
        session.begin(who, {});
        QVERIFY(session.may(Right::Export));
        QVERIFY(!session.may(Right::EditSites));
    }

    void nobodyMayDoAnything()
    {
        Session session;
        QVERIFY(!session.may(Right::SeePeople));
        QVERIFY(session.refusal(Right::SeePeople));
        QCOMPARE(session.author().operatorId, QString());
        Operator unknownRole;
        unknownRole.roles = QStringList{u"king"_s};
        session.begin(unknownRole, {});
        QVERIFY(!session.may(Right::SeePeople));
    }

    void tellsWhenItChanges()
    {
        Session session;
        QSignalSpy changed(&session, &Session::changed);
        session.lock();
        session.unlock();
        session.end();
        QCOMPARE(changed.size(), 0);
        Operator who;
        who.id = u"the operator"_s;
        who.site = u"the site"_s;
        session.begin(who, u"Ornato"_s);
        QCOMPARE(session.author().operatorId, u"the operator"_s);
        QCOMPARE(session.author().siteId, u"the site"_s);
        session.lock();
        QVERIFY(session.isLocked() && session.isSignedIn());
        session.lock();
        session.unlock();
        QVERIFY(!session.isLocked());
        session.lock();
        session.end();
        QVERIFY(!session.isSignedIn() && !session.isLocked() && session.siteName().isEmpty());
        QCOMPARE(changed.size(), 5);
    }
};

Q_DECLARE_METATYPE(Right)

QTEST_GUILESS_MAIN(TstSession)
#include "tst_session.moc"
