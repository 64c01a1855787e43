#pragma once
#include <QWidget>
class ListActions;
class QMenu;

// The head of a list: what it is, what can be done with it, its columns; on as many lines as large text needs.
class ListToolbar : public QWidget {
    Q_OBJECT
public:
    ListToolbar(const QString &heading, const ListActions &actions, QMenu *columns, QWidget *parent);
};
