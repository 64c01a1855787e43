#include "models/store/rescue.h"
#include "models/records/attachment.h"
#include "models/records/catalogue.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/journal.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
constexpr int endOfTheLegible = 2000; // numbers, one after the other, that give nothing: nothing is behind them either

// What a damaged file may give, or not.
template <class Read> auto legible(const Read &read) -> decltype(read())
{
    try {
        return read();
    } catch (const Failure &) {
        return {};
    }
}

qint64 numberIn(Database &db, const QString &sql)
{
    return legible([&] { return db.value(sql); }).value_or(0).toLongLong();
}

QString markOf(Database &db, qint64 number)
{
    return legible([&] { return db.value(u"SELECT mark FROM journal WHERE number = ?"_s, {number}); }).value_or(QVariant()).toString();
}

class Rescue {
public:
    Rescue(Database &copy, Database &damaged) : m_copy(copy), m_damaged(damaged), m_confirmed(numberIn(damaged, u"SELECT sent_through FROM central"_s)) {}

    Rescued run()
    {
        const qint64 last = m_copy.value(u"SELECT max(number) FROM journal"_s).value_or(0).toLongLong();
        // A copy of another store, or of a later day, has another line there.
        if (last == 0 || markOf(m_copy, last) != markOf(m_damaged, last)) return {};
        int missed = 0;
        for (qint64 number = last + 1; missed < endOfTheLegible; ++number) {
            const auto line = legible([&] { return journal::line(m_damaged, number); });
            missed = line ? 0 : missed + 1;
            if (line && !line->arrived) take(*line);
        }
        takeContents();
        takeDrafts();
        return m_found;
    }

private:
    bool isConfirmed(qint64 number)
    {
        if (number > m_confirmed) return false;
        return !legible([&] {
            return m_damaged.value(u"SELECT 1 FROM resent WHERE number = ?1 UNION ALL SELECT 1 FROM refused WHERE number = ?1 UNION ALL SELECT 1 FROM withheld WHERE number = ?1"_s, {number});
        });
    }

    void take(const JournalLine &line)
    {
        const RecordType *type = recordTypeOf(line.table);
        if (!type) return;
        const bool confirmed = isConfirmed(line.number), begins = line.kind == HistoryEntry::Kind::Create;
        // A record the copy does not know is made from its first line on, whoever has it already: what follows has to find it.
        if (confirmed && !begins && !m_made.contains(line.record)) return;
        try {
            put(*type, line);
            if (begins) m_made << line.record;
            if (!confirmed) ++m_found.putBack;
        } catch (const Failure &) {
            if (!confirmed) ++m_found.left;
        }
    }

    void put(const RecordType &type, const JournalLine &line)
    {
        const auto now = recordsql::find(m_copy, type, line.record);
        Transaction all(m_copy);
        if (!line.changes.isEmpty() || !now) putFields(type, line, now);
        if (line.trashes) (*line.trashes ? recordwriter::trash : recordwriter::restore)(m_copy, type, {line.record}, line.author);
        all.commit();
    }

    void putFields(const RecordType &type, const JournalLine &line, const std::optional<Record> &now)
    {
        Row row;
        for (const Field &f : type.fields) row << f.typed(QVariant());
        if (now) row = now->row;
        else row[0] = line.record;
        for (const auto &change : line.changes) row[type.indexOf(change.column.constData())] = change.to;
        // Without its first line there is no record.
        const qint64 base = now ? now->version : line.kind == HistoryEntry::Kind::Create ? 0 : 1;
        recordwriter::saveBeside(m_copy, type, row, base, line.author);
        if (!now && *type.numbered) keepNumber(type, line, row.at(type.indexOf(type.numbered)));
    }

    // The number was told to people.
    void keepNumber(const RecordType &type, const JournalLine &line, const QVariant &number)
    {
        const auto made = recordsql::find(m_copy, type, line.record);
        if (number.toString().isEmpty() || !made) return;
        Row row = made->row;
        row[type.indexOf(type.numbered)] = number;
        JournalLine again;
        again.kind = HistoryEntry::Kind::Change;
        again.table = line.table;
        again.record = line.record;
        again.baseVersion = made->version;
        again.at = QDateTime::currentDateTimeUtc();
        again.author = line.author;
        recordwriter::replace(m_copy, type, *made, row, again);
    }

    void takeContents()
    {
        QStringList wanted;
        for (Rows rows = m_copy.run(u"SELECT DISTINCT content FROM attachment WHERE content <> '' AND content NOT IN (SELECT fingerprint FROM content)"_s); rows.next();) wanted << rows.value(0).toString();
        for (const QString &fingerprint : std::as_const(wanted))
            legible([&] {
                const auto bytes = contents::find(m_damaged, fingerprint);
                return bytes ? contents::keep(m_copy, *bytes) : QString();
            });
    }

    // As they stand there: the record a draft is of may be what was harmed.
    void takeDrafts()
    {
        const auto found = legible([&] {
            QList<QVariantList> all;
            for (Rows rows = m_damaged.run(u"SELECT operator, record, record_table, base_version, at, fields FROM draft"_s); rows.next();)
                all << QVariantList{rows.value(0), rows.value(1), rows.value(2), rows.value(3), rows.value(4), rows.value(5)};
            return all;
        });
        for (const QVariantList &draft : found)
            m_copy.run(u"INSERT INTO draft (operator, record, record_table, base_version, at, fields) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (operator, record) DO UPDATE SET base_version = excluded.base_version, at = excluded.at, fields = excluded.fields WHERE excluded.at > at"_s, draft);
    }

    Database &m_copy, &m_damaged;
    const qint64 m_confirmed; // by the central, up to this line
    QSet<QString> m_made;
    Rescued m_found;
};
} // namespace

Rescued rescueInto(Database &copy, Database &damaged)
{
    teachFolding(copy);
    teachFolding(damaged);
    if (legible([&] { return std::optional(schemaOf(damaged)); }) != migrationsIn().size()) return {};
    apply(copy, pendingIn(copy, migrationsIn()));
    return Rescue(copy, damaged).run();
}
