#include "ui/openrecord.h"
#include "models/store/passing.h"

OpenRecord::OpenRecord(Store &store, const RecordType &type, const QString &id, QObject *parent) : QObject(parent), m_store(store), m_type(type), m_id(id)
{
    connect(&store, &Store::changed, this, [this](const RecordType *changed) {
        if (changed == &m_type && m_loaded && !m_saving) follow();
    });
}

void OpenRecord::look(std::function<void(const std::optional<Record> &)> then, std::function<void(const QString &)> otherwise)
{
    whenDone(
        m_store.find(m_type, m_id), this, [then](const std::optional<Record> &found) { then(found); },
        [otherwise](const std::exception &e) { otherwise(QString::fromUtf8(e.what())); });
}

void OpenRecord::load()
{
    look(
        [this](const std::optional<Record> &found) {
            if (found) m_record = *found;
            else m_record.row = m_type.newRow ? m_type.newRow() : Row();
            if (m_record.row.isEmpty())
                for (const Field &f : m_type.fields) m_record.row << f.typed(QVariant());
            m_record.row[0] = m_id;
            m_latest = m_record;
            m_loaded = true;
            Q_EMIT loaded();
        },
        [this](const QString &text) { Q_EMIT failed(Attempt::Load, text); });
}

void OpenRecord::beginNew(const Row &row)
{
    m_record.row = m_latest.row = row;
}

void OpenRecord::beginFrom(const Row &row, qint64 version)
{
    m_record.row = row;
    m_record.version = version;
}

void OpenRecord::follow()
{
    look(
        [this](const std::optional<Record> &found) {
            if (!found) return leave();
            if (m_saving || found->version <= m_latest.version) return;
            const bool trashed = m_latest.trashed;
            m_latest = *found;
            if (found->trashed != trashed) Q_EMIT trashedChanged(false);
            Q_EMIT movedOn();
        },
        [this](const QString &text) { Q_EMIT failed(Attempt::Follow, text); });
}

// What was never there is not gone.
void OpenRecord::leave()
{
    if (m_saving || m_latest.version == 0 || !m_loaded) return;
    m_loaded = false;
    Q_EMIT gone();
}

void OpenRecord::save(const Row &row, const Author &author)
{
    if (m_saving) return;
    m_saving = true;
    m_asked = m_store.save(m_type, m_type.tidied(row), m_record.version, author);
    whenDone(
        *m_asked, this, [this](const Saved &done) { readSaved(done.changed); },
        [this, row](const std::exception &e) { notSaved(row, QString::fromUtf8(e.what()), mayPassByItself(e)); });
}

void OpenRecord::readSaved(bool changed)
{
    m_saving = true;
    look(
        [this, changed](const std::optional<Record> &found) {
            m_saving = false;
            if (found) m_record = m_latest = *found;
            Q_EMIT saved(changed);
        },
        [this](const QString &text) {
            m_saving = false;
            Q_EMIT failed(Attempt::ReadSaved, text);
        });
}

void OpenRecord::notSaved(const Row &row, const QString &text, bool mayPass)
{
    look(
        [this, row, text, mayPass](const std::optional<Record> &found) {
            m_saving = false;
            if (!found && m_latest.version > 0) return leave();
            if (found) m_latest = *found;
            if (found && found->version > m_record.version && !clashes(m_type.tidied(row)).isEmpty()) Q_EMIT refused();
            else Q_EMIT failed(Attempt::Save, text, mayPass);
        },
        [this, text](const QString &) {
            m_saving = false;
            Q_EMIT failed(Attempt::Save, text, true); // not even what is there can be read now
        });
}

void OpenRecord::setTrashed(bool trashed, const Author &author)
{
    whenDone(
        trashed ? m_store.trash(m_type, {m_id}, author) : m_store.restore(m_type, {m_id}, author), this,
        [this, trashed] {
            const auto moved = [this, trashed] {
                m_latest.trashed = trashed;
                Q_EMIT trashedChanged(true);
            };
            look(
                [this, moved](const std::optional<Record> &found) {
                    if (found) m_latest = *found;
                    moved();
                    Q_EMIT movedOn();
                },
                [moved](const QString &) { moved(); }); // moved it is, though its new version is not known yet
        },
        [this, trashed](const std::exception &e) { Q_EMIT failed(trashed ? Attempt::Trash : Attempt::Restore, QString::fromUtf8(e.what())); });
}

QList<Clash> OpenRecord::clashes(const Row &mine) const
{
    const Row own = m_type.tidied(mine); // spaces around a text are no change
    QList<Clash> found;
    for (qsizetype i = 0; i < own.size(); ++i) {
        const QVariant &theirs = m_latest.row.at(i);
        if (own.at(i) != theirs && bothChanged(i, own)) found << Clash{m_type.fields[static_cast<size_t>(i)].column, mine.at(i), theirs};
    }
    return found;
}

// Of a thing said in parts (a street, a town) any part counts for all: half of one and half of the other is what nobody said.
bool OpenRecord::bothChanged(qsizetype at, const Row &own) const
{
    const Field &f = m_type.fields[static_cast<size_t>(at)];
    if (*f.unit && !f.is(Computed) && !f.is(Derived)) return changesUnit(f.unit, own) && changesUnit(f.unit, m_latest.row);
    return m_latest.row.at(at) != m_record.row.at(at) && own.at(at) != m_record.row.at(at);
}

// What is worked out from other fields does not count: nobody typed it.
bool OpenRecord::changesUnit(QByteArrayView unit, const Row &row) const
{
    for (qsizetype i = 0; const Field &f : m_type.fields) {
        if (unit == QByteArrayView(f.unit) && !f.is(Computed) && !f.is(Derived) && f.stored(row.at(i)) != f.stored(m_record.row.at(i))) return true;
        ++i;
    }
    return false;
}

std::optional<Row> OpenRecord::rowAt(const Record &now, const QList<HistoryEntry> &newestFirst, const RecordType &type, qint64 version)
{
    // Each entry of the history is one version.
    const qint64 back = now.version - version;
    if (back < 0 || back > newestFirst.size()) return {};
    Row row = now.row;
    for (const HistoryEntry &entry : newestFirst.first(back))
        for (const auto &change : entry.changes)
            if (const auto at = type.find(change.column)) row[*at] = change.from;
    return row;
}
