#include "ui/printpreview.h"
#include "models/records/failure.h"
#include "ui/icon.h"
#include "ui/prompt.h"
#include "ui/setting.h"
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PrintPreview::PrintPreview(const Printout &printout, QSettings &settings, const Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_printout(printout), m_settings(settings), m_prompt(prompt), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    // What is printed may name a person; the title of a window is seen from the task bar.
    setWindowTitle(tr("Print preview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    if (printout.landscape) m_printer->setPageOrientation(QPageLayout::Landscape);
    if (const QString name = settings::printer.in(settings); !name.isEmpty()) m_printer->setPrinterName(name);
    m_printer->setDocName(printout.kind);
    m_view = new QPrintPreviewWidget(m_printer.get());
    m_view->fitToWidth();
    auto *print = new QPushButton(icon(u"print"_s), tr("&Print…"));
    auto *pdf = new QPushButton(icon(u"document"_s), tr("&Save as PDF…"));
    auto *close = new QPushButton(tr("&Close"));
    auto *line = new QHBoxLayout;
    line->addWidget(print);
    line->addWidget(pdf);
    line->addStretch(1);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(line);
    resize(900, 760);
    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        try {
            paintPages(m_printout, *printer);
        } catch (const Failure &e) {
            tell(e.text());
        }
    });
    connect(print, &QPushButton::clicked, this, &PrintPreview::printNow);
    connect(pdf, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::tell(const QString &text) { m_prompt.tell(this, tr("Not printed"), text); }

void PrintPreview::printNow()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        try {
            paintPages(m_printout, *printer);
            Q_EMIT printed();
        } catch (const Failure &e) {
            tell(e.text());
        }
    });
    dialog->open();
}

void PrintPreview::savePdf()
{
    m_prompt.savePath(this, tr("Save as PDF"), m_printout.kind + u".pdf"_s, tr("PDF (*.pdf)"), [this](const QString &path) {
        try {
            writePdf(m_printout, path);
            Q_EMIT printed();
            Q_EMIT savedAs(path);
        } catch (const Failure &e) {
            tell(e.text());
        }
    });
}
