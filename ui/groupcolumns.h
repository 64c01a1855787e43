#pragma once
#include <QList>
#include <QWidget>
class QVBoxLayout;

// Boxes one under the other, or in two columns where there is room for both. The order of reading stays.
class GroupColumns : public QWidget {
    Q_OBJECT
public:
    explicit GroupColumns(QWidget *parent = nullptr);

    void add(QWidget *box);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool two);
    int widthForTwo() const;

    QList<QWidget *> m_boxes;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    bool m_two = false;
};
