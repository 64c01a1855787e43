#include "models/cost/simulationjson.h"
#include "models/cost/arithmetic.h"
#include "models/cost/codes.h"
#include "models/cost/engine.h"
#include "models/cost/exact.h"
#include "models/cost/explanation.h"
#include "models/cost/simulationrequest.h"
#include "models/cost/tables.h"
#include <charconv>

// Written by hand, into a string: a batch of a hundred thousand answers would spend most of its time building QJsonObjects, or in
// calls to QByteArray::append, which are not inline.
namespace cost {
namespace {

struct TotalKey {
    const char *name;
    Cents Totals::*amount;
    bool portalOnly = false;
};
constexpr TotalKey totalKeys[] = {
    {"monthly_pay", &Totals::monthlyPay},
    {"minimum", &Totals::minimum},
    {"allowances", &Totals::allowances},
    {"superminimum", &Totals::superminimum},
    {"board_month", &Totals::boardMonth},
    {"thirteenth_month", &Totals::thirteenthMonth},
    {"holiday_month", &Totals::holidayMonth},
    {"severance_month", &Totals::severanceMonth},
    {"effective_hourly", &Totals::effectiveHourly},
    {"inps_total_month", &Totals::inpsTotalMonth},
    {"inps_employer_month", &Totals::inpsEmployerMonth},
    {"inps_worker_month", &Totals::inpsWorkerMonth},
    {"fund_total_month", &Totals::fundTotalMonth},
    {"fund_employer_month", &Totals::fundEmployerMonth},
    {"fund_worker_month", &Totals::fundWorkerMonth},
    {"monthly_cost_with_holiday", &Totals::monthlyCostWithHoliday},
    {"monthly_cost", &Totals::monthlyCost},
    {"yearly_cost", &Totals::yearlyCost},
    {"worker_net_month", &Totals::workerNetMonth},
    {"thirteenth_year", &Totals::thirteenthYear, true},
    {"severance_year", &Totals::severanceYear, true},
    {"inps_total_year", &Totals::inpsTotalYear, true},
    {"inps_employer_year", &Totals::inpsEmployerYear, true},
    {"fund_total_year", &Totals::fundTotalYear, true},
    {"fund_employer_year", &Totals::fundEmployerYear, true},
};

void put(std::string &out, qint64 whole)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, whole).ptr;
    out.append(digits, end);
}

// Plain: "1234.56"; of a decimal as many places as it needs.
void putFixed(std::string &out, qint64 value, int places, int least)
{
    if (value < 0) out += '-';
    qint64 scale = 1;
    for (int i = 0; i < places; ++i) scale *= 10;
    const qint64 size = value < 0 ? -value : value;
    put(out, size / scale);
    qint64 rest = size % scale;
    int shown = places;
    while (shown > least && rest % 10 == 0) {
        rest /= 10;
        --shown;
    }
    if (shown == 0) return;
    char digits[8];
    for (int i = shown; i-- > 0; rest /= 10) digits[i] = static_cast<char>('0' + rest % 10);
    out += '.';
    out.append(digits, static_cast<size_t>(shown));
}
void put(std::string &out, const QByteArray &text) { out.append(text.constData(), static_cast<size_t>(text.size())); }
void put(std::string &out, Cents c) { putFixed(out, c.value, 2, 2); }
void put(std::string &out, Decimal d) { putFixed(out, d.units, 6, 0); }

void putText(std::string &out, QByteArrayView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        } else out += c;
    }
    out += '"';
}

template <class T> void putQuoted(std::string &out, const char *key, T value)
{
    out += ",\"";
    out += key;
    out += "\":\"";
    put(out, value);
    out += '"';
}

void putFormula(std::string &out, const Arithmetic &terms)
{
    out += ",\"formula\":\"";
    bool first = true;
    for (const Term &t : terms) {
        if (!first) out += ' ';
        first = false;
        if (t.kind == Term::Kind::Sign) out += t.sign;
        else if (t.kind == Term::Kind::Amount) put(out, Cents{t.value});
        else put(out, Decimal{t.value});
    }
    out += '"';
}

void putContributions(std::string &out, const Breakdown &b)
{
    // A quarter of thirteen whole weeks, as INPS charges it.
    const qint64 hours = b.inpsHours.units * 13;
    const Cents total{halfUp(Wide(hours) * b.inpsRate.value, Decimal::one)}, worker{halfUp(Wide(hours) * b.inpsWorkerRate.value, Decimal::one)};
    out += ",\"inps\":{\"band\":";
    put(out, qint64(b.inpsBand));
    putQuoted(out, "weekly_hours", b.inpsHours);
    putQuoted(out, "total_rate", b.inpsRate);
    putQuoted(out, "worker_rate", b.inpsWorkerRate);
    putQuoted(out, "total_13_weeks", total);
    putQuoted(out, "employer_13_weeks", total - worker);
    putQuoted(out, "worker_13_weeks", worker);
    out += "},\"fund\":{\"weekly_hours\":\"";
    put(out, b.fundHours);
    out += '"';
    putQuoted(out, "total_rate", b.figures->fund.total);
    putQuoted(out, "worker_rate", b.figures->fund.worker);
    out += '}';
}

QByteArray quoted(const QString &text)
{
    std::string out;
    putText(out, text.toUtf8());
    return QByteArray::fromStdString(out);
}

