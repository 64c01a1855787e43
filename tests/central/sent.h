#pragma once
#include "models/sync/protocol.h"
#include <QJsonArray>
#include <QUuid>

// Ops as a console sends them.
namespace sent {

inline QString anyId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

inline syncing::Op op(syncing::Op::Kind kind, const QByteArray &table, const QString &record, const QJsonObject &fields = {}, qint64 base = 0, const QString &device = QStringLiteral("laptop-1"))
{
    syncing::Op one;
    one.mark = anyId();
    one.table = table;
    one.record = record;
    one.kind = kind;
    one.base = base;
    one.fields = fields;
    one.origin = {QStringLiteral("ada"), QStringLiteral("site-a"), device, QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00.123Z"), Qt::ISODateWithMs)};
    return one;
}
// {"phone": value} as a new record has it.
inline syncing::Op create(const QByteArray &table, const QString &record, const QJsonObject &fields, const QString &device = QStringLiteral("laptop-1"))
{
    QJsonObject pairs;
    for (auto it = fields.begin(); it != fields.end(); ++it) pairs.insert(it.key(), QJsonArray{QJsonValue(), it.value()});
    return op(syncing::Op::Kind::Create, table, record, pairs, 0, device);
}
inline syncing::Op change(const QByteArray &table, const QString &record, const QString &field, const QJsonValue &from, const QJsonValue &to, qint64 base, const QString &device = QStringLiteral("laptop-1"))
{
    return op(syncing::Op::Kind::Change, table, record, {{field, QJsonArray{from, to}}}, base, device);
}

} // namespace sent
