#pragma once
#include "models/intake/offer.h"
#include "models/records/record.h"
#include <QWidget>
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// What this very request costs, small and always in sight: the least pay, a month, an hour, a year; the level that what
// was told suggests, to be taken with one key; the simulations made for it.
class RequestOffer : public QWidget {
    Q_OBJECT
public:
    explicit RequestOffer(const cost::Tables &tables, QWidget *parent = nullptr);

    void follow(const FamilyRequest &request, QDate today, const QList<Record> &simulations);
    // A level can be taken and a simulation begun.
    void setReadOnly(bool readOnly);
    // The simulation that "Simulate" opens; nothing while it cannot be made.
    const std::optional<CostSimulation> &simulation() const { return m_simulation; }

Q_SIGNALS:
    void levelTaken(const QString &level);
    void simulateAsked();
    void openAsked(const QString &simulation);

private:
    QLabel *addFigure(QFormLayout *rows, const QString &label, const char *name);
    void showCost(const FamilyRequest &request, QDate today);
    void showSuggestion(const FamilyRequest &request);
    void showSimulations(const QList<Record> &simulations);

    const cost::Tables &m_tables;
    QWidget *m_figures;
    QLabel *m_minimum, *m_month, *m_hour, *m_year;
    QLabel *m_trouble;
    QLabel *m_why;
    QPushButton *m_take;
    QPushButton *m_simulate;
    QVBoxLayout *m_made;
    QStringList m_shown;
    QString m_level;
    std::optional<CostSimulation> m_simulation;
    bool m_readOnly = false;
};
