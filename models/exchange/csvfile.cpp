#include "models/exchange/csvfile.h"
#include "models/exchange/csvcells.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

Failure unreadable(const QString &why, const QString &remedy = {})
{
    return {Words::tr("The file could not be read."), why, remedy.isEmpty() ? Words::tr("Save it again as CSV, with the names of the columns in the first line.") : remedy};
}

// The signs of Windows-1252 from 0x80 to 0x9f, where it differs from Latin-1; 0 for the five that mean nothing.
constexpr char16_t windows[32] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
                                  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

QString ofWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) c = windows[c.unicode() - 0x80] ? QChar(windows[c.unicode() - 0x80]) : QChar(QChar::ReplacementCharacter);
    return text;
}

QString decoded(const QByteArray &bytes, QString &encoding)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        encoding = u"UTF-16"_s;
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    }
    if (bytes.contains('\0')) throw unreadable(Words::tr("It is not a text: it may be a spreadsheet or a document."));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    encoding = utf8.hasError() ? u"Windows-1252"_s : u"UTF-8"_s;
    return utf8.hasError() ? ofWindows(bytes) : text;
}

struct Record {
    qint64 line;
    QStringList cells;
};

// Goes through the text once. A quote opens a quoted cell only at its beginning, as programs write them.
class Cells {
public:
    Cells(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool next(Record &record)
    {
        if (m_at >= m_text.size()) return false;
        record = {m_line, {}};
        for (bool more = true; more;) {
            record.cells << (m_at < m_text.size() && m_text.at(m_at) == u'"' ? quotedCell(record.line) : bareCell());
            more = m_at < m_text.size() && m_text.at(m_at) == m_delimiter;
            if (more) ++m_at;
        }
        endLine();
        return true;
    }

private:
    QString bareCell()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r') ++m_at;
        return m_text.mid(from, m_at - from).toString();
    }
    QString quotedCell(qint64 begun)
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n') ++m_line;
            if (c != u'"') cell += c;
            else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') cell += m_text.at(++m_at);
            else {
                ++m_at;
                return cell + bareCell(); // what stands between the quote and the delimiter
            }
        }
        throw unreadable(Words::tr("A quote opened in line %1 is never closed.").arg(begun), Words::tr("Close it, or take it away, and try again."));
    }
    void endLine()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r') ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n') ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

// The one under which the first lines agree in how many cells they have, and have most.
QChar delimiterOf(const QString &text)
{
    QChar best = u';';
    qsizetype bestScore = 0;
    for (const QChar candidate : {QChar(u';'), QChar(u','), QChar(u'\t')}) {
        Cells cells(text, candidate);
        Record head, record;
        if (!cells.next(head) || head.cells.size() < 2) continue;
        qsizetype agreeing = 1;
        try {
            for (int i = 0; i < 30 && cells.next(record); ++i) agreeing += record.cells.size() == head.cells.size();
        } catch (const Failure &) {
            continue; // its quotes do not fit
        }
        const qsizetype score = agreeing * 1000 + head.cells.size();
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

// "sep=;" is a line that spreadsheet programs write for themselves.
QStringView withoutHint(QStringView text, QChar &delimiter)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5) return text;
    delimiter = text.at(4);
    const auto end = text.indexOf(u'\n');
    return end < 0 ? QStringView() : text.mid(end + 1);
}

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QStringList headsOf(const QStringList &cells)
{
    QStringList heads;
    for (const QString &cell : cells) {
        QString head = plainCell(cell.simplified());
        if (head.isEmpty()) head = Words::tr("Column %1").arg(heads.size() + 1);
        const QString first = head;
        for (int again = 2; heads.contains(head); ++again) head = u"%1 (%2)"_s.arg(first).arg(again);
        heads << head;
    }
    return heads;
}

// Blank cells at the end are no cells: spreadsheets leave them behind.
CsvFile::Line lineOf(Record record, qsizetype heads)
{
    while (record.cells.size() > heads && record.cells.last().trimmed().isEmpty()) record.cells.removeLast();
    CsvFile::Line line{record.line, {}, record.cells.size() != heads, static_cast<int>(record.cells.size())};
    for (const QString &cell : record.cells) line.cells << plainCell(cell);
    while (line.cells.size() < heads) line.cells << QString();
    return line;
}
} // namespace

CsvFile readCsv(const QByteArray &bytes)
{
    CsvFile file;
    QString text = decoded(bytes, file.encoding);
    if (text.startsWith(QChar(QChar::ByteOrderMark))) text.remove(0, 1);
    QChar hinted;
    const QStringView body = withoutHint(text, hinted);
    file.delimiter = hinted.isNull() ? delimiterOf(body.toString()) : hinted;
    Cells cells(body, file.delimiter);
    Record record;
    bool found = false;
    while (!found && cells.next(record)) found = !isBlank(record.cells);
    if (!found) throw unreadable(Words::tr("There is nothing in it."));
    file.heads = headsOf(record.cells);
    const qint64 before = hinted.isNull() ? 0 : 1;
    while (cells.next(record)) {
        if (isBlank(record.cells)) continue;
        record.line += before;
        file.lines << lineOf(record, file.heads.size());
    }
    return file;
}

CsvFile readCsvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw unreadable(file.errorString(), Words::tr("See that the file is there and not open elsewhere, and try again."));
    if (file.size() > largestCsvFile) throw unreadable(Words::tr("It is larger than %1 megabytes.").arg(largestCsvFile / 1024 / 1024), Words::tr("Cut it into several files."));
    return readCsv(file.readAll());
}
