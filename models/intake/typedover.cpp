#include "models/intake/typedover.h"
#include "models/identity/fiscalcode.h"
#include "models/identity/phonenumber.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
// Takes what the pattern finds out of the text.
QString taken(QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption).match(text);
    if (!match.hasMatch()) return {};
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return match.captured().simplified();
}

constexpr auto addressPattern = "[^\\s@]+@[^\\s@]+";
constexpr auto codePattern = "\\b[a-z]{3}\\s?[a-z]{3}\\s?[0-9l-v]{2}[a-z][0-9l-v]{2}\\s?[a-z][0-9l-v]{3}[a-z]\\b";
constexpr auto numberPattern = "[+(]?\\d[\\d\\s./()-]{4,}\\d";

// Who types in a hurry uses no capitals: "de luca" is De Luca, "McKay" stays.
QString named(const QString &word)
{
    if (word != word.toLower() && word != word.toUpper()) return word;
    QString result = word.toLower();
    for (qsizetype i = 0; i < result.size(); ++i)
        if (i == 0 || u" '’-"_s.contains(result.at(i - 1))) result[i] = result.at(i).toUpper();
    return result;
}

bool belongsToNext(const QString &word)
{
    static const QSet<QString> particles{u"de"_s, u"di"_s, u"da"_s, u"del"_s, u"della"_s, u"dello"_s, u"dei"_s, u"degli"_s, u"delle"_s, u"dal"_s, u"dalla"_s, u"la"_s, u"lo"_s, u"li"_s, u"el"_s, u"van"_s, u"von"_s, u"d'"_s};
    return particles.contains(word.toLower());
}
} // namespace

TypedOver::TypedOver(const QString &typed, QDate today)
{
    QString rest = typed.simplified();
    m_email = taken(rest, QLatin1String(addressPattern));
    m_code = taken(rest, QLatin1String(codePattern)).remove(u' ').toUpper();
    m_phone = taken(rest, QLatin1String(numberPattern));
    if (!m_phone.isEmpty()) m_phone = phone::shown(m_phone);
    if (const auto code = fiscalcode::read(m_code, today); code.fault == fiscalcode::Fault::None) {
        m_born = code.born;
        m_sex = code.sex;
    }
    QStringList words;
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts))
        if (!word.contains(QRegularExpression(u"\\d"_s)) && word.contains(QRegularExpression(u"\\p{L}"_s))) words << word;
    takeName(words);
}

void TypedOver::takeName(const QStringList &words)
{
    qsizetype last = 0; // word of the surname
    while (last + 1 < words.size() && belongsToNext(words.at(last))) ++last;
    m_surname = named(words.mid(0, last + 1).join(u' '));
    m_name = named(words.mid(last + 1).join(u' '));
}

bool TypedOver::isEmpty() const { return m_surname.isEmpty() && m_phone.isEmpty() && m_email.isEmpty() && m_code.isEmpty(); }

QString TypedOver::title() const
{
    for (const QString &text : {(m_surname + u' ' + m_name).trimmed(), m_phone, m_email})
        if (!text.isEmpty()) return text;
    return m_code;
}

Row TypedOver::valuesFor(const RecordType &type) const
{
    if (&type == &Person::type) {
        Person person;
        person.surname = m_surname;
        person.name = m_name;
        person.phone = m_phone;
        person.email = m_email;
        person.fiscalCode = m_code;
        person.born = m_born;
        person.sex = m_sex;
        return rowOf(person);
    }
    if (&type == &FamilyRequest::type) {
        FamilyRequest request;
        request.contactSurname = m_surname;
        request.contactName = m_name;
        request.contactPhone = m_phone;
        request.contactEmail = m_email;
        request.contactFiscalCode = m_code;
        request.contactBorn = m_born;
        return rowOf(request);
    }
    Contact contact;
    contact.caller = (m_surname + u' ' + m_name).trimmed();
    contact.callerPhone = m_phone;
    return rowOf(contact);
}
