#pragma once
#include <QHash>
#include <QString>

namespace syncing {

// A file of :/schema/derived with the words in braces filled in: {table}.
QString filled(const QString &file, const QHash<QString, QString> &words = {});

} // namespace syncing
