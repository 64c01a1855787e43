#pragma once
#include <QAbstractTableModel>
#include <QTableView>

// One line of a table of amounts: what it is, how it was reached, how much.
struct FigureRow {
    enum class Weight { Heading, Line, Subtotal, Total };
    QString label;
    QString how;          // short: "54 h × 52 ÷ 12 × 0,91 €"
    QStringList amounts;  // one per amount column; empty for a heading
    Weight weight = Weight::Line;
    QString explanation;  // the whole of it: formula in words and source, shown when the line is opened
    QStringList marks;    // one per amount column: how it differs from the first ("+12,00 €"); may be empty
};

class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // headers: of the amount columns.
    void show(QStringList headers, QList<FigureRow> rows, bool withHow);
    const FigureRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(const FigureRow &row, int column) const;

    QStringList m_headers;
    QList<FigureRow> m_rows;
    bool m_withHow = true;
};

// A table of amounts to read, select and copy with the keyboard. Opening a line gives its explanation.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(const QString &accessibleName, QWidget *parent = nullptr);

    // Keeps the current line when the same table is shown again with other amounts.
    void present(const QStringList &headers, const QList<FigureRow> &rows, bool withHow = true);
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QString &explanation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection() const;

    FigureModel m_model;
};
