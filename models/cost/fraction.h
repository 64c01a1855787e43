#pragma once
#include "models/cost/exact.h"
#include "models/records/amounts.h"

namespace cost {

// An exact fraction: of cents where it comes from an amount, plain where it comes from a number. Rounded once, at its end.
class Fraction {
public:
    constexpr Fraction(qint64 whole = 0) : m_above(whole) {}
    constexpr Fraction(Wide above, Wide below) : m_above(below < 0 ? -above : above), m_below(below < 0 ? -below : below)
    {
        Wide a = m_above < 0 ? -m_above : m_above, b = m_below;
        while (b != 0) {
            const Wide rest = a % b;
            a = b;
            b = rest;
        }
        m_above /= a;
        m_below /= a;
    }
    constexpr Fraction(Cents amount) : m_above(amount.value) {}
    constexpr Fraction(Decimal number) : Fraction(Wide(number.units), Wide(Decimal::one)) {}

    friend constexpr Fraction operator+(Fraction a, Fraction b) { return {a.m_above * b.m_below + b.m_above * a.m_below, a.m_below * b.m_below}; }
    friend constexpr Fraction operator-(Fraction a, Fraction b) { return a + b * Fraction(-1); }
    friend constexpr Fraction operator*(Fraction a, Fraction b) { return {a.m_above * b.m_above, a.m_below * b.m_below}; }
    friend constexpr Fraction operator/(Fraction a, Fraction b) { return {a.m_above * b.m_below, a.m_below * b.m_above}; }
    friend constexpr bool operator<(Fraction a, Fraction b) { return a.m_above * b.m_below < b.m_above * a.m_below; }
    friend constexpr bool operator==(Fraction a, Fraction b) { return a.m_above == b.m_above && a.m_below == b.m_below; }

    // Half away from zero, so that an amount and its opposite round alike.
    constexpr Cents cents() const { return {rounded(m_above, m_below)}; }
    constexpr Decimal decimal() const { return {rounded(m_above * Decimal::one, m_below)}; }
    // For reading, not for reckoning: two decimals.
    QString shown() const { return Decimal{rounded(m_above * 100, m_below) * (Decimal::one / 100)}.shown(); }

private:
    static constexpr qint64 rounded(Wide above, Wide below)
    {
        const Wide half = (2 * (above < 0 ? -above : above) + below) / (2 * below);
        return static_cast<qint64>(above < 0 ? -half : half);
    }

    Wide m_above, m_below = 1; // below is positive, the two have no common factor
};

// Weeks in a month, exactly.
inline constexpr Fraction weeksAMonth{52, 12};

} // namespace cost
