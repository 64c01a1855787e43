#pragma once
#include "models/matching/matching.h"
#include <QWidget>
class QCheckBox;
class QLabel;

// What must not be a no, as ticks: what is put aside for once, and how many more workers would be in the list.
class MatchRelax : public QWidget {
    Q_OBJECT
public:
    explicit MatchRelax(QWidget *parent = nullptr);

    void show(const matching::Demand &demand, const matching::Ranking &ranking);
    const matching::Relaxed &relaxed() const { return m_relaxed; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *boxFor(matching::Criterion criterion);

    QHash<int, QCheckBox *> m_boxes;
    matching::Relaxed m_relaxed;
};
