#include "models/sync/pgcentral.h"
#include "models/records/field.h"
#include "models/sync/pgerror.h"
#include "models/sync/pgtext.h"
#include "models/sync/provisioning.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
constexpr qsizetype askedAbout = 16 * 1024; // bytes; a smaller file is sent as fast as it is asked about

QString words(const char *text) { return QCoreApplication::translate("PgCentral", text); }

QString compact(const QJsonArray &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }
} // namespace

struct PgCentral::Lock {
    QMutex mutex; // of m_line, which stop() reads on another thread
};

PgCentral::PgCentral(PgConnection::Parameters parameters, const QString &password, std::chrono::milliseconds patience)
    : m_parameters(std::move(parameters)), m_password(password), m_patience(patience), m_lock(std::make_unique<Lock>())
{
}

PgCentral::~PgCentral() = default;

PgConnection &PgCentral::line()
{
    if (m_line && !m_line->isBroken()) return *m_line;
    if (m_stopped) throw Cut(words(QT_TRANSLATE_NOOP("PgCentral", "The exchange was stopped.")));
    {
        const QMutexLocker locked(&m_lock->mutex);
        m_line.reset();
    }
    auto fresh = std::make_shared<PgConnection>(m_parameters, m_password, std::min<std::chrono::milliseconds>(m_patience, std::chrono::seconds(10)), &m_stopped,
                                                [this](PgConnection &one) { requireNewest(one); });
    fresh->setPatience(m_patience);
    greetAgain(*fresh);
    const QMutexLocker locked(&m_lock->mutex);
    m_line = std::move(fresh);
    if (m_stopped) m_line->stop();
    return *m_line;
}

// Among the hosts may be one that a standby took over from.
void PgCentral::requireNewest(PgConnection &fresh) const
{
    if (m_seen.server.isEmpty()) return;
    const auto now = fresh.run("SELECT server, timeline FROM console.lifetime()").first();
    requireNotReplaced(m_seen, QString::fromUtf8(*now.at(0)), now.at(1)->toLongLong());
}

// What the last greeting said of this connection holds for a new one; but a central that was restored or failed over meanwhile
// has to be greeted anew before anything is asked of it.
void PgCentral::greetAgain(PgConnection &fresh)
{
    m_fields.clear();
    if (!m_device.isEmpty()) {
        fresh.run("SELECT set_config('console.device', $1, false), set_config('console.greeted', $2, false)", {m_device, m_seen.server});
        const auto now = fresh.run("SELECT server, timeline FROM console.lifetime()").first();
        if (*now.at(0) + ' ' + *now.at(1) != m_life) throw Cut(words(QT_TRANSLATE_NOOP("PgCentral", "Another server took its place.")));
    }
    if (m_listens) fresh.listen("console_changed");
    m_missed = m_listens; // what was said meanwhile
}

QJsonDocument PgCentral::json(const QByteArray &sql, const QVariantList &values)
{
    const auto text = line().value(sql, values);
    const QJsonDocument document = QJsonDocument::fromJson(text.value_or("null"));
    if (document.isNull())
        throw Failure(words(QT_TRANSLATE_NOOP("PgCentral", "What the central sent could not be read.")), words(QT_TRANSLATE_NOOP("PgCentral", "It is not in the form it should have.")),
                      words(QT_TRANSLATE_NOOP("PgCentral", "Nothing was changed. If it happens again, tell whoever looks after the central.")));
    return document;
}

QList<Image> PgCentral::imagesIn(const QJsonDocument &json)
{
    QList<Image> images;
    for (const QJsonValue &one : json.array()) images << imageIn(one.toObject());
    return images;
}

Welcome PgCentral::hello(const Greeting &greeting)
{
    m_device.clear(); // a new life of the central is what the greeting finds out
    m_readTo = 0;
    m_seen.server = greeting.server;
    m_seen.timeline = greeting.timeline;
    const QString said = QString::fromUtf8(QJsonDocument(toJson(greeting)).toJson(QJsonDocument::Compact));
    const Welcome welcome = welcomeIn(json("SELECT console.hello($1::text), set_config('console.device', $2, false)", {said, greeting.device}).object());
    requireNotReplaced(m_seen, welcome.server, welcome.timeline);
    m_device = greeting.device;
    m_seen.server = welcome.server;
    m_seen.timeline = welcome.timeline;
    m_life = welcome.server.toUtf8() + ' ' + QByteArray::number(welcome.timeline);
    return welcome;
}

QList<Outcome> PgCentral::pushOnce(const QString &device, int schema, const QList<Op> &ops)
{
    QList<Outcome> outcomes;
    for (const QJsonValue &one : json("SELECT console.push($1, $2::integer, $3::text)", {device, schema, QString::fromUtf8(pgtext::written(ops))}).array()) outcomes << outcomeIn(one.toObject());
    return outcomes;
}

QList<Outcome> PgCentral::push(const QString &device, int schema, const QList<Op> &ops)
{
    if (ops.isEmpty()) return {};
    try {
        return pushOnce(device, schema, ops);
    } catch (const pgerror::Unacceptable &e) {
        // One of them has something that PostgreSQL cannot even read (a character no text may have): it alone is refused. Any
        // other failure is the central's: all of it is asked again.
        if (ops.size() == 1) return {Outcome{ops.first().mark, Outcome::Result::Refused, 0, {}, false, u"invalid"_s, e.why()}};
    }
    QList<Outcome> outcomes;
    for (const Op &op : ops) outcomes += push(device, schema, {op});
    return outcomes;
}

