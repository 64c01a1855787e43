#pragma once
#include <QHeaderView>
#include <QJsonArray>
class ListModel;

// The head of a list: which columns show, in what order, how wide, and the clicks that sort.
class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Every column in its place, with its width and whether it shows.
    QJsonArray layoutJson() const;
    // Columns it does not name are hidden at the end; names that are gone are left out.
    void setLayoutJson(const QJsonArray &columns);
    // As it is before anybody chooses.
    void reset() override;
    void resetColumns();
    // The columns shown, in their order: what an export and a print take.
    QList<QByteArray> shownColumns() const;
    void setShown(int section, bool shown);

Q_SIGNALS:
    void sortAsked(int section, bool add);
    void layoutEdited(); // by the person

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const ListModel &list() const;

    bool m_withShift = false;
    bool m_quiet = false;
};
