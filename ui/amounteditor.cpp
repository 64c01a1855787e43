#include "ui/amounteditor.h"
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

AmountEditor::AmountEditor(Field::Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind)
{
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, &AmountEditor::edited);
    connect(this, &QLineEdit::returnPressed, this, &AmountEditor::writeOut);
    if (kind == Field::Kind::Money) setUnit(u"€"_s);
}

QVariant AmountEditor::read(Field::Kind kind, const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u'\u2212', u'-');
    if (kind == Field::Kind::Money) {
        const auto cents = Cents::read(text);
        return cents ? QVariant::fromValue(*cents) : QVariant();
    }
    static const QRegularExpression thousands(u"^-?[0-9]{1,3}([.,'  ][0-9]{3})+$"_s);
    if (kind == Field::Kind::Number && thousands.match(text).hasMatch())
        text.remove(QRegularExpression(u"[^0-9-]"_s));
    const auto decimal = Decimal::read(text);
    if (!decimal) return {};
    if (kind == Field::Kind::Decimal) return QVariant::fromValue(*decimal);
    if (decimal->units % Decimal::one != 0) return {};
    return QVariant::fromValue(static_cast<qlonglong>(decimal->units / Decimal::one));
}

QString AmountEditor::written(Field::Kind kind, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) return {};
    QString text;
    if (kind == Field::Kind::Money) text = value.value<Cents>().shown().remove(u'€').trimmed();
    else if (kind == Field::Kind::Decimal) text = value.value<Decimal>().shown();
    else text = QString::number(value.toLongLong());
    return text.replace(u'\u2212', u'-');
}

QVariant AmountEditor::value() const { return read(m_kind, text()); }

void AmountEditor::setValue(const QVariant &value)
{
    const bool same = value.isValid() && !value.isNull() ? this->value() == value : text().isEmpty();
    if (same) return;
    setText(written(m_kind, value));
}

QString AmountEditor::unread() const
{
    if (text().trimmed().isEmpty() || value().isValid()) return {};
    if (m_kind == Field::Kind::Number) return tr("\"%1\" is not a whole number.").arg(text().trimmed());
    if (m_kind == Field::Kind::Money)
        return tr("\"%1\" is not an amount. Write it as %2.").arg(text().trimmed(), written(m_kind, QVariant::fromValue(Cents{123'450})));
    return tr("\"%1\" is not a number.").arg(text().trimmed());
}

void AmountEditor::setUnit(const QString &unit)
{
    m_unit = unit;
    setTextMargins(0, 0, unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 6, 0);
    setAccessibleDescription(unit);
}

void AmountEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty()) return;
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(rect().adjusted(0, 0, -7, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void AmountEditor::focusOutEvent(QFocusEvent *event)
{
    writeOut();
    QLineEdit::focusOutEvent(event);
}

void AmountEditor::writeOut()
{
    if (const QVariant read = value(); read.isValid()) {
        if (const QString out = written(m_kind, read); out != text()) setText(out);
    } else if (text().trimmed().isEmpty()) {
        clear();
    }
}
