#include "ui/recoverykeyprint.h"
#include "models/records/failure.h"
#include "reports/pages.h"
#include "ui/prompt.h"
#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("RecoveryKeyPrint", text); }

Printout sheetOf(const QString &key)
{
    const QString html = u"<h1>%1</h1><p style='font-size:24px; font-family:monospace'><b>%2</b></p><p>%3</p><p>%4</p>"_s.arg(
        words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "Recovery key of WeMi Console")).toHtmlEscaped(), key.toHtmlEscaped(),
        words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "Keep this sheet in the office safe, away from the computer. Who has it and the computer can read everything in it.")).toHtmlEscaped(),
        words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "It opens the archive when the computer's keychain is lost or the passphrase is forgotten. There is no other way.")).toHtmlEscaped());
    return {.kind = words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "Recovery key")), .title = words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "Recovery key")),
            .context = {{}, {}, QDateTime::currentDateTime()}, .source = {}, .html = html};
}

void tried(QWidget *over, const Prompt &prompt, const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        prompt.tell(over, words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "The recovery key was not printed")), failure.text());
    }
}
} // namespace

RecoveryKeyPage::PrintKey recoveryKeyPrint(const Prompt &prompt)
{
    return [&prompt](QWidget *over, const QString &key) {
        if (QPrinterInfo::availablePrinterNames().isEmpty()) {
            prompt.savePath(over, words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "No printer is set up here: where to keep the sheet, to be printed elsewhere")),
                            words(QT_TRANSLATE_NOOP("RecoveryKeyPrint", "recovery-key.pdf")), u"PDF (*.pdf)"_s,
                            [=, &prompt](const QString &path) { tried(over, prompt, [&] { writePdf(sheetOf(key), path); }); });
            return;
        }
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto *dialog = new QPrintDialog(printer.get(), over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, over, [=, &prompt] { tried(over, prompt, [&] { paintPages(sheetOf(key), *printer); }); });
        dialog->open();
    };
}
