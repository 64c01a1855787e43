#include "models/cost/tablefile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

// A value of a table file and where it stands in it, so that a refusal can name the place.
class Node {
    Q_DECLARE_TR_FUNCTIONS(cost::TableFile)
public:
    Node(const QString &file, const QJsonValue &value, const QString &place = {})
        : m_file(file), m_value(value), m_place(place)
    {
    }

    [[noreturn]] void refuse(const QString &why) const
    {
        throw Failure(tr("The wage tables cannot be used: %1, at “%2”.").arg(m_file, m_place.isEmpty() ? u"/"_s : m_place), why,
                      tr("Correct the file, or install the program again."));
    }

    const QString &file() const { return m_file; }
    bool has(const QString &key) const { return m_value.toObject().contains(key); }
    Node at(const QString &key) const
    {
        const Node child(m_file, m_value.toObject().value(key), m_place.isEmpty() ? key : m_place + u'.' + key);
        if (!m_value.isObject()) refuse(tr("A group of values was expected here."));
        if (!has(key)) child.refuse(tr("It is missing."));
        return child;
    }
    QList<Node> items(qsizetype count) const
    {
        QList<Node> all;
        const QJsonArray array = m_value.toArray();
        if (array.size() != count) refuse(tr("%1 rows were expected here.").arg(count));
        for (qsizetype i = 0; i < count; ++i) all << Node(m_file, array.at(i), u"%1[%2]"_s.arg(m_place).arg(i));
        return all;
    }
    void allow(const QStringList &keys) const
    {
        const QStringList found = m_value.toObject().keys();
        for (const QString &key : found)
            if (!keys.contains(key)) at(key).refuse(tr("Nothing of this name is known here."));
    }

    QString text() const
    {
        if (m_value.toString().isEmpty()) refuse(tr("A text was expected here."));
        return m_value.toString();
    }
    QDate date() const
    {
        const QDate day = QDate::fromString(m_value.toString(), Qt::ISODate);
        if (!day.isValid()) refuse(tr("A date such as 2026-01-31 was expected here."));
        return day;
    }
    int days() const
    {
        const int days = m_value.toInt();
        if (days < 1 || days > 31) refuse(tr("A number of days from 1 to 31 was expected here."));
        return days;
    }
    // Money is written as text, with two decimals: a number of JSON may have passed through binary and lost its cent.
    Cents cents() const
    {
        const QString written = m_value.toString();
        const auto amount = Cents::read(written);
        if (!amount || amount->plain() != written || amount->value <= 0)
            refuse(tr("An exact amount with two decimals, such as \"12.30\", was expected here."));
        return *amount;
    }

private:
    QString m_file;
    QJsonValue m_value;
    QString m_place;
};

template <class Part> TableFile::From<Part> begun(const Node &node)
{
    TableFile::From<Part> part;
    part.from = node.at(u"from"_s).date();
    part.to = node.at(u"to"_s).date();
    part.file = node.file();
    if (part.to < part.from) node.at(u"to"_s).refuse(Node::tr("It comes before the beginning."));
    return part;
}

void verify(const Node &node, Cents sum)
{
    const Node control = node.at(u"control"_s);
    if (control.cents() != sum)
        control.refuse(Node::tr("The figures add up to %1: one of them, or this sum, was changed.").arg(sum.plain()));
}

struct Key {
    const char *name;
    Figure *figure;
};

void readTable(const Node &node, const QList<Key> &keys)
{
    node.allow({u"control"_s, u"figures"_s});
    const Node figures = node.at(u"figures"_s);
    Cents sum;
    QStringList known;
    for (const Key &key : keys) {
        known << QString::fromLatin1(key.name);
        const Node entry = figures.at(known.last());
        entry.allow({u"euro"_s, u"origin"_s});
        const QString origin = entry.at(u"origin"_s).text();
        if (origin != "published"_L1 && origin != "computed"_L1)
            entry.at(u"origin"_s).refuse(Node::tr("Only “published” or “computed” can be here."));
        *key.figure = {entry.at(u"euro"_s).cents(), origin == "published"_L1, true};
        sum += key.figure->euro;
    }
    figures.allow(known);
    verify(node, sum);
}

QList<Key> levels(Wages &wages, Schedule schedule, std::initializer_list<Level> which)
{
    static constexpr const char *names[] = {"A", "AS", "B", "BS", "C", "CS", "D", "DS", "unico"};
    QList<Key> keys;
    for (const Level level : which)
        keys << Key{names[static_cast<int>(level)], &wages.minimum[static_cast<size_t>(schedule)][static_cast<size_t>(level)]};
    return keys;
}

TableFile::From<Wages> readWages(const Node &node, const QString &act)
{
    using enum Level;
    node.allow({u"from"_s, u"to"_s, u"tables"_s});
    auto w = begun<Wages>(node);
    w.year = w.from.year();
    w.act = act;
    const Node tables = node.at(u"tables"_s);
    tables.allow({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s, u"I"_s, u"L"_s});
    readTable(tables.at(u"A"_s), levels(w, Schedule::LiveIn, {A, AS, B, BS, C, CS, D, DS}) << Key{"funzione", &w.function});
    readTable(tables.at(u"B"_s), levels(w, Schedule::ReducedLiveIn, {B, BS, C}));
    readTable(tables.at(u"C"_s), levels(w, Schedule::LiveOut, {A, AS, B, BS, C, CS, D, DS}));
    readTable(tables.at(u"D"_s), levels(w, Schedule::NightCare, {BS, CS, DS}));
    readTable(tables.at(u"E"_s), levels(w, Schedule::NightPresence, {Single}));
    readTable(tables.at(u"F"_s), {{"pranzo", &w.board[0]}, {"cena", &w.board[1]}, {"alloggio", &w.board[2]}});
    readTable(tables.at(u"G"_s), levels(w, Schedule::Weekend, {CS, DS}));
    readTable(tables.at(u"H"_s), {{"conv", &w.childLiveIn}, {"ridotta", &w.childReduced}, {"ora", &w.childHour}});
    readTable(tables.at(u"I"_s), {{"mese", &w.careMonth}, {"ora", &w.careHour}});
    // The allowance for the certificate begins in 2021.
    if (w.to >= QDate(2021, 1, 1) || tables.has(u"L"_s))
        readTable(tables.at(u"L"_s), {{"B", &w.certificateB}, {"BS_CS", &w.certificateBsCs}});
    return w;
}

