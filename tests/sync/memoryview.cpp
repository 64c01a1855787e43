#include "memorycentral.h"
#include "memorymerge.h"
#include "models/records/catalogue.h"
#include "models/records/folding.h"
#include "models/store/searchindex.h"
#include <QJsonArray>
#include <algorithm>
#include <iterator>

// What of the central in memory whoever asks may see, and how it is told.

using namespace Qt::StringLiterals;
using namespace syncing;
using memorymerge::canonical;

namespace {
const QStringList everybodys{u"site"_s, u"operator"_s, u"option"_s, u"room"_s};

Image imageOf(const MemoryCentral::Key &key, const MemoryCentral::Record &record)
{
    Image image{key.first, key.second, record.version, record.trashed, {}};
    const RecordType *type = recordTypeOf(key.first);
    for (const Field &f : type->fields)
        if (qstrcmp(f.column, "id") != 0) image.fields.insert(QLatin1String(f.column), QJsonValue());
    for (const auto &[column, value] : record.fields) image.fields.insert(column, value);
    return image;
}

// A record shows what it refers to: the families of a centre come with those who work for them.
QList<std::pair<QByteArray, QString>> referredBy(const RecordType &type, const MemoryCentral::Record &record)
{
    QList<std::pair<QByteArray, QString>> all;
    for (const auto &[column, value] : record.fields)
        if (const Field *field = memorymerge::fieldOf(type, column))
            if (const auto typed = field->fromJson(value)) all += field->referred(*typed);
    return all;
}
} // namespace

bool MemoryCentral::sees(const QString &login, const std::set<QString> &buckets) const
{
    const QStringList &own = m_logins.at(login).buckets;
    return own.contains(u"*"_s) || std::ranges::any_of(own, [&](const QString &bucket) { return buckets.contains(bucket); });
}

// What is made is of a centre the login sees, or of its own.
bool MemoryCentral::mayMake(const QString &login, const RecordType &type, const Op &op) const
{
    const Login &who = m_logins.at(login);
    if (who.buckets.contains(u"*"_s) || everybodys.contains(QLatin1String(type.table))) return true;
    QString site = op.fields.value(u"site"_s).toArray().at(1).toString();
    if (site.isEmpty()) site = op.origin.site.isEmpty() ? m_home : op.origin.site;
    return site.isEmpty() || site == who.site || who.buckets.contains(u"site:"_s + site);
}

void MemoryCentral::scope(const RecordType &type, const Key &key, const Origin &origin, std::set<QString> buckets)
{
    Record &record = m_state.records.at(key);
    if (everybodys.contains(QLatin1String(type.table))) {
        record.buckets = {u"reference"_s};
        return;
    }
    const auto text = [&](const QString &column) {
        const auto at = record.fields.find(column);
        return at == record.fields.end() ? QString() : at->second.toString();
    };
    const QString site = text(u"site"_s);
    if (!site.isEmpty()) buckets.insert(u"site:"_s + site);
    else if (const QString made = origin.site.isEmpty() ? m_home : origin.site; record.version == 1 && !made.isEmpty()) buckets.insert(u"site:"_s + made);
    for (const QString &column : {u"author"_s, u"handler"_s, u"operator_id"_s})
        if (const QString who = text(column); !who.isEmpty()) buckets.insert(u"operator:"_s + who);
    if (const auto wanted = m_state.wanted.find(key); wanted != m_state.wanted.end()) {
        buckets.insert(wanted->second.begin(), wanted->second.end());
        m_state.wanted.erase(wanted);
    }
    record.buckets = buckets;
}

void MemoryCentral::showReferred(const RecordType &type, const Key &key)
{
    const Record record = m_state.records.at(key);
    for (const auto &[table, id] : referredBy(type, record)) {
        if (everybodys.contains(QLatin1String(table))) continue;
        const auto target = m_state.records.find({table, id});
        std::set<QString> &buckets = target == m_state.records.end() ? m_state.wanted[{table, id}] : target->second.buckets;
        std::set<QString> added;
        std::ranges::set_difference(record.buckets, buckets, std::inserter(added, added.end()));
        buckets.insert(added.begin(), added.end());
        if (added.empty() || target == m_state.records.end()) continue;
        Entry entry;
        entry.table = table;
        entry.record = id;
        entry.version = target->second.version;
        entry.kind = Entry::Kind::Scope;
        append(entry, added);
        showReferred(*recordTypeOf(table), {table, id});
    }
}

