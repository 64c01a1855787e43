#include "memorycentral.h"
#include "memorymerge.h"
#include "models/records/catalogue.h"
#include "models/records/folding.h"
#include "models/store/searchindex.h"
#include "models/sync/fieldvalues.h"
#include <QJsonArray>
#include <algorithm>
#include <iterator>
#include <utility>

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

bool isOfEverybody(const QByteArray &table) { return everybodys.contains(QLatin1String(table)); }

QString textIn(const MemoryCentral::Record &record, const char *column)
{
    const auto at = record.fields.find(QLatin1String(column));
    return at == record.fields.end() ? QString() : at->second.toString();
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

// What the record refers to, as it is now. What its author could not see opens nothing, until somebody who does names it anew.
void MemoryCentral::name(const RecordType &type, const Key &key, const QString &login)
{
    Record &record = m_state.records.at(key);
    const auto before = std::exchange(record.named, {});
    for (const auto &[column, value] : record.fields) {
        const Field *field = memorymerge::fieldOf(type, column);
        if (!field) continue;
        const bool part = field->is(Belongs);
        if (part && !*field->target) record.named.push_back({{textIn(record, (QByteArray(field->column) + "_table").constData()).toLatin1(), value.toString()}, true});
        else if (const auto typed = field->fromJson(value))
            for (const auto &[table, id] : field->referred(*typed))
                if (part || !isOfEverybody(table)) record.named.push_back({{table, id}, part});
    }
    std::set<Key> blind;
    for (const auto &[named, part] : record.named) {
        const bool isOld = std::ranges::any_of(before, [&](const auto &one) { return one.first == named; });
        if (isOld ? record.blind.contains(named) : m_state.records.contains(named) && !login.isEmpty() && !showsNow(login, named)) blind.insert(named);
    }
    record.blind = blind;
}

std::set<QString> MemoryCentral::own(const Key &key) const
{
    const Record &record = m_state.records.at(key);
    if (isOfEverybody(key.first)) return {u"reference"_s};
    std::set<QString> buckets;
    const QString site = textIn(record, "site");
    buckets.insert(u"site:"_s + (site.isEmpty() ? record.home : site));
    const RecordType &type = *recordTypeOf(key.first);
    for (const Field &f : type.fields)
        if (f.kind == Field::Kind::Reference && QByteArrayView(f.target) == "operator")
            if (const QString who = textIn(record, f.column); !who.isEmpty()) buckets.insert(u"operator:"_s + who);
    return buckets;
}

// Who may see what, thought out anew from all there is: a record shows what it refers to and what is part of it. What is part of
// others is for those who see them; for its own sake only where they are not there, or its author did not see them.
std::map<MemoryCentral::Key, std::set<QString>> MemoryCentral::viewers() const
{
    std::map<Key, std::set<QString>> seen;
    std::map<Key, std::vector<Key>> shows;
    for (const auto &[key, record] : m_state.records) {
        bool isPart = false;
        for (const auto &[named, part] : record.named) {
            const bool blind = record.blind.contains(named);
            if (!m_state.records.contains(named) || (blind && !part)) continue;
            if (part) shows[named].push_back(key);
            else shows[key].push_back(named);
            isPart = isPart || (part && !blind);
        }
        seen[key] = isPart ? std::set<QString>() : own(key);
    }
    std::vector<Key> due;
    for (const auto &[key, to] : shows) due.push_back(key);
    while (!due.empty()) {
        const Key from = due.back();
        due.pop_back();
        const auto shown = shows.find(from);
        if (shown == shows.end()) continue;
        for (const Key &to : shown->second) {
            const size_t before = seen.at(to).size();
            const std::set<QString> more = seen.at(from);
            seen.at(to).insert(more.begin(), more.end());
            if (seen.at(to).size() != before) due.push_back(to);
        }
    }
    return seen;
}

bool MemoryCentral::showsNow(const QString &login, const Key &key) const
{
    const auto record = m_state.records.find(key);
    return m_logins.at(login).buckets.contains(u"*"_s) || (record != m_state.records.end() && sees(login, record->second.buckets));
}

// Tells of every other record whom it is shown to now, and to whom no longer.
void MemoryCentral::showAll(const Key &written)
{
    for (const auto &[key, now] : viewers()) {
        Record &record = m_state.records.at(key);
        const std::set<QString> before = std::exchange(record.buckets, now);
        for (auto &[id, card] : m_state.conflicts)
            if (card.card.table == key.first && card.card.record == key.second) card.buckets = now;
        std::set<QString> added, left;
        std::ranges::set_difference(now, before, std::inserter(added, added.end()));
        std::ranges::set_difference(before, now, std::inserter(left, left.end()));
        if (key == written || (added.empty() && left.empty())) continue;
        Entry entry;
        entry.table = key.first;
        entry.record = key.second;
        entry.version = record.version;
        entry.kind = Entry::Kind::Scope;
        append(entry, added, left);
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
        // Of what was seen once and is not any more, nothing but that.
        const bool shown = logged.entry.kind == Entry::Kind::Erase || showsNow(login, {logged.entry.table, logged.entry.record});
        if (shown && sees(login, logged.buckets)) page.entries << logged.entry;
        else if (!shown && sees(login, logged.left)) {
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
            row.values << (row.values.isEmpty() ? QVariant(row.record) : f.stored(syncing::valueIn(f, value == record.fields.end() ? QJsonValue() : value->second).value_or(f.typed(QVariant()))));
        }
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
        if (const auto one = m_state.answered.find(mark); one != m_state.answered.end() && one->second.outcome.result != Outcome::Result::Refused) found << mark;
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
    name(*type, {image.table, image.record}, {});
    m_state.records.at({image.table, image.record}).buckets = own({image.table, image.record});
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
    QStringList parts;
    for (const auto &[key, other] : m_state.records)
        if (std::ranges::any_of(other.named, [&](const auto &one) { return one.second && one.first.second == record; })) parts << key.second;
    for (const QString &part : std::as_const(parts)) erase(part);
    showAll({});
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
