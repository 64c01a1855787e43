#include "models/records/spelling.h"

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
