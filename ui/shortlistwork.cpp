#include "ui/shortlistwork.h"
#include "models/records/failure.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;
using shortlist::Step;
using shortlist::Table;

namespace {
// What was called off beside, to be said with it.
QString calledOff(const QList<RecordSave> &records)
{
    const auto meetings = std::ranges::count(records, &Meeting::type, &RecordSave::type);
    return meetings == 0 ? QString() : u' ' + ShortlistWork::tr("%n meeting(s) called off.", nullptr, static_cast<int>(meetings));
}
} // namespace

ShortlistWork::ShortlistWork(const Desk &desk, shortlist::FollowedTable &table, QObject *parent) : QObject(parent), m_desk(desk), m_table(table)
{
    connect(&table, &shortlist::FollowedTable::changed, this, &ShortlistWork::finish);
    connect(&table, &shortlist::FollowedTable::failed, this, &ShortlistWork::finish);
}

void ShortlistWork::choose(const Candidacy &worker, int rank, int points, const QString &beyondThree)
{
    write([=, this](const Table &table) { return shortlist::chosen(table, worker, rank, points, beyondThree, m_desk.author(), QDateTime::currentDateTimeUtc()); },
          tr("%1 is on the shortlist.").arg(worker.workerName));
}

void ShortlistWork::step(Step step, const QString &id, const shortlist::StepWords &words)
{
    if (!m_table.table()) return;
    const auto record = m_table.table()->find(id);
    if (!record) return;
    const auto proposal = recordOf<Proposal>(record->row);
    if (step == Step::Hire) return hire(proposal, *m_table.table(), words);
    write([=, this](const Table &table) { return shortlist::stepped(step, id, table, words, m_desk.author(), QDateTime::currentDateTimeUtc()); },
          tr("%1: %2").arg(shortlist::nameOn(*m_table.table(), proposal), shortlist::titleOf(step).remove(u'…')));
}

void ShortlistWork::sendAll(const shortlist::StepWords &words, const QStringList &proposals)
{
    write([=, this](const Table &table) { return shortlist::sent(table, words, m_desk.author(), QDateTime::currentDateTimeUtc(), proposals); }, tr("The CVs are written down as sent."));
}

void ShortlistWork::releaseAll(const shortlist::StepWords &words)
{
    write([=, this](const Table &table) { return shortlist::released(table, words, m_desk.author(), QDateTime::currentDateTimeUtc()); }, tr("Everybody on the shortlist is released."));
}

void ShortlistWork::hire(const Proposal &proposal, const Table &table, const shortlist::StepWords &words)
{
    const FamilyRequest request = table.asked();
    const practices::Names names{proposal.workerName, u"%1 %2"_s.arg(request.contactSurname, request.contactName).trimmed(), request.requester};
    const auto placement = std::make_shared<QString>();
    write(
        [=, this](const Table &now) {
            const shortlist::Hire hire = shortlist::hired(proposal.id, now, names, m_desk.tables, m_desk.author(), QDateTime::currentDateTimeUtc(), words);
            *placement = hire.placement;
            return hire.records;
        },
        tr("%1 is hired, the request is closed and the contract prepared.").arg(proposal.workerName), [this, placement] { Q_EMIT hired(*placement); });
}

// The next decision is made of what this one has left: it waits until that has been read.
void ShortlistWork::finish()
{
    if (!m_then) return;
    m_busy = false;
    std::exchange(m_then, nullptr)();
}

void ShortlistWork::write(const std::function<QList<RecordSave>(const Table &)> &make, const QString &text, const std::function<void()> &then)
{
    if (m_busy || !m_table.table()) return;
    try {
        const QList<RecordSave> records = make(*m_table.table());
        if (records.isEmpty()) return;
        m_busy = true;
        whenDone(
            m_desk.store.saveTogether(records, m_desk.author()), this,
            [this, text = text + calledOff(records), then](const QList<Saved> &) {
                m_then = [this, text, then] {
                    Q_EMIT done(text);
                    if (then) then();
                };
                m_table.read();
            },
            [this](const std::exception &e) {
                m_busy = false;
                m_table.read(); // somebody else may have been faster: what is there now is shown
                Q_EMIT failed(QString::fromUtf8(e.what()));
            });
    } catch (const Failure &failure) {
        m_busy = false;
        m_table.read();
        Q_EMIT failed(failure.text());
    }
}
