#pragma once
#include <QList>
#include <QString>
#include <QStringList>

// A table of cells as offices keep and send it: UTF-8 or Windows-1252, with commas, semicolons or tabs between the cells,
// quotes around some of them.
struct CsvFile {
    struct Line {
        qint64 number = 0; // in the file, from 1, where the line begins
        QStringList cells; // as many as there are heads
        bool uneven = false; // it had more cells than there are heads, or fewer; what there is was kept
        int had = 0;         // how many it had
    };
    QString encoding; // "UTF-8", "UTF-16", "Windows-1252"
    QChar delimiter;
    QStringList heads; // none twice, none empty
    QList<Line> lines; // those with something in them
};

constexpr qint64 largestCsvFile = 256 * 1024 * 1024;

// Throws Failure: no head, no text, a quote that is never closed, two columns of one name.
CsvFile readCsv(const QByteArray &bytes);
CsvFile readCsvFile(const QString &path);
