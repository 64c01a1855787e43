#pragma once
#include <QFrame>
#include <functional>
class QLayout;
class QLabel;

// A sentence across a page and what can be done about it; never a box in the way.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        std::function<void()> then;
    };
    explicit NoticeBar(QWidget *parent = nullptr);

    // Replaces what was said. An answer also closes the bar; without any, the person can close it.
    void say(const QString &text, const QList<Answer> &answers = {});
    QString text() const;

private:
    void makeButtons();

    QLabel *m_text;
    QLayout *m_buttons; // under each other rather than wider than the screen
    QList<Answer> m_answers;
};
