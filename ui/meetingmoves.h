#pragma once
#include "models/calendar/appointments.h"
#include <QFrame>
#include <QHash>
class QLabel;
class QLineEdit;
class QPushButton;
class QMenu;
class WordKeeper;
struct Desk;

// What can be done with a meeting, as buttons across its page, with the words a step needs.
class MeetingMoves : public QFrame {
    Q_OBJECT
public:
    explicit MeetingMoves(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Meeting &meeting, const QDateTime &now);
    void setReadOnly(bool readOnly);
    void setSaved(bool saved);
    void showProblems(const QList<Problem> &problems);

Q_SIGNALS:
    void moveAsked(appointments::Move move, const QString &why);
    void fileAsked(bool named); // with the names of those who meet
    void textAsked(const QByteArray &language, bool mail);

private:
    void addMove(appointments::Move move, const QString &text, const QString &icon, const char *name);
    QMenu *fileMenu();
    QMenu *textMenu();
    void ask(appointments::Move move);
    void refresh();
    QString aboutOf(appointments::Move move) const;

    QHash<appointments::Move, QPushButton *> m_buttons;
    QLabel *m_state, *m_problems, *m_asked;
    QPushButton *m_file, *m_text, *m_do;
    QLineEdit *m_why;
    QWidget *m_words;
    Meeting m_meeting;
    QDateTime m_now;
    appointments::Move m_move = appointments::Move::CallOff;
    bool m_readOnly = true, m_saved = false;
    WordKeeper *m_keeper;
    QString m_given; // a move asked for with words, and not done yet
};
