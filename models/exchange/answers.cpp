#include "models/exchange/answers.h"
#include "models/records/identifier.h"
#include "models/records/option.h"
#include "models/records/site.h"
#include "models/store/database.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};
using Kind = Field::Kind;

// What files say of choices that no label of ours has. Each word stands for one code of any field that has it.
constexpr std::pair<const char *, const char *> said[] = {
    {"f", "female"}, {"femmina", "female"}, {"donna", "female"}, {"m", "male"}, {"maschio", "male"}, {"uomo", "male"},
    {"badante", "carer"}, {"assistente familiare", "carer"}, {"colf", "housekeeper"}, {"tata", "babysitter"}, {"baby sitter", "babysitter"}, {"babysitter", "babysitter"},
    {"si", "yes"}, {"no", "no"}, {"sportello", "desk"}, {"allo sportello", "desk"}, {"telefono", "phone"}, {"020202", "phone-020202"}, {"mail", "email"},
    {"richiedente", "requester"}, {"assistito", "assisted"}, {"assistita", "assisted"}, {"beneficiario", "assisted"}, {"lavoratore", "worker"}, {"lavoratrice", "worker"}, {"volontario", "volunteer"}, {"volontaria", "volunteer"},
    {"convivenza", "live-in"}, {"convivente", "live-in"}, {"convivenza ridotta", "reduced-live-in"}, {"non convivente", "live-out"}, {"presenza notturna", "night-presence"}, {"assistenza notturna", "night-care"},
    {"indeterminato", "permanent"}, {"tempo indeterminato", "permanent"}, {"determinato", "fixed-term"}, {"tempo determinato", "fixed-term"}, {"livello unico", "unico"},
};

std::optional<bool> readFlag(const QString &cell)
{
    const QString word = comparable(cell);
    for (const QStringView yes : {u"si", u"s", u"yes", u"y", u"x", u"1", u"vero", u"true"})
        if (word == yes) return true;
    for (const QStringView no : {u"no", u"n", u"0", u"falso", u"false"})
        if (word == no) return false;
    return {};
}

// "1.234" and "12": a whole number. A decimal point is not dropped.
std::optional<qint64> readWhole(const QString &cell)
{
    const auto number = Decimal::read(cell);
    if (!number || number->units % Decimal::one != 0) return {};
    return number->units / Decimal::one;
}

QStringList severalIn(const QString &cell)
{
    static const QRegularExpression between(u"[;|/\n]"_s);
    QStringList parts = cell.split(between, Qt::SkipEmptyParts);
    for (QString &part : parts) part = part.simplified();
    parts.removeAll(QString());
    return parts;
}

QString notUnderstood(const QString &what) { return Words::tr("“%1” is not one of the answers.").arg(what); }

template <class T> std::variant<QVariant, QString> valueOr(const std::optional<T> &value, const QString &why)
{
    if (!value) return why;
    return QVariant::fromValue(*value);
}
} // namespace

