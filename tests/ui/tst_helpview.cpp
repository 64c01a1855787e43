#include "ui/helpview.h"
#include <QListWidget>
#include <QLineEdit>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestHelpView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("topic");
        for (const QString &language : {u"it"_s, u"en"_s})
            for (const QString &topic : HelpView::topics()) QTest::addRow("%s/%s", qPrintable(language), qPrintable(topic)) << language << topic;
    }
    void everyPageIsThereInBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        const QString text = HelpView::text(language, topic);
        QVERIFY(text.startsWith(u"# "));
        QVERIFY(text.size() > 200);
        // A link leads to a page that is there.
        static const QRegularExpression link(u"\\]\\(([a-z-]+)\\.md\\)"_s);
        for (const auto &found : link.globalMatch(text)) QVERIFY2(HelpView::topics().contains(found.captured(1)), qPrintable(found.captured(1)));
    }
    void theTwoLanguagesDiffer()
    {
        for (const QString &topic : HelpView::topics()) QVERIFY2(HelpView::text(u"it"_s, topic) != HelpView::text(u"en"_s, topic), qPrintable(topic));
    }
    void anUnknownScreenGetsTheFirstPage()
    {
        HelpView help(u"en"_s);
        help.showTopic(u"no such screen"_s);
        QCOMPARE(help.topic(), HelpView::topics().first());
    }
    void wordsNarrowTheIndex()
    {
        HelpView help(u"en"_s);
        auto *index = help.findChild<QListWidget *>();
        const auto shown = [index] {
            int count = 0;
            for (int row = 0; row < index->count(); ++row) count += !index->item(row)->isHidden();
            return count;
        };
        QCOMPARE(shown(), HelpView::topics().size());
        help.findChild<QLineEdit *>()->setText(u"recovery SAFE"_s);
        QVERIFY(shown() >= 1);
        QVERIFY(shown() < HelpView::topics().size());
    }
};

QTEST_MAIN(TestHelpView)
#include "tst_helpview.moc"
