#include "models/sync/central.h"
#include <QCoreApplication>

namespace syncing {

Cut::Cut(const QString &why)
    : Failure(QCoreApplication::translate("Sync", "The central could not be reached."), why,
              QCoreApplication::translate("Sync", "Go on working: everything is kept here and goes off by itself as soon as the central answers."))
{
}

TurnedAway::TurnedAway(const QString &code, const QString &why, const QString &remedy)
    : Failure(QCoreApplication::translate("Sync", "The central does not let this console in."), why,
              remedy.isEmpty() ? QCoreApplication::translate("Sync", "What was not sent stays here. Tell whoever looks after the central.") : remedy),
      m_code(code)
{
}

} // namespace syncing
