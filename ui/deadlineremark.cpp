#include "ui/deadlineremark.h"
#include "models/records/familyrequest.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QVariant valueOf(const Record &record, const char *column) { return record.row.at(FamilyRequest::type.indexOf(column)); }
} // namespace

std::optional<ListModel::Remark> deadlineRemark(const Field &field, const Record &record, QDate today)
{
    using Remark = ListModel::Remark;
    if (QByteArrayView(field.column) != "due_on") return {};
    const QString state = valueOf(record, "state").toString();
    if (state != u"submitted"_s && state != u"in-progress"_s) return {};
    if (!valueOf(record, "paused").toString().isEmpty()) return Remark{QCoreApplication::translate("DeadlineRemark", "waiting"), Remark::Tone::Plain};
    const QDate due = valueOf(record, "due_on").toDate();
    if (!due.isValid()) return {};
    if (due < today) return Remark{QCoreApplication::translate("DeadlineRemark", "late"), Remark::Tone::Late};
    if (due == today) return Remark{QCoreApplication::translate("DeadlineRemark", "today"), Remark::Tone::Soon};
    if (due == today.addDays(1)) return Remark{QCoreApplication::translate("DeadlineRemark", "tomorrow"), Remark::Tone::Plain};
    return {};
}
