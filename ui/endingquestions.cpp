#include "ui/endingquestions.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr Choice enders[] = {
    {"family", QT_TRANSLATE_NOOP("EndingQuestions", "The family (dismissal)")},
    {"worker", QT_TRANSLATE_NOOP("EndingQuestions", "The worker (resignation)")},
    {"term", QT_TRANSLATE_NOOP("EndingQuestions", "The end of the term or the trial")},
};
constexpr Choice notices[] = {
    {"worked", QT_TRANSLATE_NOOP("EndingQuestions", "Worked")},
    {"not-worked", QT_TRANSLATE_NOOP("EndingQuestions", "Not worked: paid or held back")},
};

constexpr auto end = QT_TRANSLATE_NOOP("EndingQuestions", "How it ends");
constexpr auto before = QT_TRANSLATE_NOOP("EndingQuestions", "Holidays and payments so far");
constexpr auto fund = QT_TRANSLATE_NOOP("EndingQuestions", "Severance pay (TFR) of the years before");

using Q = EndingQuestions;
constexpr Field fields[] = {
    field<&Q::id>({.column = "id"}),
    field<&Q::start>({.column = "start", .label = QT_TRANSLATE_NOOP("EndingQuestions", "First day of work"), .group = end, .rules = Required}),
    field<&Q::last>({.column = "last", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Last day of work"), .group = end, .rules = Required}),
    field<&Q::endedBy>({.column = "ended_by", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Who ends it"), .group = end, .rules = Required, .choices = enders}),
    field<&Q::notice>({.column = "notice", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Notice"), .group = end, .rules = Required, .choices = notices}),
    field<&Q::afterMaternity>({.column = "after_maternity", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Within 31 days after maternity leave"), .group = end}),
    field<&Q::holidaysLeft>({.column = "holidays_left", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Days of holidays left from before"), .group = before}),
    field<&Q::holidaysTaken>({.column = "holidays_taken", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Days of holidays taken this year"), .group = before}),
    field<&Q::thirteenthPaid>({.column = "thirteenth_paid", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Thirteenth paid this year"), .group = before}),
    field<&Q::severanceAdvanced>({.column = "severance_advanced", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Severance pay advanced"), .group = before}),
    field<&Q::istat>({.column = "istat", .label = QT_TRANSLATE_NOOP("EndingQuestions", "ISTAT growth of prices, %"), .group = fund,
                      .hint = QT_TRANSLATE_NOOP("EndingQuestions", "Such as 2025: 1,1; 2026: 0,9. Empty: the fixed 1,5 % alone")}),
    field<&Q::knownSeverance>({.column = "known_severance", .label = QT_TRANSLATE_NOOP("EndingQuestions", "Already set aside"), .group = fund,
                               .hint = QT_TRANSLATE_NOOP("EndingQuestions", "Needed only where the work began before the oldest table")}),
    field<&Q::knownYear>({.column = "known_year", .label = QT_TRANSLATE_NOOP("EndingQuestions", "by 31 December of"), .group = fund}),
};

QString text(const char *source) { return QCoreApplication::translate("EndingQuestions", source); }

// Growth by year, as a fraction; nothing when the text cannot be read.
std::optional<std::map<int, Decimal>> readIstat(const QString &typed)
{
    static const QRegularExpression year(u"^(\\d{4})(?:\\s*[:=]\\s*|\\s+)(-?[0-9.,]+)\\s*%?$"_s);
    std::map<int, Decimal> read;
    for (const QString &part : typed.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const auto match = year.match(part.trimmed());
        const auto percent = match.hasMatch() ? Decimal::read(match.captured(2)) : std::nullopt;
        // A growth past these is a slip of the keyboard.
        if (!percent || *percent < Decimal::whole(-20) || *percent > Decimal::whole(50)) return {};
        if (!read.emplace(match.captured(1).toInt(), Decimal{percent->units / 100}).second) return {};
    }
    return read;
}

void checkAmounts(const Q &q, QList<Problem> &problems)
{
    // Two years of holidays are the most that can be put together (CCNL art. 17).
    for (const auto &[column, days] : {std::pair("holidays_left", q.holidaysLeft), {"holidays_taken", q.holidaysTaken}})
        if (days && (days->units < 0 || *days > Decimal::whole(52))) problems << Problem{column, text(QT_TRANSLATE_NOOP("EndingQuestions", "From 0 to 52 days."))};
    for (const auto &[column, amount] : {std::pair("thirteenth_paid", q.thirteenthPaid), {"severance_advanced", q.severanceAdvanced}, {"known_severance", q.knownSeverance}})
        if (amount && (*amount < Cents{} || *amount > Cents{100'000'000}))
            problems << Problem{column, text(QT_TRANSLATE_NOOP("EndingQuestions", "Write an amount from 0 to %1.")).arg(Cents{100'000'000}.shown())};
}

QList<Problem> check(const Row &row)
{
    const Q q = recordOf<Q>(row);
    QList<Problem> problems;
    if (q.start.isValid() && q.last.isValid()) {
        if (q.last < q.start) problems << Problem{"last", text(QT_TRANSLATE_NOOP("EndingQuestions", "It comes before the first day of work."))};
        else if (q.start.addYears(60) < q.last) problems << Problem{"last", text(QT_TRANSLATE_NOOP("EndingQuestions", "More than sixty years after the first day: check the two dates."))};
    }
    checkAmounts(q, problems);
    if (!readIstat(q.istat)) problems << Problem{"istat", text(QT_TRANSLATE_NOOP("EndingQuestions", "Write each year once with its per cent, such as 2025: 1,1; 2026: 0,9."))};
    if (q.knownSeverance.has_value() != q.knownYear.has_value())
        problems << Problem{"known_year", text(QT_TRANSLATE_NOOP("EndingQuestions", "Write both the amount and the year, or neither."))};
    else if (q.knownYear && q.start.isValid() && q.last.isValid() && (*q.knownYear < q.start.year() || *q.knownYear >= q.last.year()))
        problems << Problem{"known_year", text(QT_TRANSLATE_NOOP("EndingQuestions", "A year from that of the first day of work to the one before the last day."))};
    return problems;
}

Row newRow() { return rowOf(Q{}); }
} // namespace

const RecordType EndingQuestions::type{"ending_questions", "EndingQuestions", QT_TRANSLATE_NOOP("EndingQuestions", "End of the contract"),
                                       QT_TRANSLATE_NOOP("EndingQuestions", "Ends of contracts"), fields, check, newRow};

cost::Ending endingOf(const EndingQuestions &q, const cost::Choices &choices)
{
    cost::Ending ending;
    ending.choices = choices;
    ending.relation = {q.start, q.last};
    ending.by = q.endedBy == u"worker" ? cost::EndedBy::Resignation : q.endedBy == u"term" ? cost::EndedBy::TermOrTrial : cost::EndedBy::Dismissal;
    ending.notice = q.notice == u"not-worked" ? cost::Notice::NotWorked : cost::Notice::Worked;
    ending.afterMaternity = q.afterMaternity && ending.by == cost::EndedBy::Dismissal;
    ending.holidaysLeft = q.holidaysLeft.value_or(Decimal{});
    ending.holidaysTaken = q.holidaysTaken.value_or(Decimal{});
    ending.thirteenthPaid = q.thirteenthPaid.value_or(Cents{});
    ending.severanceAdvanced = q.severanceAdvanced.value_or(Cents{});
    ending.istat = readIstat(q.istat).value_or(std::map<int, Decimal>());
    if (q.knownYear && q.knownSeverance) ending.known = cost::KnownSeverance{*q.knownYear, *q.knownSeverance};
    return ending;
}
