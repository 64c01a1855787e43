#include "models/identity/phonenumber.h"
#include <phonenumbers/phonenumberutil.h>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using namespace Qt::StringLiterals;

namespace {
std::optional<PhoneNumber> read(const QString &typed)
{
    PhoneNumber number;
    const auto answer = PhoneNumberUtil::GetInstance()->Parse(typed.toStdString(), "IT", &number);
    if (answer != PhoneNumberUtil::NO_PARSING_ERROR) return {};
    return number;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}
} // namespace

namespace phone {

std::optional<QString> international(const QString &typed)
{
    const auto number = read(typed);
    return number ? std::optional(formatted(*number, PhoneNumberUtil::E164)) : std::nullopt;
}

QString shown(const QString &typed)
{
    const auto number = read(typed);
    if (!number || !PhoneNumberUtil::GetInstance()->IsPossibleNumber(*number)) return typed;
    return formatted(*number, number->country_code() == 39 ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

bool isPossible(const QString &typed)
{
    const auto number = read(typed);
    return number && PhoneNumberUtil::GetInstance()->IsPossibleNumber(*number);
}

QStringList keys(const QString &typed)
{
    const auto number = read(typed);
    if (!number) return {};
    std::string national;
    PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(*number, &national);
    return {formatted(*number, PhoneNumberUtil::E164).mid(1), QString::fromStdString(national)};
}

} // namespace phone
