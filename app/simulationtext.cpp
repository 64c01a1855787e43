#include "app/simulationtext.h"
#include "models/cost/codes.h"
#include "models/cost/explanation.h"
#include "models/records/costsimulation.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SimulationText)
};

constexpr int width = 78, amountWidth = 14;

// The words the form has for a code.
QString word(const char *column, const char *code) { return CostSimulation::type.shown(CostSimulation::type.field(column), QString::fromLatin1(code)); }

QString row(const QString &label, const QString &month, const QString &year)
{
    const int room = width - 2 * amountWidth;
    QString text = label.leftJustified(room);
    // A long label has a line to itself.
    if (label.size() >= room) text = label + u'\n' + QString(room, u' ');
    return text + month.rightJustified(amountWidth) + year.rightJustified(amountWidth) + u'\n';
}
QString row(const QString &label, Cents month, Cents year) { return row(label, month.shown(), year.shown()); }

QString wrapped(const QString &sentence)
{
    QString text = u"- "_s;
    int column = 2;
    const QStringList words = sentence.split(u' ');
    for (const QString &one : words) {
        if (column + one.size() > width) {
            text += u"\n  "_s;
            column = 2;
        }
        text += one + u' ';
        column += static_cast<int>(one.size()) + 1;
    }
    return text.trimmed() + u'\n';
}

QString heading(const cost::Breakdown &b)
{
    const cost::Choices &c = b.choices;
    QString text = Text::tr("Simulation of %1").arg(QLocale().toString(c.date, u"dd/MM/yyyy"_s)) + u"\n"_s;
    QStringList facts{word("service", cost::codeOf(c.service)), word("schedule", cost::codeOf(c.schedule)),
                      Text::tr("level %1").arg(word("level", cost::codeOf(c.level))), word("contract", cost::codeOf(c.contract))};
    if (c.weeklyHours) facts << Text::tr("%1 hours a week").arg(c.weeklyHours->shown());
    text += facts.join(u", "_s) + u'\n';
    text += Text::tr("Wage table of %1: %2").arg(QString::number(b.tableYear), b.figures->wages.act) + u'\n';
    if (c.method == cost::Method::Portal) text += Text::tr("Computed as the portal does") + u'\n';
    return text;
}
} // namespace

QString simulationText(const cost::Breakdown &b)
{
    const QString rule(width, u'-');
    const cost::Totals &t = b.totals;
    QString text = heading(b) + u'\n' + row({}, Text::tr("a month"), Text::tr("a year")) + rule + u'\n';
    for (const cost::Line &line : b.lines)
        if (cost::isCost(line.kind, b.choices.method))
            text += row(cost::labelOf(line.kind, b.choices.method), line.month, line.year);
    text += rule + u'\n' + row(Text::tr("What it costs"), t.monthlyCost, t.yearlyCost) + u'\n';
    for (const cost::Line &line : b.lines)
        if (!cost::isCost(line.kind, b.choices.method))
            text += row(cost::labelOf(line.kind, b.choices.method), line.month, line.year);
    if (b.choices.method == cost::Method::Contract)
        text += row(Text::tr("What it costs, holidays accrued included"), t.monthlyCostWithHoliday.shown(), {});
    text += row(Text::tr("What the worker receives"), t.workerNetMonth.shown(), {});
    text += row(Text::tr("Effective pay an hour"), t.effectiveHourly.shown(), {});
    text += u'\n' + Text::tr("Assumed") + u'\n';
    for (const cost::Assumption assumption : b.assumptions) text += wrapped(cost::sentence(assumption, b));
    return text + u'\n' + Text::tr("This is a simulation.") + u'\n';
}
