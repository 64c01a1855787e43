#include "complete.h"
#include "models/intake/pages.h"

using namespace Qt::StringLiterals;
using namespace intake;

namespace {
// "column" of the request, or "beneficiaries.column" of the first person, set to a text that its kind of field reads.
FamilyRequest with(FamilyRequest request, const QString &path, const QVariant &value)
{
    if (!path.startsWith(u"beneficiaries."_s)) {
        const Field &f = FamilyRequest::type.field(path.toLatin1().constData());
        f.set(&request, value);
        return request;
    }
    const Field &f = Beneficiary::type.field(path.section(u'.', 1).toLatin1().constData());
    f.set(&request.beneficiaries.first(), value);
    return request;
}

FamilyRequest without(const FamilyRequest &request, const QString &path)
{
    const FamilyRequest blank;
    const Beneficiary nobody;
    if (!path.startsWith(u"beneficiaries."_s)) return with(request, path, FamilyRequest::type.field(path.toLatin1().constData()).get(&blank));
    return with(request, path, Beneficiary::type.field(path.section(u'.', 1).toLatin1().constData()).get(&nobody));
}

QList<QByteArray> columnsMissing(const FamilyRequest &request)
{
    QList<QByteArray> all;
    for (const PageState &page : states(request, complete::today, complete::tables()))
        for (const Problem &p : page.missing) all << p.column;
    return all;
}

QString wordsMissing(const FamilyRequest &request)
{
    QStringList all;
    for (const PageState &page : states(request, complete::today, complete::tables()))
        for (const Problem &p : page.missing) all << QString::fromLatin1(p.column) + u": "_s + p.text;
    return all.join(u'\n');
}

QStringList list(const char *codes) { return QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts); }
} // namespace

