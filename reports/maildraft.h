#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

struct MailAddress {
    QString name; // may be empty
    QString address;
};

struct MailAttachment {
    QString name; // names nobody: it is seen wherever the mail is
    QByteArray mediaType = "application/pdf";
    QByteArray bytes;
};

// An e-mail that somebody still has to look at and send, from the mail program of the office.
struct MailDraft {
    QList<MailAddress> to, cc;
    QString subject; // names nobody
    QString body;    // plain text
    QList<MailAttachment> attachments;
    QDateTime at;
};

// The draft as a file (.eml, RFC 5322): MIME multipart/mixed in base64, what is not ASCII in the head encoded (RFC 2047, file
// names RFC 2231), "X-Unsent: 1", by which mail programs open it for writing; lines end with CRLF. The sender is left to the
// mail program; nobody is written to without the others seeing it (no Bcc). Throws Failure for nobody to write to, for an address that is none, and
// for a line break or another control character in an address, a name, the subject or the name of a file: with one the head
// could be made to say something else.
QByteArray mailText(const MailDraft &draft);

// The same in a file that is either there whole or not at all, readable by its owner alone. Throws Failure.
void writeMail(const MailDraft &draft, const QString &path);
