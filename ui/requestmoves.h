#pragma once
#include "models/intake/moves.h"
#include "models/records/proposal.h"
#include "ui/desk.h"
#include "ui/fieldeditor.h"
#include <QWidget>
class ConsentForm;
class MoveForm;
class Obstacles;
class QLabel;
class QToolButton;
class RequestSurroundings;

// The state of a request in words, how long there is for its three CVs, and what can be done next. What cannot be done yet
// says why, and each reason leads to its field; words that a move needs, and a consent that is missing, are asked here.
class RequestMoves : public QWidget {
    Q_OBJECT
public:
    RequestMoves(const Desk &desk, const RequestSurroundings &around, const EditorNeeds &needs, QWidget *parent = nullptr);

    void follow(const FamilyRequest &request);
    void followShortlist(const QList<Proposal> &proposals) { m_proposals = proposals; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void moveAsked(intake::Move move, const intake::MoveWords &words);
    void problemChosen(const Problem &problem);
    void copyAsked();
    void summaryAsked(); // for the family
    void receiptAsked();
    void openAsked(const QString &request);
    void matchAsked(); // the workers for it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(const QString &iconName, const QString &text, const QString &name);
    void buildBar();
    void showButtons();
    void showOthers();
    void tryMove(intake::Move move, const intake::MoveWords &words);
    void showAgainst(const QList<Problem> &problems);
    void clearAgainst();
    void focusFirstMove();
    void askConsents();
    QList<Problem> against(intake::Move move, const intake::MoveWords &words) const;

    Desk m_desk;
    const RequestSurroundings &m_around;
    FamilyRequest m_request;
    QList<Proposal> m_proposals; // of its shortlist
    QLabel *m_state;
    QLabel *m_clock;
    QWidget *m_buttons;
    QWidget *m_others;
    Obstacles *m_against;
    QList<Problem> m_problems; // told there
    MoveForm *m_words;
    ConsentForm *m_consent;
    QList<intake::Move> m_moves;
    std::optional<intake::Move> m_given; // asked for with words, and not done yet
    QStringList m_othersShown;
    QToolButton *m_match = nullptr;
    QList<QToolButton *> m_papers; // summary, receipt, copy
    bool m_readOnly = false;
    bool m_asked = false; // the request was to be sent and something stood against it
};
