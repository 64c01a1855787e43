#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/likeness.h"
#include "models/store/merge.h"
#include "models/store/onecandidacy.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/store/referring.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QByteArray people = "person";

QString words(const char *text) { return QCoreApplication::translate("PeopleMerge", text); }

[[noreturn]] void refuse(const char *why, const char *remedy)
{
    throw Failure(words(QT_TRANSLATE_NOOP("PeopleMerge", "The two records were not merged.")), words(why), words(remedy));
}

// The lines of one merge, or of one undo: a single action.
class Writing {
public:
    Writing(Database &db, const Author &author, HistoryEntry::Kind change) : m_db(db), m_change(change)
    {
        m_line.author = author;
        m_line.at = QDateTime::currentDateTimeUtc();
    }
    const QDateTime &at() const { return m_line.at; }

    void put(const RecordType &type, const Record &now, const Row &row)
    {
        if (journal::difference(type, now.row, row).isEmpty()) return;
        prepare(type, now, m_change);
        m_line.action = recordwriter::replace(m_db, type, now, row, m_line);
    }
    void setTrashed(const RecordType &type, const Record &now, bool trashed)
    {
        prepare(type, now, trashed ? HistoryEntry::Kind::Trash : HistoryEntry::Kind::Restore);
        m_line.action = recordwriter::setTrashed(m_db, type, m_line.record, trashed, m_line);
    }

private:
    void prepare(const RecordType &type, const Record &now, HistoryEntry::Kind kind)
    {
        m_line.kind = kind;
        m_line.table = type.table;
        m_line.record = type.idOf(now.row);
        m_line.baseVersion = now.version;
    }

    Database &m_db;
    JournalLine m_line;
    HistoryEntry::Kind m_change;
};

Record standing(Database &db, const QString &id, qint64 version)
{
    const auto now = recordsql::find(db, Person::type, id);
    if (!now || now->trashed) refuse(QT_TRANSLATE_NOOP("PeopleMerge", "One of them is not there any more."), QT_TRANSLATE_NOOP("PeopleMerge", "Look at the list again."));
    if (now->version != version)
        refuse(QT_TRANSLATE_NOOP("PeopleMerge", "One of them was changed meanwhile."), QT_TRANSLATE_NOOP("PeopleMerge", "Compare them again, then merge."));
    return *now;
}

void requireOneCandidacy(Database &db, const QString &kept, const QString &gone)
{
    const auto first = onecandidacy::of(db, kept), second = onecandidacy::of(db, gone);
    if (first && second)
        throw Failure(words(QT_TRANSLATE_NOOP("PeopleMerge", "The two records were not merged.")),
                      words(QT_TRANSLATE_NOOP("PeopleMerge", "Each of them has a candidacy: %1 and %2. One person has one.")).arg(*first, *second),
                      words(QT_TRANSLATE_NOOP("PeopleMerge", "Move one of the two candidacies to the trash, then merge.")));
}

Row successor(const Record &kept, const Row &chosen)
{
    Row row = Person::type.tidied(chosen);
    if (Person::type.derived) row = Person::type.derived(row);
    const qsizetype mergedInto = Person::type.indexOf("merged_into");
    row[mergedInto] = kept.row.at(mergedInto);
    QStringList texts;
    for (const Problem &problem : Person::type.problems(row)) texts << problem.text;
    if (!texts.isEmpty()) throw Failure(words(QT_TRANSLATE_NOOP("PeopleMerge", "The two records were not merged.")), texts.join(u' '));
    return row;
}

// What became of one record that referred to the one that went.
struct Moved {
    const RecordType *type = nullptr;
    QString id;
    Row before, after; // only the fields that changed count
    bool trashed = false;
};

Moved moved(Database &db, Writing &writing, const RecordType &type, const QString &id, const QString &from, const QString &to)
{
    Record now = *recordsql::find(db, type, id);
    Moved one{&type, id, now.row, referring::redirected(type, now.row, people, from, to), false};
    writing.put(type, now, one.after);
    // What makes no sense of one person (being one's own daughter) goes to the trash, whole.
    one.trashed = !now.trashed && type.problems(one.before).isEmpty() && !type.problems(one.after).isEmpty();
    if (one.trashed) writing.setTrashed(type, *recordsql::find(db, type, id), true);
    return one;
}

