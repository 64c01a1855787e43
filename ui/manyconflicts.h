#pragma once
#include "models/sync/conflicts.h"
#include <QWidget>

class QLabel;
class QPushButton;

// Under the list, when several records are selected: the same choice for all of them. Of the people, those are named who
// are the same in each.
class ManyConflicts : public QWidget {
    Q_OBJECT
public:
    explicit ManyConflicts(QWidget *parent = nullptr);

    void show(qsizetype records, const QList<syncing::conflicts::Shown> &cards);

Q_SIGNALS:
    void asked(bool arrivedLater, const QString &inWords);

private:
    QLabel *m_count;
    QPushButton *m_first, *m_later;
};
