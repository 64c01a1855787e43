#include "app/commandline.h"
#include "app/profile.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
struct Command {
    const char *name;
    const char *arguments;
    const char *description;
};

constexpr Command commands[] = {
    {"simulate", "[--format json|text|pdf] [--output FILE] [--batch] [FILE|-]", QT_TRANSLATE_NOOP("CommandLine", "What it costs a family to employ somebody; JSON in.")},
    {"demo", "[--seed N] [--people N] [--candidacies N] [--requests N]", QT_TRANSLATE_NOOP("CommandLine", "Fill the folder with invented people.")},
    {"show", "[--format json|text] KIND NUMBER", QT_TRANSLATE_NOOP("CommandLine", "Print one record: a request by its number; a person, a contact and others by their id.")},
    {"match", "REQUEST [--format json|text] [--limit N] [--relax CRITERION]... [--why WORKER]", QT_TRANSLATE_NOOP("CommandLine", "Which workers fit a request, best first, with the reasons; or why one does, or does not.")},
    {"cv", "--version family|office --output FILE [--request NUMBER] WORKER...", QT_TRANSLATE_NOOP("CommandLine", "Write the CVs of up to three workers as PDF: by the number of their candidacies, or its id.")},
    {"check", "", QT_TRANSLATE_NOOP("CommandLine", "Check the store for damage.")},
    {"backup", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Make a verified, encrypted backup.")},
    {"restore", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Put a backup in the place of the store; the store is kept beside it.")},
    {"import", "[--type person|contact|request] [--dry-run] [--map HEAD=FIELD]... [--rejects FILE] FILE", QT_TRANSLATE_NOOP("CommandLine", "Import people, contacts or requests from a CSV file.")},
    {"report", "contract-support --from D --to D [--format json|pdf|xlsx] [--site CODE] [--operator NAME] [--output FILE]", QT_TRANSLATE_NOOP("CommandLine", "What was done for families and contracts from one day to another.")},
    {"sync", "--once | status | connect --hosts HOST --login NAME | disconnect [--format json|text]", QT_TRANSLATE_NOOP("CommandLine", "Send and receive once; how the exchange with the central stands; begin it, end it. The password: WEMI_CENTRAL_PASSWORD.")},
    {"central", "[--connect WHERE] migrate|check|status|operator|device ...", QT_TRANSLATE_NOOP("CommandLine", "Make, look over and look after the central database; WHERE is an address of PostgreSQL. device revoke ID shuts a computer out, device admit ID takes that back, but leaves shut the logins that went with it: operator reset NAME.")},
    {"tour", "[--output DIR]", QT_TRANSLATE_NOOP("CommandLine", "Go through a day's work in the real windows; leave pictures and prints.")},
};

QString words(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QString usage()
{
    QString text = words(QT_TRANSLATE_NOOP("CommandLine", "Usage: wemi-console [--profile DIR] [COMMAND]")) + u"\n\n"_s
        + words(QT_TRANSLATE_NOOP("CommandLine", "Without a command the window opens. Commands:")) + u'\n';
    for (const Command &command : commands)
        text += u"  %1 %2\n      %3\n"_s.arg(QLatin1String(command.name), QLatin1String(command.arguments), words(command.description));
    return text + u'\n' + words(QT_TRANSLATE_NOOP("CommandLine", "  --profile DIR  the folder with the data (usually %1)\n  --version      print the version\n  --help         print this\n\n"
                                                                 "Where no keychain answers, the passphrase of the store is taken from WEMI_PASSPHRASE.\n"
                                                                 "Exit status: 0 done, 1 refused for the reason printed, 2 wrong usage.")).arg(QDir::toNativeSeparators(Profile::usualFolder())) + u'\n';
}

Reply wrong(const QString &why) { return {why + u"\n\n"_s + usage(), Exit::WrongUsage}; }

// Commands on a store that read their own arguments.
bool readsItself(const QString &command) { return command == u"import" || command == u"match" || command == u"report" || command == u"sync" || command == u"central"; }

bool takesFile(const QString &command) { return command == u"backup" || command == u"restore"; }

std::variant<Invocation, Reply> readShow(Invocation asked, const QString &format, const QString &profile, const QStringList &named)
{
    if (format != u"json" && format != u"text") return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "--format is json or text.")));
    if (named.size() != 2) return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "show needs the kind of record and its number.")));
    asked.profile = profile;
    asked.json = format == u"json";
    asked.kind = named.at(0);
    asked.number = named.at(1);
    return asked;
}

