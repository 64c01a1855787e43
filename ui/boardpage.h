#pragma once
#include "models/shortlist/board.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QTimer>
class BoardColumn;
class MoveForm;
class NoticeBar;
class QComboBox;
class QLabel;

// The requests as cards in columns, from sent to hired. A card is moved by the mouse or by keys where a request may go by hand;
// where it may not, the page says why.
class BoardPage : public Page {
    Q_OBJECT
public:
    explicit BoardPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Board"); }
    QString helpTopic() const override { return QStringLiteral("board"); }
    QString key() const override { return QStringLiteral("board"); }
    BoardColumn &column(shortlist::Column column) const { return *m_columns.at(static_cast<int>(column)); }

private:
    void build();
    QWidget *makeTop();
    QWidget *makeColumns();
    void listen(BoardColumn *column);
    void restoreChoice();
    void keepChoice();
    void reload();
    void fill(const QList<shortlist::BoardCard> &cards);
    intake::Scope scope() const;
    const shortlist::BoardCard *cardOf(const QString &request) const;
    void step(shortlist::Column from, int by);
    // To the next column in a direction to which it may go.
    void moveBy(const QString &request, int by);
    void moveTo(const QString &request, shortlist::Column column);
    void tryMove(intake::Move move, const intake::MoveWords &words);
    void write(intake::Move move, const intake::MoveWords &words);
    void leaveForm();
    void open(const QString &request);

    Desk m_desk;
    QComboBox *m_where;
    QComboBox *m_whose;
    NoticeBar *m_notice;
    QLabel *m_about; // whose move is asked about
    MoveForm *m_form;
    QList<BoardColumn *> m_columns;
    QList<QLabel *> m_heads;
    QList<shortlist::BoardCard> m_cards;
    QString m_moving; // the request whose move is asked about
    QTimer m_soon;
    bool m_isChosen = false; // by the person in front, since the page was opened
    quint64 m_round = 0;
};
