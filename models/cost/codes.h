#pragma once
#include "models/cost/breakdown.h"
#include <QByteArrayView>
#include <array>

// The names the enumerations have in JSON and in the store.
namespace cost {

template <class E> inline constexpr std::array<const char *, 0> codesOf{};
template <> inline constexpr std::array codesOf<Service>{"carer", "housekeeper", "babysitter"};
template <> inline constexpr std::array codesOf<Schedule>{"live-in", "reduced-live-in", "live-out", "night-presence", "night-care", "weekend"};
template <> inline constexpr std::array codesOf<Level>{"A", "AS", "B", "BS", "C", "CS", "D", "DS", "unico"};
template <> inline constexpr std::array codesOf<Contract>{"permanent", "fixed-term"};
template <> inline constexpr std::array codesOf<Method>{"contract", "portal"};
template <> inline constexpr std::array codesOf<PayUnit>{"month", "hour"};
template <> inline constexpr std::array codesOf<Board>{"in-kind", "paid"};
template <> inline constexpr std::array codesOf<LineKind>{
    "minimum", "function_allowance", "child_allowance", "care_allowance", "certificate_allowance", "superminimum", "seniority_steps",
    "board_paid", "board_in_kind", "thirteenth", "holiday", "severance", "inps_employer", "fund_employer", "inps_worker", "fund_worker"};

template <class E> constexpr const char *codeOf(E value) { return codesOf<E>[static_cast<size_t>(value)]; }

template <class E> std::optional<E> ofCode(QByteArrayView code)
{
    for (size_t i = 0; i < codesOf<E>.size(); ++i)
        if (code == codesOf<E>[i]) return static_cast<E>(i);
    return {};
}

} // namespace cost