std::variant<Invocation, Reply> readCv(Invocation asked, const QCommandLineParser &parser)
{
    asked.profile = parser.value(u"profile"_s);
    asked.kind = parser.value(u"version"_s);
    asked.number = parser.value(u"request"_s);
    asked.output = parser.value(u"output"_s);
    asked.arguments = parser.positionalArguments();
    if (asked.kind != u"family" && asked.kind != u"office") return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "--version is family or office.")));
    if (!parser.isSet(u"output"_s) || asked.output.isEmpty()) return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "cv needs --output and the file to write.")));
    if (asked.arguments.isEmpty() || asked.arguments.size() > 3) return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "cv needs one, two or three workers.")));
    return asked;
}

// The options and the file that follow a command.
std::variant<Invocation, Reply> readRest(Invocation asked, const QStringList &rest)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s, asked.profile);
    const QCommandLineOption seed(u"seed"_s, {}, u"N"_s, u"1"_s), people(u"people"_s, {}, u"N"_s, u"200"_s);
    const QCommandLineOption candidacies(u"candidacies"_s, {}, u"N"_s), requests(u"requests"_s, {}, u"N"_s);
    const QCommandLineOption output(u"output"_s, {}, u"DIR"_s, u"tour"_s);
    const QCommandLineOption format(u"format"_s, {}, u"json|text"_s, u"json"_s);
    const QCommandLineOption version(u"version"_s, {}, u"family|office"_s), request(u"request"_s, {}, u"NUMBER"_s);
    parser.addOption(profile);
    if (asked.command == u"cv") parser.addOptions({version, request, output});
    if (asked.command == u"show") parser.addOption(format);
    if (asked.command == u"demo") parser.addOptions({seed, people, candidacies, requests});
    if (asked.command == u"tour") parser.addOption(output);
    if (!parser.parse(QStringList{asked.command} + rest)) return wrong(parser.errorText());
    if (asked.command == u"cv") return readCv(asked, parser);
    const QStringList files = parser.positionalArguments();
    if (asked.command == u"show") return readShow(asked, parser.value(format), parser.value(profile), files);
    if (takesFile(asked.command) ? files.size() != 1 : !files.isEmpty())
        return wrong(takesFile(asked.command) ? words(QT_TRANSLATE_NOOP("CommandLine", "%1 needs one file.")).arg(asked.command)
                                              : words(QT_TRANSLATE_NOOP("CommandLine", "Not understood: %1")).arg(files.join(u' ')));
    asked.profile = parser.value(profile);
    asked.file = files.value(0);
    if (asked.command == u"tour") asked.output = parser.value(output);
    if (asked.command == u"demo") {
        bool seedIsNumber = false, peopleIsNumber = false;
        asked.seed = parser.value(seed).toULongLong(&seedIsNumber);
        asked.people = parser.value(people).toLongLong(&peopleIsNumber);
        if (!seedIsNumber) return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "--seed needs a whole number.")));
        if (!peopleIsNumber || asked.people < 0 || asked.people > 1'000'000) return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "--people needs a number from 0 to 1000000.")));
        for (const auto &[option, number, most] : {std::tuple{&candidacies, &asked.candidacies, 100'000}, {&requests, &asked.requests, 50'000}}) {
            if (!parser.isSet(*option)) continue;
            bool isNumber = false;
            *number = parser.value(*option).toLongLong(&isNumber);
            if (!isNumber || **number < 0 || **number > most)
                return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a number from 0 to %2.")).arg(option->names().first()).arg(most));
        }
    }
    return asked;
}
} // namespace

std::variant<Invocation, Reply> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s, Profile::usualFolder());
    const QCommandLineOption version(u"version"_s), help(QStringList{u"help"_s, u"h"_s});
    parser.addOptions({profile, version, help});
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (parser.isSet(help)) return Reply{usage()};
    if (parser.isSet(version)) return Reply{u"wemi-console %1\n"_s.arg(QLatin1String(WEMI_VERSION))};

    QStringList rest = parser.positionalArguments();
    Invocation asked;
    asked.profile = parser.value(profile);
    if (rest.isEmpty()) return asked;
    asked.command = rest.takeFirst();
    if (rest.contains(u"--help")) return Reply{usage()};
    const bool known = std::any_of(std::begin(commands), std::end(commands), [&](const Command &c) { return asked.command == QLatin1String(c.name); });
    if (!known) return wrong(words(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”.")).arg(asked.command));
    if (asked.command == u"simulate" || readsItself(asked.command)) {
        const qsizetype after = rest.indexOf(u"--profile"_s);
        if (readsItself(asked.command) && after >= 0 && after + 1 < rest.size()) asked.profile = rest.at(after + 1);
        for (const QString &one : std::as_const(rest))
            if (readsItself(asked.command) && one.startsWith(u"--profile="_s)) asked.profile = one.section(u'=', 1);
        asked.arguments = rest;
        return asked;
    }
    return readRest(asked, rest);
}
