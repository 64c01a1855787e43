#include "simulation.h"
#include "models/records/attachment.h"
#include "models/records/catalogue.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/person.h"
#include "models/records/room.h"
#include "models/records/tie.h"
#include "models/store/contents.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/store/undo.h"
#include "models/sync/conflicts.h"
#include "models/sync/queue.h"
#include "models/sync/replica.h"
#include "simulatedclock.h"
#include "simulationoracles.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
// What a console took over as a whole has no line for each change before.
class WatchedLine : public MemoryLine {
public:
    WatchedLine(MemoryCentral &central, const QString &login, std::map<MemoryCentral::Key, qint64> &taken) : MemoryLine(central, login), m_taken(taken) {}
    QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) override
    {
        const QList<Outcome> outcomes = MemoryLine::push(device, schema, ops);
        if (qEnvironmentVariableIsSet("WEMI_TRACE"))
            for (qsizetype i = 0; i < ops.size(); ++i)
                std::fprintf(stderr, "        sent %s: %s\n", QJsonDocument(toJson(ops.at(i))).toJson(QJsonDocument::Compact).left(500).constData(),
                             QJsonDocument(toJson(outcomes.at(i))).toJson(QJsonDocument::Compact).left(300).constData());
        return outcomes;
    }
    QList<Image> images(const QByteArray &table, const QStringList &ids) override
    {
        const QList<Image> found = MemoryLine::images(table, ids);
        for (const Image &image : found) note({table, image.record}, image.version);
        return found;
    }
    qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take) override
    {
        return MemoryLine::load(type, buckets, after, most, [&](Loaded &&row) {
            note({type.table, row.record}, row.version);
            return take(std::move(row));
        });
    }

private:
    void note(const MemoryCentral::Key &key, qint64 version) { m_taken[key] = std::max(m_taken[key], version); }

    std::map<MemoryCentral::Key, qint64> &m_taken;
};

const QString someSite = u"0193c0de-0000-7000-8000-000000000001"_s, otherSite = u"0193c0de-0000-7000-8000-000000000002"_s;

QString loginOf(int console) { return u"operator-%1"_s.arg(console + 1); }

// What the template holds. Every simulation begins with it, so it is read once.
const QList<Image> &imagesIn(const QString &model)
{
    static QHash<QString, QList<Image>> read;
    const auto known = read.constFind(model);
    if (known != read.cend()) return *known;
    QList<Image> images;
    Database db(model, QByteArray(32, 'k'));
    for (const RecordType *type : recordTypes())
        for (Rows rows = db.run(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(recordsql::columns(*type), QLatin1String(type->table))); rows.next();) {
            const Record record = recordsql::read(*type, rows);
            QJsonObject fields = type->toJson(record.row);
            fields.remove(u"id"_s);
            images << Image{type->table, type->idOf(record.row), 1, record.trashed, fields};
        }
    return *read.insert(model, images);
}
} // namespace

Simulation::Setting Simulation::settingOf(quint64 seed)
{
    SimulatedDice dice(seed ^ 0x5eed);
    Setting setting;
    setting.consoles = 2 + static_cast<int>(dice.below(3));
    setting.steps = 80 + static_cast<int>(dice.below(160));
    setting.backInTime = dice.once(3);
    setting.clones = dice.once(6);
    setting.scopes = dice.once(5);
    setting.clocksJump = dice.once(2);
    setting.narrow = dice.once(3);
    setting.joined = dice.once(2);
    return setting;
}

Simulation::Simulation(quint64 seed, const Setting &setting, const QString &folder)
    : m_seed(seed), m_setting(setting), m_dice(seed), m_roundDice(seed ^ 0x11647), m_values(m_dice), m_folder(folder), m_now(QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()),
      m_images(static_cast<size_t>(setting.consoles))
{
    seedMarks(seed);
    m_central.setFault(setting.fault);
    m_values.narrow = setting.narrow;
    for (const Image &image : imagesIn(model(folder))) m_central.plant(image);
    for (int n = 0; n < setting.consoles; ++n) {
        const Author author{loginOf(n), n % 2 ? otherSite : someSite};
        m_central.setLogin(loginOf(n), {author.operatorId, author.siteId, {u"*"_s}, false});
        m_lines.push_back(std::make_unique<WatchedLine>(m_central, loginOf(n), m_images[static_cast<size_t>(n)]));
        m_consoles.push_back(std::make_unique<SimulatedConsole>(n, folder, model(folder), author));
    }
    if (setting.scopes) changeScope();
}

