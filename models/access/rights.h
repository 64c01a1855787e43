#pragma once
#include "models/access/session.h"
#include <QStringList>

// Who may do what: the one table of it.
bool isAllowed(const QStringList &roles, Right right);
// "Only a supervisor or an administrator can see the history."
QString refusalOf(Right right);
