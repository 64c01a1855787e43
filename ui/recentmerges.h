#pragma once
#include "models/store/likeness.h"
#include "ui/desk.h"
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

// The merges of the last days, each with its way back.
class RecentMerges : public QWidget {
    Q_OBJECT
public:
    explicit RecentMerges(const Desk &desk, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void said(const QString &text); // what the undo did, and what it had to leave

private:
    void list(const QList<PeopleMerge> &merges);
    void refresh();
    void undo();

    const Desk &m_desk;
    QListWidget *m_list;
    QPushButton *m_undo;
    QList<PeopleMerge> m_merges;
};
