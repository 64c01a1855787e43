#include "models/records/costsimulation.h"
#include "models/records/person.h"
#include "models/records/failure.h"
#include "reports/recordprint.h"
#include "tests/reports/pdf.h"
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const PrintContext context{u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 2}, {9, 5}, Qt::UTC)};

Person someone(int i = 0)
{
    Person person;
    person.id = u"id-%1"_s.arg(i);
    person.surname = u"Surnameof%1"_s.arg(i);
    person.name = u"Anna"_s;
    person.born = {1950, 1, 2};
    person.fiscalCode = u"RSSNNA50A42F205X"_s;
    person.phone = u"02 123456"_s;
    person.email = u"anna@example.org"_s;
    person.street = u"via Inventata 3"_s;
    person.postcode = u"20100"_s;
    person.city = u"Milano"_s;
    person.municipio = 5;
    person.notes = u"Line one\nLine <two> & \"three\""_s;
    return person;
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QList<QByteArray> shownColumns(const RecordType &type)
{
    QList<QByteArray> columns;
    for (const Field &field : type.fields)
        if (field.isShown()) columns << field.column;
    return columns;
}

ListQuery everybody()
{
    ListQuery query;
    query.type = &Person::type;
    return query;
}

QList<Record> people(int count)
{
    QList<Record> records;
    for (int i = 0; i < count; ++i) records << Record{rowOf(someone(i)), 1, {}, false};
    return records;
}
} // namespace

class TestRecordPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listTellsWhatWasAskedAndCounts()
    {
        ListQuery query;
        query.type = &Person::type;
        query.conditions << Condition{"city", Condition::Test::Is, {u"Milano"_s}};
        const Pdf pdf(listPrintout(query, {"surname", "name", "city", "municipio"}, people(120), {}, Disclosure::Office, context), u"list"_s);
        const QString text = pdf.text();
        QVERIFY2(text.contains(query.described().simplified()), qPrintable(query.described()));
        for (const QString &part : {u"120 line"_s, u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, u"02/03/2026"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(pdf.pages() > 1);
        QCOMPARE(text.count(u"Surname Name"), pdf.pages());
        for (int i = 0; i < 120; ++i) QCOMPARE(text.count(u"Surnameof%1 "_s.arg(i)), 1);
    }

    void nothingHiddenIsInThePrint_data()
    {
        QTest::addColumn<Disclosure>("version");
        QTest::newRow("family") << Disclosure::Family;
        QTest::newRow("worker") << Disclosure::Worker;
    }
    // A print for a family or a worker, searched whole: the pages' text, the metadata and the bytes of the file.
    void nothingHiddenIsInThePrint()
    {
        QFETCH(Disclosure, version);
        const Row row = rowOf(someone(7));
        ListQuery query;
        query.type = &Person::type;
        query.words = u"Surnameof7"_s;
        query.conditions << Condition{"surname", Condition::Test::Is, {u"Surnameof7"_s}};
        const Pdf prints[] = {Pdf(recordPrintout(Person::type, row, {}, version, context)),
                              Pdf(listPrintout(query, shownColumns(Person::type), {Record{row, 1, {}, false}}, {}, version, context))};
        for (const Pdf &pdf : prints) {
            const QString all = pdf.text() + pdf.info();
            int hidden = 0;
            for (qsizetype i = 0; const Field &field : Person::type.fields) {
                const QString shown = Person::type.shown(field, row.at(i++));
                if (isDisclosed(field, version) || shown.size() < 3) continue;
                ++hidden;
                for (const QString &line : shown.split(u'\n')) {
                    QVERIFY2(!all.contains(line), field.column);
                    // A PDF's own offsets and lengths are bare numbers: one may be a postcode by chance.
                    if (!isNumber(line)) QVERIFY2(!pdf.bytes().contains(line.toUtf8()), field.column);
                }
            }
            QVERIFY(hidden > 5);
            QVERIFY(all.contains(u"Anna"));
        }
    }

    void officeSheetHasEveryField()
    {
        const auto unbroken = [](QString t) { return t.remove(QRegularExpression(u"\\s"_s)); }; // a long label goes over two lines
        const QString text = unbroken(Pdf(recordPrintout(Person::type, rowOf(someone()), {}, Disclosure::Office, context), u"record"_s).text());
        for (qsizetype i = 0; const Field &field : Person::type.fields) {
            const QVariant value = rowOf(someone()).at(i++);
            if (!field.isShown()) continue;
            QVERIFY2(text.contains(unbroken(Person::type.translated(field.label))), field.column);
            for (const QString &line : Person::type.shown(field, value).split(u'\n')) QVERIFY2(text.contains(unbroken(line)), qPrintable(line));
        }
    }

    void emptyFields()
    {
        const QString office = Pdf(recordPrintout(Person::type, rowOf(Person{}), {}, Disclosure::Office, context)).text();
        QVERIFY(office.contains(u"Phone –"));
        const QString family = Pdf(recordPrintout(Person::type, rowOf(Person{}), {}, Disclosure::Family, context)).text();
        QVERIFY(!family.contains(u"Name"));
        QVERIFY(family.contains(u"Person"));
    }

    void references()
    {
        CostSimulation simulation;
        simulation.person = u"p1"_s;
        simulation.site = u"gone"_s;
        const QString text = Pdf(recordPrintout(CostSimulation::type, rowOf(simulation), {{u"p1"_s, u"Rossi Anna"_s}}, Disclosure::Office, context), u"simulationrecord"_s).text();
        QVERIFY(text.contains(u"For Rossi Anna"));
        QVERIFY(text.contains(u"Centre (not on this computer)"));
        QVERIFY(!text.contains(u"p1"));
    }

    void longNamesStayOnThePage()
    {
        Person person = someone();
        person.surname = QString(60, u'W');
        person.name = QString(60, u'M');
        person.email = QString(60, u'w') + u"@example.org"_s;
        QList<Record> records;
        for (int i = 0; i < 3; ++i) records << Record{rowOf(person), 1, {}, false};
        const Pdf pdf(listPrintout(everybody(), {"surname", "name", "born", "fiscal_code", "phone", "email", "street", "city", "municipio", "notes"}, records, {}, Disclosure::Office, context), u"longnames"_s);
        // Wrapped anywhere, but every letter is there, inside the margins.
        QCOMPARE(pdf.text().count(u'W'), 3 * 60 + 1); // and that of "WeMi" in the head
        for (const QRectF &word : pdf.words()) QVERIFY(word.left() >= 30 && word.right() <= 842 - 30);
    }

    void tooLongIsRefusedInWords()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, listPrintout(everybody(), {"surname"}, people(longestPrintedList + 1), {}, Disclosure::Office, context));
    }

    void history()
    {
        const QDateTime at({2026, 3, 1}, {10, 0}, Qt::UTC);
        const QList<HistoryEntry> entries{
            {.number = 2, .kind = HistoryEntry::Kind::Change, .at = at, .operatorId = {}, .operatorName = u"Neri Ugo"_s, .siteId = {}, .changes = {{"phone", u"02 1"_s, u"02 2"_s}, {"notes", u""_s, u"a<b"_s}}},
            {.number = 1, .kind = HistoryEntry::Kind::Trash, .at = at, .operatorId = {}, .operatorName = u"Neri Ugo"_s, .siteId = {}, .changes = {}}};
        const QString text = Pdf(historyPrintout(Person::type, rowOf(someone()), entries, {}, context), u"history"_s).text();
        for (const QString &part : {u"Changed: Phone 02 1 02 2"_s, u"Changed: Notes – a<b"_s, u"Moved to the trash"_s, u"Neri Ugo"_s, u"2 change"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
};
QTEST_MAIN(TestRecordPrint)
#include "tst_recordprint.moc"
