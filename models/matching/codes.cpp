#include "models/matching/codes.h"
#include "models/records/failure.h"
#include "models/records/option.h"
#include <QCoreApplication>

namespace matching {

Codes Answers::taken(const QStringList &ids)
{
    Codes set;
    for (const QString &id : ids) {
        const auto at = m_numbers.constFind(id);
        const size_t number = at != m_numbers.cend() ? *at : static_cast<size_t>(m_numbers.size());
        if (number >= mostAnswers)
            throw Failure(QCoreApplication::translate("Matching", "The workers cannot be compared with the request."),
                          QCoreApplication::translate("Matching", "A list of answers has more than %1 in use.").arg(mostAnswers),
                          QCoreApplication::translate("Matching", "Ask an administrator to join answers of that list that say the same."));
        if (at == m_numbers.cend()) m_numbers.insert(id, number);
        set.set(number);
    }
    return set;
}

Codes Answers::known(const QStringList &ids) const
{
    Codes set;
    for (const QString &id : ids)
        if (const auto at = m_numbers.constFind(id); at != m_numbers.cend()) set.set(*at);
    return set;
}

int placeOf(QStringView code, std::span<const char *const> codes)
{
    for (int i = 0; const char *one : codes) {
        if (code == QLatin1String(one)) return i;
        ++i;
    }
    return -1;
}

unsigned bitsOf(const QStringList &chosen, std::span<const char *const> codes)
{
    unsigned bits = 0;
    for (const QString &code : chosen)
        if (const int at = placeOf(code, codes); at >= 0) bits |= 1u << at;
    return bits;
}

QStringList named(const QStringList &ids)
{
    QStringList kept;
    for (const QString &id : ids)
        if (!isOther(id) && !kept.contains(id)) kept << id;
    return kept;
}

} // namespace matching
