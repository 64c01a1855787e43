#include "ui/printing.h"
#include "models/access/session.h"
#include "models/records/failure.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/prompt.h"
#include "ui/setting.h"
#include "ui/theme.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PrintPage::PrintPage(const Desk &desk, const QList<Printout> &letters, const QList<Printed> &printed, QWidget *parent)
    : Page(parent), m_desk(desk), m_letters(letters), m_printed(printed),
      m_previewed(std::make_unique<QPrinter>(QPrinter::HighResolution)), m_preview(new QPrintPreviewWidget(m_previewed.get())),
      m_notice(new NoticeBar), m_where(new QLabel)
{
    m_preview->setAccessibleName(tr("Preview of the print"));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        tried([&] { paintLetters(m_letters, *printer); });
    });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, [this] { showPage(0); });

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeButtons());
    all->addWidget(m_notice);
    all->addWidget(m_preview, 1);
    m_notice->hide();
    m_preview->fitInView();
    m_preview->updatePreview();
}

PrintPage::~PrintPage() = default;

QString PrintPage::title() const { return tr("Print: %1").arg(m_letters.first().title); }

QString PrintPage::key() const
{
    return u"print:%1:%2:%3"_s.arg(QString::fromLatin1(m_printed.first().table), m_printed.first().id, m_letters.first().kind);
}

int PrintPage::pageCount() const { return m_preview->pageCount(); }

QWidget *PrintPage::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    auto *print = button(u"print"_s, tr("&Print"), [this] { this->print(settings::printer.in(m_desk.settings)); });
    auto *elsewhere = button(u"print"_s, tr("&Another printer..."), [this] { printElsewhere(); });
    auto *save = button(u"save"_s, tr("Save as P&DF..."), [this] { askWhere(); });
    save->setObjectName(u"savePdf"_s);
    for (QToolButton *one : {print, elsewhere, save}) guard(one);
    setFirst(print->isEnabled() ? static_cast<QWidget *>(print) : m_preview);
    auto *before = button(u"left"_s, tr("Previous page"), [this] { showPage(-1); });
    auto *after = button(u"right"_s, tr("Next page"), [this] { showPage(1); });
    auto *wide = button(u"search"_s, tr("Page &width"), [this] { m_preview->fitToWidth(); });
    auto *whole = button(u"document"_s, tr("Whole pa&ge"), [this] { m_preview->fitInView(); });
    for (QToolButton *one : {before, after}) one->setToolButtonStyle(Qt::ToolButtonIconOnly);

    for (QWidget *one : {print, elsewhere, save}) row->addWidget(one);
    row->addStretch();
    row->addWidget(before);
    row->addWidget(m_where);
    row->addWidget(after);
    row->addWidget(wide);
    row->addWidget(whole);
    return bar;
}

QToolButton *PrintPage::button(const QString &iconName, const QString &text, std::function<void()> then)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setIcon(icon(iconName));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    const QString plain = QString(text).remove(u'&');
    made->setAccessibleName(plain);
    made->setToolTip(plain);
    connect(made, &QToolButton::clicked, this, std::move(then));
    return made;
}

// What the role may not do is shown, with the reason.
void PrintPage::guard(QToolButton *one)
{
    if (const auto why = m_desk.session.refusal(Right::Print)) {
        one->setEnabled(false);
        one->setToolTip(*why);
    }
}

void PrintPage::showPage(int by)
{
    const int page = std::clamp(m_preview->currentPage() + by, 1, std::max(1, m_preview->pageCount()));
    if (by != 0) m_preview->setCurrentPage(page);
    m_where->setText(tr("Page %1 of %2").arg(page).arg(m_preview->pageCount()));
}

void PrintPage::print(const QString &printerName)
{
    const QPrinterInfo chosen = printerName.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printerName);
    if (chosen.isNull()) {
        m_notice->say(printerName.isEmpty() ? tr("No printer is set up on this computer. You can save the print as a PDF file.")
                                            : tr("The printer \"%1\" is not there. Choose another printer, or save the print as a PDF file.").arg(printerName));
        return;
    }
    QPrinter printer(chosen, QPrinter::HighResolution);
    printOn(printer);
}

void PrintPage::printElsewhere()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintShowPageSize);
    dialog->setMinMax(1, std::max(1, pageCount()));
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    // The printer outlives the dialog that writes into it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->QDialog::open();
}

void PrintPage::printOn(QPrinter &printer)
{
    printer.setDocName(m_letters.first().kind);
    const bool done = tried([&] {
        paintLetters(m_letters, printer);
        if (printer.printerState() == QPrinter::Error)
            throw Failure(tr("The pages were not printed."), tr("The printer reported an error."), tr("Check the printer and print again."));
    });
    if (!done) return;
    log(u"print"_s);
    m_notice->say(printer.outputFileName().isEmpty() ? tr("Sent to the printer \"%1\".").arg(printer.printerName()) : tr("Saved in %1.").arg(printer.outputFileName()));
}

void PrintPage::askWhere()
{
    const QString name = u"%1-%2.pdf"_s.arg(m_letters.first().kind.toLower().replace(u' ', u'-'), m_desk.today().toString(Qt::ISODate));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_desk.prompt.savePath(this, tr("Save as PDF"), QDir(folder).filePath(name), tr("PDF files (*.pdf)"), [this](const QString &path) { savePdf(path); });
}

void PrintPage::savePdf(const QString &path)
{
    if (path.isEmpty() || !tried([&] { writePdf(m_letters, path); })) return;
    log(u"pdf"_s);
    const QString folder = QFileInfo(path).absolutePath();
    m_notice->say(tr("Saved in %1.").arg(QDir::toNativeSeparators(path)),
                  {{tr("Open the &folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
}

void PrintPage::log(const QString &what)
{
    for (const Printed &one : m_printed)
        whenDone(m_desk.store.logUse(what, one.table, one.id, m_desk.author()), this, [] {},
                 [this](const std::exception &e) { m_notice->say(QString::fromUtf8(e.what())); });
}

bool PrintPage::tried(const std::function<void()> &act)
{
    try {
        act();
        return true;
    } catch (const std::exception &e) {
        m_notice->say(QString::fromUtf8(e.what()));
        return false;
    }
}

void showPrint(const Desk &desk, const Printout &printout, const Printed &printed, QWidget *over) { showPrint(desk, QList{printout}, QList{printed}, over); }

void showPrint(const Desk &desk, const QList<Printout> &letters, const QList<Printed> &printed, QWidget *over)
{
    // The print may have been asked for a moment before.
    if (!desk.session.isSignedIn() || desk.session.isLocked()) return;
    auto *page = new PrintPage(desk, letters, printed, over->window());
    page->setWindowFlag(Qt::Window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    // The title of a window is seen in the task bar: it names nobody.
    page->setWindowTitle(letters.first().kind);
    page->resize(theme::grid * 110, theme::grid * 120);
    QObject::connect(&desk.session, &Session::changed, page, [page, &session = desk.session] {
        if (!session.isSignedIn() || session.isLocked()) page->close();
    });
    page->show();
}
