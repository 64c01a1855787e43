#pragma once
#include <QFrame>
class QLabel;
class QRadioButton;

// One value that may be kept: a button, whose it is, the value. A click anywhere on it chooses.
class ConflictCell : public QFrame {
    Q_OBJECT
public:
    // Without a button where choose is false: it is only shown.
    ConflictCell(const QString &who, const QString &when, const QString &value, bool choose, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }
    // The value is seen only while it is chosen.
    void foldValue();
    void mark(const QString &text); // a line at its foot: "Kept"

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *m_button = nullptr;
    QLabel *m_value;
    bool m_marked = false;
};
