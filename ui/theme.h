#pragma once
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

// How the program looks. Kept in the settings by its code.
enum class Look { Light, Dark, HighContrast };
Look lookOf(const QString &code);
QString codeOf(Look look);

// Colours, sizes and style of every window. Changes show at once.
class Theme {
public:
    // Installs the style; the size the system asks for is 100 %.
    Theme();
    void apply(Look look, int textPercent);

private:
    QFont m_base;
};

namespace theme {
inline constexpr int grid = 8; // every distance is a multiple of it

// Makes a label's text larger than the text around it, whatever the text size: 1.5 is half as large again.
void enlarge(QWidget *label, double factor);
// Words that need more than their colour to be understood may also have one. Legible on window and base.
QColor problem(const QPalette &palette);
QColor caution(const QPalette &palette);
QColor fine(const QPalette &palette);
// Text that matters less, still legible (4.5:1).
QColor quiet(const QPalette &palette);
// Puts the quiet colour on a label and keeps it right when the theme changes.
void makeQuiet(QWidget *label);
} // namespace theme
