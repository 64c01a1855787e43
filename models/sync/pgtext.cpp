#include "models/sync/pgtext.h"
#include "models/records/field.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing::pgtext {

namespace {
// What is empty is null, whatever it is written as.
QJsonValue emptied(const QJsonValue &value)
{
    const bool empty = value.isUndefined() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
    return empty ? QJsonValue() : value;
}

QJsonValue instant(const QDateTime &at) { return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(); }

QByteArray compact(const QJsonValue &value) { return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1); }

// A text as JSON. In most nothing needs to be escaped.
void add(QByteArray &text, const QString &value)
{
    const bool asItIs = std::ranges::all_of(value, [](QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate(); });
    if (asItIs) (text += '"').append(value.toUtf8()).append('"');
    else text += compact(value);
}

void add(QByteArray &text, const QJsonValue &value)
{
    if (value.isNull()) text += "null";
    else if (value.isString()) add(text, value.toString());
    else if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger())) text += QByteArray::number(value.toInteger());
    else text += compact(value);
}

// A named value. Many are texts, which need not become values of JSON first.
void add(QByteArray &text, const char *name, const auto &value)
{
    (text += '"').append(name).append("\":");
    add(text, value);
    text += ',';
}

// What was, or what is to be, of {"phone": [what was, what is to be]}.
void addSide(QByteArray &text, const QJsonObject &fields, qsizetype side)
{
    char before = '{';
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        text += before;
        add(text, it.key());
        text += ':';
        add(text, emptied(it->toArray().at(side)));
        before = ',';
    }
    text += before == '{' ? "{}" : "}";
}

QJsonObject objectIn(const PgConnection::Value &text) { return text ? QJsonDocument::fromJson(*text).object() : QJsonObject(); }

// {"phone": [from, to]} of what each was and what each is.
QJsonObject pairs(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject fields;
    for (auto it = after.begin(); it != after.end(); ++it) fields.insert(it.key(), QJsonArray{emptied(before.value(it.key())), it.value()});
    return fields;
}

QString textIn(const PgConnection::Value &text) { return text ? QString::fromUtf8(*text) : QString(); }

// Undoes the backslashes of COPY's text form.
QByteArray plain(QByteArrayView text)
{
    if (!text.contains('\\')) return text.toByteArray();
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        switch (const char c = text.at(++i)) {
        case 'b': result += '\b'; break;
        case 'f': result += '\f'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case 't': result += '\t'; break;
        case 'v': result += '\v'; break;
        default: result += c;
        }
    }
    return result;
}

// JSON as PostgreSQL writes it, without the spaces between its values; texts in it have nothing escaped.
QByteArray withoutSpaces(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    bool inText = false;
    for (const char c : json) {
        if (c == '"') inText = !inText;
        if (inText || c != ' ') result += c;
    }
    return result;
}

// "2026-03-01T10:00:00.000Z", as Field::stored() writes it.
bool isInstant(QByteArrayView text)
{
    constexpr QByteArrayView form = "0000-00-00T00:00:00.000Z";
    return std::ranges::equal(text, form, [](char c, char like) { return like == '0' ? c >= '0' && c <= '9' : c == like; });
}

QJsonValue inJson(const QByteArray &kind, const QByteArray &text)
{
    if (kind == "flag") return text == "1";
    if (kind == "number") return text.toLongLong();
    if (kind == "money") return Cents{text.toLongLong()}.plain();
    if (kind == "decimal") return Decimal{text.toLongLong()}.plain();
    if (kind == "multichoice" || kind == "references" || kind == "items" || kind == "week") return QJsonDocument::fromJson(text).array();
    return QString::fromUtf8(text);
}
} // namespace

QByteArray written(const QList<Op> &ops)
{
    static constexpr const char *kinds[] = {"create", "change", "trash", "restore", "resolve"};
    QByteArray text = "[";
    for (const Op &op : ops) {
        text += text.size() > 1 ? ",{" : "{";
        add(text, "mark", op.mark);
        add(text, "table", QString::fromLatin1(op.table));
        add(text, "record", op.record);
        add(text, "kind", QString::fromLatin1(kinds[static_cast<int>(op.kind)]));
        add(text, "base", QJsonValue(op.base));
        add(text, "author", op.origin.author);
        add(text, "site", op.origin.site);
        add(text, "device", op.origin.device);
        add(text, "at", instant(op.origin.at));
        if (!op.conflict.isEmpty()) add(text, "conflict", op.conflict);
        text += "\"old\":";
        addSide(text, op.kind == Op::Kind::Create ? QJsonObject() : op.fields, 0);
        text += ",\"new\":";
        addSide(text, op.fields, 1);
        text += '}';
    }
    return text + ']';
}

QJsonObject written(const Presence &p)
{
    return {{u"table"_s, QString::fromLatin1(p.table)}, {u"record"_s, p.record}, {u"author"_s, p.author}, {u"site"_s, p.site}, {u"since"_s, instant(p.since)}};
}

Presence presenceIn(const QJsonObject &json)
{
    return {json.value(u"table"_s).toString().toLatin1(), json.value(u"record"_s).toString(), json.value(u"author"_s).toString(), json.value(u"site"_s).toString(),
            json.value(u"device"_s).toString(), QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODateWithMs)};
}

