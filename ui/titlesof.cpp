#include "ui/titlesof.h"
#include "models/store/store.h"

void titlesOf(Store &store, const QList<std::pair<QByteArray, QString>> &referred, QObject *context,
              const std::function<void(const QHash<QString, QString> &)> &got, const std::function<void(const QString &)> &trouble)
{
    QHash<QByteArray, QStringList> byTable;
    for (const auto &[table, id] : referred) byTable[table] << id;
    if (byTable.isEmpty()) return got({});
    struct Gathered {
        QHash<QString, QString> titles;
        qsizetype left = 0;
        bool failed = false;
    };
    const auto gathered = std::make_shared<Gathered>();
    gathered->left = byTable.size();
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it)
        whenDone(
            store.titles(it.key(), it.value()), context,
            [gathered, got](const QHash<QString, QString> &titles) {
                gathered->titles.insert(titles);
                if (--gathered->left == 0 && !gathered->failed) got(gathered->titles);
            },
            [gathered, trouble](const std::exception &e) {
                if (!std::exchange(gathered->failed, true)) trouble(QString::fromUtf8(e.what()));
            });
}
