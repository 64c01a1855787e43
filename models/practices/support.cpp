#include "models/practices/support.h"
#include "models/practices/supportplan.h"
#include "models/practices/terms.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QLocale>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Support)
};

constexpr int lookBack = 92; // days: a contract that is written down late begins with the last quarter gone by, not with all of them

bool isLeft(const SupportStep &s) { return s.isOpen() && s.note.isEmpty(); }

SupportStep *find(QList<SupportStep> &steps, const QString &id)
{
    const auto at = std::ranges::find(steps, id, &SupportStep::id);
    return at == steps.end() ? nullptr : &*at;
}

void sort(QList<SupportStep> &steps)
{
    const auto &order = SupportStep::type.field("step").choices;
    const auto place = [&order](const SupportStep &s) { return std::ranges::find_if(order, [&s](const Choice &c) { return s.step == QLatin1String(c.code); }) - order.begin(); };
    const auto key = [&](const SupportStep &s) { return std::tuple(!s.due.isValid(), s.due, place(s), s.id); };
    std::ranges::stable_sort(steps, [&](const SupportStep &a, const SupportStep &b) { return key(a) < key(b); });
}

SupportStep doneStep(const QString &id, const QString &step, QDate due, const QString &operatorId, QDate day, const QString &note)
{
    SupportStep made;
    made.id = id;
    made.step = step;
    made.due = due;
    made.doneOn = day;
    made.doneBy = operatorId;
    made.note = note;
    return made;
}

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

// Not that of the reminder of the same day: a reminder that is ticked off extends nothing.
QByteArray extensionKey(QDate end) { return "extension/" + end.toString(Qt::ISODate).toLatin1(); }

bool isExtension(const Placement &p, const SupportStep &s) { return s.step == u"renewal" && s.doneOn.isValid() && s.id == stepId(p, extensionKey(s.due)); }
} // namespace

QString stepId(const Placement &p, const QByteArray &key)
{
    static const QUuid ours(u"6b1f6a1e-5f5e-4d0c-9d6e-0f6f3a0c7d21"_s);
    return QUuid::createUuidV5(ours, QByteArray(p.id.toUtf8() + '/' + key)).toString(QUuid::WithoutBraces);
}

QList<SupportStep> stepsOf(const Placement &p, QDate today)
{
    QList<SupportStep> steps = p.steps;
    QStringList planned;
    for (const PlannedStep &one : planOf(p, today)) {
        const QString id = stepId(p, one.key);
        planned << id;
        if (SupportStep *known = find(steps, id)) {
            if (known->isOpen()) known->due = one.due;
            continue;
        }
        if (one.recurring && one.due < today.addDays(-lookBack)) continue;
        SupportStep step;
        step.id = id;
        step.step = QLatin1String(one.step);
        step.due = one.due;
        steps << step;
    }
    steps.removeIf([&planned](const SupportStep &s) { return isLeft(s) && !planned.contains(s.id); });
    sort(steps);
    return steps;
}

QString dueWords(QDate due, QDate today)
{
    if (!due.isValid()) return {};
    const int days = static_cast<int>(today.daysTo(due));
    if (days == 0) return Text::tr("today");
    if (days == 1) return Text::tr("tomorrow");
    if (days > 31) return shown(due);
    return days > 0 ? Text::tr("in %n day(s)", nullptr, days) : Text::tr("%n day(s) late", nullptr, -days);
}

Placement ticked(Placement p, const QString &step, const QString &operatorId, QDate day)
{
    if (SupportStep *s = find(p.steps, step); s && s->isOpen()) {
        s->doneOn = day;
        s->doneBy = operatorId;
    }
    return p;
}

Placement unticked(Placement p, const QString &step)
{
    SupportStep *s = find(p.steps, step);
    if (!s) return p;
    if (isExtension(p, *s) && std::ranges::none_of(p.steps, [&](const SupportStep &other) { return isExtension(p, other) && other.due > s->due; })) p.ends = s->due;
    s->doneOn = {};
    s->doneBy.clear();
    s->notNeeded = false;
    s->note.clear(); // else it would count as written on, and stay when its reason has gone
    return p;
}

Placement notNeeded(Placement p, const QString &step, const QString &why)
{
    if (SupportStep *s = find(p.steps, step); s && s->isOpen()) {
        s->notNeeded = true;
        s->note = why;
    }
    return p;
}

int extensionsOf(const Placement &p)
{
    return static_cast<int>(std::ranges::count_if(p.steps, [&p](const SupportStep &s) { return isExtension(p, s); }));
}

QList<Problem> againstExtending(const Placement &p, QDate until)
{
    QList<Problem> found;
    if (p.contract != u"fixed-term" || !p.ends.isValid()) return {{"ends", Text::tr("Only a contract with an end date is extended.")}};
    if (!until.isValid() || until <= p.ends) found << Problem{"ends", Text::tr("Write a day after %1.").arg(shown(p.ends))};
    if (extensionsOf(p) >= mostExtensions) found << Problem{"ends", Text::tr("It was extended four times already: no more are allowed (CCNL art. 7).")};
    Placement longer = p;
    longer.ends = until;
    for (const Problem &one : termProblems(longer))
        if (until.isValid() && (one.column == "ends" || one.column == "fixed_reason")) found << one;
    return found;
}

Placement extended(Placement p, QDate until, const QString &operatorId, QDate day)
{
    if (const auto against = againstExtending(p, until); !against.isEmpty()) throw Failure(Text::tr("The contract was not extended."), against.first().text);
    const QString id = stepId(p, extensionKey(p.ends)), note = Text::tr("Extended from %1 to %2").arg(shown(p.ends), shown(until));
    p.steps.removeIf([&id](const SupportStep &s) { return s.id == id; });
    p.steps << doneStep(id, u"renewal"_s, p.ends, operatorId, day, note);
    p.ends = until;
    return p;
}

Placement withReview(Placement p, QDate due, const QString &why)
{
    SupportStep step;
    step.id = stepId(p, "review/" + due.toString(Qt::ISODate).toLatin1());
    step.step = u"renewal"_s;
    step.due = due;
    step.note = why;
    if (!find(p.steps, step.id)) p.steps << step;
    sort(p.steps);
    return p;
}

std::optional<Problem> againstRaising(QDate from, QDate today)
{
    if (!from.isValid()) return Problem{"pay", Text::tr("Write the day the new pay counts from.")};
    if (from <= today) return {};
    return Problem{"pay", Text::tr("The pay can be raised from %1 on: until then the one agreed counts, in the papers too.").arg(shown(from))};
}

Placement raised(Placement p, Cents pay, QDate from, const QString &operatorId, QDate day)
{
    if (const auto against = againstRaising(from, day)) throw Failure(Text::tr("The pay was not raised."), against->text);
    const QByteArray key = "raise/" + from.toString(Qt::ISODate).toLatin1() + '/' + pay.plain().toLatin1();
    const QString note = p.pay ? Text::tr("Pay from %1 to %2, as of %3").arg(p.pay->shown(), pay.shown(), shown(from)) : Text::tr("Pay %1, as of %2").arg(pay.shown(), shown(from));
    if (!find(p.steps, stepId(p, key))) p.steps << doneStep(stepId(p, key), u"renewal"_s, from, operatorId, day, note);
    p.pay = pay;
    return p;
}

} // namespace practices
