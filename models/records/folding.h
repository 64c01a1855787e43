#pragma once
#include <QByteArrayView>
#include <QString>
#include <QStringList>

// A text as people compare names: small letters, no accents, no apostrophes, one space between words. "D’Angelò-Røe" is
// "dangelo roe".
QString folded(QStringView text);
// The same of UTF-8, put behind what is there.
void addFolded(QByteArray &keys, QByteArrayView text);

// The words under which a text is found. Besides the words of folded(), in order: the parts about an apostrophe or a
// hyphen ("d", "angelo", "dangelo") and, for a telephone number however spelled, its digits with and without +39.
QStringList foundUnder(QStringView text);
// The same of UTF-8, put behind the words there are, each with a space before it.
void addFoundUnder(QByteArray &words, QByteArrayView text);

// What a person typed, cut at whatever is not a letter or a digit.
QStringList typedWords(QStringView text);
