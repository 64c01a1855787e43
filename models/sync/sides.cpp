#include "models/sync/sides.h"
#include <QSet>

namespace syncing {

QList<Image> Sides::images(const QHash<QByteArray, QStringList> &records) const
{
    constexpr int atOnce = 200;
    QList<Image> images;
    QList<QByteArray> tables = records.keys();
    std::ranges::sort(tables);
    for (const QByteArray &table : std::as_const(tables))
        for (qsizetype from = 0; from < records[table].size(); from += atOnce) images += central.images(table, records[table].mid(from, atOnce));
    return images;
}

bool isReadAs(const Pulled &page, const QStringList &buckets)
{
    if (page.buckets.isEmpty() || page.buckets == buckets) return true;
    return QSet<QString>(page.buckets.begin(), page.buckets.end()) == QSet<QString>(buckets.begin(), buckets.end());
}

} // namespace syncing
