#pragma once
#include "models/records/field.h"

// One field of every kind.
struct Sample {
    static const RecordType type;

    QString id{};
    QString text{};
    QString notes{};
    std::optional<int> number{};
    std::optional<Decimal> hours{};
    std::optional<Cents> pay{};
    QDate day{};
    QDateTime at{};
    bool flag = false;
    QString choice{};
    QStringList several{};
    QString person{};
};

inline constexpr Choice sampleChoices[] = {{"a", "Apple"}, {"b", "Banana"}, {"c", "Cherry"}};
inline constexpr Field sampleFields[] = {
    field<&Sample::id>({.column = "id"}),
    field<&Sample::text>({.column = "text", .label = "Text", .group = "One", .hint = "A hint", .rules = Required, .maximumLength = 10}),
    field<&Sample::notes>({.column = "notes", .label = "Notes", .group = "One", .rules = Long}),
    field<&Sample::number>({.column = "number", .label = "Number", .group = "One"}),
    field<&Sample::hours>({.column = "hours", .label = "Hours", .group = "One"}),
    field<&Sample::pay>({.column = "pay", .label = "Pay", .group = "Two"}),
    field<&Sample::day>({.column = "day", .label = "Day", .group = "Two"}),
    field<&Sample::at>({.column = "at", .label = "At", .group = "Two"}),
    field<&Sample::flag>({.column = "flag", .label = "Flag", .group = "Two"}),
    field<&Sample::choice>({.column = "choice", .label = "Choice", .group = "Two", .choices = sampleChoices}),
    field<&Sample::several>({.column = "several", .label = "Several", .group = "Two", .choices = sampleChoices}),
    field<&Sample::person>({.column = "person", .label = "Person", .group = "Two", .target = "person"}),
};
inline const RecordType Sample::type{"sample", "Sample", "Sample", "Samples", sampleFields, nullptr, [] { return rowOf(Sample{}); }};
