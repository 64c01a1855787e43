#include "models/access/recoverykey.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TstRecoveryKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadHoweverItIsTyped()
    {
        for (int i = 0; i < 200; ++i) {
            const QString key = recoverykey::make();
            QVERIFY(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$"_s).match(key).hasMatch());
            const auto asPrinted = recoverykey::read(key);
            QVERIFY(asPrinted.secret);
            QCOMPARE(asPrinted.complete, 7);
            QString sloppy = u" "_s + key.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l') + u"\n"_s;
            QVERIFY(*recoverykey::read(sloppy).secret == *asPrinted.secret);
            QVERIFY(*recoverykey::read(QString(key).remove(u'-')).secret == *asPrinted.secret);
        }
    }

    void noTwoAreAlike()
    {
        QSet<QString> keys;
        for (int i = 0; i < 1000; ++i) keys << recoverykey::make();
        QCOMPARE(keys.size(), 1000);
    }

    void everyWrongSignIsFoundAndItsGroupNamed()
    {
        const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        const QString key = recoverykey::make();
        for (qsizetype at = 0; at < key.size(); ++at) {
            if (key.at(at) == u'-') continue;
            for (const QChar other : alphabet) {
                if (other == key.at(at)) continue;
                QString wrong = key;
                wrong[at] = other;
                const auto reading = recoverykey::read(wrong);
                QVERIFY(!reading.secret);
                QCOMPARE(reading.wrongGroups, QList<int>{static_cast<int>(at / 6) + 1});
            }
        }
    }

    void everySwapOfTwoSignsIsFound()
    {
        for (int i = 0; i < 100; ++i) {
            const QString key = recoverykey::make();
            for (qsizetype at = 0; at + 1 < key.size(); ++at) {
                if (key.at(at) == key.at(at + 1) || key.at(at) == u'-' || key.at(at + 1) == u'-') continue;
                QString swapped = key;
                std::swap(swapped[at], swapped[at + 1]);
                QVERIFY(!recoverykey::read(swapped).secret);
            }
        }
    }

    void swappedGroupsAreFound()
    {
        for (int i = 0; i < 100; ++i) {
            QStringList groups = recoverykey::make().split(u'-');
            groups.swapItemsAt(i % 7, (i + 1) % 7);
            QVERIFY(!recoverykey::read(groups.join(u'-')).secret);
        }
    }

    void whatIsNoKeyIsRefused_data()
    {
        const QString key = recoverykey::make();
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a sign is missing") << key.chopped(1);
        QTest::newRow("a sign too many") << key + u'7';
        QTest::newRow("a group too many") << key + u"-00000"_s;
        QTest::newRow("a group is missing") << key.section(u'-', 0, 5);
        QTest::newRow("a letter that is in no key") << u'U' + key.mid(1);
        QTest::newRow("a comma") << u',' + key.mid(1);
        QTest::newRow("an accent") << u'à' + key.mid(1);
    }
    void whatIsNoKeyIsRefused()
    {
        QFETCH(QString, typed);
        QVERIFY(!recoverykey::read(typed).secret);
    }
};

QTEST_APPLESS_MAIN(TstRecoveryKey)
#include "tst_recoverykey.moc"
