#pragma once
#include "models/records/field.h"
#include "models/records/identifier.h"

// A row of any type with every field filled in, so that a field forgotten anywhere shows. Other values for another salt.
inline QVariant filledValue(const Field &f, int salt)
{
    switch (f.kind) {
    case Field::Kind::Text: return QStringLiteral("testo%1").arg(salt).left(f.longest());
    case Field::Kind::LongText: return QStringLiteral("prima riga %1\nseconda, più lunga: \"città\"").arg(salt);
    case Field::Kind::Number:
        if (qstrcmp(f.column, "most_children") == 0) return QVariant::fromValue<qlonglong>(salt % 6);
        return QVariant::fromValue<qlonglong>(1 + salt % 7);
    case Field::Kind::Decimal: return QVariant::fromValue(Decimal{24'500'000 + salt});
    case Field::Kind::Money: return QVariant::fromValue(Cents{99'761 + salt});
    case Field::Kind::Date: return QDate(1950, 2, 28).addDays(salt);
    case Field::Kind::Instant: return QDateTime(QDate(2026, 3, 29), QTime(1, 59, 59, 123), Qt::UTC).addSecs(salt);
    case Field::Kind::Flag: return salt % 2 == 0;
    case Field::Kind::Choice: return QString::fromLatin1(f.choices[static_cast<size_t>(salt) % f.choices.size()].code);
    case Field::Kind::MultiChoice: return QStringList{QString::fromLatin1(f.choices[static_cast<size_t>(salt) % f.choices.size()].code)};
    case Field::Kind::Reference: return QString();
    case Field::Kind::References: return QStringList();
    case Field::Kind::Week: {
        Week week;
        week.set(salt % 7, 17, true);
        return QVariant::fromValue(week);
    }
    case Field::Kind::Items: {
        Row one;
        for (const Field &inner : f.item->fields) one << filledValue(inner, salt);
        one[0] = QStringLiteral("item%1").arg(salt);
        return QVariantList{QVariant(one)};
    }
    }
    Q_UNREACHABLE();
}

inline Row filledRow(const RecordType &type, int salt = 0)
{
    Row row;
    for (const Field &f : type.fields) row << filledValue(f, salt);
    row[0] = newIdentifier();
    if (const auto year = type.find("born_year")) row[*year] = QVariant::fromValue<qlonglong>(1950);
    if (const auto numbers = type.find("protocol")) row[*numbers] = QStringLiteral("WMI-TEST-%1").arg(salt);
    if (const auto code = type.find("code")) row[*code] = QStringLiteral("ABC");
    if (const auto anonymous = type.find("anonymous")) row[*anonymous] = false;
    if (const auto email = type.find("email")) row[*email] = QStringLiteral("a%1@example.org").arg(salt);
    return type.derived ? type.derived(row) : row;
}
