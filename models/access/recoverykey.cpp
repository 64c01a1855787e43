#include "models/access/recoverykey.h"
#include "models/access/stretching.h"
#include <QStringList>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace recoverykey {
namespace {
// Crockford's base 32: without the letters that are taken for others.
constexpr QLatin1StringView alphabet{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr int dataSigns = 4;

// Multiplication in the field of 32 elements (x^5 + x^2 + 1).
unsigned times(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (; b; b >>= 1) {
        if (b & 1U) product ^= a;
        a <<= 1;
        if (a & 32U) a ^= 37U;
    }
    return product;
}

// Each sign weighs differently and the group's number is mixed in: one wrong sign, two swapped signs and two swapped
// groups are always noticed.
unsigned checkSign(const unsigned *data, int group)
{
    unsigned sum = static_cast<unsigned>(group);
    for (unsigned i = 0, weight = 2; i < dataSigns; ++i, weight = times(weight, 2)) sum ^= times(data[i], weight);
    return sum;
}

std::optional<unsigned> signOf(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O') c = u'0';
    if (c == u'I' || c == u'L') c = u'1';
    const qsizetype at = alphabet.indexOf(c);
    return at < 0 ? std::nullopt : std::optional(static_cast<unsigned>(at));
}
} // namespace

QString make()
{
    startCryptography();
    QStringList all;
    for (int group = 1; group <= groups; ++group) {
        unsigned data[dataSigns];
        QString signs;
        for (unsigned &sign : data) {
            sign = randombytes_uniform(32);
            signs += alphabet.at(static_cast<qsizetype>(sign));
        }
        all << signs + alphabet.at(static_cast<qsizetype>(checkSign(data, group)));
    }
    return all.join(u'-');
}

Reading read(const QString &typed)
{
    QList<unsigned> signs;
    QString spelled;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash) continue;
        // A sign that is in no key takes its place and makes its group wrong.
        const auto sign = signOf(c);
        signs << sign.value_or(32);
        spelled += sign ? QChar(alphabet.at(static_cast<qsizetype>(*sign))) : u'?';
    }
    Reading reading;
    reading.complete = static_cast<int>(signs.size() / (dataSigns + 1));
    for (int group = 1; group <= reading.complete; ++group) {
        const unsigned *data = signs.constData() + (group - 1) * (dataSigns + 1);
        const bool known = std::all_of(data, data + dataSigns + 1, [](unsigned s) { return s < 32; });
        if (!known || group > groups || checkSign(data, group) != data[dataSigns]) reading.wrongGroups << group;
    }
    if (reading.wrongGroups.isEmpty() && signs.size() == groups * (dataSigns + 1)) reading.secret = SecretBytes::ofText(spelled);
    wipe(spelled);
    return reading;
}
} // namespace recoverykey
