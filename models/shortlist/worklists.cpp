#include "models/shortlist/worklists.h"
#include "models/records/proposal.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
using Test = Condition::Test;
using intake::Scope;
using intake::WorkList;

QString said(const char *text) { return QCoreApplication::translate("ShortlistLists", text); }

ListQuery proposals(const Scope &scope, const QString &state, const char *since, const QList<Condition> &more = {})
{
    QList<Condition> conditions{{"state", Test::Is, {state}}};
    conditions += more;
    if (!scope.site.isEmpty()) conditions << Condition{"site", Test::Is, {scope.site}};
    if (!scope.operatorId.isEmpty()) conditions << Condition{"author", Test::Is, {scope.operatorId}};
    return {&Proposal::type, {}, conditions, {{since, Qt::AscendingOrder}}, false};
}
} // namespace

WorkList toBeCalled(const Scope &scope)
{
    return {"workers-to-call", said(QT_TRANSLATE_NOOP("ShortlistLists", "Workers to call")), said(QT_TRANSLATE_NOOP("ShortlistLists", "Workers on a shortlist who have not been called yet")),
            proposals(scope, u"chosen"_s, "chosen_at"), WorkList::Tone::Soon};
}

WorkList waitingForWorker(const Scope &scope, const QDateTime &now)
{
    return {"workers-silent", said(QT_TRANSLATE_NOOP("ShortlistLists", "Workers to call again")), said(QT_TRANSLATE_NOOP("ShortlistLists", "Workers called more than a day ago who have not answered")),
            proposals(scope, u"asked"_s, "asked_at", {{"asked_at", Test::AtMost, {now.toUTC().addDays(-1)}}}), WorkList::Tone::Late};
}

WorkList toBeSent(const Scope &scope)
{
    return {"cvs-to-send", said(QT_TRANSLATE_NOOP("ShortlistLists", "CVs to send")), said(QT_TRANSLATE_NOOP("ShortlistLists", "Workers who are available and whose CV has not gone to the family yet")),
            proposals(scope, u"available"_s, "answered_at"), WorkList::Tone::Soon};
}

WorkList waitingForAnswer(const Scope &scope)
{
    return {"cvs-unanswered", said(QT_TRANSLATE_NOOP("ShortlistLists", "CVs without an answer")), said(QT_TRANSLATE_NOOP("ShortlistLists", "CVs the family has received and not answered yet")),
            proposals(scope, u"sent"_s, "sent_at"), WorkList::Tone::Plain};
}

QList<WorkList> allOf(const Scope &scope, const QDateTime &now) { return {toBeCalled(scope), waitingForWorker(scope, now), toBeSent(scope), waitingForAnswer(scope)}; }

} // namespace shortlist
