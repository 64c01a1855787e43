#include "simulatedvalues.h"

using namespace Qt::StringLiterals;

namespace {
bool isTyped(const RecordType &type, const Field &f)
{
    static const QList<QByteArray> others{"id", "merged_into", "municipio", "author", "owner_table", "owner", "content", "username", "roles", "active", "list"};
    const QByteArray column = f.column;
    return !f.is(Derived) && column != type.numbered && (type.table == QByteArray("person") ? column == "roles" || !others.contains(column) : !others.contains(column));
}
} // namespace

QString SimulatedValues::word(int longest)
{
    return (u"t"_s + QString::number(++m_serial + 1295, 36)).left(longest);
}

QVariant SimulatedValues::any(const Field &f, const QVariant &now, const Known &known, int depth)
{
    const QByteArray column = f.column;
    if (!f.is(Required) && depth == 0 && m_dice.once(12)) return f.typed(QVariant());
    switch (f.kind) {
    case Field::Kind::Text:
        if (column == "email" || column == "address") return word(20) + u"@example.org"_s;
        if (column.contains("phone") || column == "number") return u"02%1"_s.arg(++m_serial + 5'000'000);
        return m_dice.once(10) ? (word(20) + u" è 🙂"_s).left(std::min(f.longest(), 30)) : word(f.longest());
    case Field::Kind::LongText: return u"%1\nseconda riga, più lunga: \"città\" \\ \t fine"_s.arg(word(20));
    case Field::Kind::Number:
        if (column == "born_year") return QVariant::fromValue<qlonglong>(1900 + m_dice.below(100));
        if (column == "minutes") return QVariant::fromValue<qlonglong>(1 + m_dice.below(200));
        return QVariant::fromValue<qlonglong>(1 + m_dice.below(6));
    case Field::Kind::Decimal: return QVariant::fromValue(Decimal{10'000 + (++m_serial) * 100});
    case Field::Kind::Money: return QVariant::fromValue(Cents{100 + ++m_serial});
    case Field::Kind::Date: return QDate(1950, 1, 1).addDays(++m_serial);
    case Field::Kind::Instant: return QDateTime(QDate(2026, 3, 1), QTime(8, 0, 0, 123), Qt::UTC).addSecs(3600 * 24 * ++m_serial);
    case Field::Kind::Flag: return !now.toBool();
    case Field::Kind::Choice: return QString::fromLatin1(f.choices[static_cast<size_t>(m_dice.below(static_cast<qsizetype>(f.choices.size())))].code);
    case Field::Kind::MultiChoice: {
        QStringList codes = now.toStringList();
        const QString code = QString::fromLatin1(f.choices[static_cast<size_t>(m_dice.below(static_cast<qsizetype>(f.choices.size())))].code);
        if (!codes.removeOne(code)) codes << code;
        return codes;
    }
    case Field::Kind::Reference: {
        const QStringList ids = known.value(f.target);
        return ids.isEmpty() ? QString(u""_s) : m_dice.of(ids);
    }
    case Field::Kind::References: {
        QStringList all = now.toStringList();
        const QStringList ids = known.value(f.target);
        if (ids.isEmpty()) return all;
        const QString id = m_dice.of(ids);
        if (!all.removeOne(id)) all << id;
        return all;
    }
    case Field::Kind::Week: {
        Week week = now.value<Week>();
        const int day = static_cast<int>(m_dice.below(7)), slot = static_cast<int>(m_dice.below(20));
        week.set(day, slot, m_dice.once(2));
        return QVariant::fromValue(week);
    }
    case Field::Kind::Items: return items(f, now.toList(), known);
    }
    Q_UNREACHABLE();
}

// One is added, changed, or goes.
QVariant SimulatedValues::items(const Field &f, QVariantList list, const Known &known)
{
    const auto fill = [&](Row row) {
        for (int n = 0; n < 2; ++n) {
            const qsizetype i = 1 + m_dice.below(static_cast<qsizetype>(f.item->fields.size()) - 1);
            row[i] = any(f.item->fields[static_cast<size_t>(i)], row.at(i), known, 1);
        }
        return row;
    };
    const qsizetype what = m_dice.below(4);
    if (list.isEmpty() || what < 2) {
        Row row = f.item->newRow();
        row[0] = u"item-%1"_s.arg(++m_serial);
        for (qsizetype i = 0; const Field &inner : f.item->fields) {
            if (inner.is(Required) && inner.isEmpty(row.at(i))) row[i] = any(inner, row.at(i), known, 1);
            ++i;
        }
        list.insert(m_dice.below(list.size() + 1), QVariant(fill(row)));
    } else {
        const qsizetype at = m_dice.below(list.size());
        if (what == 2) list[at] = QVariant(fill(list.at(at).toList()));
        else list.removeAt(at);
    }
    return list;
}

Row SimulatedValues::fresh(const RecordType &type, const QString &id, const Author &author, const Known &known)
{
    Row row = type.newRow();
    row[0] = id;
    for (qsizetype i = 0; const Field &f : type.fields) {
        if (QByteArrayView(f.column) == QByteArrayView("author")) row[i] = author.operatorId;
        else if (QByteArrayView(f.column) == QByteArrayView("site") && f.kind == Field::Kind::Reference) row[i] = author.siteId;
        else if (i > 0 && f.is(Required) && f.isEmpty(row.at(i))) row[i] = any(f, row.at(i), known, 1);
        ++i;
    }
    return edited(type, row, known);
}

Row SimulatedValues::edited(const RecordType &type, Row row, const Known &known)
{
    static const QList<QByteArray> few{"surname", "name", "phone", "roles", "other_phones"};
    QList<qsizetype> typed;
    for (qsizetype i = 0; i < static_cast<qsizetype>(type.fields.size()); ++i)
        if (const Field &f = type.fields[static_cast<size_t>(i)]; isTyped(type, f) && (!narrow || few.contains(QByteArray(f.column)))) typed << i;
    for (qsizetype n = 1 + m_dice.below(narrow ? 2 : 3); n > 0; --n) {
        // A few fields are where everybody types.
        const qsizetype i = m_dice.once(3) ? m_dice.of(typed) : typed.at(m_dice.below(std::min<qsizetype>(typed.size(), 7)));
        row[i] = any(type.fields[static_cast<size_t>(i)], row.at(i), known);
    }
    return row;
}
