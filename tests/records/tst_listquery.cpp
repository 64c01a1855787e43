#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/listquery.h"
#include "models/records/operator.h"
#include "models/records/person.h"
#include "models/records/placement.h"
#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Test = Condition::Test;

class TstListQuery : public QObject {
    Q_OBJECT

    static ListQuery full()
    {
        return {&CostSimulation::type, u"rossi"_s,
                {{"level", Test::AnyOf, {u"CS"_s, u"DS"_s}}, {"monthly_cost", Test::AtLeast, {QVariant::fromValue(Cents{100'000})}},
                 {"date", Test::InLastDays, {30LL}}, {"cuaf", Test::Is, {true}}, {"notes", Test::IsEmpty, {}}},
                {{"date", Qt::DescendingOrder}, {"title", Qt::AscendingOrder}}, true};
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void comes_back_from_json_as_it_was()
    {
        QVERIFY(ListQuery::fromJson(CostSimulation::type, full().toJson()) == full());
        const ListQuery due{&FamilyRequest::type, u""_s, {{"due_on", Test::BeforeToday, {}}, {"submitted_at", Test::Today, {}}, {"carer_tasks", Test::AnyOf, {u"carer-task.company"_s}}}, {}, false};
        QVERIFY(ListQuery::fromJson(FamilyRequest::type, due.toJson()) == due);
        const ListQuery step{&Placement::type, u""_s, {{"hired_on", Test::NotBy, {QDate(2026, 3, 1)}}, {"steps", Test::AnyItem, {}, {{"step", Test::Is, {u"letter"_s}}, {"done_on", Test::AtLeast, {QDate(2026, 3, 1)}}}}}, {}, false};
        QVERIFY(ListQuery::fromJson(Placement::type, step.toJson()) == step);
        QVERIFY(ListQuery::fromJson(Placement::type, step.toJson()).conditions.last().item.size() == 2);
        const ListQuery none{&Person::type, u""_s, {}, {}, false};
        QVERIFY(ListQuery::fromJson(Person::type, none.toJson()) == none);
        const ListQuery roles{&Operator::type, u""_s, {{"roles", Test::Is, {u"tutor"_s}}}, {}, false};
        QVERIFY(ListQuery::fromJson(Operator::type, roles.toJson()) == roles);
    }

    void what_is_gone_is_left_out()
    {
        const ListQuery query = ListQuery::fromJson(Person::type, full().toJson());
        QCOMPARE(query.conditions.size(), 1); // notes
        QVERIFY(query.sort.isEmpty());
        QVERIFY(ListQuery::fromJson(Person::type, {{u"conditions"_s, QJsonArray{u"x"_s, 3, QJsonObject{{u"column"_s, u"surname"_s}, {u"test"_s, u"explode"_s}}}}, {u"sort"_s, 7}}).conditions.isEmpty());
    }

    void is_described_in_words()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        QCOMPARE(full().described(), u"containing \"rossi\"; Level is one of CS, DS; Cost a month at least 1.000,00\u00a0€; As of in the last 30 days; CUAF contribution due is Yes; Notes is empty; in the trash"_s);
        QCOMPARE((ListQuery{&Person::type, {}, {}, {}, false}.described()), u""_s);
        QCOMPARE((ListQuery{&FamilyRequest::type, {}, {{"due_on", Test::BeforeToday, {}}, {"submitted_at", Test::Today, {}}}, {}, false}.described()), u"Three CVs by is before today; Sent on is today"_s);
        QCOMPARE((ListQuery{&Placement::type, {}, {{"hired_on", Test::NotBy, {QDate(2026, 3, 1)}}, {"steps", Test::AnyItem, {}, {{"step", Test::Is, {u"letter"_s}}, {"done_on", Test::AtMost, {QDate(2026, 3, 31)}}}}}, {}, false}.described()),
                 u"Hired on not by 01/03/2026; Steps of the support with: Step is Letter of hiring signed, Done on at most 31/03/2026"_s);
        // What a person typed is never taken for a place to fill in.
        QCOMPARE((ListQuery{&Person::type, {}, {{"surname", Test::Contains, {u"%1 %2"_s}}}, {}, false}.described()), u"Surname contains %1 %2"_s);
    }
};

QTEST_GUILESS_MAIN(TstListQuery)
#include "tst_listquery.moc"
