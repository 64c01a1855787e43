#include "reports/photo.h"
#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace {
constexpr int largest = 600; // pixels
constexpr int quality = 88;
}

QByteArray squarePhoto(const QByteArray &picture)
{
    QBuffer in;
    in.setData(picture);
    QImageReader reader(&in);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) return {};
    const int side = std::min(image.width(), image.height()), made = std::min(side, largest);
    image = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side).scaled(made, made, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Drawn on white: what is clear in a PNG would be black. A new image has no texts of the old one.
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(0, 0, image);
    painter.end();
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    plain.save(&out, "JPEG", quality);
    return bytes;
}
