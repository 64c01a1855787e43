#include "models/shortlist/supportreport.h"
#include "models/intake/deadline.h"
#include "models/records/feedback.h"
#include "models/records/meeting.h"
#include "models/records/option.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/store/store.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <numeric>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
using Test = Condition::Test;
using Conditions = QList<Condition>;
using Kind = Figure::Kind;

QString said(const char *text) { return QCoreApplication::translate("SupportReport", text); }

// The moments of a day are those of Milan, wherever this computer thinks it is.
QDateTime begins(QDate day) { return day.startOfDay(QTimeZone("Europe/Rome")).toUTC(); }
QDateTime ends(QDate day) { return day.endOfDay(QTimeZone("Europe/Rome")).toUTC(); }

// The queries of one report.
class Making {
public:
    Making(const ReportScope &scope, const ReportAnswers &answers) : m_scope(scope), m_answers(answers) {}

    QList<ReportPart> parts() const
    {
        return {requests(), cvs(), late(), meetings(), refusals("worker-refusals"), refusals("family-refusals"), hires("service"), hires("schedule"), hires("level"),
                support(), withdrawals(), open(), unsent(), evaluations()};
    }

private:
    // Whose work is counted is in another column for each kind of record.
    ListQuery query(const RecordType &type, const char *whose, Conditions conditions, const char *sortedBy) const
    {
        if (!m_scope.site.isEmpty()) conditions << Condition{"site", Test::Is, {m_scope.site}};
        if (!m_scope.operatorId.isEmpty()) conditions << Condition{whose, Test::Is, {m_scope.operatorId}};
        return {&type, {}, conditions, {{sortedBy, Qt::AscendingOrder}}, false};
    }
    ListQuery asked(const Conditions &conditions) const { return query(FamilyRequest::type, "handler", conditions, "submitted_at"); }

    Conditions at(const char *column) const { return between(column, m_scope.from, m_scope.to); }
    static Conditions between(const char *column, QDate from, QDate to)
    {
        return {{column, Test::AtLeast, {begins(from)}}, {column, Test::AtMost, {ends(to)}}};
    }
    Conditions on(const char *column) const { return {{column, Test::AtLeast, {m_scope.from}}, {column, Test::AtMost, {m_scope.to}}}; }

    static Figure figure(const QByteArray &key, const QString &title, const QString &note, const ListQuery &query, bool always = true)
    {
        return {{key, title, note, query}, Kind::Count, {}, always};
    }
    // The whole with one more condition.
    static Figure narrowed(const Figure &whole, const QByteArray &key, const QString &title, const Conditions &more, bool always = true)
    {
        Figure line = figure(whole.list.key + '.' + key, title, whole.list.note + u' ' + said(QT_TRANSLATE_NOOP("SupportReport", "Of these: %1.")).arg(title), whole.list.query, always);
        line.list.query.conditions += more;
        return line;
    }
    static QList<Figure> byChoice(const Figure &whole, const char *column, bool always = true)
    {
        const RecordType &type = *whole.list.query.type;
        QList<Figure> lines;
        for (const Choice &choice : type.field(column).choices)
            lines << narrowed(whole, choice.code, type.translated(choice.label), {{column, Test::Is, {QString::fromLatin1(choice.code)}}}, always);
        return lines << notSaid(whole, column);
    }
    static QList<Figure> byAnswer(const Figure &whole, const char *column, const ReportAnswers::Answers &answers)
    {
        QList<Figure> lines;
        for (const auto &[id, title] : answers) lines << narrowed(whole, id.toUtf8(), title, {{column, Test::Is, {id}}}, false);
        return lines << notSaid(whole, column);
    }
    static Figure notSaid(const Figure &whole, const char *column)
    {
        return narrowed(whole, "not-said", said(QT_TRANSLATE_NOOP("SupportReport", "Not said")), {{column, Test::IsEmpty, {}}}, false);
    }

