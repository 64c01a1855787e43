#include "reports/raiseletter.h"
#include "models/practices/terms.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RaiseLetter)
};

TemplateValues figure(const QString &label, const QString &value) { return {{{u"label"_s, label}, {u"value"_s, value}}, {}}; }

QStringList todo(const Placement &p, const QString &since)
{
    QStringList all{Text::tr("Pay the new amount, or more, from %1 on and write it in the payslip.").arg(since),
                    Text::tr("If you have paid less since that day, pay the difference with the next payslip, also on the thirteenth month."),
                    Text::tr("Tell the new pay to INPS as a change of the contract; the contributions may change too."),
                    Text::tr("Sign with the worker a line added to the letter of hiring, and give them a copy.")};
    if (p.payroll == u"caf" || p.payroll == u"association" || p.payroll == u"consultant" || p.payroll == u"wemi")
        all.prepend(Text::tr("Show this letter to whoever does the payslips."));
    return all;
}
} // namespace

Printout raiseLetter(const Placement &placement, Cents least, int tableYear, QDate from, const Site &centre, const PrintContext &context)
{
    const QString since = QLocale().toString(from, u"d MMMM yyyy"_s);
    TemplateValues all;
    all.texts = {{u"to"_s, Text::tr("To: %1").arg(placement.familyName)},
                 {u"what"_s, Text::tr("The minimum pay of domestic work has changed. The pay agreed with %1 is now under the minimum of the national contract for level %2. Nobody may be paid less, whatever was agreed.")
                                 .arg(placement.workerName, placement.level)},
                 {u"source"_s, Text::tr("Wage table of %1, CCNL lavoro domestico art. 36 and 38: the minimum of the level and schedule with the allowances due. Steps of seniority come on top (art. 37).").arg(tableYear)},
                 {u"todo_heading"_s, Text::tr("What to do")},
                 {u"help"_s, Text::tr("We gladly help you: %1.").arg(QStringList{centre.name, centre.phone}.filter(QRegularExpression(u"."_s)).join(u", "_s))}};
    const QString nothing = u"\u2013"_s;
    all.parts.insert(u"figures"_s, {figure(Text::tr("Pay agreed"), placement.pay ? practices::payShown(placement, *placement.pay) : nothing),
                                    figure(Text::tr("At least, from %1").arg(since), practices::payShown(placement, least)),
                                    figure(Text::tr("More than now"), placement.pay && least > *placement.pay ? practices::payShown(placement, least - *placement.pay) : nothing)});
    QList<TemplateValues> steps;
    for (const QString &step : todo(placement, since)) steps << TemplateValues{{{u"number"_s, QString::number(steps.size() + 1)}, {u"text"_s, step}}, {}};
    all.parts.insert(u"todo"_s, steps);
    return {.kind = Text::tr("New minimum pay"),
            .title = Text::tr("The minimum pay has changed"),
            .context = context,
            .source = placement.protocol,
            .html = Template::named(u"raiseletter"_s).filled(all),
            .onePage = true};
}
