#include "models/exchange/importrun.h"
#include "models/exchange/csvcells.h"
#include "models/exchange/importcolumns.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/store/bulkinsert.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/store/savedviews.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Fate = PlannedLine::Fate;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)
};
const QString runs = u"imports"_s; // the operator's state of the screen by that name
constexpr qsizetype remembered = 50;

QString counted(qint64 added, qint64 updated, qint64 same, qint64 doubtful, qint64 rejected)
{
    const auto part = [](Fate fate, qint64 count) { return u"%1: %2"_s.arg(titleOf(fate), QLocale().toString(count)); };
    return QStringList{part(Fate::New, added), part(Fate::Update, updated), part(Fate::Same, same), part(Fate::Doubtful, doubtful), part(Fate::Rejected, rejected)}.join(u" \u00b7 "_s);
}

QJsonObject toJson(const ImportDone &done)
{
    return {{u"id"_s, done.id}, {u"table"_s, QString::fromLatin1(done.table)}, {u"at"_s, recordsql::stamp(done.at)}, {u"added"_s, done.added}, {u"updated"_s, done.updated},
            {u"same"_s, done.same}, {u"doubtful"_s, done.doubtful}, {u"rejected"_s, done.rejected}, {u"from"_s, done.fromLine}, {u"to"_s, done.toLine},
            {u"rejects"_s, done.rejects}, {u"trashed"_s, done.trashed}};
}

ImportDone fromJson(const QJsonObject &o)
{
    const auto number = [&](const QString &key) { return o.value(key).toInteger(); };
    return {o.value(u"id"_s).toString(), o.value(u"table"_s).toString().toLatin1(), recordsql::instant(o.value(u"at"_s).toString()), number(u"added"_s), number(u"updated"_s),
            number(u"same"_s), number(u"doubtful"_s), number(u"rejected"_s), number(u"from"_s), number(u"to"_s), o.value(u"rejects"_s).toString(), o.value(u"trashed"_s).toBool()};
}

QList<ImportDone> runsOf(Database &db, const Author &author)
{
    QList<ImportDone> all;
    for (const QJsonValue &one : savedviews::screenState(db, author.operatorId, runs).value(u"runs"_s).toArray()) all << fromJson(one.toObject());
    return all;
}

void keepRuns(Database &db, const Author &author, const QList<ImportDone> &all)
{
    QJsonArray array;
    for (const ImportDone &one : all.mid(0, remembered)) array << toJson(one);
    savedviews::keepScreenState(db, author.operatorId, runs, {{u"runs"_s, array}});
}

qint64 lastLine(Database &db) { return db.value(u"SELECT coalesce(max(number), 0) FROM journal"_s)->toLongLong(); }

Failure notImported(const QString &why)
{
    return {Words::tr("Nothing was imported."), why, Words::tr("Correct this and try again.")};
}

// The new records, many at once; those that get a number one by one.
class Writing {
public:
    Writing(Database &db, const ImportJob &job, const ImportPlan &plan, ImportProgress &progress) : m_db(db), m_job(job), m_plan(plan), m_progress(progress) {}

    // False when it was stopped.
    bool run()
    {
        m_progress.done = 0;
        return addAll() && updateAll();
    }

private:
    bool goOn(qint64 more)
    {
        m_progress.done += more;
        return !m_progress.stop;
    }
    bool addAll()
    {
        if (*m_job.type->numbered) {
            for (const PlannedLine &line : m_plan.lines) {
                if (line.fate != Fate::New) continue;
                recordwriter::save(m_db, *m_job.type, line.row, 0, m_job.author);
                if (!goOn(1)) return false;
            }
            return true;
        }
        BulkInsert bulk{.author = m_job.author};
        bulk.chunk = 2'000;
        qint64 before = 0;
        bulk.progress = [&](qint64 inserted) {
            const bool more = goOn(inserted - before);
            before = inserted;
            return more;
        };
        bulk.refused = [](qint64, const QList<Problem> &problems) { throw notImported(problems.first().text); };
        qsizetype at = 0;
        bulk.run(m_db, *m_job.type, [&]() -> std::optional<Row> {
            while (at < m_plan.lines.size() && m_plan.lines.at(at).fate != Fate::New) ++at;
            return at < m_plan.lines.size() ? std::optional(m_plan.lines.at(at++).row) : std::nullopt;
        });
        return !m_progress.stop;
    }
    bool updateAll()
    {
        for (const PlannedLine &line : m_plan.lines) {
            if (line.fate != Fate::Update || line.row.isEmpty()) continue;
            recordwriter::saveBeside(m_db, *m_job.type, line.row, line.version, m_job.author);
            if (!goOn(1)) return false;
        }
        return true;
    }

    Database &m_db;
    const ImportJob &m_job;
    const ImportPlan &m_plan;
    ImportProgress &m_progress;
};

