#include "models/shortlist/journey.h"
#include "models/candidacy/papers.h"
#include "models/intake/moves.h"
#include "models/matching/rules.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/option.h"
#include "models/shortlist/proposalchange.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortlist)
};

struct Rule {
    Step step;
    const char *title;
    const char *from; // states, a space between them
    const char *to;
    const char *reasons = ""; // how its answers of "proposal-end" begin; empty: it asks for none
};
constexpr Rule rules[] = {
    {Step::Ask, QT_TRANSLATE_NOOP("Shortlist", "Called"), "chosen", "asked"},
    {Step::Agree, QT_TRANSLATE_NOOP("Shortlist", "Available…"), "asked", "available"},
    {Step::Send, QT_TRANSLATE_NOOP("Shortlist", "Send the CV…"), "available", "sent"},
    {Step::Want, QT_TRANSLATE_NOOP("Shortlist", "Family wants to meet"), "sent", "to-meet"},
    {Step::Met, QT_TRANSLATE_NOOP("Shortlist", "They have met"), "to-meet", "met"},
    {Step::Hire, QT_TRANSLATE_NOOP("Shortlist", "Hired…"), "met", "hired"},
    {Step::Again, QT_TRANSLATE_NOOP("Shortlist", "They meet again"), "met", "to-meet"},
    {Step::DoNotWant, QT_TRANSLATE_NOOP("Shortlist", "Family says no…"), "sent to-meet met", "refused-family", "proposal-end.family-"},
    {Step::Decline, QT_TRANSLATE_NOOP("Shortlist", "Worker says no…"), "asked available sent to-meet met", "refused-worker", "proposal-end.worker-"},
    {Step::Release, QT_TRANSLATE_NOOP("Shortlist", "Release…"), "chosen asked available sent to-meet met", "released", "proposal-end.office-"},
};

const Rule &ruleOf(Step step)
{
    for (const Rule &rule : rules)
        if (rule.step == step) return rule;
    Q_UNREACHABLE();
}

bool fits(const Rule &rule, const Proposal &proposal) { return QString::fromLatin1(rule.from).split(u' ').contains(proposal.state); }

bool isRunning(const FamilyRequest &request) { return request.state == u"submitted"_s || request.state == u"in-progress"_s; }

const Proposal *hiredAmong(const QList<Proposal> &proposals)
{
    for (const Proposal &one : proposals)
        if (one.state == u"hired"_s) return &one;
    return nullptr;
}

// Longer ones would be refused when the proposal is saved.
QList<Problem> againstLength(const char *column, const QString &text)
{
    const Field &f = Proposal::type.field(column);
    if (text.trimmed().size() <= f.longest()) return {};
    return {{column, QCoreApplication::translate("RecordType", "%1 is longer than %2 characters.").arg(Proposal::type.translated(f.label)).arg(f.longest())}};
}

QList<Problem> againstReason(Step step, const StepWords &words)
{
    if (words.reason.isEmpty()) return {{"refusal", Text::tr("Say why.")}};
    if (!isOffered(words.reason, step)) return {{"refusal", Text::tr("This reason does not go with how it ends.")}};
    if (isOther(words.reason) && words.note.trimmed().isEmpty()) return {{"refusal_note", Text::tr("Write in words why.")}};
    return againstLength("refusal_note", words.note);
}

// Whether somebody may be proposed at all: validated, not suspended, not kept out by the mark, with papers.
QList<Problem> againstWorker(const Candidacy &worker, const QString &service, QDate today)
{
    QList<Problem> found;
    if (worker.state == u"unsuitable"_s) found << Problem{"candidacy", Text::tr("%1 was judged not suitable.").arg(worker.workerName)};
    else if (worker.state == u"suspended"_s) found << Problem{"candidacy", Text::tr("The candidacy of %1 is suspended.").arg(worker.workerName)};
    else if (worker.state != u"suitable"_s) found << Problem{"candidacy", Text::tr("The candidacy of %1 is not validated yet.").arg(worker.workerName)};
    if (const ServiceOffer *offer = matching::offerOf(worker, service); offer && offer->score == u"0"_s)
        found << Problem{"candidacy", Text::tr("%1 has the mark 0 for this service, which keeps a worker out of the shortlists.").arg(worker.workerName)};
    if (const auto permit = candidacy::permitOn(worker, today); !permit.allows()) found << Problem{"candidacy", permit.words};
    return found;
}
} // namespace

