#include "reports/shortlistsheet.h"
#include "tests/reports/hired.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const ReferenceTitles titles{{u"language.it"_s, u"Italian"_s}, {u"language.es"_s, u"Spanish"_s}, {u"carer-task.hygiene"_s, u"Personal hygiene"_s}, {u"carer-task.cooking"_s, u"Cooking"_s},
                             {u"study.degree"_s, u"Degree"_s}, {u"illness.dementia"_s, u"Dementia"_s}, {u"option.secret"_s, u"Segretissimo"_s}};

FamilyRequest request()
{
    FamilyRequest r;
    r.protocol = u"STA-K7XR-42"_s;
    r.schedule = u"live-in"_s;
    r.carerTasks = {u"carer-task.hygiene"_s};
    return r;
}

// Every text of a record holds a word of its own, so that what must not be read can be looked for.
template <class R> R marked(const QString &mark)
{
    Row row = rowOf(R{});
    for (qsizetype i = 0; const Field &f : R::type.fields) {
        if (f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText) row[i] = mark + QLatin1String(f.column).toString().remove(u'_');
        ++i;
    }
    return recordOf<R>(row);
}

ShortlistedWorker worker(const QString &name, const QString &surname)
{
    ShortlistedWorker w{marked<Candidacy>(u"zz"_s), marked<Person>(u"zz"_s), {}, {}};
    w.person.name = name;
    w.person.surname = surname;
    w.person.born = {1980, 5, 9};
    w.candidacy.smoker = u"yes"_s;
    w.candidacy.licence = u"yes"_s;
    w.candidacy.studies = {u"study.degree"_s};
    w.candidacy.height = u"option.secret"_s;
    w.candidacy.languages = {{u"l1"_s, u"language.it"_s, {}, u"4"_s}, {u"l2"_s, u"language.es"_s, {}, u"native"_s}};
    w.candidacy.documents = {marked<WorkerDocument>(u"zz"_s)};
    w.candidacy.experiences = {marked<Experience>(u"zz"_s)};
    ServiceOffer offer;
    offer.service = u"carer"_s;
    offer.years = 8;
    offer.careTasks = {u"carer-task.hygiene"_s, u"carer-task.cooking"_s};
    offer.illnessesAccepted = {u"option.secret"_s};
    offer.scoreReasons = u"zzreasons"_s;
    w.candidacy.offers = {offer};
    Availability a;
    a.service = u"carer"_s;
    a.schedule = u"live-in"_s;
    a.leastPay = Cents{125'000};
    w.candidacy.availabilities = {a};
    return w;
}
} // namespace

class TestShortlistSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void threeSideBySideOnOnePage()
    {
        QList<ShortlistedWorker> three{worker(u"Rosa"_s, u"Quispe"_s), worker(u"Oksana"_s, u"Shevchuk"_s), worker(u"Anna"_s, u"Provetti"_s)};
        three[0].meets = QDateTime({2026, 3, 18}, {15, 30}, Qt::LocalTime);
        three[0].where = u"WeMi Center"_s;
        three[2].candidacy.offers.clear();
        const Pdf pdf(shortlistSheet(request(), three, titles, hired::context), u"shortlist"_s);
        QCOMPARE(pdf.pages(), 1);
        const QString text = pdf.text().simplified();
        for (const QString &part : {u"STA-K7XR-42"_s, u"Rosa Q."_s, u"Oksana S."_s, u"Anna P."_s, u"Wednesday 18 March, 15:30"_s, u"To be arranged"_s, u"Personal hygiene"_s, u"Spanish (mother tongue)"_s,
                                    u"Degree"_s, u"8"_s, u"1,250.00"_s, u"Your notes"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
        QVERIFY(!text.contains(u"Cooking"_s)); // was not asked for
    }

    // Surnames, contacts, papers, health, the office's opinion: nothing that is not the family's, anywhere in the file.
    void theFamilyReadsOnlyWhatItMay()
    {
        const Pdf pdf(shortlistSheet(request(), {worker(u"Rosa"_s, u"Quispe"_s)}, titles, hired::context));
        const QString all = pdf.text() + pdf.info();
        for (const QString &secret : {u"Quispe"_s, u"Segretissimo"_s, u"1980"_s, u"zzreasons"_s, u"Smok"_s, u"smok"_s}) QVERIFY2(!all.contains(secret), qPrintable(secret + u" in: "_s + all));
        const auto check = [&](const RecordType &type) {
            for (const Field &f : type.fields) {
                const QString mark = u"zz"_s + QLatin1String(f.column).toString().remove(u'_');
                if (!isDisclosed(f, Disclosure::Family)) QVERIFY2(!all.contains(mark), f.column);
            }
        };
        for (const RecordType *type : {&Candidacy::type, &Person::type, &WorkerDocument::type, &Experience::type}) check(*type);
    }
};

QTEST_MAIN(TestShortlistSheet)
#include "tst_shortlistsheet.moc"
