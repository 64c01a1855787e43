#include "models/intake/deadline.h"
#include "models/records/failure.h"
#include "models/records/option.h"
#include "models/shortlist/cvsubjects.h"
#include "models/shortlist/proposalchange.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortlist)
};

QList<Record> available(const Table &table)
{
    QList<Record> found;
    for (const Record &one : table.proposals)
        if (stepsOf(recordOf<Proposal>(one.row)).contains(Step::Send)) found << one;
    return found;
}

QList<Problem> againstLate(const Table &table, qsizetype more, const StepWords &words, QDate today)
{
    if (!lateDays(table, more, words, today)) return {};
    if (words.lateCause.isEmpty()) return {{"late_cause", Text::tr("The three working days are over: say why it took longer.")}};
    if (isOther(words.lateCause) && words.lateNote.trimmed().isEmpty()) return {{"late_note", Text::tr("Write in words why it took longer.")}};
    const Field &f = FamilyRequest::type.field("late_note");
    if (words.lateNote.trimmed().size() <= f.longest()) return {};
    return {{"late_note", QCoreApplication::translate("RecordType", "%1 is longer than %2 characters.").arg(FamilyRequest::type.translated(f.label)).arg(f.longest())}};
}

QList<Problem> againstSendingOf(const Table &table, qsizetype more, const StepWords &words, QDate today)
{
    QList<Problem> found;
    const auto &ways = Proposal::type.field("sent_how").choices;
    if (std::ranges::none_of(ways, [&](const Choice &way) { return words.how == QLatin1String(way.code); })) found << Problem{"sent_how", Text::tr("Say how the CV is sent.")};
    return found + againstLate(table, more, words, today);
}
} // namespace

bool stopsClock(const Table &table, qsizetype more, const StepWords &words)
{
    if (table.asked().cvsSentAt.isValid()) return false;
    const QList<Proposal> all = table.all();
    return words.all || std::ranges::count_if(all, [](const Proposal &one) { return one.sentAt.isValid(); }) + more >= usualSize;
}

std::optional<int> lateDays(const Table &table, qsizetype more, const StepWords &words, QDate today)
{
    if (!stopsClock(table, more, words)) return {};
    const int days = intake::daysTaken(table.asked(), table.closings, today);
    return days > intake::workingDaysToThreeCvs ? std::optional(days) : std::nullopt;
}

QList<Problem> againstSending(const Table &table, const StepWords &words, QDate today)
{
    const QList<Record> sending = available(table);
    if (sending.isEmpty()) return {{{}, Text::tr("Nobody on the shortlist is available yet: call the workers first.")}};
    QList<Problem> found = detail::againstRequest(table);
    if (sending.size() > mostCvs)
        found << Problem{{}, Text::tr("%1 workers are available, and the CVs go out up to %2 at a time: send one from its own card first, then the others together.").arg(sending.size()).arg(mostCvs)};
    for (const Record &one : sending) {
        const auto proposal = recordOf<Proposal>(one.row);
        for (const Problem &p : detail::againstProposing(proposal.candidacy, table, today))
            found << Problem{p.column, p.text.contains(proposal.workerName) ? p.text : u"%1: %2"_s.arg(proposal.workerName, p.text)};
    }
    return found + againstSendingOf(table, sending.size(), words, today);
}

QStringList availableOn(const Table &table)
{
    QStringList ids;
    for (const Record &one : available(table)) ids << Proposal::type.idOf(one.row);
    return ids;
}

QList<RecordSave> sent(const Table &table, const StepWords &words, const Author &author, const QDateTime &now, const QStringList &proposals)
{
    QList<Record> sending = available(table);
    if (!proposals.isEmpty()) sending.removeIf([&](const Record &one) { return !proposals.contains(Proposal::type.idOf(one.row)); });
    if (sending.size() < proposals.size())
        throw Failure(Text::tr("The CVs are not written down as sent."), Text::tr("One of the workers is available no longer, and their CV would go with the others."),
                      Text::tr("Look at the shortlist again, and send the CVs of those who are available."));
    return detail::sentOf(sending, table, words, author, now);
}

namespace detail {

QList<Problem> againstOneSending(const Table &table, const StepWords &words, QDate today) { return againstSendingOf(table, 1, words, today); }

QList<RecordSave> sentOf(const QList<Record> &proposals, const Table &table, const StepWords &words, const Author &author, const QDateTime &now)
{
    QList<RecordSave> records;
    if (stopsClock(table, proposals.size(), words)) {
        const QDate today = now.toLocalTime().date();
        FamilyRequest request = table.asked();
        request.daysToCvs = intake::daysTaken(request, table.closings, today);
        if (lateDays(table, proposals.size(), words, today)) {
            request.lateCause = words.lateCause;
            request.lateNote = words.lateNote.trimmed();
        }
        request.cvsSentAt = now.toUTC();
        request.dueOn = intake::dueOn(request, table.closings).value_or(QDate());
        records << RecordSave{&FamilyRequest::type, rowOf(request), table.request.version};
    }
    for (const Record &one : proposals) records << saveOf(one, changed(Step::Send, recordOf<Proposal>(one.row), words, author, now));
    return records;
}

} // namespace detail
} // namespace shortlist
