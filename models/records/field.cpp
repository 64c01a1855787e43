#include "models/records/field.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// What a newer program wrote into an item is passed over; what is known of it is kept.
QVariantList itemsIn(const RecordType &type, const QJsonArray &array)
{
    QVariantList items;
    QList<Problem> unknown;
    for (const QJsonValue &one : array)
        if (one.isObject()) items << QVariant(type.fromJson(one.toObject(), type.newRow(), unknown));
    return items;
}

QStringList cutInSeven(const QString &text)
{
    QStringList parts;
    for (int day = 0; text.size() == Week::days * Week::slots_ && day < Week::days; ++day) parts << text.mid(day * Week::slots_, Week::slots_);
    return parts;
}
} // namespace

int Field::longest() const
{
    if (maximumLength > 0) return maximumLength;
    return kind == Kind::LongText ? 20'000 : 200;
}

bool Field::isEmpty(const QVariant &value) const
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Reference: return value.toString().isEmpty();
    case Kind::Date: return value.toDate().isNull();
    case Kind::Instant: return value.toDateTime().isNull();
    case Kind::MultiChoice:
    case Kind::References: return value.toStringList().isEmpty();
    case Kind::Items: return value.toList().isEmpty();
    case Kind::Week: return value.value<::Week>().isEmpty();
    case Kind::Flag: return false;
    case Kind::Number:
    case Kind::Decimal:
    case Kind::Money: return !value.isValid() || value.isNull();
    }
    Q_UNREACHABLE();
}

QVariant Field::stored(const QVariant &value) const
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice: return value.toString().isNull() ? QVariant(u""_s) : QVariant(value.toString());
    case Kind::Reference: return isEmpty(value) ? QVariant() : value;
    case Kind::Date: return isEmpty(value) ? QVariant() : QVariant(value.toDate().toString(Qt::ISODate));
    case Kind::Instant: return isEmpty(value) ? QVariant() : QVariant(value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    case Kind::Flag: return value.toBool() ? 1 : 0;
    case Kind::Number: return isEmpty(value) ? QVariant() : QVariant(value.toLongLong());
    case Kind::Decimal: return isEmpty(value) ? QVariant() : QVariant(value.value<::Decimal>().units);
    case Kind::Money: return isEmpty(value) ? QVariant() : QVariant(value.value<Cents>().value);
    case Kind::MultiChoice:
    case Kind::References:
    case Kind::Items:
        return QString::fromUtf8(QJsonDocument(toJson(value).toArray()).toJson(QJsonDocument::Compact));
    case Kind::Week: return isEmpty(value) ? u""_s : value.value<::Week>().portal().join(QString());
    }
    Q_UNREACHABLE();
}

QVariant Field::typed(const QVariant &value) const
{
    const bool absent = !value.isValid() || value.isNull();
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Reference: return absent ? u""_s : value.toString();
    case Kind::Date: return absent ? QDate() : value.toDate();
    case Kind::Instant: {
        if (absent) return QDateTime();
        QDateTime instant = value.typeId() == QMetaType::QString ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs) : value.toDateTime();
        return instant.toUTC();
    }
    case Kind::Flag: return !absent && value.toBool();
    case Kind::Number: return absent ? QVariant() : QVariant(value.toLongLong());
    case Kind::Decimal:
        if (absent) return {}; // a NULL of the database is a null text: it would differ from what an editor gives
        if (value.metaType() == QMetaType::fromType<::Decimal>()) return value;
        return QVariant::fromValue(::Decimal{value.toLongLong()});
    case Kind::Money:
        if (absent) return {};
        if (value.metaType() == QMetaType::fromType<Cents>()) return value;
        return QVariant::fromValue(Cents{value.toLongLong()});
    case Kind::Week:
        if (value.metaType() == QMetaType::fromType<::Week>()) return value;
        return QVariant::fromValue(::Week::ofPortal(cutInSeven(value.toString())).value_or(::Week()));
    case Kind::Items:
        if (value.typeId() == QMetaType::QVariantList) return value;
        return itemsIn(*item, QJsonDocument::fromJson(value.toString().toUtf8()).array());
    case Kind::MultiChoice:
    case Kind::References: {
        if (value.typeId() == QMetaType::QStringList) return value;
        QStringList codes;
        for (const QJsonValue &code : QJsonDocument::fromJson(value.toString().toUtf8()).array()) codes << code.toString();
        return codes;
    }
    }
    Q_UNREACHABLE();
}

QJsonValue Field::toJson(const QVariant &value) const
{
    const bool many = kind == Kind::MultiChoice || kind == Kind::References || kind == Kind::Items;
    if (isEmpty(value)) return many ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Reference: return value.toString();
    case Kind::Date: return value.toDate().toString(Qt::ISODate);
    case Kind::Instant: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case Kind::Flag: return value.toBool();
    case Kind::Number: return value.toLongLong();
    case Kind::Decimal: return value.value<::Decimal>().plain();
    case Kind::Money: return value.value<Cents>().plain();
    case Kind::MultiChoice:
    case Kind::References: return QJsonArray::fromStringList(value.toStringList());
    case Kind::Week: return QJsonArray::fromStringList(value.value<::Week>().portal());
    case Kind::Items: {
        QJsonArray items;
        for (const QVariant &one : value.toList()) items << item->toJson(one.toList());
        return items;
    }
    }
    Q_UNREACHABLE();
}

