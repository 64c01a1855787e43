#include "models/cost/simulationrequest.h"
#include "models/cost/codes.h"
#include "models/cost/jsonvalues.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cost::SimulationRequest)
};

// Sets a part of the request from a value; the answer is what was expected instead, empty when it was that.
using Setter = QString (*)(SimulationRequest &, const JsonValue &);

QString toDate(QDate &to, const JsonValue &v)
{
    if (v.kind == JsonValue::Kind::String && v.text.size() == 10)
        to = QDate::fromString(QString::fromUtf8(v.text.data(), v.text.size()), Qt::ISODate);
    return to.isValid() ? QString() : Text::tr("A date such as 2026-01-31 is expected.");
}

template <class E> QString toCode(E &to, const JsonValue &v)
{
    if (v.kind == JsonValue::Kind::String) {
        if (const auto found = ofCode<E>(v.text)) {
            to = *found;
            return {};
        }
    }
    QStringList known;
    for (const char *code : codesOf<E>) known << QString::fromLatin1(code);
    return Text::tr("One of these is expected: %1.").arg(known.join(u", "_s));
}

QString toFlag(bool &to, const JsonValue &v)
{
    to = v.kind == JsonValue::Kind::True;
    return to || v.kind == JsonValue::Kind::False ? QString() : Text::tr("true or false is expected.");
}

QString toCount(int &to, const JsonValue &v)
{
    const auto whole = v.scaled(0);
    if (!whole || std::abs(*whole) > 1000) return Text::tr("A whole number is expected.");
    to = static_cast<int>(*whole);
    return {};
}

QString toCents(Cents &to, const JsonValue &v)
{
    const auto cents = v.scaled(2);
    if (!cents) return Text::tr("An amount in euro with two decimals at most is expected, such as 9.50.");
    to = {*cents};
    return {};
}

QString toHours(std::optional<Decimal> &to, const JsonValue &v)
{
    const auto hundredths = v.scaled(2);
    if (!hundredths) return Text::tr("A number of hours with two decimals at most is expected, such as 24.5.");
    to = Decimal{*hundredths * (Decimal::one / 100)};
    return {};
}

Pay &pay(SimulationRequest &r)
{
    if (!r.choices.pay) r.choices.pay.emplace();
    return *r.choices.pay;
}

struct Key {
    const char *name;
    Setter set;
    // When it is left out: refused, or refused where its object is given.
    enum Need { Optional, Required, RequiredInObject } need = Optional;
};

using R = SimulationRequest;
using V = JsonValue;
constexpr Key keys[] = {
    {"date", [](R &r, const V &v) { return toDate(r.choices.date, v); }, Key::Required},
    {"service", [](R &r, const V &v) { return toCode(r.choices.service, v); }, Key::Required},
    {"schedule", [](R &r, const V &v) { return toCode(r.choices.schedule, v); }, Key::Required},
    {"level", [](R &r, const V &v) { return toCode(r.choices.level, v); }, Key::Required},
    {"contract", [](R &r, const V &v) { return toCode(r.choices.contract, v); }},
    {"weekly_hours", [](R &r, const V &v) { return toHours(r.choices.weeklyHours, v); }},
    {"pay.amount", [](R &r, const V &v) { return toCents(pay(r).amount, v); }, Key::RequiredInObject},
    {"pay.unit", [](R &r, const V &v) { return toCode(pay(r).unit, v); }, Key::RequiredInObject},
    {"budget.amount", [](R &r, const V &v) { return toCents(r.budget.emplace(), v); }, Key::RequiredInObject},
    {"budget.per", [](R &, const V &v) { PayUnit u{}; const QString bad = toCode(u, v); return bad.isEmpty() && u != PayUnit::Month ? Text::tr("A budget is for a month.") : bad; }},
    {"board.lunches", [](R &r, const V &v) { return toCount(r.choices.lunches, v); }},
    {"board.dinners", [](R &r, const V &v) { return toCount(r.choices.dinners, v); }},
    {"board.lodgings", [](R &r, const V &v) { return toCount(r.choices.lodgings, v); }},
    {"board.given", [](R &r, const V &v) { return toCode(r.choices.board, v); }},
    {"board.days_per_month", [](R &r, const V &v) { return toCount(r.choices.daysPerMonth.emplace(), v); }},
    {"days_per_month", [](R &r, const V &v) { return toCount(r.choices.daysPerMonth.emplace(), v); }},
    {"non_self_sufficient", [](R &r, const V &v) { return toCount(r.choices.nonSelfSufficient, v); }},
    {"child_under_six", [](R &r, const V &v) { return toFlag(r.choices.childUnderSix, v); }},
    {"certified", [](R &r, const V &v) { return toFlag(r.choices.certified, v); }},
    {"seniority_steps", [](R &r, const V &v) { return toCount(r.choices.senioritySteps, v); }},
    {"cuaf", [](R &r, const V &v) { return toFlag(r.choices.cuaf, v); }},
    {"method", [](R &r, const V &v) { return toCode(r.choices.method, v); }},
};

