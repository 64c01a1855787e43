#include "reports/supportreport.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace shortlist;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SupportReportPrint)
};

constexpr qsizetype mostReasons = 6; // with a line of their own
const QByteArrayList ranked{"late", "worker-refusals", "family-refusals", "withdrawals"}; // of reasons

// The parts of each page, column by column.
const QList<QList<QByteArrayList>> pages{{{"requests", "cvs", "late"}, {"meetings", "worker-refusals", "family-refusals"}},
                                         {{"hires", "hires-schedule", "hires-level", "evaluations"}, {"open", "unsent", "support", "withdrawals"}}};

TemplateValues textsOf(const QHash<QString, QString> &texts) { return {.texts = texts, .parts = {}}; }

struct Line {
    QString label;
    QString number;
    double amount = -1; // below nought: no bar
};

class Sheet {
public:
    Sheet(const SupportReport &report, const ReportWhere &where) : m_report(report), m_where(where) {}

    QString html() const
    {
        QList<TemplateValues> all;
        for (const auto &page : pages) {
            QList<TemplateValues> columns;
            for (const QByteArrayList &keys : page) {
                QList<TemplateValues> parts;
                for (const QByteArray &key : keys) parts << partOf(key);
                columns << TemplateValues{.texts = {}, .parts = {{u"parts"_s, parts}, {u"gap"_s, columns.isEmpty() ? QList{TemplateValues{}} : QList<TemplateValues>{}}}};
            }
            all << TemplateValues{.texts = {{u"break"_s, all.isEmpty() ? QString() : u"page-break-before:always"_s}}, .parts = {{u"columns"_s, columns}}};
        }
        return Template::named(u"supportreport"_s)
            .filled({.texts = {{u"period"_s, periodText(m_report.scope)},
                               {u"where"_s, m_where.centre.isEmpty() ? Words::tr("All centres") : m_where.centre},
                               {u"who"_s, m_where.operatorName.isEmpty() ? Words::tr("All operators") : Words::tr("Followed by %1").arg(m_where.operatorName)}},
                     .parts = {{u"heads"_s, heads()}, {u"pages"_s, all}}});
    }

private:
    const ReportPart &part(const QByteArray &key) const
    {
        return *std::ranges::find_if(m_report.parts, [&](const ReportPart &one) { return one.key == key; });
    }

    QList<TemplateValues> heads() const
    {
        const ReportPart &cvs = part("cvs");
        const std::pair<QString, const Figure *> shown[] = {{Words::tr("requests sent"), &part("requests").whole}, {Words::tr("median working days to the CVs"), &cvs.measures.at(0)},
                                                            {Words::tr("90th percentile of the days"), &cvs.measures.at(1)}, {Words::tr("CVs sent late"), &part("late").whole},
                                                            {Words::tr("hires"), &part("hires").whole}, {Words::tr("requests still open"), &part("open").whole}};
        QList<TemplateValues> heads;
        for (const auto &[label, figure] : shown)
            heads << TemplateValues{.texts = {{u"number"_s, numberText(m_report.number(*figure))}, {u"label"_s, label}},
                                    .parts = {{u"gap"_s, heads.size() < 5 ? QList{TemplateValues{}} : QList<TemplateValues>{}}}};
        return heads;
    }

    double amount(const Figure &figure) const { return static_cast<double>(m_report.number(figure).value_or(Decimal{}).units) / Decimal::one; }

