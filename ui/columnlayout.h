#pragma once
#include <QLayout>

// Widgets from top to bottom, in as many columns of one width as fit. A heading is never the last of its column.
class ColumnLayout : public QLayout {
public:
    explicit ColumnLayout(int mostColumns, QWidget *parent = nullptr);
    ~ColumnLayout() override;

    void addHeading(QWidget *widget);
    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index).item; }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override { return {widest(), 0}; }
    void setGeometry(const QRect &rect) override;

private:
    struct Cell {
        QLayoutItem *item = nullptr;
        bool heading = false;
    };
    int widest() const;
    int columnsIn(int width) const;
    int place(const QRect &rect, bool really) const;

    QList<Cell> m_items;
    int m_most;
};
