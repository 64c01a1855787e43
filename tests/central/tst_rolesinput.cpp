#include "rolesoffice.h"
#include <QJsonDocument>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

// What somebody may put where a name, a number or a text belongs: nothing of it is ever run, and nothing is told by the way of refusing.
class TestRolesInput : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RolesOffice> m_office;

    static QByteArray json(const QJsonValue &value)
    {
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    // JSON texts, each put as it is in the place of a value.
    static QByteArrayList evilValues()
    {
        QByteArrayList all;
        for (const char *text : {"'", "''", "\\\"", "'; DROP TABLE console.person; --", "\\\"; DROP TABLE console.person; --", "$$; DROP TABLE console.person; $$", "%s%s%I%L%n", "%1$I", "{table}", "*", "site:*", "{*}", "reference", "../../etc/passwd",
                                 "person; SELECT 1", "person\\\"", "person')--", "pg_catalog.pg_authid", "login", "journal", "Person", "person ", "\\u0000", "\\ud800", "\\uffff", "\xc2\xa0", "NULL", "null", "-1", "1e400", "NaN", "infinity", "0001-01-01T00:00:00Z BC",
                                 "99999999999999999999999999", "true", "[]", "{}", "\\\\", "\\n\\r\\t\\b"})
            all << '"' + QByteArray(text) + '"';
        all << '"' + QByteArray(200'000, 'x') + '"' << QByteArray(3000, '[') + QByteArray(3000, ']') << QByteArray("{\"a\":").repeated(2000) + '1' + QByteArray(2000, '}');
        all << "null" << "true" << "-1" << "1.5" << "1e300" << "9223372036854775808" << "[]" << "{}" << "[null]" << "[[\"a\"]]" << "{\"id\":{}}" << "[{\"id\":null}]" << "{\"own\":[\"*\"]}";
        return all;
    }
    // Everything but what a push may leave behind when it is refused.
    QByteArray fingerprint() const
    {
        PgConnection root = m_office->root();
        QByteArray sum;
        for (const auto &row : root.run("SELECT relname FROM pg_class WHERE relnamespace = 'console'::regnamespace AND relkind = 'r' AND relname NOT IN ('journal', 'tx', 'device', 'device_login', 'open_record', 'wanted', 'conflict') ORDER BY 1"))
            sum += *row.first() + '=' + *root.value("SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM console." + *row.first() + " t") + '\n';
        return sum + *root.value("SELECT md5(string_agg(rolname || rolsuper || rolcanlogin, '|' ORDER BY rolname)) FROM pg_roles") + *root.value("SELECT count(*)::text FROM pg_proc") + *root.value("SELECT count(*)::text FROM pg_class WHERE relkind <> 't'");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_office = std::make_unique<RolesOffice>();
        PgConnection root = m_office->root();
        root.run("INSERT INTO console.person (id, surname) VALUES ('p-b', 'Secret')");
        Op mine = sent::create("person", u"p-a"_s, {{u"surname"_s, u"Sala"_s}}), theirs = sent::create("person", u"p-of-b"_s, {{u"surname"_s, u"Riva"_s}});
        mine.origin.author = theirs.origin.author = u"op-super-b"_s;
        mine.origin.site = m_office->a;
        theirs.origin.site = m_office->b;
        for (const Outcome &outcome : m_office->central(u"super-b"_s)->push(u"x"_s, 1000, {mine, theirs})) QCOMPARE(outcome.result, Outcome::Result::Applied);
    }

    void nothingOfAPushIsRun_data()
    {
        QTest::addColumn<QByteArray>("place");
        for (const char *place : {"mark", "table", "record", "kind", "base", "conflict", "author", "site", "device", "at", "old", "new", "field", "value", "item", "all"}) QTest::newRow(place) << QByteArray(place);
    }
    void nothingOfAPushIsRun()
    {
        QFETCH(const QByteArray, place);
        const QByteArray before = fingerprint();
        const auto prompt = m_office->prompt(u"front-a"_s);
        int tried = 0;
        for (const QByteArray &evil : evilValues()) {
            // A change that is refused where nothing evil is in it: what was seen is not what is there, on a record of another centre.
            QMap<QByteArray, QByteArray> op{{"mark", '"' + sent::anyId().toLatin1() + '"'}, {"table", "\"person\""}, {"record", "\"p-of-b\""}, {"kind", "\"change\""}, {"base", "1"}, {"conflict", "null"},
                                            {"author", "\"op-front-a\""}, {"site", "\"" + m_office->a.toUtf8() + "\""}, {"device", "\"d\""}, {"at", "\"2026-03-01T10:00:00Z\""}, {"old", "{\"surname\":\"Before\"}"}, {"new", "{\"surname\":\"Rossi\"}"}};
            if (place == "field") {
                const QByteArray key = evil.startsWith('"') ? evil : "\"" + QByteArray(evil).replace('\\', "").replace('"', "").left(1000) + "\"";
                op["old"] = "{" + key + ":null}";
                op["new"] = "{" + key + ":\"x\"}";
                op["record"] = "\"p-a\"";
            } else if (place == "value") op["new"] = "{\"surname\":" + evil + "}";
            else if (place == "item") op["new"] = "{\"languages\":[" + evil + "],\"citizenships\":" + evil + ",\"born\":" + evil + ",\"municipio\":" + evil + "}";
            else if (op.contains(place)) op[place] = evil;
            QByteArray text;
            for (auto it = op.cbegin(); it != op.cend(); ++it) text += (text.isEmpty() ? "{" : ",") + ('"' + it.key() + "\":" + it.value());
            const QByteArray changes = place == "all" ? evil : "[" + text + "}]";
            const QByteArray answer = prompt->value("SELECT console.push($1, 1000, $2::jsonb)", {"d", changes});
            QVERIFY2(!answer.contains("\"applied\""), evil.left(200) + " -> " + answer.left(300));
            QVERIFY2(answer.startsWith("error 2") || answer.startsWith("error 54") || answer.contains("\"refused\"") || answer.contains("\"erased\"") || answer.contains("\"same\"") || answer == "[]" || answer.isEmpty(),
                     evil.left(200) + " -> " + answer.left(300) + prompt->said());
            // What is said of it holds nothing of what others have.
            QVERIFY2(!prompt->said().contains("Riva") && !prompt->said().contains("Secret") && !answer.contains("Riva"), prompt->said());
            ++tried;
        }
        QVERIFY(tried > 40);
        QCOMPARE(fingerprint(), before);
        QCOMPARE(m_office->central(u"front-a"_s)->images("person", {u"p-a"_s}).size(), 1); // and the door still works
    }

    void everyTextIsKeptAsItWasWritten()
    {
        const auto central = m_office->central(u"front-a"_s);
        for (const QByteArray &evil : evilValues()) {
            const QString text = QJsonDocument::fromJson("[" + evil + "]").array().first().toString();
            if (text.isEmpty() || text.size() > 1000) continue;
            Op op = sent::create("contact", sent::anyId(), {{u"heard"_s, text}, {u"site"_s, m_office->a}});
            op.origin.author = u"op-front-a"_s;
            const Outcome outcome = central->push(u"d"_s, 1000, {op}).first();
            if (text.contains(QChar(0)) || !text.isValidUtf16()) { // no text PostgreSQL can keep: refused by itself
                QCOMPARE(outcome.result, Outcome::Result::Refused);
                continue;
            }
            QVERIFY2(outcome.result == Outcome::Result::Applied, evil);
            QCOMPARE(central->images("contact", {op.record}).first().fields.value(u"heard"_s).toString(), text);
        }
    }

    void nothingOfAQuestionIsRun()
    {
        const QByteArray before = fingerprint();
        const auto prompt = m_office->prompt(u"front-a"_s);
        QByteArrayList texts;
        for (const QByteArray &evil : evilValues()) texts << (evil.startsWith('"') ? evil.mid(1, evil.size() - 2).left(5000) : evil.left(5000));
        for (const QByteArray &text : texts) {
            const QByteArray array = "{\"" + QByteArray(text).replace('\\', "\\\\").replace('"', "\\\"") + "\"}";
            const QList<std::pair<QByteArray, QList<std::optional<QByteArray>>>> asked{
                {"SELECT console.images($1, '{p-b,p-of-b}')", {text}}, {"SELECT console.images('person', $1::text[])", {array}}, {"SELECT * FROM console.load_person($1::text[], '', 100)", {array}},
                {"SELECT * FROM console.load_person('{reference}', $1, 100)", {text}}, {"SELECT * FROM console.digest($1)", {text}}, {"SELECT * FROM console.fields_of($1)", {text}}, {"SELECT console.known($1::text[])", {array}},
                {"SELECT console.search($1, 100)", {text}}, {"SELECT console.search('riva ' || $1, 100)", {text}}, {"SELECT console.content($1)", {text}}, {"SELECT console.attach($1, $2::bytea)", {text, text}}, {"SELECT console.hello(jsonb_build_object('device', $1::text, 'name', $1::text, 'program', $1::text, 'erased', jsonb_build_array($1::text)))", {text}},
                {"SELECT console.hello($1::jsonb)", {text}}, {"SELECT console.presence($1, '[]')", {text}}, {"SELECT console.presence('d', jsonb_build_array(jsonb_build_object('table', $1::text, 'record', $1::text, 'author', $1::text)))", {text}},
                {"SELECT console.presence('d', $1::jsonb)", {text}}, {"SELECT set_config('console.device', $1, false), console.images('person', '{p-b}')", {text}}, {"SELECT * FROM console.pull($1::bigint, $1::bigint, $1::integer)", {text}},
                {"SELECT console.change_password($1)", {text}}, {"SELECT console.push($1, 1000, '[]')", {text}}};
            for (const auto &[sql, values] : asked) {
                const QByteArray state = prompt->run(sql, values);
                QVERIFY2(state.isEmpty() || state.startsWith("22") || state.startsWith("54") || state == "42501", sql + ' ' + text.left(100) + " -> " + state + prompt->said());
                QVERIFY2(!prompt->said().contains("Secret"), prompt->said());
                for (const QByteArrayList &row : prompt->rows())
                    for (const QByteArray &cell : row) QVERIFY2(!cell.contains("Secret") && !cell.contains("Riva"), sql + ' ' + text.left(100));
            }
        }
        for (const char *sql : {"SELECT * FROM console.pull(-9223372036854775808, -1, -5)", "SELECT count(*) FROM console.pull(9223372036854775807, 9223372036854775807, 2000000)", "SELECT * FROM console.load_person(NULL, NULL, NULL)",
                                "SELECT console.images(NULL, NULL)", "SELECT console.search(NULL, NULL)", "SELECT console.search('riva', -1)", "SELECT console.push(NULL, NULL, NULL)", "SELECT console.push('d', 1000, '[null, 1, \"x\", []]')", "SELECT console.hello(NULL)", "SELECT console.presence(NULL, NULL)"}) {
            const QByteArray state = prompt->run(sql);
            QVERIFY2(state.isEmpty() || state.startsWith("22") || state == "23502" || state == "WE007", sql + (" -> " + state));
        }
        QCOMPARE(fingerprint(), before);
    }

    // A log is read by others, and kept for years.
    void nothingOfItIsInTheServersLog()
    {
        QFile log(m_office->postgres.folder() + u"/log"_s);
        QVERIFY(log.open(QFile::ReadOnly));
        log.seek(log.size());
        const auto central = m_office->central(u"super-b"_s);
        const QString marker = u"Segretissima"_s, computer = RolesOffice::computerOf(u"super-b"_s);
        QList<QJsonValue> values{marker, QJsonArray{marker}, QJsonObject{{u"id"_s, marker}}, QJsonArray{QJsonObject{{u"id"_s, marker}, {marker, marker}}}, 1e300, true, marker + QChar(0), marker + QChar(0xd800), QString(QChar(0xdc00)) + marker,
                                 QString(3000, u'x') + marker, QJsonArray{QJsonArray{marker}}, u"99999-01-01 "_s + marker, u"2026-02-30"_s, u"NaN"_s, u"infinity"_s, u"1e400"_s};
        QString unlike = marker; // does not fit into an index, however it is packed
        for (quint32 n = 1; unlike.size() < 20'000; n = n * 1664525 + 1013904223) unlike += QChar(0x4e00 + n % 20000);
        values << unlike;
        const auto tried = [&](const auto &call) {
            try {
                call();
            } catch (const Failure &failure) {
                QVERIFY2(!failure.text().contains(marker), qPrintable(failure.text()));
            }
        };
        // As the value of every field of every type, alone and among good ones.
        for (const RecordType *type : recordTypes())
            for (const Field &f : type->fields.subspan(1))
                for (const QJsonValue &value : std::as_const(values)) {
                    Op op = sent::create(type->table, sent::anyId(), {{QLatin1String(f.column), value}});
                    op.origin.author = u"op-super-b"_s;
                    tried([&] { central->push(computer, 1000, {op}); });
                }
        for (const QJsonValue &value : std::as_const(values)) {
            const QString text = value.isString() ? value.toString() : marker;
            for (const char *place : {"mark", "table", "record", "conflict", "author", "site", "device", "field", "old"}) {
                QList<Op> ops;
                for (int n = 0; n < 6; ++n) {
                    Op op = sent::change("person", u"p-a"_s, QLatin1String(place) == u"field" ? text : u"surname"_s, QLatin1String(place) == u"old" ? value : QJsonValue(u"Sala"_s), marker + QString::number(n), 1);
                    op.origin.author = u"op-super-b"_s;
                    ops << op;
                }
                Op &evil = ops[3];
                const QByteArray where(place);
                if (where == "mark") evil.mark = text;
                if (where == "table") evil.table = text.toUtf8();
                if (where == "record") evil = sent::create("person", text, {{u"surname"_s, marker}});
                if (where == "conflict") evil.kind = Op::Kind::Resolve, evil.conflict = text;
                if (where == "author") evil.origin.author = text;
                if (where == "site") evil.origin.site = text;
                if (where == "device") evil.origin.device = text;
                tried([&] { central->push(computer, 1000, ops); });
            }
            tried([&] { central->images(text.toUtf8(), {u"p-a"_s}); });
            tried([&] { central->images("person", {text}); });
            tried([&] { central->load(*recordTypeOf("person"), {text}, text, 10, [](Central::Loaded &&) { return true; }); });
            tried([&] { central->known({text}); });
            for (const QString &typed : {text, marker + QChar(0x2028), QChar(0x2029) + marker + u" \\"_s, u"'"_s + marker, marker + u":* & | <->"_s, QString(5000, u'y') + marker, u"''"_s + marker + u"\\'"_s})
                tried([&] { central->search(typed, 10); });
            tried([&] { central->content(text); });
            tried([&] { central->sendContent(text, text.toUtf8()); });
            tried([&] { central->sendContent(text, QByteArray(100'000, 'x')); });
            tried([&] { central->presence(computer, {Presence{text.toUtf8(), text, text, text, text, {}}}); });
            tried([&] { central->hello({text, text, text, 1000, {text}}); });
            tried([&] { central->hello({computer, {}, {}, 1000, {}}); });
        }
        // What goes wrong in the middle: a record somebody holds, a connection that is ended.
        PgConnection root = m_office->root();
        root.script(u"BEGIN; UPDATE console.person SET notes = 'held' WHERE id = 'p-a'"_s);
        Op waits = sent::change("person", u"p-a"_s, u"surname"_s, u"Sala"_s, marker, 1);
        waits.origin.author = u"op-super-b"_s;
        tried([&] { central->push(computer, 1000, {waits}); });
        root.script(u"ROLLBACK"_s);
        QCOMPARE(central->images("person", {u"p-a"_s}).size(), 1);
        const QByteArray written = log.readAll();
        QVERIFY(!written.isEmpty());
        for (const QByteArray &line : written.split('\n')) QVERIFY2(!line.contains("egretissim"), line.left(600));
    }

    void case67_notThereAndNotYoursAreOneAnswer()
    {
        const auto prompt = m_office->prompt(u"front-a"_s);
        const auto answers = [&](const QByteArray &id) {
            QByteArrayList all;
            const auto op = [&](const char *kind, const char *table, const QByteArray &record, const QByteArray &fields) {
                return "[{\"mark\":\"" + sent::anyId().toLatin1() + "\",\"table\":\"" + table + "\",\"record\":\"" + record + "\",\"kind\":\"" + kind + "\",\"base\":1,\"old\":" + (fields == "{}" ? "{}" : "{\"surname\":\"a\"}") + ",\"new\":" + fields
                    + ",\"conflict\":\"c\",\"author\":\"op-front-a\",\"site\":\"" + m_office->a.toUtf8() + "\",\"device\":\"d\",\"at\":\"2026-03-01T10:00:00Z\"}]";
            };
            const auto pushed = [&](const QByteArray &changes) {
                QJsonObject one = QJsonDocument::fromJson(prompt->value("SELECT console.push('d', 1000, $1::jsonb)", {changes})).array().first().toObject();
                one.remove(u"mark"_s);
                return json(one) + prompt->said();
            };
            for (const char *kind : {"change", "trash", "restore", "resolve"}) all << pushed(op(kind, "person", id, "{\"surname\":\"b\"}")) << pushed(op(kind, "person", id, "{}"));
            // A reference says nothing either.
            all << pushed(op("create", "contact", sent::anyId().toLatin1(), "{\"person\":\"" + id + "\",\"site\":\"" + m_office->a.toUtf8() + "\"}"));
            all << prompt->value("SELECT console.images('person', ARRAY[$1])", {id}) << prompt->value("SELECT count(*) FROM console.load_person('{*}', left($1, -1), 1)", {id});
            all << prompt->value("SELECT console.presence('d', jsonb_build_array(jsonb_build_object('table', 'person', 'record', $1::text)))", {id}) << prompt->value("SELECT console.content($1)", {id});
            all << prompt->value("SELECT console.images('person', '{p-a}')");
            return all;
        };
        QCOMPARE(answers("p-of-b"), answers("p-no-1"));
    }
};

QTEST_GUILESS_MAIN(TestRolesInput)
#include "tst_rolesinput.moc"
