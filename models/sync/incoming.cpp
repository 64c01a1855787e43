#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/conflictstore.h"
#include "models/sync/journallines.h"
#include "models/sync/removal.h"
#include "models/sync/replica.h"
#include "models/sync/retrying.h"
#include "models/sync/takingover.h"
#include "models/sync/unchecked.h"
#include <QSet>
#include <limits>

using namespace Qt::StringLiterals;

namespace syncing::replica {

namespace {
using Named = std::pair<QByteArray, QString>; // table, id

bool isOfARecord(const Entry &entry)
{
    return entry.kind != Entry::Kind::Conflict && entry.kind != Entry::Kind::Erase && entry.kind != Entry::Kind::Leave;
}

// Whether an entry can be written on top of what is there; nothing: the record is not here. Who may see a record says nothing of what
// became of it while it was not to be seen.
bool follows(const Entry &entry, std::optional<qint64> version)
{
    return version ? entry.version == *version + 1 && entry.kind != Entry::Kind::Scope : entry.kind == Entry::Kind::Create && entry.version == 1;
}

// A page, or images alone, written down record by record.
class Arriving {
public:
    explicit Arriving(Database &db) : m_db(db)
    {
        for (Rows rows = m_db.run(u"SELECT record_table, record FROM central_fault"_s); rows.next();) m_faulty << Named(rows.value(0).toByteArray(), rows.value(1).toString());
    }

    void take(const Pulled &page, const QList<Image> &images)
    {
        for (const Image &image : images) m_images.insert(Named(image.table, image.record), image);
        for (const Entry &entry : page.entries)
            if (isOfARecord(entry)) m_origins.insert(Named(entry.table, entry.record), entry.origin);
        for (const Entry &entry : page.entries) {
            const RecordType *type = recordTypeOf(entry.table);
            if (entry.kind == Entry::Kind::Conflict) conflictstore::keep(m_db, conflictIn(entry.image));
            else if (!type) continue; // loaded when a program knows it
            else if (entry.kind == Entry::Kind::Erase) erase(*type, entry.record);
            else if (entry.kind == Entry::Kind::Leave) leave(*type, entry.record);
            else takeEntry(*type, entry);
        }
    }

    void take(const Image &image)
    {
        const RecordType *type = recordTypeOf(image.table);
        if (!type || image.version < centralVersion(m_db, *type, image.record).value_or(0)) return;
        TakingOver over = ofImage(*type, image);
        over.origin = m_origins.value(Named(image.table, image.record));
        attempt(over);
    }

    QList<const RecordType *> changed() const { return m_changed; }
    bool hasErased() const { return m_erased; }

private:
    void takeEntry(const RecordType &type, const Entry &entry)
    {
        const Named name(entry.table, entry.record);
        if (m_anyLeaving) removal::stay(m_db, type, entry.record);
        if (m_anyRefused && entry.kind == Entry::Kind::Scope) retrying::came(m_db, type, entry.record);
        const auto version = centralVersion(m_db, type, entry.record);
        if (version && entry.version <= *version) return;
        if (const auto image = m_images.constFind(name); image != m_images.cend() && image->version >= entry.version) {
            // It came to be seen here: conflicts about it were opened before.
            if (!version) m_db.run(u"UPDATE central SET conflicts_wanted = 1"_s);
            return take(*image);
        }
        if (follows(entry, version)) {
            attempt(ofEntry(type, entry));
            if (version && entry.kind == Entry::Kind::Create) takeOutOfTrash(type, entry);
            return;
        }
        if (version) fault(name, u"gap"_s); // what lies between was not handed in
    }

    // What was here before its creation came is of a central that went back, or of this console: what is new is not in the trash,
    // unless somebody here put it there and that is still to be sent.
    void takeOutOfTrash(const RecordType &type, const Entry &entry)
    {
        if (!m_db.value(u"SELECT 1 FROM %1 WHERE id = ? AND trashed_at IS NOT NULL"_s.arg(QLatin1String(type.table)), {entry.record})) return;
        attempt({&type, entry.record, entry.version, {}, false, {}, HistoryEntry::Kind::Change, {}, {}, {}, entry.origin});
    }