// The rules of the portal's form, page by page.
class TstPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_complete_request_misses_nothing_data() { complete::kinds(); }
    void a_complete_request_misses_nothing()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        const FamilyRequest request = complete::request(service, schedule);
        QCOMPARE(wordsMissing(request), QString());
        // And nothing that stands in it is taken away.
        QCOMPARE(settled(request, request), request);
    }

    // A key too many in the box of the service costs nobody their words; what was sent has only what was asked.
    void answers_not_asked_for_wait_out_of_sight()
    {
        const FamilyRequest carer = complete::request(u"carer"_s, u"live-in"_s);
        FamilyRequest other = carer;
        other.service = u"housekeeper"_s;
        other = followed(carer, other);
        QCOMPARE(other.beneficiaries, carer.beneficiaries);
        QCOMPARE(other.carerTasks, carer.carerTasks);
        FamilyRequest back = other;
        back.service = u"carer"_s;
        back = followed(other, back);
        QCOMPARE(back.beneficiaries, carer.beneficiaries);
        QVERIFY(settled(other, other).beneficiaries.isEmpty());
        QVERIFY(settled(other, other).carerTasks.isEmpty());
    }

    void a_new_request_has_begun_nowhere_and_misses_on_every_page_but_the_wishes()
    {
        for (const PageState &page : states(FamilyRequest{}, complete::today, complete::tables())) {
            QVERIFY(!page.begun);
            QCOMPARE(page.missing.isEmpty(), page.page == PageId::Wishes);
        }
    }

    void a_housekeeper_has_no_pages_about_people()
    {
        FamilyRequest request;
        QCOMPARE(pagesOf(request).size(), 8);
        request.service = u"housekeeper"_s;
        QCOMPARE(pagesOf(request), (QList<PageId>{PageId::First, PageId::House, PageId::Animals, PageId::Hours, PageId::Wishes, PageId::Place}));
    }

    void every_field_stands_on_a_page_but_those_of_the_office()
    {
        const QByteArrayView office = FamilyRequest::type.field("protocol").group;
        for (const Field &f : FamilyRequest::type.fields) {
            if (f.isShown()) QCOMPARE(pageOf(f.column).has_value(), office != QByteArrayView(f.group));
        }
        for (const Field &f : Beneficiary::type.fields)
            if (f.isShown()) QVERIFY2(pageOfOne(f.column), f.column);
        QVERIFY(!pageOf("nonsense"));
    }

    void an_answer_that_is_needed_is_missed_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("fields");
        QTest::newRow("carer") << u"carer"_s << u"live-out"_s
                               << u"schedule level beneficiaries carer_tasks house_work animals pay week contract starts beneficiaries.name beneficiaries.surname "
                                  "beneficiaries.sex beneficiaries.age beneficiaries.kinship beneficiaries.autonomy beneficiaries.height beneficiaries.build contact_name "
                                  "contact_surname contact_fiscal_code contact_birth_place contact_birth_country contact_born contact_phone contact_email street postcode"_s;
        QTest::newRow("living in") << u"carer"_s << u"live-in"_s << u"weekly_hours rooms_offered pay"_s;
        QTest::newRow("living in, reduced") << u"carer"_s << u"reduced-live-in"_s << u"week rooms_offered pay"_s;
        QTest::newRow("at night") << u"carer"_s << u"night-care"_s << u"week pay"_s;
        QTest::newRow("weekend") << u"carer"_s << u"weekend"_s << u"weekly_hours not_self_sufficient pay"_s;
        QTest::newRow("housekeeper") << u"housekeeper"_s << u"live-out"_s << u"house_area house_kind rooms house_tasks animals"_s;
        QTest::newRow("baby-sitter") << u"babysitter"_s << u"live-out"_s
                                     << u"beneficiaries beneficiaries.name beneficiaries.sex beneficiaries.age beneficiaries.kinship beneficiaries.languages beneficiaries.tasks house_work"_s;
    }
    void an_answer_that_is_needed_is_missed()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        QFETCH(QString, fields);
        for (const QString &path : fields.split(u' ')) {
            const auto missing = columnsMissing(without(complete::request(service, schedule), path));
            QVERIFY2(missing.contains(path.section(u'.', 0, 0).toLatin1()), qPrintable(path));
        }
    }

    void what_is_asked_hangs_on_other_answers_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("when"); // the answer it hangs on
        QTest::addColumn<QVariant>("is");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("needed");
        const auto row = [](const char *service, const char *when, const QVariant &is, const char *field, bool needed) {
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1String(service), QLatin1String(field)))) << QString::fromLatin1(service) << QString::fromLatin1(when) << is << QString::fromLatin1(field) << needed;
        };
        row("carer", "others_at_home", list("others"), "others_text", true);
        row("babysitter", "others_at_home", list("siblings others"), "others_text", true);
        row("carer", "carer_tasks", list("carer-task.therapies"), "carer_therapy", true);
        row("carer", "carer_tasks", list("carer-task.other"), "carer_task_other", true);
        row("carer", "house_work", u"yes"_s, "house_area", true);
        row("carer", "house_work", u"yes"_s, "house_kind", true);
        row("carer", "house_work", u"yes"_s, "rooms", true);
        row("carer", "house_work", u"yes"_s, "bathrooms", false);
        row("carer", "house_work", u"yes"_s, "floor", false);
        row("carer", "house_work", u"yes"_s, "smokers", false);
        row("babysitter", "house_work", u"yes"_s, "house_tasks", true);
        row("housekeeper", "house_tasks", list("house-task.other"), "house_task_other", true);
        row("housekeeper", "animals", u"yes"_s, "cats", false);
        row("housekeeper", "animals", u"yes"_s, "animal_tasks", false);
        row("carer", "level", u"CS"_s, "not_self_sufficient", true);
        row("carer", "level", u"DS"_s, "not_self_sufficient", true);
        row("carer", "contract", u"fixed-term"_s, "ends", true);
        row("carer", "trips", true, "trips_text", false);
        row("carer", "overtime", true, "overtime_text", false);
        row("carer", "character", list("character.calm character.other"), "character_other", true);
        row("carer", "study", list("study.other"), "study_other", true);
        row("carer", "worker_languages", list("language.other"), "worker_language_other", true);
        row("carer", "earlier", true, "earlier_text", true);
        row("carer", "beneficiaries.kinship", u"kinship.other"_s, "beneficiaries.kinship_other", true);
        row("carer", "beneficiaries.illnesses", list("illness.other"), "beneficiaries.illness_other", false);
        row("carer", "beneficiaries.autonomy", u"autonomy.other"_s, "beneficiaries.autonomy_other", true);
        row("babysitter", "beneficiaries.languages", list("language.other"), "beneficiaries.language_other", true);
        row("babysitter", "beneficiaries.tasks", list("babysitter-task.other"), "beneficiaries.task_other", true);
        row("babysitter", "beneficiaries.tasks", list("babysitter-task.therapies"), "beneficiaries.therapy", false);
        row("babysitter", "beneficiaries.illnesses", list("illness-child.asthma"), "beneficiaries.illness_care", false);
    }
    void what_is_asked_hangs_on_other_answers()
    {
        QFETCH(QString, service);
        QFETCH(QString, when);
        QFETCH(QVariant, is);
        QFETCH(QString, field);
        QFETCH(bool, needed);
        const FamilyRequest before = complete::request(service);
        const FamilyRequest after = with(before, when, is);
        const QByteArray column = field.section(u'.', -1).toLatin1();
        const auto asked = [&](const FamilyRequest &r) { return field.contains(u'.') ? isAskedOf(column, r.beneficiaries.first(), r) : isAsked(column, r); };
        const auto isNeededNow = [&](const FamilyRequest &r) { return field.contains(u'.') ? isNeededOf(column, r.beneficiaries.first(), r) : isNeeded(column, r); };
        QVERIFY(!asked(before));
        QVERIFY(!isNeededNow(before));
        QVERIFY(asked(after));
        QCOMPARE(isNeededNow(after), needed);
        const QByteArray at = field.section(u'.', 0, 0).toLatin1();
        QCOMPARE(columnsMissing(after).count(at) > 0, needed);
        // Answered, and then no longer asked: the answer goes.
        const Field &f = (field.contains(u'.') ? Beneficiary::type : FamilyRequest::type).field(column.constData());
        QVariant answer = u"Prova"_s;
        if (f.kind == Field::Kind::Flag) answer = true;
        if (f.kind == Field::Kind::Number) answer = 1;
        if (f.kind == Field::Kind::Date) answer = complete::today.addYears(1);
        if (f.kind == Field::Kind::References) answer = QStringList{u"house-task.cleaning"_s};
        if (f.kind == Field::Kind::Choice) answer = QString::fromLatin1(f.choices.front().code);
        const FamilyRequest answered = with(after, field, answer);
        QCOMPARE(settled(after, answered), answered);
        const Field &cause = (when.contains(u'.') ? Beneficiary::type : FamilyRequest::type).field(when.section(u'.', -1).toLatin1().constData());
        const QVariant was = when.contains(u'.') ? cause.get(&before.beneficiaries.first()) : cause.get(&before);
        QCOMPARE(settled(answered, with(answered, when, was)), before);
    }

    void numbers_have_limits_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("age of an adult") << u"carer"_s << u"beneficiaries.age"_s << 0 << 150;
        QTest::newRow("age of a child") << u"babysitter"_s << u"beneficiaries.age"_s << 0 << 99;
        QTest::newRow("rooms") << u"housekeeper"_s << u"rooms"_s << 1 << 7;
        QTest::newRow("bathrooms") << u"housekeeper"_s << u"bathrooms"_s << 0 << 6;
        QTest::newRow("floor") << u"housekeeper"_s << u"floor"_s << 0 << 99;
        QTest::newRow("years") << u"carer"_s << u"experience_years"_s << 0 << 99;
    }
    void numbers_have_limits()
    {
        QFETCH(QString, service);
        QFETCH(QString, field);
        QFETCH(int, least);
        QFETCH(int, most);
        const FamilyRequest request = complete::request(service);
        const QByteArray column = field.section(u'.', 0, 0).toLatin1();
        for (const int fits : {least, most}) {
            FamilyRequest good = with(request, field, fits);
            good.pay = leastPay(good, complete::tables(), complete::today); // a small child raises it
            QCOMPARE(wordsMissing(good), QString());
        }
        for (const int wrong : {least - 1, most + 1}) QVERIFY2(columnsMissing(with(request, field, wrong)).contains(column), qPrintable(QString::number(wrong)));
    }

    void texts_have_shapes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        int n = 0;
        const auto row = [&](const char *field, const QString &text, bool good) { QTest::newRow(qPrintable(u"%1 %2"_s.arg(++n).arg(QLatin1String(field)))) << QString::fromLatin1(field) << text << good; };
        row("contact_fiscal_code", u"PRVNNA80A41Z999X"_s, true);
        row("contact_fiscal_code", u"prvnna80a41z999x"_s, true);
        row("contact_fiscal_code", u"PRVNNAULA4MZ99VX"_s, true); // a namesake's
        row("contact_fiscal_code", u"12345678901"_s, true);
        row("contact_fiscal_code", u"1234567890"_s, false);
        row("contact_fiscal_code", u"PRVNNA80I41Z999X"_s, false); // no month has that letter
        row("contact_fiscal_code", u"PRVNNA80A41Z999"_s, false);
        row("contact_phone", u"+39 600/12.34-56_7"_s, true);
        row("contact_phone", u"chiamare la sera"_s, false);
        row("contact_phone", u"+ - /"_s, false);
        row("contact_email", u"a.b@example.org"_s, true);
        row("contact_email", u"a.b@example"_s, false);
        row("contact_email", u"a b@example.org"_s, false);
        row("postcode", u"00118"_s, true);
        row("postcode", u"2012"_s, false);
        row("postcode", u"2012A"_s, false);
    }
    void texts_have_shapes()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTEST(!columnsMissing(with(complete::request(u"carer"_s), field, text)).contains(field.toLatin1()), "good");
    }

    void dates_are_held_against_the_day_of_sending()
    {
        FamilyRequest request = complete::request(u"carer"_s);
        request.starts = complete::today.addDays(-1);
        QCOMPARE(wordsMissing(request), QString());
        request.starts = complete::today.addDays(-2);
        QCOMPARE(columnsMissing(request), QList<QByteArray>{"starts"});
        request.submittedAt = QDateTime(complete::today.addDays(-2), QTime(10, 0), Qt::LocalTime).toUTC();
        QCOMPARE(wordsMissing(request), QString());
        request.contract = u"fixed-term"_s;
        request.ends = request.starts.addDays(-1);
        QCOMPARE(columnsMissing(request), QList<QByteArray>{"ends"});
        request.ends = request.starts;
        QCOMPARE(wordsMissing(request), QString());
        request.contactBorn = complete::today.addDays(1);
        QCOMPARE(columnsMissing(request), QList<QByteArray>{"contact_born"});
    }

    void animals_that_are_there_are_said_data()
    {
        QTest::addColumn<int>("dogs");
        QTest::addColumn<int>("cats");
        QTest::addColumn<bool>("others");
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("none") << 0 << 0 << false << QByteArray("dogs");
        QTest::newRow("a dog") << 1 << 0 << false << QByteArray();
        QTest::newRow("cats") << 0 << 3 << false << QByteArray();
        QTest::newRow("others, not said which") << 0 << 0 << true << QByteArray("other_animals_text");
    }
    void animals_that_are_there_are_said()
    {
        QFETCH(int, dogs);
        QFETCH(int, cats);
        QFETCH(bool, others);
        FamilyRequest request = complete::request(u"housekeeper"_s);
        request.animals = u"yes"_s;
        request.dogs = dogs;
        request.cats = cats;
        request.otherAnimals = others;
        QTEST(columnsMissing(request).value(0), "missing");
    }

    void one_child_with_a_task_is_enough()
    {
        FamilyRequest request = complete::request(u"babysitter"_s);
        request.beneficiaries << complete::child(u"Livia"_s, 8);
        request.beneficiaries[0].tasks.clear();
        QCOMPARE(wordsMissing(request), QString());
        request.beneficiaries[1].tasks.clear();
        QCOMPARE(columnsMissing(request), QList<QByteArray>{"beneficiaries"});
    }

    void one_person_not_complete_is_named()
    {
        FamilyRequest request = complete::request(u"carer"_s);
        request.beneficiaries << complete::elder(u"Livia"_s);
        request.beneficiaries[1].age = {};
        const PageState page = stateOf(PageId::People, request, complete::today, complete::tables());
        QCOMPARE(page.missing, (QList<Problem>{{"beneficiaries", u"Livia: Age is missing."_s}}));
    }

    void hours_have_the_limit_of_the_schedule_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<bool>("good");
        QTest::newRow("54 living in") << u"live-in"_s << u"54"_s << true;
        QTest::newRow("55 living in") << u"live-in"_s << u"55"_s << false;
        QTest::newRow("none") << u"live-in"_s << u"0"_s << false;
        QTest::newRow("half an hour") << u"live-in"_s << u"40.5"_s << false;
        QTest::newRow("36 in the weekend") << u"weekend"_s << u"36"_s << true;
        QTest::newRow("37 in the weekend") << u"weekend"_s << u"37"_s << false;
    }
    void hours_have_the_limit_of_the_schedule()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, hours);
        FamilyRequest request = complete::request(u"carer"_s, schedule);
        request.weeklyHours = Decimal::read(hours);
        QTEST(!columnsMissing(request).contains("weekly_hours"), "good");
    }

    void the_painted_week_has_the_limit_of_the_schedule_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("halfHours");
        QTest::addColumn<bool>("good");
        QTest::newRow("40 by the hour") << u"live-out"_s << 80 << true;
        QTest::newRow("40 and a half by the hour") << u"live-out"_s << 81 << false;
        QTest::newRow("one hour") << u"live-out"_s << 2 << true;
        QTest::newRow("half an hour") << u"live-out"_s << 1 << false;
        QTest::newRow("30 living in") << u"reduced-live-in"_s << 60 << true;
        QTest::newRow("30 and a half living in") << u"reduced-live-in"_s << 61 << false;
        QTest::newRow("no whole night") << u"night-care"_s << 8 << false;
    }
    void the_painted_week_has_the_limit_of_the_schedule()
    {
        QFETCH(QString, schedule);
        QFETCH(int, halfHours);
        FamilyRequest request = complete::request(u"carer"_s, schedule);
        request.week = {};
        for (int i = 0; i < halfHours; ++i) request.week.set(i / 40, i % 40, true);
        QTEST(!columnsMissing(request).contains("week"), "good");
    }

    void nights_are_whole_and_leave_a_rest_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("nights");
        QTest::addColumn<bool>("good");
        QTest::newRow("six of care") << u"night-care"_s << 6 << true;
        QTest::newRow("seven of care are 56 hours") << u"night-care"_s << 7 << false;
        QTest::newRow("seven of presence") << u"night-presence"_s << 7 << true;
    }
    void nights_are_whole_and_leave_a_rest()
    {
        QFETCH(QString, schedule);
        QFETCH(int, nights);
        FamilyRequest request = complete::request(u"carer"_s, schedule);
        request.week = weekOfNights(schedule, QList<int>{0, 1, 2, 3, 4, 5, 6}.mid(0, nights));
        QTEST(!columnsMissing(request).contains("week"), "good");
        request.week.set(3, 30, true); // an afternoon hour besides
        QVERIFY(columnsMissing(request).contains("week"));
    }

    void the_pay_is_not_under_the_minimum_data() { complete::kinds(); }
    void the_pay_is_not_under_the_minimum()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        FamilyRequest request = complete::request(service, schedule);
        request.pay->value -= 1;
        QCOMPARE(columnsMissing(request), QList<QByteArray>{"pay"});
        request.pay = Cents{100'000'000};
        QCOMPARE(columnsMissing(request), QList<QByteArray>{"pay"});
        request.pay = Cents{99'999'900};
        QCOMPARE(wordsMissing(request), QString());
    }

    void vouchers_need_neither_level_nor_pay()
    {
        const FamilyRequest before = complete::request(u"carer"_s, u"live-in"_s);
        FamilyRequest after = before;
        after.hiring = u"booklet"_s;
        after = settled(before, after);
        QCOMPARE(after.schedule, u"live-out"_s);
        QCOMPARE(after.level, QString());
        QCOMPARE(after.pay, std::optional(Cents{1'000}));
        QVERIFY(!after.weeklyHours && after.roomsOffered.isEmpty());
        QCOMPARE(columnsMissing(after), QList<QByteArray>{"week"});
        // And back: the level of the schedule, no pay yet.
        FamilyRequest back = after;
        back.hiring = u"direct"_s;
        back = settled(after, back);
        QCOMPARE(back.level, u"AS"_s);
        QVERIFY(!back.pay);
        // Another schedule is not for vouchers.
        FamilyRequest wrong = after;
        wrong.schedule = u"live-in"_s;
        QVERIFY(columnsMissing(wrong).contains("schedule"));
        QCOMPARE(settled(after, wrong).hiring, u"direct"_s);
    }

    void another_schedule_takes_pay_hours_and_week_away_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("level");
        for (const char *row : {"babysitter live-in BS", "babysitter reduced-live-in BS", "babysitter night-presence unico", "babysitter weekend CS", "babysitter night-care BS",
                                "housekeeper live-in A", "housekeeper reduced-live-in B", "carer live-in AS", "carer reduced-live-in BS", "carer night-presence unico",
                                "carer weekend CS", "carer night-care BS"}) {
            const QStringList parts = list(row);
            QTest::newRow(row) << parts.at(0) << parts.at(1) << parts.at(2);
        }
    }
    void another_schedule_takes_pay_hours_and_week_away()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        const FamilyRequest before = complete::request(service);
        FamilyRequest after = before;
        after.schedule = schedule;
        after = settled(before, after);
        QVERIFY(!after.pay && !after.weeklyHours && after.week.isEmpty());
        QTEST(after.level, "level");
        // What was given together with the schedule stays, as when a simulation is taken over.
        FamilyRequest whole = complete::withSchedule(before, schedule);
        whole.pay->value += 5'000;
        QCOMPARE(settled(before, whole).pay, whole.pay);
        QCOMPARE(settled(before, whole).weeklyHours, whole.weeklyHours);
    }

    void no_housework_removes_the_answers_about_the_house()
    {
        const FamilyRequest housekeeper = complete::request(u"housekeeper"_s);
        FamilyRequest before = complete::request(u"carer"_s);
        before.houseWork = u"yes"_s;
        before.houseArea = housekeeper.houseArea;
        before.houseKind = housekeeper.houseKind;
        before.rooms = 3;
        before.lift = before.smokers = true;
        before.houseTasks = {u"house-task.other"_s};
        before.houseTaskOther = u"Prova"_s;
        QCOMPARE(wordsMissing(before), QString());
        FamilyRequest after = before;
        after.houseWork = u"no"_s;
        after = settled(before, after);
        QVERIFY(after.houseArea.isEmpty() && after.houseKind.isEmpty() && !after.rooms && !after.lift && !after.smokers && after.houseTasks.isEmpty() && after.houseTaskOther.isEmpty());
    }

    void another_service_removes_what_it_does_not_ask()
    {
        FamilyRequest before = complete::request(u"carer"_s, u"night-care"_s);
        before.othersAtHome = {u"others"_s};
        before.othersText = u"Prova"_s;
        FamilyRequest after = before;
        after.service = u"babysitter"_s;
        after = settled(before, after);
        QVERIFY(after.carerTasks.isEmpty());
        QCOMPARE(after.level, u"BS"_s);
        QCOMPARE(after.beneficiaries.size(), 1);
        QCOMPARE(after.beneficiaries.first().name, u"Rosa"_s);
        QVERIFY(after.beneficiaries.first().kinship.isEmpty() && after.beneficiaries.first().autonomy.isEmpty() && after.beneficiaries.first().surname.isEmpty());
        QCOMPARE(after.beneficiaries.first().languages, QStringList{u"language.it"_s});
        after.service = u"housekeeper"_s;
        after = settled(before, after);
        QVERIFY(after.beneficiaries.isEmpty() && after.othersAtHome.isEmpty() && after.othersText.isEmpty() && after.houseWork.isEmpty());
        QVERIFY(after.schedule.isEmpty() && after.level.isEmpty() && !after.pay); // no nights for a housekeeper
    }

    void a_request_offers_only_what_goes_with_it()
    {
        FamilyRequest request = complete::request(u"housekeeper"_s);
        QCOMPARE(choicesOf("schedule", request), list("live-in reduced-live-in live-out"));
        QCOMPARE(choicesOf("level", request), list("A B BS"));
        QCOMPARE(choicesOf("others_at_home", complete::request(u"carer"_s)), list("others"));
        QCOMPARE(choicesOf("others_at_home", complete::request(u"babysitter"_s)), list("siblings grandparents others"));
        QCOMPARE(choicesOf("contract", request), list("permanent fixed-term"));
        request.hiring = u"booklet"_s;
        QCOMPARE(choicesOf("schedule", request), list("live-out"));
        QCOMPARE(listOf("kinship", complete::request(u"babysitter"_s)), u"kinship-child"_s);
        QCOMPARE(listOf("illnesses", complete::request(u"babysitter"_s)), u"illness-child"_s);
        QCOMPARE(listOf("kinship", complete::request(u"carer"_s)), u"kinship"_s);
        QCOMPARE(listOf("languages", complete::request(u"babysitter"_s)), u"language"_s);
        request = complete::request(u"carer"_s);
        request.level = u"A"_s;
        QVERIFY(columnsMissing(request).contains("level"));
        request.service = u"housekeeper"_s;
        request.schedule = u"night-care"_s;
        QVERIFY(columnsMissing(request).contains("schedule"));
    }

    void a_page_is_begun_by_what_is_no_default_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("page");
        QTest::newRow("schedule") << u"schedule"_s << QVariant(u"live-in"_s) << int(PageId::First);
        QTest::newRow("tasks") << u"carer_tasks"_s << QVariant(list("carer-task.company")) << int(PageId::Care);
        QTest::newRow("housework") << u"house_work"_s << QVariant(u"no"_s) << int(PageId::House);
        QTest::newRow("trips") << u"trips"_s << QVariant(true) << int(PageId::Hours);
        QTest::newRow("town") << u"city"_s << QVariant(u"Rozzano"_s) << int(PageId::Place);
    }
    void a_page_is_begun_by_what_is_no_default()
    {
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        QFETCH(int, page);
        for (const PageState &state : states(with(FamilyRequest{}, field, value), complete::today, complete::tables())) QCOMPARE(state.begun, int(state.page) == page);
    }

    void a_copy_has_the_words_and_nothing_of_the_course_data() { complete::kinds(); }
    void a_copy_has_the_words_and_nothing_of_the_course()
    {
        QFETCH(QString, service);
        QFETCH(QString, schedule);
        FamilyRequest request = complete::request(service, schedule);
        request.state = u"closed-negative"_s;
        request.submittedAt = request.takenAt = request.closedAt = QDateTime::currentDateTimeUtc();
        request.dueOn = complete::today;
        request.handler = request.author = request.site = u"someone"_s;
        request.pauses << Pause{u"p"_s, complete::today, {}, u"family"_s, {}};
        request.paused = u"family"_s;
        request.closingReason = u"closing.other"_s;
        request.closingNote = request.notes = u"Prova"_s;
        const FamilyRequest copy = copyOf(request);
        const Row from = rowOf(request), to = rowOf(copy), blank = rowOf(FamilyRequest{});
        const QByteArrayView office = FamilyRequest::type.field("protocol").group;
        for (qsizetype i = 1; i < from.size(); ++i) {
            const Field &f = FamilyRequest::type.fields[static_cast<size_t>(i)];
            const QByteArray column = f.column;
            if (column == "requester" || column == "beneficiaries") continue;
            if (column == "copied_from") QCOMPARE(to.at(i).toString(), request.protocol);
            else if (office == QByteArrayView(f.group) || column == "starts") QVERIFY2(to.at(i) == blank.at(i), f.column);
            else QVERIFY2(to.at(i) == from.at(i), f.column);
        }
        QVERIFY(isIdentifier(copy.id) && copy.id != request.id);
        QCOMPARE(copy.requester, request.requester);
        QCOMPARE(copy.beneficiaries.size(), request.beneficiaries.size());
        for (qsizetype i = 0; i < copy.beneficiaries.size(); ++i) {
            QVERIFY(copy.beneficiaries.at(i).id != request.beneficiaries.at(i).id);
            QCOMPARE(copy.beneficiaries.at(i).name, request.beneficiaries.at(i).name);
            QCOMPARE(copy.beneficiaries.at(i).illnesses, request.beneficiaries.at(i).illnesses);
        }
    }
};

QTEST_GUILESS_MAIN(TstPages)
#include "tst_pages.moc"