    // Every line that is worth one; of many reasons the most frequent, in their order.
    QList<Line> linesOf(const ReportPart &part) const
    {
        QList<const Figure *> reasons;
        QList<Line> lines;
        for (const Figure &figure : part.lines)
            if (figure.always) lines << lineOf(figure);
            else if (amount(figure) > 0) reasons << &figure;
        const bool isRanked = ranked.contains(part.key);
        if (isRanked) std::ranges::stable_sort(reasons, std::greater(), [this](const Figure *figure) { return amount(*figure); });
        const qsizetype own = !isRanked || reasons.size() <= mostReasons ? reasons.size() : mostReasons - 1;
        double others = 0;
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            if (i < own) lines << lineOf(*reasons.at(i));
            else others += amount(*reasons.at(i));
        }
        if (own < reasons.size())
            lines << Line{Words::tr("%n more, together", nullptr, static_cast<int>(reasons.size() - own)), QLocale().toString(others, 'f', 0), others};
        return lines;
    }
    Line lineOf(const Figure &figure) const { return {figure.list.title, numberText(m_report.number(figure)), amount(figure)}; }

    // Days as columns: those beyond the three are told apart without colour.
    QString columnsOf(const ReportPart &part) const
    {
        QStringList columns;
        for (const Figure &figure : part.lines) {
            const QByteArray band = figure.list.key.mid(part.key.size() + 1);
            const bool late = band == "4" || band == "5" || band == "6-10" || band == "more";
            if (!figure.always && amount(figure) <= 0) continue;
            const QString word = band == "1" ? u"0\u20131"_s : band == "6-10" ? u"6\u201310"_s : band == "more" ? u"11+"_s : band == "not-known" ? u"?"_s : QString::fromLatin1(band);
            columns << u"%1|%2%3"_s.arg(QString::number(static_cast<qint64>(amount(figure))), word, late ? u"|x"_s : QString());
        }
        return u"columns:"_s + columns.join(u';');
    }

    TemplateValues partOf(const QByteArray &key) const
    {
        const ReportPart &one = part(key);
        const bool asColumns = key == "cvs";
        QList<Line> lines;
        if (!asColumns) lines = linesOf(one);
        QStringList definition{one.whole.list.note};
        for (const Figure &figure : one.measures) {
            lines << Line{figure.list.title, numberText(m_report.number(figure))};
            definition << figure.list.note;
        }
        double most = 0;
        for (const Line &line : std::as_const(lines)) most = std::max(most, line.amount);
        QList<TemplateValues> rows;
        for (const Line &line : std::as_const(lines)) {
            const QList<TemplateValues> bar{textsOf({{u"share"_s, u"share:%1|%2|#005a8c"_s.arg(line.amount).arg(most)}})};
            rows << TemplateValues{.texts = {{u"label"_s, line.label}, {u"number"_s, line.number}}, .parts = {{u"bar"_s, line.amount >= 0 ? bar : QList<TemplateValues>{}}}};
        }
        const QList<TemplateValues> chart{textsOf({{u"columns"_s, columnsOf(one)}, {u"axis"_s, Words::tr("Working days; hatched: later than three.")}})};
        return {.texts = {{u"title"_s, one.title},
                          {u"number"_s, numberText(m_report.number(one.whole))},
                          {u"definition"_s, definition.join(u' ')},
                          {u"asked_label"_s, Words::tr("Asked:")},
                          {u"asked"_s, askedText(one.whole, m_report, m_where)}},
                .parts = {{u"chart"_s, asColumns ? chart : QList<TemplateValues>{}}, {u"lines"_s, rows}}};
    }

    const SupportReport &m_report;
    const ReportWhere &m_where;
};
} // namespace

QString numberText(const std::optional<Decimal> &number) { return number ? number->shown() : u"\u2013"_s; }

QString askedText(const Figure &figure, const SupportReport &report, const ReportWhere &where)
{
    QHash<QString, QString> titles{{report.scope.site, where.centre}, {report.scope.operatorId, where.operatorName}};
    // An answer is called as its line is.
    for (const Condition &condition : figure.list.query.conditions)
        for (const QVariant &value : condition.values)
            if (value.typeId() == QMetaType::QString && !titles.contains(value.toString())) titles.insert(value.toString(), figure.list.title);
    return u"%1: %2."_s.arg(figure.list.query.type->shownPlural(), figure.list.query.described(titles));
}

QString periodText(const ReportScope &scope)
{
    const QLocale locale;
    const QString last = locale.toString(scope.to, u"d MMMM yyyy"_s);
    if (scope.from == scope.to) return last;
    return Words::tr("%1 \u2013 %2").arg(locale.toString(scope.from, scope.from.year() == scope.to.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s), last);
}

Printout supportReportPrintout(const SupportReport &report, const ReportWhere &where, const PrintContext &context)
{
    return {.kind = Words::tr("Contract-support report"),
            .title = Words::tr("Contract-support report"),
            .context = context,
            .source = Words::tr("Counted from the records of this computer when it was printed; each number is the length of its list in the console."),
            .html = Sheet(report, where).html()};
}
