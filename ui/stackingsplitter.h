#pragma once
#include <QSplitter>

// Its parts stand beside each other, and one under the other where there is not room for that: in a small window, with large text.
// Nobody has to scroll sideways to read a line.
class StackingSplitter : public QSplitter {
    Q_OBJECT
public:
    // Stacked in any case where it is narrower than so many letters.
    explicit StackingSplitter(int lettersBeside = 0, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const int m_lettersBeside;
};
