#include "complete.h"
#include "models/candidacy/questions.h"
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using candidacy::PageId;

class TstPages : public QObject {
    Q_OBJECT
    using Change = std::function<void(Candidacy &)>;

    const Person m_person = complete::worker();
    Candidacy whole(const QStringList &services = {u"carer"_s, u"housekeeper"_s, u"babysitter"_s}) const { return complete::candidacyOf(m_person, services); }
    QList<candidacy::Fault> missing(const Candidacy &c, const Person *person) const
    {
        QList<candidacy::Fault> all;
        for (const auto &page : candidacy::states(c, person, complete::today)) all += page.missing;
        return all;
    }
    QList<candidacy::Fault> missing(const Candidacy &c) const { return missing(c, &m_person); }

private Q_SLOTS:
    void every_shown_field_stands_on_a_page_or_is_the_programs()
    {
        for (const Field &f : Candidacy::type.fields) {
            const bool shown = f.isShown() && !f.is(Computed);
            QVERIFY2(candidacy::pageOf(f.column).has_value() == shown, f.column);
        }
        for (const RecordType *part : {&WorkerDocument::type, &WorkerLanguage::type, &Experience::type, &ServiceOffer::type, &Availability::type, &Absence::type})
            for (const Field &f : part->fields) {
                // The service of a card is said by its button.
                if (!f.isShown() || QByteArrayView(f.column) == "service") continue;
                QVERIFY2(candidacy::pageOfPart(*part, f.column).has_value(), f.column);
            }
    }

