#include "models/cost/comparison.h"
#include "reports/simulationreport.h"
#include "reports/simulationwords.h"
#include "reports/template.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(SimulationReport)
};

QString letterOf(qsizetype scenario) { return QString(QChar(u'A' + static_cast<char16_t>(scenario))); }

// Which of two forms a template takes.
void choose(TemplateValues &values, bool different, const TemplateValues &content)
{
    values.parts[u"same"_s] = different ? QList<TemplateValues>{} : QList{content};
    values.parts[u"different"_s] = different ? QList{content} : QList<TemplateValues>{};
}

TemplateValues rowOf(const cost::ComparisonRow &row)
{
    TemplateValues values{.texts = {{u"label"_s, row.label}}, .parts = {}};
    QList<TemplateValues> cells;
    for (qsizetype i = 0; i < row.amounts.size(); ++i) {
        const bool different = row.differences.at(i) != Cents{};
        TemplateValues content{.texts = {{u"amount"_s, row.amounts.at(i).shown()}}, .parts = {}};
        if (different) content.texts[u"difference"_s] = cost::signedAmount(row.differences.at(i));
        TemplateValues cell;
        choose(cell, different, content);
        cells << cell;
    }
    values.parts[u"cells"_s] = cells;
    return values;
}

TemplateValues blockOf(const QString &heading, const QList<cost::ComparisonRow> &rows, qsizetype scenarios)
{
    QList<TemplateValues> filled;
    for (const cost::ComparisonRow &row : rows) filled << rowOf(row);
    return {.texts = {{u"heading"_s, heading}, {u"span"_s, QString::number(scenarios + 1)}}, .parts = {{u"rows"_s, filled}}};
}
// The totals that are not already among the items.
QList<cost::ComparisonRow> overall(const QList<cost::ComparisonRow> &totals)
{
    static const QByteArrayList keys{"monthly_cost", "monthly_cost_with_holiday", "yearly_cost", "monthly_pay", "worker_net_month"};
    QList<cost::ComparisonRow> rows;
    for (const QByteArray &key : keys)
        for (const cost::ComparisonRow &row : totals)
            if (row.key == key) rows << row;
    return rows;
}
} // namespace

Printout comparisonPrintout(const QList<cost::Breakdown> &scenarios, const PrintContext &context)
{
    const cost::Comparison comparison = cost::compare(scenarios);
    QList<TemplateValues> heads, chosen;
    QStringList sources;
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        heads << TemplateValues{.texts = {{u"letter"_s, letterOf(i)}, {u"short"_s, chosenInShort(scenarios.at(i).choices)}}, .parts = {}};
        QStringList words;
        for (const ChosenWord &word : chosenInWords(scenarios.at(i))) words << u"%1: %2"_s.arg(word.label, word.text);
        chosen << TemplateValues{.texts = {{u"letter"_s, letterOf(i)}, {u"text"_s, words.join(u" \u00b7 "_s)}}, .parts = {}};
        sources << sourcesOf(scenarios.at(i));
    }
    sources.removeDuplicates();
    const TemplateValues page{
        .texts = {{u"chosen_heading"_s, Words::tr("What was chosen")},
                  {u"sources_label"_s, Words::tr("Sources:")},
                  {u"sources"_s, sources.join(u"; "_s) + u'.'},
                  {u"disclaimer"_s, Words::tr("This is a simulation, not a quote: the real cost follows from the contract signed and the hours worked.")}},
        .parts = {{u"scenarios"_s, heads},
                  {u"blocks"_s, {blockOf(Words::tr("Totals"), overall(comparison.totals), scenarios.size()), blockOf(Words::tr("Each item, a month"), comparison.lines, scenarios.size())}},
                  {u"chosen"_s, chosen}}};
    return {.kind = Words::tr("Comparison of costs"),
            .title = Words::tr("Comparison of costs"),
            .context = context,
            .source = Words::tr("Differences are from scenario A"),
            .html = Template::named(u"comparison"_s).filled(page),
            .onePage = true};
}
