#include "models/cost/tables.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "models/records/week.h"
#include "reports/requestsummary.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const PrintContext context{u"WeMi Center"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 16}, {9, 5}, Qt::UTC)};
const ReferenceTitles titles{{u"site-1"_s, u"WeMi Center via Statuto"_s}, {u"person-1"_s, u"Verdi Cognomeufficio"_s}, {u"operator-1"_s, u"Operatoresegreto Anna"_s},
                             {u"carer-task.hygiene"_s, u"Personal hygiene"_s}, {u"illness.dementia"_s, u"Dementia"_s}, {u"language.it"_s, u"Italian"_s},
                             {u"house-kind.flat"_s, u"Flat"_s}, {u"worker-age.36-50"_s, u"36 to 50"_s}, {u"kinship.child"_s, u"Son or daughter"_s}};

FamilyRequest carer()
{
    FamilyRequest r;
    r.id = u"request-1"_s;
    r.protocol = u"STA-K7XR-42"_s;
    r.state = u"submitted"_s;
    r.requester = u"person-1"_s;
    r.site = u"site-1"_s;
    r.author = u"operator-1"_s;
    r.handler = u"operator-1"_s;
    r.submittedAt = QDateTime({2026, 3, 16}, {9, 0}, Qt::UTC);
    r.dueOn = {2026, 3, 19};
    r.pauses = {Pause{u"pause-1"_s, {2026, 3, 17}, {2026, 3, 18}, u"documents"_s, u"Pausanotaufficio"_s}};
    r.closingNote = u"Chiusuranotaufficio"_s;
    r.copiedFrom = u"STA-K7XR-7"_s;
    r.notes = u"Notaufficio: call before noon"_s;
    r.schedule = u"live-out"_s;
    r.level = u"CS"_s;
    Beneficiary one;
    one.id = u"b1"_s;
    one.person = u"person-1"_s;
    one.name = u"Ada"_s;
    one.surname = u"Bianchi"_s;
    one.sex = u"female"_s;
    one.age = 84;
    one.kinship = u"kinship.child"_s;
    one.illnesses = {u"illness.dementia"_s};
    one.habits = u"Likes the opera"_s;
    r.beneficiaries = {one};
    r.carerTasks = {u"carer-task.hygiene"_s};
    r.houseWork = u"yes"_s;
    r.houseKind = u"house-kind.flat"_s;
    r.rooms = 7;
    r.lift = true;
    r.animals = u"no"_s;
    r.pay = Cents{850};
    for (const int day : {0, 2, 4})
        for (int slot = 16; slot < 25; ++slot) r.week.set(day, slot, true);
    r.contract = u"permanent"_s;
    r.starts = {2026, 4, 1};
    r.workerAge = {u"worker-age.36-50"_s};
    r.contactName = u"Luca"_s;
    r.contactSurname = u"Bianchi"_s;
    r.contactPhone = u"340 123 4567"_s;
    r.street = u"via Inventata 3"_s;
    r.postcode = u"20121"_s;
    return r;
}

FamilyRequest babysitter()
{
    FamilyRequest r = carer();
    r.service = u"babysitter"_s;
    r.level = u"BS"_s;
    r.carerTasks.clear();
    Beneficiary one;
    one.id = u"b1"_s;
    one.name = u"Pietro"_s;
    one.age = 4;
    one.tasks = {u"babysitter-task.play"_s};
    one.habits = u"Sleeps after lunch"_s;
    Beneficiary other = one;
    other.id = u"b2"_s;
    other.name = u"Marta"_s;
    r.beneficiaries = {one, other};
    return r;
}

Site centre()
{
    Site site;
    site.id = u"site-1"_s;
    site.name = u"WeMi Center via Statuto"_s;
    site.street = u"via Statuto 15"_s;
    site.phone = u"02 000 000"_s;
    site.hours = u"Monday to Friday, 9 to 17"_s;
    return site;
}

QString textOf(const FamilyRequest &request, Disclosure version, const QString &name = {})
{
    return Pdf(requestSummary(rowOf(request), titles, version, context), name).text().simplified();
}
} // namespace

class TestRequestSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void inTheOrderOfThePages()
    {
        const QString text = textOf(carer(), Disclosure::Family, u"summary-family"_s);
        qsizetype at = 0;
        for (const QString &part : {u"STA-K7XR-42"_s, u"Level CS"_s, u"Ada Bianchi"_s, u"Dementia"_s, u"Personal hygiene"_s, u"Flat"_s, u"more than 6"_s, u"an hour"_s, u"08:00–12:30"_s, u"13.5 hours a week"_s, u"36 to 50"_s, u"340 123 4567"_s}) {
            const qsizetype found = text.indexOf(part, at);
            QVERIFY2(found >= 0, qPrintable(part + u" in: "_s + text));
            at = found;
        }
        QVERIFY(!text.contains(u"DRAFT"));
    }

    // Searched whole: the pages' text, the metadata and the bytes of the file.
    void familyReadsNothingOfTheOffice()
    {
        const Pdf pdf(requestSummary(rowOf(carer()), titles, Disclosure::Family, context));
        const QString all = pdf.text() + pdf.info();
        for (const QString &secret : {u"Notaufficio"_s, u"Pausanotaufficio"_s, u"Chiusuranotaufficio"_s, u"Operatoresegreto"_s, u"Cognomeufficio"_s, u"STA-K7XR-7"_s}) {
            QVERIFY2(!all.contains(secret), qPrintable(secret));
            QVERIFY2(!pdf.bytes().contains(secret.toUtf8()), qPrintable(secret));
        }
        // Nor does a print say in its file whom it is about.
        QVERIFY(!pdf.info().contains(u"Bianchi"));
    }

    void workersReadNoNamesNorHealth()
    {
        const QString text = textOf(carer(), Disclosure::Worker);
        for (const QString &secret : {u"Bianchi"_s, u"Dementia"_s, u"340 123"_s, u"via Inventata"_s, u"Notaufficio"_s}) QVERIFY2(!text.contains(secret), qPrintable(secret));
        QVERIFY(text.contains(u"Personal hygiene"_s));
    }

    void officeReadsEverything()
    {
        const FamilyRequest request = carer();
        const QString text = textOf(request, Disclosure::Office, u"summary-office"_s);
        for (const QString &part : {u"Notaufficio: call before noon"_s, u"from 17/03/2026 to 18/03/2026: Documents – Pausanotaufficio"_s, u"Operatoresegreto Anna"_s, u"Verdi Cognomeufficio"_s, u"STA-K7XR-7"_s, u"Likes the opera"_s, u"via Inventata 3"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
        for (qsizetype i = 0; const Field &field : FamilyRequest::type.fields) {
            const QVariant value = rowOf(request).at(i++);
            if (!field.isShown() || field.isEmpty(value) || field.kind != Field::Kind::Text) continue;
            QVERIFY2(text.contains(value.toString()), field.column);
        }
    }

    void draftSaysSoAndWhatIsMissing()
    {
        FamilyRequest request;
        request.id = u"r"_s;
        const cost::Tables tables = cost::Tables::built();
        const Pdf pdf(requestSummary(rowOf(request), {}, Disclosure::Family, context, &tables), u"summary-draft"_s);
        QVERIFY(pdf.text().remove(QChar::LineFeed).contains(u"DRAFT"));
        QVERIFY(pdf.text().contains(u"To complete:"_s));
        QVERIFY(!textOf(carer(), Disclosure::Family).contains(u"To complete:"_s));
    }

    void aChildsTasksStandWithTheCare()
    {
        ReferenceTitles known = titles;
        known.insert(u"babysitter-task.play"_s, u"Games and walks"_s);
        const QString text = Pdf(requestSummary(rowOf(babysitter()), known, Disclosure::Family, context), u"summary-babysitter"_s).text().simplified();
        QCOMPARE(text.count(u"Games and walks"_s), 2);
        QVERIFY(text.indexOf(u"Sleeps after lunch"_s) < text.indexOf(u"Games and walks"_s));
    }

    void longNamesStayOnThePage()
    {
        FamilyRequest request = carer();
        request.contactSurname = QString(60, u'W');
        request.beneficiaries[0].surname = QString(60, u'W');
        request.otherWishes = QString(u"Patient and cheerful, if possible. "_s).repeated(28);
        for (int i = 2; i < 9; ++i) {
            request.beneficiaries << request.beneficiaries.first();
            request.beneficiaries.last().id = u"b%1"_s.arg(i);
        }
        for (const Disclosure version : {Disclosure::Family, Disclosure::Office}) {
            const Pdf pdf(requestSummary(rowOf(request), titles, version, context), u"summary-long"_s);
            QVERIFY(pdf.pages() > 1);
            QVERIFY(pdf.text().count(u'W') >= 60 * 9);
            for (const QRectF &word : pdf.words()) QVERIFY2(word.left() >= 40 && word.right() <= 595 - 40, qPrintable(QString::number(word.right())));
        }
    }

    void italianDatesAndFigures()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        const QString text = textOf(carer(), Disclosure::Family, u"summary-italian"_s);
        QVERIFY2(text.contains(u"8,50"_s), qPrintable(text));
        QVERIFY(text.contains(u"13,5"_s));
        QVERIFY(text.contains(u"lunedì"_s));
    }

    void receipt()
    {
        const Pdf pdf(requestReceipt(rowOf(carer()), centre(), titles, context), u"receipt"_s);
        const QString text = pdf.text().simplified();
        QCOMPARE(pdf.pages(), 1);
        // Monday 16 March: the three working days are Tuesday, Wednesday (paused on the 17th only) and so on.
        FamilyRequest without = carer();
        without.pauses.clear();
        const QString plain = Pdf(requestReceipt(rowOf(without), centre(), titles, context)).text().simplified();
        QVERIFY2(plain.contains(u"Thursday 19 March 2026"_s), qPrintable(plain));
        QVERIFY2(text.contains(u"Friday 20 March 2026"_s), qPrintable(text));
        for (const QString &part : {u"STA-K7XR-42"_s, u"Badante (carer)"_s, u"13.5 hours a week"_s, u"02 000 000"_s, u"via Statuto 15"_s, u"Monday to Friday, 9 to 17"_s, u"ISEE"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const QString &secret : {u"Dementia"_s, u"Notaufficio"_s, u"Ada Bianchi"_s}) QVERIFY2(!text.contains(secret), qPrintable(secret));
    }

    void receiptCountsTheClosedDays()
    {
        FamilyRequest request = carer();
        request.pauses.clear();
        Site closed = centre();
        closed.closings = {Closing{u"c"_s, {2026, 3, 18}, {}, u"stocktaking"_s}};
        QVERIFY(Pdf(requestReceipt(rowOf(request), closed, titles, context)).text().contains(u"Friday 20 March 2026"_s));
    }

    void receiptWhatever_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("draft") << u"draft"_s << u"The request is not sent yet"_s;
        QTest::newRow("waiting") << u"submitted"_s << u"We are waiting for something"_s;
        QTest::newRow("closed") << u"cancelled"_s << u"This request is closed"_s;
    }
    void receiptWhatever()
    {
        QFETCH(QString, state);
        QFETCH(QString, says);
        FamilyRequest request = carer();
        request.state = state;
        request.pauses = {Pause{u"p"_s, {2026, 3, 16}, {}, u"family"_s, {}}};
        request.contactName = QString(60, u'M');
        request.contactSurname = QString(60, u'W');
        const Pdf pdf(requestReceipt(rowOf(request), Site{}, {}, context), u"receipt-"_s + state);
        QVERIFY2(pdf.text().simplified().contains(says), qPrintable(pdf.text()));
        QCOMPARE(pdf.pages(), 1);
        QCOMPARE(pdf.text().remove(QChar::LineFeed).contains(u"DRAFT"), state == u"draft");
    }
};
QTEST_MAIN(TestRequestSummary)
#include "tst_requestsummary.moc"
