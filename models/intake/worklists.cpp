#include "models/intake/worklists.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
using Test = Condition::Test;
using Tone = WorkList::Tone;
using Conditions = QList<Condition>;

QString said(const char *text) { return QCoreApplication::translate("WorkLists", text); }

Condition at(const char *column, const QString &site) { return {column, Test::Is, {site}}; }
Condition stateAmong(const QVariantList &states) { return {"state", Test::AnyOf, states}; }
Condition running() { return stateAmong({u"submitted"_s, u"in-progress"_s}); }

ListQuery requests(const Scope &scope, Conditions conditions, const char *whose = "handler")
{
    if (!scope.site.isEmpty()) conditions << at("site", scope.site);
    if (!scope.operatorId.isEmpty()) conditions << at(whose, scope.operatorId);
    return {&FamilyRequest::type, {}, conditions, {{"due_on", Qt::AscendingOrder}}, false};
}

ListQuery contacts(const Scope &scope, Conditions conditions, const SortKey &sort)
{
    if (!scope.site.isEmpty()) conditions << at("site", scope.site);
    if (!scope.operatorId.isEmpty()) conditions << at("author", scope.operatorId);
    return {&Contact::type, {}, conditions, {sort}, false};
}

// The moments of a whole day, as the people of the centre live it.
Conditions on(const char *column, QDate day)
{
    return {{column, Test::AtLeast, {day.startOfDay().toUTC()}}, {column, Test::AtMost, {day.endOfDay().toUTC()}}};
}
} // namespace

WorkList dueToday(const Scope &scope, QDate today)
{
    return {"due-today", said(QT_TRANSLATE_NOOP("WorkLists", "Due today")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests whose three CVs are due today")),
            requests(scope, {{"due_on", Test::Is, {today}}, running()}), Tone::Soon};
}

WorkList overdue(const Scope &scope, QDate today)
{
    return {"overdue", said(QT_TRANSLATE_NOOP("WorkLists", "Late")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests whose three CVs should have been sent before today")),
            requests(scope, {{"due_on", Test::AtMost, {today.addDays(-1)}}, running()}), Tone::Late};
}

WorkList dueTomorrow(const Scope &scope, QDate today)
{
    return {"due-tomorrow", said(QT_TRANSLATE_NOOP("WorkLists", "Due tomorrow")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests whose three CVs are due tomorrow")),
            requests(scope, {{"due_on", Test::Is, {today.addDays(1)}}, running()})};
}

WorkList waitingForFamily(const Scope &scope)
{
    return {"waiting", said(QT_TRANSLATE_NOOP("WorkLists", "Waiting for the family")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests whose days do not run: the family has to answer")),
            requests(scope, {{"paused", Test::Is, {u"family"_s}}, running()})};
}

WorkList notTaken(const Scope &scope)
{
    return {"not-taken", said(QT_TRANSLATE_NOOP("WorkLists", "Nobody follows them")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests sent that nobody has taken in charge")),
            requests({scope.site, {}}, {stateAmong({u"submitted"_s})}), Tone::Soon};
}

WorkList draftRequests(const Scope &scope)
{
    return {"drafts", said(QT_TRANSLATE_NOOP("WorkLists", "Requests in draft")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests begun and not sent yet")),
            requests(scope, {stateAmong({u"draft"_s})}, "author")};
}

WorkList openRequests(const Scope &scope)
{
    return {"open", said(QT_TRANSLATE_NOOP("WorkLists", "Open requests")), said(QT_TRANSLATE_NOOP("WorkLists", "Requests sent and not closed, those with the least time left first")),
            requests(scope, {running()})};
}

WorkList followUpsDue(const Scope &scope, QDate by)
{
    return {"follow-ups", said(QT_TRANSLATE_NOOP("WorkLists", "To come back to")), said(QT_TRANSLATE_NOOP("WorkLists", "Contacts to come back to by this day, not ticked as done")),
            contacts(scope, {{"follow_up", Test::AtMost, {by}}, {"followed_up", Test::Is, {false}}}, {"follow_up", Qt::AscendingOrder}), Tone::Soon};
}

QList<WorkList> viewsOfRequests(const QString &operatorId, QDate today)
{
    WorkList mine = openRequests({{}, operatorId});
    mine.key = "mine";
    mine.title = said(QT_TRANSLATE_NOOP("WorkLists", "Mine"));
    mine.note = said(QT_TRANSLATE_NOOP("WorkLists", "Open requests that I follow"));
    return {overdue({}, today), dueToday({}, today), waitingForFamily({}), draftRequests({}), mine};
}

QList<DayPart> dayOf(QDate day, const QString &site, const QList<NeedGroup> &needs)
{
    const SortKey byTime{"at", Qt::AscendingOrder};
    const auto heard = [&](Conditions more) { return contacts({site, {}}, on("at", day) + more, byTime); };
    DayPart channels{said(QT_TRANSLATE_NOOP("WorkLists", "Contacts")), {}};
    channels.lists << WorkList{"contacts", said(QT_TRANSLATE_NOOP("WorkLists", "All contacts")), {}, heard({})};
    for (const Choice &channel : Contact::type.field("channel").choices)
        channels.lists << WorkList{channel.code, Contact::type.translated(channel.label), {}, heard({{"channel", Test::Is, {QString::fromLatin1(channel.code)}}})};
    DayPart asked{said(QT_TRANSLATE_NOOP("WorkLists", "What people needed")), {}};
    for (const NeedGroup &group : needs) {
        QVariantList ids;
        for (const auto &[id, title] : group.answers) ids << id;
        asked.lists << WorkList{"need-" + QByteArray::number(asked.lists.size()), group.title, {}, heard({{"needs", Test::AnyOf, ids}})};
    }
    const auto moved = [&](const char *key, const char *title, const char *column) {
        return WorkList{key, said(title), {}, requests({site, {}}, on(column, day))};
    };
    DayPart moves{said(QT_TRANSLATE_NOOP("WorkLists", "Requests")),
                  {moved("sent", QT_TRANSLATE_NOOP("WorkLists", "Sent"), "submitted_at"), moved("taken", QT_TRANSLATE_NOOP("WorkLists", "Taken in charge"), "taken_at"),
                   moved("closed", QT_TRANSLATE_NOOP("WorkLists", "Closed"), "closed_at")}};
    DayPart left{said(QT_TRANSLATE_NOOP("WorkLists", "Left to do")),
                 {draftRequests({site, {}}), overdue({site, {}}, day), notTaken({site, {}}), followUpsDue({site, {}}, day)}};
    return {channels, asked, moves, left};
}

} // namespace intake
