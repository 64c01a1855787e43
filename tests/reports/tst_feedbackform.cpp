// The paper form of an evaluation: its questions in large print, one page, nobody named.
#include "models/shortlist/evaluations.h"
#include "reports/feedbackform.h"
#include "tests/reports/pdf.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TstFeedbackForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_asks_the_questions_of_its_kind_on_one_page_data()
    {
        QTest::addColumn<QString>("about");
        for (const QString &about : {u"worker"_s, u"family"_s, u"service"_s}) QTest::newRow(qPrintable(about)) << about;
    }
    void it_asks_the_questions_of_its_kind_on_one_page()
    {
        QFETCH(const QString, about);
        Feedback feedback;
        feedback.id = u"01900000-0000-7000-8000-0000deadbeef"_s;
        feedback.about = about;
        feedback.fromWhom = about == u"family" ? u"worker"_s : u"family"_s;
        feedback.words = u"not to be printed"_s;
        const Pdf pdf(feedbackForm(feedback, {u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 5}, {18, 5}, Qt::UTC)}), u"feedbackform-"_s + about);
        QCOMPARE(pdf.pages(), 1);
        QString text = pdf.text().simplified();
        QVERIFY2(text.contains(u"DEADBEEF"_s) && text.contains(u"Spazio WeMi Capuana"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Verdi"_s) && !text.contains(u"not to be printed"_s));
        for (const evaluations::Question &question : evaluations::questionsOf(feedback)) QVERIFY2(text.contains(question.text), qPrintable(text));
        QCOMPARE(text.count(u"1 2 3 4 5"_s), 4);
    }
};

QTEST_MAIN(TstFeedbackForm)
#include "tst_feedbackform.moc"
