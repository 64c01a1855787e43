#include "ui/section.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "ui/page.h"

Page *Contents::pageOf(const QString &key) const
{
    for (const Section &section : sections)
        if (section.key == key) return section.make();
    if (const auto make = others.value(key)) return make();
    const qsizetype slash = key.indexOf(u'/');
    if (const auto make = madeFor.value(key.left(slash))) return make(slash < 0 ? QString() : key.mid(slash + 1));
    if (slash < 0 || !isIdentifier(key.mid(slash + 1))) return nullptr;
    const RecordType *type = recordTypeOf(key.left(slash).toLatin1());
    return type && opens(*type) ? record(*type, key.mid(slash + 1)) : nullptr;
}
