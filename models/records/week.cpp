#include "models/records/week.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString clock(int slot) { return u"%1:%2"_s.arg(slot / 2, 2, 10, QChar(u'0')).arg(slot % 2 ? u"30"_s : u"00"_s); }
} // namespace

int Week::halfHours(int day) const
{
    int count = 0;
    for (int slot = 0; slot < slots_; ++slot) count += isOn(day, slot);
    return count;
}

QStringList Week::portal() const
{
    QStringList all;
    for (int day = 0; day < days; ++day) {
        QString text(slots_, u'0');
        for (int slot = 0; slot < slots_; ++slot)
            if (isOn(day, slot)) text[slot] = u'1';
        all << text;
    }
    return all;
}

std::optional<Week> Week::ofPortal(const QStringList &texts)
{
    if (texts.size() != days) return {};
    Week week;
    for (int day = 0; day < days; ++day) {
        const QString &text = texts.at(day);
        if (text.size() != slots_) return {};
        for (int slot = 0; slot < slots_; ++slot) {
            if (text.at(slot) != u'0' && text.at(slot) != u'1') return {};
            week.set(day, slot, text.at(slot) == u'1');
        }
    }
    return week;
}

QString Week::shown() const
{
    QStringList parts;
    for (int day = 0; day < days; ++day) {
        QStringList spans;
        for (int slot = 0; slot < slots_;) {
            int end = slot;
            while (end < slots_ && isOn(day, end)) ++end;
            if (end > slot) spans << clock(slot) + u'\u2013' + clock(end);
            slot = end == slot ? slot + 1 : end;
        }
        if (!spans.isEmpty()) parts << QLocale().standaloneDayName(day + 1, QLocale::ShortFormat) + u' ' + spans.join(u", "_s);
    }
    return parts.join(u"; "_s);
}