Simulation::~Simulation()
{
    m_consoles.clear();
    simulatedclock::release();
}

void Simulation::say(const QString &what)
{
    m_trace << u"%1 %2 %3"_s.arg(m_step, 4).arg(QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).toString(u"MM-dd HH:mm:ss"_s), what);
    if (qEnvironmentVariableIsSet("WEMI_TRACE")) fprintf(stderr, "%s\n", qPrintable(m_trace.last()));
}

// WEMI_WATCH=ID says when a record changes anywhere, and how.
void Simulation::watch()
{
    const QString id = qEnvironmentVariable("WEMI_WATCH");
    if (id.isEmpty()) return;
    const auto note = [this](const QString &where, const QString &what) {
        if (QString &before = m_watched[where]; before != what) fprintf(stderr, "        %s: %s\n", qPrintable(where), qPrintable(before = what));
    };
    for (const auto &[key, record] : m_central.state().records) {
        if (key.second != id) continue;
        QJsonObject fields;
        for (const auto &[column, value] : record.fields) fields.insert(column, value);
        note(u"central"_s, u"version %1 trashed %2 %3"_s.arg(record.version).arg(record.trashed).arg(QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))));
    }
    for (const auto &console : m_consoles)
        for (const RecordType *type : recordTypes()) {
            const QString where = u"console %1 %2"_s.arg(console->number()).arg(QLatin1String(type->table));
            const auto now = recordsql::find(console->db(), *type, id);
            if (!now && !m_watched.contains(where)) continue;
            const auto version = console->db().value(u"SELECT central_version FROM %1 WHERE id = ?"_s.arg(QLatin1String(type->table)), {id});
            const QString held = console->db().value(u"SELECT group_concat(field || '=' || value || '@' || version) FROM central_value WHERE record = ?"_s, {id}).value_or(QVariant()).toString();
            const QString waited = console->db().value(u"SELECT group_concat(number || '@' || central_version) FROM awaited WHERE record = ?"_s, {id}).value_or(QVariant()).toString();
            QStringList lines; // of its history
            for (Rows rows = console->db().run(u"SELECT j.number, substr(j.mark, 1, 6), j.kind, j.arrived, coalesce(j.trashes, '-'), (SELECT 'doubtful' FROM doubtful d WHERE d.number = j.number),"
                                               " (SELECT 'resent' FROM resent r WHERE r.number = j.number), (SELECT 'refused' FROM refused r WHERE r.number = j.number) FROM journal j WHERE j.record = ? ORDER BY 1"_s, {id}); rows.next();) {
                QStringList parts;
                for (int i = 0; i < 8; ++i) parts << rows.value(i).toString();
                lines << parts.join(u' ').simplified();
            }
            note(where + u" lines"_s, lines.join(u", "_s));
            note(where, now ? u"on %1 trashed %2 %3 held %4 awaited %5"_s.arg(version->toLongLong()).arg(now->trashed).arg(QString::fromUtf8(QJsonDocument(type->toJson(now->row)).toJson(QJsonDocument::Compact)), held, waited) : u"gone"_s);
        }
}

void Simulation::at(const SimulatedConsole &console) { simulatedclock::set(m_now + console.clockOffset); }

QString Simulation::newId()
{
    return identifierOf(m_now, static_cast<quint16>(m_dice.next()), m_dice.next());
}

