#pragma once
#include "models/records/amounts.h"
#include <QByteArray>

namespace cost {

// One amount and where it comes from, all translated but the key.
struct SourcedAmount {
    QByteArray key;
    QString label;
    Cents amount;
    QString formula; // in words, with its numbers
    QString source;  // the article or act
};

} // namespace cost
