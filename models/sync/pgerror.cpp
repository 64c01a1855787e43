#include "models/sync/pgerror.h"
#include "models/sync/central.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace syncing::pgerror {

namespace {
QString words(const char *text) { return QCoreApplication::translate("PgError", text); }

struct Meaning {
    const char *begins; // of the SQLSTATE; the first that fits counts
    const char *turnedAway; // code, or nullptr: Cut
    const char *why;
};

constexpr Meaning meanings[] = {
    {"WE001", "revoked", QT_TRANSLATE_NOOP("PgError", "This computer was shut out from the central.")},
    {"WE002", "shut", QT_TRANSLATE_NOOP("PgError", "This login is not in use any more.")},
    {"WE003", "too-old", QT_TRANSLATE_NOOP("PgError", "This version of the program is too old for the central.")},
    {"WE004", nullptr, QT_TRANSLATE_NOOP("PgError", "The central is being restored.")},
    {"WE005", nullptr, QT_TRANSLATE_NOOP("PgError", "The central is being restored.")},
    {"WE007", nullptr, QT_TRANSLATE_NOOP("PgError", "The central asks this computer to sign in again.")},
    {"28000", "shut", QT_TRANSLATE_NOOP("PgError", "This login may not sign in, or not from this computer or not in this way.")},
    {"28", "password", QT_TRANSLATE_NOOP("PgError", "The user name or the password is not right.")},
    {"42501", "shut", QT_TRANSLATE_NOOP("PgError", "This login has no right to it.")},
    {"57014", nullptr, QT_TRANSLATE_NOOP("PgError", "It took too long.")},
    {"57", nullptr, QT_TRANSLATE_NOOP("PgError", "The database server is stopping or starting.")},
    {"08", nullptr, QT_TRANSLATE_NOOP("PgError", "The line broke.")},
    {"40", nullptr, QT_TRANSLATE_NOOP("PgError", "Somebody else was writing the same at that moment.")},
    {"55P03", nullptr, QT_TRANSLATE_NOOP("PgError", "Somebody else was writing the same at that moment.")},
    {"25", nullptr, QT_TRANSLATE_NOOP("PgError", "This server can only be read at present.")},
    {"53", nullptr, QT_TRANSLATE_NOOP("PgError", "The database server is full or has too many visitors.")},
    {"58", nullptr, QT_TRANSLATE_NOOP("PgError", "The database server has trouble with its disk.")},
};
// libpq's own words, in English: about certificates there is no code. The first that fits counts.
struct Proof {
    const char *said, *why;
};
constexpr Proof proofs[] = {
    {"does not support SSL", QT_TRANSLATE_NOOP("PgError", "The server does not encrypt what is sent to it, so others could read it.")},
    {"root certificate", QT_TRANSLATE_NOOP("PgError", "The file with the root certificate is not there, or is none.")},
    {"does not match host name", QT_TRANSLATE_NOOP("PgError", "The server that answers proves to be another computer than the one at this address.")},
    {"certificate", QT_TRANSLATE_NOOP("PgError", "The server does not prove that it is the central: its certificate has expired, or is signed by somebody this computer does not trust.")},
};
} // namespace

void throwFor(const QByteArray &code)
{
    if (code.isEmpty()) throw Cut(words(QT_TRANSLATE_NOOP("PgError", "The line broke.")));
    for (const Meaning &meaning : meanings) {
        if (!code.startsWith(meaning.begins)) continue;
        if (meaning.turnedAway) throw TurnedAway(QLatin1String(meaning.turnedAway), words(meaning.why));
        throw Cut(words(meaning.why));
    }
    if (code.startsWith("22") || code.startsWith("23") || code == "WE006")
        throw Unacceptable(words(QT_TRANSLATE_NOOP("PgError", "The central did not do what it was asked.")), words(QT_TRANSLATE_NOOP("PgError", "It does not accept a value (%1).")).arg(QString::fromLatin1(code)),
                           words(QT_TRANSLATE_NOOP("PgError", "Nothing is lost. Tell whoever looks after the central.")));
    if (code.startsWith("3D"))
        throw Failure(words(QT_TRANSLATE_NOOP("PgError", "The central was not found.")), words(QT_TRANSLATE_NOOP("PgError", "The server has no database of that name.")),
                      words(QT_TRANSLATE_NOOP("PgError", "Nothing is lost. Look whether the name of the database is right.")));
    const bool missing = code.startsWith("3F") || code == "42883" || code == "42P01";
    throw Failure(words(QT_TRANSLATE_NOOP("PgError", "The central did not do what it was asked.")),
                  missing ? words(QT_TRANSLATE_NOOP("PgError", "It was not prepared for this program, or not for this version (%1).")).arg(QString::fromLatin1(code))
                          : words(QT_TRANSLATE_NOOP("PgError", "It answered with the code %1.")).arg(QString::fromLatin1(code)),
                  words(QT_TRANSLATE_NOOP("PgError", "Nothing is lost. Tell whoever looks after the central.")));
}

void throwRefused(const QString &said, bool needsPassword)
{
    if (needsPassword) throwFor("28P01");
    static const QRegularExpression atEnd(u"(?:FATAL|ERROR|[A-Z]+):\\s+([0-9A-Z]{5})\\s*$"_s);
    const auto found = atEnd.match(said);
    if (found.hasMatch()) throwFor(found.captured(1).toLatin1());
    if (said.contains(u"read-only"_s)) throwFor("25006"); // a standby, which libpq itself turns its back on
    for (const Proof &one : proofs)
        if (said.contains(QLatin1String(one.said))) throw TurnedAway(u"certificate"_s, words(one.why));
    throw Cut(words(QT_TRANSLATE_NOOP("PgError", "There is no answer from the server.")));
}

} // namespace syncing::pgerror
