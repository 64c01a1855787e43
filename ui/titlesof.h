#pragma once
#include <QHash>
#include <QList>
#include <QObject>
#include <functional>
#include <utility>
class Store;

// The titles, by id, of records of any tables, as Field::referred gives them; those not found are left out. Why not, when
// they cannot be read. Never called once the context is gone.
void titlesOf(Store &store, const QList<std::pair<QByteArray, QString>> &referred, QObject *context,
              const std::function<void(const QHash<QString, QString> &)> &got, const std::function<void(const QString &)> &trouble);
