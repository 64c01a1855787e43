#include "app/demoworld.h"
#include "models/calendar/workingdays.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include "models/store/dice.h"
#include "models/store/listreader.h"
#include <QFile>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noLimit = std::numeric_limits<int>::max();

template <class R> QList<R> all(Database &db, const QList<SortKey> &inOrder = {})
{
    QList<R> found;
    for (const Record &record : ListReader().page(db, {&R::type, {}, {}, inOrder, false}, 0, noLimit).records) found << recordOf<R>(record.row);
    return found;
}
} // namespace

DemoWorld DemoWorld::of(Database &db, const QDateTime &now)
{
    DemoWorld world;
    world.now = now;
    for (const auto &option : all<Option>(db, {{"position", Qt::AscendingOrder}}))
        if (option.active && !isOther(option.id)) world.options[option.list] << option.id;
    for (const auto &site : all<Site>(db)) world.sites << site.id;
    for (const auto &room : all<Room>(db))
        if (room.active) world.rooms[room.site] << room.id;
    for (const auto &someone : all<Operator>(db))
        if (someone.active) world.operators << someone.id;
    return world;
}

QString DemoWorld::one(Dice &dice, const QString &list) const
{
    const QStringList offered = options.value(list);
    return offered.isEmpty() ? QString() : dice.of(offered);
}

QStringList DemoWorld::some(Dice &dice, const QString &list, int most) const
{
    QStringList chosen;
    for (int n = 1 + dice.below(most); n > 0; --n) chosen << one(dice, list);
    chosen.removeDuplicates();
    chosen.removeAll(QString());
    return chosen;
}

QDate DemoWorld::working(QDate day)
{
    while (!milan::isWorkingDay(day)) day = day.addDays(-1);
    return day;
}

QDateTime DemoWorld::office(Dice &dice, QDate day) const
{
    return std::min(QDateTime(working(day), QTime(9, 0).addSecs(60 * dice.below(480)), Qt::LocalTime), now);
}

QStringList demoLines(const QString &name)
{
    QFile file(u":/demo/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The list %s is not in the program.", qPrintable(name));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}
