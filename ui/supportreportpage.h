#pragma once
#include "models/shortlist/supportreport.h"
#include "reports/supportreport.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QFuture>
#include <QTimer>
#include <atomic>
#include <memory>
class DateEditor;
class GroupColumns;
class NoticeBar;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class Tile;

// The contract-support report of a period, a centre and an operator: numbers that open their lists, two pages to print, a
// workbook. Counted again while others work. For supervisors; the others read why not.
class SupportReportPage : public Page {
    Q_OBJECT
public:
    explicit SupportReportPage(const Desk &desk, QWidget *parent = nullptr);
    ~SupportReportPage() override;

    QString title() const override { return tr("Contract-support report"); }
    QString helpTopic() const override { return QStringLiteral("supportreport"); }
    QString key() const override { return QStringLiteral("support-report"); }
    void keep() override { keepChoice(); }
    bool prints() const override;
    void print() override;
    // What is shown; nothing while it is being counted.
    const std::optional<shortlist::SupportReport> &report() const { return m_report; }

private:
    void refuse(const QString &reason);
    void build();
    QWidget *makeChoices();
    void readChoices();
    void offer(QComboBox *box, const RecordType &type, const char *name);
    void restoreChoice();
    void keepChoice();
    void followPeriod();
    void refresh();
    std::optional<shortlist::ReportScope> scope() const;
    void take(const shortlist::SupportReport &report);
    void lay();
    Tile *addTile(const shortlist::Figure &figure, bool card);
    void fill();
    void allowPapers();
    ReportWhere where() const;
    void exportNumbers();
    void fail(const QString &text);

    Desk m_desk;
    QComboBox *m_period = nullptr, *m_where = nullptr, *m_whose = nullptr;
    DateEditor *m_from = nullptr, *m_to = nullptr;
    QPushButton *m_print = nullptr, *m_export = nullptr;
    NoticeBar *m_trouble = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_shown = nullptr; // the tiles of the report
    QList<std::pair<QByteArray, Tile *>> m_tiles;
    std::optional<shortlist::SupportReport> m_report;
    QByteArrayList m_laid; // which figures have a tile
    QTimer m_soon;
    quint64 m_round = 0;
    int m_reading = 0; // lists of centres and of operators on their way
    std::shared_ptr<std::atomic<bool>> m_stop;
    QList<QFuture<std::optional<shortlist::SupportReport>>> m_work;
};
