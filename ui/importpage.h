#pragma once
#include "models/exchange/importrun.h"
#include "ui/desk.h"
#include "ui/page.h"

class EarlierImports;
class ImportLines;
class ImportMapping;
class NoticeBar;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTimer;

// People, contacts or requests from a file, on one page from top to bottom: the file, what its columns mean, what would
// happen, the import. Nothing is written before the last step.
class ImportPage : public Page {
    Q_OBJECT
public:
    ImportPage(const Desk &desk, const RecordType &type, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("import"); }
    QString key() const override { return QStringLiteral("import/") + QLatin1String(m_type.table); }

    void read(const QString &path);
    void look();   // what would happen
    void import();

private:
    QWidget *fileStep();
    QWidget *columnStep();
    QWidget *planStep();
    QWidget *importStep();
    void chooseFile();
    void use(const QString &path, const CsvFile &file);
    void mapped();      // the columns mean something else: the plan is no longer true
    void planned(const ImportPlan &plan);
    void imported(const ImportDone &done);
    void fail(const std::exception &e);
    void refresh();
    void begin(const QString &what);
    void end();
    QString rejectsPath() const;

    const Desk &m_desk;
    const RecordType &m_type;
    QString m_path;
    ImportJob m_job;
    std::optional<ImportPlan> m_plan;
    std::shared_ptr<ImportProgress> m_progress; // of the work under way; none: nothing is
    NoticeBar *m_notice;
    EarlierImports *m_earlier;
    QPushButton *m_choose = nullptr, *m_look = nullptr, *m_import = nullptr, *m_cancel = nullptr;
    QLabel *m_file = nullptr, *m_against = nullptr, *m_counts = nullptr, *m_doing = nullptr, *m_note = nullptr;
    ImportMapping *m_mapping = nullptr;
    ImportLines *m_lines = nullptr;
    QTableView *m_view = nullptr;
    QComboBox *m_shown = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer *m_tick;
    QWidget *m_columns = nullptr, *m_result = nullptr, *m_last = nullptr;
};
