#pragma once
#include "models/store/dice.h"

// How often something is so, out of a hundred.
namespace chances {

inline bool is(Dice &dice, int ofHundred) { return dice.below(100) < ofHundred; }
// yes or no; nothing where nobody has said.
inline QString said(Dice &dice, int known, int yes)
{
    const bool isKnown = is(dice, known), isYes = is(dice, yes);
    return !isKnown ? QString() : isYes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace chances
