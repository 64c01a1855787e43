#pragma once
#include "cost/casebuilder.h"
#include <rapidcheck.h>

// Choices the tables can price, drawn at random, and what the properties need to say when one fails.
namespace cost {

inline rc::Gen<Choices> anyChoices(bool hourly = false)
{
    return rc::gen::exec([hourly] {
        const int year = *rc::gen::inRange(2021, 2027);
        const Schedule schedule = hourly ? Schedule::LiveOut : *rc::gen::element(Schedule::LiveIn, Schedule::LiveOut, Schedule::NightCare);
        const Level level = *rc::gen::element(Level::BS, Level::CS, Level::DS);
        Choices c;
        c.date = QDate(year, *rc::gen::inRange(1, 13), *rc::gen::inRange(1, 29));
        c.service = Service::Carer;
        c.schedule = schedule;
        c.level = level;
        c.contract = *rc::gen::element(Contract::Permanent, Contract::FixedTerm);
        if (schedule != Schedule::NightCare) c.weeklyHours = Decimal{*rc::gen::inRange(4, schedule == Schedule::LiveIn ? 217 : 161) * Decimal::one / 4};
        c.lunches = *rc::gen::inRange(0, 8);
        c.dinners = *rc::gen::inRange(0, 8);
        c.lodgings = *rc::gen::inRange(0, 8);
        c.board = *rc::gen::element(Board::InKind, Board::Paid);
        c.nonSelfSufficient = *rc::gen::inRange(1, 3);
        c.senioritySteps = *rc::gen::inRange(0, 8);
        c.cuaf = *rc::gen::arbitrary<bool>();
        c.certified = *rc::gen::arbitrary<bool>();
        return c;
    });
}

template<typename Value>
Value given(std::variant<Value, Refusal> result)
{
    if (const auto *refused = std::get_if<Refusal>(&result)) {
        QTest::qFail(qPrintable(QString::fromLatin1(refused->key) + QStringLiteral(": ") + refused->text), __FILE__, __LINE__);
        return {};
    }
    return std::get<Value>(std::move(result));
}

} // namespace cost
