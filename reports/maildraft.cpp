#include "reports/maildraft.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(MailDraft)
};

constexpr qsizetype bytesInWord = 42; // of UTF-8 in an encoded word: 56 letters of base64 and 12 of frame, under the 75 of RFC 2047
constexpr qsizetype lineLength = 76;

Failure refused(const QString &why, const QString &remedy) { return Failure(Words::tr("The e-mail was not made."), why, remedy); }

// A line break in a name would begin a new line of the head.
QString oneLine(const QString &text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }))
        throw refused(Words::tr("A name, an address or the subject holds a line break or another sign that cannot be seen."), Words::tr("Type it again by hand."));
    return text;
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x7f; });
}

// Encoded words, none of which cuts a character in two.
QByteArrayList encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray piece;
    const auto close = [&] {
        if (!piece.isEmpty()) words << "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const char32_t sign : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&sign, 1).toUtf8();
        if (piece.size() + bytes.size() > bytesInWord) close();
        piece += bytes;
    }
    close();
    return words;
}

// Plain words stay as they are, cut at spaces; whatever a reader could take for an encoded word is encoded too.
QByteArrayList wordsOf(const QString &text)
{
    const QString line = oneLine(text);
    const bool plain = isPlain(line) && !line.contains(u"=?") && std::ranges::all_of(line.split(u' '), [](const QString &word) { return word.size() < lineLength - 10; });
    if (!plain) return encodedWords(line);
    QByteArrayList words;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) words << word.toLatin1();
    return words;
}

// "Name: word word", folded before it grows too long.
QByteArray field(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray out, line = name + ':';
    for (const QByteArray &word : words) {
        if (line.size() + 1 + word.size() > lineLength && line.size() > name.size() + 1) {
            out += line + "\r\n";
            line.clear();
        }
        line += ' ' + word;
    }
    return out + line + "\r\n";
}

// A domain with other letters is written in those every server knows; the part before the @ has no such spelling.
QByteArray addressOf(const QString &typed)
{
    static const QRegularExpression form(u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$"_s);
    const QString address = oneLine(typed).trimmed();
    const QByteArray known = address.section(u'@', 0, 0).toUtf8() + '@' + QUrl::toAce(address.section(u'@', 1));
    if (address.count(u'@') != 1 || !form.match(QString::fromUtf8(known)).hasMatch())
        throw refused(Words::tr("An e-mail address is not one."), Words::tr("Correct the address in the record of the person, and try again."));
    return known;
}

QByteArrayList mailbox(const MailAddress &to)
{
    QByteArrayList words;
    if (const QString name = oneLine(to.name).trimmed(); !name.isEmpty()) {
        const bool quotable = isPlain(name) && !name.contains(u"=?") && name.size() < lineLength - 10;
        if (quotable) words << '"' + QString(name).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + '"';
        else words << encodedWords(name);
    }
    return words << '<' + addressOf(to.address) + '>';
}

QByteArray people(const QByteArray &name, const QList<MailAddress> &all)
{
    QByteArrayList words;
    for (const MailAddress &one : all) {
        if (!words.isEmpty()) words.last() += ',';
        words << mailbox(one);
    }
    return field(name, words);
}

QByteArray inLines(const QByteArray &bytes)
{
    const QByteArray letters = bytes.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < letters.size(); at += lineLength) out += letters.mid(at, lineLength) + "\r\n";
    return out;
}

QByteArray fileName(const QString &name)
{
    const QString plain = oneLine(name);
    if (isPlain(plain) && !plain.contains(u"=?")) return "filename=\"" + QString(plain).replace(u'\\', u'_').replace(u'"', u'_').toLatin1() + '"';
    return "filename*=UTF-8''" + plain.toUtf8().toPercentEncoding();
}

QByteArray part(const QByteArray &boundary, const QByteArray &type, const QByteArray &disposition, const QByteArray &bytes)
{
    return "--" + boundary + "\r\nContent-Type: " + type + "\r\n" + disposition + "Content-Transfer-Encoding: base64\r\n\r\n" + inLines(bytes);
}
} // namespace

QByteArray mailText(const MailDraft &draft)
{
    if (draft.to.isEmpty())
        throw refused(Words::tr("There is nobody to send it to."), Words::tr("Write the e-mail address in the record of the person, or print the document."));
    const QByteArray boundary = "wemi-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray text = people("To", draft.to);
    if (!draft.cc.isEmpty()) text += people("Cc", draft.cc);
    text += field("Subject", wordsOf(draft.subject));
    if (draft.at.isValid()) text += "Date: " + QLocale::c().toString(draft.at.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
    text += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    QString body = draft.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    text += part(boundary, "text/plain; charset=utf-8", {}, body.toUtf8());
    for (const MailAttachment &one : draft.attachments) {
        static const QRegularExpression type(u"^[a-z0-9.+-]+/[a-z0-9.+-]+$"_s);
        const bool known = type.match(QString::fromLatin1(one.mediaType)).hasMatch();
        text += part(boundary, known ? one.mediaType : QByteArray("application/octet-stream"), "Content-Disposition: attachment;\r\n " + fileName(one.name) + "\r\n", one.bytes);
    }
    return text + "--" + boundary + "--\r\n";
}

void writeMail(const MailDraft &draft, const QString &path)
{
    const QByteArray text = mailText(draft);
    const auto failed = [](const QString &why) { return refused(why, Words::tr("Check the folder and its free space, and try again. Nothing else has changed.")); };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw failed(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(text) != text.size() || !file.commit()) throw failed(file.errorString());
}
