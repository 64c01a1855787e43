#pragma once
#include "app/commandline.h"
#include "models/shortlist/supportreport.h"
#include <QJsonObject>
#include <variant>

struct ReportWhere;

// What was asked of "report contract-support".
struct ReportAsked {
    QDate from, to;
    QString format; // json, pdf, xlsx
    QString site;   // the code of a centre
    QString operatorName;
    QString output; // a file; empty: what it prints goes to the terminal
};

// contract-support --from D --to D [--format json|pdf|xlsx] [--site CODE] [--operator NAME] [--output F]; or what is wrong
// with it, naming the place. The report of one period is given to nobody but who can open the store.
std::variant<ReportAsked, QString> readReport(const QStringList &arguments);
// Each number with its definition, its query in words and as the console keeps it.
QJsonObject reportJson(const shortlist::SupportReport &report, const ReportWhere &where);
// Counts and writes; prints what came of it. Waits for the store.
Exit runReport(Store &store, const QStringList &arguments, QDate today);
