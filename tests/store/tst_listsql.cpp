#include "filled.h"
#include "invented.h"
#include "models/records/catalogue.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "models/store/listreader.h"
#include "models/store/listsql.h"
#include "models/store/recordsql.h"
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace invented;
using Test = Condition::Test;

class TstListSql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        const auto add = [this](const QString &surname, const QString &name, QDate born, std::optional<int> municipio, const QString &phone = {}) {
            Person p = person(surname, name, phone);
            p.born = born;
            p.municipio = municipio;
            saved(*m_db, p);
            return p.id;
        };
        const QDate today = QDate::currentDate();
        add(u"Zanni"_s, u"Èlia"_s, QDate(1950, 1, 1), 3, u"600 1"_s);
        add(u"àlbori"_s, u"Ugo"_s, {}, std::nullopt);
        add(u"De Luca"_s, u"Anna"_s, today.addDays(-3), 3);
        add(u"De"_s, u"Maria"_s, QDate(1980, 5, 5), 9);
        m_person = add(u"D'Angelo"_s, u"Zoë"_s, QDate(1960, 1, 1), 1);
        add(u"Danesi"_s, u"Bea"_s, QDate(1970, 1, 1), 1);
        add(u"Dani"_s, u"Bea"_s, QDate(1971, 1, 1), 2);
        const QString gone = add(u"Cestino"_s, u"Ada"_s, QDate(1970, 1, 1), 3);
        recordwriter::trash(*m_db, Person::type, {gone}, author());
        simulate(u"prima"_s, u"CS"_s, m_person, 99'761);
        simulate(u"seconda"_s, u"A"_s, {}, 50'000);
        simulate(u"terza"_s, u"DS"_s, {}, std::nullopt);
    }
    void cleanupTestCase() { m_db.reset(); }

    void conditions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *column, Test test, const QVariantList &values, const QStringList &expected) {
            QTest::newRow(name) << Condition{column, test, values} << expected;
        };
        const QString zanni = u"Zanni Èlia"_s, albori = u"àlbori Ugo"_s, luca = u"De Luca Anna"_s, maria = u"De Maria"_s, angelo = u"D'Angelo Zoë"_s, danesi = u"Danesi Bea"_s, dani = u"Dani Bea"_s;
        row("text is, whatever its case and accents", "surname", Test::Is, {u"ALBORI"_s}, {albori});
        row("text is not", "name", Test::IsNot, {u"bea"_s}, {albori, angelo, maria, luca, zanni});
        row("text contains", "surname", Test::Contains, {u"àn"_s}, {danesi, angelo, dani, zanni});
        row("text begins with", "surname", Test::StartsWith, {u"de"_s}, {maria, luca});
        row("a sign of LIKE is a sign like any other", "surname", Test::Contains, {u"%"_s}, {albori, danesi, angelo, dani, maria, luca, zanni});
        row("text at least", "surname", Test::AtLeast, {u"de luca"_s}, {luca, zanni});
        row("text is one of", "surname", Test::AnyOf, {u"dani"_s, u"zanni"_s}, {dani, zanni});
        row("text is empty", "phone", Test::IsEmpty, {}, {albori, danesi, angelo, dani, maria, luca});
        row("text is filled in", "phone", Test::IsNotEmpty, {}, {zanni});
        row("number is", "municipio", Test::Is, {3LL}, {luca, zanni});
        row("number is not: also who has none", "municipio", Test::IsNot, {3LL}, {albori, danesi, angelo, dani, maria});
        row("number at most: not who has none", "municipio", Test::AtMost, {2LL}, {danesi, angelo, dani});
        row("number is empty", "municipio", Test::IsEmpty, {}, {albori});
        row("date at least", "born", Test::AtLeast, {QDate(1971, 1, 1)}, {dani, maria, luca});
        row("date at most: not who has none", "born", Test::AtMost, {QDate(1960, 1, 1)}, {angelo, zanni});
        row("date not by: also who has none", "born", Test::NotBy, {QDate(1960, 1, 1)}, {albori, danesi, dani, maria, luca});
        row("a person has no items to look into", "surname", Test::AnyItem, {}, {albori, danesi, angelo, dani, maria, luca, zanni});
        row("date in the last days", "born", Test::InLastDays, {7LL}, {luca});
        row("date in the last days, too few", "born", Test::InLastDays, {2LL}, {});
        row("date in the next days", "born", Test::InNextDays, {7LL}, {});
        row("date today", "born", Test::Today, {}, {});
        row("date before today: not who has none", "born", Test::BeforeToday, {}, {danesi, angelo, dani, maria, luca, zanni});
        row("text is never today", "surname", Test::Today, {}, {albori, danesi, angelo, dani, maria, luca, zanni});
        row("date is empty", "born", Test::IsEmpty, {}, {albori});
        row("a condition without a value says nothing", "born", Test::Is, {}, {albori, danesi, angelo, dani, maria, luca, zanni});
        row("a column that is gone says nothing", "shoe_size", Test::Is, {3LL}, {albori, danesi, angelo, dani, maria, luca, zanni});
        row("a column with SQL in it says nothing", "surname = '' OR 1=1 --", Test::Is, {u"x"_s}, {albori, danesi, angelo, dani, maria, luca, zanni});
        row("a value with SQL in it is a value", "surname", Test::Is, {u"' OR '1'='1"_s}, {});
    }
    void conditions()
    {
        QFETCH(Condition, condition);
        QFETCH(QStringList, expected);
        const ListQuery query{&Person::type, {}, {condition}, {}, false};
        const QStringList got = titlesOf(query);
        QStringList sorted = got, wanted = expected;
        sorted.sort();
        wanted.sort();
        QCOMPARE(sorted, wanted);
        QCOMPARE(ListReader().count(*m_db, query), expected.size());
    }

    void conditions_of_other_kinds_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *column, Test test, const QVariantList &values, const QStringList &expected) {
            QTest::newRow(name) << Condition{column, test, values} << expected;
        };
        const QString first = u"prima"_s, second = u"seconda"_s, third = u"terza"_s;
        row("choice is", "level", Test::Is, {u"CS"_s}, {first});
        row("choice is one of", "level", Test::AnyOf, {u"CS"_s, u"A"_s}, {first, second});
        row("choice at least, in the order of the choices", "level", Test::AtLeast, {u"CS"_s}, {first, third});
        row("money at least", "monthly_cost", Test::AtLeast, {QVariant::fromValue(Cents{60'000})}, {first});
        row("money is", "monthly_cost", Test::Is, {QVariant::fromValue(Cents{50'000})}, {second});
        row("money is empty", "monthly_cost", Test::IsEmpty, {}, {third});
        row("decimal at most", "weekly_hours", Test::AtMost, {QVariant::fromValue(Decimal::whole(54))}, {first, second, third});
        row("flag is", "cuaf", Test::Is, {true}, {first, second, third});
        row("flag is not", "cuaf", Test::IsNot, {true}, {});
        row("reference is", "person", Test::Is, {m_person}, {first});
        row("reference by name", "person", Test::Contains, {u"zoe"_s}, {first});
        row("reference by the beginning of the name", "person", Test::StartsWith, {u"d'angelo z"_s}, {first});
        row("reference is empty", "person", Test::IsEmpty, {}, {second, third});
    }
    void conditions_of_other_kinds()
    {
        QFETCH(Condition, condition);
        QFETCH(QStringList, expected);
        QStringList got = titlesOf({&CostSimulation::type, {}, {condition}, {}, false});
        got.sort();
        QCOMPARE(got, expected);
    }

    void sorting_data()
    {
        QTest::addColumn<QList<SortKey>>("keys");
        QTest::addColumn<QStringList>("expected");
        const QString zanni = u"Zanni Èlia"_s, albori = u"àlbori Ugo"_s, luca = u"De Luca Anna"_s, maria = u"De Maria"_s, angelo = u"D'Angelo Zoë"_s, danesi = u"Danesi Bea"_s, dani = u"Dani Bea"_s;
        const QStringList byTitle{albori, danesi, angelo, dani, maria, luca, zanni};
        QStringList turned = byTitle;
        std::ranges::reverse(turned);
        const auto key = [](const char *column, Qt::SortOrder order = Qt::AscendingOrder) { return SortKey{column, order}; };
        QTest::newRow("by title when nothing is said") << QList<SortKey>{} << byTitle;
        QTest::newRow("by surname, then name") << QList<SortKey>{key("surname"), key("name")} << byTitle;
        QTest::newRow("by surname, turned") << QList<SortKey>{key("surname", Qt::DescendingOrder)} << turned;
        QTest::newRow("by name without accents") << QList<SortKey>{key("name")} << QStringList{luca, danesi, dani, zanni, maria, albori, angelo};
        QTest::newRow("what is not known comes last") << QList<SortKey>{key("born")} << QStringList{zanni, angelo, danesi, dani, maria, luca, albori};
        QTest::newRow("also turned") << QList<SortKey>{key("born", Qt::DescendingOrder)} << QStringList{luca, maria, dani, danesi, angelo, zanni, albori};
        QTest::newRow("by two columns") << QList<SortKey>{key("municipio"), key("born", Qt::DescendingOrder)} << QStringList{danesi, angelo, dani, luca, zanni, maria, albori};
        QTest::newRow("a column that is gone") << QList<SortKey>{key("shoe_size")} << byTitle;
    }
    void sorting()
    {
        QFETCH(QList<SortKey>, keys);
        QFETCH(QStringList, expected);
        QCOMPARE(titlesOf({&Person::type, {}, {}, keys, false}), expected);
    }

    void choices_and_references_sort_as_they_are_shown()
    {
        QCOMPARE(titlesOf({&CostSimulation::type, {}, {}, {{"level", Qt::AscendingOrder}}, false}), (QStringList{u"seconda"_s, u"prima"_s, u"terza"_s}));
        QCOMPARE(titlesOf({&CostSimulation::type, {}, {}, {{"person", Qt::AscendingOrder}}, false}).first(), u"prima"_s);
    }

    void references_come_with_their_titles()
    {
        const RecordPage page = ListReader().page(*m_db, {&CostSimulation::type, {}, {}, {}, false}, 0, 10);
        QCOMPARE(page.titles.value(m_person), u"D'Angelo Zoë"_s);
    }

    void words_of_the_list_search()
    {
        QCOMPARE(titlesOf({&Person::type, u"zoe dang"_s, {}, {}, false}), (QStringList{u"D'Angelo Zoë"_s}));
        QCOMPARE(titlesOf({&Person::type, u"\" OR *"_s, {}, {}, false}).size(), 0);
    }

    void the_trash_is_a_list_of_its_own() { QCOMPARE(titlesOf({&Person::type, {}, {}, {}, true}), (QStringList{u"Cestino Ada"_s})); }

    void a_list_shows_what_was_saved_since()
    {
        ListReader reader;
        const ListQuery query{&Person::type, {}, {}, {{"name", Qt::AscendingOrder}}, false};
        const auto before = reader.page(*m_db, query, 0, 100).total;
        const Person p = person(u"Nuovi"_s, u"Aa"_s);
        saved(*m_db, p);
        const RecordPage page = reader.page(*m_db, query, 0, 100);
        QCOMPARE(page.total, before + 1);
        QCOMPARE(page.records.first().row.at(0).toString(), p.id);
        recordwriter::trash(*m_db, Person::type, {p.id}, author());
        QCOMPARE(reader.page(*m_db, query, 0, 100).total, before);
        QCOMPARE(reader.count(*m_db, query), before);
    }

    // A request due yesterday is overdue, one due today is not; one sent today was sent today from its first second.
    void conditions_about_today_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("overdue") << Condition{"due_on", Test::BeforeToday, {}} << QStringList{u"ieri"_s};
        QTest::newRow("due today") << Condition{"due_on", Test::Today, {}} << QStringList{u"oggi"_s};
        QTest::newRow("sent today") << Condition{"submitted_at", Test::Today, {}} << QStringList{u"oggi"_s, u"senza"_s};
        QTest::newRow("sent before today") << Condition{"submitted_at", Test::BeforeToday, {}} << QStringList{u"ieri"_s};
        QTest::newRow("with a task") << Condition{"carer_tasks", Test::AnyOf, {u"carer-task.company"_s}} << QStringList{u"oggi"_s};
        QTest::newRow("without tasks") << Condition{"carer_tasks", Test::IsEmpty, {}} << QStringList{u"domani"_s, u"ieri"_s, u"senza"_s};
        QTest::newRow("with hours") << Condition{"week", Test::IsNotEmpty, {}} << QStringList{u"ieri"_s};
        QTest::newRow("without pauses") << Condition{"pauses", Test::IsEmpty, {}} << QStringList{u"domani"_s, u"ieri"_s, u"oggi"_s, u"senza"_s};
    }
    void conditions_about_today()
    {
        QFETCH(Condition, condition);
        QFETCH(QStringList, expected);
        const QDate today = QDate::currentDate();
        QTemporaryDir dir;
        const auto db = database(dir.path());
        const auto add = [&](const QString &surname, QDate due, const QDateTime &sent) {
            FamilyRequest r;
            r.id = newIdentifier();
            r.protocol = surname;
            r.contactSurname = surname;
            r.dueOn = due;
            r.submittedAt = sent.toUTC();
            if (surname == u"oggi"_s) r.carerTasks = {u"carer-task.company"_s, u"carer-task.bath"_s};
            if (surname == u"ieri"_s) r.week.set(0, 20, true);
            saved(*db, r);
        };
        add(u"ieri"_s, today.addDays(-1), today.startOfDay().addMSecs(-1));
        add(u"oggi"_s, today, today.startOfDay());
        add(u"domani"_s, today.addDays(1), today.addDays(1).startOfDay());
        add(u"senza"_s, {}, today.startOfDay().addSecs(3600));
        const ListQuery query{&FamilyRequest::type, {}, {condition}, {}, false};
        QStringList got;
        for (const Record &record : ListReader().page(*db, query, 0, 100).records) got << recordOf<FamilyRequest>(record.row).contactSurname;
        got.sort();
        QCOMPARE(got, expected);
        QCOMPARE(ListReader().count(*db, query), expected.size());
    }

    // The number on a tile is the list behind it: for any query, also of every stretch, without a row twice.
    void count_and_list_agree_for_any_query()
    {
        ListReader reader;
        const bool held = rc::check("count equals list", [&] {
            const RecordType &type = **rc::gen::element(&Person::type, &CostSimulation::type, &FamilyRequest::type);
            ListQuery query{&type, {}, {}, {}, *rc::gen::arbitrary<bool>()};
            const auto fields = static_cast<int>(type.fields.size());
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
                const Field &f = type.fields[static_cast<size_t>(*rc::gen::inRange(0, fields))];
                Condition condition{f.column, static_cast<Test>(*rc::gen::inRange(0, 13)), {}};
                const bool days = Condition::countsDays(condition.test);
                for (int n = *rc::gen::inRange(0, 3); n > 0; --n) condition.values << (days ? QVariant(*rc::gen::inRange(0, 400)) : filledValue(f, *rc::gen::inRange(0, 9)));
                query.conditions << condition;
            }
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
                query.sort << SortKey{type.fields[static_cast<size_t>(*rc::gen::inRange(0, fields))].column, *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder)};
            if (*rc::gen::inRange(0, 4) == 0) query.words = QString::fromStdString(*rc::gen::string<std::string>());
            const RecordPage whole = reader.page(*m_db, query, 0, 1000);
            RC_ASSERT(whole.total == whole.records.size());
            RC_ASSERT(reader.count(*m_db, query) == whole.total);
            QStringList all, stretches;
            for (const Record &record : whole.records) all << record.row.at(0).toString();
            for (qint64 from = 0; from < whole.total; from += 2)
                for (const Record &record : reader.page(*m_db, query, from, 2).records) stretches << record.row.at(0).toString();
            RC_ASSERT(all == stretches);
            RC_ASSERT(ListQuery::fromJson(type, query.toJson()).toJson() == query.toJson());
        });
        QVERIFY(held);
    }

private:
    void simulate(const QString &title, const QString &level, const QString &for_, std::optional<qint64> cost)
    {
        CostSimulation s;
        s.id = newIdentifier();
        s.title = title;
        s.level = level;
        s.person = for_;
        s.date = QDate(2026, 1, 1);
        s.weeklyHours = Decimal::whole(54);
        if (cost) s.monthlyCost = Cents{*cost};
        saved(*m_db, s);
    }
    QStringList titlesOf(const ListQuery &query)
    {
        QStringList titles;
        for (const Record &record : ListReader().page(*m_db, query, 0, 100).records) titles << recordsql::title(*query.type, record.row);
        return titles;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    QString m_person;
};

QTEST_GUILESS_MAIN(TstListSql)
#include "tst_listsql.moc"
