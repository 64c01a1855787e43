#pragma once
#include <QMouseEvent>
#include <QSlider>
#include <QWheelEvent>

// One to five stars: clicked, moved with the arrows or typed as a number; 0, Delete and a click on the only star that is
// lit take them away. Read aloud as a slider with its value.
class StarStrip : public QSlider {
    Q_OBJECT
public:
    explicit StarStrip(const QString &question, QWidget *parent = nullptr);

    int stars() const { return value(); }
    void setStars(int stars); // tells nobody
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(int stars); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override { event->accept(); }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls; no star is lost

private:
    void pick(int stars);
    void tell();
    int side() const;

    QString m_question;
    bool m_readOnly = false;
};
