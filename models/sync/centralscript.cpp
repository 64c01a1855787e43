#include "models/sync/centralscript.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace syncing {

QString filled(const QString &file, const QHash<QString, QString> &words)
{
    QFile source(u":/schema/derived/"_s + file);
    if (!source.open(QIODevice::ReadOnly)) qFatal("The script %s is not in the program.", qPrintable(file));
    QString text = QString::fromUtf8(source.readAll());
    for (const auto &[word, value] : words.asKeyValueRange()) text.replace(u'{' + word + u'}', value);
    return text;
}

} // namespace syncing