std::optional<QVariant> Field::fromJson(const QJsonValue &v) const
{
    if (v.isNull() || v.isUndefined()) return typed(QVariant());
    const auto known = [this](const QString &code) {
        return std::ranges::any_of(choices, [&](const ::Choice &c) { return code == QLatin1String(c.code); });
    };
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Reference: return v.isString() ? std::optional<QVariant>(v.toString()) : std::nullopt;
    case Kind::Choice: return v.isString() && known(v.toString()) ? std::optional<QVariant>(v.toString()) : std::nullopt;
    case Kind::Date: {
        const QDate day = QDate::fromString(v.toString(), Qt::ISODate);
        return day.isValid() ? std::optional<QVariant>(day) : std::nullopt;
    }
    case Kind::Instant: {
        const QDateTime instant = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
        return instant.isValid() ? std::optional<QVariant>(instant.toUTC()) : std::nullopt;
    }
    case Kind::Flag: return v.isBool() ? std::optional<QVariant>(v.toBool()) : std::nullopt;
    case Kind::Number: {
        if (!v.isDouble() || v.toDouble() != static_cast<double>(v.toInteger())) return {};
        return QVariant::fromValue(static_cast<qlonglong>(v.toInteger()));
    }
    case Kind::Decimal: {
        const auto d = ::Decimal::read(v.isDouble() ? QString::number(v.toDouble(), 'g', 15) : v.toString());
        return d ? std::optional<QVariant>(QVariant::fromValue(*d)) : std::nullopt;
    }
    case Kind::Money: {
        const auto c = Cents::read(v.isDouble() ? QString::number(v.toDouble(), 'g', 15) : v.toString());
        return c ? std::optional<QVariant>(QVariant::fromValue(*c)) : std::nullopt;
    }
    case Kind::Week: {
        const auto week = ::Week::ofPortal(v.toVariant().toStringList());
        return week ? std::optional<QVariant>(QVariant::fromValue(*week)) : std::nullopt;
    }
    case Kind::Items: {
        if (!v.isArray()) return {};
        QVariantList items;
        QList<Problem> wrong;
        for (const QJsonValue &one : v.toArray()) {
            if (!one.isObject()) return {};
            items << QVariant(item->fromJson(one.toObject(), item->newRow(), wrong));
        }
        return wrong.isEmpty() ? std::optional<QVariant>(items) : std::nullopt;
    }
    case Kind::MultiChoice:
    case Kind::References: {
        if (!v.isArray()) return {};
        QStringList codes;
        for (const QJsonValue &code : v.toArray()) {
            if (!code.isString() || (kind == Kind::MultiChoice && !known(code.toString()))) return {};
            codes << code.toString();
        }
        return codes;
    }
    }
    Q_UNREACHABLE();
}

QString RecordType::translated(const char *label) const { return QCoreApplication::translate(context, label); }

QList<std::pair<QByteArray, QString>> Field::referred(const QVariant &value) const
{
    QList<std::pair<QByteArray, QString>> all;
    if (isEmpty(value)) return all;
    if (kind == Kind::Reference) all << std::pair(QByteArray(target), value.toString());
    if (kind == Kind::References)
        for (const QString &id : value.toStringList()) all << std::pair(QByteArray(target), id);
    if (kind == Kind::Items)
        for (const QVariant &one : value.toList()) {
            const Row row = one.toList();
            for (qsizetype i = 0; const Field &f : item->fields) all += f.referred(row.at(i++));
        }
    return all;
}

QString RecordType::shown(const Field &f, const QVariant &value, const QHash<QString, QString> &titles) const
{
    if (f.isEmpty(value)) return {};
    QStringList parts;
    switch (f.kind) {
    case Field::Kind::Reference: return titles.value(value.toString());
    case Field::Kind::References:
        for (const QString &id : value.toStringList())
            if (titles.contains(id)) parts << titles.value(id);
        return parts.join(u", "_s);
    case Field::Kind::Items:
        for (const QVariant &one : value.toList()) {
            const Row row = one.toList();
            QStringList texts;
            for (qsizetype i = 0; const Field &inner : f.item->fields) {
                const QVariant &v = row.at(i++);
                if (!inner.isShown() || inner.isEmpty(v) || (inner.kind == Field::Kind::Flag && !v.toBool())) continue;
                const QString text = f.item->shown(inner, v, titles);
                const bool named = inner.is(Titled) || inner.kind == Field::Kind::Reference || inner.kind == Field::Kind::Choice;
                if (inner.kind == Field::Kind::Flag) texts << f.item->translated(inner.label);
                else if (!text.isEmpty()) texts << (named ? text : u"%1: %2"_s.arg(f.item->translated(inner.label), text));
            }
            parts << texts.join(u", "_s);
        }
        return parts.join(u"; "_s);
    default: return shown(f, value);
    }
}

