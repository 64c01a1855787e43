#pragma once
#include "models/cost/breakdown.h"
#include "models/records/costsimulation.h"
#include <QWidget>
class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class RecordForm;
namespace cost { class Tables; }

// The choices of a simulation: five of them in front, for an answer at the desk, all of them on request. Fields that mean
// nothing for the schedule are not shown, and beside each limit of the contract stands the limit.
class SimulationForm : public QWidget {
    Q_OBJECT
public:
    // Lays out the editors of a form over CostSimulation, which stays the one that reads and gives the record.
    SimulationForm(RecordForm &form, const cost::Tables &tables, QWidget *parent = nullptr);

    // Shows the fields, limits and prices that go with the record as typed.
    void follow(const CostSimulation &record);
    // Marks the field a refusal is about; nothing when there is none.
    void point(const cost::Refusal *refusal);
    void showAll(bool all);
    bool showsAll() const;

private:
    QGroupBox *makeWhom();
    QGroupBox *makeQuick();
    QLabel *addRow(QGroupBox *group, const char *column, bool withHint);
    void setRowVisible(const char *column, bool visible);
    void followLevels(const CostSimulation &record);
    void followHints(const CostSimulation &record);
    QComboBox *combo(const char *column) const;
    void pointAgain();

    RecordForm &m_form;
    const cost::Tables &m_tables;
    QCheckBox *m_all;
    QLabel *m_hoursHint = nullptr;
    QLabel *m_payHint = nullptr;
    QLabel *m_levelHint = nullptr;
    QLabel *m_boardHint;
    QByteArray m_pointed;
    QString m_refused;
};
