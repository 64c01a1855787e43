#pragma once
#include <QAbstractButton>
#include <optional>

// A number with its words, to be pressed: it opens what it counts. As a card on Home, as a line among others elsewhere.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Card, Line };
    enum class Tone { Plain, Soon, Late }; // how a number that is not nought is meant; its words say it, too

    Tile(Shape shape, const QString &words, const QString &note, QWidget *parent = nullptr);

    // Nothing: it is not known yet, or could not be counted.
    void setNumber(std::optional<qint64> number, Tone tone = Tone::Plain);
    std::optional<qint64> number() const { return m_number; }
    // A number that is no count, in words: "2,5".
    void setMeasure(const QString &text);
    // A line shows how much of the largest of its like this is, from 0 to 1, as a bar under its words.
    void setShare(double share);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;
    QFont numberFont() const;
    QColor toneColour() const;
    void paintCard(QPainter &painter);
    void paintLine(QPainter &painter);

    Shape m_shape;
    std::optional<qint64> m_number;
    Tone m_tone = Tone::Plain;
    QString m_measure;
    double m_share = -1; // below nought: no bar
};
