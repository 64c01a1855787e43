#pragma once
#include <QtGlobal>

// Exact quantities: a product is kept whole and rounded once, where the source of the figure rounds.
namespace cost {

__extension__ typedef __int128 Wide;

// n / d to the nearest whole number, halves up (2.5 -> 3, -2.5 -> -2); d is positive.
constexpr qint64 halfUp(Wide n, qint64 d)
{
    if (n >= 0 && n <= Q_INT64_C(0x7fffffffffffffff)) {
        const qint64 small = static_cast<qint64>(n), quotient = small / d, rest = small % d;
        return quotient + (rest >= d - rest ? 1 : 0);
    }
    Wide quotient = n / d, rest = n % d;
    if (rest < 0) {
        rest += d;
        --quotient;
    }
    return static_cast<qint64>(quotient + (rest >= d - rest ? 1 : 0));
}

} // namespace cost
