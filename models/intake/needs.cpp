#include "models/intake/needs.h"
#include "models/records/option.h"
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace intake {

ListQuery needsOffered()
{
    using Test = Condition::Test;
    return {&Option::type, {}, {{"list", Test::Is, {u"need"_s}}, {"active", Test::Is, {true}}}, {{"position", Qt::AscendingOrder}}, false};
}

QList<NeedGroup> needGroups(const QList<Record> &options)
{
    QList<NeedGroup> groups;
    for (const Record &record : options) {
        const auto option = recordOf<Option>(record.row);
        const QString title = Option::type.title(record.row);
        QString heading = QLocale().language() != QLocale::Italian && !option.englishHeading.isEmpty() ? option.englishHeading : option.heading;
        if (heading.isEmpty()) heading = title; // an answer that stands alone
        auto at = std::ranges::find_if(groups, [&](const NeedGroup &group) { return group.title == heading; });
        if (at == groups.end()) at = groups.insert(groups.end(), NeedGroup{heading, {}});
        at->answers << std::pair(option.id, title);
    }
    return groups;
}

} // namespace intake
