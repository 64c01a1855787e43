#include "models/sync/protocol.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
[[noreturn]] void unreadable(const char *place)
{
    throw Failure(QCoreApplication::translate("Sync", "What the central sent could not be read."),
                  QCoreApplication::translate("Sync", "“%1” is missing or is not what it should be.").arg(QLatin1String(place)),
                  QCoreApplication::translate("Sync", "Nothing was changed. If it happens again, tell whoever looks after the central."));
}

QString text(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isNull() || value.isUndefined()) return {};
    if (!value.isString()) unreadable(key);
    return value.toString();
}

QString needed(const QJsonObject &json, const char *key)
{
    const QString value = text(json, key);
    if (value.isEmpty()) unreadable(key);
    return value;
}

qint64 number(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isNull() || value.isUndefined()) return 0;
    if (!value.isDouble() || value.toInteger(-1) != value.toInteger(0)) unreadable(key);
    return value.toInteger();
}

bool flag(const QJsonObject &json, const char *key, bool absent)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isNull() || value.isUndefined()) return absent;
    if (!value.isBool()) unreadable(key);
    return value.toBool();
}

QDateTime instant(const QJsonObject &json, const char *key)
{
    const QString value = text(json, key);
    if (value.isEmpty()) return {};
    // One that cannot be read is not known; nobody is kept from the rest by it.
    const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC() : QDateTime();
}

QJsonObject object(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isNull() || value.isUndefined()) return {};
    if (!value.isObject()) unreadable(key);
    return value.toObject();
}

QJsonArray array(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isNull() || value.isUndefined()) return {};
    if (!value.isArray()) unreadable(key);
    return value.toArray();
}

QStringList texts(const QJsonObject &json, const char *key)
{
    QStringList all;
    for (const QJsonValue &one : array(json, key)) {
        if (!one.isString()) unreadable(key);
        all << one.toString();
    }
    return all;
}

QJsonValue written(const QDateTime &at) { return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(); }

template <class Kind> struct Named {
    Kind kind;
    const char *code;
};

constexpr Named<Op::Kind> opKinds[] = {
    {Op::Kind::Create, "create"}, {Op::Kind::Change, "change"}, {Op::Kind::Trash, "trash"}, {Op::Kind::Restore, "restore"}, {Op::Kind::Resolve, "resolve"},
};
constexpr Named<Outcome::Result> results[] = {
    {Outcome::Result::Applied, "applied"}, {Outcome::Result::Same, "same"}, {Outcome::Result::Conflict, "conflict"},
    {Outcome::Result::Refused, "refused"}, {Outcome::Result::Erased, "erased"},
};
constexpr Named<Entry::Kind> entryKinds[] = {
    {Entry::Kind::Create, "create"}, {Entry::Kind::Change, "change"}, {Entry::Kind::Trash, "trash"}, {Entry::Kind::Restore, "restore"},
    {Entry::Kind::Scope, "scope"}, {Entry::Kind::Leave, "leave"}, {Entry::Kind::Erase, "erase"}, {Entry::Kind::Conflict, "conflict"},
};

template <class Kind, size_t n> QString codeOf(const Named<Kind> (&names)[n], Kind kind)
{
    for (const auto &named : names)
        if (named.kind == kind) return QLatin1String(named.code);
    Q_UNREACHABLE();
}

template <class Kind, size_t n> Kind kindIn(const Named<Kind> (&names)[n], const QJsonObject &json, const char *key)
{
    const QString code = text(json, key);
    for (const auto &named : names)
        if (code == QLatin1String(named.code)) return named.kind;
    unreadable(key);
}
} // namespace

QJsonObject toJson(const Origin &o)
{
    return {{u"author"_s, o.author}, {u"site"_s, o.site}, {u"device"_s, o.device}, {u"at"_s, written(o.at)}};
}

Origin originIn(const QJsonObject &json) { return {text(json, "author"), text(json, "site"), text(json, "device"), instant(json, "at")}; }

QJsonObject toJson(const Op &op)
{
    QJsonObject json{{u"mark"_s, op.mark}, {u"table"_s, QString::fromLatin1(op.table)}, {u"record"_s, op.record}, {u"kind"_s, codeOf(opKinds, op.kind)},
                     {u"base"_s, op.base}, {u"fields"_s, op.fields}, {u"origin"_s, toJson(op.origin)}};
    if (op.conflict.isEmpty()) return json;
    json.insert(u"conflict"_s, op.conflict);
    json.insert(u"conflict_version"_s, op.conflictVersion);
    return json;
}

Op opIn(const QJsonObject &json)
{
    return {needed(json, "mark"), needed(json, "table").toLatin1(), needed(json, "record"), kindIn(opKinds, json, "kind"), number(json, "base"),
            object(json, "fields"), text(json, "conflict"), number(json, "conflict_version"), originIn(object(json, "origin"))};
}

QJsonObject toJson(const Outcome &o)
{
    return {{u"mark"_s, o.mark}, {u"result"_s, codeOf(results, o.result)}, {u"version"_s, o.version}, {u"kept"_s, o.kept},
            {u"trashed"_s, o.trashed}, {u"code"_s, o.code}, {u"detail"_s, o.detail}};
}

