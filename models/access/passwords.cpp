#include "models/access/passwords.h"
#include "models/access/secretbytes.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {
// The words that lead every list of stolen passwords, here and in Italy, with those of this office.
constexpr QLatin1StringView common[] = {
    "password"_L1, "passw"_L1, "passwort"_L1, "parola"_L1, "qwerty"_L1, "qwertyuiop"_L1, "qwertyuio"_L1, "asdfghjkl"_L1, "zxcvbnm"_L1, "azerty"_L1, "qazwsxedc"_L1,
    "abc"_L1, "abcd"_L1, "abcdef"_L1, "abcdefgh"_L1, "abcdefghij"_L1, "abcdefghijkl"_L1, "letmein"_L1, "welcome"_L1, "benvenuto"_L1, "benvenuta"_L1, "benvenuti"_L1, "buongiorno"_L1,
    "administrator"_L1, "amministratore"_L1, "admin"_L1, "iloveyou"_L1, "tiamo"_L1, "amore"_L1, "amoremio"_L1, "ciao"_L1, "ciaociao"_L1, "juventus"_L1, "inter"_L1, "milan"_L1, "forzamilan"_L1,
    "forzainter"_L1, "forzajuve"_L1, "napoli"_L1, "roma"_L1, "milano"_L1, "comunedimilano"_L1, "comunemilano"_L1, "wemi"_L1, "wemimilano"_L1, "wemiconsole"_L1, "console"_L1, "spaziowemi"_L1,
    "segreto"_L1, "segreta"_L1, "secret"_L1, "monkey"_L1, "dragon"_L1, "football"_L1, "baseball"_L1, "princess"_L1, "superman"_L1, "sunshine"_L1, "computer"_L1, "internet"_L1, "changeme"_L1,
    "cambiami"_L1, "francesco"_L1, "alessandro"_L1, "andrea"_L1, "giuseppe"_L1, "antonio"_L1, "federica"_L1, "francesca"_L1, "valentina"_L1, "martina"_L1, "stellina"_L1, "gennaio"_L1,
    "febbraio"_L1, "settembre"_L1, "ottobre"_L1, "novembre"_L1, "dicembre"_L1, "estate"_L1, "inverno"_L1, "primavera"_L1, "autunno"_L1,
};

// "P@ssw0rd2026!" is "password" to whoever guesses.
QString lettersOf(const QString &password)
{
    static const QHash<QChar, QChar> disguises{{u'@', u'a'}, {u'4', u'a'}, {u'3', u'e'}, {u'1', u'i'}, {u'!', u'i'}, {u'0', u'o'}, {u'$', u's'}, {u'5', u's'}};
    const QString folded = password.toLower();
    qsizetype end = folded.size();
    while (end > 0 && !folded.at(end - 1).isLetter()) --end;
    QString letters;
    for (qsizetype i = 0; i < end; ++i) {
        const QChar c = disguises.value(folded.at(i), folded.at(i));
        if (c.isLetter()) letters += c;
    }
    return letters;
}

bool isRun(const QString &text)
{
    qsizetype steps = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int step = text.at(i).unicode() - text.at(i - 1).unicode();
        steps += step == 1 || step == -1 || step == 0 || (text.at(i - 1) == u'9' && text.at(i) == u'0');
    }
    return steps >= text.size() - 2;
}

bool isCommon(const QString &password)
{
    const QString letters = lettersOf(password);
    const QSet<QChar> different(password.begin(), password.end());
    return different.size() < 5 || isRun(password) || std::ranges::any_of(common, [&](QLatin1StringView word) { return letters == word || letters == QString(word).repeated(2); });
}

QString said(const char *text) { return QCoreApplication::translate("Access", text); }
} // namespace

QStringList passwordFaults(const QString &password, const QStringList &personal, qsizetype shortest)
{
    QStringList faults;
    if (password.size() < shortest) faults << said(QT_TRANSLATE_NOOP("Access", "It needs at least %1 characters; three or four words are easy to remember.")).arg(shortest);
    if (password.size() > 200) faults << said(QT_TRANSLATE_NOOP("Access", "It is longer than 200 characters."));
    const QString folded = password.toLower();
    const bool named = std::ranges::any_of(personal, [&](const QString &name) {
        const auto parts = name.toLower().split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(parts, [&](const QString &part) { return part.size() > 3 && folded.contains(part) && password.size() < part.size() + 8; });
    });
    if (named) faults << said(QT_TRANSLATE_NOOP("Access", "It is made of the operator's own name."));
    if (!password.isEmpty() && faults.isEmpty() && isCommon(password)) faults << said(QT_TRANSLATE_NOOP("Access", "It is one of the first that anybody would try."));
    return faults;
}

QString passwordHash(const SecretBytes &password, const StretchCost &cost)
{
    startCryptography();
    char hash[crypto_pwhash_STRBYTES];
    const bool done = crypto_pwhash_str(hash, password.view().constData(), static_cast<unsigned long long>(password.size()), cost.operations, static_cast<size_t>(cost.memory)) == 0;
    if (!done)
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "The password could not be kept.")), said(QT_TRANSLATE_NOOP("Access", "This computer has too little free memory.")),
                      said(QT_TRANSLATE_NOOP("Access", "Close other programs and try again.")));
    return QString::fromLatin1(hash);
}

bool isPassword(const SecretBytes &password, const QString &hash)
{
    startCryptography();
    const QByteArray text = hash.toLatin1();
    return crypto_pwhash_str_verify(text.constData(), password.view().constData(), static_cast<unsigned long long>(password.size())) == 0;
}

bool isOutdated(const QString &hash, const StretchCost &cost)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), cost.operations, static_cast<size_t>(cost.memory)) != 0;
}
