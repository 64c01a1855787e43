#include "reports/simulationreport.h"
#include "models/calendar/workingdays.h"
#include "models/cost/explanation.h"
#include "models/cost/setaside.h"
#include "models/cost/tables.h"
#include "reports/simulationwords.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using cost::Breakdown;
using cost::Line;
using cost::LineKind;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(SimulationReport)
};

// The parts of the cost a family tells apart, in colours that stay apart for the colour-blind and, by their lightness, in
// grey (Okabe and Ito).
struct Part {
    const char *label;
    const char *colour;
    bool (*has)(LineKind);
};
constexpr Part parts[] = {
    {QT_TRANSLATE_NOOP("SimulationReport", "Pay"), "#0072b2", [](LineKind k) { return cost::isPay(k) || k == LineKind::Holiday; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "Board and lodging paid"), "#56b4e9", [](LineKind k) { return k == LineKind::BoardPaid; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "Thirteenth month"), "#e69f00", [](LineKind k) { return k == LineKind::Thirteenth; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "Severance pay (TFR)"), "#009e73", [](LineKind k) { return k == LineKind::Severance; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "INPS"), "#d55e00", [](LineKind k) { return k == LineKind::InpsEmployer; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "Cas.sa.Colf"), "#cc79a7", [](LineKind k) { return k == LineKind::FundEmployer; }},
};

// The blocks of the breakdown that get a sub-total.
struct Block {
    const char *label;
    bool (*has)(LineKind);
};
constexpr Block blocks[] = {
    {QT_TRANSLATE_NOOP("SimulationReport", "Paid to the worker each month"), [](LineKind k) { return cost::isPay(k) || k == LineKind::BoardPaid || k == LineKind::Holiday; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "For the thirteenth month and the severance pay"), [](LineKind k) { return k == LineKind::Thirteenth || k == LineKind::Severance; }},
    {QT_TRANSLATE_NOOP("SimulationReport", "Contributions paid by the family"), [](LineKind k) { return k == LineKind::InpsEmployer || k == LineKind::FundEmployer; }},
};

// The portal counts eleven months of pay and one of holidays; by the contract the holidays are inside the twelve months.
bool isSpent(LineKind kind, const Breakdown &b)
{
    return cost::isCost(kind) || (kind == LineKind::Holiday && b.choices.method == cost::Method::Portal);
}

QString shortDay(QDate day) { return QLocale().toString(day, u"dd/MM/yyyy"_s); }

TemplateValues textsOf(const QHash<QString, QString> &texts) { return {.texts = texts, .parts = {}}; }

TemplateValues lineOf(const Line &line, const Breakdown &b)
{
    const cost::Explanation e = cost::explain(line, b);
    return textsOf({{u"label"_s, e.label}, {u"formula"_s, e.formula}, {u"month"_s, line.month.shown()}, {u"year"_s, line.year.shown()}});
}

QList<TemplateValues> costLines(const Breakdown &b)
{
    QList<TemplateValues> lines;
    for (const Block &block : blocks) {
        Cents month, year;
        qsizetype count = 0;
        for (const Line &line : b.lines) {
            if (!isSpent(line.kind, b) || !block.has(line.kind)) continue;
            TemplateValues values = lineOf(line, b);
            values.parts[u"subtotal"_s] = {};
            lines << values;
            month += line.month;
            year += line.year;
            ++count;
        }
        if (count > 1)
            lines.last().parts[u"subtotal"_s] = {textsOf({{u"label"_s, Words::tr(block.label)}, {u"month"_s, month.shown()}, {u"year"_s, year.shown()}})};
    }
    return lines;
}

// What is shown under the total because it is not money the family spends on top.
QList<TemplateValues> linesApart(const Breakdown &b)
{
    QList<TemplateValues> lines;
    for (const Line &line : b.lines)
        if (!isSpent(line.kind, b) && (line.kind == LineKind::Holiday || line.kind == LineKind::BoardInKind)) {
            TemplateValues values = lineOf(line, b);
            values.texts[u"label"_s] = Words::tr("Not added: %1").arg(values.texts.value(u"label"_s));
            lines << values;
        }
    return lines;
}

