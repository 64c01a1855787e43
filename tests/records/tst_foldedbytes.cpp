#include "models/records/folding.h"
#include <QSet>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

// The words and keys of texts of every kind, against the same said plainly, letter by letter and with all of Unicode's rules each time.
namespace plainly {
const QString apostrophes = u"'’‘ʼ`´"_s, joiners = apostrophes + u"-‐."_s;

QString bare(QString text)
{
    static const QHash<QChar, QString> whole{{u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ø', u"o"_s}, {u'đ', u"d"_s}, {u'ð', u"d"_s}, {u'ł', u"l"_s}, {u'ħ', u"h"_s}, {u'ı', u"i"_s}, {u'þ', u"th"_s}};
    for (QChar &c : text)
        if (apostrophes.contains(c)) c = u'\'';
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
        if (c.category() != QChar::Mark_NonSpacing) out += whole.value(c, c);
    return out;
}

QString folded(const QString &text)
{
    QString out;
    for (const QChar c : bare(text))
        if (c.isLetterOrNumber()) out += c;
        else if (!apostrophes.contains(c)) out += u' ';
    return out.simplified();
}

QStringList cut(const QString &letters)
{
    QString apart = letters;
    for (QChar &c : apart)
        if (!c.isLetterOrNumber()) c = u' ';
    return apart.split(u' ', Qt::SkipEmptyParts);
}

QStringList foundUnder(const QString &text)
{
    const QString letters = bare(text);
    QStringList words = cut(letters);
    QString digits, together;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9') digits += c;
    const bool number = digits.size() >= 6 && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u" +-./()\u00a0").contains(c); });
    if (number) {
        if (digits.startsWith(u"00"_s) && digits.size() > 8) digits.remove(0, 2);
        const bool abroad = text.trimmed().startsWith(u'+') || text.trimmed().startsWith(u"00"_s);
        return (abroad && digits.startsWith(u"39"_s) ? QStringList{digits, digits.mid(2)} : QStringList{digits}) + words;
    }
    bool joined = false;
    for (const QChar c : letters + u' ') {
        if (c.isLetterOrNumber()) together += c;
        else if (joiners.contains(c) && !together.isEmpty()) joined = true;
        else {
            if (joined && !words.contains(together)) words << together;
            together.clear();
            joined = false;
        }
    }
    return words;
}
} // namespace plainly

class TstFoldedBytes : public QObject {
    Q_OBJECT

private:
    // Pieces of which what stands in records is made, put together at random.
    static QString text()
    {
        static const QStringList pieces{u"a"_s, u"Rossi"_s, u"D"_s, u"ANGELO"_s, u" "_s, u"  "_s, u"'"_s, u"’"_s, u"‘"_s, u"´"_s, u"`"_s, u"ʼ"_s, u"-"_s, u"‐"_s, u"–"_s, u"."_s, u"…"_s, u", "_s, u"@"_s, u"/"_s, u"("_s, u")"_s, u"+39"_s, u"0039"_s,
                                        u"340"_s, u"1234567"_s, u"7"_s, u"\u00a0"_s, u"\t"_s, u"\n"_s, u"è"_s, u"È"_s, u"ò"_s, u"ù"_s, u"ñ"_s, u"ß"_s, u"Æ"_s, u"Œ"_s, u"Ø"_s, u"Đ"_s, u"Ł"_s, u"İ"_s, u"ı"_s, u"ŉ"_s, u"ſ"_s, u"ª"_s, u"²"_s, u"½"_s,
                                        u"µ"_s, u"¨"_s, u"«"_s, u"”"_s, u"€"_s, u"e\u0301"_s, u"\u0301"_s, u"ệ"_s, u"Оксана"_s, u"й"_s, u"Ω"_s, u"ς"_s, u"محمد"_s, u"李"_s, u"한"_s, u"ﬁ"_s, u"😀"_s, u"𝒜"_s, u"１２"_s, u"٣"_s, u"\u200d"_s};
        QString all;
        for (const qsizetype piece : *rc::gen::container<QList<qsizetype>>(rc::gen::inRange<qsizetype>(0, pieces.size()))) all += pieces.at(piece);
        return all;
    }
    static void compare(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        QByteArray words = "before", keys = "before";
        addFoundUnder(words, utf8);
        addFolded(keys, utf8);
        const QStringList expected = QStringList{u"before"_s} + plainly::foundUnder(text);
        RC_ASSERT(QString::fromUtf8(words).toStdString() == expected.join(u' ').toStdString());
        RC_ASSERT(foundUnder(text) == plainly::foundUnder(text));
        RC_ASSERT(QString::fromUtf8(keys).toStdString() == (u"before"_s + plainly::folded(text)).toStdString());
        RC_ASSERT(folded(text) == plainly::folded(text));
        RC_ASSERT(typedWords(text) == plainly::cut(plainly::bare(text)));
    }

private Q_SLOTS:
    void anyTextGivesTheSameWords()
    {
        QVERIFY(rc::check("words and keys", [] { compare(text()); }));
    }
    void digitsAndSignsGiveTheSameWords()
    {
        QVERIFY(rc::check("numbers", [] {
            compare(QString::fromStdString(*rc::gen::container<std::string>(rc::gen::element(' ', '+', '-', '.', '/', '(', ')', '0', '0', '3', '9', '9', '4', 'x'))));
        }));
    }
    void everyCharacterGivesTheSameWords()
    {
        // A letter about each, so that what joins is told from what parts.
        for (char16_t c = 1; c < 0x3000; ++c) {
            const QString text = u'a' + QString(QChar(c)) + u"b "_s + QChar(c);
            QByteArray key;
            addFolded(key, text.toUtf8());
            QCOMPARE(foundUnder(text), plainly::foundUnder(text));
            QCOMPARE(QString::fromUtf8(key), plainly::folded(text));
        }
    }
    void halfACharacterEndsNoText()
    {
        for (const QByteArray &broken : {QByteArray("Rossi\xc3"), QByteArray("Rossi\xe2\x80"), QByteArray("Rossi \xf0\x9f"), QByteArray("\xa8Rossi")}) {
            QByteArray words;
            addFoundUnder(words, broken);
            QVERIFY(words.contains("rossi"));
        }
    }
};

QTEST_GUILESS_MAIN(TstFoldedBytes)
#include "tst_foldedbytes.moc"
