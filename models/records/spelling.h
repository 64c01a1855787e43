#pragma once
#include <QStringList>
#include <QStringView>

// Whether one is the other but for at most one slip of the fingers: a letter too many, one missing, another one, or two
// changed about.
bool atMostOneSlip(QStringView one, QStringView other);

// Every other word one slip away; only letters are put in a word of letters, only digits in a number.
QStringList oneSlipFrom(const QString &word);
