#include "app/importcommand.h"
#include "app/print.h"
#include "models/exchange/importcolumns.h"
#include "models/exchange/importrun.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using Fate = PlannedLine::Fate;

namespace {
QString words(const char *text) { return QCoreApplication::translate("ImportCommand", text); }

struct Asked {
    const RecordType *type = nullptr;
    QString file, rejects;
    bool dryRun = false;
    QList<std::pair<QString, QByteArray>> columns; // head, key of the target
};

Exit wrong(const QString &why)
{
    printError(why);
    return Exit::WrongUsage;
}

// Nothing when it was not understood; the reason is printed.
std::optional<Asked> read(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption type(u"type"_s, {}, u"TYPE"_s, u"person"_s), dryRun(u"dry-run"_s), map(u"map"_s, {}, u"HEAD=FIELD"_s), rejects(u"rejects"_s, {}, u"FILE"_s), profile(u"profile"_s, {}, u"DIR"_s);
    parser.addOptions({type, dryRun, map, rejects, profile});
    const auto refuse = [](const QString &why) {
        wrong(why);
        return std::nullopt;
    };
    if (!parser.parse(QStringList{u"import"_s} + arguments)) return refuse(parser.errorText());
    if (parser.positionalArguments().size() != 1) return refuse(words(QT_TRANSLATE_NOOP("ImportCommand", "import needs one file.")));
    Asked asked;
    asked.file = parser.positionalArguments().first();
    asked.rejects = parser.value(rejects);
    asked.dryRun = parser.isSet(dryRun);
    QStringList names;
    for (const RecordType *one : importcolumns::types()) {
        names << QLatin1String(one->table);
        if (names.last() == parser.value(type)) asked.type = one;
    }
    if (!asked.type) return refuse(words(QT_TRANSLATE_NOOP("ImportCommand", "--type is one of: %1")).arg(names.join(u", "_s)));
    for (const QString &pair : parser.values(map)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1) return refuse(words(QT_TRANSLATE_NOOP("ImportCommand", "--map needs HEAD=FIELD, or HEAD= for a column that is left out.")));
        const QByteArray key = pair.mid(equals + 1).toUtf8();
        if (!key.isEmpty() && !importcolumns::target(*asked.type, key)) {
            QStringList keys;
            for (const ImportTarget &target : importcolumns::targets(*asked.type)) keys << QString::fromUtf8(target.key);
            return refuse(words(QT_TRANSLATE_NOOP("ImportCommand", "“%1” is not a field that can be imported. There are: %2")).arg(QString::fromUtf8(key), keys.join(u", "_s)));
        }
        asked.columns << std::pair(pair.left(equals), key);
    }
    return asked;
}

// What was said of a column goes before what is guessed; nothing when a head is not there.
std::optional<ImportJob> jobOf(const Asked &asked)
{
    ImportJob job{asked.type, readCsvFile(asked.file), {}, {}};
    job.columns = importcolumns::guessed(*asked.type, job.file.heads, BothLanguages());
    for (const auto &[head, key] : asked.columns) {
        const qsizetype at = job.file.heads.indexOf(head);
        if (at < 0) {
            printError(words(QT_TRANSLATE_NOOP("ImportCommand", "The file has no column “%1”. It has: %2")).arg(head, job.file.heads.join(u", "_s)));
            return {};
        }
        for (QByteArray &other : job.columns)
            if (!key.isEmpty() && other == key) other.clear();
        job.columns[at] = key;
    }
    return job;
}

void printMapping(const ImportJob &job)
{
    for (qsizetype i = 0; i < job.file.heads.size(); ++i) {
        const auto target = importcolumns::target(*job.type, job.columns.at(i));
        print(u"  %1 -> %2"_s.arg(job.file.heads.at(i), target ? target->label() : words(QT_TRANSLATE_NOOP("ImportCommand", "not imported"))));
    }
}

Exit dryRun(Store &store, const ImportJob &job)
{
    const auto plan = importrun::plan(store, job, std::make_shared<ImportProgress>()).result();
    for (const PlannedLine &line : plan->lines)
        if (line.fate == Fate::Doubtful || line.fate == Fate::Rejected)
            print(words(QT_TRANSLATE_NOOP("ImportCommand", "Line %1: %2. %3")).arg(line.number).arg(titleOf(line.fate), line.reasons.join(u' ')));
    print(importrun::said(*plan));
    print(words(QT_TRANSLATE_NOOP("ImportCommand", "Nothing was written.")));
    return Exit::Done;
}
} // namespace

Exit runImport(Store &store, const QStringList &arguments)
{
    const auto asked = read(arguments);
    if (!asked) return Exit::WrongUsage;
    const auto job = jobOf(*asked);
    if (!job) return Exit::WrongUsage;
    printMapping(*job);
    const QStringList against = importplan::against(*job);
    if (!against.isEmpty()) {
        printError(against.join(u'\n'));
        return Exit::Refused;
    }
    if (asked->dryRun) return dryRun(store, *job);
    const QString rejects = asked->rejects.isEmpty() ? QString() : QDir::current().absoluteFilePath(asked->rejects);
    const auto done = importrun::run(store, *job, rejects, std::make_shared<ImportProgress>()).result();
    print(importrun::said(*done));
    if (!done->rejects.isEmpty()) print(words(QT_TRANSLATE_NOOP("ImportCommand", "The lines that were not imported, with the reasons: %1")).arg(QDir::toNativeSeparators(done->rejects)));
    else if (done->doubtful + done->rejected > 0) print(words(QT_TRANSLATE_NOOP("ImportCommand", "Some lines were not imported; --rejects FILE keeps them with the reasons.")));
    return Exit::Done;
}
