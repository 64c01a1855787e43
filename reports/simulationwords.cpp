#include "reports/simulationwords.h"
#include "models/cost/codes.h"
#include "models/cost/explanation.h"
#include "models/records/costsimulation.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(SimulationReport)
};

QString labelOf(const char *column)
{
    return CostSimulation::type.translated(CostSimulation::type.field(column).label);
}

// The word the form has for a choice.
template <class E> QString wordOf(const char *column, E value)
{
    return CostSimulation::type.shown(CostSimulation::type.field(column), QString::fromLatin1(cost::codeOf(value)));
}

QString payInWords(const cost::Breakdown &b)
{
    const cost::Choices &c = b.choices;
    if (!c.pay) return Words::tr("the minimum of the contract");
    return c.pay->unit == cost::PayUnit::Hour ? Words::tr("%1 an hour").arg(c.pay->amount.shown()) : Words::tr("%1 a month").arg(c.pay->amount.shown());
}

QString hoursInWords(const cost::Breakdown &b)
{
    return b.choices.weeklyHours ? Words::tr("%1 a week").arg(b.choices.weeklyHours->shown()) : Words::tr("those of the night schedule");
}

QString boardInWords(const cost::Breakdown &b)
{
    const cost::Choices &c = b.choices;
    QStringList given;
    const auto add = [&](int times, const QString &daily, const QString &weekly) {
        if (times == 7) given << daily;
        else if (times > 0) given << weekly.arg(times);
    };
    add(c.lunches, Words::tr("lunch every day"), Words::tr("lunch %1 times a week"));
    add(c.dinners, Words::tr("dinner every day"), Words::tr("dinner %1 times a week"));
    add(c.lodgings, Words::tr("lodging every day"), Words::tr("lodging %1 times a week"));
    if (given.isEmpty()) return Words::tr("none");
    return c.board == cost::Board::Paid ? Words::tr("%1; paid in money").arg(given.join(u", "_s)) : Words::tr("%1; given, not paid").arg(given.join(u", "_s));
}

QString othersInWords(const cost::Choices &c)
{
    QStringList others;
    if (c.senioritySteps > 0) others << Words::tr("%n seniority step(s)", nullptr, c.senioritySteps);
    if (c.nonSelfSufficient > 1) others << Words::tr("more than one person not self-sufficient");
    if (c.childUnderSix) others << Words::tr("a child under six");
    if (c.certified) others << Words::tr("worker certified UNI 11766");
    if (!c.cuaf) others << Words::tr("CUAF contribution not due");
    if (c.method == cost::Method::Portal) others << Words::tr("computed as the portal does");
    return others.join(u", "_s);
}
} // namespace

QString chosenInShort(const cost::Choices &c)
{
    return Words::tr("%1, %2, level %3").arg(wordOf("service", c.service), wordOf("schedule", c.schedule).toLower(), wordOf("level", c.level));
}

QList<ChosenWord> chosenInWords(const cost::Breakdown &b)
{
    const cost::Choices &c = b.choices;
    QList<ChosenWord> words{
        {labelOf("service"), wordOf("service", c.service)},
        {labelOf("schedule"), wordOf("schedule", c.schedule)},
        {labelOf("level"), wordOf("level", c.level)},
        {labelOf("contract"), wordOf("contract", c.contract)},
        {labelOf("weekly_hours"), hoursInWords(b)},
        {labelOf("pay_basis"), payInWords(b)},
        {Words::tr("Board and lodging"), boardInWords(b)},
        {labelOf("date"), QLocale().toString(c.date, u"dd/MM/yyyy"_s)},
    };
    const QString others = othersInWords(c);
    if (!others.isEmpty()) words << ChosenWord{Words::tr("Also"), others};
    return words;
}

QStringList sourcesOf(const cost::Breakdown &b)
{
    QStringList sources;
    for (const cost::Line &line : b.lines) sources << cost::sourceOf(line.kind, b);
    sources.removeDuplicates();
    sources.removeAll(QString());
    return sources;
}
