#pragma once
#include "models/shortlist/journey.h"
#include <QFrame>
#include <QJsonObject>
class HireQuestions;
class LongTextEditor;
class OptionLists;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class WordKeeper;
struct Desk;

// Asks the words a step on a shortlist needs, where the step is made: why it ends, what the worker said, how the CVs go out
// and, when they are late, why; what is agreed when one is hired.
class ShortlistStepForm : public QFrame {
    Q_OBJECT
public:
    // What is asked for: a step of one proposal, one for all of them, or why a fourth worker is chosen.
    struct Question {
        enum class Kind { One, All, Fourth };
        Kind kind = Kind::One;
        shortlist::Step step = shortlist::Step::Ask;
        QString about{}; // the proposal, or the candidacy of the fourth
        QString name{};  // of the worker
        bool operator==(const Question &) const = default;
    };
    explicit ShortlistStepForm(const Desk &desk, QWidget *parent = nullptr);

    static bool isNeededFor(shortlist::Step step);
    void ask(const Question &question, const shortlist::Table &table, QDate today);
    const Question &question() const { return m_question; }
    void follow(const shortlist::Table &table, QDate today);
    void showProblems(const QList<Problem> &problems);
    // It was done: its words are not offered again.
    void forget(const Question &question);

Q_SIGNALS:
    void given(const ShortlistStepForm::Question &question, const shortlist::StepWords &words);
    void printAsked(const ShortlistStepForm::Question &question); // the CVs, before they are said to be sent
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void setWords();
    void give();
    void offer(QComboBox *box, const QByteArray &list);
    void showLate();
    qsizetype sendingNow() const;
    shortlist::StepWords words() const;
    QString keyOf(const Question &question) const;
    QJsonObject typed() const;
    void tell(const QString &trouble);
    void putBack(const QJsonObject &kept);

    OptionLists *m_lists;
    WordKeeper *m_keeper;
    QJsonObject m_wanted; // reasons kept, until there are reasons to choose from
    const cost::Tables &m_tables;
    Question m_question;
    shortlist::Table m_table;
    QDate m_today;
    QLabel *m_heading;
    QComboBox *m_reason;
    QComboBox *m_how;
    QCheckBox *m_all;
    LongTextEditor *m_note;
    HireQuestions *m_hire;
    QWidget *m_late;
    QLabel *m_lateText;
    QComboBox *m_lateCause;
    LongTextEditor *m_lateNote;
    QLabel *m_problems;
    QPushButton *m_print;
    QPushButton *m_do;
    int m_round = 0;
};
