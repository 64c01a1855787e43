#pragma once
#include "models/shortlist/tables.h"
#include "models/shortlist/workerpool.h"
#include "ui/desk.h"
#include "ui/page.h"
#include "ui/shortliststepform.h"
class MatchHead;
class MatchList;
class NoticeBar;
class OptionLists;
class ShortlistCards;
class ShortlistHistory;
class ShortlistWork;
class QScrollArea;

// A request and its workers: who fits and why, who is on the shortlist and how far each is, until one is hired.
class MatchPage : public Page {
    Q_OBJECT
public:
    MatchPage(const Desk &desk, const std::shared_ptr<WorkerPool> &workers, const QString &request, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("matching"); }
    QString key() const override { return QStringLiteral("match/") + m_request; }
    const shortlist::FollowedTable &table() const { return *m_table; }

private:
    using Question = ShortlistStepForm::Question;

    void build();
    void listen();
    void listenToShortlist();
    void buildKeys();
    void present();
    void showCards();
    void add(const Candidacy &worker, int rank, int points);
    void askStep(const QString &proposal, shortlist::Step step);
    void take(const Question &question, const shortlist::StepWords &words);
    void perform(const Question &question, const shortlist::StepWords &words, const QStringList &proposals);
    QStringList proposalsOf(const Question &question) const;
    QList<Problem> against(const Question &question, const shortlist::StepWords &words) const;
    void showHistory(const QString &proposal);
    void askMeeting(const QString &proposal);
    QStringList candidaciesOf(const QStringList &proposals) const;
    void leaveForm();
    QString refusal() const;

    struct Fourth {
        Candidacy worker;
        int rank = 0, points = 0;
    };

    Desk m_desk;
    QString m_request;
    shortlist::FollowedTable *m_table;
    ShortlistWork *m_work;
    OptionLists *m_lists;
    QHash<QString, QString> m_titles; // of why proposals ended
    std::optional<Fourth> m_fourth;
    QWidget *m_sheet;
    QScrollArea *m_scroll;
    MatchHead *m_head;
    NoticeBar *m_notice;
    ShortlistCards *m_cards;
    ShortlistStepForm *m_form;
    ShortlistHistory *m_history;
    MatchList *m_list;
    Question m_performed; // what was written last
    QStringList m_printed; // the proposals whose CVs were shown to be printed for the question that is open
};
