#pragma once
#include "models/cost/breakdown.h"
#include <QList>
#include <QString>

// What was chosen, in the words of the form.
struct ChosenWord {
    QString label, text;
};
QList<ChosenWord> chosenInWords(const cost::Breakdown &breakdown);
// "Carer (badante), live-in, level CS".
QString chosenInShort(const cost::Choices &choices);
// The acts the figures rest on, each once.
QStringList sourcesOf(const cost::Breakdown &breakdown);
