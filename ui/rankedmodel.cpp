#include "ui/rankedmodel.h"
#include "models/matching/toldapart.h"
#include <QLocale>

using namespace Qt::StringLiterals;

void RankedModel::show(const std::shared_ptr<const matching::Pool> &pool, const matching::Demand &demand, const matching::Ranking &ranking)
{
    beginResetModel();
    if (pool != m_pool) m_shared = matching::sharedNames(*pool);
    m_pool = pool;
    m_demand = demand;
    m_listed = ranking.listed;
    m_remarks.clear();
    endResetModel();
}

const matching::Listed *RankedModel::listedAt(int row) const { return row >= 0 && row < m_listed.size() ? &m_listed.at(row) : nullptr; }

int RankedModel::rowOf(qsizetype worker) const
{
    const auto at = std::ranges::find(m_listed, worker, &matching::Listed::worker);
    return at == m_listed.end() ? -1 : static_cast<int>(at - m_listed.begin());
}

QString RankedModel::remarksOf(qsizetype worker) const
{
    if (!m_pool || !m_demand) return {};
    if (const auto known = m_remarks.constFind(worker); known != m_remarks.cend()) return *known;
    QStringList words;
    for (const matching::Remark &one : matching::remarks(*m_demand, *m_pool, worker)) words << one.words;
    return *m_remarks.insert(worker, words.join(u' '));
}

int RankedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_listed.size()); }

QString RankedModel::text(const matching::Listed &listed, int row, int column) const
{
    switch (column) {
    case Place: return QString::number(row + 1);
    case Worker: return nameOf(listed.worker);
    case Points: return tr("%1 of %2").arg(listed.points).arg(listed.outOf);
    case NotKnown: return listed.notKnown ? tr("%n to ask", nullptr, listed.notKnown) : QString();
    case Lately: return listed.proposedLately ? tr("%n time(s)", nullptr, listed.proposedLately) : tr("never");
    case Waiting: return listed.waitingSince.isValid() ? QLocale().toString(listed.waitingSince, QLocale::ShortFormat) : QString();
    case Remarks: return remarksOf(listed.worker);
    default: return {};
    }
}

// With their number where the name alone does not tell who it is.
QString RankedModel::nameOf(qsizetype worker) const
{
    const Candidacy &one = m_pool->candidacy(worker);
    return m_shared.contains(one.workerName) && !one.protocol.isEmpty() ? tr("%1 (%2)").arg(one.workerName, one.protocol) : one.workerName;
}

QVariant RankedModel::data(const QModelIndex &index, int role) const
{
    const matching::Listed *listed = index.isValid() ? listedAt(index.row()) : nullptr;
    if (!listed) return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Remarks)) return text(*listed, index.row(), index.column());
    if (role == Qt::ToolTipRole && index.column() == Worker) return u"%1 · %2"_s.arg(m_pool->candidacy(listed->worker).workerName, matching::toldApart(*m_pool, listed->worker));
    if (role == PointsRole) return listed->points;
    if (role == OutOfRole) return listed->outOf;
    if (role == Qt::AccessibleTextRole) return index.column() == NotKnown && !listed->notKnown ? tr("everything is known") : text(*listed, index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Place) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RankedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Worker: return tr("Worker");
    case Points: return tip ? tr("How well what is asked is met; equal points: who was proposed less often comes first, then who has waited longest") : tr("Points");
    case NotKnown: return tip ? tr("What the request asks and the candidacy does not say: it keeps nobody out") : tr("Not known");
    case Lately: return tip ? tr("How often they were proposed to families in the last 90 days") : tr("In 90 days");
    case Waiting: return tip ? tr("Since they were last proposed to a family, or were found suitable") : tr("Waiting since");
    case Remarks: return tr("To be known");
    default: return {};
    }
}
