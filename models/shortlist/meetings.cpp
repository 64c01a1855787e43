#include "models/shortlist/meetings.h"
#include "models/records/candidacy.h"
#include "models/records/failure.h"
#include "models/shortlist/proposalchange.h"
#include "models/shortlist/tables.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 most = 5000;
constexpr qint64 longest = 24 * 60 * 60; // seconds; no meeting lasts longer
constexpr int urgent = 1;                // as every save

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

Record found(Database &db, const QString &id)
{
    const auto record = recordsql::find(db, Meeting::type, id);
    if (record && !record->trashed) return *record;
    throw Failure(Words::tr("The meeting was not changed."), Words::tr("It is not there any more, or is in the trash."), Words::tr("Look for it in the list of meetings."));
}

QFuture<meetings::Booked> read(Store &store, const ListQuery &query, const QDateTime &from)
{
    return store.worker().run([query, from](Database &db) {
        RecordPage page = ListReader().page(db, query, 0, most);
        page.records.removeIf([&](const Record &record) { return recordOf<Meeting>(record.row).ends() <= from; });
        return meetings::Booked{page.records, page.titles};
    });
}

// What a meeting says of its proposal; the other meetings still to come are called off where it has ended.
QList<RecordSave> withMeetings(Database &db, const QList<RecordSave> &proposals, const Record &before, const QString &settled, const QDateTime &now)
{
    QList<RecordSave> records;
    for (const RecordSave &one : proposals) {
        const auto after = recordOf<Proposal>(one.row);
        QList<Record> meetings;
        Rows rows = db.run(u"SELECT %1 FROM meeting WHERE trashed_at IS NULL AND state = 'planned' AND proposal = ? AND id <> ?"_s.arg(recordsql::columns(Meeting::type)), {after.id, settled});
        while (rows.next()) meetings << recordsql::read(Meeting::type, rows);
        records << shortlist::detail::savesOf(before, after, meetings, now);
    }
    return records;
}

void refuse(const QStringList &texts)
{
    if (!texts.isEmpty()) throw Failure(Words::tr("The meeting was not changed."), texts.join(u' '));
}

QList<RecordSave> ofProposal(Database &db, const Meeting &before, const Meeting &after, const Author &author, const QDateTime &now)
{
    const auto record = after.proposal.isEmpty() ? std::nullopt : recordsql::find(db, Proposal::type, after.proposal);
    if (!record || record->trashed) return {};
    const auto proposal = recordOf<Proposal>(record->row);
    if (!shortlist::isEndedBy(before, proposal)) return withMeetings(db, shortlist::metAt(after, *record, author, now), *record, after.id, now);
    if (after.outcome == before.outcome) return {};
    const auto table = shortlist::readTable(db, proposal.request);
    return table ? withMeetings(db, shortlist::takenBackAt(after, *record, *table, author, now), *record, after.id, now) : QList<RecordSave>();
}

// The candidacy an interview decides.
QList<RecordSave> ofInterview(Database &db, const Meeting &after, const candidacy::Verdict &verdict, const Author &author, const QDateTime &now)
{
    if (after.kind != u"interview"_s || !candidacy::moveOf(after.outcome)) return {};
    const auto record = after.candidacy.isEmpty() ? std::nullopt : recordsql::find(db, Candidacy::type, after.candidacy);
    if (!record || record->trashed) throw Failure(Words::tr("The meeting was not changed."), Words::tr("No candidacy is named that could be decided, or it is in the trash."), Words::tr("Choose the worker first."));
    const auto judged = recordOf<Candidacy>(record->row);
    QStringList texts;
    for (const candidacy::Fault &fault : candidacy::againstJudging(after.outcome, judged, verdict, now.toLocalTime().date())) texts << fault.text;
    refuse(texts);
    return {{&Candidacy::type, rowOf(candidacy::judged(after.outcome, judged, verdict, author, now)), record->version}};
}

// Tells who shows these records once they are written.
template <class Job> auto written(Store &store, QList<const RecordType *> types, Job job)
{
    return store.worker().run([&store, types, job](Database &db) {
        const auto tell = [&store, types] {
            for (const RecordType *type : types) QMetaObject::invokeMethod(&store, [&store, type] { Q_EMIT store.changed(type); }, Qt::QueuedConnection);
        };
        if constexpr (std::is_void_v<std::invoke_result_t<Job, Database &>>) {
            job(db);
            tell();
        } else {
            auto result = job(db);
            tell();
            return result;
        }
    }, urgent);
}
} // namespace

namespace meetings {

QList<Meeting> Booked::all() const
{
    QList<Meeting> list;
    for (const Record &record : records) list << recordOf<Meeting>(record.row);
    return list;
}

QFuture<Booked> between(Store &store, const QDateTime &from, const QDateTime &to)
{
    using Test = Condition::Test;
    const ListQuery query{&Meeting::type, {}, {{"starts", Test::AtLeast, {from.addSecs(-longest).toUTC()}}, {"starts", Test::AtMost, {to.addMSecs(-1).toUTC()}}},
                          {{"starts", Qt::AscendingOrder}}, false};
    return read(store, query, from);
}

QFuture<Booked> toRemind(Store &store, const QString &operatorId, const QDateTime &from, const QDateTime &before)
{
    using Test = Condition::Test;
    const ListQuery query{&Meeting::type, {},
                          {{"starts", Test::AtLeast, {from.addSecs(-longest).toUTC()}}, {"starts", Test::AtMost, {before.toUTC()}},
                           {"operator_id", Test::Is, {operatorId}}, {"state", Test::Is, {u"planned"_s}}, {"reminder", Test::IsNotEmpty, {}}},
                          {{"starts", Qt::AscendingOrder}}, false};
    return read(store, query, from);
}

QFuture<Saved> change(Store &store, const QString &id, const std::function<Meeting(const Meeting &)> &change, const Author &author)
{
    return written(store, {&Meeting::type}, [id, change, author](Database &db) {
        Transaction all(db);
        const Record record = found(db, id);
        const Saved saved = recordwriter::saveBeside(db, Meeting::type, rowOf(change(recordOf<Meeting>(record.row))), record.version, author);
        all.commit();
        return saved;
    });
}

QFuture<void> settle(Store &store, const QString &id, appointments::Move move, const appointments::MoveWords &words, const Author &author, const QDateTime &now,
                     const candidacy::Verdict &verdict)
{
    return written(store, {&Meeting::type, &Proposal::type, &Candidacy::type}, [=](Database &db) {
        Transaction all(db);
        const Record record = found(db, id);
        const auto meeting = recordOf<Meeting>(record.row);
        QStringList texts;
        for (const Problem &problem : appointments::against(move, meeting, words, now)) texts << problem.text;
        refuse(texts);
        const Meeting after = appointments::moved(move, meeting, words);
        QList<RecordSave> records{{&Meeting::type, rowOf(after), record.version}};
        records << ofProposal(db, meeting, after, author, now);
        if (move == appointments::Move::Hold) records << ofInterview(db, after, verdict, author, now);
        recordwriter::saveTogether(db, records, author);
        all.commit();
    });
}

} // namespace meetings
