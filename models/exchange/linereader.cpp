#include "models/exchange/linereader.h"
#include "models/exchange/bothlanguages.h"
#include "models/records/identifier.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(LineReader)
};

// Of a new record only what no line of a file could say: what the program sets, and how a name is written. The rest of what
// a form offers beforehand would be invented.
Row blankOf(const RecordType &type)
{
    const Row offered = type.newRow();
    Row row;
    for (qsizetype i = 0; const Field &field : type.fields) {
        const bool kept = field.is(Computed) || QByteArray(field.column) == "name_order";
        row << (kept ? offered.at(i) : field.typed(QVariant()));
        ++i;
    }
    return row;
}
} // namespace

LineReader::LineReader(Database &db, const ImportJob &job) : m_job(job), m_answers(db), m_blank(blankOf(*job.type))
{
    for (qsizetype at = 0; at < job.columns.size(); ++at) {
        if (job.columns.at(at).isEmpty()) continue;
        const auto target = importcolumns::target(*job.type, job.columns.at(at));
        if (target) m_columns << Column{at, *target, target->isWhose() ? -1 : job.type->indexOf(target->field->column)};
    }
    // The order of the columns in the file does not matter to what a line is.
    std::ranges::sort(m_columns, [](const Column &a, const Column &b) { return a.target.key < b.target.key; });
}

ReadLine LineReader::read(const CsvFile::Line &line) const
{
    ReadLine result{m_blank, {}, {}, {}};
    if (line.uneven) {
        result.problems << Words::tr("The line has %1 cells, the first line of the file %2.").arg(line.had).arg(line.cells.size());
        return result;
    }
    for (const Column &column : m_columns) {
        const QString &cell = line.cells.at(column.at);
        if (cell.trimmed().isEmpty()) continue;
        if (column.field < 0) {
            result.whose.insert(column.target.key.mid(7), cell.simplified());
            continue;
        }
        auto value = m_answers.read(*m_job.type, *column.target.field, cell);
        if (const auto *why = std::get_if<QString>(&value)) result.problems << u"%1: %2"_s.arg(column.target.label(), *why);
        else {
            result.row[column.field] = std::get<QVariant>(value);
            result.filled << column.field;
        }
    }
    if (result.filled.isEmpty() && result.problems.isEmpty()) result.problems << Words::tr("There is nothing in the columns that are imported.");
    result.row = m_job.type->tidied(result.row);
    if (m_job.type->derived) result.row = m_job.type->derived(result.row);
    if (result.problems.isEmpty())
        for (const Problem &problem : m_job.type->problems(result.row)) result.problems << problem.text;
    return result;
}

QByteArray LineReader::markOf(const CsvFile::Line &line) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(m_job.type->table));
    // All of its cells, whatever is imported of them and in whatever order they stand: with one column more chosen it is
    // still the same line.
    QMap<QString, QString> cells;
    for (qsizetype at = 0; at < m_job.file.heads.size(); ++at) {
        const QString &head = m_job.file.heads.at(at);
        const QString cell = line.cells.value(at).simplified();
        if (!cell.isEmpty() && head != importcolumns::lineHead() && head != importcolumns::reasonHead()) cells.insert(comparable(head), cell);
    }
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) hash.addData("\n" + it.key().toUtf8() + "=" + it.value().toUtf8());
    return hash.result();
}

QString LineReader::idOf(const CsvFile::Line &line, int time) const
{
    const QByteArray mark = QCryptographicHash::hash(markOf(line) + QByteArray::number(time), QCryptographicHash::Sha256);
    // At the very beginning of the time an id begins with: never that of a record made at a desk.
    return identifierOf(0, qFromBigEndian<quint16>(mark.constData()), qFromBigEndian<quint64>(mark.constData() + 2));
}
