#pragma once
#include "ui/costview.h"
#include <QFrame>
class QLabel;

// The few figures a family asks for, large: a month, a year, an hour, to set aside, what the worker receives.
class CostSummary : public QFrame {
    Q_OBJECT
public:
    explicit CostSummary(QWidget *parent = nullptr);
    // The refusal's sentence stands in the place of the figures.
    void present(const SimulatedCase &shown);

private:
    QLabel *addFigure(const QString &name, const char *objectName);

    QWidget *m_figures;
    QLabel *m_month, *m_year, *m_hour, *m_aside, *m_worker, *m_effective;
    QLabel *m_refusal;
};