Welcome MemoryCentral::hello(const QString &login, const Greeting &greeting)
{
    const Login &who = m_logins.at(login);
    Welcome welcome;
    welcome.server = m_state.server;
    welcome.timeline = m_state.timeline;
    welcome.stamp = m_state.stamp;
    welcome.schema = welcome.oldestSchema = greeting.schema;
    welcome.buckets = who.buckets;
    welcome.operatorId = who.operatorId;
    welcome.now = m_now;
    welcome.revoked = who.revoked || m_revoked.contains(greeting.device);
    welcome.open = m_open;
    for (const auto &[key, record] : m_state.records)
        if (sees(login, record.buckets)) ++welcome.estimates[key.first];
    return welcome;
}

Pulled MemoryCentral::pull(const QString &login, const Position &after, int most)
{
    Pulled page;
    page.reached = after;
    page.buckets = m_logins.at(login).buckets;
    for (const Logged &logged : m_state.log) {
        const Position at{logged.entry.stamp, logged.entry.line};
        if (at <= after) continue;
        if (page.entries.size() == most) {
            page.more = true;
            return page;
        }
        page.reached = at;
        if (m_fault == Fault::MissLateCommits && logged.entry.stamp % 5 == 4) continue;
        if (sees(login, logged.buckets)) page.entries << logged.entry;
        else if (sees(login, logged.left)) {
            Entry leave;
            leave.stamp = at.stamp;
            leave.line = at.line;
            leave.table = logged.entry.table;
            leave.record = logged.entry.record;
            leave.kind = Entry::Kind::Leave;
            page.entries << leave;
        }
    }
    return page;
}

QList<Image> MemoryCentral::images(const QString &login, const QByteArray &table, const QStringList &ids)
{
    QList<Image> found;
    for (const QString &id : ids) {
        const auto at = m_state.records.find({table, id});
        if (at != m_state.records.end() && sees(login, at->second.buckets)) found << imageOf(at->first, at->second);
    }
    return found;
}

QList<Image> MemoryCentral::search(const QString &login, const QString &typed, int most)
{
    const QStringList asked = typedWords(typed);
    if (asked.join(QString()).size() < 2) return {};
    QList<Image> found;
    for (const RecordType *type : recordTypes()) {
        QList<Image> ofType;
        for (const auto &[key, record] : m_state.records) {
            if (key.first != type->table || record.trashed || !searchindex::isSearched(*type) || !sees(login, record.buckets)) continue;
            QStringList words;
            for (const Field &f : type->fields)
                if (const auto value = record.fields.find(QLatin1String(f.column)); f.is(Searched) && f.kind == Field::Kind::Text && value != record.fields.end()) words += foundUnder(value->second.toString());
            const bool all = std::ranges::all_of(asked, [&](const QString &word) {
                return &word == &asked.last() ? std::ranges::any_of(words, [&](const QString &one) { return one.startsWith(word); }) : words.contains(word);
            });
            const bool together = std::ranges::any_of(words, [&](const QString &one) { return one.startsWith(asked.join(QString())); });
            if (all || together) ofType.prepend(imageOf(key, record)); // the newest id first
        }
        found += ofType.mid(0, most);
    }
    return found;
}

QList<Central::Loaded> MemoryCentral::load(const QString &login, const RecordType &type, const QStringList &buckets, const QString &after, int most)
{
    QList<Central::Loaded> rows;
    for (auto at = m_state.records.upper_bound({type.table, after}); at != m_state.records.end() && at->first.first == type.table && rows.size() < most; ++at) {
        const Record &record = at->second;
        const bool asked = buckets.contains(u"*"_s) || std::ranges::any_of(buckets, [&](const QString &bucket) { return record.buckets.contains(bucket); });
        if (!asked || !sees(login, record.buckets)) continue;
        Central::Loaded row{at->first.second, record.version, record.trashed, {}, {}};
        for (const Field &f : type.fields) {
            const auto value = record.fields.find(QLatin1String(f.column));
            row.values << f.stored(f.fromJson(value == record.fields.end() ? QJsonValue() : value->second).value_or(f.typed(QVariant())));
        }
        row.values[0] = at->first.second;
        for (const auto &[column, value] : record.fields)
            if (!memorymerge::fieldOf(type, column)) row.unknown.insert(column, value);
        rows << row;
    }
    return rows;
}

