#include "models/store/contents.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace contents {

QString fingerprintOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

QString keep(Database &db, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        throw Failure(QCoreApplication::translate("Store", "The file was not added."),
                      bytes.isEmpty() ? QCoreApplication::translate("Store", "It is empty.") : QCoreApplication::translate("Store", "It is larger than 7.7 MB."),
                      QCoreApplication::translate("Store", "Choose another file, or scan it with less detail."));
    const QString fingerprint = fingerprintOf(bytes);
    db.run(u"INSERT INTO content (fingerprint, added_at, bytes) VALUES (?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING"_s,
           {fingerprint, recordsql::stamp(QDateTime::currentDateTimeUtc()), bytes});
    return fingerprint;
}

std::optional<QByteArray> find(Database &db, const QString &fingerprint)
{
    const auto bytes = db.value(u"SELECT bytes FROM content WHERE fingerprint = ?"_s, {fingerprint});
    return bytes ? std::optional(bytes->toByteArray()) : std::nullopt;
}

} // namespace contents
