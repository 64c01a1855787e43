#pragma once
#include "reports/letters.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <functional>
#include <memory>


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

// The preview of a printout, or of several letters one after the other, and from it the printer or a PDF: all three are painted by paintPages, so they are the
// same pages. What was printed or saved is logged, each letter by itself; what failed is not, and is told.
class PrintPage : public Page {
    Q_OBJECT
public:
    // At least one; of each letter, which record it shows.
    PrintPage(const Desk &desk, const QList<Printout> &letters, const QList<Printed> &printed, QWidget *parent = nullptr);
    ~PrintPage() override;

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
    const QList<Printout> m_letters;
    const QList<Printed> m_printed;
    std::unique_ptr<QPrinter> m_previewed;
    QPrintPreviewWidget *m_preview;
    NoticeBar *m_notice;
    QLabel *m_where;
};

// Opens the preview in a window of its own, beside the work; it closes when the screen is locked.
void showPrint(const Desk &desk, const Printout &printout, const Printed &printed, QWidget *over);
void showPrint(const Desk &desk, const QList<Printout> &letters, const QList<Printed> &printed, QWidget *over);