InpsBand readBand(const Node &node, bool limited, Cents &sum)
{
    QStringList keys{u"conventional_pay"_s, u"total_with_cuaf"_s, u"total_without_cuaf"_s, u"worker_share"_s,
                     u"fixed_term_with_cuaf"_s, u"fixed_term_without_cuaf"_s};
    if (limited) keys.prepend(u"up_to"_s);
    node.allow(keys);
    InpsBand b;
    QList<Cents *> values{&b.conventional, &b.withCuaf, &b.withoutCuaf, &b.worker, &b.fixedTermWithCuaf, &b.fixedTermWithoutCuaf};
    if (limited) values.prepend(&b.upTo);
    for (qsizetype i = 0; i < keys.size(); ++i) sum += *values.at(i) = node.at(keys.at(i)).cents();

    if (b.worker >= b.withCuaf) node.at(u"total_with_cuaf"_s).refuse(Node::tr("It is not above the worker's share."));
    if (b.worker >= b.withoutCuaf) node.at(u"total_without_cuaf"_s).refuse(Node::tr("It is not above the worker's share."));
    if (b.fixedTermWithCuaf < b.withCuaf) node.at(u"fixed_term_with_cuaf"_s).refuse(Node::tr("It is below that of a permanent contract."));
    if (b.fixedTermWithoutCuaf < b.withoutCuaf)
        node.at(u"fixed_term_without_cuaf"_s).refuse(Node::tr("It is below that of a permanent contract."));
    return b;
}

TableFile::From<Inps> readInps(const Node &node)
{
    node.allow({u"from"_s, u"to"_s, u"source"_s, u"control"_s, u"bands"_s, u"over_24_hours"_s});
    auto inps = begun<Inps>(node);
    inps.source = node.at(u"source"_s).text();
    Cents sum;
    const QList<Node> rows = node.at(u"bands"_s).items(3);
    for (qsizetype i = 0; i < 3; ++i) {
        InpsBand &band = inps.bands[static_cast<size_t>(i)];
        band = readBand(rows.at(i), i < 2, sum);
        if (i == 0) continue;
        const InpsBand &below = inps.bands[static_cast<size_t>(i - 1)];
        if (i < 2 && band.upTo <= below.upTo) rows.at(i).at(u"up_to"_s).refuse(Node::tr("It is not above the limit of the row before."));
        if (band.withCuaf <= below.withCuaf)
            rows.at(i).at(u"total_with_cuaf"_s).refuse(Node::tr("It is not above that of the row before."));
        if (band.conventional <= below.conventional)
            rows.at(i).at(u"conventional_pay"_s).refuse(Node::tr("It is not above that of the row before."));
    }
    inps.bands[3] = readBand(node.at(u"over_24_hours"_s), false, sum);
    verify(node, sum);
    return inps;
}

TableFile::From<Fund> readFund(const Node &node)
{
    node.allow({u"from"_s, u"to"_s, u"source"_s, u"control"_s, u"total"_s, u"employer"_s, u"worker"_s});
    auto fund = begun<Fund>(node);
    fund.source = node.at(u"source"_s).text();
    fund.total = node.at(u"total"_s).cents();
    fund.employer = node.at(u"employer"_s).cents();
    fund.worker = node.at(u"worker"_s).cents();
    if (fund.total != fund.employer + fund.worker)
        node.at(u"total"_s).refuse(Node::tr("It is not the employer's share plus the worker's."));
    verify(node, fund.total + fund.employer + fund.worker);
    return fund;
}

TableFile::From<DaysRule> readDays(const Node &node)
{
    node.allow({u"from"_s, u"to"_s, u"source"_s, u"days"_s});
    auto rule = begun<DaysRule>(node);
    rule.source = node.at(u"source"_s).text();
    rule.days = node.at(u"days"_s).days();
    return rule;
}

QJsonObject objectIn(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) Node(name, {}).refuse(file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        Node(name, {}, Node::tr("byte %1").arg(error.offset)).refuse(Node::tr("The file is not readable as JSON: %1").arg(error.errorString()));
    return document.object();
}

} // namespace

void TableFile::read(const QString &path)
{
    const Node root(QFileInfo(path).fileName(), objectIn(path));
    root.allow({u"act"_s, u"source"_s, u"wages"_s, u"inps"_s, u"fund"_s, u"days_per_month"_s});
    const QString act = root.at(u"act"_s).text();
    root.at(u"source"_s).text();
    if (root.has(u"wages"_s)) wages << readWages(root.at(u"wages"_s), act);
    if (root.has(u"inps"_s)) inps << readInps(root.at(u"inps"_s));
    if (root.has(u"fund"_s)) fund << readFund(root.at(u"fund"_s));
    if (root.has(u"days_per_month"_s)) daysRule << readDays(root.at(u"days_per_month"_s));
}

} // namespace cost
