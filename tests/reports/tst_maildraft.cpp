#include "models/records/failure.h"
#include "reports/maildraft.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;

namespace {
// The names of people are read by the older part of the module: its newer one puts a space between two encoded words.
const char *const reader = R"(
import email, email.policy, email.utils, email.header, json, sys
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.default)
old = email.message_from_bytes(raw)
def people(name):
    found = email.utils.getaddresses(old.get_all(name, []))
    return [[str(email.header.make_header(email.header.decode_header(n))), a] for n, a in found]
parts = list(m.iter_attachments())
print(json.dumps({
  'subject': m['subject'], 'unsent': m['x-unsent'], 'bcc': m['bcc'], 'date': m['date'], 'keys': m.keys(),
  'to': people('to'), 'cc': people('cc'), 'parsed': [a.addr_spec for a in m['to'].addresses],
  'body': m.get_body(('plain',)).get_content().replace('\r\n', '\n'), 'defects': [str(d) for d in m.defects],
  'names': [p.get_filename() for p in parts], 'types': [p.get_content_type() for p in parts],
  'bytes': [p.get_content().hex() if isinstance(p.get_content(), bytes) else None for p in parts]}))
)";

// The mail as another program reads it.
QJsonObject readBack(const QByteArray &mail)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(reader)});
    python.write(mail);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0) qFatal("python3 could not read the mail: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

MailDraft draft()
{
    return {.to = {{u"Bianchi Luca"_s, u"luca.bianchi@posta.example"_s}},
            .cc = {},
            .subject = u"WeMi: three CVs for your request STA-K7XR-42"_s,
            .body = u"Good morning,\n\nyou find the CVs attached.\n"_s,
            .attachments = {{u"cv-1.pdf"_s, "application/pdf", QByteArray("%PDF-1.6\r\n\0binary", 17)}},
            .at = QDateTime({2026, 3, 16}, {9, 5}, Qt::UTC)};
}
} // namespace

class TestMailDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void another_program_reads_what_was_written()
    {
        const QJsonObject mail = readBack(mailText(draft()));
        QCOMPARE(mail[u"subject"].toString(), draft().subject);
        QCOMPARE(mail[u"to"].toArray(), (QJsonArray{QJsonArray{u"Bianchi Luca"_s, u"luca.bianchi@posta.example"_s}}));
        QCOMPARE(mail[u"parsed"].toArray(), QJsonArray{u"luca.bianchi@posta.example"_s});
        QCOMPARE(mail[u"body"].toString(), draft().body);
        QCOMPARE(mail[u"unsent"].toString(), u"1"_s);
        QCOMPARE(mail[u"date"].toString(), u"Mon, 16 Mar 2026 09:05:00 +0000"_s);
        QVERIFY(mail[u"bcc"].isNull() && mail[u"defects"].toArray().isEmpty());
        QCOMPARE(mail[u"names"].toArray(), QJsonArray{u"cv-1.pdf"_s});
        QCOMPARE(mail[u"types"].toArray(), QJsonArray{u"application/pdf"_s});
        QCOMPARE(QByteArray::fromHex(mail[u"bytes"].toArray().at(0).toString().toLatin1()), draft().attachments.at(0).bytes);
    }

    void any_letters_come_back_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << u"Perché no? Però sì: à è ì ò ù €"_s;
        QTest::newRow("long") << u"Una riga molto lunga di parole semplici "_s.repeated(8).trimmed();
        QTest::newRow("long with accents") << u"Così è la città dell’università "_s.repeated(12).trimmed();
        QTest::newRow("one long word") << u"x"_s.repeated(300);
        QTest::newRow("other scripts") << u"Марія 王小明 සිරිසේන عائشة 👩‍⚕️"_s;
        QTest::newRow("many beyond two bytes") << u"👩👨👧👦"_s.repeated(20);
        QTest::newRow("like an encoded word") << u"=?UTF-8?B?QUFB?= as typed"_s;
        QTest::newRow("quotes") << u"Said \"Ninì\" \\ (Rossi), <a>; b"_s;
    }
    void any_letters_come_back()
    {
        QFETCH(QString, text);
        MailDraft one = draft();
        one.subject = one.to[0].name = text;
        one.cc = {{text, u"altra@posta.example"_s}, {{}, u"terza@citt\u00e0.example"_s}};
        one.body = text + u"\n.\nFrom here\n"_s;
        one.attachments[0].name = text.left(60).remove(u'"').remove(u'\\') + u".pdf"_s;
        const QByteArray bytes = mailText(one);
        const QJsonObject mail = readBack(bytes);
        QCOMPARE(mail[u"subject"].toString(), text);
        QCOMPARE(mail[u"to"][0][0].toString(), text);
        QCOMPARE(mail[u"cc"][0][0].toString(), text);
        QCOMPARE(mail[u"cc"][1][1].toString(), u"terza@xn--citt-3na.example"_s);
        QCOMPARE(mail[u"body"].toString(), one.body);
        QCOMPARE(mail[u"names"][0].toString(), one.attachments.at(0).name);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() < 998, line.constData());
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
        }
    }

    void a_line_break_cannot_add_to_the_head_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("carriage return and line feed") << u"Rossi\r\nBcc: ladro@posta.example"_s;
        QTest::newRow("line feed") << u"Rossi\nBcc: ladro@posta.example"_s;
        QTest::newRow("carriage return") << u"Rossi\rBcc: x"_s;
        QTest::newRow("line separator") << u"Rossi\u2028Bcc: x"_s;
        QTest::newRow("next line") << u"Rossi\u0085Bcc: x"_s;
        QTest::newRow("nothing") << u"Rossi"_s + QChar(0) + u"x"_s;
    }
    void a_line_break_cannot_add_to_the_head()
    {
        QFETCH(QString, text);
        const QList<std::function<void(MailDraft &)>> places{[&](MailDraft &one) { one.to[0].name = text; }, [&](MailDraft &one) { one.subject = text; },
                                                             [&](MailDraft &one) { one.to[0].address = u"a@b.example"_s + text; }, [&](MailDraft &one) { one.cc = {{text, u"a@b.example"_s}}; },
                                                             [&](MailDraft &one) { one.attachments[0].name = text; }};
        for (const auto &put : places) {
            MailDraft one = draft();
            put(one);
            QVERIFY_THROWS_EXCEPTION(Failure, mailText(one));
        }
    }

    void what_is_no_address_is_refused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "luca", "luca@", "@posta.example", "a@b@c.example", "a b@c.example", "a@b.example, d@e.example", "<a@b.example>", "lucà@posta.example"})
            QTest::newRow(*address ? address : "empty") << QString::fromUtf8(address);
    }
    void what_is_no_address_is_refused()
    {
        QFETCH(QString, address);
        MailDraft one = draft();
        one.to[0].address = address;
        QVERIFY_THROWS_EXCEPTION(Failure, mailText(one));
    }

    void nobody_to_write_to_is_said()
    {
        MailDraft one = draft();
        one.to.clear();
        QVERIFY_THROWS_EXCEPTION(Failure, mailText(one));
    }

    void the_file_is_whole_and_its_owners_alone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"mail.eml"_s);
        writeMail(draft(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(readBack(file.readAll())[u"subject"].toString(), draft().subject);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        // What cannot be made leaves the file that was there as it was.
        MailDraft bad = draft();
        bad.subject = u"a\nb"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, writeMail(bad, path));
        QVERIFY(QFileInfo(path).size() == file.size());
        QVERIFY_THROWS_EXCEPTION(Failure, writeMail(draft(), dir.filePath(u"no/such/folder/mail.eml"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMailDraft)
#include "tst_maildraft.moc"
