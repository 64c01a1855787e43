#include "ui/theme.h"
#include "ui/consolestyle.h"
#include <QApplication>
#include <QPixmapCache>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto enlargedBy = "wemiEnlargedBy";
constexpr auto isQuiet = "wemiQuiet";
constexpr double smallestBase = 10.5; // points; what many systems offer is small for eight hours a day

struct Colours {
    QRgb window, base, alternate, text, button, border, soft, accent, onAccent, disabled, placeholder, tip, onTip;
};

// Text on window and base has at least 7:1 in every look, borders of controls at least 3:1.
constexpr Colours light{0xfff4f6f7, 0xffffffff, 0xfff7f9fa, 0xff16222c, 0xffffffff, 0xff7d8a94, 0xffdde3e7,
                        0xff0b6470, 0xffffffff, 0xff6c7780, 0xff5c6872, 0xff1d2b36, 0xffffffff};
constexpr Colours dark{0xff1b2127, 0xff13181d, 0xff181e24, 0xffe8edf1, 0xff252d35, 0xff75828e, 0xff38424c,
                       0xff6fd0d6, 0xff08171a, 0xff8a96a0, 0xff9aa6b0, 0xffe8edf1, 0xff13181d};
constexpr Colours contrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffffff, 0xff8a8a8a,
                           0xffffe14d, 0xff000000, 0xffb8b8b8, 0xffd6d6d6, 0xffffe14d, 0xff000000};

const Colours &coloursOf(Look look)
{
    switch (look) {
    case Look::Dark: return dark;
    case Look::HighContrast: return contrast;
    case Look::Light: break;
    }
    return light;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, c.window}, {QPalette::WindowText, c.text}, {QPalette::Base, c.base}, {QPalette::AlternateBase, c.alternate},
        {QPalette::Text, c.text}, {QPalette::Button, c.button}, {QPalette::ButtonText, c.text}, {QPalette::BrightText, c.accent},
        {QPalette::Mid, c.border}, {QPalette::Dark, c.border}, {QPalette::Midlight, c.soft}, {QPalette::Light, c.base},
        {QPalette::Shadow, c.border}, {QPalette::Highlight, c.accent}, {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent}, {QPalette::LinkVisited, c.accent}, {QPalette::PlaceholderText, c.placeholder},
        {QPalette::ToolTipBase, c.tip}, {QPalette::ToolTipText, c.onTip}};
    for (const auto &[role, colour] : roles) p.setColor(role, QColor::fromRgb(colour));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(c.window));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(c.soft));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(c.text));
    return p;
}

void sizeOf(QWidget *label)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * label->property(enlargedBy).toDouble());
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void colourOf(QWidget *label)
{
    QPalette palette = label->palette();
    const QColor ink = theme::quiet(QApplication::palette());
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    label->setPalette(palette);
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }
} // namespace

Look lookOf(const QString &code)
{
    return code == u"dark" ? Look::Dark : code == u"high-contrast" ? Look::HighContrast : Look::Light;
}

QString codeOf(Look look)
{
    switch (look) {
    case Look::Dark: return u"dark"_s;
    case Look::HighContrast: return u"high-contrast"_s;
    case Look::Light: break;
    }
    return u"light"_s;
}

Theme::Theme() : m_base(QApplication::font())
{
    m_base.setPointSizeF(std::max(m_base.pointSizeF(), smallestBase));
    QApplication::setStyle(new ConsoleStyle);
}

void Theme::apply(Look look, int textPercent)
{
    QFont font = m_base;
    font.setPointSizeF(m_base.pointSizeF() * std::clamp(textPercent, 100, 200) / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(coloursOf(look)));
    // Menus, headers and the like come with fonts of the platform, which do not grow.
    for (const char *kind : {"QMenu", "QMenuBar", "QHeaderView", "QToolTip", "QStatusBar", "QTabBar", "QAbstractItemView", "QMessageBox", "QToolButton", "QComboMenuItem"})
        QApplication::setFont(font, kind);
    QPixmapCache::clear();
    for (QWidget *w : QApplication::allWidgets()) {
        if (w->property(enlargedBy).isValid()) sizeOf(w);
        if (w->property(isQuiet).toBool()) colourOf(w);
        if (w->isVisible()) w->update();
    }
}

void theme::enlarge(QWidget *label, double factor)
{
    label->setProperty(enlargedBy, factor);
    sizeOf(label);
}

void theme::makeQuiet(QWidget *label)
{
    label->setProperty(isQuiet, true);
    colourOf(label);
}

QColor theme::problem(const QPalette &palette) { return isDark(palette) ? QColor(0xff, 0x9d, 0x94) : QColor(0xa8, 0x1c, 0x16); }
QColor theme::caution(const QPalette &palette) { return isDark(palette) ? QColor(0xff, 0xc9, 0x66) : QColor(0x7a, 0x4b, 0x00); }
QColor theme::fine(const QPalette &palette) { return isDark(palette) ? QColor(0x8c, 0xdc, 0xa0) : QColor(0x1b, 0x66, 0x34); }
QColor theme::quiet(const QPalette &palette) { return palette.color(QPalette::PlaceholderText); }
