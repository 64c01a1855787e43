#pragma once
#include "models/shortlist/tables.h"
#include "ui/desk.h"
#include <QObject>

// Does what an operator decides on a shortlist: each decision is written at one stroke with all that follows from it, or not at
// all. One at a time: a second key pressed while the first is written does nothing.
class ShortlistWork : public QObject {
    Q_OBJECT
public:
    ShortlistWork(const Desk &desk, shortlist::FollowedTable &table, QObject *parent = nullptr);

    void choose(const Candidacy &worker, int rank, int points, const QString &beyondThree);
    void step(shortlist::Step step, const QString &proposal, const shortlist::StepWords &words);
    // The CVs of these proposals, which went out.
    void sendAll(const shortlist::StepWords &words, const QStringList &proposals);
    void releaseAll(const shortlist::StepWords &words);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void done(const QString &text);
    void hired(const QString &placement);
    void failed(const QString &text);

private:
    void hire(const Proposal &proposal, const shortlist::Table &table, const shortlist::StepWords &words);
    void finish();
    void write(const std::function<QList<RecordSave>(const shortlist::Table &)> &make, const QString &text, const std::function<void()> &then = {});

    Desk m_desk;
    shortlist::FollowedTable &m_table;
    bool m_busy = false;
    std::function<void()> m_then; // once what was written has been read again
};