void addChart(TemplateValues &page, const Breakdown &b)
{
    qint64 whole = 0;
    for (const Line &line : b.lines) whole += isSpent(line.kind, b) ? line.year.value : 0;
    QStringList pieces;
    QList<TemplateValues> legend;
    for (const Part &part : parts) {
        qint64 amount = 0;
        for (const Line &line : b.lines) amount += isSpent(line.kind, b) && part.has(line.kind) ? line.year.value : 0;
        if (amount <= 0) continue;
        pieces << u"%1|%2"_s.arg(amount).arg(QLatin1String(part.colour));
        const QString share = QLocale().toString(static_cast<double>(amount) * 100 / static_cast<double>(whole), 'f', 1) + u"\u00a0%"_s;
        legend << textsOf({{u"label"_s, Words::tr(part.label).replace(u' ', u'\u00a0')}, {u"share"_s, share}, {u"colour"_s, QString::fromLatin1(part.colour)}});
    }
    page.texts[u"bar"_s] = u"bar:"_s + pieces.join(u';');
    page.parts[u"legend"_s] = legend;
}

TemplateValues rowOf(const QString &label, const QString &amount) { return textsOf({{u"label"_s, label}, {u"amount"_s, amount}}); }

TemplateValues boxOf(const QString &heading, const QList<TemplateValues> &rows, const QString &totalLabel, Cents total)
{
    return {.texts = {{u"heading"_s, heading}, {u"total_label"_s, totalLabel}, {u"total"_s, total.shown()}}, .parts = {{u"rows"_s, rows}, {u"gap"_s, {}}}};
}

TemplateValues workerBox(const Breakdown &b)
{
    const cost::Totals &t = b.totals;
    QList<TemplateValues> rows{rowOf(Words::tr("Pay of the month"), t.monthlyPay.shown())};
    if (b.choices.board == cost::Board::Paid && t.boardMonth.value > 0) rows << rowOf(Words::tr("Board and lodging paid"), t.boardMonth.shown());
    rows << rowOf(Words::tr("INPS, worker's share"), (-t.inpsWorkerMonth).shown()) << rowOf(Words::tr("Cas.sa.Colf, worker's share"), (-t.fundWorkerMonth).shown());
    return boxOf(Words::tr("What the worker receives"), rows, Words::tr("In hand each month"), t.workerNetMonth);
}

TemplateValues asideBox(const cost::SetAside &aside)
{
    QList<TemplateValues> rows;
    for (const cost::SourcedAmount &figure : aside.figures)
        if (figure.key != "holiday") rows << rowOf(figure.label, figure.amount.shown());
    return boxOf(Words::tr("To set aside each month"), rows, Words::tr("Each month"), aside.total);
}

TemplateValues noticeBox(const QList<cost::QuarterNotice> &notices)
{
    QList<TemplateValues> rows;
    Cents sum;
    for (const cost::QuarterNotice &notice : notices) {
        rows << rowOf(Words::tr("by %1").arg(shortDay(notice.due)), notice.total().shown());
        sum += notice.total();
    }
    return boxOf(Words::tr("INPS payments, with Cas.sa.Colf"), rows, Words::tr("In a year"), sum);
}

QList<TemplateValues> boxes(const Breakdown &b, const SimulationSheet &sheet)
{
    QList<TemplateValues> all{workerBox(b), asideBox(cost::setAside(b))};
    if (!sheet.notices.isEmpty()) all << noticeBox(sheet.notices);
    for (qsizetype i = 0; i + 1 < all.size(); ++i) all[i].parts[u"gap"_s] = {TemplateValues{}};
    return all;
}

QList<TemplateValues> chosen(const Breakdown &b)
{
    QList<TemplateValues> all;
    for (const ChosenWord &word : chosenInWords(b))
        all << textsOf({{u"label"_s, word.label}, {u"text"_s, word.text}, {u"separator"_s, u" \u00a0\u00b7\u00a0"_s}});
    all.last().texts[u"separator"_s].clear();
    return all;
}

QList<TemplateValues> perhaps(const QList<cost::Relief> &reliefs)
{
    QList<TemplateValues> rows;
    for (const cost::Relief &relief : reliefs)
        rows << textsOf({{u"label"_s, relief.figure.label}, {u"formula"_s, relief.figure.formula}, {u"amount"_s, Words::tr("up to %1").arg(relief.figure.amount.shown())}});
    if (rows.isEmpty()) return {};
    return {{.texts = {{u"heading"_s, Words::tr("Perhaps due back in a year, if the conditions are met \u2013 not taken off the cost above")}}, .parts = {{u"reliefs"_s, rows}}}};
}

