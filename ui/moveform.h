#pragma once
#include "models/intake/moves.h"
#include <QFrame>
class QComboBox;
class QJsonObject;
class QLabel;
class QPushButton;
class Store;
class LongTextEditor;
class WordKeeper;
struct Desk;

// The words a move of a request needs before it is made: why it is closed, what it waits for.
class MoveForm : public QFrame {
    Q_OBJECT
public:
    explicit MoveForm(const Desk &desk, QWidget *parent = nullptr);

    static bool isNeededFor(intake::Move move);
    void ask(intake::Move move, const FamilyRequest &request);
    void showProblems(const QList<Problem> &problems);
    // It was done: its words are not offered again.
    void forget(intake::Move move, const QString &request);
    intake::Move move() const { return m_move; }

Q_SIGNALS:
    void given(intake::Move move, const intake::MoveWords &words);
    void left();

private:
    void offerClosings(const FamilyRequest &request);
    void offerWaiting();
    void tell(const QString &trouble);
    QJsonObject typed() const;
    void putBack(const QJsonObject &kept);

    Store &m_store;
    WordKeeper *m_keeper;
    QString m_wanted; // the reason kept, until there are reasons to choose from
    intake::Move m_move = intake::Move::Pause;
    QLabel *m_heading;
    QComboBox *m_reason;
    LongTextEditor *m_note;
    QLabel *m_problems;
    QPushButton *m_do;
    int m_round = 0;
};
