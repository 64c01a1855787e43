#pragma once
#include <QFrame>
class LongTextEditor;
class QLabel;
class QPushButton;
class WordKeeper;
struct Desk;

// A few words that are needed before something is done.
class ReasonForm : public QFrame {
    Q_OBJECT
public:
    explicit ReasonForm(const Desk &desk, QWidget *parent = nullptr);

    // What is asked, what the button says, and of what: words typed for the same before are there again.
    void ask(const QString &question, const QString &doing, const QString &about);
    // It was done: its words are not offered again.
    void forget(const QString &about);
    void say(const QString &problem);

Q_SIGNALS:
    void given(const QString &reason);
    void left();

private:
    WordKeeper *m_keeper;
    QLabel *m_question;
    LongTextEditor *m_reason;
    QLabel *m_problem;
    QPushButton *m_do;
};