const RecordType &Simulation::anyType()
{
    static const QList<const RecordType *> types{&Person::type, &Person::type, &Person::type, &Person::type, &Person::type, &Contact::type, &Contact::type, &FamilyRequest::type,
                                                 &FamilyRequest::type, &Consent::type, &Tie::type, &Meeting::type, &Room::type, &Option::type, &CostSimulation::type};
    return m_setting.narrow ? Person::type : *m_dice.of(types);
}

QString Simulation::anyRecord(SimulatedConsole &console, const RecordType &type, bool trashedToo)
{
    const QStringList ids = console.ids(type, trashedToo);
    if (ids.isEmpty()) return {};
    // A few records are where everybody works.
    return m_dice.once(3) ? m_dice.of(ids) : ids.at(m_dice.below(std::min<qsizetype>(3, ids.size())));
}

SimulatedValues::Known Simulation::knownTo(SimulatedConsole &console, const RecordType &type)
{
    SimulatedValues::Known known;
    const auto add = [&](const auto &fields, const auto &self) -> void {
        for (const Field &f : fields) {
            if (f.item) self(f.item->fields, self);
            if (!*f.target || known.contains(f.target)) continue;
            if (const RecordType *target = recordTypeOf(f.target)) known.insert(f.target, console.ids(*target));
        }
    };
    add(type.fields, add);
    return known;
}

void Simulation::collect(SimulatedConsole &console)
{
    for (const SimulatedChange &change : console.news()) {
        ++m_saves;
        if (qEnvironmentVariableIsSet("WEMI_TRACE"))
            say(u"    saved %1 %2 %3 of %4 %5"_s.arg(change.mark.left(6), change.kind, QString::fromUtf8(QJsonDocument(change.fields).toJson(QJsonDocument::Compact)).left(300),
                                                     QString::fromLatin1(change.table), change.record.right(6)));
        m_changes[change.mark] = change;
    }
}

template <class Work> void Simulation::trySaving(SimulatedConsole &console, const QString &what, Work work)
{
    at(console);
    try {
        work();
        say(u"console %1 %2"_s.arg(console.number()).arg(what));
    } catch (const Failure &failure) {
        ++m_refusedSaves;
        say(u"console %1 %2: not saved, %3"_s.arg(console.number()).arg(what, failure.why().left(60)));
    }
    collect(console);
}

void Simulation::save(SimulatedConsole &console)
{
    const RecordType &type = anyType();
    const auto known = knownTo(console, type);
    const bool fresh = m_dice.once(m_setting.narrow ? 40 : 4);
    const QString id = fresh ? QString() : anyRecord(console, type);
    if (id.isEmpty()) {
        const Row row = m_values.fresh(type, newId(), console.author(), known);
        return trySaving(console, u"adds %1 %2"_s.arg(QLatin1String(type.table), type.idOf(row).right(6)), [&] { recordwriter::save(console.db(), type, row, 0, console.author()); });
    }
    const Record record = *recordsql::find(console.db(), type, id);
    const Row row = m_values.edited(type, record.row, known);
    if (m_dice.once(3)) {
        console.forms << SimulatedConsole::Form{&type, row, record.version};
        return say(u"console %1 opens and types in %2 %3"_s.arg(console.number()).arg(QLatin1String(type.table), id.right(6)));
    }
    trySaving(console, u"edits %1 %2"_s.arg(QLatin1String(type.table), id.right(6)), [&] { recordwriter::save(console.db(), type, row, record.version, console.author()); });
}

void Simulation::saveForm(SimulatedConsole &console)
{
    if (console.forms.isEmpty()) return save(console);
    const auto form = console.forms.takeAt(m_dice.below(console.forms.size()));
    trySaving(console, u"saves the form of %1 %2"_s.arg(QLatin1String(form.type->table), form.type->idOf(form.row).right(6)),
              [&] { recordwriter::save(console.db(), *form.type, form.row, form.version, console.author()); });
}

