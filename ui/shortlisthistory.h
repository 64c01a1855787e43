#pragma once
#include "ui/desk.h"
#include <QFrame>
class QLabel;
class QTreeWidget;

// What happened with a worker on a shortlist, step by step: when, by whom.
// The steps are the work on the shortlist, told to whoever may see it; Right::SeeHistory is for the changes of every field.
class ShortlistHistory : public QFrame {
    Q_OBJECT
public:
    explicit ShortlistHistory(const Desk &desk, QWidget *parent = nullptr);

    void ask(const QString &proposal, const QString &name);
    const QString &proposal() const { return m_proposal; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QList<HistoryEntry> &entries);

    Desk m_desk;
    QString m_proposal;
    QLabel *m_heading;
    QTreeWidget *m_steps;
    int m_round = 0;
};
