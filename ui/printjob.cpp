#include "ui/printjob.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "ui/printing.h"
#include <memory>

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
    QHash<QByteArray, QStringList> ids;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        if (f.kind == Field::Kind::Reference && !f.isEmpty(value)) ids[f.target] << value.toString();
    }
    if (ids.isEmpty()) return then({});
    const auto all = std::make_shared<QHash<QString, QString>>();
    const auto left = std::make_shared<qsizetype>(ids.size());
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        whenDone(
            store.titles(it.key(), it.value()), context,
            [=](const QHash<QString, QString> &titles) {
                all->insert(titles);
                if (--*left == 0) then(*all);
            },
            [=](const std::exception &e) { failed(QString::fromUtf8(e.what())); });
}
