#pragma once
#include "ui/figuretable.h"
#include <QWidget>
class QLabel;

// A table of amounts with, under it, the explanation of the line the person is on.
class ExplainedTable : public QWidget {
    Q_OBJECT
public:
    explicit ExplainedTable(const QString &accessibleName, QWidget *parent = nullptr);

    void present(const QStringList &headers, const QList<FigureRow> &rows, bool withHow = true);
    FigureTable *table() const { return m_table; }

private:
    FigureTable *m_table;
    QLabel *m_explanation;
};
