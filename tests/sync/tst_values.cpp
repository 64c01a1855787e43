#include "../store/filled.h"
#include "console.h"
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;

// A value is on every console what it was where it was typed, to the last character; for every field of every type of record.
class TstValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_value_arrives_as_it_left_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QVariant>("value");
        for (const RecordType *type : recordTypes())
            for (const Field &f : type->fields.subspan(1))
                for (int i = 0; const QVariant &value : awkward(f))
                    QTest::addRow("%s.%s %d", type->table, f.column, i++) << QByteArray(type->table) << QByteArray(f.column) << value;
    }
    void every_value_arrives_as_it_left()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, column);
        QFETCH(QVariant, value);
        const RecordType &type = *recordTypeOf(table);
        const Field &f = type.field(column.constData());
        const qsizetype at = type.indexOf(column.constData());
        Row row = filledRow(type, 3);
        row[at] = value;
        static int places = 0;
        if (const auto user = type.find("username"); user && *user != at) row[*user] = u"user%1"_s.arg(++places);

        Transaction undone(m_from.db); // the next value finds nothing of this one
        Transaction undoneThere(m_to.db);
        for (Database *db : {&m_from.db, &m_to.db}) db->run(u"PRAGMA defer_foreign_keys=ON"_s);
        insertAsTyped(type, row);
        const Op op = replica::outgoing(m_from.db).last();
        QCOMPARE(op.record, type.idOf(row));
        const Row arrived = sentOver(type, op);
        QCOMPARE(f.stored(arrived.at(at)), f.stored(value));
        QCOMPARE(journal::difference(type, row, arrived).size(), 0);
        QCOMPARE(f.stored(loadedOver(type, row).at(at)), f.stored(value));
    }

private:
    // What has been known to get lost on such ways.
    static QVariantList awkward(const Field &f)
    {
        switch (f.kind) {
        case Field::Kind::Text:
        case Field::Kind::LongText: return {u""_s, QString(), u" due spazi "_s, u"e\u0301 contro \u00e9"_s, u"\U0001F9D3\U0001F3FD con “virgolette” \\ e \"doppie\""_s, u"riga\nriga\ttab"_s, u"NULL"_s, u"\u200f\u05d0"_s};
        case Field::Kind::Number: return {QVariant(), QVariant::fromValue<qlonglong>(0), QVariant::fromValue<qlonglong>(-1), QVariant::fromValue<qlonglong>(9007199254740993)};
        case Field::Kind::Decimal: return {QVariant(), QVariant::fromValue(Decimal{0}), QVariant::fromValue(Decimal{1'100'000}), QVariant::fromValue(Decimal{-1}), QVariant::fromValue(Decimal{24'500'001})};
        case Field::Kind::Money: return {QVariant(), QVariant::fromValue(Cents{0}), QVariant::fromValue(Cents{110}), QVariant::fromValue(Cents{-1}), QVariant::fromValue(Cents{9'007'199'254'741})};
        case Field::Kind::Date: return {QDate(), QDate(1899, 12, 31), QDate(2028, 2, 29), QDate(2026, 3, 29)};
        case Field::Kind::Instant:
            return {QDateTime(), QDateTime(QDate(2026, 10, 25), QTime(0, 30, 0, 1), Qt::UTC), QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC), QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC)};
        case Field::Kind::Flag: return {true, false};
        case Field::Kind::Choice: return {u""_s, filledValue(f, 1)};
        case Field::Kind::MultiChoice: return {QStringList(), filledValue(f, 1)};
        case Field::Kind::Reference: return {QString(), newIdentifier()};
        case Field::Kind::References: return {QStringList(), QStringList{newIdentifier(), newIdentifier()}};
        case Field::Kind::Week: return {QVariant::fromValue(Week()), filledValue(f, 2)};
        case Field::Kind::Items: return {QVariantList(), filledValue(f, 1), QVariantList{filledValue(f, 1).toList().first(), filledValue(f, 2).toList().first()}};
        }
        Q_UNREACHABLE();
    }

    // Past the rules of the record, which are not what is tried here.
    void insertAsTyped(const RecordType &type, const Row &row)
    {
        QVariantList values;
        for (qsizetype i = 0; const Field &f : type.fields) values << f.stored(row.at(i++));
        m_from.db.run(recordsql::insert(type), values << 1 << u"2026-11-22T08:00:00.000Z"_s << u"x"_s);
        JournalLine line;
        line.kind = HistoryEntry::Kind::Create;
        line.table = type.table;
        line.record = type.idOf(row);
        line.version = 1;
        line.at = QDateTime::currentDateTimeUtc();
        line.changes = journal::difference(type, blank(type), row);
        line.changes.removeIf([](const auto &one) { return one.column == "id"; });
        journal::append(m_from.db, type, line);
    }
    static Row blank(const RecordType &type)
    {
        Row row;
        for (const Field &f : type.fields) row << f.typed(QVariant());
        return row;
    }
    // By way of bytes, as to a central and from it.
    Row sentOver(const RecordType &type, const Op &op)
    {
        const Op there = opIn(QJsonDocument::fromJson(QJsonDocument(toJson(op)).toJson(QJsonDocument::Compact)).object());
        Entry entry = m_to.echo(there, 1);
        entry = entryIn(QJsonDocument::fromJson(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact)).object());
        m_to.pull({entry});
        const auto found = m_to.record(type, op.record);
        return found ? found->row : Row();
    }
    Row loadedOver(const RecordType &type, const Row &row)
    {
        m_to.db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(QLatin1String(type.table)), {type.idOf(row)});
        replica::loadAgain(m_to.db, type);
        auto load = replica::nextLoad(m_to.db);
        Central::Loaded loaded{type.idOf(row), 1, false, {}, {}};
        for (qsizetype i = 0; const Field &f : type.fields) {
            QVariant value = f.stored(row.at(i++));
            if (value.toString().isEmpty()) value = QVariant(); // to the central what is empty is absent
            loaded.values << value;
        }
        replica::applyLoaded(m_to.db, *load, {loaded}, true);
        const auto found = m_to.record(type, type.idOf(row));
        return found ? found->row : blank(type);
    }

    Console m_from, m_to;
};

QTEST_GUILESS_MAIN(TstValues)
#include "tst_values.moc"