    ReportPart requests() const
    {
        const Figure whole = figure("requests", said(QT_TRANSLATE_NOOP("SupportReport", "Requests sent")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Requests that were sent in the period, whatever became of them since.")), asked(at("submitted_at")));
        return {"requests", whole.list.title, whole, byChoice(whole, "service")};
    }

    ReportPart cvs() const
    {
        const Figure whole = figure("cvs", said(QT_TRANSLATE_NOOP("SupportReport", "CVs sent to the family")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Requests whose three CVs, or all there were, went out in the period. The days are working days in Milan, without the pauses.")),
                                    asked(at("cvs_sent_at")));
        const auto band = [&](const QByteArray &key, const QString &title, int least, int most) {
            Conditions more;
            if (least > 0) more << Condition{"days_to_cvs", Test::AtLeast, {qlonglong(least)}};
            if (most > 0) more << Condition{"days_to_cvs", Test::AtMost, {qlonglong(most)}};
            return narrowed(whole, key, title, more);
        };
        QList<Figure> lines{band("1", said(QT_TRANSLATE_NOOP("SupportReport", "Within 1 day")), 0, 1)};
        for (int day = 2; day <= 5; ++day) lines << band(QByteArray::number(day), said(QT_TRANSLATE_NOOP("SupportReport", "%1 days")).arg(day), day, day);
        lines << band("6-10", said(QT_TRANSLATE_NOOP("SupportReport", "6 to 10 days")), 6, 10) << band("more", said(QT_TRANSLATE_NOOP("SupportReport", "More than 10 days")), 11, 0)
              << narrowed(whole, "not-known", said(QT_TRANSLATE_NOOP("SupportReport", "Not known")), {{"days_to_cvs", Test::IsEmpty, {}}}, false);
        const auto measure = [&](const QByteArray &key, const QString &title, const QString &note, Kind kind) {
            Figure one = figure("cvs." + key, title, note, asked(at("cvs_sent_at") + Conditions{{"days_to_cvs", Test::IsNotEmpty, {}}}));
            one.kind = kind;
            one.columns = {"days_to_cvs"};
            return one;
        };
        return {"cvs", said(QT_TRANSLATE_NOOP("SupportReport", "Days to the three CVs")), whole, lines, true,
                {measure("median", said(QT_TRANSLATE_NOOP("SupportReport", "Median of the days")),
                         said(QT_TRANSLATE_NOOP("SupportReport", "Half of the requests whose CVs went out in the period took this many working days or fewer.")), Kind::Median),
                 measure("ninety", said(QT_TRANSLATE_NOOP("SupportReport", "90th percentile of the days")),
                         said(QT_TRANSLATE_NOOP("SupportReport", "Nine in ten of the requests whose CVs went out in the period took this many working days or fewer.")), Kind::NinetyPercent)}};
    }

    ReportPart late() const
    {
        const Figure whole = figure("late", said(QT_TRANSLATE_NOOP("SupportReport", "CVs sent late")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Requests whose CVs went out in the period after more than %1 working days.")).arg(intake::workingDaysToThreeCvs),
                                    asked(at("cvs_sent_at") + Conditions{{"days_to_cvs", Test::AtLeast, {qlonglong(intake::workingDaysToThreeCvs + 1)}}}));
        return {"late", said(QT_TRANSLATE_NOOP("SupportReport", "Why CVs were late")), whole, byAnswer(whole, "late_cause", m_answers.lateCauses)};
    }

    ReportPart meetings() const
    {
        const Figure whole = figure("meetings", said(QT_TRANSLATE_NOOP("SupportReport", "Meetings of family and worker")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Meetings of a family with a worker that begin in the period; whose calendar they are in says the operator.")),
                                    query(Meeting::type, "operator_id", Conditions{{"kind", Test::Is, {u"family"_s}}} + at("starts"), "starts"));
        return {"meetings", whole.list.title, whole, byChoice(whole, "state")};
    }

    ReportPart refusals(const QByteArray &key) const
    {
        const bool worker = key == "worker-refusals";
        const QString title = worker ? said(QT_TRANSLATE_NOOP("SupportReport", "Refused by the worker")) : said(QT_TRANSLATE_NOOP("SupportReport", "Refused by the family"));
        const QString note = worker ? said(QT_TRANSLATE_NOOP("SupportReport", "Workers proposed who said no in the period; the operator is who chose them."))
                                    : said(QT_TRANSLATE_NOOP("SupportReport", "Workers proposed to whom the family said no in the period; the operator is who chose them."));
        const Conditions refused{{"state", Test::Is, {worker ? u"refused-worker"_s : u"refused-family"_s}}};
        const Figure whole = figure(key, title, note, query(Proposal::type, "author", refused + at("ended_at"), "ended_at"));
        return {key, title, whole, byAnswer(whole, "refusal", m_answers.proposalEnds)};
    }

    ReportPart hires(const char *by) const
    {
        const QByteArray column = by;
        const bool first = column == "service";
        const QByteArray key = first ? QByteArray("hires") : "hires-" + column;
        const Figure whole = figure(key, said(QT_TRANSLATE_NOOP("SupportReport", "Hires")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Contracts on which family and worker agreed in the period, those that never began included.")),
                                    query(Placement::type, "handler", on("hired_on"), "hired_on"));
        const QString title = first ? said(QT_TRANSLATE_NOOP("SupportReport", "Hires by service"))
            : column == "schedule" ? said(QT_TRANSLATE_NOOP("SupportReport", "Hires by schedule"))
                                    : said(QT_TRANSLATE_NOOP("SupportReport", "Hires by level"));
        return {key, title, whole, byChoice(whole, by, first)};
    }

    ReportPart support() const
    {
        const Figure whole = figure("support", said(QT_TRANSLATE_NOOP("SupportReport", "Contracts supported")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Contracts whose first step of support was done in the period. Below, contracts with that step done in the period: one may be in several lines.")),
                                    query(Placement::type, "handler", on("supported_on"), "supported_on"));
        QList<Figure> lines;
        for (const Choice &step : SupportStep::type.field("step").choices) {
            const QString title = SupportStep::type.translated(step.label);
            Condition done{"steps", Test::AnyItem, {}};
            done.item = Conditions{{"step", Test::Is, {QString::fromLatin1(step.code)}}} + on("done_on");
            lines << figure(QByteArray("support.") + step.code, title, said(QT_TRANSLATE_NOOP("SupportReport", "Contracts with this step done in the period: %1.")).arg(title),
                            query(Placement::type, "handler", {done}, "hired_on"), false);
        }
        return {"support", said(QT_TRANSLATE_NOOP("SupportReport", "Support with the contract")), whole, lines, false};
    }

    ReportPart withdrawals() const
    {
        const Conditions without{{"state", Test::AnyOf, {u"closed-negative"_s, u"cancelled"_s}}, {"submitted_at", Test::IsNotEmpty, {}}};
        const Figure whole = figure("withdrawals", said(QT_TRANSLATE_NOOP("SupportReport", "Withdrawals")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Requests that had been sent and were closed without a hire, or given up by the family, in the period.")),
                                    asked(without + at("closed_at")));
        return {"withdrawals", said(QT_TRANSLATE_NOOP("SupportReport", "Withdrawals, and why")), whole, byAnswer(whole, "closing_reason", m_answers.closings)};
    }

    Conditions stillOpen() const { return {{"submitted_at", Test::AtMost, {ends(m_scope.to)}}, {"closed_at", Test::NotBy, {ends(m_scope.to)}}}; }

    ReportPart open() const
    {
        const Figure whole = figure("open", said(QT_TRANSLATE_NOOP("SupportReport", "Still open at the end")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Requests sent by the last day of the period, also before it, and not closed by then.")), asked(stillOpen()));
        return {"open", whole.list.title, whole,
                {narrowed(whole, "sent", said(QT_TRANSLATE_NOOP("SupportReport", "CVs sent")), {{"cvs_sent_at", Test::AtMost, {ends(m_scope.to)}}}),
                 narrowed(whole, "unsent", said(QT_TRANSLATE_NOOP("SupportReport", "CVs not sent yet")), {{"cvs_sent_at", Test::NotBy, {ends(m_scope.to)}}})}};
    }

    ReportPart unsent() const
    {
        const QDate day = std::min(m_scope.to, m_scope.today);
        const Figure whole = figure("unsent", said(QT_TRANSLATE_NOOP("SupportReport", "CVs not sent yet")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Requests open at the end of the period whose CVs had not gone out by then; how old they were counts the days, holidays too, since they were sent.")),
                                    asked(stillOpen() + Conditions{{"cvs_sent_at", Test::NotBy, {ends(m_scope.to)}}}));
        const auto older = [&](int days) { return Condition{"submitted_at", Test::AtMost, {ends(day.addDays(-days))}}; };
        const auto younger = [&](int days) { return Condition{"submitted_at", Test::AtLeast, {begins(day.addDays(-days))}}; };
        return {"unsent", said(QT_TRANSLATE_NOOP("SupportReport", "CVs not sent yet, how old")), whole,
                {narrowed(whole, "to-3", said(QT_TRANSLATE_NOOP("SupportReport", "Up to 3 days")), {younger(3)}),
                 narrowed(whole, "to-7", said(QT_TRANSLATE_NOOP("SupportReport", "4 to 7 days")), {older(4), younger(7)}),
                 narrowed(whole, "to-14", said(QT_TRANSLATE_NOOP("SupportReport", "8 to 14 days")), {older(8), younger(14)}),
                 narrowed(whole, "to-30", said(QT_TRANSLATE_NOOP("SupportReport", "15 to 30 days")), {older(15), younger(30)}),
                 narrowed(whole, "more", said(QT_TRANSLATE_NOOP("SupportReport", "More than 30 days")), {older(31)})}};
    }

    ReportPart evaluations() const
    {
        const auto given = [&](const Conditions &more) { return query(Feedback::type, "asked_by", on("answered_on") + more, "answered_on"); };
        const Figure whole = figure("evaluations", said(QT_TRANSLATE_NOOP("SupportReport", "Evaluations answered")),
                                    said(QT_TRANSLATE_NOOP("SupportReport", "Evaluations answered in the period, confirmed or not; the operator is who asked.")),
                                    given({{"state", Test::AnyOf, {u"given"_s, u"confirmed"_s}}}));
        const auto mean = [&](const QByteArray &about, const QString &title, const QString &note, const QList<QByteArray> &columns) {
            Figure one = figure("evaluations.mean-" + about, title, note,
                                given({{"state", Test::Is, {u"confirmed"_s}}, {"about", Test::Is, {QString::fromLatin1(about)}}}));
            one.kind = Kind::Mean;
            one.columns = columns;
            return one;
        };
        return {"evaluations", whole.list.title, whole, byChoice(whole, "about"), true,
                {mean("worker", said(QT_TRANSLATE_NOOP("SupportReport", "Workers, of 5")),
                      said(QT_TRANSLATE_NOOP("SupportReport", "Mean of how workers communicate, adapt and manage time, in the confirmed evaluations answered in the period.")),
                      {"communicates", "adapts", "keeps_time"}),
                 mean("service", said(QT_TRANSLATE_NOOP("SupportReport", "The service, of 5")),
                      said(QT_TRANSLATE_NOOP("SupportReport", "Mean of the answers \u201c" "altogether\u201d on the service, in the confirmed evaluations answered in the period.")), {"overall"})}};
    }

    const ReportScope &m_scope;
    const ReportAnswers &m_answers;
};

// What a row says, in millionths; evaluations are codes from 1 to 5.
std::optional<qint64> valueOf(const Figure &figure, const Row &row)
{
    const RecordType &type = *figure.list.query.type;
    qint64 sum = 0, found = 0;
    for (const QByteArray &column : figure.columns) {
        const qsizetype i = type.indexOf(column.constData());
        if (type.fields[static_cast<size_t>(i)].isEmpty(row.at(i))) continue;
        sum += row.at(i).toLongLong() * Decimal::one;
        ++found;
    }
    if (found == 0) return {};
    return (sum + found / 2) / found;
}

ReportAnswers answersIn(Store &store)
{
    ReportAnswers answers;
    ListQuery query{&Option::type, {}, {{"list", Test::AnyOf, {u"late-cause"_s, u"closing"_s, u"proposal-end"_s}}}, {{"position", Qt::AscendingOrder}}, false};
    for (const bool trashed : {false, true}) {
        query.trashed = trashed;
        for (const Record &record : store.list(query, 0, 1000).result().records) {
            const auto option = recordOf<Option>(record.row);
            auto &place = option.list == u"late-cause" ? answers.lateCauses : option.list == u"closing" ? answers.closings : answers.proposalEnds;
            place << std::pair(option.id, Option::type.title(record.row));
        }
    }
    return answers;
}

QList<Record> allOf(Store &store, const ListQuery &query)
{
    constexpr qint64 stretch = 2000;
    QList<Record> rows;
    while (true) {
        const RecordPage page = store.list(query, rows.size(), stretch).result();
        rows += page.records;
        if (page.records.isEmpty() || rows.size() >= page.total) return rows;
    }
}
} // namespace

std::pair<QDate, QDate> daysOf(const QString &period, QDate today)
{
    const bool last = period.startsWith(u"last");
    QDate from(today.year(), 1, 1);
    int months = 12;
    if (period.endsWith(u"quarter")) {
        months = 3;
        from = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    } else if (period.endsWith(u"month")) {
        months = 1;
        from = QDate(today.year(), today.month(), 1);
    }
    if (last) from = from.addMonths(-months);
    return {from, from.addMonths(months).addDays(-1)};
}

QList<ReportPart> supportReport(const ReportScope &scope, const ReportAnswers &answers) { return Making(scope, answers).parts(); }

std::optional<Decimal> measured(const Figure &figure, const QList<Record> &rows)
{
    QList<qint64> values;
    for (const Record &record : rows)
        if (const auto value = valueOf(figure, record.row)) values << *value;
    if (values.isEmpty()) return {};
    std::ranges::sort(values);
    const qsizetype n = values.size();
    switch (figure.kind) {
    case Kind::Count: return Decimal::whole(rows.size());
    case Kind::Median: return Decimal{(values.at((n - 1) / 2) + values.at(n / 2)) / 2};
    case Kind::NinetyPercent: return Decimal{values.at((9 * n + 9) / 10 - 1)};
    case Kind::Mean: break;
    }
    // Two decimals are as many as so few answers bear.
    constexpr qint64 step = Decimal::one / 100;
    const qint64 mean = std::accumulate(values.cbegin(), values.cend(), qint64(0)) / n;
    return Decimal{(mean + step / 2) / step * step};
}

std::optional<Decimal> SupportReport::number(const Figure &figure) const
{
    const auto at = numbers.constFind(figure.list.key);
    return at == numbers.cend() ? std::nullopt : std::optional(*at);
}

std::optional<SupportReport> counted(Store &store, const ReportScope &scope, const std::function<bool()> &goOn)
{
    SupportReport report{scope, supportReport(scope, answersIn(store)), {}};
    const auto count = [&](const Figure &figure) {
        if (!goOn()) return false;
        const auto number = figure.kind == Kind::Count ? std::optional(Decimal::whole(store.count(figure.list.query).result())) : measured(figure, allOf(store, figure.list.query));
        if (number) report.numbers.insert(figure.list.key, *number);
        return true;
    };
    for (const ReportPart &part : std::as_const(report.parts)) {
        if (!count(part.whole)) return {};
        for (const QList<Figure> *figures : {&part.lines, &part.measures})
            for (const Figure &figure : *figures)
                if (!count(figure)) return {};
    }
    return report;
}

} // namespace shortlist
