#pragma once
#include "models/shortlist/evaluations.h"
#include "ui/desk.h"
#include "ui/recordface.h"
class FlowLayout;
class QGroupBox;
class QLabel;
class QToolButton;
class StarStrip;

// An evaluation on its page: who is asked about what, the answer in stars and words, and its confirmation, which makes it
// count. A form to hand out and a text to send go with it.
class FeedbackFace : public RecordFace {
    Q_OBJECT
public:
    explicit FeedbackFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *above() override;
    Row begun(Row row) const override;
    void setReadOnly(bool readOnly) override;
    void follow(const Row &row) override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("evaluation"); }

private:
    QWidget *layMatter();
    QWidget *layAnswer();
    QToolButton *button(const QString &iconName, const QString &text, const QString &name, std::function<void()> then);
    void showSteps();
    void take(evaluations::Step step);
    void askAgain();
    void lookForOpenOnes();
    void say(const QList<Problem> &problems, const QString &opens = {});
    void applyReadOnly();

    Desk m_desk;
    RecordForm *m_form = nullptr;
    Feedback m_feedback;
    QLabel *m_state = nullptr;
    QLabel *m_problems = nullptr;
    QToolButton *m_other = nullptr; // opens the evaluation that is in the way
    QString m_otherId;
    QWidget *m_buttons = nullptr;
    FlowLayout *m_flow = nullptr;
    QList<evaluations::Step> m_steps;
    struct Line {
        QLabel *question;
        StarStrip *strip;
    };
    QHash<QByteArray, Line> m_lines;
    QHash<QByteArray, QLabel *> m_labels; // of what only some kinds ask
    ListQuery m_looked; // what was looked for last
    bool m_readOnly = true;
    int m_round = 0;
};