std::optional<QDate> readDay(const QString &typed)
{
    static const QRegularExpression italian(u"^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})$"_s), iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    const QString text = typed.trimmed();
    QDate day;
    if (const auto match = italian.match(text); match.hasMatch()) day = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    else if (const auto other = iso.match(text); other.hasMatch()) day = QDate(other.captured(1).toInt(), other.captured(2).toInt(), other.captured(3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDateTime> readInstant(const QString &typed)
{
    static const QRegularExpression parts(u"^(\\S+?)(?:[T ,]+(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?Z?$"_s);
    const auto match = parts.match(typed.simplified());
    const auto day = match.hasMatch() ? readDay(match.captured(1)) : std::nullopt;
    if (!day) return {};
    const bool hasTime = !match.captured(2).isEmpty();
    const QTime time = hasTime ? QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()) : QTime(0, 0);
    if (!time.isValid()) return {};
    return QDateTime(*day, time, hasTime && typed.trimmed().endsWith(u'Z') ? Qt::UTC : Qt::LocalTime).toUTC();
}

Answers::Answers(Database &db)
{
    for (Rows rows = db.run(u"SELECT id, list, label, english, portal FROM option WHERE trashed_at IS NULL"_s); rows.next();) {
        const QString id = rows.value(0).toString(), list = rows.value(1).toString();
        auto &known = m_options[list];
        for (const QString &word : {comparable(rows.value(2).toString()), comparable(rows.value(3).toString()), comparable(id), comparable(id.mid(list.size() + 1))})
            if (!word.isEmpty() && !known.contains(word)) known.insert(word, id);
    }
    for (Rows rows = db.run(u"SELECT id, name, code FROM site WHERE trashed_at IS NULL"_s); rows.next();)
        for (const int column : {1, 2})
            if (const QString word = comparable(rows.value(column).toString()); !word.isEmpty()) m_sites.insert(word, rows.value(0).toString());
}

std::optional<QString> Answers::choice(const RecordType &type, const Field &field, const QString &word) const
{
    QHash<QString, QString> &known = m_choices[&field];
    if (known.isEmpty()) {
        for (const ::Choice &c : field.choices) {
            const QString code = QLatin1String(c.code);
            known.insert(comparable(code), code);
            for (const QString &label : m_words.folded(type.context, c.label))
                if (!known.contains(label)) known.insert(label, code);
            for (const auto &[other, meant] : said)
                if (code == QLatin1String(meant) && !known.contains(QLatin1String(other))) known.insert(QLatin1String(other), code);
        }
    }
    const auto found = known.constFind(comparable(word));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Answers::option(const Field &field, const QString &word) const
{
    const auto list = m_options.constFind(QLatin1String(field.list));
    if (list == m_options.constEnd()) return {};
    const auto found = list->constFind(comparable(word));
    return found == list->constEnd() ? std::nullopt : std::optional(*found);
}

std::variant<QVariant, QString> Answers::reference(const Field &field, const QString &cell) const
{
    const QByteArray target = field.target;
    if (target == "option") return valueOr(option(field, cell), notUnderstood(cell));
    if (target == "site") {
        const auto found = m_sites.constFind(comparable(cell));
        if (found == m_sites.constEnd()) return Words::tr("There is no centre called “%1”.").arg(cell);
        return QVariant(*found);
    }
    return Words::tr("This cannot be imported.");
}

std::variant<QVariant, QString> Answers::read(const RecordType &type, const Field &field, const QString &typed) const
{
    const QString cell = field.kind == Kind::LongText ? typed.trimmed() : typed.simplified();
    if (cell.isEmpty()) return field.typed(QVariant());
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText: return QVariant(cell);
    case Kind::Choice: return valueOr(choice(type, field, cell), notUnderstood(cell));
    case Kind::Flag: return valueOr(readFlag(cell), Words::tr("“%1” is neither yes nor no.").arg(cell));
    case Kind::Number: return valueOr(readWhole(cell), Words::tr("“%1” is not a whole number.").arg(cell));
    case Kind::Decimal: return valueOr(Decimal::read(cell), Words::tr("“%1” is not a number.").arg(cell));
    case Kind::Money: return valueOr(Cents::read(QString(cell).remove(u'€').trimmed()), Words::tr("“%1” is not an amount.").arg(cell));
    case Kind::Date: return valueOr(readDay(cell), Words::tr("“%1” is not a date with day, month and a year of four digits.").arg(cell));
    case Kind::Instant: return valueOr(readInstant(cell), Words::tr("“%1” is not a date with day, month and a year of four digits.").arg(cell));
    case Kind::Reference: return reference(field, cell);
    case Kind::Week: {
        const QVariant week = field.typed(QVariant(QString(cell).remove(u' ')));
        if (field.isEmpty(week)) return Words::tr("“%1” is not a week of 336 half hours.").arg(cell.left(20));
        return week;
    }
    case Kind::Items: {
        // The first titled text of an item is what it is known by: the number of a phone.
        QVariantList items;
        for (const QString &part : severalIn(cell)) {
            Row item = field.item->newRow();
            item[0] = newIdentifier();
            for (qsizetype i = 0; const Field &inner : field.item->fields) {
                if (inner.is(Titled)) {
                    item[i] = part;
                    break;
                }
                ++i;
            }
            items << QVariant(item);
        }
        return QVariant(items);
    }
    case Kind::MultiChoice:
    case Kind::References: {
        QStringList codes;
        // A label may have a comma or a bar of its own: the whole cell is tried first.
        const auto one = [&](const QString &word) { return field.kind == Kind::MultiChoice ? choice(type, field, word) : option(field, word); };
        if (const auto whole = one(cell)) return QVariant(QStringList{*whole});
        QStringList parts = severalIn(cell);
        if (parts.size() == 1) parts = cell.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const auto code = one(part);
            if (!code) return notUnderstood(part.simplified());
            if (!codes.contains(*code)) codes << *code;
        }
        return QVariant(codes);
    }
    }
    Q_UNREACHABLE();
}
