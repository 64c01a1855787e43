#include "models/sync/round.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/sync/bulkload.h"
#include "models/sync/replica.h"
#include <QCoreApplication>
#include <QSysInfo>
#include <future>
#include <utility>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
constexpr int rowsAtOnce = 4000, comparedAtMost = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

Greeting greetingOf(Database &db)
{
    Greeting greeting;
    const QString own = replica::deviceHere(db);
    greeting.device = own.isEmpty() ? newIdentifier() : own;
    greeting.name = QSysInfo::machineHostName();
    greeting.program = QStringLiteral(WEMI_VERSION);
    greeting.schema = schemaOf(db);
    greeting.erased = replica::erased(db);
    if (const auto seen = replica::joined(db)) {
        greeting.server = seen->server;
        greeting.timeline = seen->timeline;
    }
    return greeting;
}

// Says of which kind records have come, each time there are a quarter more of them: whoever shows them reads them again.
class Arrivals {
public:
    explicit Arrivals(Sides &sides) : m_sides(sides) {}
    ~Arrivals()
    {
        try {
            say();
        } catch (...) { // what broke the load off is told already
        }
    }
    Arrivals(const Arrivals &) = delete;
    Arrivals &operator=(const Arrivals &) = delete;

    // `last`: also of what was taken away because the central no longer has it.
    void came(const replica::Load &load, qsizetype records, bool last)
    {
        if (m_type != load.type) {
            say();
            m_said = load.done;
        }
        m_type = load.type;
        m_here = load.done + records;
        m_unsaid = m_unsaid || records > 0 || last;
        if (last || m_here - m_said >= std::min(m_said / 4, atMostUnsaid)) say();
    }

private:
    static constexpr qint64 atMostUnsaid = 64'000; // records

    void say()
    {
        m_said = m_here;
        if (std::exchange(m_unsaid, false)) m_sides.tell({m_type});
    }

    Sides &m_sides;
    const RecordType *m_type = nullptr;
    qint64 m_here = 0, m_said = 0; // records
    bool m_unsaid = false;
};
} // namespace

Round::Round(Local &local, Central &central) : Round(local, central, {}) {}

Round::Round(Local &local, Central &central, Reported reported) : m_sides(local, central, std::move(reported)), m_files(m_sides) {}

bool Round::goesOn() const { return !m_ended && m_sides.goesOn(); }

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
    if (m_schema < m_welcome.oldestSchema && !m_wrong)
        throw TurnedAway(u"too-old"_s, Words::tr("This program is too old for the central."), Words::tr("What was typed here has been sent. Install the new version to receive what others typed."));
    if (m_schema < m_welcome.oldestSchema) m_ended = true;
    attempt(&Round::load);
    attempt(&Round::pull);
    attempt(&Round::takeConflicts);
    attempt(&Round::heal);
    // What was typed since, and what those who typed it had asked to wait for.
    attempt(&Round::push);
    const bool whole = goesOn() && !m_wrong;
    if (whole) m_sides.run([this](Database &db) { replica::completed(db, m_welcome.now); });
    if (care == Care::Comparing) attempt(&Round::compare);
    attempt(&Round::sendFiles);
    attempt(&Round::fetchFiles);
    if (m_wrong) std::rethrow_exception(m_wrong);
}

void Round::greet()
{
    const auto greeting = m_sides.on<Greeting>(greetingOf);
    m_welcome = m_sides.central.hello(greeting);
    requireNotReplaced(greeting, m_welcome.server, m_welcome.timeline);
    if (m_welcome.revoked) throw TurnedAway(u"revoked"_s, Words::tr("This computer was signed off at the central."));
    if (!m_welcome.open)
        throw TurnedAway(u"closed"_s, Words::tr("The central is being put back in order."), Words::tr("Go on working: everything is kept here and goes off by itself later."));
    m_device = greeting.device;
    m_schema = greeting.schema;
    m_sides.changing([&](Database &db) {
        if (!replica::joined(db)) replica::join(db, m_welcome, m_device);
        return replica::greeted(db, m_welcome, greeting.erased);
    });
    clearUp();
}

// A central that went back in time may have lost what it had confirmed: before that is known nothing else may be said.
void Round::clearUp()
{
    while (true) {
        const auto marks = m_sides.on<QStringList>([](Database &db) { return replica::doubtful(db); });
        if (marks.isEmpty()) return;
        const QStringList known = m_sides.central.known(marks);
        m_sides.run([&](Database &db) { replica::apply(db, marks, known); });
    }
}

