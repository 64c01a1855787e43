#include "models/candidacy/papers.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
using Kind = PermitStanding::Kind;

QString said(const char *text) { return QCoreApplication::translate("Papers", text); }
QString day(QDate date) { return QLocale().toString(date, QLocale::ShortFormat); }
} // namespace

PermitStanding permitOn(const Candidacy &candidacy, QDate on)
{
    const WorkerDocument *permit = candidacy.lastPaper(u"permit");
    if (candidacy.needsPermit == u"no"_s) return {Kind::NotNeeded, {}, said(QT_TRANSLATE_NOOP("Papers", "Needs no permit of stay."))};
    if (!permit && candidacy.needsPermit.isEmpty()) return {Kind::NotKnown, {}, said(QT_TRANSLATE_NOOP("Papers", "It is not known whether a permit of stay is needed."))};
    if (!permit) return {Kind::Missing, {}, said(QT_TRANSLATE_NOOP("Papers", "A permit of stay is needed and none is written down."))};
    if (!permit->expires.isValid()) return {Kind::Valid, {}, said(QT_TRANSLATE_NOOP("Papers", "Permit of stay without an end date."))};
    if (permit->expires >= on) return {Kind::Valid, permit->expires, said(QT_TRANSLATE_NOOP("Papers", "Permit of stay valid until %1.")).arg(day(permit->expires))};
    if (permit->isRenewedInTime())
        return {Kind::Renewing, permit->expires,
                said(QT_TRANSLATE_NOOP("Papers", "The permit of stay expired on %1; its renewal was asked on %2. With the receipt the worker may be hired until the answer (D.Lgs. 286/1998 art. 5 c. 9-bis)."))
                    .arg(day(permit->expires), day(permit->renewalAsked))};
    return {Kind::Expired, permit->expires,
            said(QT_TRANSLATE_NOOP("Papers", "The permit of stay expired on %1 and no renewal asked within 60 days is written down. With the receipt of such a renewal the worker could be proposed (D.Lgs. 286/1998 art. 5 c. 9-bis): write its date among the documents."))
                .arg(day(permit->expires))};
}

std::optional<QDate> awayUntil(const Candidacy &candidacy, QDate on)
{
    std::optional<QDate> until;
    for (const Absence &absence : candidacy.absences) {
        if (!absence.from.isValid() || absence.from > on || (absence.until.isValid() && absence.until < on)) continue;
        if (!absence.until.isValid()) return QDate();
        until = until ? std::max(*until, absence.until) : absence.until;
    }
    return until;
}

} // namespace candidacy