void Simulation::saveTogether(SimulatedConsole &console)
{
    QList<RecordSave> records;
    for (int n = 0; n < 2; ++n) {
        const RecordType &type = anyType();
        const QString id = anyRecord(console, type);
        if (id.isEmpty()) continue;
        const Record record = *recordsql::find(console.db(), type, id);
        records << RecordSave{&type, m_values.edited(type, record.row, knownTo(console, type)), record.version};
    }
    const RecordType &type = anyType();
    records << RecordSave{&type, m_values.fresh(type, newId(), console.author(), knownTo(console, type)), 0};
    trySaving(console, u"saves %1 records together"_s.arg(records.size()), [&] { recordwriter::saveTogether(console.db(), records, console.author()); });
}

void Simulation::trashOrRestore(SimulatedConsole &console)
{
    const RecordType &type = anyType();
    const QString id = anyRecord(console, type, true);
    if (id.isEmpty()) return;
    const Record record = *recordsql::find(console.db(), type, id);
    trySaving(console, u"%1 %2 %3"_s.arg(record.trashed ? u"restores"_s : u"trashes"_s, QLatin1String(type.table), id.right(6)), [&] {
        if (record.trashed) recordwriter::restore(console.db(), type, {id}, console.author());
        else recordwriter::trash(console.db(), type, {id}, console.author());
    });
}

void Simulation::undoOrRedo(SimulatedConsole &console)
{
    trySaving(console, u"undoes"_s, [&] {
        if (m_dice.once(3)) undo::redo(console.db(), console.author());
        else undo::undo(console.db(), console.author());
    });
}

void Simulation::attach(SimulatedConsole &console)
{
    const QString person = anyRecord(console, Person::type);
    if (person.isEmpty()) return;
    Attachment file;
    file.id = newId();
    file.name = u"paper-%1.txt"_s.arg(m_dice.next(), 0, 36);
    file.ownerTable = u"person"_s;
    file.owner = person;
    trySaving(console, u"attaches a file"_s, [&] {
        file.content = contents::keep(console.db(), "paper " + file.name.toUtf8());
        file.author = console.author().operatorId;
        recordwriter::save(console.db(), Attachment::type, rowOf(file), 0, console.author());
    });
}

void Simulation::decide(SimulatedConsole &console)
{
    const auto open = conflicts::list(console.db(), conflicts::Which::Open, 0, 20);
    if (open.isEmpty()) return save(console);
    const ConflictCard &card = m_dice.of(open).card;
    const RecordType *type = recordTypeOf(card.table);
    const QString decision = m_dice.of(QStringList{u"mine"_s, u"theirs"_s, u"other"_s});
    QJsonObject chosen;
    for (auto it = card.fields.begin(); it != card.fields.end(); ++it) {
        const QJsonArray three = it->toArray();
        const auto column = type->find(it.key().toLatin1());
        if (!column) continue;
        const Field &field = type->fields[static_cast<size_t>(*column)];
        chosen.insert(it.key(), decision == u"mine"_s ? three.at(1) : decision == u"theirs"_s ? three.at(2) : field.toJson(m_values.any(field, field.fromJson(three.at(1)).value_or(QVariant()), {})));
    }
    trySaving(console, u"decides %1 of %2: %3"_s.arg(card.id, card.record.right(6), decision), [&] { conflicts::decide(console.db(), card, chosen, decision, console.author()); });
}

void Simulation::changeScope()
{
    for (int n = 0; n < m_setting.consoles; ++n) {
        if (m_dice.once(2) && m_step > 0) continue;
        const QString own = m_consoles[static_cast<size_t>(n)]->author().siteId;
        QStringList buckets{u"operator:"_s + loginOf(n), u"reference"_s, u"site:"_s + own};
        if (m_dice.once(3)) buckets << u"site:"_s + (own == someSite ? otherSite : someSite);
        if (m_dice.once(3)) buckets = {u"*"_s};
        m_central.setLogin(loginOf(n), {loginOf(n), own, buckets, false});
        say(u"console %1 may see %2"_s.arg(n).arg(buckets.join(u' ')));
    }
}