Pulled PgCentral::pull(const Position &after, int most)
{
    const auto rows = line().run("SELECT * FROM console.pull($1::bigint, $2::bigint, $3::integer)", {after.stamp, after.line, most});
    Pulled page;
    page.reached = after;
    for (const auto &row : rows) {
        if (row.at(6)) {
            page.entries << pgtext::entryIn(row);
            continue;
        }
        page.reached = {row.at(0)->toLongLong(), row.at(1)->toLongLong()};
        page.more = *row.at(5) == "1";
        if (!page.more) {
            m_readTo = page.reached.stamp;
            m_missed = false;
        }
        if (row.at(13)) page.buckets = QVariant(QJsonDocument::fromJson(*row.at(13)).array().toVariantList()).toStringList();
    }
    return page;
}

QList<Image> PgCentral::images(const QByteArray &table, const QStringList &ids)
{
    return imagesIn(json("SELECT console.images($1, $2::text[])", {QString::fromLatin1(table), arrayText(ids)}));
}

QList<Image> PgCentral::search(const QString &typed, int most)
{
    return imagesIn(json("SELECT console.search($1, $2::integer)", {typed, most}));
}

qint64 PgCentral::load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take)
{
    const QByteArray table = type.table;
    PgConnection &asked = line();
    if (!m_fields.contains(table)) {
        QList<std::pair<QByteArray, QByteArray>> fields;
        for (const auto &row : asked.run("SELECT name, kind FROM console.fields_of($1)", {QString::fromLatin1(table)})) fields << std::pair(*row.at(0), *row.at(1));
        m_fields.insert(table, fields);
    }
    pgtext::LoadedLine reader(type, m_fields.value(table));
    if (!reader.isKnown()) return 0;
    // COPY takes no values beside its statement: they are set first, as bound values.
    asked.run("SELECT set_config('console.load_buckets', $1, false), set_config('console.load_after', $2, false), set_config('console.load_most', $3, false)", {arrayText(buckets), after, most});
    qint64 count = 0;
    asked.copyOut("COPY (SELECT " + reader.columns() + " FROM console.load_" + table
                      + "(current_setting('console.load_buckets')::text[], current_setting('console.load_after'), current_setting('console.load_most')::integer)) TO STDOUT",
                  [&](QByteArrayView text) {
                      ++count;
                      return take(reader.read(text));
                  });
    return count;
}

QStringList PgCentral::known(const QStringList &marks)
{
    return textsIn(line().value("SELECT console.known($1::text[])", {arrayText(marks)}).value_or("{}"));
}

QList<ConflictCard> PgCentral::conflicts()
{
    QList<ConflictCard> cards;
    for (const QJsonValue &one : json("SELECT console.conflicts()").array()) cards << conflictIn(one.toObject());
    return cards;
}

QList<std::pair<qint64, qint64>> PgCentral::digest(const RecordType &type)
{
    QList<std::pair<qint64, qint64>> slices(16);
    for (const auto &row : line().run("SELECT slice, records, versions FROM console.digest($1)", {QLatin1String(type.table)}))
        slices[row.at(0)->toInt()] = {row.at(1)->toLongLong(), row.at(2)->toLongLong()};
    return slices;
}

void PgCentral::sendContent(const QString &fingerprint, const QByteArray &bytes)
{
    // After another server took the central's place every console has every file to send again; most of them are there.
    if (bytes.size() > askedAbout && line().value("SELECT console.has_content($1)", {fingerprint}) == "t") return;
    line().run("SELECT console.attach($1, $2)", {fingerprint, bytes.isNull() ? QByteArray("") : bytes});
}

std::optional<QByteArray> PgCentral::content(const QString &fingerprint)
{
    const auto bytes = line().value("SELECT console.content($1)", {fingerprint});
    if (!bytes) return {};
    return QByteArray::fromHex(bytes->mid(2)); // "\x0a1b"
}

void PgCentral::changePassword(const QString &password) { provisioning::changeOwnPassword(line(), password); }

QList<Presence> PgCentral::presence(const QString &device, const QList<Presence> &open)
{
    QJsonArray here;
    for (const Presence &one : open) here << pgtext::written(one);
    QList<Presence> elsewhere;
    for (const QJsonValue &one : json("SELECT console.presence($1, $2::text)", {device, compact(here)}).array()) elsewhere << pgtext::presenceIn(one.toObject());
    return elsewhere;
}

void PgCentral::listen()
{
    m_listens = true;
    if (m_line && !m_line->isBroken()) m_line->listen("console_changed");
}

// Each change is announced with its stamp: what was read already, also of what was sent from here, is no news.
bool PgCentral::hasNews()
{
    for (const QByteArray &stamp : line().notifications()) {
        bool isNumber = false;
        m_missed = stamp.toLongLong(&isNumber) > m_readTo || !isNumber || m_missed;
    }
    return std::exchange(m_missed, false);
}

int PgCentral::socket() const { return m_line ? m_line->socket() : -1; }

void PgCentral::stop()
{
    m_stopped = true;
    const QMutexLocker locked(&m_lock->mutex);
    if (m_line) m_line->stop();
}

} // namespace syncing
