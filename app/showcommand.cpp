#include "app/showcommand.h"
#include "app/print.h"
#include "models/records/catalogue.h"
#include "models/store/store.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("ShowCommand", text); }

void collect(const RecordType &type, const Row &row, QHash<QByteArray, QStringList> &ids)
{
    for (qsizetype i = 0; const Field &f : type.fields)
        for (const auto &[table, id] : f.referred(row.at(i++))) ids[table] << id;
}

QString textOf(const ShownRecord &shown, const Field &f, const QVariant &value)
{
    return f.kind == Field::Kind::Flag && !value.toBool() ? QString() : shown.type->shown(f, value, shown.titles);
}

QString kinds()
{
    QStringList names;
    for (const RecordType *type : recordTypes()) names << QLatin1String(type->table);
    return names.join(u", "_s);
}
} // namespace

std::optional<ShownRecord> findShown(Store &store, const RecordType &type, const QString &number)
{
    std::optional<Record> record = store.find(type, number).result();
    if (!record && *type.numbered) {
        const ListQuery query{&type, {}, {{type.numbered, Condition::Test::Is, {number}}}, {}, false};
        const QList<Record> found = store.list(query, 0, 1).result().records;
        if (!found.isEmpty()) record = found.first();
    }
    if (!record) return {};
    QHash<QByteArray, QStringList> ids;
    collect(type, record->row, ids);
    ShownRecord shown{&type, *record, {}};
    for (auto at = ids.cbegin(); at != ids.cend(); ++at) shown.titles.insert(store.titles(at.key(), at.value()).result());
    return shown;
}

QJsonObject shownJson(const ShownRecord &shown)
{
    QJsonObject read, titles;
    for (qsizetype i = 0; const Field &f : shown.type->fields) {
        const QString text = f.isShown() ? textOf(shown, f, shown.record.row.at(i)) : QString();
        if (!text.isEmpty()) read.insert(QLatin1String(f.column), text);
        ++i;
    }
    for (auto at = shown.titles.cbegin(); at != shown.titles.cend(); ++at) titles.insert(at.key(), at.value());
    return {{u"kind"_s, QLatin1String(shown.type->table)},
            {u"version"_s, shown.record.version},
            {u"changed_at"_s, shown.record.changedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"trashed"_s, shown.record.trashed},
            {u"record"_s, shown.type->toJson(shown.record.row)},
            {u"shown"_s, read},
            {u"titles"_s, titles}};
}

QString shownText(const ShownRecord &shown)
{
    QString text = u"%1 %2\n"_s.arg(shown.type->shownName(), shown.type->title(shown.record.row)), heading;
    if (shown.record.trashed) text += words(QT_TRANSLATE_NOOP("ShowCommand", "It is in the trash.")) + u'\n';
    for (qsizetype i = 0; const Field &f : shown.type->fields) {
        const QVariant &value = shown.record.row.at(i++);
        const QString answer = f.isShown() ? textOf(shown, f, value) : QString();
        if (answer.isEmpty()) continue;
        const QString group = shown.type->translated(f.group);
        if (group != heading) text += u"\n%1\n"_s.arg(heading = group);
        text += u"  %1: %2\n"_s.arg(shown.type->translated(f.label), QString(answer).replace(u'\n', u"\n    "_s));
    }
    return text;
}

Exit showRecord(Store &store, const QString &kind, const QString &number, bool json)
{
    const RecordType *type = recordTypeOf(kind.toUtf8());
    if (!type) {
        printError(words(QT_TRANSLATE_NOOP("ShowCommand", "There are no records of the kind “%1”; there are: %2.")).arg(kind, kinds()));
        return Exit::WrongUsage;
    }
    const auto shown = findShown(store, *type, number);
    if (!shown) {
        printError(words(QT_TRANSLATE_NOOP("ShowCommand", "There is no such record: %1 %2. Its number is written on its page and on its prints.")).arg(kind, number));
        return Exit::Refused;
    }
    store.logUse(u"read"_s, type->table, type->idOf(shown->record.row), {}).waitForFinished();
    print(json ? QString::fromUtf8(QJsonDocument(shownJson(*shown)).toJson(QJsonDocument::Indented)).trimmed() : shownText(*shown).trimmed());
    return Exit::Done;
}
