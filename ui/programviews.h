#pragma once
#include "models/store/store.h"
struct RecordType;

// The views of a list that come with the program, for the operator who looks at it.
QList<SavedView> programViews(const RecordType &type, const QString &operatorId, QDate today);
