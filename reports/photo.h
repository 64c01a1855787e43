#pragma once
#include <QByteArray>

// The middle of a picture as a square JPEG of at most 600 pixels, turned as the camera was held and made anew: neither the
// place nor anything else a camera writes into a file is in it. Empty when the bytes are no picture.
QByteArray squarePhoto(const QByteArray &picture);
