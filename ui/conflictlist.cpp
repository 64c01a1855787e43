#include "ui/conflictlist.h"
#include "models/records/catalogue.h"
#include "models/store/store.h"
#include "ui/conflictquestion.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 stretch = 200;

// "Phone", "Street and number, Postcode, Town"
QString fieldsOf(const RecordType &type, const syncing::ConflictCard &card)
{
    QStringList names;
    for (const QList<QByteArray> &unit : syncing::unitsOf(type, card))
        for (const QByteArray &column : unit)
            if (const auto at = type.find(column); at && type.fields[static_cast<size_t>(*at)].isShown()) names << type.translated(type.fields[static_cast<size_t>(*at)].label);
    return names.join(u", "_s);
}
} // namespace

ConflictList::ConflictList(Store &store, QObject *parent) : QAbstractListModel(parent), m_store(store) {}

void ConflictList::choose(Which which)
{
    m_which = which;
    m_read = 0;
    m_whenAll = {};
    reload();
}

void ConflictList::reload()
{
    ++m_round;
    whenDone(
        syncing::waiting::countConflicts(m_store, m_which), this,
        [this, round = m_round](qint64 total) {
            if (round != m_round) return;
            m_total = total;
            read(0, std::max(m_read, stretch), true);
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void ConflictList::read(qint64 offset, qint64 limit, bool anew)
{
    m_reading = true;
    whenDone(
        syncing::waiting::conflicts(m_store, m_which, offset, limit), this,
        [this, anew, round = m_round](const QList<Shown> &cards) {
            if (round != m_round) return;
            m_reading = false;
            take(cards, anew);
            if (anew) Q_EMIT loaded();
            if (!m_whenAll) return;
            if (canFetchMore({})) return fetchMore({});
            std::exchange(m_whenAll, {})();
        },
        [this, round = m_round](const std::exception &e) {
            if (round != m_round) return;
            m_reading = false;
            Q_EMIT failed(QString::fromUtf8(e.what()));
        });
}

// What belongs to one record comes together, wherever in the list it was read.
void ConflictList::take(const QList<Shown> &cards, bool anew)
{
    QList<Entry> entries = anew ? QList<Entry>() : m_entries;
    QHash<QString, int> rows = anew ? QHash<QString, int>() : m_rows;
    const int had = static_cast<int>(entries.size());
    int longer = -1; // the first line that got one more card
    for (const Shown &shown : cards) {
        const auto at = rows.constFind(shown.card.record);
        if (at != rows.constEnd()) {
            entries[*at].cards << shown;
            longer = longer < 0 ? *at : std::min(longer, *at);
            continue;
        }
        rows.insert(shown.card.record, static_cast<int>(entries.size()));
        entries << Entry{shown.card.table, shown.card.record, {shown}};
    }
    if (anew) {
        beginResetModel();
        m_entries = entries;
        m_rows = rows;
        m_read = cards.size();
        endResetModel();
        return;
    }
    const int has = static_cast<int>(entries.size());
    if (has > had) beginInsertRows({}, had, has - 1);
    m_entries = entries;
    m_rows = rows;
    m_read += cards.size();
    if (cards.isEmpty()) m_total = m_read; // fewer than were counted
    if (has > had) endInsertRows();
    if (longer >= 0 && longer < had) Q_EMIT dataChanged(index(longer), index(had - 1));
}

bool ConflictList::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_read < m_total; }

void ConflictList::fetchMore(const QModelIndex &)
{
    if (!m_reading) read(m_read, stretch, false);
}

void ConflictList::readAll(const std::function<void()> &then)
{
    if (!canFetchMore({})) return then();
    m_whenAll = then;
    fetchMore({});
}

int ConflictList::rowOf(const QByteArray &table, const QString &record) const
{
    const int row = m_rows.value(record, -1);
    return row >= 0 && m_entries.at(row).table == table ? row : -1;
}

QString ConflictList::words(const Entry &entry)
{
    const RecordType *type = recordTypeOf(entry.table);
    const syncing::ConflictCard &card = entry.cards.first().card;
    if (!type) return tr("A kind of record this version of the program does not know");
    if (card.kind == u"edited-after-delete") return tr("%1: changed, and in the trash").arg(type->shownName());
    if (card.kind == u"deleted-after-edit") return tr("%1: to the trash, and changed").arg(type->shownName());
    QStringList fields;
    for (const Shown &shown : entry.cards) fields << fieldsOf(*type, shown.card);
    fields.removeDuplicates();
    return tr("%1: %2").arg(type->shownName(), fields.join(u", "_s));
}

QVariant ConflictList::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries.at(index.row());
    const Shown &first = entry.cards.first();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const auto byWhom = [&](const QString &name) { return name.isEmpty() ? tr("somebody") : name; };
        const QString who = first.card.open && !first.decidedHere ? tr("%1 and %2, %3").arg(byWhom(first.theirsBy), byWhom(first.mineBy), OriginWords::moment(first.card.at))
                            : first.decidedHere                   ? tr("Decided here, %1").arg(first.mayTakeBack ? tr("can be taken back") : tr("on its way"))
                                                                  : tr("Decided by %1, %2").arg(byWhom(first.decidedBy), OriginWords::moment(first.card.decided.at));
        return u"%1\n%2\n%3"_s.arg(first.title, words(entry), who);
    }
    return {};
}
