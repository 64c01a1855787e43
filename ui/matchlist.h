#pragma once
#include "models/matching/matching.h"
#include "models/shortlist/journey.h"
#include "models/shortlist/workerpool.h"
#include <QWidget>
class MatchReasons;
class MatchRelax;
class MatchSearch;
class QLabel;
class RankedList;
class RankedModel;
class StackingSplitter;

// The workers that fit a request, ranked, and beside them why; what keeps others out, and why a worker is not there.
class MatchList : public QWidget {
    Q_OBJECT
public:
    explicit MatchList(const std::shared_ptr<WorkerPool> &workers, QWidget *parent = nullptr);

    void follow(const shortlist::Table &table, QDate today);
    // After the workers could not be read.
    void tryAgain();
    // Why nobody can be added; empty: they can.
    void setRefusal(const QString &refusal);
    RankedList &list() { return *m_list; }
    MatchSearch &search() { return *m_search; }
    std::optional<int> municipio() const { return m_demand ? m_demand->municipio() : std::nullopt; }

Q_SIGNALS:
    // Their place in the ranking, 0 when they are not in it.
    void addAsked(const Candidacy &worker, int rank, int points);
    void openAsked(const QString &candidacy);
    void cvAsked(const QString &candidacy);
    void failed(const QString &text);

private:
    void build();
    void rank();
    void explain(qsizetype worker);
    void showCount();
    QString explained() const; // the candidacy

    std::shared_ptr<WorkerPool> m_workers;
    std::shared_ptr<const matching::Pool> m_pool;
    std::optional<matching::Demand> m_demand;
    std::optional<qsizetype> m_explained;
    qsizetype m_considered = 0;
    RankedModel *m_model;
    RankedList *m_list;
    MatchSearch *m_search;
    MatchRelax *m_relax;
    MatchReasons *m_reasons;
    QLabel *m_count;
    StackingSplitter *m_split;
};
