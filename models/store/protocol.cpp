#include "models/store/protocol.h"
#include "models/records/catalogue.h"
#include "models/records/field.h"
#include "models/store/database.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSysInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// Neither vowels, which could make words, nor what sounds or looks like something else.
const QString letters = u"CFGHJKLMNPQRTVWXY3479"_s;
constexpr int length = 4;

// Letters that stand in a number this store knows of are some other computer's, or were this one's before its data went back in time.
bool isInUse(Database &db, const QString &chosen)
{
    for (const RecordType *type : recordTypes())
        if (*type->numbered && db.value(u"SELECT 1 FROM %1 WHERE instr(%2, ?) > 0 LIMIT 1"_s.arg(QLatin1String(type->table), QLatin1String(type->numbered)), {u'-' + chosen + u'-'})) return true;
    return false;
}

QString chosenLetters()
{
    QString chosen;
    for (int i = 0; i < length; ++i) chosen += letters.at(static_cast<qsizetype>(QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))));
    return chosen;
}
} // namespace

namespace protocol {

QString machine()
{
    return QString::fromLatin1(QCryptographicHash::hash("wemi-console " + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256).toHex().left(32));
}

QString device(Database &db)
{
    const QString here = machine();
    if (const auto known = db.value(u"SELECT device FROM protocol WHERE machine = ?"_s, {here})) return known->toString();
    forgetDevice(db);
    QString chosen = chosenLetters();
    while (isInUse(db, chosen)) chosen = chosenLetters();
    db.run(u"INSERT INTO protocol (device, machine, last) VALUES (?, ?, 0)"_s, {chosen, here});
    return chosen;
}

void forgetDevice(Database &db)
{
    if (db.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'protocol'"_s)->toInt() > 0) db.run(u"DELETE FROM protocol"_s);
}

void avoid(Database &db, const QStringList &numbers)
{
    const auto own = db.value(u"SELECT device FROM protocol"_s);
    if (!own) return;
    const QString mark = u'-' + own->toString() + u'-';
    if (std::ranges::any_of(numbers, [&](const QString &number) { return number.contains(mark); })) forgetDevice(db);
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
