#pragma once
#include "models/exchange/answers.h"
#include "models/exchange/importcolumns.h"
#include "models/exchange/importplan.h"

// What one line of the file says of a record.
struct ReadLine {
    Row row;                          // nothing in it but what the line says and what the program itself sets
    QHash<QByteArray, QString> whose; // "fiscal_code", "surname"...: who the person is, as written
    QList<qsizetype> filled;          // the fields it fills in
    QStringList problems;             // why it cannot be taken
};

// Turns lines of a file into records, by what its columns mean.
class LineReader {
public:
    LineReader(Database &db, const ImportJob &job);

    ReadLine read(const CsvFile::Line &line) const;
    // The same line always gets the same id, so that a file read again makes nothing twice. The time is how many lines like
    // it came before.
    QString idOf(const CsvFile::Line &line, int time) const;
    // What identical lines have in common.
    QByteArray markOf(const CsvFile::Line &line) const;

private:
    const ImportJob &m_job;
    Answers m_answers;
    Row m_blank;
    struct Column {
        qsizetype at;
        ImportTarget target;
        qsizetype field; // in the row; -1 for whose it is
    };
    QList<Column> m_columns;
};
