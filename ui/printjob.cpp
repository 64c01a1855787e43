#include "ui/printjob.h"
#include "models/access/session.h"
#include "ui/printing.h"
#include "ui/titlesof.h"

PrintContext printContext(const Desk &desk)
{
    return {desk.session.siteName(), desk.session.who().fullName, QDateTime(desk.today(), QTime::currentTime())};
}

void previewPrintout(const Printout &printout, const Desk &desk, const QByteArray &table, const QString &id, QWidget *over)
{
    showPrint(desk, printout, {table, id}, over);
}

void referenceTitles(Store &store, const RecordType &type, const Row &row, QObject *context, std::function<void(const QHash<QString, QString> &)> then,
                     std::function<void(const QString &)> failed)
{
    QList<std::pair<QByteArray, QString>> referred;
    for (qsizetype i = 0; const Field &f : type.fields) referred += f.referred(row.at(i++));
    titlesOf(store, referred, context, then, failed);
}
