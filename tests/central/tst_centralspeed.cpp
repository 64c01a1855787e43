#include "models/records/contact.h"
#include "models/records/person.h"
#include "sent.h"
#include "startedcentral.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;
using sent::anyId;

// What the central's work costs beside the same rows written by hand in the same run. Ratios, because machines differ.
class TestCentralSpeed : public QObject {
    Q_OBJECT
private:
    static constexpr int count = 10'000;
    std::unique_ptr<StartedCentral> m_central;
    std::unique_ptr<PgCentral> m_console;
    QStringList m_ids;

    static QJsonObject anyPerson(int i)
    {
        return {{u"surname"_s, u"Invented %1"_s.arg(i)}, {u"name"_s, u"Person"_s}, {u"sex"_s, u"female"_s}, {u"born"_s, u"1950-03-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0'))},
                {u"phone"_s, u"02 %1"_s.arg(1'000'000 + i)}, {u"email"_s, u"p%1@example.org"_s.arg(i)}, {u"street"_s, u"Via Inventata %1"_s.arg(i)}, {u"postcode"_s, u"20100"_s},
                {u"city"_s, u"Milano"_s}, {u"municipio"_s, i % 9 + 1}, {u"roles"_s, QJsonArray{u"requester"_s}}, {u"notes"_s, u"Invented words about nobody, to have some length: "_s + QString::number(i)},
                {u"preferred_language"_s, u"language.it"_s}, {u"phone_keys"_s, u"02%1"_s.arg(1'000'000 + i)}};
    }
    static QString compact(const QJsonArray &rows) { return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)); }
    void pushAll(const QList<Op> &ops, int most)
    {
        for (qsizetype i = 0; i < ops.size(); i += most)
            for (const Outcome &outcome : m_console->push(u"laptop-1"_s, 10, ops.mid(i, most))) QVERIFY(outcome.result == Outcome::Result::Applied);
    }
    // By hand into a table of the same columns and the same indexes.
    qint64 byHand(const QJsonArray &rows)
    {
        PgConnection root = m_central->connection();
        root.script(u"DROP TABLE IF EXISTS public.person; CREATE TABLE public.person (LIKE console.person INCLUDING ALL)"_s);
        const QString text = compact(rows);
        QElapsedTimer timer;
        timer.start();
        root.run("INSERT INTO public.person (id, surname, name, sex, born, phone, email, street, postcode, city, municipio, roles, notes, preferred_language, phone_keys)"
                 " SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id text, surname text, name text, sex text, born date, phone text, email text, street text, postcode text, city text,"
                 " municipio bigint, roles jsonb, notes text, preferred_language text, phone_keys text)", {text});
        return timer.elapsed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_central = std::make_unique<StartedCentral>();
        m_central->addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        // What is measured may take its time.
        m_console = std::make_unique<PgCentral>(m_central->parameters(u"ada"_s), QString(), std::chrono::minutes(5));
        m_console->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
    }

    void newRecords()
    {
        for (int round = 0; round < 3; ++round) {
            QJsonArray rows;
            QList<Op> ops, others;
            for (int i = 0; i < count; ++i) {
                QJsonObject fields = anyPerson(i);
                m_ids << anyId();
                ops << sent::create("person", m_ids.last(), fields);
                others << sent::create("person", anyId(), fields);
                fields.insert(u"id"_s, m_ids.last());
                rows << fields;
            }
            const qint64 hand = byHand(rows);
            QElapsedTimer timer;
            timer.start();
            pushAll(ops, count);
            const qint64 once = timer.restart();
            pushAll(others, 50);
            qInfo("%d new records: by hand %lld ms, pushed at once %lld ms (%.2f x), by 50 %lld ms (%.2f x)", count, hand, once, double(once) / double(hand), timer.elapsed(), double(timer.elapsed()) / double(hand));
        }
    }

    void changes()
    {
        for (int round = 0; round < 2; ++round) {
            QList<Op> ops;
            for (int i = 0; i < count; ++i) ops << sent::change("person", m_ids.at(i), u"phone"_s, round ? u"02 new %1"_s.arg(i) : u"02 %1"_s.arg(1'000'000 + i), round ? u"02 newer"_s : u"02 new %1"_s.arg(i), round + 1);
            QElapsedTimer timer;
            timer.start();
            pushAll(ops, round ? 50 : count);
            qInfo("%d changes, %s: %lld ms", count, round ? "by 50" : "at once", timer.elapsed());
        }
    }

    void oneChange()
    {
        QElapsedTimer timer;
        QList<double> each;
        for (int i = 0; i < 100; ++i) {
            timer.start();
            pushAll({sent::change("person", m_ids.at(count + i), u"notes"_s, anyPerson(i).value(u"notes"_s), u"one more visit"_s, 1)}, 1);
            each << double(timer.nsecsElapsed()) / 1e6;
        }
        std::ranges::sort(each);
        qInfo("one change: median %.2f ms, worst %.2f ms", each.at(50), each.last());
        QVERIFY(each.at(50) < 1000);
    }

    void load()
    {
        PgConnection root = m_central->connection();
        QElapsedTimer timer;
        timer.start();
        qint64 bytes = 0;
        root.copyOut("COPY console.person TO STDOUT", [&](QByteArrayView line) { bytes += line.size(); return true; });
        const qint64 plain = timer.restart();
        QString last = u""_s;
        qint64 loaded = 0;
        for (;;) {
            const qint64 page = m_console->load(Person::type, {u"*"_s}, last, 5000, [&](Central::Loaded &&one) { last = one.record; return true; });
            loaded += page;
            if (page < 5000) break;
        }
        qInfo("%lld people loaded: COPY of the table %lld ms, load %lld ms", loaded, plain, timer.elapsed());
        QCOMPARE(loaded, root.value("SELECT count(*) FROM console.person")->toLongLong());
    }

    // Somebody at a window waits for it: words that nearly nobody has, and words that everybody has.
    void finding()
    {
        PgConnection root = m_central->connection();
        root.setPatience(std::chrono::minutes(5));
        root.script(u"SET console.pushing = 'on'; INSERT INTO console.person (id, surname, name, phone, own, buckets)"
                    " SELECT gen_random_uuid()::text, 'Inventato ' || i, 'Persona', '+39 02 ' || 1000000 + i, '{site:site-a}', '{site:site-a}' FROM generate_series(1, 200000) i"_s);
        for (const auto &[typed, some] : {std::pair(u"inventato 17777"_s, true), {u"02 1017777"_s, true}, {u"nobody has this"_s, false}, {u"persona"_s, true}, {u"inv"_s, true}}) {
            QElapsedTimer timer;
            timer.start();
            const qsizetype found = m_console->search(typed, 10).size();
            qInfo("%s: %lld found after %lld ms", qPrintable(typed), qint64(found), timer.elapsed());
            QCOMPARE(found > 0, some);
            QVERIFY(timer.elapsed() < 20'000);
        }
    }

    void nothingNew()
    {
        const Welcome welcome = m_console->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 50; ++i) {
            m_console->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
            QVERIFY(m_console->pull({welcome.stamp, std::numeric_limits<qint64>::max()}, 500).entries.isEmpty());
        }
        qInfo("greeting and an empty pull: %.2f ms", double(timer.elapsed()) / 50);
    }

    void pulling()
    {
        QElapsedTimer timer;
        timer.start();
        Position place;
        qint64 entries = 0;
        for (bool more = true; more;) {
            const Pulled page = m_console->pull(place, 1000);
            entries += page.entries.size();
            place = page.reached;
            more = page.more;
        }
        qInfo("%lld entries pulled: %lld ms", entries, timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestCentralSpeed)
#include "tst_centralspeed.moc"