    void nothing_is_missing_in_a_whole_candidacy()
    {
        const auto found = missing(whole());
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0).text));
        for (const auto &page : candidacy::states(whole(), &m_person, complete::today))
            QCOMPARE(page.begun, page.page != PageId::Personal && page.page != PageId::Office);
    }

    void what_is_missing_is_said_with_its_place_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("partColumn");
        const auto add = [](const char *name, const Change &change, const char *column, const char *part = "") { QTest::newRow(name) << change << QByteArray(column) << QByteArray(part); };
        const QDate tomorrow = complete::today.addDays(1);
        add("no person", [](Candidacy &c) { c.person.clear(); }, "person");
        add("permit not said", [](Candidacy &c) { c.needsPermit.clear(); }, "needs_permit");
        add("permit missing", [](Candidacy &c) { c.documents.clear(); }, "documents");
        add("permit expired", [](Candidacy &c) { c.documents = {complete::permit({2025, 1, 1})}; }, "documents");
        add("permit without a number", [](Candidacy &c) { c.documents[0].number.clear(); }, "documents", "number");
        add("permit without a reason", [](Candidacy &c) { c.documents[0].reason.clear(); }, "documents", "reason");
        add("permit without an end", [](Candidacy &c) { c.documents[0].expires = {}; }, "documents", "expires");
        add("permit before birth", [](Candidacy &c) { c.documents[0].issued = {1979, 1, 1}; }, "documents", "issued");
        add("document of tomorrow", [=](Candidacy &c) { c.documents[0].issued = tomorrow; }, "documents", "issued");
        add("expires before issue", [](Candidacy &c) { c.documents[0].issued = {2026, 1, 1}; c.documents[0].expires = {2025, 12, 31}; c.documents << complete::permit({2027, 1, 1}); }, "documents", "expires");
        add("renewal of tomorrow", [=](Candidacy &c) { c.documents[0].renewalAsked = tomorrow; }, "documents", "renewal_asked");
        add("identity card without an end", [](Candidacy &c) { WorkerDocument d = complete::permit({}); d.kind = u"identity-card"_s; c.documents << d; }, "documents", "expires");
        add("in Italy since tomorrow", [=](Candidacy &c) { c.inItalySince = tomorrow; }, "in_italy_since");
        add("no occupation", [](Candidacy &c) { c.occupation.clear(); }, "occupation");
        add("free from not said", [](Candidacy &c) { c.availableFrom = {}; }, "available_from");
        add("free from yesterday", [](Candidacy &c) { c.availableFrom = complete::today.addDays(-1); }, "available_from");
        add("no language", [](Candidacy &c) { c.languages.clear(); }, "languages");
        add("no Italian", [](Candidacy &c) { c.languages[0].language = u"language.es"_s; }, "languages");
        add("Italian without a level", [](Candidacy &c) { c.languages[0].level.clear(); }, "languages", "level");
        add("Italian twice", [](Candidacy &c) { c.languages << c.languages[0]; }, "languages", "language");
        add("other language unnamed", [](Candidacy &c) { WorkerLanguage l; l.id = u"x"_s; l.language = u"language.other"_s; l.level = u"2"_s; c.languages << l; }, "languages", "language_other");
        add("degree unnamed", [](Candidacy &c) { c.studies = {u"study.degree"_s}; }, "study_other");
        add("other course unnamed", [](Candidacy &c) { c.courses = {u"course.other"_s}; }, "course_other");
        add("wished course unnamed", [](Candidacy &c) { c.courseInterest = true; }, "course_interest_text");
        add("other trait unnamed", [](Candidacy &c) { c.character = {u"character.other"_s}; }, "character_other");
        add("other hobby unnamed", [](Candidacy &c) { c.hobbies = {u"hobby.other"_s}; }, "hobby_other");
        add("job without a position", [](Candidacy &c) { c.experiences[0].positions.clear(); }, "experiences", "positions");
        add("carer and baby-sitter", [](Candidacy &c) { c.experiences[0].positions = {u"carer"_s, u"babysitter"_s}; }, "experiences", "positions");
        add("other work and carer", [](Candidacy &c) { c.experiences[0].positions = {u"carer"_s, u"other"_s}; c.experiences[0].positionOther = u"Cuoca"_s; }, "experiences", "positions");
        add("other work unnamed", [](Candidacy &c) { c.experiences[0].positions = {u"other"_s}; }, "experiences", "position_other");
        add("job without an end", [](Candidacy &c) { c.experiences[0].to = {}; }, "experiences", "to");
        add("job that ends before it begins", [](Candidacy &c) { c.experiences[0].to = {2017, 1, 1}; }, "experiences", "to");
        add("job of tomorrow", [=](Candidacy &c) { c.experiences[0].from = tomorrow; c.experiences[0].to = {}; c.experiences[0].ongoing = true; }, "experiences", "from");
        add("job without a town", [](Candidacy &c) { c.experiences[0].town.clear(); }, "experiences", "town");
        add("job without duties", [](Candidacy &c) { c.experiences[0].duties.clear(); }, "experiences", "duties");
        add("reference of tomorrow", [=](Candidacy &c) { c.experiences[0].checkedOn = tomorrow; }, "experiences", "checked_on");
        add("no service", [](Candidacy &c) { c.offers.clear(); }, "offers");
        add("carer twice", [](Candidacy &c) { c.offers << complete::offer(u"carer"_s); }, "offers", "service");
        add("housework not said", [](Candidacy &c) { c.offers[0].houseWork.clear(); }, "offers", "house_work");
        add("colf without a task", [](Candidacy &c) { c.offers[1].houseTasks.clear(); }, "offers", "house_tasks");
        add("tasks without ages", [](Candidacy &c) { c.offers[2].childAges.clear(); }, "offers", "child_ages");
        add("therapies unnamed", [](Candidacy &c) { c.offers[0].careTasks << u"carer-task.therapies"_s; }, "offers", "therapies");
        add("other task unnamed", [](Candidacy &c) { c.offers[2].childTasks << u"babysitter-task.other"_s; }, "offers", "task_other");
        add("other housework unnamed", [](Candidacy &c) { c.offers[1].houseTasks << u"house-task.other"_s; }, "offers", "house_task_other");
        add("six children", [](Candidacy &c) { c.offers[2].mostChildren = 6; }, "offers", "most_children");
        add("a hundred years", [](Candidacy &c) { c.offers[0].years = 100; }, "offers", "years");
        add("colf without a schedule", [](Candidacy &c) { c.availabilities.removeAt(1); }, "availabilities");
        add("schedule not chosen", [](Candidacy &c) { c.availabilities[0].schedule.clear(); }, "availabilities", "schedule");
        add("colf at night", [](Candidacy &c) { c.availabilities[1].schedule = u"night-care"_s; }, "availabilities", "schedule");
        add("schedule twice", [](Candidacy &c) { c.availabilities << complete::availability(u"carer"_s, u"live-out"_s); }, "availabilities", "schedule");
        add("other room unnamed", [](Candidacy &c) { c.availabilities[0].schedule = u"live-in"_s; c.availabilities[0].rooms = {u"room-offered.other"_s}; }, "availabilities", "room_other");
        add("for nothing", [](Candidacy &c) { c.availabilities[0].leastPay = Cents{0}; }, "availabilities", "least_pay");
        add("a hundred hours", [](Candidacy &c) { c.availabilities[0].mostHours = Decimal::whole(100); }, "availabilities", "most_hours");
        add("most under least", [](Candidacy &c) { c.availabilities[0].leastHours = Decimal::whole(20); c.availabilities[0].mostHours = Decimal::whole(10); }, "availabilities", "most_hours");
        add("registered tomorrow", [=](Candidacy &c) { c.registered = u"yes"_s; c.registerSince = tomorrow; }, "register_since");
        add("register backwards", [](Candidacy &c) { c.registered = u"yes"_s; c.registerSince = {2026, 1, 1}; c.registerUntil = {2025, 1, 1}; }, "register_until");
    }
    void what_is_missing_is_said_with_its_place()
    {
        QFETCH(const Change, change);
        QFETCH(const QByteArray, column);
        QFETCH(const QByteArray, partColumn);
        Candidacy c = whole();
        change(c);
        const auto found = missing(c);
        const auto at = std::ranges::find_if(found, [&](const candidacy::Fault &f) { return f.column == column && f.partColumn == partColumn; });
        QStringList said;
        for (const auto &fault : found) said << fault.text;
        QVERIFY2(at != found.end(), qPrintable(said.join(u" | "_s)));
        QVERIFY(!at->text.isEmpty());
        QCOMPARE(at->part.isEmpty(), partColumn.isEmpty());
        QCOMPARE(found.size(), column == "person" ? found.size() : 1);
    }

    void what_is_right_is_not_refused_data()
    {
        QTest::addColumn<Change>("change");
        const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        add("no permit needed", [](Candidacy &c) { c.needsPermit = u"no"_s; c.documents.clear(); });
        add("permit without an end, and why", [](Candidacy &c) { c.documents[0].expires = {}; c.documents[0].note = u"Soggiornanti di lungo periodo"_s; });
        add("renewal asked in time", [](Candidacy &c) { c.documents = {complete::permit({2026, 2, 1}, {2026, 3, 1})}; });
        add("not looking, no day", [](Candidacy &c) { c.occupation = u"not-looking"_s; c.availableFrom = {}; });
        add("not looking, a day gone by", [](Candidacy &c) { c.occupation = u"not-looking"_s; c.availableFrom = {2020, 1, 1}; });
        add("free from today", [](Candidacy &c) { c.availableFrom = complete::today; });
        add("sent long ago", [](Candidacy &c) { c.submittedAt = QDateTime({2025, 1, 2}, {12, 0}).toUTC(); c.availableFrom = {2025, 1, 2}; });
        add("two other languages", [](Candidacy &c) {
            for (const QString &name : {u"Quechua"_s, u"Aymara"_s}) c.languages << WorkerLanguage{newIdentifier(), u"language.other"_s, name, u"native"_s};
        });
        add("carer and colf in one job", [](Candidacy &c) { c.experiences[0].positions = {u"carer"_s, u"housekeeper"_s}; });
        add("a job that goes on", [](Candidacy &c) { c.experiences[0].ongoing = true; c.experiences[0].to = {}; });
        add("no job at all", [](Candidacy &c) { c.experiences.clear(); });
        add("a document of no moment", [](Candidacy &c) { WorkerDocument d; d.id = u"x"_s; d.kind = u"certificate"_s; c.documents << d; });
        add("five children", [](Candidacy &c) { c.offers[2].mostChildren = 5; });
        add("an availability of a service no longer offered", [](Candidacy &c) { c.offers.removeAt(2); c.availabilities[2].schedule.clear(); });
    }
    void what_is_right_is_not_refused()
    {
        QFETCH(const Change, change);
        Candidacy c = whole();
        change(c);
        const auto found = missing(c);
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0).text));
    }

    void what_the_person_lacks_is_said_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const char *column : {"surname", "name", "sex", "born", "citizenships", "fiscal_code", "phone"}) QTest::newRow(column) << QByteArray(column);
    }
    void what_the_person_lacks_is_said()
    {
        QFETCH(const QByteArray, column);
        Person p = m_person;
        const Field &f = Person::type.field(column.constData());
        const Person blank;
        f.set(&p, f.get(&blank));
        const auto found = missing(whole(), &p);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].column, "person"_ba);
        QVERIFY(found[0].text.contains(Person::type.translated(f.label), Qt::CaseInsensitive));
    }

    void a_misshapen_code_is_said_and_a_wrong_check_letter_is_not()
    {
        Person p = m_person;
        p.fiscalCode = u"PRVLMA80"_s;
        QCOMPARE(missing(whole(), &p).size(), 1);
        p.fiscalCode = u"PRVLMA80E43Z611A"_s;
        QVERIFY(missing(whole(), &p).isEmpty());
    }

    void each_service_asks_its_own_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArrayList>("asked");
        QTest::addColumn<QByteArrayList>("notAsked");
        QTest::newRow("carer") << u"carer"_s << QByteArrayList{"care_tasks", "house_work", "illnesses_known", "illnesses_accepted", "assisted_sex", "couples", "nights", "holidays_assisted"}
                               << QByteArrayList{"child_tasks", "child_ages", "most_children", "house_tasks", "therapies"};
        QTest::newRow("babysitter") << u"babysitter"_s << QByteArrayList{"child_tasks", "child_ages", "most_children", "house_work", "illnesses_accepted", "nights", "holidays_family"}
                                    << QByteArrayList{"care_tasks", "illnesses_known", "couples", "house_tasks"};
        QTest::newRow("housekeeper") << u"housekeeper"_s << QByteArrayList{"house_tasks", "animals_present", "overtime", "municipi"}
                                     << QByteArrayList{"house_work", "care_tasks", "child_tasks", "nights", "holidays_family", "holidays_assisted", "assisted_sex", "illnesses_accepted"};
    }
    void each_service_asks_its_own()
    {
        QFETCH(const QString, service);
        QFETCH(const QByteArrayList, asked);
        QFETCH(const QByteArrayList, notAsked);
        const Row row = rowOf(complete::offer(service));
        for (const QByteArray &column : asked) QVERIFY2(candidacy::isAskedOf(ServiceOffer::type, column, row), column);
        for (const QByteArray &column : notAsked) QVERIFY2(!candidacy::isAskedOf(ServiceOffer::type, column, row), column);
    }

    void each_schedule_asks_its_own_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QByteArrayList>("asked");
        QTest::newRow("none") << QString() << QByteArrayList{"schedule"};
        QTest::newRow("live-in") << u"live-in"_s << QByteArrayList{"schedule", "least_pay", "rest_half_days", "rooms"};
        QTest::newRow("reduced") << u"reduced-live-in"_s << QByteArrayList{"schedule", "least_pay", "rooms", "week"};
        QTest::newRow("live-out") << u"live-out"_s << QByteArrayList{"schedule", "least_pay", "least_hours", "most_hours", "week"};
        for (const QString &one : {u"night-presence"_s, u"night-care"_s, u"weekend"_s}) QTest::newRow(qPrintable(one)) << one << QByteArrayList{"schedule", "least_pay", "week"};
    }
    void each_schedule_asks_its_own()
    {
        QFETCH(const QString, schedule);
        QFETCH(const QByteArrayList, asked);
        const Row row = rowOf(complete::availability(u"carer"_s, schedule));
        QByteArrayList found;
        for (const Field &f : Availability::type.fields)
            if (candidacy::isAskedOf(Availability::type, f.column, row)) found << f.column;
        QCOMPARE(found, asked);
    }

    void a_colf_has_three_schedules_and_the_others_six()
    {
        const QStringList three = candidacy::schedulesOf(u"housekeeper"_s);
        QCOMPARE(QSet<QString>(three.cbegin(), three.cend()), (QSet<QString>{u"live-in"_s, u"reduced-live-in"_s, u"live-out"_s}));
        QCOMPARE(candidacy::schedulesOf(u"carer"_s).size(), 6);
        QCOMPARE(candidacy::schedulesOf(u"babysitter"_s).size(), 6);
    }

    void a_reference_is_of_today_and_of_who_asked()
    {
        const Candidacy before = whole();
        Candidacy after = before;
        after.experiences[0].reference = u"good"_s;
        const Candidacy followed = candidacy::followed(before, after, u"operator-1"_s, complete::today);
        QCOMPARE(followed.experiences[0].checkedOn, complete::today);
        QCOMPARE(followed.experiences[0].checkedBy, u"operator-1"_s);
        // What was written by hand stays.
        after.experiences[0].checkedOn = {2026, 1, 7};
        after.experiences[0].checkedBy = u"operator-2"_s;
        QCOMPARE(candidacy::followed(before, after, u"operator-1"_s, complete::today), after);
    }

    void another_schedule_means_another_pay()
    {
        Candidacy before = whole();
        before.availabilities[0].leastPay = Cents{1'100};
        Candidacy after = before;
        after.availabilities[0].schedule = u"live-in"_s;
        Candidacy followed = candidacy::followed(before, after, {}, complete::today);
        QVERIFY(!followed.availabilities[0].leastPay);
        QCOMPARE(followed.availabilities[0].week, complete::mornings()); // out of sight, not lost
        after.availabilities[0].schedule = u"weekend"_s;                // by the hour as well
        followed = candidacy::followed(before, after, {}, complete::today);
        QCOMPARE(followed.availabilities[0].leastPay, std::optional(Cents{1'100}));
        after.availabilities[0].schedule = u"night-care"_s;
        followed = candidacy::followed(before, after, {}, complete::today);
        QVERIFY(followed.availabilities[0].week.isEmpty());
        QVERIFY(!followed.availabilities[0].leastPay);
    }

    void what_is_not_asked_is_kept_until_it_is_sent()
    {
        Candidacy c = whole();
        c.licence = u"no"_s;
        c.ownCar = u"yes"_s;
        c.studyOther = u"Lettere"_s;
        c.offers[0].taskOther = u"Leggere"_s;
        c.experiences[0].ongoing = true;
        c.experiences << complete::job({2023, 1, 1}, {2024, 1, 1}) << complete::job({2025, 1, 1}, {});
        c.offers.removeAt(2);
        const Candidacy followed = candidacy::followed(whole(), c, {}, complete::today);
        QCOMPARE(followed, c);
        const Candidacy sent = candidacy::settled(c);
        QVERIFY(sent.ownCar.isEmpty() && sent.studyOther.isEmpty() && sent.offers[0].taskOther.isEmpty());
        QCOMPARE(sent.availabilities.size(), 2);
        QVERIFY(!sent.experiences[1].to.isValid());
        QVERIFY(std::ranges::is_sorted(sent.experiences, candidacy::isNewer));
        QCOMPARE(sent.experiences.last().from, QDate(2023, 1, 1));
        QCOMPARE(candidacy::settled(sent), sent);
    }
};

QTEST_GUILESS_MAIN(TstPages)
#include "tst_pages.moc"
