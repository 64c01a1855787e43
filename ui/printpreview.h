#pragma once
#include "reports/pages.h"
#include <QDialog>
#include <memory>
class QPrinter;
class QPrintPreviewWidget;
class QSettings;
struct Prompt;

// The pages as they will come out, and from there the printer or a PDF: all three painted by the same function.
class PrintPreview : public QDialog {
    Q_OBJECT
public:
    PrintPreview(const Printout &printout, QSettings &settings, const Prompt &prompt, QWidget *parent);
    ~PrintPreview() override;

Q_SIGNALS:
    void printed();                    // on paper or in a file
    void savedAs(const QString &path); // as a PDF

private:
    void printNow();
    void savePdf();
    void tell(const QString &text);

    Printout m_printout;
    QSettings &m_settings;
    const Prompt &m_prompt;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_view;
};
