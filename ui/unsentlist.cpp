#include "ui/unsentlist.h"
#include "models/records/catalogue.h"
#include "models/store/whendone.h"
#include "models/sync/syncer.h"
#include "ui/icon.h"
#include "ui/originwords.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 stretch = 200;

QString kindOf(const syncing::Unsent &change)
{
    const RecordType *type = recordTypeOf(change.table);
    return type ? type->shownName() : QString();
}
} // namespace

UnsentList::UnsentList(syncing::Syncer *exchange, QObject *parent) : QAbstractTableModel(parent), m_exchange(exchange) {}

void UnsentList::reload()
{
    if (m_exchange) read(0, std::max<qint64>(stretch, m_changes.size()));
}

void UnsentList::fetchMore(const QModelIndex &)
{
    if (!m_reading) read(m_changes.size(), stretch);
}

void UnsentList::read(qint64 offset, qint64 limit)
{
    m_reading = true;
    whenDone(
        m_exchange->unsent(offset, limit), this,
        [this, offset, limit, round = ++m_round](const QList<syncing::Unsent> &changes) {
            if (round != m_round) return;
            m_reading = false;
            m_more = changes.size() == limit;
            if (offset == 0) {
                beginResetModel();
                m_changes = changes;
                endResetModel();
                return Q_EMIT loaded();
            }
            if (changes.isEmpty()) return;
            beginInsertRows({}, static_cast<int>(offset), static_cast<int>(offset + changes.size()) - 1);
            m_changes += changes;
            endInsertRows();
        },
        [this](const std::exception &e) {
            m_reading = false;
            Q_EMIT failed(QString::fromUtf8(e.what()));
        });
}

int UnsentList::rowOf(qint64 number) const
{
    const auto at = std::ranges::find(m_changes, number, &syncing::Unsent::number);
    return at == m_changes.end() ? -1 : static_cast<int>(at - m_changes.begin());
}

QVariant UnsentList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Record: return tr("Record");
    case What: return tr("What");
    case Since: return tr("Since");
    case By: return tr("By");
    case Why: return tr("Why it is still here");
    }
    return {};
}

QVariant UnsentList::data(const QModelIndex &index, int role) const
{
    const syncing::Unsent &change = m_changes.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Record) return icon(change.refused ? u"alert"_s : u"clock"_s);
    if (role == Qt::ToolTipRole && index.column() == Why) return change.why;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Record: {
        const QString kind = kindOf(change);
        return kind.isEmpty() || kind == change.title ? change.title : tr("%1: %2").arg(kind, change.title);
    }
    case What: return change.what;
    case Since: return OriginWords::moment(change.since);
    case By: return change.author;
    case Why: return change.refused ? tr("Not taken: %1").arg(change.why) : change.why;
    }
    return {};
}
