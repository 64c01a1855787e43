#include "ui/consolestyle.h"
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {
constexpr double radius = 4;

int textHeight() { return QFontMetrics(QApplication::font()).height(); }
// A number of pixels chosen for the usual text, grown with it.
int grown(int pixels) { return pixels * textHeight() / 17; }

QRectF inner(const QRect &rect, double pen) { return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2); }

// The box of an editor, a button, a combo box: filled, with a border that doubles in the accent while it has the keyboard.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, bool focused, const QColor &accent)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double pen = focused ? 2 : 1;
    painter->setPen(QPen(focused ? accent : border, pen));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(rect, pen), radius, radius);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, int percentOfB)
{
    const auto mix = [percentOfB](int x, int y) { return (x * (100 - percentOfB) + y * percentOfB) / 100; };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

void drawArrow(QPainter *painter, const QRect &box, bool up, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, textHeight() / 11.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double w = textHeight() / 4.0;
    const double h = (up ? -w : w) / 2;
    const QPointF c = QRectF(box).center();
    painter->drawPolyline(QPolygonF{{{c.x() - w, c.y() - h}, {c.x(), c.y() + h}, {c.x() + w, c.y() - h}}});
    painter->restore();
}

void drawPushButton(const QStyleOption *option, QPainter *painter)
{
    const QPalette &p = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool primary = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    QColor fill = enabled ? p.color(primary ? QPalette::Highlight : QPalette::Button) : p.color(QPalette::Window);
    if (pressed) fill = mixed(fill, p.color(QPalette::Text), 18);
    else if (hovered) fill = mixed(fill, p.color(primary ? QPalette::Base : QPalette::Highlight), 12);
    const bool focused = option->state & QStyle::State_HasFocus;
    drawBox(painter, option->rect, fill, primary ? fill : p.color(enabled ? QPalette::Mid : QPalette::Midlight), focused, p.color(QPalette::Highlight));
    if (focused && primary) drawBox(painter, option->rect.adjusted(3, 3, -3, -3), Qt::transparent, p.color(QPalette::HighlightedText), false, {});
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const QPalette &p = option->palette;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor accent = p.color(enabled ? QPalette::Highlight : QPalette::Mid);
    const QRectF box = inner(option->rect, 1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || focused ? accent : p.color(QPalette::Mid), focused ? 2 : 1.5));
    painter->setBrush(on && !round ? accent : p.color(QPalette::Base));
    if (round) painter->drawEllipse(box);
    else painter->drawRoundedRect(box, 3, 3);
    const double w = box.width();
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(box.adjusted(w / 4, w / 4, -w / 4, -w / 4));
    } else if (on) {
        painter->setPen(QPen(p.color(enabled ? QPalette::HighlightedText : QPalette::Base), w / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{box.topLeft() + QPointF(w * .22, w * .52), box.topLeft() + QPointF(w * .42, w * .72), box.topLeft() + QPointF(w * .78, w * .3)}});
    } else if (partly) {
        painter->setPen(QPen(accent, w / 7, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(box.left() + w / 4, box.center().y()), QPointF(box.right() - w / 4, box.center().y()));
    }
    painter->restore();
}

void drawTab(const QStyleOption *option, QPainter *painter)
{
    const QPalette &p = option->palette;
    const bool selected = option->state & QStyle::State_Selected;
    painter->save();
    if (selected) painter->fillRect(option->rect, p.color(QPalette::Base));
    else if (option->state & QStyle::State_MouseOver) painter->fillRect(option->rect, mixed(p.color(QPalette::Window), p.color(QPalette::Highlight), 10));
    if (selected) painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 3), p.color(QPalette::Highlight));
    painter->setPen(p.color(QPalette::Midlight));
    painter->drawLine(option->rect.topRight() + QPoint(0, 6), option->rect.bottomRight() - QPoint(0, 6));
    painter->restore();
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    const QPalette &p = option->palette;
    painter->save();
    painter->fillRect(option->rect, p.color(QPalette::Window));
    painter->setPen(p.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->setPen(p.color(QPalette::Midlight));
    painter->drawLine(option->rect.topRight() + QPoint(0, 5), option->rect.bottomRight() - QPoint(0, 5));
    painter->restore();
}
} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth: case PM_IndicatorHeight: case PM_ExclusiveIndicatorWidth: case PM_ExclusiveIndicatorHeight: return textHeight();
    case PM_SmallIconSize: case PM_ButtonIconSize: case PM_ListViewIconSize: case PM_TabBarIconSize: return grown(18);
    case PM_ToolBarIconSize: return grown(20);
    case PM_LayoutLeftMargin: case PM_LayoutRightMargin: case PM_LayoutTopMargin: case PM_LayoutBottomMargin: return 16;
    case PM_LayoutHorizontalSpacing: return 16;
    case PM_LayoutVerticalSpacing: return 8;
    case PM_CheckBoxLabelSpacing: case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return grown(14);
    case PM_ButtonShiftHorizontal: case PM_ButtonShiftVertical: case PM_TabBarTabShiftVertical: case PM_TabBarTabShiftHorizontal: return 0;
    case PM_TabBarTabHSpace: return 32;
    case PM_MenuVMargin: return 4;
    case PM_MenuPanelWidth: return 1;
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: return 8;
    case PM_MenuButtonIndicator: return grown(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText: case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0; // below the box, scrollable, never over the text being chosen
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_UnderlineShortcut: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_FormLayoutWrapPolicy: return Qt::AlignLeft;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = textHeight() + 15;
    switch (type) {
    case CT_PushButton:
        s.setHeight(std::max(s.height(), control));
        s.rwidth() += 16;
        break;
    case CT_LineEdit: case CT_ComboBox: case CT_SpinBox:
        s.setHeight(std::max(s.height(), control));
        s.rwidth() += 14;
        break;
    case CT_ToolButton:
        s.setHeight(std::max(s.height(), control));
        s.rwidth() += 8;
        break;
    case CT_MenuItem:
        s.setHeight(std::max(s.height(), textHeight() + (s.height() > 12 ? 12 : 0)));
        s.rwidth() += 16;
        break;
    case CT_MenuBarItem: s += QSize(8, 8); break;
    case CT_ItemViewItem: s.setHeight(std::max(s.height() + (s.height() > 1.5 * textHeight() ? 12 : 0), textHeight() + 12)); break;
    case CT_HeaderSection: s.setHeight(std::max(s.height(), textHeight() + 14)); break;
    case CT_TabBarTab: s.setHeight(std::max(s.height(), textHeight() + 18)); break;
    default: break;
    }
    return s;
}

