#include "models/intake/deadline.h"
#include "models/calendar/workingdays.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
bool runs(const FamilyRequest &request)
{
    return request.submittedAt.isValid() && (request.state == QLatin1StringView("submitted") || request.state == QLatin1StringView("in-progress"));
}

const Pause *openPause(const FamilyRequest &request)
{
    const auto at = std::ranges::find_if(request.pauses, [](const Pause &p) { return p.from.isValid() && !p.until.isValid(); });
    return at == request.pauses.end() ? nullptr : &*at;
}

bool isPaused(const FamilyRequest &request, QDate day)
{
    return std::ranges::any_of(request.pauses, [day](const Pause &p) { return p.from.isValid() && p.from <= day && (!p.until.isValid() || day < p.until); });
}

QString days(int count) { return QCoreApplication::translate("Deadline", "%n working day(s)", nullptr, count); }
} // namespace

namespace intake {

bool isOpen(QDate day, const QList<Closing> &closings)
{
    if (!milan::isWorkingDay(day)) return false;
    return std::ranges::none_of(closings, [day](const Closing &c) { return c.from.isValid() && c.from <= day && day <= (c.to.isValid() ? c.to : c.from); });
}

std::optional<QDate> dueOn(const FamilyRequest &request, const QList<Closing> &closings)
{
    if (!runs(request) || openPause(request) || request.cvsSentAt.isValid()) return {};
    QDate day = request.submittedAt.toLocalTime().date();
    constexpr int longestClosing = 3 * 366; // a closing typed without an end must not be counted through for ever
    for (int counted = 0, steps = 0; counted < workingDaysToThreeCvs && steps < longestClosing; ++steps) {
        day = day.addDays(1);
        if (isOpen(day, closings) && !isPaused(request, day)) ++counted;
    }
    return day;
}

std::optional<int> daysLeft(const FamilyRequest &request, const QList<Closing> &closings, QDate today)
{
    const auto due = dueOn(request, closings);
    if (!due) return {};
    int count = 0;
    for (QDate day = today; day < *due; day = day.addDays(1)) count += isOpen(day.addDays(1), closings) && !isPaused(request, day.addDays(1));
    for (QDate day = *due; day < today; day = day.addDays(1)) count -= isOpen(day.addDays(1), closings);
    if (count == 0 && today > *due) return -1; // late since a day on which nobody works
    return count;
}

int daysTaken(const FamilyRequest &request, const QList<Closing> &closings, QDate sent)
{
    int count = 0;
    for (QDate day = request.submittedAt.toLocalTime().date().addDays(1); day.isValid() && day <= sent; day = day.addDays(1))
        count += isOpen(day, closings) && !isPaused(request, day);
    return count;
}

QString clockText(const FamilyRequest &request, const QList<Closing> &closings, QDate today)
{
    if (!runs(request)) return {};
    if (request.cvsSentAt.isValid())
        return QCoreApplication::translate("Deadline", "CVs sent on %1").arg(QLocale().toString(request.cvsSentAt.toLocalTime().date(), QStringLiteral("d MMMM")));
    if (const Pause *pause = openPause(request)) {
        const Field &reason = Pause::type.field("reason");
        return QCoreApplication::translate("Deadline", "Waiting for %1 since %2")
            .arg(Pause::type.shown(reason, pause->reason).toLower(), QLocale().toString(pause->from, QStringLiteral("d MMMM")));
    }
    const int left = daysLeft(request, closings, today).value_or(0);
    if (left == 0) return QCoreApplication::translate("Deadline", "Due today");
    return (left > 0 ? QCoreApplication::translate("Deadline", "%1 left") : QCoreApplication::translate("Deadline", "%1 late")).arg(days(qAbs(left)));
}

} // namespace intake
