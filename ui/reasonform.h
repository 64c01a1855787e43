#pragma once
#include <QFrame>
class LongTextEditor;
class QLabel;
class QPushButton;

// A few words that are needed before something is done.
class ReasonForm : public QFrame {
    Q_OBJECT
public:
    explicit ReasonForm(QWidget *parent = nullptr);

    // What is asked and what the button says. The words of an earlier question are gone.
    void ask(const QString &question, const QString &doing);
    void say(const QString &problem);

Q_SIGNALS:
    void given(const QString &reason);
    void left();

private:
    QLabel *m_question;
    LongTextEditor *m_reason;
    QLabel *m_problem;
    QPushButton *m_do;
};
