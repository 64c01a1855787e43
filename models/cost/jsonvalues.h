#pragma once
#include "models/cost/breakdown.h"
#include <QByteArrayView>
#include <functional>

namespace cost {

// A value of a JSON object, with the path of its key ("pay.amount"). Numbers keep the text they were written with.
struct JsonValue {
    enum class Kind { Null, False, True, Number, String, Object };
    Kind kind;
    QByteArrayView path;
    QByteArrayView text;
    int depth = 1; // 2 inside an inner object; a name may hold a dot of its own, so the path does not tell

    // A number, or a text that is one, times 10^places; nothing when it is not or has more decimals.
    std::optional<qint64> scaled(int places) const;
};

// Hands on the values of an object in their order, an inner object before its own values. Lists, and objects deeper than two,
// are refused, as is what take refuses. The text of a value lives until take returns.
std::optional<Refusal> readJsonObject(QByteArrayView json, const std::function<std::optional<Refusal>(const JsonValue &)> &take);

} // namespace cost
