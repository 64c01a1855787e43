#include "models/sync/round.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/sync/replica.h"
#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
constexpr int opsAtOnce = 50, entriesAtOnce = 500, imagesAtOnce = 200, rowsAtOnce = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

Greeting greetingOf(Database &db)
{
    Greeting greeting;
    if (const auto own = replica::joined(db)) greeting.device = own->device;
    greeting.name = QSysInfo::machineHostName();
    greeting.program = QStringLiteral(WEMI_VERSION);
    greeting.schema = schemaOf(db);
    for (Rows rows = db.run(u"SELECT record FROM erasure_done ORDER BY record"_s); rows.next();) greeting.erased << rows.value(0).toString();
    return greeting;
}

void forgetConfirmed(Database &db, const QStringList &erased)
{
    Transaction all(db);
    for (const QString &record : erased) db.run(u"DELETE FROM erasure_done WHERE record = ?"_s, {record});
    all.commit();
}

// Files that a record names: what was chosen and never saved stays here.
QStringList contentsToSend(Database &db)
{
    QStringList fingerprints;
    for (Rows rows = db.run(u"SELECT fingerprint FROM content c WHERE sent = 0 AND EXISTS (SELECT 1 FROM attachment WHERE content = c.fingerprint) ORDER BY added_at, fingerprint"_s);
         rows.next();)
        fingerprints << rows.value(0).toString();
    return fingerprints;
}
} // namespace

Round::Round(Local &local, Central &central, Reported reported) : m_local(local), m_central(central), m_reported(std::move(reported)) {}

template <class Result> Result Round::on(const std::function<Result(Database &)> &job)
{
    std::optional<Result> result;
    m_local.run([&](Database &db) { result = job(db); });
    return std::move(*result);
}

bool Round::goesOn() const { return !m_ended && (!m_reported.goOn || m_reported.goOn()); }

void Round::tell(const QList<const RecordType *> &types)
{
    if (m_reported.changed && !types.isEmpty()) m_reported.changed(types);
}

void Round::attempt(void (Round::*step)())
{
    if (!goesOn()) return;
    try {
        (this->*step)();
    } catch (const TurnedAway &) {
        m_wrong = std::current_exception();
        m_ended = true;
    } catch (const Failure &) {
        m_wrong = std::current_exception();
    }
}

void Round::run(Care care)
{
    m_wrong = nullptr;
    m_ended = false;
    greet();
    // Before anything comes in: what an old program, or one about to lose a centre, still has to say.
    attempt(&Round::push);
    if (m_schema < m_welcome.oldestSchema)
        throw TurnedAway(u"too-old"_s, Words::tr("This program is too old for the central."), Words::tr("What was typed here has been sent. Install the new version to receive what others typed."));
    attempt(&Round::load);
    attempt(&Round::pull);
    attempt(&Round::heal);
    // What came may have put something of ours up for sending again.
    attempt(&Round::push);
    if (care == Care::Comparing) attempt(&Round::compare);
    attempt(&Round::sendContents);
    if (m_wrong) std::rethrow_exception(m_wrong);
}

Welcome Round::greeted(const Greeting &greeting)
{
    const Welcome welcome = m_central.hello(greeting);
    if (welcome.revoked) throw TurnedAway(u"revoked"_s, Words::tr("This computer was signed off at the central."));
    if (!welcome.open)
        throw TurnedAway(u"closed"_s, Words::tr("The central is being put back in order."), Words::tr("Go on working: everything is kept here and goes off by itself later."));
    return welcome;
}

void Round::greet()
{
    auto greeting = on<Greeting>(greetingOf);
    m_welcome = greeted(greeting);
    m_schema = greeting.schema;
    if (greeting.device.isEmpty()) {
        greeting.device = on<QString>([this](Database &db) { return replica::join(db, m_welcome).device; });
        m_welcome = greeted(greeting);
    }
    m_device = greeting.device;
    m_local.run([&](Database &db) {
        forgetConfirmed(db, greeting.erased);
        replica::greeted(db, m_welcome);
    });
}

