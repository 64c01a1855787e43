#include "models/records/consent.h"
#include "reports/privacynote.h"
#include "tests/reports/pdf.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const PrintContext context{u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 2}, {9, 5}, Qt::UTC)};

// Words that each section of a complete language must say.
QStringList partsOf(const QString &language)
{
    if (language == u"it")
        return {u"Comune di Milano"_s, u"art. 13"_s, u"interesse pubblico"_s, u"2-sexies"_s, u"Chi li vede"_s, u"Per quanto tempo"_s, u"I Suoi diritti"_s, u"Garante"_s, u"Firma"_s, u"statistiche e ricerche"_s};
    return {u"Comune di Milano"_s, u"art. 13"_s, u"public interest"_s, u"2-sexies"_s, u"Who sees them"_s, u"For how long"_s, u"Your rights"_s, u"Garante"_s, u"Signature / Firma"_s, u"statistics and research"_s};
}
} // namespace

class TestPrivacyNote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languagesAreThoseOfTheLedger()
    {
        QStringList ledger, notes;
        for (const Choice &choice : Consent::type.field("language").choices) ledger << QLatin1String(choice.code);
        for (const PrivacyLanguage &one : privacyLanguages()) notes << one.code;
        QCOMPARE(notes, ledger);
    }

    void saysWhatItMust_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Italian") << u"it"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void saysWhatItMust()
    {
        QFETCH(QString, language);
        const Pdf pdf(privacyNote(language, u"Rossi <Anna>"_s, {}, context), u"privacy-"_s + language);
        const QString text = pdf.text().simplified();
        for (const QString &part : partsOf(language)) QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(text.contains(u"2026-1"_s));
        QVERIFY(text.contains(u"Rossi <Anna>"_s));
        QVERIFY(!text.contains(u"da fornire"_s));
        // A yes and a no for each purpose a family is asked about.
        QCOMPARE(text.count(u'\u2610'), 2 * std::ranges::count_if(Consent::type.field("purpose").choices, [](const Choice &one) { return !isOfWorkers(QString::fromLatin1(one.code)); }));
        QCOMPARE(pdf.pages(), language == u"it" ? 1 : 2);
    }

    // For who applies for work: other data, other purposes, and said to be a proposal the office has to read.
    void thatOfWorkersSaysWhatItMust_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("Italian") << u"it"_s << QStringList{u"Comune di Milano"_s, u"art. 13"_s, u"permesso di soggiorno"_s, u"senza recapiti"_s, u"I Suoi diritti"_s, u"Garante"_s, u"curriculum"_s, u"da rivedere a cura dell'ufficio"_s};
        QTest::newRow("English") << u"en"_s << QStringList{u"Comune di Milano"_s, u"art. 13"_s, u"permit of stay"_s, u"without how to reach you"_s, u"Your rights"_s, u"Garante"_s, u"my CV"_s, u"to be reviewed by the office"_s};
    }
    void thatOfWorkersSaysWhatItMust()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, parts);
        const Pdf pdf(privacyNote(language, u"Prova <Lin>"_s, {}, context, PrivacyOf::Workers), u"privacy-workers-"_s + language);
        const QString text = pdf.text().simplified();
        for (const QString &part : parts) QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(text.contains(privacyNoteVersion(PrivacyOf::Workers)) && privacyNoteVersion(PrivacyOf::Workers) != privacyNoteVersion());
        QVERIFY(privacyNoteVersion(PrivacyOf::Workers).size() <= Consent::type.field("text_version").longest());
        QVERIFY(text.contains(u"Prova <Lin>"_s));
        QVERIFY(!text.contains(u"persona da assistere"_s)); // what a family is asked about
        QCOMPARE(text.count(u'\u2610'), 2 * std::ranges::count_if(Consent::type.field("purpose").choices, [](const Choice &one) { return isOfWorkers(QString::fromLatin1(one.code)); }));
        QCOMPARE(pdf.pages(), language == u"it" ? 1 : 2);
        for (const QRectF &word : pdf.words()) QVERIFY(word.left() >= 40 && word.right() <= 595 - 40);
    }

    void noNameIsABlankLine()
    {
        const QString text = Pdf(privacyNote(u"it"_s, {}, {}, context)).text();
        QVERIFY(text.contains(u"Nome e cognome"_s));
    }

    void everyLanguagePrints_data()
    {
        QTest::addColumn<PrivacyLanguage>("language");
        for (const PrivacyLanguage &one : privacyLanguages()) QTest::newRow(qPrintable(one.code)) << one;
    }
    // One not complete says so in its own words and in Italian, and has the whole Italian text beside.
    void everyLanguagePrints()
    {
        QFETCH(PrivacyLanguage, language);
        const Pdf pdf(privacyNote(language.code, u"Prova Anna"_s, {}, context), u"privacy-"_s + language.code);
        const QString text = pdf.text().simplified();
        QCOMPARE(text.contains(u"Testo da fornire a cura dell'ufficio"_s), !language.complete);
        for (const QString &part : partsOf(u"it"_s))
            QVERIFY2(language.code == u"en" || text.contains(part), qPrintable(part));
        QVERIFY(pdf.pages() <= 2);
        for (const QRectF &word : pdf.words()) QVERIFY(word.left() >= 40 && word.right() <= 595 - 40);
    }

    // Each script is drawn with letters, not with boxes: its font is in the file.
    void everyScriptHasItsFont_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("Ukrainian") << u"uk"_s << u"Ваші права"_s;
        QTest::newRow("Chinese") << u"zh"_s << u"您的权利"_s;
        QTest::newRow("Romanian") << u"ro"_s << u"Drepturile dumneavoastră"_s;
    }
    void everyScriptHasItsFont()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const Pdf pdf(privacyNote(language, {}, {}, context));
        QVERIFY2(pdf.text().contains(words), qPrintable(pdf.fonts()));
    }
    // These are put together from parts, which a PDF gives back in another order: only the font tells.
    void composedScriptsHaveTheirFont()
    {
        QVERIFY(Pdf(privacyNote(u"ar"_s, {}, {}, context)).fonts().contains(u"Arabic"_s));
        QVERIFY(Pdf(privacyNote(u"si"_s, {}, {}, context)).fonts().contains(u"Sinhala"_s));
    }
};
Q_DECLARE_METATYPE(PrivacyLanguage)
QTEST_MAIN(TestPrivacyNote)
#include "tst_privacynote.moc"