QString RecordType::shown(const Field &f, const QVariant &value) const
{
    if (f.isEmpty(value)) return {};
    const auto choice = [&](const QString &code) {
        for (const ::Choice &c : f.choices)
            if (code == QLatin1String(c.code)) return translated(c.label);
        return code;
    };
    switch (f.kind) {
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::Reference: return value.toString();
    case Field::Kind::References: return value.toStringList().join(u", "_s);
    case Field::Kind::Items: return shown(f, value, {});
    case Field::Kind::Week: return value.value<Week>().shown();
    case Field::Kind::Choice: return choice(value.toString());
    case Field::Kind::Flag: return value.toBool() ? QCoreApplication::translate("RecordType", "Yes") : QCoreApplication::translate("RecordType", "No");
    case Field::Kind::Date: return QLocale().toString(value.toDate(), u"dd/MM/yyyy"_s);
    case Field::Kind::Instant: return QLocale().toString(value.toDateTime().toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
    case Field::Kind::Number: return QLocale().toString(value.toLongLong());
    case Field::Kind::Decimal: return value.value<Decimal>().shown();
    case Field::Kind::Money: return value.value<Cents>().shown();
    case Field::Kind::MultiChoice: {
        QStringList labels;
        for (const QString &code : value.toStringList()) labels << choice(code);
        return labels.join(u", "_s);
    }
    }
    Q_UNREACHABLE();
}

QList<Problem> RecordType::problems(const Row &row) const
{
    QList<Problem> found;
    for (qsizetype i = 0; const Field &f : fields) {
        const QVariant &v = row.at(i++);
        if (f.is(Required) && f.isEmpty(v))
            found << Problem{f.column, QCoreApplication::translate("RecordType", "%1 is missing.").arg(translated(f.label))};
        const bool text = f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText;
        if (text && v.toString().size() > f.longest())
            found << Problem{f.column, QCoreApplication::translate("RecordType", "%1 is longer than %2 characters.").arg(translated(f.label)).arg(f.longest())};
        if (f.kind == Field::Kind::Items)
            for (const QVariant &one : v.toList())
                for (const Problem &p : f.item->problems(one.toList())) found << Problem{f.column, u"%1: %2"_s.arg(translated(f.label), p.text)};
    }
    return check ? found + check(row) : found;
}

std::optional<qsizetype> RecordType::find(QByteArrayView column) const
{
    const auto at = std::ranges::find_if(fields, [=](const Field &f) { return column == QByteArrayView(f.column); });
    return at == fields.end() ? std::nullopt : std::optional<qsizetype>(at - fields.begin());
}

qsizetype RecordType::indexOf(const char *column) const
{
    const auto at = find(QByteArrayView(column));
    if (!at) qFatal("The record type %s has no column %s.", table, column);
    return *at;
}

QString RecordType::title(const Row &row) const
{
    if (titleOf) return titleOf(row);
    QStringList parts;
    for (qsizetype i = 0; const Field &f : fields) {
        const QVariant &v = row.at(i++);
        if (f.is(Titled) && !f.isEmpty(v)) parts << shown(f, v);
    }
    return parts.join(u' ');
}

Row RecordType::tidied(Row row) const
{
    for (qsizetype i = 0; const Field &f : fields) {
        QVariant &v = row[i++];
        if (f.kind == Field::Kind::Text) v = v.toString().normalized(QString::NormalizationForm_C).simplified();
        if (f.kind == Field::Kind::LongText) v = v.toString().normalized(QString::NormalizationForm_C).trimmed();
        if (f.kind == Field::Kind::Items) {
            QVariantList items;
            for (const QVariant &one : v.toList()) items << QVariant(f.item->tidied(one.toList()));
            v = items;
        }
    }
    return row;
}

QJsonObject RecordType::toJson(const Row &row) const
{
    QJsonObject object;
    for (qsizetype i = 0; const Field &f : fields) object.insert(QLatin1String(f.column), f.toJson(row.at(i++)));
    return object;
}

Row RecordType::fromJson(const QJsonObject &object, const Row &blank, QList<Problem> &found) const
{
    Row row = blank;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        const auto at = find(key);
        const auto value = at ? fields[static_cast<size_t>(*at)].fromJson(it.value()) : std::nullopt;
        if (!at) found << Problem{key, QCoreApplication::translate("RecordType", "\"%1\" is not a field of this record.").arg(it.key())};
        else if (!value) found << Problem{key, QCoreApplication::translate("RecordType", "\"%1\" holds a value of the wrong kind.").arg(it.key())};
        else row[*at] = *value;
    }
    return row;
}