QJsonObject toJson(const Moved &one)
{
    QJsonObject fields;
    for (const auto &change : journal::difference(*one.type, one.before, one.after)) {
        const Field &f = one.type->field(change.column.constData());
        fields.insert(QLatin1String(f.column), QJsonArray{f.toJson(change.from), f.toJson(change.to)});
    }
    return {{u"table"_s, QLatin1String(one.type->table)}, {u"id"_s, one.id}, {u"trashed"_s, one.trashed}, {u"fields"_s, fields}};
}

// Against the row there is now: what the merge made of it, and what was before.
std::optional<Moved> fromJson(Database &db, const QJsonObject &object)
{
    const RecordType *type = recordTypeOf(object.value("table"_L1).toString().toLatin1());
    const QString id = object.value("id"_L1).toString();
    const auto now = type ? recordsql::find(db, *type, id) : std::nullopt;
    if (!now) return {};
    Moved one{type, id, now->row, now->row, object.value("trashed"_L1).toBool()};
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto at = type->find(it.key().toLatin1());
        if (!at) continue;
        const Field &f = type->fields[static_cast<size_t>(*at)];
        const QJsonArray pair = it->toArray();
        one.before[*at] = f.fromJson(pair.at(0)).value_or(f.typed(QVariant()));
        one.after[*at] = f.fromJson(pair.at(1)).value_or(f.typed(QVariant()));
    }
    return one;
}

QString compact(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

// Puts back what is still as the merge left it; what is not is told.
void putBack(Database &db, Writing &writing, const Moved &one, QStringList &left)
{
    const Record now = *recordsql::find(db, *one.type, one.id);
    const Merge back = merged(*one.type, one.after, one.before, now.row);
    if (!back.clashing.isEmpty()) {
        QStringList labels;
        for (const QByteArray &column : back.clashing) {
            const Field &f = one.type->field(column.constData());
            if (f.isShown()) labels << one.type->translated(f.label);
        }
        if (!labels.isEmpty())
            left << words(QT_TRANSLATE_NOOP("PeopleMerge", "%1: changed since, left as it is: %2.")).arg(recordsql::title(*one.type, now.row), labels.join(u", "_s));
    }
    if (one.trashed && now.trashed) writing.setTrashed(*one.type, now, false);
    const Record standing = *recordsql::find(db, *one.type, one.id);
    writing.put(*one.type, standing, one.type->derived ? one.type->derived(back.row) : back.row);
}

PeopleMerge mergeIn(Database &db, const Rows &rows)
{
    PeopleMerge one;
    one.id = rows.value(0).toString();
    one.kept = rows.value(1).toString();
    one.gone = rows.value(2).toString();
    one.at = recordsql::instant(rows.value(3));
    one.operatorName = rows.value(4).toString();
    one.moved = rows.value(5).toLongLong();
    one.undone = rows.value(6).toBool();
    const auto titles = recordsql::titles(db, Person::type, {one.kept, one.gone});
    one.keptTitle = titles.value(one.kept);
    one.goneTitle = titles.value(one.gone);
    return one;
}

// One that was taken back by the general undo counts as taken back.
constexpr auto mergeColumns = "SELECT m.id, m.kept, m.gone, m.at, coalesce(o.full_name, m.operator), json_array_length(m.moved),"
                              " m.undone_at IS NOT NULL OR g.merged_into IS NOT m.kept"
                              " FROM merge m JOIN person g ON g.id = m.gone LEFT JOIN operator o ON o.id = m.operator";

QString firstDay() { return recordsql::stamp(QDateTime::currentDateTimeUtc().addDays(-daysToUndoMerge)); }

QList<PeopleMerge> mergesWhere(Database &db, const QString &condition, const QVariantList &values)
{
    QList<PeopleMerge> found;
    for (Rows rows = db.run(QLatin1String(mergeColumns) + u" WHERE "_s + condition + u" ORDER BY m.at DESC, m.id DESC"_s, values); rows.next();) found << mergeIn(db, rows);
    return found;
}
} // namespace