std::optional<Record> Table::find(const QString &proposal) const
{
    for (const Record &one : proposals)
        if (Proposal::type.idOf(one.row) == proposal) return one;
    return {};
}

QList<Proposal> Table::all() const
{
    QList<Proposal> found;
    for (const Record &one : proposals) found << recordOf<Proposal>(one.row);
    return found;
}

QList<Proposal> Table::open() const
{
    QList<Proposal> found = all();
    found.removeIf([](const Proposal &one) { return !one.isOpen(); });
    return found;
}

QString titleOf(Step step) { return Text::tr(ruleOf(step).title); }

QList<Step> stepsOf(const Proposal &proposal)
{
    QList<Step> all;
    for (const Rule &rule : rules)
        if (proposal.isOpen() && fits(rule, proposal)) all << rule.step;
    return all;
}

bool asksReason(Step step) { return *ruleOf(step).reasons; }

bool isOffered(const QString &reason, Step step)
{
    if (!asksReason(step)) return false;
    // Answers an administrator has added, and "other", begin with none of these and are offered for every end.
    for (const Rule &rule : rules)
        if (*rule.reasons && reason.startsWith(QLatin1String(rule.reasons))) return rule.step == step;
    return !reason.isEmpty();
}

QList<Problem> against(Step step, const Proposal &proposal, const Table &table, const StepWords &words, QDate today)
{
    if (!stepsOf(proposal).contains(step))
        return {{"state", Text::tr("This cannot be done while the proposal is: %1.").arg(Proposal::type.shown(Proposal::type.field("state"), proposal.state))}};
    if (step == Step::Release) return againstReason(step, words);
    QList<Problem> found = detail::againstRequest(table);
    if (asksReason(step)) found += againstReason(step, words);
    if (step == Step::Agree) found += againstLength("answer_note", words.note);
    if (step == Step::Send) found += detail::againstOneSending(table, words, today);
    if (step == Step::Agree || step == Step::Send || step == Step::Hire) found += detail::againstProposing(proposal.candidacy, table, today);
    return found;
}

QList<Problem> againstChoosing(const Table &table, const Candidacy &worker, const QString &beyondThree, QDate today)
{
    QList<Problem> found = detail::againstRequest(table);
    const QList<Proposal> open = table.open();
    if (std::ranges::any_of(open, [&](const Proposal &one) { return one.candidacy == worker.id; }))
        found << Problem{"candidacy", Text::tr("%1 is already on the shortlist.").arg(worker.workerName)};
    found += againstWorker(worker, table.asked().service, today);
    if (open.size() >= usualSize && beyondThree.trimmed().isEmpty())
        found << Problem{"beyond_three", Text::tr("There are three on the shortlist. Say why there should be more.")};
    return found + againstLength("beyond_three", beyondThree);
}

QList<RecordSave> chosen(const Table &table, const Candidacy &worker, int rank, int points, const QString &beyondThree, const Author &author, const QDateTime &now)
{
    FamilyRequest request = table.asked();
    Proposal proposal;
    proposal.id = newIdentifier();
    proposal.request = request.id;
    proposal.candidacy = worker.id;
    proposal.workerName = worker.workerName;
    proposal.requestNumber = request.protocol;
    proposal.site = request.site;
    proposal.author = author.operatorId;
    proposal.chosenAt = now.toUTC();
    if (rank > 0) proposal.rank = rank;
    proposal.points = points;
    proposal.beyondThree = beyondThree.simplified();
    QList<RecordSave> records;
    if (request.state == u"submitted"_s)
        records << RecordSave{&FamilyRequest::type, rowOf(intake::moved(intake::Move::Take, request, {}, table.closings, author, now)), table.request.version};
    return records << RecordSave{&Proposal::type, rowOf(proposal), 0};
}

