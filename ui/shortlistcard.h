#pragma once
#include "models/shortlist/journey.h"
#include <QFrame>
class FlowLayout;
class QLabel;
class QPushButton;
class QToolButton;

// A worker on a shortlist: how far it is, in words; the phone; what must be known; what can be done next, as buttons.
class ShortlistCard : public QFrame {
    Q_OBJECT
public:
    explicit ShortlistCard(QWidget *parent = nullptr);

    void show(const Proposal &proposal, const shortlist::Table &table, QDate today, const QString &refusal);
    const QString &proposal() const { return m_id; }
    // The keyboard goes to what comes next.
    void begin();

Q_SIGNALS:
    void stepAsked(shortlist::Step step);
    void openAsked(const QString &candidacy);
    void cvAsked(const QString &candidacy);
    void meetingAsked(const QString &proposal);
    void historyAsked(const QString &proposal);

private:
    void build();
    void showSteps(const Proposal &proposal, const QString &refusal);
    QToolButton *button(const QString &text, const QString &name);
    void copyPhone();

    QString m_id, m_candidacy, m_shownState;
    QString m_shownRefusal;
    QPushButton *m_name;
    QLabel *m_apart;
    QLabel *m_state;
    QLabel *m_since;
    QLabel *m_phone;
    QToolButton *m_copy;
    QLabel *m_warnings;
    QWidget *m_steps;
    QWidget *m_more;
};
