#pragma once
#include "ui/costview.h"
#include "ui/desk.h"
#include "ui/recordface.h"
class CompareTab;
class CostSummary;
class NoticeBar;
class QSplitter;
class QTabWidget;
class QTimer;
class SimulationForm;

// A cost simulation on its page: the choices at the left, the cost at the right, worked out again at each keystroke.
class SimulationFace : public RecordFace {
    Q_OBJECT
public:
    explicit SimulationFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *beside() override;
    void follow(const Row &row) override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("simulation"); }

private:
    void addTab(CostView *view, const QString &name);
    void presentTab();
    void checkFreshness();
    void recalculateForToday();

    Desk m_desk;
    RecordForm *m_fields = nullptr;
    SimulationForm *m_form = nullptr;
    QWidget *m_beside = nullptr;
    NoticeBar *m_badge = nullptr;
    CostSummary *m_summary = nullptr;
    QTabWidget *m_tabs = nullptr;
    CompareTab *m_compare = nullptr;
    SimulatedCase m_case;
    QString m_checked; // id of the record whose table was looked at
};
