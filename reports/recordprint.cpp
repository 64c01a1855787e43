#include "reports/recordprint.h"
#include "models/records/failure.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(RecordPrint)
};

const QString nothing = u"\u2013"_s;
constexpr qsizetype columnsUpright = 5; // more need the paper on its side
constexpr qsizetype columnsLarge = 8;   // more need smaller letters

bool isNumber(const Field &field)
{
    return field.kind == Field::Kind::Number || field.kind == Field::Kind::Decimal || field.kind == Field::Kind::Money;
}

QList<qsizetype> printedColumns(const RecordType &type, const QList<QByteArray> &columns, Disclosure version)
{
    QList<qsizetype> indexes;
    for (const QByteArray &column : columns) {
        const auto at = type.find(column);
        if (at && type.fields[static_cast<size_t>(*at)].isShown() && isDisclosed(type.fields[static_cast<size_t>(*at)], version))
            indexes << *at;
    }
    return indexes;
}

// What was asked, without the conditions that would tell what the version hides. Words are searched in hidden fields too.
QString askedOf(ListQuery query, Disclosure version, const ReferenceTitles &titles)
{
    if (version != Disclosure::Office) {
        query.words.clear();
        query.conditions.removeIf([&](const Condition &c) {
            const auto at = query.type->find(c.column);
            return !at || !isDisclosed(query.type->fields[static_cast<size_t>(*at)], version);
        });
    }
    return query.described(titles);
}

QString alignment(const Field &field) { return isNumber(field) ? u"right"_s : u"left"_s; }

// The name of a record made only of what the version may show.
QString disclosedTitle(const RecordType &type, const Row &row, Disclosure version)
{
    QStringList parts;
    for (qsizetype i = 0; const Field &field : type.fields) {
        const QVariant &value = row.at(i++);
        if (field.is(Titled) && isDisclosed(field, version) && !field.isEmpty(value)) parts << type.shown(field, value);
    }
    return parts.join(u' ');
}

QString titled(const QString &kind, const QString &name) { return name.isEmpty() ? kind : u"%1: %2"_s.arg(kind, name); }

QString eventOf(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Create: return Words::tr("Created");
    case HistoryEntry::Kind::Change: return Words::tr("Changed");
    case HistoryEntry::Kind::Trash: return Words::tr("Moved to the trash");
    case HistoryEntry::Kind::Restore: return Words::tr("Taken out of the trash");
    case HistoryEntry::Kind::Undo: return Words::tr("Undone");
    case HistoryEntry::Kind::Resolve: return Words::tr("Decided between two changes");
    }
    Q_UNREACHABLE();
}

QList<TemplateValues> linesOf(const RecordType &type, const HistoryEntry &entry, const ReferenceTitles &titles)
{
    const QString when = QLocale().toString(entry.at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
    const auto line = [&](const QString &what, const QString &from, const QString &to) {
        return TemplateValues{.texts = {{u"when"_s, when}, {u"who"_s, entry.operatorName}, {u"what"_s, what}, {u"from"_s, from}, {u"to"_s, to}}, .parts = {}};
    };
    QList<TemplateValues> lines;
    for (const HistoryEntry::FieldChange &change : entry.changes) {
        const auto at = type.find(change.column);
        if (!at || !type.fields[static_cast<size_t>(*at)].isShown()) continue;
        const Field &field = type.fields[static_cast<size_t>(*at)];
        const auto side = [&](const QVariant &value) { return field.isEmpty(value) ? nothing : shownValue(type, field, value, titles); };
        lines << line(u"%1: %2"_s.arg(eventOf(entry.kind), type.translated(field.label)), side(change.from), side(change.to));
    }
    if (lines.isEmpty()) lines << line(eventOf(entry.kind), nothing, nothing);
    return lines;
}
} // namespace

bool isDisclosed(const Field &field, Disclosure version) { return field.disclosure >= version; }

QString shownValue(const RecordType &type, const Field &field, const QVariant &value, const ReferenceTitles &titles)
{
    if (field.kind == Field::Kind::References || field.kind == Field::Kind::Items) return type.shown(field, value, titles);
    if (field.kind != Field::Kind::Reference || field.isEmpty(value)) return type.shown(field, value);
    const auto title = titles.constFind(value.toString());
    return title == titles.constEnd() ? Words::tr("(not on this computer)") : *title;
}

