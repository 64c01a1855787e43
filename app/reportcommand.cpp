#include "app/reportcommand.h"
#include "app/print.h"
#include "models/records/failure.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "reports/supportreport.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace shortlist;

namespace {
QString words(const char *text) { return QCoreApplication::translate("ReportCommand", text); }

// 2026-03-01; nothing for anything else, 31 February included.
std::optional<QDate> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? std::optional(day) : std::nullopt;
}

// One record whose columns, one of them, say this; what is wrong otherwise.
std::variant<Record, QString> named(Store &store, const RecordType &type, const QList<QByteArray> &columns, const QString &name, const char *option)
{
    QHash<QString, Record> found;
    for (const QByteArray &column : columns)
        for (const Record &record : store.list({&type, {}, {{column, Condition::Test::Is, {name}}}, {}, false}, 0, 20).result().records) found.insert(type.idOf(record.row), record);
    if (found.size() == 1) return *found.cbegin();
    if (!found.isEmpty()) return words(QT_TRANSLATE_NOOP("ReportCommand", "%1: more than one is called “%2”.")).arg(QLatin1String(option), name);
    QStringList there;
    for (const Record &record : store.list({&type, {}, {}, {}, false}, 0, 100).result().records) there << record.row.at(type.indexOf(columns.first().constData())).toString();
    return words(QT_TRANSLATE_NOOP("ReportCommand", "%1: there is no “%2”; there are: %3.")).arg(QLatin1String(option), name, there.join(u", "_s));
}

QJsonObject figureJson(const Figure &figure, const SupportReport &report, const ReportWhere &where)
{
    const auto number = report.number(figure);
    return {{u"key"_s, QLatin1String(figure.list.key)},
            {u"title"_s, figure.list.title},
            {u"number"_s, number ? QJsonValue(static_cast<double>(number->units) / Decimal::one) : QJsonValue()},
            {u"definition"_s, figure.list.note},
            {u"asked"_s, askedText(figure, report, where)},
            {u"kind"_s, QLatin1String(figure.list.query.type->table)},
            {u"query"_s, figure.list.query.toJson()}};
}

QJsonArray figuresJson(const QList<Figure> &figures, const SupportReport &report, const ReportWhere &where)
{
    QJsonArray all;
    for (const Figure &figure : figures) all << figureJson(figure, report, where);
    return all;
}

// A file that is there whole or not at all, readable by its owner alone.
void writeText(const QString &text, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8() + '\n';
    const bool opened = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(words(QT_TRANSLATE_NOOP("ReportCommand", "The report was not written.")), file.errorString(), words(QT_TRANSLATE_NOOP("ReportCommand", "Choose another file with --output.")));
}

void write(const SupportReport &report, const ReportWhere &where, const ReportAsked &asked)
{
    const PrintContext context{where.centre, {}, QDateTime::currentDateTime()};
    const QString path = asked.output.isEmpty() ? QString() : QDir::current().absoluteFilePath(asked.output);
    if (asked.format == u"json") {
        const QString text = QString::fromUtf8(QJsonDocument(reportJson(report, where)).toJson(QJsonDocument::Indented)).trimmed();
        if (path.isEmpty()) return print(text);
        writeText(text, path);
    } else if (asked.format == u"pdf") {
        writePdf(supportReportPrintout(report, where, context), path);
    } else {
        writeSupportReportXlsx(report, where, context, path);
    }
    print(words(QT_TRANSLATE_NOOP("ReportCommand", "The report is in %1")).arg(QDir::toNativeSeparators(asked.output)));
}

Exit refused(const QString &why, Exit exit)
{
    printError(why);
    return exit;
}
} // namespace

