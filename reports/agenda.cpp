#include "reports/agenda.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};
} // namespace

Printout agendaPrintout(const QString &whose, const QList<AgendaDay> &days, const PrintContext &context)
{
    const QLocale locale;
    QList<TemplateValues> parts;
    for (const AgendaDay &day : days) {
        QList<TemplateValues> lines;
        for (const AgendaDay::Line &line : day.lines)
            lines << TemplateValues{.texts = {{u"time"_s, line.time}, {u"about"_s, line.about}, {u"what"_s, line.what}, {u"where"_s, line.where}, {u"who"_s, line.who}}, .parts = {}};
        QString note = day.closed.isEmpty() ? QString() : Words::tr("Closed: %1").arg(day.closed);
        if (note.isEmpty() && lines.isEmpty()) note = Words::tr("No meetings");
        parts << TemplateValues{.texts = {{u"heading"_s, locale.toString(day.day, u"dddd d MMMM"_s)}, {u"note"_s, note}}, .parts = {{u"meetings"_s, lines}}};
    }
    const QDate first = days.isEmpty() ? context.at.date() : days.first().day, last = days.isEmpty() ? first : days.last().day;
    const QString from = locale.toString(first, u"d MMMM yyyy"_s);
    const QString period = first == last ? from : Words::tr("%1 to %2").arg(from, locale.toString(last, u"d MMMM yyyy"_s));
    return {.kind = Words::tr("Meetings"),
            .title = Words::tr("Meetings, %1").arg(period),
            .context = context,
            .source = Words::tr("The meetings kept on this computer when it was printed; those called off are left out."),
            .html = Template::named(u"agenda"_s).filled({.texts = {{u"period"_s, period}, {u"whose"_s, whose}}, .parts = {{u"days"_s, parts}}})};
}
