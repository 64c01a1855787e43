#pragma once
#include <QIcon>

// A line icon of resources/icons by name, drawn in the text colour of the palette of the moment: it follows the theme
// without being asked.
QIcon icon(const QString &name);