Printout listPrintout(const ListQuery &query, const QList<QByteArray> &columns, const QList<Record> &records,
                      const ReferenceTitles &titles, Disclosure version, const PrintContext &context)
{
    const RecordType &type = *query.type;
    if (records.size() > longestPrintedList)
        throw Failure(Words::tr("The list is too long to be printed."),
                      Words::tr("It has %1 lines; a print takes %2.").arg(QLocale().toString(records.size()), QLocale().toString(longestPrintedList)),
                      Words::tr("Narrow the list with a filter, or export it to a spreadsheet."));
    const QList<qsizetype> printed = printedColumns(type, columns, version);
    const auto fieldAt = [&](qsizetype i) -> const Field & { return type.fields[static_cast<size_t>(i)]; };

    QList<TemplateValues> heads, rows;
    for (const qsizetype i : printed)
        heads << TemplateValues{.texts = {{u"align"_s, alignment(fieldAt(i))}, {u"label"_s, type.translated(fieldAt(i).label)}}, .parts = {}};
    for (const Record &record : records) {
        QList<TemplateValues> cells;
        for (const qsizetype i : printed)
            cells << TemplateValues{.texts = {{u"align"_s, alignment(fieldAt(i))}, {u"value"_s, shownValue(type, fieldAt(i), record.row.at(i), titles)}}, .parts = {}};
        rows << TemplateValues{.texts = {}, .parts = {{u"cells"_s, cells}}};
    }
    const QString asked = askedOf(query, version, titles);
    const QString size = printed.size() > columnsLarge ? u"70"_s : u"84"_s;
    const QString count = Words::tr("%n line(s)", nullptr, static_cast<int>(records.size()));
    return {.kind = type.shownPlural(),
            .title = type.shownPlural(),
            .context = context,
            .source = {},
            .html = Template::named(u"list"_s).filled({.texts = {{u"asked"_s, asked}, {u"count"_s, count}, {u"size"_s, size}}, .parts = {{u"heads"_s, heads}, {u"rows"_s, rows}}}),
            .landscape = printed.size() > columnsUpright};
}

Printout recordPrintout(const RecordType &type, const Row &row, const ReferenceTitles &titles, Disclosure version, const PrintContext &context)
{
    QStringList order;
    QHash<QString, QList<TemplateValues>> groups;
    for (qsizetype i = 0; const Field &field : type.fields) {
        const QVariant &value = row.at(i++);
        if (!field.isShown() || !isDisclosed(field, version)) continue;
        if (version != Disclosure::Office && field.isEmpty(value)) continue;
        const QString group = type.translated(field.group);
        if (!order.contains(group)) order << group;
        const QString shown = field.isEmpty(value) ? nothing : shownValue(type, field, value, titles);
        groups[group] << TemplateValues{.texts = {{u"label"_s, type.translated(field.label)}, {u"value"_s, shown}}, .parts = {}};
    }
    QList<TemplateValues> parts;
    for (const QString &group : order) parts << TemplateValues{.texts = {{u"heading"_s, group}}, .parts = {{u"fields"_s, groups.value(group)}}};
    return {.kind = type.shownName(),
            .title = titled(type.shownName(), disclosedTitle(type, row, version)),
            .context = context,
            .source = {},
            .html = Template::named(u"record"_s).filled({.texts = {}, .parts = {{u"groups"_s, parts}}})};
}

Printout historyPrintout(const RecordType &type, const Row &row, const QList<HistoryEntry> &entries, const ReferenceTitles &titles, const PrintContext &context)
{
    QList<TemplateValues> heads, rows;
    for (const QString &head : {Words::tr("When"), Words::tr("Who"), Words::tr("What"), Words::tr("From"), Words::tr("To")})
        heads << TemplateValues{.texts = {{u"label"_s, head}}, .parts = {}};
    for (const HistoryEntry &entry : entries) rows << linesOf(type, entry, titles);
    const QString kind = Words::tr("History");
    return {.kind = kind,
            .title = titled(kind, type.title(row)),
            .context = context,
            .source = {},
            .html = Template::named(u"history"_s)
                        .filled({.texts = {{u"count"_s, Words::tr("%n change(s)", nullptr, static_cast<int>(entries.size()))}},
                                 .parts = {{u"heads"_s, heads}, {u"rows"_s, rows}}}),
            .landscape = true};
}