// A light one may begin where a whole one went before, as in the program; it only reads where nothing is to be sent.
void Simulation::startRound(SimulatedConsole &console, bool wholly)
{
    using Kind = SimulatedRound::Kind;
    Kind kind = Kind::Whole;
    if (!wholly && console.greeted && !m_roundDice.once(6)) kind = replica::countOutgoing(console.db()) > 0 ? Kind::Light : Kind::Reading;
    console.round = std::make_unique<SimulatedRound>(*m_lines[static_cast<size_t>(console.number())], [&console](const auto &job) { console.run(job); }, kind);
}

void Simulation::endRound(SimulatedConsole &console)
{
    const std::exception_ptr wrong = console.round->wrong();
    const bool light = console.round->wasLight();
    console.round.reset();
    console.greeted = !wrong;
    if (light) ++m_lightRounds;
    if (!wrong) return say(u"console %1 has synced%2"_s.arg(console.number()).arg(light ? u", lightly"_s : u""_s));
    try {
        std::rethrow_exception(wrong);
    } catch (const Cut &) {
        say(u"console %1 is off line"_s.arg(console.number()));
    } catch (const Failure &failure) {
        m_wrong << u"The exchange of console %1 failed: %2"_s.arg(console.number()).arg(failure.text());
        say(m_wrong.last());
    } catch (const std::exception &other) {
        m_wrong << u"The exchange of console %1 failed: %2"_s.arg(console.number()).arg(QString::fromUtf8(other.what()));
        say(m_wrong.last());
    }
}

void Simulation::die(SimulatedConsole &console)
{
    say(u"console %1 is killed"_s.arg(console.number()));
    console.restart();
    collect(console);
}

// One step of the exchange of a console: a job of its store, or a message that sets off, arrives, or is answered.
void Simulation::message(SimulatedConsole &console)
{
    if (!console.round) startRound(console);
    SimulatedRound &round = *console.round;
    if (round.isFinished()) return endRound(console);
    at(console);
    if (!round.asked().isMessage) {
        if (m_dice.once(60)) console.dieAtStatement = static_cast<int>(m_dice.below(40));
        const bool dying = console.dieAtStatement >= 0;
        round.carryOut();
        if (dying && console.dieAtStatement < 0) return die(console);
        console.dieAtStatement = -1;
        return round.deliver();
    }
    const QString what = u"console %1: %2"_s.arg(console.number()).arg(QLatin1String(round.asked().what));
    if (round.isCarriedOut()) {
        if (!m_dice.once(20)) return round.deliver();
        say(what + u", the answer is lost"_s);
        return round.cut();
    }
    if (m_dice.once(30)) {
        const bool late = round.asked().maySurvive && m_dice.once(2);
        if (late) m_late.emplace_back(what, round.asked().carryOut);
        say(what + (late ? u", the line breaks and the message goes on"_s : u", the line breaks"_s));
        return round.cut();
    }
    simulatedclock::set(m_now);
    m_central.setNow(QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC));
    ++m_messages;
    round.carryOut();
    if (qEnvironmentVariableIsSet("WEMI_TRACE")) say(what);
}

void Simulation::exchange(SimulatedConsole &console)
{
    for (qsizetype n = 1 + m_dice.below(12); n > 0 && (console.round || n > 1); --n) message(console);
}

void Simulation::lose(const QSet<QString> &marks)
{
    for (const QString &mark : marks) {
        if (!m_changes.contains(mark) || m_central.state().answered.contains(mark)) continue;
        if (std::ranges::none_of(m_consoles, [&](const auto &console) { return console->marks().contains(mark); })) m_gone << mark;
    }
}

