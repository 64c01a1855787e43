#pragma once
#include "models/exchange/csvfile.h"
#include "models/records/record.h"
#include <functional>
#include <map>

class Database;

// What is to be imported: a file, what its columns mean, on whose behalf.
struct ImportJob {
    const RecordType *type = nullptr;
    CsvFile file;
    QList<QByteArray> columns; // of each column of the file the key of its target (see importcolumns.h); empty: left out
    Author author;
};

// What becomes of a line of the file.
struct PlannedLine {
    enum class Fate {
        New,
        Same,     // what it says is there already
        Update,   // fills in what is empty
        Doubtful, // resembles somebody: a person must look at it
        Rejected  // breaks a rule, or cannot be understood
    };
    qsizetype index = 0; // in the file's lines
    qint64 number = 0;   // in the file
    Fate fate = Fate::New;
    QStringList reasons; // of a doubt or a rejection; of an update what is filled in; what was kept as it is
    QString id;          // of the record
    qint64 version = 0;  // of the record an update starts from; 0: it comes with this file
    Row row;             // what will be written; empty where nothing is
};

struct ImportPlan {
    QList<PlannedLine> lines;
    std::map<PlannedLine::Fate, qint64> counts;
    qint64 count(PlannedLine::Fate fate) const
    {
        const auto found = counts.find(fate);
        return found == counts.end() ? 0 : found->second;
    }
};

// "New", "Already there".
QString titleOf(PlannedLine::Fate fate);

namespace importplan {

// Told how many lines are done; false stops, and there is no plan.
using Progress = std::function<bool(qint64 done, qint64 of)>;

// Compares the file with what is there; writes nothing.
std::optional<ImportPlan> make(Database &db, const ImportJob &job, const Progress &progress);

// The problems of the job itself: no column is taken, one is taken twice, a field that every record needs is in no column.
QStringList against(const ImportJob &job);

} // namespace importplan