std::variant<ReportAsked, QString> readReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption from(u"from"_s, {}, u"D"_s), to(u"to"_s, {}, u"D"_s), format(u"format"_s, {}, u"F"_s, u"json"_s), site(u"site"_s, {}, u"CODE"_s),
        who(u"operator"_s, {}, u"NAME"_s), output(u"output"_s, {}, u"FILE"_s), profile(u"profile"_s, {}, u"DIR"_s);
    parser.addOptions({from, to, format, site, who, output, profile});
    if (!parser.parse(QStringList{u"report"_s} + arguments)) return parser.errorText();
    const QStringList rest = parser.positionalArguments();
    if (rest != QStringList{u"contract-support"_s}) return words(QT_TRANSLATE_NOOP("ReportCommand", "There is one report: contract-support. It was asked for: %1")).arg(rest.isEmpty() ? u"\u2013"_s : rest.join(u' '));
    ReportAsked asked{{}, {}, parser.value(format), parser.value(site), parser.value(who), parser.value(output)};
    for (const auto &[option, day] : {std::pair(&from, &asked.from), std::pair(&to, &asked.to)}) {
        const QString name = u"--"_s + option->names().first();
        if (!parser.isSet(*option)) return words(QT_TRANSLATE_NOOP("ReportCommand", "%1 is missing; it needs a day such as 2026-03-01.")).arg(name);
        const auto read = dayOf(parser.value(*option));
        if (!read) return words(QT_TRANSLATE_NOOP("ReportCommand", "%1 needs a day such as 2026-03-01, and “%2” is none.")).arg(name, parser.value(*option));
        *day = *read;
    }
    if (asked.from > asked.to) return words(QT_TRANSLATE_NOOP("ReportCommand", "--from is after --to."));
    if (!QStringList{u"json"_s, u"pdf"_s, u"xlsx"_s}.contains(asked.format)) return words(QT_TRANSLATE_NOOP("ReportCommand", "--format is json, pdf or xlsx, not “%1”.")).arg(asked.format);
    if (asked.format != u"json" && asked.output.isEmpty()) return words(QT_TRANSLATE_NOOP("ReportCommand", "--format %1 needs --output FILE.")).arg(asked.format);
    return asked;
}

QJsonObject reportJson(const SupportReport &report, const ReportWhere &where)
{
    QJsonArray parts;
    for (const ReportPart &part : report.parts)
        parts << QJsonObject{{u"key"_s, QLatin1String(part.key)},
                             {u"title"_s, part.title},
                             {u"whole"_s, figureJson(part.whole, report, where)},
                             {u"adds_up"_s, part.addsUp},
                             {u"lines"_s, figuresJson(part.lines, report, where)},
                             {u"measures"_s, figuresJson(part.measures, report, where)}};
    return {{u"report"_s, u"contract-support"_s},
            {u"from"_s, report.scope.from.toString(Qt::ISODate)},
            {u"to"_s, report.scope.to.toString(Qt::ISODate)},
            {u"centre"_s, where.centre.isEmpty() ? QJsonValue() : where.centre},
            {u"operator"_s, where.operatorName.isEmpty() ? QJsonValue() : where.operatorName},
            {u"parts"_s, parts}};
}

Exit runReport(Store &store, const QStringList &arguments, QDate today)
{
    const auto read = readReport(arguments);
    if (const auto *wrong = std::get_if<QString>(&read)) return refused(*wrong, Exit::WrongUsage);
    const auto &asked = std::get<ReportAsked>(read);
    ReportScope scope{asked.from, asked.to, today, {}, {}};
    ReportWhere where;
    if (!asked.site.isEmpty()) {
        const auto found = named(store, Site::type, {"code"}, asked.site, "--site");
        if (const auto *wrong = std::get_if<QString>(&found)) return refused(*wrong, Exit::Refused);
        const auto site = recordOf<Site>(std::get<Record>(found).row);
        scope.site = site.id;
        where.centre = site.name;
    }
    if (!asked.operatorName.isEmpty()) {
        const auto found = named(store, Operator::type, {"username", "full_name"}, asked.operatorName, "--operator");
        if (const auto *wrong = std::get_if<QString>(&found)) return refused(*wrong, Exit::Refused);
        const auto who = recordOf<Operator>(std::get<Record>(found).row);
        scope.operatorId = who.id;
        where.operatorName = who.fullName;
    }
    write(*counted(store, scope, [] { return true; }), where, asked);
    store.logUse(u"export"_s, "request", {}, {}).waitForFinished();
    return Exit::Done;
}
