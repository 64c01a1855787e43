#pragma once
#include "models/intake/moves.h"
#include <QFrame>
class QComboBox;
class QLabel;
class QPushButton;
class Store;
class LongTextEditor;

// The words a move of a request needs before it is made: why it is closed, what it waits for.
class MoveForm : public QFrame {
    Q_OBJECT
public:
    explicit MoveForm(Store &store, QWidget *parent = nullptr);

    static bool isNeededFor(intake::Move move);
    void ask(intake::Move move, const FamilyRequest &request);
    void showProblems(const QList<Problem> &problems);
    intake::Move move() const { return m_move; }

Q_SIGNALS:
    void given(intake::Move move, const intake::MoveWords &words);
    void left();

private:
    void offerClosings(const FamilyRequest &request);
    void offerWaiting();

    Store &m_store;
    intake::Move m_move = intake::Move::Pause;
    QLabel *m_heading;
    QComboBox *m_reason;
    LongTextEditor *m_note;
    QLabel *m_problems;
    QPushButton *m_do;
    int m_round = 0;
};
