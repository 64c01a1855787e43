#include "ui/recordrights.h"
#include "models/records/proposal.h"
#include <QAction>
#include <QCoreApplication>

QString reasonAgainst(const Session &session, Right right) { return session.refusal(right).value_or(QString()); }

QString reasonAgainstChanging(const Session &session, const RecordType &type)
{
    if (&type == &Proposal::type) return QCoreApplication::translate("Rights", "A shortlist is changed where it is made: open the request and choose Find workers.");
    return reasonAgainst(session, rightToEdit(type));
}

void allow(QAction *action, const QStringList &reasons)
{
    // What the action does, as it was said before anybody refused it.
    if (!action->property("does").isValid()) action->setProperty("does", action->toolTip());
    QString reason;
    for (const QString &r : reasons)
        if (reason.isEmpty()) reason = r;
    action->setEnabled(reason.isEmpty());
    const QString does = action->property("does").toString();
    const QString tip = reason.isEmpty() ? does : does + u'\n' + reason;
    action->setToolTip(tip);
    action->setStatusTip(reason);
}
