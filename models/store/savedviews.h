#pragma once
#include "models/records/record.h"

class Database;

// List layouts people kept, and how each left each screen.
namespace savedviews {
// The operator's own and those shared by their centre, by name.
QList<SavedView> of(Database &db, const QByteArray &list, const Author &author);
void keep(Database &db, const SavedView &view);
void remove(Database &db, const QString &id);

QJsonObject screenState(Database &db, const QString &operatorId, const QString &screen);
void keepScreenState(Database &db, const QString &operatorId, const QString &screen, const QJsonObject &state);
} // namespace savedviews
