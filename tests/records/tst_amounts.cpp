#include "models/records/amounts.h"
#include "models/records/identifier.h"
#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

class TstAmounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void reads_what_people_type_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qlonglong>("cents");
        QTest::newRow("comma") << u"3,5"_s << 350LL;
        QTest::newRow("point") << u"3.5"_s << 350LL;
        QTest::newRow("grouped as in Italy") << u"1.234,56"_s << 123'456LL;
        QTest::newRow("grouped as in England") << u"1,234.56"_s << 123'456LL;
        QTest::newRow("millions") << u"1.234.567"_s << 123'456'700LL;
        QTest::newRow("with the euro sign") << u" 997,61 € "_s << 99'761LL;
        QTest::newRow("spaces between") << u"1 234,50"_s << 123'450LL;
        QTest::newRow("nothing before the comma") << u",50"_s << 50LL;
        QTest::newRow("negative") << u"-0,01"_s << -1LL;
        QTest::newRow("zero") << u"0"_s << 0LL;
    }
    void reads_what_people_type()
    {
        QFETCH(QString, typed);
        QFETCH(qlonglong, cents);
        const auto read = Cents::read(typed);
        QVERIFY(read);
        QCOMPARE(read->value, cents);
    }

    void refuses_what_is_no_amount_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u""_s, u" "_s, u"abc"_s, u"1,2,3"_s, u"1.23,456.78"_s, u"12,345"_s, u"0.001"_s, u"--1"_s, u"1e3"_s, u"99999999999999999999"_s, u"."_s, u"€"_s, u"1-"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void refuses_what_is_no_amount()
    {
        QFETCH(QString, typed);
        QVERIFY(!Cents::read(typed));
    }

    void shows_as_the_language_writes()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        QCOMPARE(Cents{123'456'78}.shown(), u"123.456,78\u00a0€"_s);
        QCOMPARE(Cents{-5}.shown(), u"\u22120,05\u00a0€"_s);
        QCOMPARE(Decimal{24'500'000}.shown(), u"24,5"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(Cents{123'456'78}.shown(), u"123,456.78\u00a0€"_s);
    }

    void plain_is_read_back_to_the_same()
    {
        QVERIFY(rc::check("cents", [] {
            const Cents c{*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000)};
            RC_ASSERT(Cents::read(c.plain()) == std::optional(c));
        }));
        QVERIFY(rc::check("decimal", [] {
            const Decimal d{*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000)};
            RC_ASSERT(Decimal::read(d.plain()) == std::optional(d));
        }));
    }

    void what_is_shown_is_read_back_to_the_same()
    {
        for (const auto language : {QLocale::Italian, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            QVERIFY(rc::check("shown", [] {
                const Cents c{*rc::gen::inRange<qint64>(0, 1'000'000'000'000)};
                RC_ASSERT(Cents::read(c.shown()) == std::optional(c));
            }));
        }
    }

    void identifiers_sort_by_creation_and_never_repeat()
    {
        QCOMPARE(identifierOf(0x0123456789ab, 0xcde, 0x3fffffffffffffffULL), u"01234567-89ab-7cde-bfff-ffffffffffff"_s);
        QVERIFY(identifierOf(1, 0xfff, ~0ULL) < identifierOf(2, 0, 0));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newIdentifier();
            QVERIFY(isIdentifier(id));
            seen << id;
        }
        QCOMPARE(seen.size(), 1000);
    }

    void only_an_identifier_is_one()
    {
        for (const auto &text : {u""_s, u"01234567-89ab-7cde-bfff-fffffffffff"_s, u"01234567-89AB-7cde-bfff-ffffffffffff"_s, u"01234567x89ab-7cde-bfff-ffffffffffff"_s, u"'; DROP TABLE person; --............"_s})
            QVERIFY2(!isIdentifier(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TstAmounts)
#include "tst_amounts.moc"
