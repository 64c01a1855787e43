#include "models/records/amounts.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
// The digits of an amount with its decimals after a point, or nothing. Accepts a comma or a point for the decimals and,
// when both occur, takes the last one for the decimals and the other for grouping in threes.
std::optional<QString> normal(QStringView text)
{
    QString s = text.trimmed().toString();
    s.remove(u'\u00a0').remove(u'\u202f').remove(u' ').remove(u'\'').remove(u'€');
    const auto comma = s.lastIndexOf(u','), point = s.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) {
        const QChar grouping = comma > point ? u'.' : u',';
        QStringList thousands = s.left(std::max(comma, point)).split(grouping);
        for (qsizetype i = 1; i < thousands.size(); ++i)
            if (thousands.at(i).size() != 3) return {};
        if (s.mid(std::max(comma, point)).contains(grouping)) return {};
        s.remove(grouping);
    } else if (s.count(u'.') > 1 || s.count(u',') > 1) {
        const QStringList thousands = s.split(s.contains(u'.') ? u'.' : u',');
        for (qsizetype i = 1; i < thousands.size(); ++i)
            if (thousands.at(i).size() != 3) return {};
        s = thousands.join(QString());
    }
    s.replace(u',', u'.');
    return s;
}

std::optional<qint64> scaled(QStringView text, int places)
{
    const auto plain = normal(text);
    if (!plain) return {};
    QStringView s = *plain;
    const bool negative = s.startsWith(u'-');
    if (negative) s = s.mid(1);
    const auto point = s.indexOf(u'.');
    const QStringView left = point < 0 ? s : s.left(point), right = point < 0 ? QStringView() : s.mid(point + 1);
    if ((left.isEmpty() && right.isEmpty()) || left.size() + places > 17 || right.size() > places) return {};
    qint64 value = 0;
    for (int i = 0; i < left.size() + places; ++i) {
        const QChar c = i < left.size() ? left.at(i) : i - left.size() < right.size() ? right.at(i - left.size()) : QChar(u'0');
        if (c < u'0' || c > u'9') return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return negative ? -value : value;
}

QString fixed(qint64 value, int places, int least)
{
    QString digits = QString::number(value < 0 ? -value : value).rightJustified(places + 1, u'0');
    digits.insert(digits.size() - places, u'.');
    qsizetype keep = digits.size() - places + least;
    while (digits.size() > keep && digits.endsWith(u'0')) digits.chop(1);
    if (digits.endsWith(u'.')) digits.chop(1);
    return value < 0 ? u'-' + digits : digits;
}

QString localised(const QString &plain)
{
    const QLocale locale;
    QString left = plain.section(u'.', 0, 0), right = plain.section(u'.', 1);
    const bool negative = left.startsWith(u'-');
    if (negative) left.remove(0, 1);
    for (qsizetype i = left.size() - 3; i > 0; i -= 3) left.insert(i, locale.groupSeparator());
    return (negative ? u"\u2212"_s : QString()) + left + (right.isEmpty() ? QString() : locale.decimalPoint() + right);
}
} // namespace

QString Cents::plain() const { return fixed(value, 2, 2); }
QString Cents::shown() const { return localised(plain()) + u"\u00a0€"_s; }
std::optional<Cents> Cents::read(QStringView text)
{
    const auto v = scaled(text, 2);
    return v ? std::optional<Cents>{{*v}} : std::nullopt;
}

QString Decimal::plain() const { return fixed(units, 6, 0); }
QString Decimal::shown() const { return localised(plain()); }
std::optional<Decimal> Decimal::read(QStringView text)
{
    const auto v = scaled(text, 6);
    return v ? std::optional<Decimal>{{*v}} : std::nullopt;
}
