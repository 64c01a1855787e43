#pragma once
#include <QStringList>

class Database;

// The numbers by which people speak of a request, "STA-K7XR-42": the letters of the centre, those of this computer, and a
// count that this computer keeps. They are given without the central database and stay what they are.
namespace protocol {

// This computer, in a form that cannot be traced back to it.
QString machine();
// The next one; part of the caller's transaction. A centre without letters counts as "WMI".
QString next(Database &db, const QString &siteId);
// The letters of this computer, chosen by chance when they are first asked for; others in a store that came from another
// computer, for the first one goes on counting.
QString device(Database &db);
// The store goes back to an earlier day: numbers given since must not be given again, so other letters are chosen.
void forgetDevice(Database &db);
// Numbers of records that came from elsewhere: where one bears the letters of this computer, others are chosen.
void avoid(Database &db, const QStringList &numbers);

} // namespace protocol
