#pragma once
#include <QMetaType>
#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

// Euro cents. No floating point touches a euro.
struct Cents {
    qint64 value = 0;

    friend constexpr auto operator<=>(Cents, Cents) = default;
    friend constexpr Cents operator+(Cents a, Cents b) { return {a.value + b.value}; }
    friend constexpr Cents operator-(Cents a, Cents b) { return {a.value - b.value}; }
    friend constexpr Cents operator-(Cents a) { return {-a.value}; }
    constexpr Cents &operator+=(Cents b) { value += b.value; return *this; }

    // "1234.56": a point, two decimals, no grouping; what files and JSON hold.
    QString plain() const;
    // "1.234,56 €" in Italian: as the language of the screen writes it.
    QString shown() const;
    // Reads both spellings ("3,5", "1.234,56", "3.5"); nothing for what is not an amount or has more than two decimals.
    static std::optional<Cents> read(QStringView text);
};

// An exact decimal with six places: hours, rates, percentages.
struct Decimal {
    static constexpr qint64 one = 1'000'000;
    qint64 units = 0; // millionths

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    static constexpr Decimal whole(qint64 n) { return {n * one}; }

    QString plain() const; // "24.5"
    QString shown() const; // "24,5" in Italian
    static std::optional<Decimal> read(QStringView text);
};

Q_DECLARE_METATYPE(Cents)
Q_DECLARE_METATYPE(Decimal)