bool isInner(QByteArrayView key) { return key.contains('.'); }

QString notAKey(const JsonValue &value)
{
    constexpr qsizetype longest = 60;
    QString name = QString::fromUtf8(value.path);
    QString object;
    if (value.depth == 2) {
        object = name.section(u'.', 0, 0);
        name = name.section(u'.', 1);
    }
    if (name.size() > longest) name = name.left(longest) + u'…';
    return value.depth == 2 ? Text::tr("“%1” is not a key of “%2”.").arg(name, object) : Text::tr("“%1” is not a key of a simulation.").arg(name);
}

std::optional<size_t> indexOf(QByteArrayView name)
{
    for (size_t i = 0; i < std::size(keys); ++i)
        if (name == keys[i].name) return i;
    return {};
}

// Whether a name is that of a group of keys: "pay".
bool isObject(QByteArrayView name)
{
    return std::any_of(std::begin(keys), std::end(keys), [name](const Key &k) {
        const QByteArrayView key = k.name;
        return key.size() > name.size() && key.startsWith(name) && key.at(name.size()) == '.';
    });
}

class RequestBuilder {
public:
    std::optional<Refusal> take(const JsonValue &value)
    {
        const auto index = indexOf(value.path);
        if (!index || isInner(value.path) != (value.depth == 2)) return unknown(value);
        const auto bit = 1u << *index;
        if (m_given & bit) return Refusal{value.path.toByteArray(), Text::tr("It is given twice.")};
        m_given |= bit;
        if (value.kind == JsonValue::Kind::Null) return {};
        m_set |= bit;
        const QString expected = value.kind == JsonValue::Kind::Object ? Text::tr("A single value is expected.") : keys[*index].set(m_request, value);
        if (!expected.isEmpty()) return Refusal{value.path.toByteArray(), expected};
        return {};
    }

    std::variant<SimulationRequest, Refusal> finished()
    {
        for (size_t i = 0; i < std::size(keys); ++i) {
            const bool needed = keys[i].need == Key::Required || (keys[i].need == Key::RequiredInObject && hasObject(keys[i].name));
            if (needed && !(m_set & (1u << i))) return Refusal{keys[i].name, Text::tr("It is missing.")};
        }
        if (m_request.budget && m_request.choices.pay) return Refusal{"budget", Text::tr("Either the pay or a budget is given, not both.")};
        if (isSet("days_per_month") && isSet("board.days_per_month")) return Refusal{"board.days_per_month", Text::tr("It is given twice.")};
        if (!isSet("contract")) m_request.assumed << Assumption::PermanentContract;
        if (m_request.choices.method == Method::Contract) {
            if (!isSet("cuaf")) m_request.assumed << Assumption::CuafDue;
            const bool given = m_request.choices.lunches + m_request.choices.dinners + m_request.choices.lodgings > 0;
            if (given && !isSet("board.given")) m_request.assumed << Assumption::BoardInKind;
        }
        return std::move(m_request);
    }

private:
    std::optional<Refusal> unknown(const JsonValue &value)
    {
        if (value.depth == 1 && isObject(value.path)) {
            if (value.kind == JsonValue::Kind::Null) return {};
            if (value.kind != JsonValue::Kind::Object) return Refusal{value.path.toByteArray(), Text::tr("An object is expected: { … }.")};
            if (m_objects.contains(value.path)) return Refusal{value.path.toByteArray(), Text::tr("It is given twice.")};
            m_objects << value.path.toByteArray();
            return {};
        }
        return Refusal{value.path.toByteArray(), notAKey(value)};
    }

    bool isSet(const char *name) const { return m_set & (1u << *indexOf(name)); }
    bool hasObject(QByteArrayView key) const { return m_objects.contains(key.first(key.indexOf('.'))); }

    SimulationRequest m_request;
    unsigned m_given = 0, m_set = 0; // a bit for each key
    QVarLengthArray<QByteArray, 3> m_objects;
    static_assert(std::size(keys) <= 32);
};

} // namespace

std::variant<SimulationRequest, Refusal> readRequest(QByteArrayView json)
{
    if (json.size() > longestRequest)
        return Refusal{{}, Text::tr("The text is longer than %1 bytes.").arg(longestRequest)};
    RequestBuilder builder;
    if (auto refused = readJsonObject(json, [&builder](const JsonValue &value) { return builder.take(value); })) return *refused;
    return builder.finished();
}

} // namespace cost
