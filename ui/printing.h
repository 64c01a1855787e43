#pragma once
#include "reports/pages.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <functional>


class NoticeBar;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolButton;

// Which record a print shows, for the log of uses; an empty id: a list.
struct Printed {
    QByteArray table;
    QString id;
};

// The preview of a printout, and from it the printer or a PDF: all three are painted by paintPages, so they are the
// same pages. What was printed or saved is logged; what failed is not, and is told.
class PrintPage : public Page {
    Q_OBJECT
public:
    PrintPage(const Desk &desk, const Printout &printout, const Printed &printed, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("print"); }
    QString key() const override;

    void print(const QString &printerName);
    void savePdf(const QString &path);
    int pageCount() const;

private:
    QWidget *makeButtons();
    QToolButton *button(const QString &iconName, const QString &text, std::function<void()> then);
    void guard(QToolButton *button);
    void showPage(int by);
    void printElsewhere();
    void printOn(QPrinter &printer);
    void askWhere();
    void log(const QString &what);
    // Does something that may fail, and tells it in words when it does.
    bool tried(const std::function<void()> &act);

    const Desk m_desk; // a copy: the page the print was asked from may be closed first
    const Printout m_printout;
    const Printed m_printed;
    std::unique_ptr<QPrinter> m_previewed;
    QPrintPreviewWidget *m_preview;
    NoticeBar *m_notice;
    QLabel *m_where;
};

// Opens the preview in a window of its own, beside the work; it closes when the screen is locked.
void showPrint(const Desk &desk, const Printout &printout, const Printed &printed, QWidget *over);
