#pragma once
#include "models/records/familyrequest.h"

namespace cost { class Tables; }

// The seven pages of a request: what is asked, what is complete, and what one answer does to the others. Pure; the rules
// are those of the portal's form.
namespace intake {

enum class PageId { First, People, Care, House, Animals, Hours, Wishes, Place };

struct PageState {
    PageId page;
    bool begun = false;     // something was answered that is not a default
    QList<Problem> missing; // what a person must still answer or correct; complete when empty
};

// Translated, by service: "Persons to be assisted", "Children to be looked after".
QString titleOf(PageId page, const FamilyRequest &request);
// In order. A colf's request has neither People nor Care.
QList<PageId> pagesOf(const FamilyRequest &request);
// The tables are those of the wages, for the least pay.
PageState stateOf(PageId page, const FamilyRequest &request, QDate today, const cost::Tables &tables);
QList<PageState> states(const FamilyRequest &request, QDate today, const cost::Tables &tables);
// The page a column of the request stands on; nothing for the fields of the office.
std::optional<PageId> pageOf(const QByteArray &column);
// The same for a column of one assisted person or child: what is done for a child stands on the page Care.
std::optional<PageId> pageOfOne(const QByteArray &column);
// Whether this request asks for a field at all: hours only living in, tasks of a colf only when there is housework.
bool isAsked(const QByteArray &column, const FamilyRequest &request);
// The same for a field of one assisted person or child.
bool isAskedOf(const QByteArray &column, const Beneficiary &one, const FamilyRequest &request);
// Whether a field that is asked must be answered before the request can be sent.
bool isNeeded(const QByteArray &column, const FamilyRequest &request);
bool isNeededOf(const QByteArray &column, const Beneficiary &one, const FamilyRequest &request);
// The list the answers about one person are chosen from: those of children are "kinship-child" and "illness-child".
QString listOf(const QByteArray &column, const FamilyRequest &request);
// The choices of a column that this request offers: schedules and levels of its service, who else is at home.
QStringList choicesOf(const QByteArray &column, const FamilyRequest &request);
// What follows at once when a person has changed the request from before to after: another schedule takes pay, hours and
// calendar away and sets its usual level. Answers that are no longer asked for stay, out of sight: who comes back to the
// service, or to housework, finds them again.
FamilyRequest followed(const FamilyRequest &before, FamilyRequest after);
// The same without what is not asked for: as it is sent.
FamilyRequest settled(const FamilyRequest &before, FamilyRequest after);
// A new request of the same family's words: no state, number, dates or people in charge of the first.
FamilyRequest copyOf(const FamilyRequest &request);

} // namespace intake