Outcome outcomeIn(const QJsonObject &json)
{
    return {needed(json, "mark"), kindIn(results, json, "result"), number(json, "version"), object(json, "kept"), flag(json, "trashed", false),
            text(json, "code"), text(json, "detail")};
}

QJsonObject toJson(const Entry &e)
{
    return {{u"stamp"_s, e.stamp}, {u"line"_s, e.line}, {u"mark"_s, e.mark}, {u"table"_s, QString::fromLatin1(e.table)}, {u"record"_s, e.record},
            {u"version"_s, e.version}, {u"kind"_s, codeOf(entryKinds, e.kind)}, {u"fields"_s, e.fields}, {u"origin"_s, toJson(e.origin)}, {u"image"_s, e.image}, {u"asked"_s, e.asked}};
}

Entry entryIn(const QJsonObject &json)
{
    return {number(json, "stamp"), number(json, "line"), text(json, "mark"), needed(json, "table").toLatin1(), needed(json, "record"), number(json, "version"),
            kindIn(entryKinds, json, "kind"), object(json, "fields"), originIn(object(json, "origin")), object(json, "image"), object(json, "asked")};
}

QJsonObject toJson(const Image &image)
{
    return {{u"table"_s, QString::fromLatin1(image.table)}, {u"record"_s, image.record}, {u"version"_s, image.version}, {u"trashed"_s, image.trashed},
            {u"fields"_s, image.fields}};
}

Image imageIn(const QJsonObject &json)
{
    return {needed(json, "table").toLatin1(), needed(json, "record"), number(json, "version"), flag(json, "trashed", false), object(json, "fields")};
}

QJsonObject toJson(const ConflictCard &c)
{
    return {{u"id"_s, c.id}, {u"version"_s, c.version}, {u"table"_s, QString::fromLatin1(c.table)}, {u"record"_s, c.record}, {u"kind"_s, c.kind},
            {u"fields"_s, c.fields}, {u"mine"_s, toJson(c.mine)}, {u"theirs"_s, toJson(c.theirs)}, {u"open"_s, c.open}, {u"decision"_s, c.decision},
            {u"decided"_s, toJson(c.decided)}, {u"at"_s, written(c.at)}};
}

ConflictCard conflictIn(const QJsonObject &json)
{
    return {needed(json, "id"), number(json, "version"), needed(json, "table").toLatin1(), needed(json, "record"), needed(json, "kind"), object(json, "fields"),
            originIn(object(json, "mine")), originIn(object(json, "theirs")), flag(json, "open", true), text(json, "decision"),
            originIn(object(json, "decided")), instant(json, "at")};
}

QJsonObject toJson(const Greeting &g)
{
    return {{u"device"_s, g.device}, {u"name"_s, g.name}, {u"program"_s, g.program}, {u"schema"_s, g.schema}, {u"erased"_s, QJsonArray::fromStringList(g.erased)}};
}

Greeting greetingIn(const QJsonObject &json)
{
    return {needed(json, "device"), text(json, "name"), text(json, "program"), static_cast<int>(number(json, "schema")), texts(json, "erased")};
}

QJsonObject toJson(const Welcome &w)
{
    QJsonObject estimates;
    for (const auto &[table, rows] : w.estimates.asKeyValueRange()) estimates.insert(QString::fromLatin1(table), rows);
    return {{u"server"_s, w.server}, {u"timeline"_s, w.timeline}, {u"stamp"_s, w.stamp}, {u"schema"_s, w.schema}, {u"oldest_schema"_s, w.oldestSchema},
            {u"buckets"_s, QJsonArray::fromStringList(w.buckets)}, {u"operator"_s, w.operatorId}, {u"now"_s, written(w.now)}, {u"revoked"_s, w.revoked},
            {u"open"_s, w.open}, {u"estimates"_s, estimates}};
}

Welcome welcomeIn(const QJsonObject &json)
{
    Welcome w{needed(json, "server"), number(json, "timeline"), number(json, "stamp"), static_cast<int>(number(json, "schema")),
              static_cast<int>(number(json, "oldest_schema")), texts(json, "buckets"), text(json, "operator"), instant(json, "now"),
              flag(json, "revoked", false), flag(json, "open", true), {}};
    const QJsonObject estimates = object(json, "estimates");
    for (auto it = estimates.begin(); it != estimates.end(); ++it) w.estimates.insert(it.key().toLatin1(), it->toInteger());
    return w;
}

Pulled pulledIn(const QJsonObject &json)
{
    Pulled page;
    for (const QJsonValue &one : array(json, "entries")) {
        if (!one.isObject()) unreadable("entries");
        page.entries << entryIn(one.toObject());
    }
    const QJsonObject reached = object(json, "reached");
    page.reached = {number(reached, "stamp"), number(reached, "line")};
    page.more = flag(json, "more", false);
    return page;
}

} // namespace syncing
