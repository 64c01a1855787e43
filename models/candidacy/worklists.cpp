#include "models/candidacy/worklists.h"
#include "models/records/candidacy.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using intake::Scope;
using intake::WorkList;

namespace candidacy {
namespace {
using Test = Condition::Test;
using Tone = WorkList::Tone;
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidacyLists)
};

constexpr int soon = 30; // days

ListQuery among(const Scope &scope, const QStringList &states, QList<Condition> conditions, const char *sorted, const char *whose = "handler")
{
    QVariantList all;
    for (const QString &state : states) all << state;
    conditions << Condition{"state", Test::AnyOf, all};
    if (!scope.site.isEmpty()) conditions << Condition{"site", Test::Is, {scope.site}};
    if (!scope.operatorId.isEmpty()) conditions << Condition{whose, Test::Is, {scope.operatorId}};
    return {&Candidacy::type, {}, conditions, {{sorted, Qt::AscendingOrder}}, false};
}

ListQuery ofProposable(const Scope &scope, const QList<Condition> &conditions, const char *sorted)
{
    return among(scope, {u"submitted"_s, u"suitable"_s, u"suspended"_s}, conditions, sorted);
}
const Condition enrolled{"register", Test::Is, {u"yes"_s}};
} // namespace

WorkList permitsExpired(const Scope &scope)
{
    return {"permits-expired", Text::tr("Permits of stay expired"), Text::tr("Candidacies whose permit of stay has expired and whose renewal was not asked in time"),
            ofProposable(scope, {{"permit_until", Test::BeforeToday, {}}}, "permit_until"), Tone::Late};
}

WorkList permitsExpiring(const Scope &scope, int days)
{
    return {"permits-" + QByteArray::number(days), Text::tr("Permits of stay: %n day(s)", nullptr, days), Text::tr("Candidacies whose permit of stay expires within %n day(s)", nullptr, days),
            ofProposable(scope, {{"permit_until", Test::InNextDays, {qlonglong(days)}}}, "permit_until"), days <= soon ? Tone::Soon : Tone::Plain};
}

WorkList papersExpired(const Scope &scope)
{
    return {"papers-expired", Text::tr("Documents expired"), Text::tr("Candidacies with an identity card, a certificate or another document that has expired"),
            ofProposable(scope, {{"papers_until", Test::BeforeToday, {}}}, "papers_until"), Tone::Soon};
}

WorkList papersExpiring(const Scope &scope, int days)
{
    return {"papers-" + QByteArray::number(days), Text::tr("Documents: %n day(s)", nullptr, days),
            Text::tr("Candidacies with an identity card, a certificate or another document that expires within %n day(s)", nullptr, days),
            ofProposable(scope, {{"papers_until", Test::InNextDays, {qlonglong(days)}}}, "papers_until")};
}

WorkList registerExpired(const Scope &scope)
{
    return {"register-expired", Text::tr("Register expired"), Text::tr("Candidacies whose enrolment in the regional register of carers has expired"),
            ofProposable(scope, {enrolled, {"register_until", Test::BeforeToday, {}}}, "register_until"), Tone::Soon};
}

WorkList registerExpiring(const Scope &scope, int days)
{
    return {"register-" + QByteArray::number(days), Text::tr("Register: %n day(s)", nullptr, days),
            Text::tr("Candidacies whose enrolment in the regional register of carers expires within %n day(s)", nullptr, days),
            ofProposable(scope, {enrolled, {"register_until", Test::InNextDays, {qlonglong(days)}}}, "register_until")};
}

WorkList notDecided(const Scope &scope)
{
    return {"not-decided", Text::tr("To be validated"), Text::tr("Candidacies sent on which nothing was decided yet"), among(scope, {u"submitted"_s}, {}, "submitted_at"), Tone::Soon};
}

WorkList suitable(const Scope &scope)
{
    return {"suitable", Text::tr("Suitable"), Text::tr("Candidacies validated as suitable"), among(scope, {u"suitable"_s}, {}, "worker_name")};
}

WorkList draftCandidacies(const Scope &scope)
{
    return {"candidacy-drafts", Text::tr("Drafts"), Text::tr("Candidacies begun and not sent yet"), among(scope, {u"draft"_s}, {}, "worker_name", "author")};
}

QList<WorkList> viewsOfCandidacies(const QString &operatorId)
{
    WorkList mine = suitable({{}, operatorId});
    mine.key = "mine";
    mine.title = Text::tr("Mine");
    mine.note = Text::tr("Candidacies sent, suitable or suspended that I follow");
    mine.query = among({{}, operatorId}, {u"submitted"_s, u"suitable"_s, u"suspended"_s}, {}, "worker_name");
    return {notDecided({}), suitable({}), permitsExpired({}), permitsExpiring({}, 60), papersExpiring({}, 60), draftCandidacies({}), mine};
}

} // namespace candidacy