namespace detail {

QList<Problem> againstRequest(const Table &table)
{
    if (const QList<Proposal> all = table.all(); const Proposal *other = hiredAmong(all))
        return {{{}, Text::tr("%1 has been hired for this request.").arg(other->workerName)}};
    if (!isRunning(table.asked())) return {{{}, Text::tr("The request is: %1.").arg(FamilyRequest::type.shown(FamilyRequest::type.field("state"), table.asked().state))}};
    return {};
}

QList<Problem> againstProposing(const QString &candidacy, const Table &table, QDate today)
{
    const auto worker = table.candidacies.constFind(candidacy);
    QList<Problem> found = worker == table.candidacies.cend() ? QList<Problem>() : againstWorker(*worker, table.asked().service, today);
    if (table.trashed.contains(candidacy))
        found.prepend({"candidacy", Text::tr("The candidacy of %1 is in the trash: restore it first, or release the worker.").arg(worker == table.candidacies.cend() ? QString() : worker->workerName)});
    return found + againstHours(candidacy, table, today);
}

Proposal changed(Step step, Proposal proposal, const StepWords &words, const Author &author, const QDateTime &now)
{
    const Rule &rule = ruleOf(step);
    if (!proposal.isOpen() || !fits(rule, proposal))
        throw Failure(Text::tr("The proposal stays as it was."), Text::tr("It is no longer in the state in which this can be done."), Text::tr("Look at it again to see what has changed."));
    const bool answers = proposal.state == u"asked"_s;
    if (step == Step::DoNotWant && proposal.state == u"sent"_s) proposal.wanted = u"no"_s;
    proposal.state = QLatin1String(rule.to);
    switch (step) {
    case Step::Ask:
        proposal.askedAt = now.toUTC();
        proposal.askedBy = author.operatorId;
        break;
    case Step::Agree: proposal.answerNote = words.note.trimmed(); break;
    case Step::Send:
        proposal.sentAt = now.toUTC();
        proposal.sentHow = words.how;
        break;
    case Step::Want: proposal.wanted = u"yes"_s; break;
    case Step::Met:
    case Step::Again: break;
    case Step::Hire: proposal.endedAt = now.toUTC(); break;
    case Step::Decline:
    case Step::DoNotWant:
    case Step::Release:
        proposal.endedAt = now.toUTC();
        proposal.refusal = words.reason;
        proposal.refusalNote = words.note.trimmed();
    }
    if (answers && (step == Step::Agree || step == Step::Decline)) proposal.answeredAt = now.toUTC();
    return proposal;
}

RecordSave saveOf(const Record &before, const Proposal &after) { return {&Proposal::type, rowOf(after), before.version}; }

} // namespace detail

QList<RecordSave> stepped(Step step, const QString &proposal, const Table &table, const StepWords &words, const Author &author, const QDateTime &now)
{
    const auto record = table.find(proposal);
    if (!record || step == Step::Hire) // a hire is more than a step
        throw Failure(Text::tr("The proposal stays as it was."), Text::tr("It is not on this shortlist."), Text::tr("Look at it again to see what has changed."));
    if (step == Step::Send) return detail::sentOf({*record}, table, words, author, now);
    return detail::savesOf(*record, detail::changed(step, recordOf<Proposal>(record->row), words, author, now), table.meetings, now);
}

QList<RecordSave> metAt(const Meeting &meeting, const Record &record, const Author &author, const QDateTime &now)
{
    Proposal proposal = recordOf<Proposal>(record.row);
    const Proposal before = proposal;
    if (meeting.state != u"held"_s || !stepsOf(proposal).contains(Step::DoNotWant)) return {};
    if (proposal.state == u"sent"_s) proposal = detail::changed(Step::Want, proposal, {}, author, now);
    if (meeting.outcome == u"no-family"_s) proposal = detail::changed(Step::DoNotWant, proposal, {u"proposal-end.family-met"_s, {}}, author, now);
    else if (meeting.outcome == u"no-worker"_s) proposal = detail::changed(Step::Decline, proposal, {u"proposal-end.worker-met"_s, {}}, author, now);
    else if (meeting.outcome != u"again"_s && proposal.state == u"to-meet"_s) proposal = detail::changed(Step::Met, proposal, {}, author, now);
    else if (meeting.outcome == u"again"_s && proposal.state == u"met"_s) proposal = detail::changed(Step::Again, proposal, {}, author, now);
    if (proposal == before) return {};
    return {detail::saveOf(record, proposal)};
}

} // namespace shortlist