void Simulation::misfortune(SimulatedConsole &console)
{
    const qsizetype what = m_dice.below(10);
    if (what < 3) return die(console);
    if (what < 5) {
        const qint64 year = 365LL * 24 * 3600 * 1000;
        const qint64 offset = static_cast<qint64>(m_dice.next() % static_cast<quint64>(6 * year)) - 3 * year;
        console.clockOffset = m_setting.clocksJump ? offset : 0;
        return say(u"the clock of console %1 jumps"_s.arg(console.number()));
    }
    if (what == 5 && m_setting.scopes) return changeScope();
    if (what < 8 && m_setting.backInTime) {
        console.keepCopy();
        return say(u"console %1 is backed up"_s.arg(console.number()));
    }
    if (what == 8 && m_setting.backInTime && console.hasCopy()) {
        const QSet<QString> before = console.marks();
        console.putBack(m_dice);
        say(u"console %1 is put back to an earlier day"_s.arg(console.number()));
        return lose(before - console.marks());
    }
    if (what == 9 && m_setting.clones) {
        SimulatedConsole &other = *m_consoles[static_cast<size_t>(m_dice.below(m_setting.consoles))];
        if (&other == &console || other.round) return;
        const QSet<QString> before = console.marks();
        console.cloneOf(other);
        auto &taken = m_images[static_cast<size_t>(console.number())];
        for (const auto &[key, version] : m_images[static_cast<size_t>(other.number())]) taken[key] = std::max(taken[key], version);
        say(u"the disk of console %1 is copied over that of console %2"_s.arg(other.number()).arg(console.number()));
        lose(before - console.marks());
    }
}

void Simulation::arriveLate(const std::function<void()> &message)
{
    try {
        message();
    } catch (const Cut &) {
        say(u"    it was meant for another central"_s);
    }
}

void Simulation::centralMisfortune()
{
    if (!m_late.empty() && !m_dice.once(3)) {
        const auto late = m_late.begin() + m_dice.below(static_cast<qsizetype>(m_late.size()));
        say(late->first + u" arrives late"_s);
        arriveLate(late->second);
        m_late.erase(late);
        return;
    }
    if (!m_setting.backInTime) return;
    if (m_earlier.isEmpty() || m_dice.once(2)) {
        m_earlier << std::pair(u"%1"_s.arg(m_step), m_central.state());
        return say(u"the central is backed up"_s);
    }
    const auto &[when, state] = m_dice.of(m_earlier);
    const bool otherServer = m_dice.once(2);
    QSet<QString> answered;
    for (const auto &[mark, one] : m_central.state().answered) answered << mark;
    m_central.goBack(state, otherServer);
    m_late.clear(); // it was on its way to the one before
    m_wentBack = true;
    say(u"the central is put back to step %1, as another %2"_s.arg(when, otherServer ? u"server"_s : u"timeline"_s));
    lose(answered);
}

void Simulation::act(SimulatedConsole &console)
{
    at(console);
    const qsizetype what = m_dice.below(100);
    if (what < 30) return save(console);
    if (what < 36) return saveForm(console);
    if (what < 39) return saveTogether(console);
    if (what < 44) return trashOrRestore(console);
    if (what < 48) return undoOrRedo(console);
    if (what < 50) return attach(console);
    if (what < 56) return decide(console);
    if (what < 94) return exchange(console);
    if (what < 97) return misfortune(console);
    centralMisfortune();
}

void Simulation::step()
{
    ++m_step;
    m_now += 1 + m_dice.below(5000);
    if (m_dice.once(40)) m_now += 3600LL * 1000 * m_dice.below(30);
    act(*m_consoles[static_cast<size_t>(m_dice.below(m_setting.consoles))]);
    watch();
}

bool Simulation::everybodySyncs(bool wholly)
{
    const qint64 stamp = m_central.state().stamp;
    for (const auto &console : m_consoles) {
        startRound(*console, wholly);
        SimulatedRound &round = *console->round;
        while (!round.isFinished()) {
            at(*console);
            round.carryOut();
            watch();
            round.deliver();
        }
        endRound(*console);
    }
    m_now += 1000;
    return m_central.state().stamp == stamp;
}

void Simulation::heal()
{
    say(u"everything heals"_s);
    for (const auto &console : m_consoles) {
        console->forms.clear();
        while (console->round && !console->round->isFinished()) {
            at(*console);
            console->round->carryOut();
            watch();
            console->round->deliver();
        }
        if (console->round) endRound(*console);
    }
    for (const auto &[what, late] : m_late) arriveLate(late);
    m_late.clear();
    comeToRest();
    // What was refused may have been refused for a while only.
    bool refused = false;
    for (const auto &console : m_consoles) {
        if (!console->db().value(u"SELECT 1 FROM refused LIMIT 1"_s)) continue;
        queue::tryAllAgain(console->db());
        refused = true;
    }
    if (refused) comeToRest();
}