QList<TemplateValues> assumed(const Breakdown &b)
{
    QStringList sentences;
    for (const cost::Assumption assumption : b.assumptions) sentences << cost::sentence(assumption, b);
    if (sentences.isEmpty()) return {};
    return {textsOf({{u"label"_s, Words::tr("Assumed:")}, {u"text"_s, sentences.join(u' ')}})};
}

void addPanels(TemplateValues &page, const Breakdown &b)
{
    const cost::Totals &t = b.totals;
    const Cents aside = cost::setAside(b).total;
    // By the contract what is spent is what is handed over now and what is kept for later; the portal rounds its own way.
    const bool adds = t.workerNetMonth + aside == t.monthlyCost;
    page.texts.insert({{u"cost_label"_s, Words::tr("Cost each month")},
                       {u"cost_month"_s, t.monthlyCost.shown()},
                       {u"cost_year"_s, Words::tr("%1 in a year").arg(t.yearlyCost.shown())},
                       {u"equals"_s, adds ? u"="_s : QString()},
                       {u"net_label"_s, Words::tr("To the worker each month")},
                       {u"net"_s, t.workerNetMonth.shown()},
                       {u"net_note"_s, Words::tr("before the income tax the worker pays")},
                       {u"plus"_s, adds ? u"+"_s : QString()},
                       {u"aside_label"_s, Words::tr("To set aside each month")},
                       {u"aside"_s, aside.shown()},
                       {u"aside_note"_s, Words::tr("for what is paid later")}});
}
} // namespace

SimulationSheet sheetOf(const Breakdown &b, const PrintContext &context, const cost::Tables &tables)
{
    SimulationSheet sheet{context, {}, {}, cost::reliefs(cost::situationOf(b))};
    // The notices are the contract's; beside the portal's figures they would only confuse.
    if (b.choices.method == cost::Method::Portal) return sheet;
    const QDate day = b.choices.date;
    const QDate from(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    const auto notices = cost::quarterNotices(b.choices, {from, {}}, from, from.addYears(1).addDays(-1), milan::nextWorkingDay, tables);
    if (const auto *known = std::get_if<QList<cost::QuarterNotice>>(&notices)) sheet.notices = *known;
    return sheet;
}

QString simulationHtml(const Breakdown &b, const SimulationSheet &sheet)
{
    TemplateValues page;
    page.texts = {{u"chosen_heading"_s, Words::tr("What was chosen")},
                  {u"where_heading"_s, Words::tr("Where the money goes")},
                  {u"line_head"_s, Words::tr("Item")},
                  {u"formula_head"_s, Words::tr("How it is computed")},
                  {u"month_head"_s, Words::tr("A month")},
                  {u"year_head"_s, Words::tr("A year")},
                  {u"total_label"_s, Words::tr("Total cost for the family")},
                  {u"total_month"_s, b.totals.monthlyCost.shown()},
                  {u"total_year"_s, b.totals.yearlyCost.shown()},
                  {u"sources_label"_s, Words::tr("Sources:")},
                  {u"sources"_s, sourcesOf(b).join(u"; "_s) + u'.'},
                  {u"disclaimer"_s, Words::tr("This is a simulation, not a quote: the real cost follows from the contract signed and the hours worked.")}};
    addPanels(page, b);
    addChart(page, b);
    page.parts[u"for"_s] = sheet.madeFor.isEmpty() ? QList<TemplateValues>{} : QList{textsOf({{u"label"_s, Words::tr("Prepared for")}, {u"name"_s, sheet.madeFor}})};
    page.parts[u"chosen"_s] = chosen(b);
    page.parts[u"lines"_s] = costLines(b);
    page.parts[u"apart"_s] = linesApart(b);
    page.parts[u"boxes"_s] = boxes(b, sheet);
    page.parts[u"perhaps"_s] = perhaps(sheet.reliefs);
    page.parts[u"assumed"_s] = assumed(b);
    return Template::named(u"simulation"_s).filled(page);
}

Printout simulationPrintout(const Breakdown &b, const SimulationSheet &sheet)
{
    return {.kind = Words::tr("Cost simulation"),
            .title = Words::tr("What it costs to employ"),
            .context = sheet.context,
            .source = Words::tr("Wage table of %1").arg(b.tableYear),
            .html = simulationHtml(b, sheet),
            .onePage = true};
}
