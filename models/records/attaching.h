#pragma once
#include "models/records/attachment.h"

// Which files may hang on a record: as many, and as large together, as the portal takes; each under a name of its own.
namespace attaching {

inline constexpr qsizetype mostFiles = 10;
inline constexpr qint64 mostBytes = 8'097'152; // 7.7 MB

// Why these sizes, in bytes, may not be added to the files that are there; empty when they may.
QString refusal(const QList<Attachment> &there, const QList<qint64> &sizes);
// The name, or "name (2).pdf" where it is taken; compared without case. What is no name of a file is left out of it.
QString freeName(const QString &name, const QStringList &taken);
// What the bytes are, by themselves and by their name: "image/png".
QString mediaTypeOf(const QString &name, const QByteArray &bytes);

} // namespace attaching
