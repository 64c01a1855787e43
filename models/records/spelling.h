#pragma once
#include <QStringView>

// Whether one is the other but for at most one slip of the fingers: a letter too many, one missing, another one, or two
// changed about.
bool atMostOneSlip(QStringView one, QStringView other);
