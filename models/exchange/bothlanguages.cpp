#include "models/exchange/bothlanguages.h"
#include "models/records/folding.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString comparable(const QString &text) { return typedWords(text).join(u' '); }

BothLanguages::BothLanguages()
{
    // Not there in a program without translations: then only what is on the screen is known.
    [[maybe_unused]] const bool loaded = m_italian.load(u"wemi_it"_s, u":/translations"_s);
}

QStringList BothLanguages::folded(const char *context, const char *text) const
{
    QStringList all;
    for (const QString &words : {QString::fromUtf8(text), QCoreApplication::translate(context, text), m_italian.translate(context, text)})
        if (const QString key = comparable(words); !key.isEmpty() && !all.contains(key)) all << key;
    return all;
}
