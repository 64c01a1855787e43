#include "ui/datereading.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
int fullYear(const QString &typed, QDate today)
{
    if (typed.isEmpty()) return today.year();
    const int year = typed.toInt();
    if (typed.size() > 2) return year;
    const int latest = today.year() + 10;
    return latest - (latest - year) % 100;
}
} // namespace

std::optional<QDate> readDate(QStringView typed, QDate today)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression parts(u"^([0-9]{1,2})[/. -]([0-9]{1,2})(?:[/. -]([0-9]{4}|[0-9]{2}))?$"_s);
    static const QRegularExpression digits(u"^([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})$"_s);
    const QString text = typed.trimmed().toString();
    QDate found;
    if (const auto m = iso.match(text); m.hasMatch()) found = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (const auto p = parts.match(text); p.hasMatch()) found = QDate(fullYear(p.captured(3), today), p.captured(2).toInt(), p.captured(1).toInt());
    else if (const auto d = digits.match(text); d.hasMatch()) found = QDate(fullYear(d.captured(3), today), d.captured(2).toInt(), d.captured(1).toInt());
    return found.isValid() ? std::optional(found) : std::nullopt;
}

std::optional<QTime> readTime(QStringView typed)
{
    static const QRegularExpression parts(u"^([0-9]{1,2})(?:[:. ]?([0-9]{2}))?$"_s);
    const auto m = parts.match(typed.trimmed().toString());
    if (!m.hasMatch()) return {};
    const QTime found(m.captured(1).toInt(), m.captured(2).toInt());
    return found.isValid() ? std::optional(found) : std::nullopt;
}
