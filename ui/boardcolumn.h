#pragma once
#include "models/shortlist/board.h"
#include <QAbstractListModel>
#include <QListView>

// The cards of one column of the board.
class BoardModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, LinesRole, LateRole };
    static constexpr const char *mime = "application/x-wemi-request";

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<shortlist::BoardCard> &cards);
    const shortlist::BoardCard *cardAt(int row) const;
    int rowOf(const QString &id) const; // -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {QLatin1String(mime)}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    QList<shortlist::BoardCard> m_cards;
};

// One column on the screen. The arrows walk through its cards and to the columns beside it, Ctrl with an arrow moves a card.
class BoardColumn : public QListView {
    Q_OBJECT
public:
    explicit BoardColumn(shortlist::Column column, QWidget *parent = nullptr);

    shortlist::Column column() const { return m_column; }
    BoardModel &cards() { return *m_model; }
    void show(const QList<shortlist::BoardCard> &cards);
    QString current() const; // the request; empty: none
    bool select(const QString &request);

Q_SIGNALS:
    void opened(const QString &request);
    void stepped(int by);                      // to the column beside it
    void moveAsked(const QString &request, int by); // to a column before or behind
    void dropped(const QString &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    shortlist::Column m_column;
    BoardModel *m_model;
};
