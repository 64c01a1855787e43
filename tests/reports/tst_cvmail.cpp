#include "models/records/failure.h"
#include "reports/cvmail.h"
#include "tests/reports/cvsamples.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cvsamples;

namespace {
shortlist::CvSources sources()
{
    FamilyRequest asked = request();
    asked.contactName = u"Luca"_s;
    asked.contactEmail = u" luca@posta.example "_s;
    return {{maria(), empty(), verbose()}, asked, titles};
}
} // namespace

class TestCvMail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void takes_each_cv_to_the_family()
    {
        const MailDraft draft = cvMail(sources(), context);
        QCOMPARE(draft.to.size(), 1);
        QCOMPARE(draft.to.first().name, u"Luca Requestsurname"_s);
        QCOMPARE(draft.to.first().address, u"luca@posta.example"_s);
        QVERIFY2(draft.subject.contains(u"STA-K7XR-42"_s), qPrintable(draft.subject));
        QVERIFY2(draft.body.contains(u"STA-K7XR-42: 3 in all"_s) && draft.body.contains(u"Verdi Ada"_s) && !draft.body.contains(u'%'), qPrintable(draft.body));
        QCOMPARE(draft.attachments.size(), 3);
        const QStringList names{u"Maria R."_s, u"Ioana \u0218."_s, u"Wickramasinghage"_s};
        for (int i = 0; i < 3; ++i) {
            const QString text = Pdf(draft.attachments.at(i).bytes).text().simplified();
            QVERIFY2(text.contains(names.at(i)) && text.contains(u"STA-K7XR-42"_s), qPrintable(text));
            for (const QString &hidden : {u"Rodriguez"_s, u"Hettiarachchi"_s, u"340 123"_s}) QVERIFY(!text.contains(hidden));
        }
        QVERIFY(!mailText(draft).isEmpty());
    }

    void names_no_worker_where_others_may_see_it()
    {
        const MailDraft draft = cvMail(sources(), context);
        QString seen = draft.subject + draft.body;
        for (const MailAttachment &one : draft.attachments) seen += one.name;
        for (const QString &hidden : {u"Maria"_s, u"Ioana"_s, u"Requestsurname"_s, u"Luca"_s}) QVERIFY2(!seen.contains(hidden), qPrintable(seen));
    }

    void what_cannot_be_sent_is_refused()
    {
        shortlist::CvSources one = sources();
        one.request->contactEmail.clear();
        QVERIFY_THROWS_EXCEPTION(Failure, cvMail(one, context));
        one = sources();
        one.workers[1].candidacy.state = u"submitted"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, cvMail(one, context));
        one = sources();
        one.request.reset();
        QVERIFY_THROWS_EXCEPTION(Failure, cvMail(one, context));
        one = sources();
        one.workers.clear();
        QVERIFY_THROWS_EXCEPTION(Failure, cvMail(one, context));
    }
};

QTEST_MAIN(TestCvMail)
#include "tst_cvmail.moc"
