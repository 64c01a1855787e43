#pragma once
#include "models/records/costsimulation.h"
#include "models/records/placement.h"
#include "ui/costview.h"
#include "ui/desk.h"
#include <QWidget>
class CostSummary;
class CostView;
class QLabel;
class QTabWidget;
class RelatedList;
class SupportSteps;

// Beside a contract: the steps of its support, what it costs and where it differs from its simulation, what is owed at its end,
// its meetings and evaluations.
class PlacementAround : public QWidget {
    Q_OBJECT
public:
    explicit PlacementAround(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Placement &placement);
    void setReadOnly(bool readOnly);
    SupportSteps *steps() const { return m_steps; }

Q_SIGNALS:
    void openAsked(const RecordType *type, const QString &id);
    void newAsked(const RecordType *type, const Row &values);

private:
    QWidget *makeCost();
    RelatedList *addList(const RecordType &type, const QString &name, const QList<QByteArray> &columns);
    void present();
    void compare();
    void readSimulation();
    void begin(const RecordType &type);

    Desk m_desk;
    Placement m_placement;
    SimulatedCase m_case;
    std::optional<CostSimulation> m_simulation;
    QString m_simulationRead; // the id that was asked for
    bool m_atMinimum = false; // the cost is not that of the pay agreed
    QTabWidget *m_tabs;
    SupportSteps *m_steps;
    CostSummary *m_summary;
    CostView *m_cost, *m_end;
    QLabel *m_differences;
    QList<RelatedList *> m_lists;
};
