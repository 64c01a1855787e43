#include "ui/listmodel.h"
#include "ui/theme.h"
#include <QApplication>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int held = 60;     // stretches in memory
constexpr int wantedMost = 6; // a fast scroll leaves wishes behind; the oldest are dropped

Qt::Alignment alignmentOf(const Field &f)
{
    const bool number = f.kind == Field::Kind::Number || f.kind == Field::Kind::Decimal || f.kind == Field::Kind::Money;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}
} // namespace

ListModel::ListModel(Store &store, const RecordType &type, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_type(type), m_fetch(new QTimer(this))
{
    m_query.type = &type;
    for (int i = 0; const Field &f : type.fields) {
        if (f.isShown()) m_fields << i;
        ++i;
    }
    m_fetch->setSingleShot(true);
    m_fetch->setInterval(0);
    connect(m_fetch, &QTimer::timeout, this, &ListModel::fetchWanted);
}

void ListModel::setQuery(const ListQuery &query)
{
    m_query = query;
    m_query.type = &m_type;
    m_recent = {0};
    m_otherQuery = true;
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::reload()
{
    ++m_generation;
    m_ready = false;
    m_wanted.clear();
    m_underWay.clear();
    // What is in sight comes first, in one piece: a screen may lie across two stretches.
    int first = m_recent.isEmpty() ? 0 : m_recent.last();
    int last = first;
    if (m_recent.size() > 1 && std::abs(m_recent.at(m_recent.size() - 2) - first) == 1) {
        first = std::min(first, m_recent.at(m_recent.size() - 2));
        last = first + 1;
    }
    fetch(first, last - first + 1);
}

void ListModel::want(int number) const
{
    m_recent.removeOne(number);
    m_recent << number;
    if (m_recent.size() > held) m_recent.removeFirst();
    if (m_stretches.contains(number) || m_underWay.contains(number) || m_taken != m_generation) return;
    m_wanted.removeOne(number);
    m_wanted << number;
    if (m_wanted.size() > wantedMost) m_wanted.removeFirst();
    m_fetch->start();
}

void ListModel::fetchWanted()
{
    // Two at a time; the rest follow when these have come, the latest wish first.
    while (!m_wanted.isEmpty() && m_underWay.size() < 2) fetch(m_wanted.takeLast(), 1);
}

void ListModel::fetch(int number, int count)
{
    for (int i = 0; i < count; ++i) m_underWay << number + i;
    whenDone(
        m_store.list(m_query, qint64(number) * stretch, qint64(count) * stretch), this,
        [this, number, count, generation = m_generation](const RecordPage &page) {
            if (generation == m_generation) take(number, count, page);
        },
        [this, number, count, generation = m_generation](const std::exception &e) {
            if (generation != m_generation) return;
            for (int i = 0; i < count; ++i) m_underWay.remove(number + i);
            Q_EMIT failed(QString::fromUtf8(e.what()));
        });
}

void ListModel::take(int number, int count, const RecordPage &page)
{
    const bool first = m_taken != m_generation;
    const bool reset = page.total != m_total || (first && m_otherQuery);
    if (reset) beginResetModel();
    if (reset || first) m_stretches.clear();
    m_total = page.total;
    m_taken = m_generation;
    m_ready = true;
    m_titles.insert(page.titles);
    for (int i = 0; i < count; ++i) {
        m_underWay.remove(number + i);
        const QList<Record> records = page.records.mid(qsizetype(i) * stretch, stretch);
        if (!records.isEmpty()) m_stretches.insert(number + i, records);
    }
    while (m_stretches.size() > held && !m_recent.isEmpty()) {
        const int old = m_recent.takeFirst();
        if (old < number || old >= number + count) m_stretches.remove(old);
    }
    if (reset) endResetModel();
    const int top = first ? 0 : number * stretch, bottom = first ? rowCount() - 1 : std::min(rowCount(), (number + count) * stretch) - 1;
    if (!reset && bottom >= top) Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1));
    if (reset || first) Q_EMIT reloaded(std::exchange(m_otherQuery, false));
    Q_EMIT arrived();
    if (!m_wanted.isEmpty()) m_fetch->start();
}

