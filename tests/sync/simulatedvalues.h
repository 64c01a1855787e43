#pragma once
#include "models/records/record.h"
#include "simulateddice.h"

// What people of a simulation type. A text, a number or a date is never typed twice, so that each can be followed.
class SimulatedValues {
public:
    explicit SimulatedValues(SimulatedDice &dice) : m_dice(dice) {}

    bool narrow = false; // all of it in a few fields

    // Ids that a field may refer to, by table.
    using Known = QHash<QByteArray, QStringList>;

    QVariant any(const Field &field, const QVariant &now, const Known &known, int depth = 0);
    // A new record with what it needs, and a few fields more.
    Row fresh(const RecordType &type, const QString &id, const Author &author, const Known &known);
    // Changes some of the fields.
    Row edited(const RecordType &type, Row row, const Known &known);

private:
    QVariant items(const Field &field, QVariantList list, const Known &known);
    QString word(int longest);

    SimulatedDice &m_dice;
    qint64 m_serial = 0;
};
