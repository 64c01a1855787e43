#include "ui/placementpapers.h"
#include "models/records/placement.h"
#include "reports/recordprint.h"
#include <QCoreApplication>

namespace {
std::optional<Printout> wholeRecord(const Placement &placement, const QHash<QString, QString> &titles, const PrintContext &context, const Desk &)
{
    return recordPrintout(Placement::type, rowOf(placement), titles, Disclosure::Office, context);
}
} // namespace

QList<PlacementPaper> placementPapers()
{
    return {
        {"printRecord", QT_TRANSLATE_NOOP("PlacementPapers", "&Everything, for the office"), false, &wholeRecord},
    };
}

QString titleOf(const PlacementPaper &paper) { return QCoreApplication::translate("PlacementPapers", paper.title); }
