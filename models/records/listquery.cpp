#include "models/records/listquery.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
using Test = Condition::Test;

struct Word {
    Test test;
    const char *code; // as kept in a saved view
    const char *sentence;
};

constexpr Word tests[] = {
    {Test::Is, "is", QT_TRANSLATE_NOOP("ListQuery", "%1 is %2")},
    {Test::IsNot, "is-not", QT_TRANSLATE_NOOP("ListQuery", "%1 is not %2")},
    {Test::Contains, "contains", QT_TRANSLATE_NOOP("ListQuery", "%1 contains %2")},
    {Test::StartsWith, "starts-with", QT_TRANSLATE_NOOP("ListQuery", "%1 begins with %2")},
    {Test::AtLeast, "at-least", QT_TRANSLATE_NOOP("ListQuery", "%1 at least %2")},
    {Test::AtMost, "at-most", QT_TRANSLATE_NOOP("ListQuery", "%1 at most %2")},
    {Test::IsEmpty, "is-empty", QT_TRANSLATE_NOOP("ListQuery", "%1 is empty")},
    {Test::IsNotEmpty, "is-not-empty", QT_TRANSLATE_NOOP("ListQuery", "%1 is filled in")},
    {Test::AnyOf, "any-of", QT_TRANSLATE_NOOP("ListQuery", "%1 is one of %2")},
    {Test::InLastDays, "in-last-days", QT_TRANSLATE_NOOP("ListQuery", "%1 in the last %2 days")},
    {Test::InNextDays, "in-next-days", QT_TRANSLATE_NOOP("ListQuery", "%1 in the next %2 days")},
    {Test::Today, "today", QT_TRANSLATE_NOOP("ListQuery", "%1 is today")},
    {Test::BeforeToday, "before-today", QT_TRANSLATE_NOOP("ListQuery", "%1 is before today")},
    {Test::NotBy, "not-by", QT_TRANSLATE_NOOP("ListQuery", "%1 not by %2")},
    {Test::AnyItem, "any-item", QT_TRANSLATE_NOOP("ListQuery", "%1 with: %2")},
};

const Word &wordOf(Test test)
{
    for (const Word &word : tests)
        if (word.test == test) return word;
    Q_UNREACHABLE();
}

// A choice among several is described, and kept, code by code; so are references.
Field single(Field f)
{
    if (f.kind == Field::Kind::MultiChoice) f.kind = Field::Kind::Choice;
    if (f.kind == Field::Kind::References) f.kind = Field::Kind::Reference;
    return f;
}

std::optional<Condition> conditionFrom(const RecordType &type, const QJsonObject &object)
{
    const QByteArray column = object[u"column"_s].toString().toUtf8();
    const auto at = type.find(column);
    const Word *word = nullptr;
    for (const Word &w : tests)
        if (object[u"test"_s].toString() == QLatin1String(w.code)) word = &w;
    if (!at || !word) return {};
    Condition condition{column, word->test, {}};
    const Field f = single(type.fields[static_cast<size_t>(*at)]);
    for (const QJsonValue &value : object[u"values"_s].toArray()) {
        if (Condition::countsDays(word->test)) condition.values << value.toInteger();
        else if (const auto typed = f.fromJson(value)) condition.values << *typed;
        // "Contains" may hold part of a value.
        else if (value.isString()) condition.values << value.toString();
    }
    if (word->test == Test::AnyItem) {
        const RecordType *item = type.fields[static_cast<size_t>(*at)].item;
        if (!item) return {};
        for (const QJsonValue &one : object[u"item"_s].toArray())
            if (const auto part = conditionFrom(*item, one.toObject())) condition.item << *part;
    }
    return condition;
}

QJsonObject kept(const Field &field, const Condition &condition)
{
    const Field f = single(field);
    QJsonArray values, item;
    for (const QVariant &value : condition.values) values << (Condition::countsDays(condition.test) ? QJsonValue(value.toLongLong()) : f.toJson(value));
    QJsonObject object{{u"column"_s, QString::fromLatin1(condition.column)}, {u"test"_s, QLatin1String(wordOf(condition.test).code)}, {u"values"_s, values}};
    if (!field.item || condition.test != Test::AnyItem) return object;
    for (const Condition &part : condition.item)
        if (const auto at = field.item->find(part.column)) item << kept(field.item->fields[static_cast<size_t>(*at)], part);
    object[u"item"_s] = item;
    return object;
}

QString sentenceOf(const RecordType &type, const Field &field, const Condition &condition, const QHash<QString, QString> &titles)
{
    const Field f = single(field);
    QStringList values;
    for (const QVariant &value : condition.values)
        if (f.kind == Field::Kind::Reference && titles.contains(value.toString())) values << titles.value(value.toString());
        else values << (Condition::countsDays(condition.test) ? QString::number(value.toLongLong()) : value.typeId() == QMetaType::QString && f.kind != Field::Kind::Choice ? value.toString() : type.shown(f, value));
    if (field.item && condition.test == Test::AnyItem)
        for (const Condition &part : condition.item)
            if (const auto at = field.item->find(part.column)) values << sentenceOf(*field.item, field.item->fields[static_cast<size_t>(*at)], part, titles);
    const QString label = type.translated(f.label);
    const QString sentence = QCoreApplication::translate("ListQuery", wordOf(condition.test).sentence);
    return sentence.contains(u"%2"_s) ? sentence.arg(label, values.join(u", "_s)) : sentence.arg(label);
}
} // namespace

bool Condition::countsDays(Test test) { return test == Test::InLastDays || test == Test::InNextDays; }

bool Condition::takesValue(Test test)
{
    return test != Test::IsEmpty && test != Test::IsNotEmpty && test != Test::Today && test != Test::BeforeToday && test != Test::AnyItem;
}

bool Condition::operator==(const Condition &other) const
{
    return column == other.column && test == other.test && values == other.values && item == other.item;
}

QJsonObject ListQuery::toJson() const
{
    QJsonArray asked, keys;
    for (const Condition &condition : conditions) {
        const auto at = type->find(condition.column);
        if (at) asked << kept(type->fields[static_cast<size_t>(*at)], condition);
    }
    for (const SortKey &key : sort)
        keys << QJsonObject{{u"column"_s, QString::fromLatin1(key.column)}, {u"descending"_s, key.order == Qt::DescendingOrder}};
    return {{u"words"_s, words}, {u"conditions"_s, asked}, {u"sort"_s, keys}, {u"trashed"_s, trashed}};
}

ListQuery ListQuery::fromJson(const RecordType &type, const QJsonObject &object)
{
    ListQuery query{&type, object[u"words"_s].toString(u""_s), {}, {}, object[u"trashed"_s].toBool()};
    for (const QJsonValue &value : object[u"conditions"_s].toArray())
        if (const auto condition = conditionFrom(type, value.toObject())) query.conditions << *condition;
    for (const QJsonValue &value : object[u"sort"_s].toArray()) {
        const SortKey key{value[u"column"_s].toString().toUtf8(), value[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
        if (type.find(key.column)) query.sort << key;
    }
    return query;
}

QString ListQuery::described(const QHash<QString, QString> &titles) const
{
    QStringList parts;
    if (!words.trimmed().isEmpty()) parts << QCoreApplication::translate("ListQuery", "containing \"%1\"").arg(words.trimmed());
    for (const Condition &condition : conditions) {
        const auto at = type->find(condition.column);
        if (at) parts << sentenceOf(*type, type->fields[static_cast<size_t>(*at)], condition, titles);
    }
    if (trashed) parts << QCoreApplication::translate("ListQuery", "in the trash");
    return parts.join(u"; "_s);
}
