#pragma once
#include "ui/listmodel.h"

// What a list of requests says beside the day by which three CVs are due: late, today, tomorrow, waiting. In words, so that
// nobody has to count or to tell colours apart.
std::optional<ListModel::Remark> deadlineRemark(const Field &field, const Record &record, QDate today);