void Round::push()
{
    QString before;
    while (goesOn()) {
        const auto ops = on<QList<Op>>([](Database &db) { return replica::outgoing(db, opsAtOnce); });
        if (ops.isEmpty()) return;
        // A program newer than its central knows fields that one cannot keep.
        if (m_schema > m_welcome.schema)
            throw Failure(Words::tr("Nothing was sent."), Words::tr("The central is older than this program."), Words::tr("Everything is kept here, and goes off when the central has been upgraded."));
        if (ops.first().mark == before)
            throw Failure(Words::tr("A change was answered and is still to be sent."), Words::tr("The answer of the central could not be taken over."));
        before = ops.first().mark;
        const QList<Outcome> outcomes = m_central.push(m_device, m_schema, ops);
        m_local.run([&](Database &db) { replica::apply(db, ops, outcomes); });
        QList<const RecordType *> types;
        for (const Op &op : ops)
            if (const RecordType *type = recordTypeOf(op.table); type && !types.contains(type)) types << type;
        tell(types);
    }
}

void Round::load()
{
    while (goesOn()) {
        const auto next = on<std::optional<replica::Load>>(replica::nextLoad);
        if (!next) return;
        QList<Central::Loaded> rows;
        m_central.load(*next->type, next->buckets, next->after, rowsAtOnce, [&](Central::Loaded &&row) {
            rows << std::move(row);
            return true;
        });
        const bool last = rows.size() < rowsAtOnce;
        const bool some = !rows.isEmpty();
        const auto reached = on<replica::Progress>([&](Database &db) {
            replica::applyLoaded(db, *next, std::move(rows), last);
            return replica::progress(db);
        });
        if (m_reported.progress) m_reported.progress(reached.done, reached.estimated);
        if (some) tell({next->type});
    }
}

QList<Image> Round::asked(const QHash<QByteArray, QStringList> &records)
{
    QList<Image> images;
    QList<QByteArray> tables = records.keys();
    std::ranges::sort(tables);
    for (const QByteArray &table : std::as_const(tables))
        for (qsizetype from = 0; from < records[table].size(); from += imagesAtOnce) images += m_central.images(table, records[table].mid(from, imagesAtOnce));
    return images;
}

void Round::pull()
{
    Position at = on<Position>([](Database &db) { return replica::joined(db)->cursor; });
    while (goesOn()) {
        const Pulled page = m_central.pull(at, entriesAtOnce);
        const auto missing = on<QHash<QByteArray, QStringList>>([&](Database &db) { return replica::missing(db, page); });
        const QList<Image> images = asked(missing);
        tell(on<QList<const RecordType *>>([&](Database &db) { return replica::apply(db, page, images); }));
        at = page.reached;
        if (!page.more) return;
    }
}

void Round::heal()
{
    const auto faults = on<QHash<QByteArray, QStringList>>(replica::faults);
    if (faults.isEmpty()) return;
    const QList<Image> images = asked(faults);
    tell(on<QList<const RecordType *>>([&](Database &db) { return replica::apply(db, images); }));
}

void Round::compare()
{
    for (const RecordType *type : recordTypes()) {
        if (!goesOn()) return;
        const auto here = on<QList<std::pair<qint64, qint64>>>([=](Database &db) { return replica::digest(db, *type); });
        if (here.isEmpty() || here == m_central.digest(*type)) continue;
        QString after;
        for (qsizetype got = rowsAtOnce; got == rowsAtOnce && goesOn();) {
            QList<Image> images;
            m_central.load(*type, m_welcome.buckets, after, rowsAtOnce, [&](Central::Loaded &&row) {
                Image image{type->table, row.record, row.version, row.trashed, row.unknown};
                for (qsizetype i = 0; const Field &f : type->fields) {
                    if (i > 0) image.fields.insert(QLatin1String(f.column), f.toJson(f.typed(row.values.at(i))));
                    ++i;
                }
                images << image;
                return true;
            });
            got = images.size();
            if (got > 0) after = images.last().record;
            tell(on<QList<const RecordType *>>([&](Database &db) { return replica::apply(db, images); }));
        }
    }
}

void Round::sendContents()
{
    for (const QString &fingerprint : on<QStringList>(contentsToSend)) {
        if (!goesOn()) return;
        const auto bytes = on<QByteArray>([&](Database &db) { return db.value(u"SELECT bytes FROM content WHERE fingerprint = ?"_s, {fingerprint}).value_or(QVariant()).toByteArray(); });
        m_central.sendContent(fingerprint, bytes);
        m_local.run([&](Database &db) { db.run(u"UPDATE content SET sent = 1 WHERE fingerprint = ?"_s, {fingerprint}); });
    }
}

} // namespace syncing
