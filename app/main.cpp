#include "app/commandline.h"
#include "app/print.h"
#include "app/storecommands.h"
#include "models/records/failure.h"
#include "ui/translations.h"
#include <QApplication>

using namespace Qt::StringLiterals;

namespace {
Exit runCommand(const Invocation &asked, int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Translations translations;
    translations.use(Translations::languageOf({}));
    return runStoreCommand(asked);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"wemi-console"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(WEMI_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    const auto asked = readCommandLine(arguments);
    if (const auto *answer = std::get_if<Answer>(&asked)) {
        answer->exit == Exit::Done ? print(answer->text) : printError(answer->text);
        return static_cast<int>(answer->exit);
    }
    try {
        return static_cast<int>(runCommand(std::get<Invocation>(asked), argc, argv));
    } catch (const std::exception &e) {
        printError(QString::fromUtf8(e.what()));
        return static_cast<int>(Exit::Refused);
    }
}
