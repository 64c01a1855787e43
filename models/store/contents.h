#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

class Database;

// The bytes of files, each kept once under its SHA-256 in hexadecimal.
namespace contents {

// The name bytes are kept under.
QString fingerprintOf(const QByteArray &bytes);
// Throws Failure for a file larger than the portal takes, 7.7 MB.
QString keep(Database &db, const QByteArray &bytes);
std::optional<QByteArray> find(Database &db, const QString &fingerprint);
inline constexpr qsizetype mostBytes = 8'097'152;

} // namespace contents
