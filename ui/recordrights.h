#pragma once
#include "models/access/recordrights.h"
class QAction;

// Enables an action, or disables it with the reason in its tooltip and status tip. The first reason counts; an empty one
// is none.
void allow(QAction *action, const QStringList &reasons);
// Why whoever is signed in may not; empty when they may.
QString reasonAgainst(const Session &session, Right right);
// The same for changing records of a type by hand, in a list or on a page: some are only made by steps taken elsewhere.
QString reasonAgainstChanging(const Session &session, const RecordType &type);