// Words do not touch the border of their box.
QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && usual.width() > 60 ? usual.adjusted(4, 0, -4, 0) : usual;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) return usual.adjusted(4, 0, -6, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) return usual.translated(-6, 0);
    if (control == CC_GroupBox && part == SC_GroupBoxLabel) return {usual.left(), usual.top(), option->rect.width() - usual.left(), usual.height()};
    return usual;
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &p = option->palette;
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand: return drawPushButton(option, painter);
    case PE_IndicatorCheckBox: return drawIndicator(option, painter, false);
    case PE_IndicatorRadioButton: return drawIndicator(option, painter, true);
    case PE_FrameDefaultButton: case PE_FrameStatusBarItem: case PE_FrameTabWidget: return;
    case PE_FrameLineEdit:
        return drawBox(painter, option->rect, Qt::transparent, p.color(enabled ? QPalette::Mid : QPalette::Midlight),
                       option->state & State_HasFocus, p.color(QPalette::Highlight));
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawBox(painter, option->rect, p.color(QPalette::Base), p.color(enabled ? QPalette::Mid : QPalette::Midlight),
                           option->state & State_HasFocus, p.color(QPalette::Highlight));
        painter->fillRect(option->rect, p.color(QPalette::Base));
        return;
    case PE_FrameGroupBox: return; // the heading in bold sets a group apart well enough
    case PE_Frame:
        return drawBox(painter, option->rect, Qt::transparent, p.color(QPalette::Mid), option->state & State_HasFocus, p.color(QPalette::Highlight));
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(p.color(option->state & State_Selected ? QPalette::HighlightedText : QPalette::Highlight), 2));
        painter->drawRoundedRect(inner(option->rect, 2), radius, radius);
        painter->restore();
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            label.state &= ~State_HasFocus; // the ring is the box's
            if ((label.features & QStyleOptionButton::DefaultButton) && (label.state & State_Enabled))
                label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_TabBarTabShape: return drawTab(option, painter);
    case CE_HeaderSection: case CE_HeaderEmptyArea: return drawHeader(option, painter);
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) drawComboBox(option, painter, widget);
    else if (control == CC_SpinBox) drawSpinBox(option, painter, widget);
    else if (control == CC_GroupBox) {
        painter->save();
        QFont font = painter->font();
        font.setBold(true);
        painter->setFont(font);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
    } else QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ConsoleStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &p = option->palette;
    const bool enabled = option->state & State_Enabled;
    drawBox(painter, option->rect, p.color(enabled ? QPalette::Base : QPalette::Window), p.color(enabled ? QPalette::Mid : QPalette::Midlight),
            option->state & State_HasFocus, p.color(QPalette::Highlight));
    drawArrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false, p.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
}

void ConsoleStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const QPalette &p = option->palette;
    const bool enabled = option->state & State_Enabled;
    drawBox(painter, option->rect, p.color(enabled ? QPalette::Base : QPalette::Window), p.color(enabled ? QPalette::Mid : QPalette::Midlight),
            option->state & State_HasFocus, p.color(QPalette::Highlight));
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return p.color(enabled && (spin->stepEnabled & step) ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    };
    drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true, ink(QAbstractSpinBox::StepUpEnabled));
    drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false, ink(QAbstractSpinBox::StepDownEnabled));
}
