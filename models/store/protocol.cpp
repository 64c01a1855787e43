#include "models/store/protocol.h"
#include "models/store/database.h"
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
// Neither vowels, which could make words, nor what sounds or looks like something else.
const QString letters = u"CFGHJKLMNPQRTVWXY3479"_s;
constexpr int length = 4;
} // namespace

namespace protocol {

QString device(Database &db)
{
    if (const auto known = db.value(u"SELECT device FROM protocol"_s)) return known->toString();
    QString chosen;
    for (int i = 0; i < length; ++i) chosen += letters.at(static_cast<qsizetype>(QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))));
    db.run(u"INSERT INTO protocol (device, last) VALUES (?, 0)"_s, {chosen});
    return chosen;
}

QString next(Database &db, const QString &siteId)
{
    const QString own = device(db);
    const auto site = db.value(u"SELECT code FROM site WHERE id = ?"_s, {siteId});
    const QString centre = site && !site->toString().isEmpty() ? site->toString() : u"WMI"_s;
    db.run(u"UPDATE protocol SET last = last + 1"_s);
    return u"%1-%2-%3"_s.arg(centre, own).arg(db.value(u"SELECT last FROM protocol"_s)->toLongLong());
}

} // namespace protocol
