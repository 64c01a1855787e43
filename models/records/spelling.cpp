#include "models/records/spelling.h"
#include <algorithm>

using namespace Qt::StringLiterals;

bool atMostOneSlip(QStringView one, QStringView other)
{
    if (one.size() > other.size()) std::swap(one, other);
    if (other.size() - one.size() > 1) return false;
    qsizetype same = 0;
    while (same < one.size() && one.at(same) == other.at(same)) ++same;
    const QStringView restOne = one.mid(same), restOther = other.mid(same);
    if (restOther.isEmpty()) return true;
    if (one.size() < other.size()) return restOne == restOther.mid(1);
    if (restOne.mid(1) == restOther.mid(1)) return true;
    return restOne.size() > 1 && restOne.at(0) == restOther.at(1) && restOne.at(1) == restOther.at(0) && restOne.mid(2) == restOther.mid(2);
}

QStringList oneSlipFrom(const QString &word)
{
    static const QString digits = u"0123456789"_s, letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    const bool number = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    const bool mixed = !number && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    const QString signs = number ? digits : mixed ? letters + digits : letters;
    QStringList words;
    words.reserve((word.size() + 1) * 2 * (signs.size() + 1));
    for (qsizetype i = 0; i <= word.size(); ++i)
        for (const QChar sign : signs)
            if (i == word.size() || word.at(i) != sign) words << word.left(i) + sign + word.mid(i); // before the same letter is after it
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i == 0 || word.at(i) != word.at(i - 1)) words << word.left(i) + word.mid(i + 1);
        for (const QChar sign : signs)
            if (word.at(i) != sign) words << word.left(i) + sign + word.mid(i + 1);
        if (i + 1 < word.size() && word.at(i) != word.at(i + 1)) {
            words << word;
            std::swap(words.last()[i], words.last()[i + 1]);
        }
    }
    return words;
}
