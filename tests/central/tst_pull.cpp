#include "models/records/attachment.h"
#include "models/records/catalogue.h"
#include "models/records/person.h"
#include "sent.h"
#include "startedcentral.h"
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace syncing;
using sent::anyId;

// What consoles get from a real central, in which order, and what happens when transactions overlap, break, or wait.
class TestPull : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StartedCentral> m_central;
    std::unique_ptr<PgCentral> m_one, m_two;

    Position now()
    {
        Position place{m_two->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp, 0};
        for (bool more = true; more;) {
            const Pulled page = m_two->pull(place, 1000);
            place = page.reached;
            more = page.more;
        }
        return place;
    }
    QList<Entry> after(Position place, int most = 1000)
    {
        QList<Entry> all;
        for (bool more = true; more;) {
            const Pulled page = m_two->pull(place, most);
            all += page.entries;
            more = page.more;
            place = page.reached;
        }
        return all;
    }
    QString made(const QString &phone = u"02 1"_s)
    {
        const QString id = anyId();
        m_one->push(u"laptop-1"_s, 10, {sent::create("person", id, {{u"surname"_s, u"Rossi"_s}, {u"phone"_s, phone}})});
        return id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_central = std::make_unique<StartedCentral>();
        for (const QString &login : {u"ada"_s, u"bea"_s}) m_central->addLogin(login, {u"supervisor"_s}, u"site-a"_s);
        m_one = m_central->central(u"ada"_s);
        m_two = m_central->central(u"bea"_s);
        m_one->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
    }

    // A value of each kind, and what is strange in each.
    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto add = [](const char *name, const char *table, const char *field, const QJsonValue &value) { QTest::newRow(name) << QByteArray(table) << QString::fromLatin1(field) << value; };
        add("text with an apostrophe", "person", "surname", u"D'Angelo"_s);
        add("text with quotes and backslashes", "person", "surname", u"\"a\" \\n \\ {b}"_s);
        add("emoji and composed letters", "person", "surname", u"Zoë 👵🏽 Müller"_s);
        add("decomposed letters", "person", "surname", u"Zoe\u0308"_s);
        add("trailing blanks", "person", "notes", u"two  \n\t"_s);
        add("not SQL", "person", "notes", u"'); DROP TABLE console.person; --"_s);
        add("right to left", "person", "surname", u"שלום"_s);
        add("a backslash N", "person", "notes", u"\\N"_s);
        add("a number", "person", "born_year", 1931);
        add("a negative number", "option", "range_from", -3);
        add("a number beyond a double", "option", "range_from", QJsonValue(qint64(9007199254740993)));
        add("a date", "person", "born", u"1931-02-28"_s);
        add("a leap day", "person", "born", u"1932-02-29"_s);
        add("a flag", "person", "born_about", true);
        add("a set", "person", "roles", QJsonArray{u"worker"_s, u"a-newer-role"_s});
        add("an instant", "attachment", "added_at", u"2026-03-29T01:30:00.007Z"_s);
        add("an instant in the doubled hour", "attachment", "added_at", u"2026-10-25T00:30:00.999Z"_s);
        add("items", "person", "other_phones", QJsonArray{QJsonObject{{u"id"_s, u"x"_s}, {u"number"_s, u"+39 02"_s}, {u"whose"_s, QJsonValue()}, {u"when"_s, u"after 5"_s}}});
        for (const RecordType *type : recordTypes())
            for (const Field &f : type->fields) {
                if (f.kind == Field::Kind::Money) add("money", type->table, f.column, u"1234.50"_s), add("a negative amount", type->table, f.column, u"-0.05"_s);
                if (f.kind == Field::Kind::Decimal) add("a decimal", type->table, f.column, u"24.5"_s), add("a whole decimal", type->table, f.column, u"24"_s), add("six places", type->table, f.column, u"0.000001"_s);
                if (f.kind == Field::Kind::Week) {
                    QJsonArray week;
                    for (int day = 0; day < 7; ++day) week << QString(48, day ? u'0' : u'1');
                    add("a week", type->table, f.column, week);
                }
            }
    }

    void valuesComeBackAsTheyWent()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        const Position before = now();
        const QString id = anyId();
        const Outcome outcome = m_one->push(u"laptop-1"_s, 10, {sent::create(table, id, {{field, value}})}).first();
        QCOMPARE(outcome.result, Outcome::Result::Applied);
        QCOMPARE(m_two->images(table, {id}).first().fields.value(field), value);
        const auto entries = after(before);
        QCOMPARE(entries.first().fields.value(field).toArray().at(1), value);
        // As the store keeps it, over COPY.
        const RecordType &type = *recordTypeOf(table);
        const qsizetype at = *type.find(field.toLatin1());
        const Field &f = type.fields[static_cast<size_t>(at)];
        QString previous = id;
        previous.back() = QChar(previous.back().unicode() - 1);
        std::optional<Central::Loaded> loaded;
        m_two->load(type, {u"*"_s, u"reference"_s}, previous, 1, [&](Central::Loaded &&one) { loaded = one; return true; });
        QCOMPARE(loaded->record, id);
        QCOMPARE(f.toJson(f.typed(loaded->values.at(at))), value);
        QCOMPARE(loaded->values.at(at), f.stored(f.typed(loaded->values.at(at))));
    }

    void everyFieldOfANewRecordIsLoadedEmpty()
    {
        for (const RecordType *type : recordTypes()) {
            const QString id = anyId();
            QCOMPARE(m_one->push(u"laptop-1"_s, 10, {sent::create(type->table, id, {})}).first().result, Outcome::Result::Applied);
            QVariantList values;
            m_two->load(*type, {u"*"_s}, QString(id).replace(id.size() - 1, 1, QChar(id.back().unicode() - 1)), 1, [&](Central::Loaded &&one) { values = one.values.all(); return true; });
            QCOMPARE(values.size(), static_cast<qsizetype>(type->fields.size()));
            for (qsizetype i = 1; i < values.size(); ++i) {
                const Field &f = type->fields[static_cast<size_t>(i)];
                QCOMPARE(values.at(i), f.stored(f.typed(QVariant())));
            }
        }
    }

    void case13_entriesComeInTheOrderOfTheirCommit()
    {
        const Position before = now();
        // The first to write is the last to commit.
        PgConnection late = m_central->connection();
        const QString lateId = anyId(), earlyId = anyId();
        late.script(u"BEGIN"_s);
        late.run("INSERT INTO console.person (id, surname) VALUES ($1, 'Late')", {lateId});
        m_one->push(u"laptop-1"_s, 10, {sent::create("person", earlyId, {{u"surname"_s, u"Early"_s}})});
        const Pulled first = m_two->pull(before, 100);
        QCOMPARE(first.entries.size(), 1);
        QCOMPARE(first.entries.first().record, earlyId);
        late.script(u"COMMIT"_s);
        const Pulled second = m_two->pull(first.reached, 100);
        QCOMPARE(second.entries.size(), 1);
        QCOMPARE(second.entries.first().record, lateId);
        QVERIFY(second.entries.first().stamp > first.entries.first().stamp);
    }

    void case15_aTransactionTakenBackLeavesNothing()
    {
        const Position before = now();
        PgConnection other = m_central->connection();
        other.script(u"BEGIN"_s);
        other.run("INSERT INTO console.person (id, surname) VALUES ($1, 'Never')", {anyId()});
        other.run("SELECT nextval('console.stamp')"); // as where the commit itself fails
        other.script(u"ROLLBACK"_s);
        const QString id = made();
        const auto entries = after(before);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().record, id);
    }

    void aLargeTransactionIsReadInParts()
    {
        const Position before = now();
        const qsizetype count = 3000;
        QList<Op> ops;
        for (qsizetype i = 0; i < count; ++i) ops << sent::create("person", anyId(), {{u"surname"_s, u"Large"_s}});
        m_one->push(u"laptop-1"_s, 10, ops); // one push is one transaction
        QSet<QString> seen;
        const auto entries = after(before, 700);
        for (const Entry &entry : entries) seen << entry.record;
        QCOMPARE(entries.size(), count);
        QCOMPARE(seen.size(), count);
        // A page read again is the same page.
        QCOMPARE(m_two->pull(before, 10).entries.size(), 10);
    }

    void whatIsDoneByHandComesToo()
    {
        const QString id = made();
        const Position before = now();
        PgConnection root = m_central->connection();
        root.run("UPDATE console.person SET phone = '02 by hand' WHERE id = $1", {id});
        root.run("UPDATE console.person SET trashed = true WHERE id = $1", {id});
        const auto entries = after(before);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().kind, Entry::Kind::Change);
        QCOMPARE(entries.first().version, 2);
        QCOMPARE(entries.first().fields, QJsonObject({{u"phone"_s, QJsonArray{u"02 1"_s, u"02 by hand"_s}}}));
        QCOMPARE(entries.last().kind, Entry::Kind::Trash);
    }

    void aLoadGoesOnWhereItEnded()
    {
        QSet<QString> all;
        QString last;
        qsizetype total = 0;
        for (qint64 page = 500; page == 500; total += page)
            page = m_two->load(Person::type, {u"*"_s}, last.isNull() ? u""_s : last, 500, [&](Central::Loaded &&one) {
                all << one.record;
                last = one.record;
                return true;
            });
        PgConnection root = m_central->connection();
        QCOMPARE(total, root.value("SELECT count(*) FROM console.person")->toInt());
        QCOMPARE(all.size(), total);
        const auto slices = m_two->digest(Person::type);
        QCOMPARE(std::accumulate(slices.begin(), slices.end(), qint64(0), [](qint64 sum, const auto &slice) { return sum + slice.first; }), total);
        qsizetype few = 0;
        m_two->load(Person::type, {u"*"_s}, u""_s, 500, [&](Central::Loaded &&) { return ++few < 3; });
        QCOMPARE(few, 3);
        QVERIFY(m_two->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp > 0); // the line is free again
    }

    void twoPushesOverTheSameRecordsDoNotBlockEachOther()
    {
        QStringList ids;
        QList<Op> creates;
        for (int i = 0; i < 40; ++i) {
            ids << anyId();
            creates << sent::create("person", ids.last(), {{u"surname"_s, u"Shared"_s}});
        }
        m_one->push(u"laptop-1"_s, 10, creates);
        const auto work = [&](const QString &login, const QString &device, bool backwards) {
            const auto console = m_central->central(login);
            console->hello({device, {}, {}, 10, {}});
            int failures = 0;
            for (int round = 0; round < 10; ++round) {
                QList<Op> ops;
                for (int i = 0; i < ids.size(); ++i) ops << sent::change("person", ids.at(backwards ? ids.size() - 1 - i : i), backwards ? u"notes"_s : u"phone"_s, {}, u"x"_s, 1, device);
                try {
                    console->push(device, 10, ops);
                } catch (const Cut &) {
                    ++failures;
                }
            }
            return failures;
        };
        auto first = QtConcurrent::run(work, u"ada"_s, u"laptop-8"_s, false), second = QtConcurrent::run(work, u"bea"_s, u"laptop-9"_s, true);
        QCOMPARE(first.result(), 0);
        QCOMPARE(second.result(), 0);
    }

    void theSamePushFromTwoConnectionsIsTakenOnce()
    {
        QList<Op> ops;
        for (int i = 0; i < 20; ++i) ops << sent::create("person", anyId(), {{u"surname"_s, u"Twice"_s}});
        const auto work = [&](const QString &device) {
            const auto console = m_central->central(u"ada"_s);
            console->hello({device, {}, {}, 10, {}});
            return console->push(device, 10, ops);
        };
        auto first = QtConcurrent::run(work, u"laptop-1"_s), second = QtConcurrent::run(work, u"another"_s); // a cloned disk, or work sent again for somebody
        for (const auto &outcomes : {first.result(), second.result()})
            for (const Outcome &outcome : outcomes) {
                QCOMPARE(outcome.result, Outcome::Result::Applied);
                QCOMPARE(outcome.version, 1);
            }
    }

    void aBackendThatIsEndedInAPushLosesNothing()
    {
        const QString id = made();
        // Somebody holds the record, so that the push waits in its middle.
        PgConnection holder = m_central->connection(), root = m_central->connection();
        holder.script(u"BEGIN"_s);
        holder.run("SELECT 1 FROM console.person WHERE id = $1 FOR UPDATE", {id});
        const Op op = sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 kept"_s, 1);
        auto pushed = QtConcurrent::run([&] {
            try {
                m_one->push(u"laptop-1"_s, 10, {sent::create("person", anyId(), {{u"surname"_s, u"With it"_s}}), op});
            } catch (const Cut &) {
                return true;
            }
            return false;
        });
        QTRY_COMPARE_WITH_TIMEOUT(root.value("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%console.push%'")->toInt(), 1, 20000);
        root.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%console.push%'");
        QVERIFY(pushed.result());
        holder.script(u"ROLLBACK"_s);
        QVERIFY(m_one->known({op.mark}).isEmpty());
        QCOMPARE(m_one->push(u"laptop-1"_s, 10, {op}).first().result, Outcome::Result::Applied);
    }

    void case54_whatWaitsTooLongIsAskedAgain()
    {
        const QString id = made();
        PgConnection holder = m_central->connection();
        holder.script(u"BEGIN"_s);
        holder.run("SELECT 1 FROM console.person WHERE id = $1 FOR UPDATE", {id});
        auto parameters = m_central->parameters(u"ada"_s);
        parameters[u"options"_s] = u"-c lock_timeout=300ms"_s;
        PgCentral hurried(parameters, {});
        const Op op = sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 2"_s, 1);
        QVERIFY_THROWS_EXCEPTION(Cut, hurried.push(u"laptop-1"_s, 10, {op}));
        holder.script(u"ROLLBACK"_s);
        QCOMPARE(hurried.push(u"laptop-1"_s, 10, {op}).first().result, Outcome::Result::Applied);
        parameters[u"options"_s] = u"-c statement_timeout=300ms"_s;
        PgCentral ended(parameters, {});
        holder.script(u"BEGIN"_s);
        holder.run("SELECT 1 FROM console.person WHERE id = $1 FOR UPDATE", {id});
        QVERIFY_THROWS_EXCEPTION(Cut, ended.push(u"laptop-1"_s, 10, {sent::change("person", id, u"notes"_s, {}, u"x"_s, 2)}));
        holder.script(u"ROLLBACK"_s);
        // Somebody's change comes between what it read and what it writes.
        parameters[u"options"_s] = u"-c default_transaction_isolation=repeatable\\ read"_s;
        PgCentral strict(parameters, {});
        PgConnection root = m_central->connection();
        holder.script(u"BEGIN"_s);
        holder.run("UPDATE console.person SET email = 'x@example.org' WHERE id = $1", {id});
        const Op between = sent::change("person", id, u"notes"_s, {}, u"y"_s, 2);
        auto pushed = QtConcurrent::run([&] {
            try {
                strict.push(u"laptop-1"_s, 10, {between});
            } catch (const Cut &) {
                return true;
            }
            return false;
        });
        QTRY_VERIFY_WITH_TIMEOUT(root.value("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'ada'")->toInt() > 0, 20000);
        holder.script(u"COMMIT"_s);
        QVERIFY(pushed.result());
        QCOMPARE(strict.push(u"laptop-1"_s, 10, {between}).first().result, Outcome::Result::Applied);
        // The console's own patience ends before the server's.
        holder.script(u"BEGIN"_s);
        holder.run("SELECT 1 FROM console.person WHERE id = $1 FOR UPDATE", {id});
        parameters[u"options"_s] = u"-c lock_timeout=60s"_s;
        PgCentral brief(parameters, {}, std::chrono::milliseconds(700));
        QElapsedTimer timer;
        timer.start();
        QVERIFY_THROWS_EXCEPTION(Cut, brief.push(u"laptop-1"_s, 10, {sent::change("person", id, u"phone"_s, u"02 2"_s, u"02 3"_s, 2)}));
        QVERIFY(timer.elapsed() < 25'000);
        holder.script(u"ROLLBACK"_s);
    }

    void aShutOutDeviceIsTurnedAway()
    {
        const auto lost = m_central->central(u"ada"_s);
        lost->hello({u"laptop-lost"_s, {}, {}, 10, {}});
        PgConnection root = m_central->connection();
        root.script(u"UPDATE console.device SET revoked = true WHERE device = 'laptop-lost'"_s);
        QVERIFY(lost->hello({u"laptop-lost"_s, {}, {}, 10, {}}).revoked);
        QVERIFY_THROWS_EXCEPTION(TurnedAway, lost->pull({}, 10));
        QVERIFY_THROWS_EXCEPTION(TurnedAway, lost->push(u"laptop-lost"_s, 10, {sent::create("person", anyId(), {})}));
    }

    void aGreetingThatSaysNothingNewCostsNothing()
    {
        PgConnection root = m_central->connection();
        const Greeting usual{u"laptop-new"_s, u"first"_s, u"0.1"_s, 10, {}};
        QVERIFY(!m_one->hello(usual).estimates.isEmpty());
        const auto written = [&] { return *root.value("SELECT d.xmin || ' ' || p.xmin FROM console.device d JOIN console.device_login p USING (device) WHERE device = 'laptop-new'"); };
        const QByteArray before = written();
        QVERIFY(m_one->hello(usual).estimates.isEmpty()); // nothing new is to be loaded
        QCOMPARE(written(), before);
        root.script(u"UPDATE console.device_login SET told = '{reference}' WHERE device = 'laptop-new'"_s);
        QVERIFY(!m_one->hello(usual).estimates.isEmpty()); // it may see more than it did
        root.script(u"UPDATE console.device SET seen_at = now() - interval '2 minutes' WHERE device = 'laptop-new'"_s);
        m_one->hello(usual);
        QCOMPARE(root.value("SELECT now() - seen_at < interval '1 minute' FROM console.device WHERE device = 'laptop-new'"), PgConnection::Value("t"));
        m_one->hello({u"laptop-1"_s, {}, {}, 10, {}});
    }

    void filesComeBackByTheirFingerprint()
    {
        const QByteArray bytes = QByteArray("\0\x01\xff bytes", 9) + QByteArray(100'000, 'x');
        const QString print = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_one->sendContent(print, bytes);
        m_one->sendContent(print, bytes);
        QVERIFY(!m_two->content(print)); // attached to nothing that is seen
        m_one->push(u"laptop-1"_s, 10, {sent::create("attachment", anyId(), {{u"content"_s, print}, {u"name"_s, u"a.pdf"_s}})});
        QCOMPARE(*m_two->content(print), bytes);
        // It is sent only where it is not there; whoever does not see the file proves that they have it.
        PgConnection root = m_central->connection();
        root.run("UPDATE console.content SET bytes = 'kept' WHERE fingerprint = $1", {print});
        m_one->sendContent(print, bytes);
        QCOMPARE(*m_two->content(print), QByteArray("kept"));
        root.run("DELETE FROM console.content WHERE fingerprint = $1", {print});
        m_one->sendContent(print, bytes);
        QCOMPARE(*m_two->content(print), bytes);
        QVERIFY_THROWS_EXCEPTION(Failure, m_one->sendContent(print, "other"));
    }

    void tellsWhoHasWhatOpen()
    {
        const QString id = made();
        m_two->presence(u"laptop-2"_s, {});
        m_one->presence(u"laptop-1"_s, {{"person", id, u"ada"_s, u"site-a"_s, {}, QDateTime::fromString(u"2026-03-01T10:00:00.000Z"_s, Qt::ISODateWithMs)}});
        const auto elsewhere = m_two->presence(u"laptop-2"_s, {});
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(elsewhere.first().record, id);
        QCOMPARE(elsewhere.first().author, u"ada"_s);
        m_one->presence(u"laptop-1"_s, {});
        QVERIFY(m_two->presence(u"laptop-2"_s, {}).isEmpty());
    }

    // To whoever has not read it yet, and to nobody else: not to whoever made it and read it back.
    void saysWhenSomethingChanged()
    {
        for (PgCentral *each : {m_one.get(), m_two.get()}) each->listen();
        m_one->hello({u"laptop-1"_s, {}, {}, 10, {}});
        const Position place = now();
        while (m_two->hasNews()) {}
        while (m_one->hasNews()) {}
        made();
        m_one->pull(place, 100);
        QVERIFY(QTest::qWaitFor([&] { return m_two->hasNews(); }, 10000));
        QVERIFY(!m_two->hasNews()); // once
        QVERIFY(!m_one->hasNews());
        made();
        m_two->pull(place, 100); // before it was looked at what was said
        m_two->images("person", {});
        QVERIFY(!m_two->hasNews());
        made();
        m_two->pull(place, 1); // there is more
        QVERIFY(QTest::qWaitFor([&] { return m_two->hasNews(); }, 10000));
        // Nobody knows what was said while the line was another.
        PgConnection root = m_central->connection();
        root.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bea'");
        const bool again = QTest::qWaitFor([&] {
            try {
                return m_two->hasNews();
            } catch (const Cut &) {
                return false;
            }
        }, 10000);
        QVERIFY(again);
    }

    // Every login may listen: what is said tells nothing of what changed, nor of whose it is.
    void whatIsSaidIsANumber()
    {
        PgConnection listener(m_central->parameters(u"bea"_s), {});
        listener.listen("console_changed");
        made();
        QList<QByteArray> said;
        QVERIFY(QTest::qWaitFor([&] { return !(said = listener.notifications()).isEmpty(); }, 10000));
        QCOMPARE(said, QList<QByteArray>{*m_central->connection().value("SELECT max(stamp) FROM console.tx")});
    }

    void aRestartOfTheServerIsSurvived()
    {
        const QString id = made();
        m_central->postgres.restart();
        bool cut = false;
        for (int attempt = 0; attempt < 3; ++attempt) {
            try {
                QCOMPARE(m_one->images("person", {id}).size(), 1);
                break;
            } catch (const Cut &) {
                cut = true;
            }
        }
        QVERIFY(cut);
        // Another life of the central is not spoken to before it was greeted.
        PgConnection root = m_central->connection();
        root.run("SELECT console.reopen()");
        m_central->postgres.restart();
        QVERIFY_THROWS_EXCEPTION(Cut, m_one->images("person", {id}));
        QVERIFY_THROWS_EXCEPTION(Cut, m_one->images("person", {id}));
    }
};

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