// What the words of a breakdown depend on, besides themselves. The board's is the most detailed: days and method too.
quint64 keyOf(const Breakdown &b, quint64 family, quint64 word)
{
    const quint64 dated = static_cast<quint64>(b.figures->from.toJulianDay()) << 36;
    const auto bits = [](auto e) { return static_cast<quint64>(e); };
    return dated | family << 34 | word << 28 | bits(b.choices.schedule) << 25 | bits(b.choices.level) << 21 | bits(b.inpsBand) << 18 |
           bits(b.choices.method) << 17 | bits(b.choices.daysPerMonth.has_value()) << 16;
}
} // namespace

std::variant<Breakdown, Refusal> simulateRequest(QByteArrayView json, const Tables &tables)
{
    const auto read = readRequest(json);
    if (const auto *refused = std::get_if<Refusal>(&read)) return *refused;
    const auto &request = std::get<SimulationRequest>(read);
    auto result = request.budget ? simulateBudget(request.choices, *request.budget, tables) : simulate(request.choices, tables);
    if (auto *breakdown = std::get_if<Breakdown>(&result)) breakdown->assumptions += request.assumed;
    return result;
}

const QByteArray &SimulationJson::label(LineKind kind, const Breakdown &b)
{
    QByteArray &words = m_words[static_cast<quint64>(kind) << 1 | static_cast<quint64>(b.choices.method)];
    if (words.isEmpty()) words = quoted(labelOf(kind, b.choices.method));
    return words;
}

const QByteArray &SimulationJson::source(LineKind kind, const Breakdown &b)
{
    QByteArray &words = m_words[keyOf(b, 1, static_cast<quint64>(kind))];
    if (words.isEmpty()) words = quoted(sourceOf(kind, b));
    return words;
}

const QByteArray &SimulationJson::sentence(Assumption assumption, const Breakdown &b)
{
    // The portal's sentences say the hours.
    QByteArray &words = m_words[keyOf(b, 2, static_cast<quint64>(assumption)) | static_cast<quint64>(b.inpsHours.units / Decimal::one)];
    if (words.isEmpty()) words = quoted(cost::sentence(assumption, b));
    return words;
}

void SimulationJson::writeTable(const Breakdown &b, std::string &out)
{
    const Wages &w = b.figures->wages;
    QByteArray &table = m_marks[static_cast<int>(w.from.toJulianDay())];
    if (table.isEmpty()) {
        table = "{\"table\":{\"year\":" + QByteArray::number(w.year) + ",\"act\":" + quoted(w.act) + ",\"from\":\"" + w.from.toString(Qt::ISODate).toLatin1() +
                "\",\"to\":\"" + w.to.toString(Qt::ISODate).toLatin1() + "\",\"mark\":\"" + m_tables.mark(w.year).toLatin1() + "\"}";
    }
    put(out, table);
}

void SimulationJson::writeLine(const Line &line, const Breakdown &b, std::string &out)
{
    out += "{\"kind\":\"";
    out += codeOf(line.kind);
    out += "\",\"label\":";
    put(out, label(line.kind, b));
    putQuoted(out, "base", line.base);
    putQuoted(out, "quantity", line.quantity);
    putQuoted(out, "rate", line.rate);
    putFormula(out, arithmetic(line, b));
    putQuoted(out, "amount", line.month);
    putQuoted(out, "amount_year", line.year);
    out += ",\"source\":";
    put(out, source(line.kind, b));
    out += ",\"table_year\":";
    put(out, qint64(b.tableYear));
    out += '}';
}

void SimulationJson::write(const Breakdown &b, QByteArray &to)
{
    std::string &out = m_answer;
    out.clear();
    writeTable(b, out);
    out += ",\"method\":\"";
    out += codeOf(b.choices.method);
    out += "\",\"pay_unit\":\"";
    out += codeOf(b.unit);
    out += "\",\"lines\":[";
    for (qsizetype i = 0; i < b.lines.size(); ++i) {
        if (i > 0) out += ',';
        writeLine(b.lines.at(i), b, out);
    }
    out += "],\"assumptions\":[";
    for (qsizetype i = 0; i < b.assumptions.size(); ++i) {
        if (i > 0) out += ',';
        put(out, sentence(b.assumptions.at(i), b));
    }
    out += ']';
    putContributions(out, b);
    const char *before = ",\"totals\":{\"";
    for (const TotalKey &key : totalKeys) {
        if (key.portalOnly && b.choices.method != Method::Portal) continue;
        out += before;
        out += key.name;
        out += "\":\"";
        put(out, b.totals.*key.amount);
        out += '"';
        before = ",\"";
    }
    out += "}}";
    to.append(out.data(), static_cast<qsizetype>(out.size()));
}

void SimulationJson::write(const Refusal &refusal, QByteArray &to)
{
    std::string out;
    out += "{\"error\":{\"key\":";
    putText(out, refusal.key);
    out += ",\"message\":";
    put(out, quoted(refusal.text));
    out += "}}";
    to.append(out.data(), static_cast<qsizetype>(out.size()));
}

bool SimulationJson::answer(QByteArrayView json, QByteArray &out)
{
    const auto result = simulateRequest(json, m_tables);
    if (const auto *refused = std::get_if<Refusal>(&result)) write(*refused, out);
    else write(std::get<Breakdown>(result), out);
    return result.index() == 0;
}

} // namespace cost