    // What the store itself does not let in is asked for again later; the others go on.
    void attempt(const TakingOver &over)
    {
        const Named name(over.type->table, over.record);
        const bool first = m_anyRefused && centralVersion(m_db, *over.type, over.record).value_or(0) == 0;
        try {
            Attempt one(m_db);
            if (takeOver(m_db, over)) note(*over.type);
            one.keep();
            if (first) retrying::came(m_db, *over.type, over.record);
        } catch (const DatabaseError &error) {
            if (!error.isConstraint()) throw;
            return fault(name, error.why());
        }
        if (m_faulty.remove(name)) m_db.run(u"DELETE FROM central_fault WHERE record_table = ? AND record = ?"_s, {QString::fromLatin1(name.first), name.second});
    }
    void fault(const Named &name, const QString &why)
    {
        m_faulty << name;
        m_db.run(u"INSERT OR REPLACE INTO central_fault (record_table, record, why, at) VALUES (?, ?, ?, ?)"_s,
                 {QString::fromLatin1(name.first), name.second, why, recordsql::stamp(QDateTime::currentDateTimeUtc())});
    }
    void erase(const RecordType &type, const QString &record)
    {
        removal::erase(m_db, type, record);
        m_erased = true;
        note(type);
    }
    void leave(const RecordType &type, const QString &record)
    {
        if (removal::leave(m_db, type, record)) note(type);
        else m_anyLeaving = true;
    }
    void note(const RecordType &type)
    {
        if (!m_changed.contains(&type)) m_changed << &type;
    }

    Database &m_db;
    QHash<Named, Image> m_images;
    QHash<Named, Origin> m_origins; // of the last change in the page
    QSet<Named> m_faulty;
    QList<const RecordType *> m_changed;
    bool m_anyLeaving = m_db.value(u"SELECT 1 FROM leaving LIMIT 1"_s).has_value();
    const bool m_anyRefused = retrying::isAnythingRefused(m_db);
    bool m_erased = false;
};

void moveCursor(Database &db, const Position &reached)
{
    db.run(u"UPDATE central SET cursor = ?, cursor_line = ? WHERE cursor < ? OR (cursor = ? AND cursor_line < ?)"_s, {reached.stamp, reached.line, reached.stamp, reached.stamp, reached.line});
}
} // namespace

QHash<QByteArray, QStringList> missing(Database &db, const Pulled &page)
{
    constexpr qint64 asked = std::numeric_limits<qint64>::max();
    QHash<Named, std::optional<qint64>> versions;
    QHash<QByteArray, QStringList> wanted;
    for (const Entry &entry : page.entries) {
        const RecordType *type = recordTypeOf(entry.table);
        if (!type || entry.kind == Entry::Kind::Conflict) continue;
        const Named name(entry.table, entry.record);
        if (!isOfARecord(entry)) {
            versions.insert(name, std::nullopt);
            continue;
        }
        if (!versions.contains(name)) versions.insert(name, centralVersion(db, *type, entry.record));
        auto &version = versions[name];
        if (version && entry.version <= *version) continue;
        if (follows(entry, version)) {
            version = entry.version;
            continue;
        }
        version = asked;
        if (!wanted[entry.table].contains(entry.record)) wanted[entry.table] << entry.record;
    }
    return wanted;
}

QList<const RecordType *> apply(Database &db, const Pulled &page, const QList<Image> &images)
{
    if (page.entries.isEmpty() && images.isEmpty()) {
        moveCursor(db, page.reached);
        return {};
    }
    QList<const RecordType *> changed;
    bool erased = false;
    {
        Unchecked all(db);
        Arriving arriving(db);
        arriving.take(page, images);
        moveCursor(db, page.reached);
        moveSentThrough(db, {});
        all.commit();
        changed = arriving.changed();
        erased = arriving.hasErased();
    }
    if (erased) removal::wipe(db);
    return changed;
}

QList<const RecordType *> apply(Database &db, const QList<Image> &images)
{
    if (images.isEmpty()) return {};
    Unchecked all(db);
    Arriving arriving(db);
    for (const Image &image : images) arriving.take(image);
    all.commit();
    return arriving.changed();
}

QHash<QByteArray, QStringList> faults(Database &db, int most)
{
    QHash<QByteArray, QStringList> found;
    for (Rows rows = db.run(u"SELECT record_table, record FROM central_fault ORDER BY at LIMIT ?"_s, {most}); rows.next();) found[rows.value(0).toByteArray()] << rows.value(1).toString();
    return found;
}

void askedFor(Database &db, const QHash<QByteArray, QStringList> &records)
{
    Transaction all(db);
    const QString now = recordsql::stamp(QDateTime::currentDateTimeUtc());
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        for (const QString &record : it.value()) db.run(u"UPDATE central_fault SET at = ? WHERE record_table = ? AND record = ?"_s, {now, QString::fromLatin1(it.key()), record});
    all.commit();
}

void takeConflicts(Database &db, const QList<ConflictCard> &cards)
{
    Transaction all(db);
    QSet<QString> there;
    for (const ConflictCard &card : cards) {
        conflictstore::keep(db, card);
        there << card.id;
    }
    const auto here = conflictstore::where(db, u"state = 'open' AND decided_here = 0"_s, {});
    for (const auto &kept : here)
        if (!there.contains(kept.card.id)) db.run(u"DELETE FROM conflict WHERE id = ?"_s, {kept.card.id});
    db.run(u"UPDATE central SET conflicts_wanted = 0"_s);
    all.commit();
}

} // namespace syncing::replica
