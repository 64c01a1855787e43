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

void requireNotReplaced(const Greeting &seen, const QString &server, qint64 timeline)
{
    if (seen.server != server || timeline >= seen.timeline) return; // one put back from a backup is opened under another name
    throw Failure(QCoreApplication::translate("Sync", "Nothing was exchanged with the central."),
                  QCoreApplication::translate("Sync", "The server that answers was replaced by another one, and does not have what was done since."),
                  QCoreApplication::translate("Sync", "Go on working: everything is kept here and goes off as soon as the right server answers. Tell whoever looks after the central: either the server that was replaced is running, or one was put back from a backup and not opened anew (console.reopen)."));
}

} // namespace syncing
