#include "ui/eventfigures.h"
#include "ui/costfigures.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using Weight = FigureRow::Weight;

namespace {
QString text(const char *source) { return QCoreApplication::translate("EventFigures", source); }

QString day(QDate date) { return QLocale().toString(date, u"dd/MM/yyyy"_s); }

FigureRow heading(const QString &name) { return {name, {}, {}, Weight::Heading, {}, {}}; }

FigureRow sum(const QString &name, Cents amount, Weight weight, const QString &explanation = {})
{
    return {name, {}, {amount.shown()}, weight, explanation.isEmpty() ? QString() : name + u". "_s + explanation, {}};
}

QList<FigureRow> severance(const QList<cost::SeveranceYear> &years)
{
    QList<FigureRow> rows;
    for (const cost::SeveranceYear &y : years) {
        const QString name = text(QT_TRANSLATE_NOOP("EventFigures", "By the end of %1")).arg(y.year);
        const QString how = text(QT_TRANSLATE_NOOP("EventFigures", "of the year %1, revaluation %2")).arg(y.accrued.shown(), y.revaluation.shown());
        const QString source = text(QT_TRANSLATE_NOOP("EventFigures", "Source: %1")).arg(text(QT_TRANSLATE_NOOP("EventFigures", "CCNL art. 41, art. 2120 of the civil code")));
        rows << FigureRow{name, how, {y.fund.shown()}, Weight::Line, name + u": "_s + how + (y.formula.isEmpty() ? QString() : u'\n' + y.formula) + u'\n' + source, {}};
    }
    return rows;
}
} // namespace

namespace figures {

QList<FigureRow> settlement(const cost::Settlement &s)
{
    QList<FigureRow> rows{heading(text(QT_TRANSLATE_NOOP("EventFigures", "Owed to the worker")))};
    for (const cost::SourcedAmount &f : s.figures) rows << of(f);
    rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "Paid to the worker, gross")), s.total, Weight::Subtotal,
                text(QT_TRANSLATE_NOOP("EventFigures", "The worker's share of the contributions is still to be held back. The family withholds no income tax.")));
    rows << heading(text(QT_TRANSLATE_NOOP("EventFigures", "Contributions, by %1")).arg(day(s.contributionsDue)));
    for (const cost::SourcedAmount &f : s.contributions) rows << of(f);
    rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "Paid to INPS")), s.contributionsTotal, Weight::Subtotal);
    rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "of which the worker's share")), s.contributionsWorker, Weight::Line,
                text(QT_TRANSLATE_NOOP("EventFigures", "The family pays it to INPS and holds it back from the worker's pay.")));
    rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "Cost of the end for the family")), s.total + s.contributionsTotal - s.contributionsWorker, Weight::Total,
                text(QT_TRANSLATE_NOOP("EventFigures", "What is owed to the worker and the family's share of the contributions.")));
    if (!s.severance.isEmpty())
        rows << heading(text(QT_TRANSLATE_NOOP("EventFigures", "Severance pay (TFR) year by year, already in the amounts above"))) << severance(s.severance);
    return rows;
}

QList<FigureRow> extraWork(const cost::ExtraWork &work)
{
    QList<FigureRow> rows, apart;
    if (!work.hours.isEmpty()) {
        rows << heading(text(QT_TRANSLATE_NOOP("EventFigures", "Hours")));
        for (const cost::SourcedAmount &f : work.hours) rows << of(f);
        rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "All the hours")), work.hoursTotal, Weight::Subtotal);
    }
    if (work.sickness) {
        rows << heading(text(QT_TRANSLATE_NOOP("EventFigures", "Sickness")));
        // The pay of the days of sickness is inside the usual month: it adds nothing.
        for (const cost::SourcedAmount &f : work.sickness->figures) (f.key == "sick_pay" ? apart : rows) << of(f);
        rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "Sickness, against the usual month")), work.sickness->extraCost, Weight::Subtotal);
    }
    if (work.holidays) rows << heading(text(QT_TRANSLATE_NOOP("EventFigures", "Holidays"))) << of(*work.holidays);
    if (rows.isEmpty()) return rows;
    rows << sum(text(QT_TRANSLATE_NOOP("EventFigures", "Added to the usual month")), work.total, Weight::Total);
    if (!apart.isEmpty()) rows << heading(text(QT_TRANSLATE_NOOP("EventFigures", "Already in the usual month"))) << apart;
    return rows;
}

} // namespace figures
