#include "models/records/catalogue.h"
#include "models/records/costsimulation.h"
#include "models/records/operator.h"
#include "models/records/person.h"
#include "models/records/site.h"
#include "store/filled.h"
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// Whatever the field table promises, for every field of every record type.
class TstField : public QObject {
    Q_OBJECT

    void types()
    {
        QTest::addColumn<QByteArray>("table");
        for (const RecordType *type : recordTypes()) QTest::newRow(type->table) << QByteArray(type->table);
    }

private Q_SLOTS:
    void every_type_is_well_formed_data() { types(); }
    void every_type_is_well_formed()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        QCOMPARE(QByteArray(type.fields.front().column), QByteArray("id"));
        QSet<QByteArray> columns;
        bool titled = false;
        for (const Field &f : type.fields) {
            QVERIFY2(!columns.contains(f.column), f.column);
            columns << f.column;
            titled |= f.is(Titled);
            const bool choosing = f.kind == Field::Kind::Choice || f.kind == Field::Kind::MultiChoice;
            QVERIFY2(choosing == !f.choices.empty(), f.column);
            const bool refers = f.kind == Field::Kind::Reference || f.kind == Field::Kind::References;
            QVERIFY2(refers == (*f.target != 0), f.column);
            QVERIFY2((QByteArray(f.target) == "option") == (*f.list != 0), f.column);
            QVERIFY2((f.kind == Field::Kind::Items) == (f.item != nullptr), f.column);
            QVERIFY2(!*f.target || recordTypeOf(f.target), f.column);
            QVERIFY2(!f.isShown() || *f.group, f.column);
            QVERIFY2(!(f.is(Listed) || f.is(Required)) || f.isShown(), f.column);
            QVERIFY2(!f.is(Searched) || f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText || f.kind == Field::Kind::Items, f.column);
        }
        QVERIFY(titled || type.titleOf);
    }

    void stored_and_read_back_a_value_is_the_same_data() { types(); }
    void stored_and_read_back_a_value_is_the_same()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        for (const Field &f : type.fields) {
            for (int salt = 0; salt < 8; ++salt) {
                const QVariant value = filledValue(f, salt);
                QVERIFY2(f.typed(f.stored(value)) == value, f.column);
                QVERIFY2(f.typed(f.stored(value)).metaType() == value.metaType(), f.column);
                QVERIFY2(f.fromJson(f.toJson(value)) == std::optional(value), f.column);
            }
            const QVariant none = f.typed(QVariant());
            QVERIFY2(f.isEmpty(none) || f.kind == Field::Kind::Flag, f.column);
            QVERIFY2(f.typed(f.stored(none)) == none, f.column);
        }
    }

    void a_row_through_json_is_the_same_data() { types(); }
    void a_row_through_json_is_the_same()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        const Row row = filledRow(type, 3);
        Row blank;
        for (const Field &f : type.fields) blank << f.typed(QVariant());
        QList<Problem> problems;
        QCOMPARE(type.fromJson(type.toJson(row), blank, problems), row);
        QVERIFY(problems.isEmpty());
    }

    void json_that_does_not_fit_is_named()
    {
        const Row blank = rowOf(CostSimulation());
        QList<Problem> problems;
        const Row row = CostSimulation::type.fromJson({{u"level"_s, u"Z"_s}, {u"lunches"_s, 1.5}, {u"cuaf"_s, u"yes"_s}, {u"date"_s, u"2026-02-30"_s}, {u"pay"_s, u"1.001"_s}, {u"colour"_s, 1}, {u"dinners"_s, 3}}, blank, problems);
        QSet<QByteArray> columns;
        for (const Problem &p : problems) columns << p.column;
        QCOMPARE(columns, (QSet<QByteArray>{"level", "lunches", "cuaf", "date", "pay", "colour"}));
        QCOMPARE(recordOf<CostSimulation>(row).dinners, 3);
        QCOMPARE(recordOf<CostSimulation>(row).level, u"CS"_s);
    }

    void a_record_through_its_row_is_the_same()
    {
        CostSimulation s;
        s.weeklyHours = Decimal::whole(54);
        s.pay = Cents{123};
        s.date = QDate(2026, 1, 1);
        QCOMPARE(recordOf<CostSimulation>(rowOf(s)), s);
        QCOMPARE(recordOf<CostSimulation>(rowOf(CostSimulation())), CostSimulation());
        QCOMPARE(recordOf<Person>(rowOf(Person())), Person());
    }

    void problems_name_their_field_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("no surname") << QByteArray("surname") << QVariant(u""_s);
        QTest::newRow("municipio 10") << QByteArray("municipio") << QVariant(10LL);
        QTest::newRow("born tomorrow") << QByteArray("born") << QVariant(QDate::currentDate().addDays(1));
        QTest::newRow("no @") << QByteArray("email") << QVariant(u"anna.example.org"_s);
        QTest::newRow("two @") << QByteArray("email") << QVariant(u"a@b@example.org"_s);
        QTest::newRow("too long") << QByteArray("notes") << QVariant(QString(20'001, u'x'));
    }
    void problems_name_their_field()
    {
        QFETCH(QByteArray, column);
        QFETCH(QVariant, value);
        Person p;
        p.surname = u"Rossi"_s;
        QVERIFY(Person::type.problems(rowOf(p)).isEmpty());
        Row row = rowOf(p);
        row[Person::type.indexOf(column.constData())] = value;
        const auto problems = Person::type.problems(row);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().column, column);
    }

    void a_title_joins_what_is_there()
    {
        Person p;
        p.surname = u"Rossi"_s;
        QCOMPARE(Person::type.title(rowOf(p)), u"Rossi"_s);
        p.name = u"Anna"_s;
        QCOMPARE(Person::type.title(rowOf(p)), u"Rossi Anna"_s);
    }
};

QTEST_GUILESS_MAIN(TstField)
#include "tst_field.moc"
