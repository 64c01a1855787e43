#include "ui/datereading.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TstDateReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_date_is_read_as_people_type_it_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date"); // null: not a date
        const QDate fifth(2026, 3, 5);
        QTest::newRow("without a year") << u"5/3"_s << fifth;
        QTest::newRow("points") << u"5.3.2026"_s << fifth;
        QTest::newRow("two digits of the year") << u"5/3/26"_s << fifth;
        QTest::newRow("digits alone") << u"050326"_s << fifth;
        QTest::newRow("eight digits") << u"05032026"_s << fifth;
        QTest::newRow("in full") << u"5/3/2026"_s << fifth;
        QTest::newRow("as computers write it") << u"2026-03-05"_s << fifth;
        QTest::newRow("spaces around") << u"  5/3 "_s << fifth;
        QTest::newRow("ten years ahead") << u"5/3/36"_s << QDate(2036, 3, 5);
        QTest::newRow("further is the past") << u"5/3/37"_s << QDate(1937, 3, 5);
        QTest::newRow("leap day") << u"29/2/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("no such day") << u"31/2/2026"_s << QDate();
        QTest::newRow("no leap year") << u"29/2/2026"_s << QDate();
        QTest::newRow("month first") << u"3/25/2026"_s << QDate();
        QTest::newRow("a year of three digits") << u"5/3/202"_s << QDate();
        QTest::newRow("words") << u"tomorrow"_s << QDate();
        QTest::newRow("half") << u"5/"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void a_date_is_read_as_people_type_it()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        QCOMPARE(readDate(typed, QDate(2026, 11, 21)).value_or(QDate()), date);
    }

    void a_time_is_read_as_people_type_it_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("digits") << u"930"_s << QTime(9, 30);
        QTest::newRow("colon") << u"9:30"_s << QTime(9, 30);
        QTest::newRow("point") << u"09.30"_s << QTime(9, 30);
        QTest::newRow("too late") << u"24:00"_s << QTime();
        QTest::newRow("no") << u"noon"_s << QTime();
    }
    void a_time_is_read_as_people_type_it()
    {
        QFETCH(const QString, typed);
        QFETCH(const QTime, time);
        QCOMPARE(readTime(typed).value_or(QTime()), time);
    }
};

QTEST_APPLESS_MAIN(TstDateReading)
#include "tst_datereading.moc"
