#include "reports/tableexport.h"
#include "reports/exportcolumns.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

bool exportAll(std::unique_ptr<TableExport> file, const NextPage &nextPage, const std::function<bool(qint64 written)> &goOn)
{
    qint64 written = 0;
    while (true) {
        const RecordPage page = nextPage();
        if (page.records.isEmpty()) break;
        file->add(page.records, page.titles);
        written += page.records.size();
        if (!goOn(written)) return false;
    }
    file->finish();
    return true;
}

QString exportFileName(const RecordType &type, QDate day, const QString &suffix)
{
    QString name;
    for (const QChar c : type.shownPlural().toLower())
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    return u"%1-%2.%3"_s.arg(name, day.toString(Qt::ISODate), suffix);
}

QList<qsizetype> exportColumns(const ExportHead &head)
{
    QList<qsizetype> places;
    for (const QByteArray &column : head.columns) {
        const auto at = head.query.type->find(column);
        if (at && head.query.type->fields[static_cast<size_t>(*at)].isShown()) places << *at;
    }
    return places;
}

Failure notExported(const QString &why)
{
    return Failure(QCoreApplication::translate("TableExport", "The list was not exported."), why,
                   QCoreApplication::translate("TableExport", "Check the folder and its free space, or choose another place. No file was left behind."));
}
