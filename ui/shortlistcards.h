#pragma once
#include "models/shortlist/journey.h"
#include <QHash>
#include <QWidget>
class QGridLayout;
class QLabel;
class QToolButton;
class ShortlistCard;

// The shortlist of a request: a card for each worker who is still open, what can be done with all of them, and in a line each
// how it ended with the others.
class ShortlistCards : public QWidget {
    Q_OBJECT
public:
    explicit ShortlistCards(QWidget *parent = nullptr);

    // Why nothing may be changed; empty: it may. Titles: those of the answers of "proposal-end".
    void show(const shortlist::Table &table, QDate today, const QString &refusal, const QHash<QString, QString> &titles);
    ShortlistCard *card(const QString &proposal) const;
    // The keyboard goes to the n-th card.
    void begin(int card);

Q_SIGNALS:
    void stepAsked(const QString &proposal, shortlist::Step step);
    void sendAllAsked();
    void sheetAsked();
    void releaseAllAsked();
    void openAsked(const QString &candidacy);
    void cvAsked(const QString &candidacy);
    void meetingAsked(const QString &proposal);
    void historyAsked(const QString &proposal);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ShortlistCard *make();
    void place();
    QString endedText(const shortlist::Table &table, const QHash<QString, QString> &titles) const;

    QLabel *m_heading;
    QToolButton *m_sendAll;
    QToolButton *m_sheet;
    QToolButton *m_releaseAll;
    QGridLayout *m_grid;
    QList<ShortlistCard *> m_cards;
    QLabel *m_ended;
    int m_columns = 0;
};
