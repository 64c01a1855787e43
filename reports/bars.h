#pragma once
#include <QTextObjectInterface>

class QTextDocument;

// Drawings and pictures inside a text, as images whose name says what to draw:
//   <img src="bar:1675|#0072B2;110|#E69F00" height="220">   a bar as wide as the page, split in proportion, in colours
//   <img src="swatch:#0072B2" width="70" height="70">       a small square, the bar's legend
//   <img src="day:0011…" width="2400" height="110">         a day, its 48 half hours filled where they are 1
//   <img src="clock:" width="2400" height="90">             the hours above such days
//   <img src="data:image/jpeg;base64,…" width="800" height="800">   a picture
//   <img src="share:3|12|#005a8c" width="900" height="70">  a bar as long as 3 is of 12
//   <img src="columns:3|2;5|4|x;0|?" width="2400" height="700">  columns with their numbers above and a short word below;
//                                                           those with an x are hatched, to be told apart without colour
// Qt Charts would do the first, but needs Widgets, which this layer does without.
class Bars : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    // Teaches a document to draw them.
    static void install(QTextDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    using QObject::QObject;
};
