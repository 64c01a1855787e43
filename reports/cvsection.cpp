#include "reports/cvsection.h"

using namespace Qt::StringLiterals;

namespace {
QList<TemplateValues> rowsOf(const QStringList &ticked)
{
    QList<TemplateValues> rows;
    // A row that ends in an empty cell would swallow the space under it.
    const auto cell = [](const QString &text) {
        const QString blank(QChar::Nbsp);
        return TemplateValues{.texts = {{u"sign"_s, text.isEmpty() ? blank : u"\u2713"_s}, {u"text"_s, text.isEmpty() ? blank : text}}, .parts = {}};
    };
    for (qsizetype i = 0; i < ticked.size(); i += 2) rows << TemplateValues{.texts = {}, .parts = {{u"cells"_s, {cell(ticked.at(i)), cell(ticked.value(i + 1))}}}};
    return rows;
}

QList<TemplateValues> table(const QList<TemplateValues> &rows)
{
    return rows.isEmpty() ? QList<TemplateValues>{} : QList{TemplateValues{.texts = {}, .parts = {{u"rows"_s, rows}}}};
}
} // namespace

QList<TemplateValues> eachText(const QStringList &texts)
{
    QList<TemplateValues> all;
    for (const QString &text : texts)
        if (!text.isEmpty()) all << TemplateValues{.texts = {{u"text"_s, text}}, .parts = {}};
    return all;
}

void CvSection::add(const QString &label, const QString &value)
{
    if (!value.isEmpty()) lines << Line{label, value};
}

TemplateValues CvSection::values() const
{
    QList<TemplateValues> said, done, able;
    for (const Line &line : lines) said << TemplateValues{.texts = {{u"label"_s, line.label}, {u"value"_s, line.value}}, .parts = {}};
    for (const Job &job : jobs)
        done << TemplateValues{.texts = {}, .parts = {{u"title"_s, eachText({job.title})}, {u"texts"_s, eachText(job.texts)}}};
    for (const Ticks &one : ticks) able << TemplateValues{.texts = {{u"heading"_s, one.heading}}, .parts = {{u"rows"_s, rowsOf(one.texts)}}};
    return {.texts = {{u"heading"_s, heading}}, .parts = {{u"lines"_s, table(said)}, {u"jobs"_s, done}, {u"ticks"_s, able}}};
}