void Round::push()
{
    m_sides.changing([](Database &db) { return replica::giveWay(db); });
    QString before;
    int most = opsAtOnce;
    while (goesOn()) {
        const auto ops = m_sides.on<QList<Op>>([most](Database &db) { return replica::outgoing(db, most); });
        if (ops.isEmpty()) return;
        // A program newer than its central knows fields that one cannot keep.
        if (m_schema > m_welcome.schema)
            throw Failure(Words::tr("Nothing was sent."), Words::tr("The central is older than this program."), Words::tr("Everything is kept here, and goes off when the central has been upgraded."));
        if (ops.first().mark == before)
            throw Failure(Words::tr("A change was answered and is still to be sent."), Words::tr("The answer of the central could not be taken over."));
        before = ops.first().mark;
        const QList<Outcome> outcomes = m_sides.central.push(m_device, m_schema, ops);
        m_sides.changing([&](Database &db) { return replica::apply(db, ops, outcomes); });
        // A line that carried this much carries more: a long queue goes off in fewer messages.
        most = std::min(2 * most, opsAtMost);
    }
}

QList<Central::Loaded> Round::page(const replica::Load &load)
{
    QList<Central::Loaded> rows;
    m_sides.central.load(*load.type, load.buckets, load.after, rowsAtOnce, [&](Central::Loaded &&row) {
        workOut(*load.type, row);
        rows << std::move(row);
        return true;
    });
    return rows;
}

void Round::load()
{
    replica::Load coming; // the page that is asked for ahead
    std::future<QList<Central::Loaded>> ahead;
    Arrivals arrivals(m_sides);
    while (goesOn()) {
        if (m_sides.on<bool>(replica::buildIndex)) continue;
        const auto next = m_sides.on<std::optional<replica::Load>>(replica::nextLoad);
        if (!next) return;
        const bool came = ahead.valid() && coming.type == next->type && coming.after == next->after && coming.buckets == next->buckets;
        QList<Central::Loaded> rows = came ? ahead.get() : page(*next);
        ahead = {};
        const bool last = rows.size() < rowsAtOnce;
        if (!last && m_sides.central.loadsAhead()) {
            coming = *next;
            coming.after = rows.last().record;
            ahead = std::async(std::launch::async, [this, coming] { return page(coming); });
        }
        const auto reached = m_sides.on<replica::Progress>([&](Database &db) {
            replica::applyLoaded(db, *next, rows, last);
            return replica::progress(db);
        });
        if (ahead.valid()) ahead.wait(); // between two pages the line serves whoever waits for something
        m_sides.tellProgress(reached.done, reached.estimated);
        arrivals.came(*next, rows.size(), last);
    }
}

void Round::pull()
{
    Position at = m_sides.on<Position>([](Database &db) { return replica::joined(db)->cursor; });
    int greeted = 0;
    while (goesOn()) {
        const Pulled page = m_sides.central.pull(at, entriesAtOnce);
        if (!isReadAs(page, m_welcome.buckets)) {
            if (++greeted > 3) throw Failure(Words::tr("Nothing more was received."), Words::tr("What this login may see changed again and again."));
            greet();
            load();
            at = m_sides.on<Position>([](Database &db) { return replica::joined(db)->cursor; });
            continue;
        }
        const auto missing = m_sides.on<QHash<QByteArray, QStringList>>([&](Database &db) { return replica::missing(db, page); });
        const QList<Image> images = m_sides.images(missing);
        m_sides.changing([&](Database &db) { return replica::apply(db, page, images); });
        at = page.reached;
        if (!page.more) return;
    }
}

void Round::takeConflicts()
{
    if (!m_sides.on<bool>([](Database &db) { return replica::joined(db)->conflictsWanted; })) return;
    const QList<ConflictCard> cards = m_sides.central.conflicts();
    m_sides.run([&](Database &db) { replica::takeConflicts(db, cards); });
}

void Round::heal()
{
    const auto faults = m_sides.on<QHash<QByteArray, QStringList>>([](Database &db) { return replica::faults(db); });
    if (faults.isEmpty()) return;
    const QList<Image> images = m_sides.images(faults);
    m_sides.run([&](Database &db) { replica::askedFor(db, faults); });
    m_sides.changing([&](Database &db) { return replica::apply(db, images); });
}

// Sums that differ tell something only if neither side moved while they were read: in a busy office they always seem to differ.
bool Round::differs(const RecordType &type)
{
    using Slices = QList<std::pair<qint64, qint64>>;
    const auto sums = [&] { return m_sides.on<Slices>([&](Database &db) { return replica::digest(db, type); }); };
    const auto cursor = [&] { return m_sides.on<Position>([](Database &db) { return replica::joined(db)->cursor; }); };
    for (int tried = 0; tried < comparedAtMost && goesOn(); ++tried) {
        const Slices here = sums();
        const Position before = cursor();
        if (here.isEmpty() || here == m_sides.central.digest(type)) return false;
        pull();
        if (cursor() == before && sums() == here) return true;
    }
    return false;
}

void Round::compare()
{
    bool differed = false;
    for (const RecordType *type : recordTypes()) {
        if (!goesOn()) return;
        if (!differs(*type)) continue;
        m_sides.run([=](Database &db) { replica::loadAgain(db, *type); });
        load();
        differed = true;
    }
    if (differed) pull();
}

} // namespace syncing
