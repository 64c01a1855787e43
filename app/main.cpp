#include "app/centralcommand.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/print.h"
#include "app/profile.h"
#include "app/simulatecommand.h"
#include "app/storecommands.h"
#include "app/tour.h"
#include "models/access/keychainsecrets.h"
#include "reports/simulationreport.h"
#include "ui/centralaccount.h"
#include <QApplication>
#include <QFile>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
Exit runSimulate(const Invocation &asked, int &argc, char **argv)
{
    // Only a PDF needs fonts; JSON and text load no part of a graphical program.
    std::unique_ptr<QCoreApplication> app;
    const bool draws = asked.arguments.contains(u"pdf"_s) || asked.arguments.contains(u"--format=pdf"_s);
    if (draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    Translations translations;
    translations.use(Translations::languageOf({}));
    const cost::Tables tables = cost::Tables::built();
    QFile in, out, err;
    if (!in.open(stdin, QFile::ReadOnly) || !out.open(stdout, QFile::WriteOnly) || !err.open(stderr, QFile::WriteOnly)) return Exit::Refused;
    const auto pdf = [&tables](const cost::Breakdown &breakdown, QIODevice &to) {
        const PrintContext context{{}, {}, QDateTime::currentDateTime()};
        writePdf(simulationPrintout(breakdown, sheetOf(breakdown, context, tables)), to);
    };
    return static_cast<Exit>(simulateCommand(asked.arguments, in, out, err, tables, pdf));
}

Exit runInTerminal(const Invocation &asked, int &argc, char **argv)
{
    // Only a PDF needs fonts.
    std::unique_ptr<QCoreApplication> app;
    if (asked.command == u"cv" || asked.arguments.contains(u"pdf"_s) || asked.arguments.contains(u"--format=pdf"_s)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    Translations translations;
    translations.use(Translations::languageOf({}));
    return asked.command == u"central" ? runCentral(asked.arguments) : runStoreCommand(asked);
}

Exit runInWindow(const Invocation &asked, int &argc, char **argv)
{
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"it.milano.wemi.console"_s);
    if (asked.command == u"tour") return runTour(asked.output);
    Profile profile(asked.profile);
    KeychainSecrets secrets(u"wemi-console"_s);
    Console console(profile, secrets, dialogPrompt(), {});
    console.start(passphraseFromEnvironment(), centralPasswordFromEnvironment());
    return static_cast<Exit>(QApplication::exec());
}

Exit run(const Invocation &asked, int &argc, char **argv)
{
    if (asked.command == u"simulate") return runSimulate(asked, argc, argv);
    if (asked.command.isEmpty() || asked.command == u"tour") return runInWindow(asked, argc, argv);
    return runInTerminal(asked, argc, argv);
}
// What is in memory is about families: a crash leaves no image of it on the disk, nor with whoever collects them.
void leaveNoImage()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // whose search for leaks looks into the program from outside
    prctl(PR_SET_DUMPABLE, 0);
#endif
}
} // namespace

int main(int argc, char **argv)
{
    leaveNoImage();
    QCoreApplication::setApplicationName(u"wemi-console"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(WEMI_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    const auto asked = readCommandLine(arguments);
    if (const auto *answer = std::get_if<Reply>(&asked)) {
        answer->exit == Exit::Done ? print(answer->text) : printError(answer->text);
        return static_cast<int>(answer->exit);
    }
    try {
        return static_cast<int>(run(std::get<Invocation>(asked), argc, argv));
    } catch (const std::exception &e) {
        printError(QString::fromUtf8(e.what()));
        return static_cast<int>(Exit::Refused);
    }
}