// What was not imported, as it was, after its line and the reasons.
void writeRejects(QSaveFile &file, const ImportJob &job, const ImportPlan &plan)
{
    if (!file.open(QIODevice::WriteOnly)) throw notImported(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write("\xef\xbb\xbf");
    QList<qsizetype> own;
    QStringList heads{importcolumns::lineHead(), importcolumns::reasonHead()};
    for (qsizetype i = 0; i < job.file.heads.size(); ++i) {
        if (heads.mid(0, 2).contains(job.file.heads.at(i))) continue; // of a file of this kind, imported again
        own << i;
        heads << neutralised(job.file.heads.at(i));
    }
    file.write(csvLine(heads));
    for (const PlannedLine &line : plan.lines) {
        if (line.fate != Fate::Doubtful && line.fate != Fate::Rejected) continue;
        QStringList cells{QString::number(line.number), neutralised(line.reasons.join(u' '))};
        for (const qsizetype i : own) cells << neutralised(job.file.lines.at(line.index).cells.at(i));
        file.write(csvLine(cells));
    }
    if (file.error() != QFileDevice::NoError) throw notImported(file.errorString());
}

importplan::Progress teller(ImportProgress &progress)
{
    return [&progress](qint64 done, qint64 of) {
        progress.done = done;
        progress.of = of;
        return !progress.stop;
    };
}

std::optional<ImportDone> import(Database &db, const ImportJob &job, const QString &rejectsPath, ImportProgress &progress)
{
    const QStringList wrong = importplan::against(job);
    if (!wrong.isEmpty()) throw notImported(wrong.join(u' '));
    Transaction all(db);
    const auto plan = importplan::make(db, job, teller(progress));
    if (!plan) return {};
    const qint64 before = lastLine(db);
    progress.of = plan->count(Fate::New) + plan->count(Fate::Update);
    if (!Writing(db, job, *plan, progress).run()) return {};
    // An import is no step that Ctrl+Z takes back.
    db.run(u"UPDATE journal SET action = NULL WHERE number > ?"_s, {before});
    ImportDone done{newIdentifier(), job.type->table, QDateTime::currentDateTimeUtc(), plan->count(Fate::New), plan->count(Fate::Update), plan->count(Fate::Same),
                    plan->count(Fate::Doubtful), plan->count(Fate::Rejected), before + 1, lastLine(db), {}, false};
    QSaveFile rejects(rejectsPath);
    const bool left = done.doubtful + done.rejected > 0 && !rejectsPath.isEmpty();
    if (left) {
        writeRejects(rejects, job, *plan);
        done.rejects = rejectsPath;
    }
    keepRuns(db, job.author, QList{done} + runsOf(db, job.author));
    // The file first: lines that nobody can find again would be lost; a file of an import that failed says so itself.
    if (left && !rejects.commit()) throw notImported(rejects.errorString());
    all.commit();
    return done;
}
} // namespace

namespace importrun {

QFuture<std::optional<ImportPlan>> plan(Store &store, const ImportJob &job, std::shared_ptr<ImportProgress> progress)
{
    return store.worker().run([job, progress](Database &db) { return importplan::make(db, job, teller(*progress)); });
}

QFuture<std::optional<ImportDone>> run(Store &store, const ImportJob &job, const QString &rejectsPath, std::shared_ptr<ImportProgress> progress)
{
    return store.worker().run([job, rejectsPath, progress](Database &db) { return import(db, job, rejectsPath, *progress); });
}

QFuture<QList<ImportDone>> recent(Store &store, const Author &author)
{
    return store.worker().run([author](Database &db) { return runsOf(db, author); });
}

QFuture<qint64> trash(Store &store, const QString &id, const Author &author)
{
    return store.worker().run([id, author](Database &db) {
        Transaction all(db);
        QList<ImportDone> every = runsOf(db, author);
        qint64 trashed = 0;
        for (ImportDone &one : every) {
            const RecordType *type = recordTypeOf(one.table);
            if (one.id != id || one.trashed || !type) continue;
            QStringList ids;
            for (Rows rows = db.run(u"SELECT j.record FROM journal j WHERE j.number BETWEEN ? AND ? AND j.record_table = ? AND j.kind = 'create'"
                                     " AND NOT EXISTS (SELECT 1 FROM journal l WHERE l.record = j.record AND l.record_table = j.record_table AND l.number > j.number)"_s, {one.fromLine, one.toLine, QString::fromLatin1(one.table)}); rows.next();)
                ids << rows.value(0).toString();
            recordwriter::trash(db, *type, ids, author);
            trashed = ids.size();
            one.trashed = true;
        }
        keepRuns(db, author, every);
        all.commit();
        return trashed;
    });
}

QString said(const ImportPlan &plan)
{
    return counted(plan.count(Fate::New), plan.count(Fate::Update), plan.count(Fate::Same), plan.count(Fate::Doubtful), plan.count(Fate::Rejected));
}

QString said(const ImportDone &done) { return counted(done.added, done.updated, done.same, done.doubtful, done.rejected); }

} // namespace importrun
