#include "models/records/room.h"
#include <QCoreApplication>

namespace {
constexpr auto what = QT_TRANSLATE_NOOP("Room", "Room");

constexpr Field fields[] = {
    field<&Room::id>({.column = "id"}),
    field<&Room::name>({.column = "name", .label = QT_TRANSLATE_NOOP("Room", "Name"), .group = what, .rules = Required | Searched | Listed | Titled,
                        .maximumLength = 80}),
    field<&Room::site>({.column = "site", .label = QT_TRANSLATE_NOOP("Room", "Centre"), .group = what, .target = "site", .rules = Required | Listed}),
    field<&Room::seats>({.column = "seats", .label = QT_TRANSLATE_NOOP("Room", "Seats"), .group = what, .rules = Listed}),
    field<&Room::note>({.column = "note", .label = QT_TRANSLATE_NOOP("Room", "Note"), .group = what, .maximumLength = 200}),
    field<&Room::active>({.column = "active", .label = QT_TRANSLATE_NOOP("Room", "In use"), .group = what, .rules = Listed}),
};
} // namespace

const RecordType Room::type{"room", "Room", QT_TRANSLATE_NOOP("Room", "Room"), QT_TRANSLATE_NOOP("Room", "Rooms"), fields, nullptr, [] { return rowOf(Room{}); }};
