#pragma once
#include <QMenu>
class ListHeader;
class ListModel;

// The menu of a list's columns: tick what shows, sort without a mouse, back to how it was.
class ColumnChooser : public QMenu {
    Q_OBJECT
public:
    ColumnChooser(ListHeader &header, const ListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void sortChosen(int section, Qt::SortOrder order);
    void resetChosen();

private:
    void fill();

    ListHeader &m_header;
    const ListModel &m_model;
};
