#pragma once
#include "models/intake/worklists.h"
#include <functional>

class Store;

// The contract-support report (supporto alla contrattualizzazione) of a period: what was asked, how long the three CVs took,
// what came of it. Every number is a query: the count of its list, or a measure of the rows of its list.
namespace shortlist {

// Days are days in Milan, both ends included. Empty: every centre, everybody.
struct ReportScope {
    QDate from, to;
    QDate today; // nothing is older than today, whenever the period ends
    QString site, operatorId;
};

// The first and the last day of "this-month", "last-month", "this-quarter", "last-quarter", "this-year", "last-year".
std::pair<QDate, QDate> daysOf(const QString &period, QDate today);

struct Figure {
    enum class Kind { Count, Median, NinetyPercent, Mean };
    intake::WorkList list; // its note is the definition
    Kind kind = Kind::Count;
    QList<QByteArray> columns{}; // what is measured in a row: a number, or the mean of some evaluations from 1 to 5
    bool always = true;          // worth a line even when it is nought
};

struct ReportPart {
    QByteArray key;
    QString title;
    Figure whole;
    QList<Figure> lines;
    bool addsUp = true; // each record of the whole is in exactly one of the lines
    QList<Figure> measures{};
};

// The answers of the lists an administrator edits, ids and titles, those given up included.
struct ReportAnswers {
    using Answers = QList<std::pair<QString, QString>>;
    Answers lateCauses, closings, proposalEnds;
};

QList<ReportPart> supportReport(const ReportScope &scope, const ReportAnswers &answers);

// What is measured in the rows of a figure's list; nothing when no row says anything. A median of an even number of rows lies
// between the two in the middle; the 90th per cent is the first number that at least nine tenths of the rows do not exceed.
std::optional<Decimal> measured(const Figure &figure, const QList<Record> &rows);

struct SupportReport {
    ReportScope scope;
    QList<ReportPart> parts;
    QHash<QByteArray, Decimal> numbers; // by the key of the figure's list; a measure of nothing is not there

    std::optional<Decimal> number(const Figure &figure) const;
};
// Reads and counts it all; waits for the store, so not in the thread of a window. Nothing when goOn, asked before each
// number, says no. Throws Failure.
std::optional<SupportReport> counted(Store &store, const ReportScope &scope, const std::function<bool()> &goOn);

} // namespace shortlist
