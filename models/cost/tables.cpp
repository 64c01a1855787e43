#include "models/cost/tables.h"
#include "models/cost/tablefile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cost {

struct Tables::Data {
    QList<std::shared_ptr<const InForce>> periods;
    QMap<int, QString> marks;
};

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cost::Tables)
};

[[noreturn]] void refuse(const QString &what, const QString &why)
{
    throw Failure(Text::tr("The wage tables cannot be used: %1.").arg(what), why,
                  Text::tr("Correct the validity in the files, or install the program again."));
}

QFileInfoList filesOf(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty()) refuse(folder, Text::tr("There is no table in this folder."));
    return files;
}

// Parts of one kind follow each other day by day.
template <class Part> void chain(QList<Part> &parts, const QString &name)
{
    if (parts.isEmpty()) refuse(name, Text::tr("No file holds this part."));
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const Part &before = parts.at(i - 1), &after = parts.at(i);
        const QString both = Text::tr("%1 and %2, at “%3”").arg(before.file, after.file, name);
        if (after.from <= before.to)
            refuse(both, Text::tr("They overlap from %1.").arg(after.from.toString(Qt::ISODate)));
        if (after.from > before.to.addDays(1))
            refuse(both, Text::tr("There is a hole from %1 to %2.")
                             .arg(before.to.addDays(1).toString(Qt::ISODate), after.from.addDays(-1).toString(Qt::ISODate)));
    }
}

// A part must begin when the wages begin and last as long as they do.
template <class Part> void cover(const QList<Part> &parts, const QString &name, QDate first, QDate last)
{
    if (parts.first().from > first)
        refuse(Text::tr("%1, at “%2”").arg(parts.first().file, name), Text::tr("It begins after the wages do, on %1.").arg(first.toString(Qt::ISODate)));
    if (parts.last().to < last)
        refuse(Text::tr("%1, at “%2”").arg(parts.last().file, name), Text::tr("It ends before the wages do, on %1.").arg(last.toString(Qt::ISODate)));
}

template <class Part> const Part &partOn(const QList<Part> &parts, QDate day)
{
    return *std::find_if(parts.begin(), parts.end(), [day](const Part &p) { return p.from <= day && day <= p.to; });
}

QList<std::shared_ptr<const InForce>> stretches(const TableFile &file, QDate last)
{
    QList<std::shared_ptr<const InForce>> periods;
    for (QDate day = file.wages.first().from; day <= last; day = periods.last()->to.addDays(1)) {
        auto period = std::make_shared<InForce>();
        period->from = day;
        period->wages = partOn(file.wages, day);
        period->inps = partOn(file.inps, day);
        period->fund = partOn(file.fund, day);
        period->daysRule = partOn(file.daysRule, day);
        period->to = std::min({last, period->wages.to, period->inps.to, period->fund.to, period->daysRule.to});
        periods << period;
    }
    return periods;
}

// Every figure in a fixed order, so that the same figures always give the same bytes.
QByteArray figuresOf(const InForce &p)
{
    QByteArray all = p.from.toString(Qt::ISODate).toLatin1();
    const auto add = [&all](Cents amount) { all += ' ' + QByteArray::number(amount.value); };
    for (const auto &table : p.wages.minimum)
        for (const Figure &figure : table) add(figure.exists ? figure.euro : Cents{-1});
    for (const Figure *f : {&p.wages.function, &p.wages.childLiveIn, &p.wages.childReduced, &p.wages.childHour, &p.wages.careMonth,
                            &p.wages.careHour, &p.wages.certificateB, &p.wages.certificateBsCs})
        add(f->exists ? f->euro : Cents{-1});
    for (const Figure &figure : p.wages.board) add(figure.euro);
    for (const InpsBand &b : p.inps.bands)
        for (const Cents c : {b.upTo, b.conventional, b.withCuaf, b.withoutCuaf, b.worker, b.fixedTermWithCuaf, b.fixedTermWithoutCuaf}) add(c);
    for (const Cents c : {p.fund.total, p.fund.employer, p.fund.worker, Cents{p.daysRule.days}}) add(c);
    return all + '\n';
}
} // namespace

Tables::Tables() : m_data(std::make_unique<Data>()) {}
Tables::~Tables() = default;
Tables::Tables(Tables &&) noexcept = default;
Tables &Tables::operator=(Tables &&) noexcept = default;

Tables Tables::built() { return ofFolder(u":/ccnl"_s); }

Tables Tables::ofFolder(const QString &folder)
{
    TableFile all;
    const QFileInfoList files = filesOf(folder);
    for (const QFileInfo &file : files) all.read(file.filePath());

    chain(all.wages, u"wages"_s);
    chain(all.inps, u"inps"_s);
    chain(all.fund, u"fund"_s);
    chain(all.daysRule, u"days_per_month"_s);
    const QDate first = all.wages.first().from;
    // A year's wages may be signed before the INPS circular is out, or after: what has both can be simulated.
    const QDate last = std::min(all.wages.last().to, all.inps.last().to);
    cover(all.inps, u"inps"_s, first, first);
    cover(all.fund, u"fund"_s, first, last);
    cover(all.daysRule, u"days_per_month"_s, first, last);

    Tables tables;
    tables.m_data->periods = stretches(all, last);
    QMap<int, QByteArray> years;
    for (const auto &period : std::as_const(tables.m_data->periods)) years[period->wages.year] += figuresOf(*period);
    for (auto year = years.cbegin(); year != years.cend(); ++year)
        tables.m_data->marks[year.key()] =
            QString::fromLatin1(QCryptographicHash::hash(year.value(), QCryptographicHash::Sha256).toHex().left(12));
    return tables;
}

QList<int> Tables::years() const { return m_data->marks.keys(); }
QDate Tables::first() const { return m_data->periods.first()->from; }
QDate Tables::last() const { return m_data->periods.last()->to; }
QString Tables::mark(int year) const { return m_data->marks.value(year); }
const QList<std::shared_ptr<const InForce>> &Tables::periods() const { return m_data->periods; }

std::shared_ptr<const InForce> Tables::on(QDate day) const
{
    for (const auto &period : std::as_const(m_data->periods))
        if (period->from <= day && day <= period->to) return period;
    return {};
}

} // namespace cost
