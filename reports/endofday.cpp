#include "reports/endofday.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndOfDay)
};
} // namespace

Printout endOfDayPrintout(QDate day, const QString &centre, const QList<DaySection> &sections, const PrintContext &context)
{
    QList<TemplateValues> parts;
    for (const DaySection &section : sections) {
        QList<TemplateValues> lines;
        for (const DaySection::Line &line : section.lines)
            lines << TemplateValues{.texts = {{u"label"_s, line.label}, {u"number"_s, QLocale().toString(line.number)}}, .parts = {}};
        parts << TemplateValues{.texts = {{u"heading"_s, section.title}}, .parts = {{u"lines"_s, lines}}};
    }
    const QString date = QLocale().toString(day, u"dddd d MMMM yyyy"_s);
    return {.kind = Words::tr("End of the day"),
            .title = Words::tr("End of the day: %1").arg(date),
            .context = context,
            .source = Words::tr("Each number is counted from the records of this computer at the moment of printing; the lists behind it show the same records."),
            .html = Template::named(u"endofday"_s)
                        .filled({.texts = {{u"centre"_s, centre}, {u"note"_s, Words::tr("\u201cLeft to do\u201d is as of the moment of printing.")},
                                           {u"signature"_s, Words::tr("Seen by")}},
                                 .parts = {{u"sections"_s, parts}}}),
            .onePage = true};
}