QStringList MemoryCentral::known(const QStringList &marks) const
{
    QStringList found;
    for (const QString &mark : marks)
        if (m_state.answered.contains(mark)) found << mark;
    return found;
}

QList<ConflictCard> MemoryCentral::conflicts(const QString &login)
{
    QList<ConflictCard> cards;
    for (const auto &[id, card] : m_state.conflicts)
        if (sees(login, card.buckets)) cards << card.card;
    return cards;
}

QList<std::pair<qint64, qint64>> MemoryCentral::digest(const QString &login, const RecordType &type)
{
    QList<std::pair<qint64, qint64>> sums(16);
    for (const auto &[key, record] : m_state.records) {
        if (key.first != type.table || !sees(login, record.buckets)) continue;
        const auto slice = key.second.isEmpty() ? -1 : u"0123456789abcdef"_s.indexOf(key.second.back());
        auto &[count, sum] = sums[std::max<qsizetype>(slice, 0)];
        ++count;
        sum += record.version;
    }
    return sums;
}

void MemoryCentral::goBack(const State &earlier, bool otherServer)
{
    const QString server = m_state.server;
    const qint64 timeline = m_state.timeline;
    m_state = earlier;
    m_state.server = otherServer ? u"server-%1"_s.arg(server.section(u'-', 1).toInt() + 1) : server;
    m_state.timeline = otherServer ? 1 : timeline + 1;
    m_present.clear();
}

void MemoryCentral::plant(const Image &image)
{
    const RecordType *type = recordTypeOf(image.table);
    Record record;
    record.version = 1;
    record.trashed = image.trashed;
    for (auto it = image.fields.begin(); it != image.fields.end(); ++it) {
        const Field *field = memorymerge::fieldOf(*type, it.key());
        if (const QJsonValue value = canonical(field, it.value()); value != canonical(field, QJsonValue())) record.fields[it.key()] = value;
    }
    m_state.records[{image.table, image.record}] = record;
    scope(*type, {image.table, image.record}, {}, {});
}

void MemoryCentral::erase(const QString &record)
{
    ++m_state.stamp;
    m_line = 0;
    for (auto at = m_state.records.begin(); at != m_state.records.end();) {
        if (at->first.second != record) {
            ++at;
            continue;
        }
        Entry entry;
        entry.table = at->first.first;
        entry.record = record;
        entry.kind = Entry::Kind::Erase;
        append(entry, at->second.buckets);
        at = m_state.records.erase(at);
    }
    std::erase_if(m_state.log, [&](const Logged &logged) { return logged.entry.record == record && logged.entry.kind != Entry::Kind::Erase; });
    std::erase_if(m_state.conflicts, [&](const auto &card) { return card.second.card.record == record; });
    for (auto &[mark, answered] : m_state.answered)
        if (answered.op.record == record) answered.op.fields = {};
    m_state.erased.insert(record);
}

QList<Presence> MemoryCentral::meet(const QString &device, const QList<Presence> &open)
{
    m_present[device] = open;
    QList<Presence> others;
    for (const auto &[other, presences] : m_present)
        if (other != device) others += presences;
    return others;
}

MemoryCentral &MemoryLine::central()
{
    if (!m_life.isEmpty() && m_life != m_central.life()) throw Cut(u"another central took its place"_s);
    return m_central;
}

qint64 MemoryLine::load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take)
{
    qint64 given = 0;
    for (Loaded &row : central().load(m_login, type, buckets, after, most)) {
        ++given;
        if (!take(std::move(row))) break;
    }
    return given;
}

std::optional<QByteArray> MemoryLine::content(const QString &fingerprint)
{
    const auto found = central().contents().find(fingerprint);
    return found == m_central.contents().end() ? std::nullopt : std::optional(found->second);
}