Entry entryIn(const QList<PgConnection::Value> &row)
{
    static const QHash<QByteArray, Entry::Kind> kinds{
        {"create", Entry::Kind::Create}, {"change", Entry::Kind::Change}, {"trash", Entry::Kind::Trash}, {"restore", Entry::Kind::Restore},
        {"scope", Entry::Kind::Scope}, {"leave", Entry::Kind::Leave}, {"erase", Entry::Kind::Erase}, {"conflict", Entry::Kind::Conflict},
    };
    Entry entry;
    entry.stamp = row.at(0)->toLongLong();
    entry.line = row.at(1)->toLongLong();
    entry.mark = textIn(row.at(2));
    entry.table = row.at(3).value_or(QByteArray());
    entry.record = textIn(row.at(4));
    entry.version = row.at(5)->toLongLong();
    entry.kind = kinds.value(*row.at(6), Entry::Kind::Change);
    entry.fields = pairs(objectIn(row.at(7)), objectIn(row.at(8)));
    entry.origin = {textIn(row.at(9)), textIn(row.at(10)), textIn(row.at(11)), QDateTime::fromString(textIn(row.at(12)), Qt::ISODateWithMs)};
    entry.image = objectIn(row.at(13));
    entry.asked = pairs(objectIn(row.at(14)), objectIn(row.at(15)));
    return entry;
}

LoadedLine::LoadedLine(const RecordType &type, const QList<std::pair<QByteArray, QByteArray>> &fields) : m_type(type), m_places(static_cast<qsizetype>(type.fields.size()), -1)
{
    for (const Field &f : type.fields) m_empty << f.stored(f.typed(QVariant()));
    if (fields.isEmpty()) return;
    m_columns = "id, version, trashed";
    for (const auto &[name, kind] : fields) {
        const qsizetype field = type.find(name).value_or(-1);
        if (field >= 0) m_places[field] = m_parts.size();
        m_parts << Column{field, name, kind};
        m_columns += ", \"" + QByteArray(name).replace('"', "\"\"") + '"';
    }
}

// What has to be read to be written as this store does.
void LoadedLine::addWritten(const Field &f, const QByteArray &text)
{
    QString came = QString::fromUtf8(text);
    if (f.kind == Field::Kind::Week) {
        came.clear();
        for (const QJsonValue &day : QJsonDocument::fromJson(text).array()) came += day.toString();
    }
    m_row << f.stored(f.typed(came));
}

// Almost all of it is to be stored as it came.
void LoadedLine::add(const Field &f, qsizetype at, QByteArrayView part)
{
    if (part == "\\N") return m_row.addOf(m_empty, at);
    const bool escaped = part.contains('\\');
    switch (f.kind) {
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::Choice: return escaped ? m_row.addText(plain(part)) : m_row.addText(part);
    case Field::Kind::Date:
    case Field::Kind::Reference:
        if (!escaped && !part.isEmpty()) return m_row.addText(part);
        break;
    case Field::Kind::Instant:
        if (isInstant(part)) return m_row.addText(part);
        break;
    case Field::Kind::Number:
    case Field::Kind::Decimal:
    case Field::Kind::Money: return m_row.addNumber(part.toLongLong());
    case Field::Kind::Flag: return m_row.addNumber(part.toLongLong() != 0);
    case Field::Kind::MultiChoice:
    case Field::Kind::References:
        if (escaped || !part.startsWith("[\"")) break;
        if (!part.contains(' ')) return m_row.addText(part);
        if (const QByteArray codes = withoutSpaces(part); !codes.contains(' ')) return m_row.addText(codes);
        break;
    case Field::Kind::Items:
    case Field::Kind::Week: break;
    }
    if (part == "[]" && f.kind != Field::Kind::Week) return m_row.addText(part);
    addWritten(f, plain(part));
}

Central::Loaded LoadedLine::read(QByteArrayView line)
{
    Central::Loaded loaded;
    QVarLengthArray<QByteArrayView, 128> parts;
    for (qsizetype begin = 0; begin <= line.size();) {
        qsizetype tab = line.indexOf('\t', begin);
        if (tab < 0) tab = line.size();
        parts << line.sliced(begin, tab - begin);
        begin = tab + 1;
    }
    constexpr qsizetype before = 3; // id, version, trashed
    parts.resize(before + m_parts.size());
    loaded.record = QString::fromUtf8(plain(parts.at(0)));
    loaded.version = parts.at(1).toLongLong();
    loaded.trashed = parts.at(2) == "1";
    m_row.clear();
    m_row.addText(plain(parts.at(0)));
    for (qsizetype i = 1; i < m_places.size(); ++i) {
        if (m_places.at(i) < 0) m_row.addOf(m_empty, i);
        else add(m_type.fields[static_cast<size_t>(i)], i, parts.at(before + m_places.at(i)));
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (const Column &c = m_parts.at(i); c.field < 0 && parts.at(before + i) != "\\N")
            loaded.unknown.insert(QString::fromUtf8(c.name), inJson(c.kind, plain(parts.at(before + i))));
    loaded.values = m_row.packed();
    return loaded;
}

} // namespace syncing::pgtext
