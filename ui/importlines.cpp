#include "ui/importlines.h"
#include "models/exchange/importcolumns.h"
#include <QLocale>

using namespace Qt::StringLiterals;

void ImportLines::show(const ImportJob &job, const ImportPlan &plan)
{
    m_job = job;
    m_plan = plan;
    setShown(m_fate);
}

void ImportLines::setShown(std::optional<PlannedLine::Fate> fate)
{
    beginResetModel();
    m_fate = fate;
    m_shown.clear();
    for (qsizetype i = 0; i < m_plan.lines.size(); ++i)
        if (!fate || m_plan.lines.at(i).fate == *fate) m_shown << i;
    endResetModel();
}

// The values as they will be kept; of a line that is not taken, as they stand in the file.
QString ImportLines::saidBy(const PlannedLine &line) const
{
    QStringList parts;
    const QStringList &cells = m_job.file.lines.at(line.index).cells;
    for (qsizetype i = 0; i < m_job.columns.size(); ++i) {
        if (m_job.columns.at(i).isEmpty() || cells.at(i).trimmed().isEmpty()) continue;
        const auto target = importcolumns::target(*m_job.type, m_job.columns.at(i));
        const bool kept = target && !target->isWhose() && !line.row.isEmpty() && line.version == 0;
        const bool plain = kept && target->field->kind != Field::Kind::Reference && target->field->kind != Field::Kind::References;
        parts << (plain ? m_job.type->shown(*target->field, line.row.at(m_job.type->indexOf(target->field->column))) : cells.at(i).simplified());
    }
    return parts.join(u" \u00b7 "_s);
}

QVariant ImportLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const PlannedLine &line = m_plan.lines.at(m_shown.at(index.row()));
    switch (index.column()) {
    case Number: return QLocale().toString(line.number);
    case Fate: return titleOf(line.fate);
    case What: return saidBy(line);
    case Why: return line.reasons.join(u' ');
    }
    return {};
}

QVariant ImportLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Line");
    case Fate: return tr("What happens");
    case What: return tr("What it says");
    case Why: return tr("Why");
    }
    return {};
}
