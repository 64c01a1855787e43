#pragma once
#include "models/records/familyrequest.h"
#include "models/records/site.h"

// Three working days from the day a request is sent to three CVs, by Milan's calendar and the closings of its centre.
namespace intake {

constexpr int workingDaysToThreeCvs = 3;

bool isOpen(QDate day, const QList<Closing> &closings);
// By when; nothing while the request is not sent, is closed, waits with an open pause, or its CVs have gone out.
std::optional<QDate> dueOn(const FamilyRequest &request, const QList<Closing> &closings);
// Working days left, 0 on the last day, negative when overdue; nothing where there is no deadline.
std::optional<int> daysLeft(const FamilyRequest &request, const QList<Closing> &closings, QDate today);
// The working days a sending of the CVs on a day took; 0 on the day of the request itself.
int daysTaken(const FamilyRequest &request, const QList<Closing> &closings, QDate sent);
// "Today", "2 working days left", "1 working day late", "Waiting for the family since 3 March".
QString clockText(const FamilyRequest &request, const QList<Closing> &closings, QDate today);

} // namespace intake