bool Simulation::comesToRest(bool wholly)
{
    constexpr int most = 12;
    for (int times = 0; times < most; ++times)
        if (everybodySyncs(wholly)) return true;
    return false;
}

// A whole round comes in the end, whatever went before.
void Simulation::comeToRest()
{
    if (!comesToRest(false) || !comesToRest(true)) m_wrong << u"The consoles do not come to rest."_s;
}

QStringList Simulation::run()
{
    if (m_setting.joined) everybodySyncs(true);
    while (m_step < m_setting.steps && m_wrong.isEmpty()) step();
    if (m_wrong.isEmpty()) heal();
    if (m_wrong.isEmpty()) m_wrong = SimulationOracles(*this).all();
    return m_wrong;
}

qint64 Simulation::conflictsMade() const { return static_cast<qint64>(m_central.state().conflicts.size()); }

QByteArray Simulation::fingerprint(bool withTimes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MemoryCentral::Logged &logged : m_central.state().log) {
        QJsonObject entry = toJson(logged.entry);
        entry.remove(u"mark"_s);
        entry.remove(u"image"_s);
        QJsonObject origin = entry.take(u"origin"_s).toObject();
        QJsonObject fields = entry.take(u"fields"_s).toObject();
        fields.remove(u"protocol"_s); // has letters of the computer in it
        entry.insert(u"fields"_s, fields);
        origin.remove(u"device"_s);
        if (withTimes) entry.insert(u"origin"_s, origin);
        hash.addData(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    }
    for (const auto &console : m_consoles)
        for (const RecordType *type : recordTypes())
            for (Rows rows = console->db().run(u"SELECT %1, central_version FROM %2 ORDER BY id"_s.arg(recordsql::columns(*type), QLatin1String(type->table))); rows.next();)
            {
                QJsonObject fields = type->toJson(recordsql::read(*type, rows).row);
                fields.remove(u"protocol"_s);
                hash.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
            }
    return hash.result().toHex().left(16);
}

QString Simulation::model(const QString &folder)
{
    const QString path = folder + u"/model.db"_s;
    if (QFile::exists(path)) return path;
    Database db(path + u".new"_s, QByteArray(32, 'k'));
    teachFolding(db);
    apply(db, migrationsIn());
    // A few of each: what a central is full of is not what is looked at here.
    db.run(u"DELETE FROM option WHERE number NOT IN (SELECT number FROM (SELECT number, row_number() OVER (PARTITION BY list ORDER BY number) AS n FROM option) WHERE n <= 2)"_s);
    db.run(u"DELETE FROM option WHERE list NOT IN ('country', 'language', 'kinship', 'need', 'information', 'referral')"_s);
    db.run(u"DELETE FROM option_words WHERE rowid NOT IN (SELECT number FROM option)"_s);
    db.run(u"DELETE FROM room"_s);
    db.run(u"DELETE FROM room_words"_s);
    db.run(u"DELETE FROM site WHERE id NOT IN (?, ?)"_s, {someSite, otherSite});
    db.run(u"DELETE FROM site_words WHERE rowid NOT IN (SELECT number FROM site)"_s);
    for (int n = 0; n < 4; ++n) {
        Operator one;
        one.id = loginOf(n);
        one.username = u"prova%1"_s.arg(n + 1);
        one.fullName = u"Persona Inventata %1"_s.arg(n + 1);
        one.roles = {u"supervisor"_s, u"administrator"_s};
        one.site = n % 2 ? otherSite : someSite;
        recordwriter::save(db, Operator::type, rowOf(one), 0, {});
    }
    db.run(u"DELETE FROM journal"_s);
    db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
    db.run(u"VACUUM"_s);
    db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
    QFile::copy(path + u".new"_s, path);
    return path;
}