const Field &ListModel::fieldAt(int column) const { return m_type.fields[static_cast<size_t>(m_fields.at(column))]; }

int ListModel::columnOf(QByteArrayView column) const
{
    const auto at = m_type.find(column);
    return at ? static_cast<int>(m_fields.indexOf(static_cast<int>(*at))) : -1;
}

const Record *ListModel::recordAt(int row) const
{
    const auto at = row < 0 ? m_stretches.constEnd() : m_stretches.constFind(row / stretch);
    if (at == m_stretches.constEnd() || row % stretch >= at->size()) return nullptr;
    return &at->at(row % stretch);
}

QString ListModel::idAt(int row) const
{
    const Record *record = recordAt(row);
    return record ? m_type.idOf(record->row) : QString();
}

int ListModel::rowOf(const QString &id) const
{
    for (auto it = m_stretches.cbegin(); it != m_stretches.cend(); ++it)
        for (int i = 0; i < it->size(); ++i)
            if (m_type.idOf(it->at(i).row) == id) return it.key() * stretch + i;
    return -1;
}

int ListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_total); }
int ListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }

QString ListModel::shown(const Record &record, int column) const
{
    const Field &f = fieldAt(column);
    const QVariant &value = record.row.at(m_fields.at(column));
    if (f.kind == Field::Kind::LongText) return value.toString().left(200).simplified();
    const QString text = m_type.shown(f, value, m_titles);
    return text.isEmpty() && !f.referred(value).isEmpty() ? tr("(not on this computer)") : text;
}

QString ListModel::withRemark(const Record &record, int column) const
{
    QStringList parts{shown(record, column)};
    if (const auto said = remark ? remark(fieldAt(column), record) : std::nullopt) parts.prepend(said->words); // seen in a narrow column, too
    parts.removeAll({});
    return parts.join(u" \u00b7 "_s);
}

QVariant ListModel::inkOf(const Record &record, const Field &field, int role) const
{
    const auto said = remark ? remark(field, record) : std::nullopt;
    if (!said || said->tone == Remark::Tone::Plain) return {};
    if (role == Qt::ForegroundRole) return QBrush(said->tone == Remark::Tone::Late ? theme::problem(QGuiApplication::palette()) : theme::caution(QGuiApplication::palette()));
    QFont bold = QApplication::font("QAbstractItemView");
    bold.setBold(true);
    return bold;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Field &f = fieldAt(index.column());
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignmentOf(f));
    const Record *record = recordAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        want(index.row() / stretch);
        return record ? withRemark(*record, index.column()) : u"\u2026"_s;
    case Qt::ForegroundRole:
    case Qt::FontRole: return record ? inkOf(*record, f, role) : QVariant();
    case Qt::ToolTipRole: return record ? withRemark(*record, index.column()) : QString();
    case Qt::AccessibleTextRole: return record ? u"%1: %2"_s.arg(m_type.translated(f.label), withRemark(*record, index.column())) : tr("Loading");
    case IdRole: return record ? m_type.idOf(record->row) : QString();
    case LoadedRole: return record != nullptr;
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Field &f = fieldAt(section);
    const QString label = m_type.translated(f.label);
    qsizetype place = 0;
    const SortKey *key = nullptr;
    for (qsizetype i = 0; i < m_query.sort.size(); ++i)
        if (m_query.sort.at(i).column == f.column) {
            key = &m_query.sort.at(i);
            place = i + 1;
        }
    const bool up = key && key->order == Qt::AscendingOrder;
    switch (role) {
    case Qt::DisplayRole: {
        if (!key) return label;
        const QString mark = up ? u"\u25b2"_s : u"\u25bc"_s;
        return m_query.sort.size() > 1 ? u"%1 %2%3"_s.arg(label, mark).arg(place) : u"%1 %2"_s.arg(label, mark);
    }
    case Qt::ToolTipRole:
        return tr("%1\nClick to sort; Shift and click to sort by this as well; right click for the columns").arg(label);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(f));
    default: return {};
    }
}
