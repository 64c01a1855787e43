#include "ui/recordrights.h"
#include "models/records/candidacy.h"
#include "models/records/costsimulation.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include <QAction>
#include <QCoreApplication>

Right rightToSee(const RecordType &type)
{
    if (&type == &CostSimulation::type) return Right::SeeSimulations;
    if (&type == &Operator::type) return Right::ManageOperators;
    if (&type == &Option::type) return Right::EditSites;
    return Right::SeePeople;
}

Right rightToEdit(const RecordType &type)
{
    if (&type == &CostSimulation::type) return Right::EditSimulations;
    if (&type == &Operator::type) return Right::ManageOperators;
    if (&type == &Site::type || &type == &Room::type) return Right::EditSites;
    if (&type == &Candidacy::type) return Right::EditCandidacies;
    if (&type == &Proposal::type) return Right::Match;
    if (&type == &Placement::type) return Right::SupportContracts;
    return Right::EditPeople;
}

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
