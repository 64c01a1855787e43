#pragma once
#include "models/candidacy/moves.h"
#include "ui/desk.h"
#include "ui/fieldeditor.h"
#include <QWidget>
class CandidacySurroundings;
class ConsentForm;
class FlowLayout;
class Obstacles;
class QLabel;
class QToolButton;
class ReasonForm;

// The state of a candidacy in words, how the worker's permit stands, and what can be done next. What cannot be done yet says
// why, and each reason leads to its field; the words a decision needs, and a consent that is missing, are asked here.
class CandidacyMoves : public QWidget {
    Q_OBJECT
public:
    CandidacyMoves(const Desk &desk, const CandidacySurroundings &around, const EditorNeeds &needs, QWidget *parent = nullptr);

    void follow(const Candidacy &candidacy);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void moveAsked(candidacy::Move move, const QString &reason);
    void faultChosen(const candidacy::Fault &fault);
    void cvAsked(Disclosure version);
    void interviewAsked(const QString &meeting);
    void noteAsked(const QString &language); // the privacy note for workers

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBar();
    QToolButton *cvButton(const QString &text, const QString &name, Disclosure version);
    void dressInterview();
    void dressNote();
    void showStanding();
    void showButtons();
    void tryMove(candidacy::Move move, const QString &reason);
    void tell(const QList<candidacy::Fault> &faults);
    void leave(QWidget *open);
    void focusFirstMove();
    void askConsents();
    QString aboutOf(candidacy::Move move) const;
    QList<candidacy::Fault> against(candidacy::Move move, const QString &reason) const;

    Desk m_desk;
    const CandidacySurroundings &m_around;
    Candidacy m_candidacy;
    QLabel *m_state;
    QLabel *m_standing;
    QToolButton *m_interview; // the one it was decided at
    QToolButton *m_note;
    QList<QToolButton *> m_cvs;
    QWidget *m_buttons;
    FlowLayout *m_line;
    Obstacles *m_against;
    ReasonForm *m_reason;
    ConsentForm *m_consent;
    QList<candidacy::Move> m_moves;
    QList<candidacy::Fault> m_faults; // told among the obstacles
    std::optional<candidacy::Move> m_asked; // what was to be done and something stood against it
    QString m_given; // a decision asked for with words, and not done yet
    bool m_readOnly = true;
};