namespace peoplemerge {

PeopleMerge merge(Database &db, const Row &kept, qint64 keptVersion, const QString &gone, qint64 goneVersion, const Author &author)
{
    const QString keptId = Person::type.idOf(kept);
    if (keptId == gone) refuse(QT_TRANSLATE_NOOP("PeopleMerge", "They are one and the same record."), QT_TRANSLATE_NOOP("PeopleMerge", "Choose two different ones."));
    Transaction all(db);
    const Record keptNow = standing(db, keptId, keptVersion), goneNow = standing(db, gone, goneVersion);
    requireOneCandidacy(db, keptId, gone);
    Writing writing(db, author, HistoryEntry::Kind::Change);
    const Moved keptMoved{&Person::type, keptId, keptNow.row, successor(keptNow, kept), false};
    writing.put(Person::type, keptNow, keptMoved.after);

    QJsonArray moves;
    for (const RecordType *type : referring::typesTo(people))
        for (const QString &id : referring::idsOf(db, *type, people, gone))
            if (id != keptId && id != gone) moves << toJson(moved(db, writing, *type, id, gone, keptId));

    Moved goneMoved{&Person::type, gone, goneNow.row, goneNow.row, true};
    goneMoved.after[Person::type.indexOf("merged_into")] = keptId;
    writing.put(Person::type, goneNow, goneMoved.after);
    writing.setTrashed(Person::type, *recordsql::find(db, Person::type, gone), true);

    const QString id = newIdentifier();
    const auto text = [](const QString &s) { return s.isNull() ? u""_s : s; };
    db.run(u"INSERT INTO merge (id, record_table, kept, gone, at, operator, site, before, moved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
           {id, QString::fromLatin1(people), keptId, gone, recordsql::stamp(writing.at()), text(author.operatorId), text(author.siteId),
            compact(QJsonDocument(QJsonArray{toJson(keptMoved), toJson(goneMoved)})), compact(QJsonDocument(moves))});
    const PeopleMerge done = mergesWhere(db, u"m.id = ?"_s, {id}).first();
    all.commit();
    return done;
}

QList<PeopleMerge> recent(Database &db) { return mergesWhere(db, u"m.at >= ?"_s, {firstDay()}); }

QList<Referring> referring(Database &db, const QString &person)
{
    QList<Referring> found;
    for (const RecordType *type : referring::typesTo(people))
        if (const qsizetype records = referring::idsOf(db, *type, people, person).size()) found << Referring{type, records};
    return found;
}

QStringList undo(Database &db, const QString &mergeId, const Author &author)
{
    Transaction all(db);
    const auto found = mergesWhere(db, u"m.id = ? AND m.at >= ?"_s, {mergeId, firstDay()});
    const Failure cannot(words(QT_TRANSLATE_NOOP("PeopleMerge", "This merge cannot be undone any more.")),
                         found.isEmpty() ? words(QT_TRANSLATE_NOOP("PeopleMerge", "It is more than %1 days old.")).arg(daysToUndoMerge) : words(QT_TRANSLATE_NOOP("PeopleMerge", "It has been undone already.")));
    if (found.isEmpty() || found.first().undone) throw cannot;

    QStringList left;
    const auto kept = [&](const char *column) { return QJsonDocument::fromJson(db.value(u"SELECT %1 FROM merge WHERE id = ?"_s.arg(QLatin1String(column)), {mergeId})->toByteArray()).array(); };
    Writing writing(db, author, HistoryEntry::Kind::Undo);
    const QJsonArray both = kept("before"), moves = kept("moved");
    // Who went comes back first: what refers to them needs them there.
    for (const QJsonValue &object : {both.at(1), both.at(0)})
        if (const auto one = fromJson(db, object.toObject())) putBack(db, writing, *one, left);
    for (const QJsonValue &object : moves)
        if (const auto one = fromJson(db, object.toObject())) putBack(db, writing, *one, left);
    db.run(u"UPDATE merge SET undone_at = ? WHERE id = ?"_s, {recordsql::stamp(writing.at()), mergeId});
    all.commit();
    return left;
}

} // namespace peoplemerge
