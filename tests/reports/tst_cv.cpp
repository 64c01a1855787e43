#include "reports/cv.h"
#include "reports/cvvalues.h"
#include "reports/hiddenwords.h"
#include "tests/reports/anyworker.h"
#include "tests/reports/cvsamples.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cvsamples;

namespace {
Printout printed(const QList<CvSubject> &workers, Disclosure version = Disclosure::Family, const std::optional<FamilyRequest> &asked = {}) { return cv(workers, version, asked, titles, context); }

// The streams of a PDF as they were before they were made small.
QByteArray inflated(const QByteArray &pdf)
{
    QByteArray all;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype from = at + 7, end = pdf.indexOf("endstream", from);
        if (end < 0) break;
        QByteArray packed("\x00\x10\x00\x00", 4);
        packed += pdf.mid(from, end - from);
        if (pdf.mid(from, 1) == "\x78") all += qUncompress(packed);
        at = end + 9;
    }
    return all;
}

QString around(const QString &text, qsizetype at) { return text.mid(std::max<qsizetype>(0, at - 60), 140); }
} // namespace

class TestCv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void a_family_reads_what_it_needs_in_the_portals_order()
    {
        const QString text = Pdf(printed({maria()}, Disclosure::Family, request()), u"cv-family"_s).text().simplified();
        qsizetype at = 0;
        for (const QString &part :
             {u"Maria R."_s, u"Badante (carer) · Colf (housekeeper)"_s, u"51 year"_s, u"For request STA-K7XR-42"_s, u"Badante (carer) · Living in"_s, u"call us and say the number"_s, u"Drives for work: yes"_s, u"High school diploma"_s,
              u"ASA course"_s, u"UNI 11766"_s, u"●●●●○ Italian, well"_s, u"●●●●● Spanish, very well"_s, u"●●○○○ Romanian, a little"_s, u"Living in: 1,250.00 € a month"_s, u"9.50 € an hour"_s,
              u"●●●●○ Communicates ●●●●● Adapts ●●●●● Manages time"_s, u"Patient, Calm"_s, u"Cooking, Music"_s, u"✓ Yes: Works where there are animals"_s, u"✗ No: Long journeys"_s, u"? Not known"_s,
              u"since 2023 | Badante (carer) | Milano"_s, u"2019 – 2022 | Badante (carer), Colf (housekeeper) | Milano"_s, u"2012 – 2018 | Colf (housekeeper) | Sesto San Giovanni"_s, u"●●●●● 5 of 5 “Maria took care"_s,
              u"Badante (carer): 12 year"_s, u"Personal hygiene"_s, u"Therapies: insulin, eye drops"_s, u"Reads aloud, plays cards"_s, u"Ironing"_s, u"Dementia"_s}) {
            const qsizetype found = text.indexOf(part, at);
            QVERIFY2(found >= 0, qPrintable(part + u" in: "_s + text));
            at = found;
        }
        QVERIFY2(!text.contains(u"say what"_s) && !text.contains(u"say which"_s), qPrintable(text));
        QVERIFY(!text.contains(u"DRAFT"_s));
    }

    void a_family_reads_nothing_else()
    {
        const Pdf pdf(printed({maria()}, Disclosure::Family, request()));
        const QString text = pdf.text().simplified();
        for (const QString &hidden : {u"Rodriguez"_s, u"Quispe"_s, u"340 123"_s, u"posta.example"_s, u"Inventata"_s, u"I1234567"_s, u"Questura"_s, u"Colombo"_s, u"Brambilla"_s, u"Fumagalli"_s, u"Piera"_s, u"5551234"_s, u"Peru"_s, u"2006"_s,
                                      u"Mother tongue"_s, u"Penicillin"_s, u"Smokes"_s, u"Markreason"_s, u"Constraintnote"_s, u"Officenote"_s, u"Quartieri"_s, u"Unquotedwords"_s, u"1974"_s, u"30"_s + u" hours"_s,
                                      u"STA-CAND-1"_s, u"Requestsurname"_s}) {
            QVERIFY2(!text.contains(hidden, Qt::CaseInsensitive), qPrintable(hidden + u" in: "_s + text));
            QVERIFY2(!pdf.info().contains(hidden), qPrintable(hidden));
        }
        QVERIFY2(!pdf.bytes().contains("/Subtype /Image"), "a photo the worker did not agree to");
        QVERIFY(text.contains(u"Signora … can be called at … or …"_s));
        QVERIFY(text.contains(u"for a family of four"_s)); // the reason of the permit of stay
    }

    void no_name_of_the_family_stands_in_what_it_said()
    {
        CvSubject one = maria();
        one.references[0].words = u"Signora Grimaldi and her daughter thank her for everything."_s;
        one.families = {u"Grimaldi"_s, u"Famiglia Quartieri"_s};
        const QString text = Pdf(printed({one})).text().simplified();
        QVERIFY2(text.contains(u"Signora … and her daughter"_s) && !text.contains(u"Grimaldi"_s), qPrintable(text));
    }

    void nobody_is_quoted_whose_family_is_not_known()
    {
        CvSubject one = maria();
        one.references[0].words = u"Wordsofnobody"_s;
        QVERIFY(Pdf(printed({one})).text().contains(u"Wordsofnobody"_s));
        one.references[0].person.clear();
        QVERIFY(!Pdf(printed({one})).text().contains(u"Wordsofnobody"_s));
        QVERIFY(Pdf(printed({one}, Disclosure::Office)).text().contains(u"Wordsofnobody"_s));
        QVERIFY(!Feedback::type.problems(rowOf(one.references[0])).isEmpty());
        one.references[0].mayBeQuoted = false;
        QVERIFY(Feedback::type.problems(rowOf(one.references[0])).isEmpty());
    }

    void a_photo_that_was_not_to_be_had_is_known_where_it_would_be_shown()
    {
        CvSubject here = maria(), lacking = maria(), without = maria();
        for (CvSubject *one : {&here, &lacking}) one->candidacy.photo = u"f00d"_s;
        lacking.photo.clear();
        without.photo.clear();
        lacking.candidacy.photoShown = false;
        QCOMPARE(lackingPhoto({here, lacking, without}, Disclosure::Office), QList<qsizetype>{1});
        QCOMPARE(lackingPhoto({here, lacking, without}, Disclosure::Family), QList<qsizetype>());
        lacking.candidacy.photoShown = true;
        QCOMPARE(lackingPhoto({without, here, lacking}, Disclosure::Family), QList<qsizetype>{2});
    }

    void the_photo_is_there_only_where_the_worker_agreed()
    {
        CvSubject one = maria();
        one.candidacy.photoShown = true;
        QVERIFY(Pdf(printed({one}), u"cv-photo"_s).bytes().contains("/Subtype /Image"));
        one.photo = "not a picture";
        QVERIFY(!Pdf(printed({one})).bytes().contains("/Subtype /Image"));
        one.photo = AnyWorker::photo();
        QVERIFY(one.photo.contains("zqphoto"));
        QVERIFY(!shownOf(one, Disclosure::Office, titles, {2026, 3, 16}).photo.contains("zqphoto"));
    }

    void the_office_reads_everything()
    {
        const QString text = Pdf(printed({maria()}, Disclosure::Office), u"cv-office"_s).text().simplified();
        for (const QString &part : {u"Maria Rodriguez Quispe"_s, u"340 123 4567"_s, u"maria.rq@posta.example"_s, u"via Inventata 3"_s, u"Peru"_s, u"I1234567"_s, u"31/12/2026"_s, u"Sig.ra Colombo"_s, u"Figlia Piera Colombo"_s, u"02 5551234"_s,
                                    u"Markreason"_s, u"Constraintnote"_s, u"Officenote"_s, u"Penicillinallergy"_s, u"Unquotedwords"_s, u"Quartieri Olga"_s, u"Mother tongue"_s, u"STA-CAND-1"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
    }

    void three_workers_each_begin_on_a_page()
    {
        const Pdf pdf(printed({maria(), empty(), verbose()}, Disclosure::Family, request()), u"cv-three"_s);
        QVERIFY2(pdf.pages() >= 4, qPrintable(QString::number(pdf.pages())));
        const QStringList pages = pdf.text().split(u'\f');
        int begun = 0;
        for (const QString &page : pages) {
            const int names = static_cast<int>(page.count(u"For request STA-K7XR-42"_s));
            QVERIFY2(names <= 1, qPrintable(page));
            begun += names;
        }
        QCOMPARE(begun, 3);
        QVERIFY(pdf.text().contains(u"3 CVs for request STA-K7XR-42"_s));
    }

    void little_known_is_little_said()
    {
        const QString text = Pdf(printed({empty()}), u"cv-empty"_s).text().simplified();
        QVERIFY2(text.contains(u"Ioana Ș."_s), qPrintable(text));
        for (const QString &absent : {u"At a glance"_s, u"Work experience"_s, u"What families say"_s, u"✗"_s, u"years"_s}) QVERIFY2(!text.contains(absent), qPrintable(absent + u" in: "_s + text));
    }

    void who_is_not_validated_has_only_a_draft()
    {
        CvSubject one = maria();
        for (const QString &state : {u"draft"_s, u"submitted"_s, u"unsuitable"_s, u"suspended"_s}) {
            one.candidacy.state = state;
            QVERIFY(printed({one}).draft);
            QVERIFY(printed({maria(), one}).draft);
        }
        QVERIFY(!printed({one}, Disclosure::Office).draft);
        QVERIFY(!printed({maria()}).draft);
    }

    void neither_file_nor_window_names_anybody()
    {
        for (const Disclosure version : {Disclosure::Family, Disclosure::Office}) {
            const Printout made = printed({maria()}, version);
            QVERIFY(!made.kind.contains(u"Maria"_s));
            QVERIFY2(!Pdf(made).info().contains(u"Maria"_s), "the PDF names the worker in its properties");
        }
    }

    void what_is_hidden_is_taken_out_of_free_texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing hidden") << u"Ho lavorato dal 2019 - 2022 a Milano, 40 ore, 1.250 euro."_s << u"Ho lavorato dal 2019 - 2022 a Milano, 40 ore, 1.250 euro."_s;
        QTest::newRow("a name") << u"Dalla signora Rossi, con ROSSI e rossi"_s << u"Dalla signora …, con … e …"_s;
        QTest::newRow("accents") << u"da Nicolò e Nicolo' Fò"_s << u"da … e …' Fò"_s;
        QTest::newRow("two words") << u"Famiglia De Luca"_s << u"Famiglia De …"_s;
        QTest::newRow("written together") << u"Famiglia DeLuca"_s << u"Famiglia …"_s;
        QTest::newRow("inside another word") << u"Rossini non è nascosto"_s << u"Rossini non è nascosto"_s;
        QTest::newRow("a short surname") << u"Li conosco: sono i Li di Milano"_s << u"… conosco: sono i … di Milano"_s;
        QTest::newRow("a telephone") << u"tel. 340 123 4567, anche +39.02.555.1234"_s << u"tel. …, anche …"_s;
        QTest::newRow("a telephone nobody knew") << u"chiamare 3 3 3 9 8 7 6 5 4 3"_s << u"chiamare …"_s;
        QTest::newRow("an e-mail") << u"scrivere a anna@posta.example grazie"_s << u"scrivere a … grazie"_s;
        QTest::newRow("a page") << u"vedi www.facebook.com/qualcuno e HTTPS://x.example/y"_s << u"vedi … e …"_s;
        QTest::newRow("a date") << u"dal 12/03/2021 al 1.4.2022"_s << u"dal 12/03/2021 al 1.4.2022"_s;
        QTest::newRow("a document") << u"carta at 12345 ab"_s << u"carta …"_s;
        QTest::newRow("a street") << u"abito in via Garibaldi 7"_s << u"abito in via … 7"_s;
    }
    void what_is_hidden_is_taken_out_of_free_texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        HiddenWords hidden;
        hidden.keep(u"Milano"_s);
        hidden.hideName(u"Famiglia Rossi"_s, HiddenWords::Whose::Others);
        hidden.hideName(u"Nicolò"_s, HiddenWords::Whose::Others);
        hidden.hideName(u"De Luca"_s, HiddenWords::Whose::Others);
        hidden.hideName(u"Li"_s, HiddenWords::Whose::Own);
        hidden.hideName(u"via Garibaldi 7"_s, HiddenWords::Whose::Others);
        hidden.hideValue(u"AT12345AB"_s);
        hidden.hideValue(u"Milano"_s);
        QCOMPARE(hidden.without(text), left);
    }

    // Showing more takes an entry more: nothing reaches the pages but through the list.
    void the_pages_are_made_from_the_declared_columns()
    {
        for (const Disclosure version : {Disclosure::Family, Disclosure::Office}) {
            const QList<QByteArray> columns = cvColumns(version);
            QCOMPARE(QSet<QByteArray>(columns.begin(), columns.end()).size(), columns.size());
            AnyWorker any(7, version);
            for (int i = 0; i < 40; ++i) {
                const CvSubject subject = any.worker();
                const CvWorker shown = shownOf(subject, version, any.titles, {2026, 3, 16});
                const auto declared = [&](const CvPart &part, const QByteArray &prefix) {
                    return std::ranges::all_of(part.entries(), [&](const CvPart::Entry &one) { return columns.contains(prefix + one.column); });
                };
                QVERIFY(!shown.candidacy.entries().isEmpty());
                QVERIFY(declared(shown.candidacy, {}) && declared(shown.person, "person."));
                for (auto at = shown.parts.cbegin(); at != shown.parts.cend(); ++at)
                    for (const CvPart &part : at.value()) QVERIFY(declared(part, at.key() + '.'));
                for (const CvPart &part : shown.references) QVERIFY(declared(part, "feedback."));
            }
        }
        for (const char *hidden : {"person.surname", "person.born", "person.phone", "person.birth_country", "person.citizenships", "person.street", "person.sex", "experiences.employer", "experiences.referee", "documents.number",
                                   "offers.score", "offers.score_reasons", "smoker", "allergies", "in_italy_since", "notes", "constraints", "protocol", "worker_name", "feedback.person"})
            QVERIFY2(!cvColumns(Disclosure::Family).contains(hidden), hidden);
    }

    // A thousand workers, ten a document (the time to lay one out grows faster than its length); what is hidden has a mark that is nowhere else.
    void no_hidden_value_is_anywhere_in_a_thousand_documents()
    {
        AnyWorker any(20260316, Disclosure::Family);
        static const QRegularExpression mark(u"zq|7777|1888|9[\\s.-]?0[\\s.-]?9[\\s.-]?0[\\s.-]?9"_s, QRegularExpression::CaseInsensitiveOption);
        qsizetype seen = 0;
        for (int document = 0; document < 100; ++document) {
            QList<CvSubject> workers;
            for (int i = 0; i < 10; ++i) workers << any.worker();
            if (document % 10 == 0) workers.first().photo = AnyWorker::photo();
            const Printout made = cv(workers, Disclosure::Family, {}, any.titles, context);
            const Pdf pdf(made);
            const QString read = pdf.text();
            for (const QString &text : {made.html.section(u"data:"_s, 0, 0), made.kind, made.title, made.source, read, document % 10 == 0 ? pdf.info() : QString()}) {
                const auto found = mark.match(text);
                QVERIFY2(!found.hasMatch(), qPrintable(around(text, found.capturedStart())));
            }
            const QByteArray streams = inflated(pdf.bytes());
            QVERIFY(streams.size() > pdf.bytes().size());
            for (const QByteArray &bytes : {pdf.bytes(), streams}) QVERIFY(!bytes.contains("zqphoto") && !bytes.contains("posta.example"));
            seen += read.count(u"Vq"_s);
        }
        QVERIFY2(seen > 10'000, qPrintable(QString::number(seen))); // the pages were not empty
    }

    // The same marks do reach the office, so their absence above means something.
    void the_marks_are_in_the_offices_version()
    {
        AnyWorker any(20260316, Disclosure::Family);
        for (int i = 0; i < 20; ++i) {
            const CvSubject subject = any.worker();
            const QString html = cv({subject}, Disclosure::Office, {}, any.titles, context).html;
            for (const Experience &job : subject.candidacy.experiences) {
                if (!job.employer.isEmpty()) QVERIFY2(html.contains(job.employer), qPrintable(job.employer));
                if (!job.refereePhone.isEmpty()) QVERIFY(html.contains(job.refereePhone));
            }
            for (const WorkerDocument &paper : subject.candidacy.documents) QVERIFY2(html.contains(paper.number), qPrintable(paper.number));
            QVERIFY(html.contains(subject.person.surname) && html.contains(subject.person.phone) && html.contains(subject.candidacy.notes));
        }
    }
};

QTEST_MAIN(TestCv)
#include "tst_cv.moc"
