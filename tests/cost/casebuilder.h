#pragma once
#include "models/cost/engine.h"
#include "models/cost/tables.h"
#include <QTest>

// What the tests of the cost engine say choices with.
namespace cost {

inline const Tables &tables()
{
    static const Tables built = Tables::built();
    return built;
}

inline Choices choices(QDate date, Service service, Schedule schedule, Level level, const char *hours = nullptr)
{
    Choices c;
    c.date = date;
    c.service = service;
    c.schedule = schedule;
    c.level = level;
    if (hours) c.weeklyHours = Decimal::read(QString::fromLatin1(hours));
    return c;
}

inline Choices withPay(Choices c, const char *amount, PayUnit unit)
{
    c.pay = Pay{*Cents::read(QString::fromLatin1(amount)), unit};
    return c;
}

inline Choices withBoard(Choices c, int lunches, int dinners, int lodgings)
{
    c.lunches = lunches;
    c.dinners = dinners;
    c.lodgings = lodgings;
    return c;
}

// The breakdown, or a failed test that says why there is none.
inline Breakdown simulated(const Choices &c)
{
    auto result = simulate(c, tables());
    if (const auto *refused = std::get_if<Refusal>(&result)) {
        QTest::qFail(qPrintable(QString::fromLatin1(refused->key) + QStringLiteral(": ") + refused->text), __FILE__, __LINE__);
        return {};
    }
    return std::get<Breakdown>(result);
}

inline QByteArray refusedKey(const Choices &c)
{
    const auto result = simulate(c, tables());
    const auto *refused = std::get_if<Refusal>(&result);
    return refused ? refused->key : QByteArray();
}

} // namespace cost

// The amount as text, so that a failure shows euro and not cents.
inline QString euro(Cents c) { return c.plain(); }
