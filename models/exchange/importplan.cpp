#include "models/exchange/importplan.h"
#include "models/exchange/knownpeople.h"
#include "models/exchange/linereader.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Fate = PlannedLine::Fate;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

class Planner {
public:
    Planner(Database &db, const ImportJob &job) : m_db(db), m_job(job), m_type(*job.type), m_reader(db, job), m_people(db) {}

    std::optional<ImportPlan> run(const importplan::Progress &progress)
    {
        const qsizetype all = m_job.file.lines.size();
        m_plan.lines.reserve(all);
        for (qsizetype i = 0; i < all; ++i) {
            if (i % 500 == 0 && progress && !progress(i, all)) return {};
            PlannedLine line;
            line.index = i;
            line.number = m_job.file.lines.at(i).number;
            decide(line, m_job.file.lines.at(i));
            m_plan.lines << line;
        }
        // A line may still have filled in what an earlier one brings: only now is it known what is written.
        for (const PlannedLine &line : m_plan.lines) ++m_plan.counts[line.fate];
        if (progress && !progress(all, all)) return {};
        return std::move(m_plan);
    }

private:
    void decide(PlannedLine &line, const CsvFile::Line &cells)
    {
        ReadLine read = m_reader.read(cells);
        if (!read.problems.isEmpty()) {
            line.fate = Fate::Rejected;
            line.reasons = read.problems;
            return;
        }
        // Two identical lines are one person, but two contacts.
        const int time = &m_type == &Person::type ? 0 : m_times[m_reader.markOf(cells)]++;
        line.id = m_reader.idOf(cells, time);
        read.row[0] = line.id;
        if (&m_type == &Person::type) decidePerson(line, read);
        else decideOther(line, read);
    }

    void decidePerson(PlannedLine &line, const ReadLine &read)
    {
        KnownPeople::Someone someone = KnownPeople::of(read.row);
        someone.line = line.number;
        if (const auto *before = m_people.withId(line.id)) return stay(line, before->trashed ? Words::tr("It was imported before and is in the trash now.") : before->line > 0 ? Words::tr("Line %1 is the same.").arg(before->line) : QString());
        if (const auto same = m_people.sameAs(someone); same.someone) {
            if (!same.doubt.isEmpty()) return doubt(line, same.doubt);
            return fillIn(line, read, *same.someone);
        }
        if (const auto like = m_people.alike(someone); like.someone) return doubt(line, like.doubt);
        bring(line, read.row);
        m_people.add(someone);
    }

    void decideOther(PlannedLine &line, ReadLine &read)
    {
        if (const auto there = m_db.value(u"SELECT trashed_at IS NULL FROM %1 WHERE id = ?"_s.arg(QLatin1String(m_type.table)), {line.id}))
            return stay(line, there->toBool() ? QString() : Words::tr("It was imported before and is in the trash now."));
        if (&m_type == &Contact::type && !read.whose.isEmpty()) {
            const auto who = m_people.meant(read.whose.value("fiscal_code"), read.whose.value("surname"), read.whose.value("name"), read.whose.value("phone"));
            if (!who.someone) return doubt(line, who.doubt);
            read.row[m_type.indexOf("person")] = who.someone->id;
            QStringList wrong;
            for (const Problem &problem : m_type.problems(read.row)) wrong << problem.text;
            if (!wrong.isEmpty()) {
                line.fate = Fate::Rejected;
                line.reasons = wrong;
                return;
            }
        }
        if (&m_type == &FamilyRequest::type) findRequester(line, read);
        bring(line, read.row);
    }

    // Who asks is linked where it is certain; otherwise the request keeps what the file says and waits for somebody to link it.
    void findRequester(PlannedLine &line, ReadLine &read) const
    {
        const auto request = recordOf<FamilyRequest>(read.row);
        const auto who = m_people.meant(request.contactFiscalCode, request.contactSurname, request.contactName, request.contactPhone);
        if (who.someone) read.row[m_type.indexOf("requester")] = who.someone->id;
        else line.reasons << Words::tr("The requester is not linked: %1").arg(who.doubt);
    }

    void stay(PlannedLine &line, const QString &why) const
    {
        line.fate = Fate::Same;
        if (!why.isEmpty()) line.reasons << why;
    }
    void doubt(PlannedLine &line, const QString &why) const
    {
        line.fate = Fate::Doubtful;
        line.reasons << why;
    }
    void bring(PlannedLine &line, const Row &row)
    {
        line.fate = Fate::New;
        line.row = row;
        m_written.insert(line.id, line.index);
    }

    // Only what is empty is filled in; what is there stays, and is told.
    void fillIn(PlannedLine &line, const ReadLine &read, const KnownPeople::Someone &someone)
    {
        line.id = someone.id;
        const auto earlier = m_written.constFind(someone.id);
        Record now;
        if (earlier != m_written.constEnd()) now.row = m_plan.lines.at(*earlier).row;
        else now = *recordsql::find(m_db, m_type, someone.id);
        Row row = now.row;
        QStringList added, kept;
        for (const qsizetype i : read.filled) {
            const Field &field = m_type.fields[static_cast<size_t>(i)];
            if (field.isEmpty(read.row.at(i)) || (field.kind == Field::Kind::Items && !field.isEmpty(row.at(i)))) continue;
            const QString label = m_type.translated(field.label);
            if (field.isEmpty(row.at(i)) || (field.kind == Field::Kind::Flag && !row.at(i).toBool() && read.row.at(i).toBool())) {
                row[i] = read.row.at(i);
                added << label;
            } else if (saysOtherwise(field, row.at(i), read.row.at(i))) {
                kept << label;
            }
        }
        if (m_type.derived) row = m_type.derived(row);
        if (!kept.isEmpty()) line.reasons << Words::tr("Different here, and kept: %1.").arg(kept.join(u", "_s));
        if (added.isEmpty()) return stay(line, {});
        line.fate = Fate::Update;
        line.reasons.prepend(Words::tr("Fills in: %1.").arg(added.join(u", "_s)));
        if (earlier != m_written.constEnd()) {
            m_plan.lines[*earlier].row = row;
        } else {
            line.row = row;
            line.version = now.version;
            m_written.insert(someone.id, line.index);
        }
        m_people.replace(KnownPeople::of(row));
    }

    static bool saysOtherwise(const Field &field, const QVariant &here, const QVariant &there)
    {
        if (QByteArray(field.column) == "phone") {
            const auto keysOf = [](const QString &phone) {
                Row row = rowOf(Person{});
                row[Person::type.indexOf("phone")] = phone;
                return Person::type.derived(row).at(Person::type.indexOf("phone_keys")).toString();
            };
            return keysOf(here.toString()) != keysOf(there.toString());
        }
        if (field.kind == Field::Kind::Text) return comparable(here.toString()) != comparable(there.toString());
        return field.stored(here) != field.stored(there);
    }

    Database &m_db;
    const ImportJob &m_job;
    const RecordType &m_type;
    LineReader m_reader;
    KnownPeople m_people;
    QHash<QByteArray, int> m_times;       // lines alike so far
    QHash<QString, qsizetype> m_written;  // which line of the plan writes a record
    ImportPlan m_plan;
};
} // namespace

QString titleOf(Fate fate)
{
    switch (fate) {
    case Fate::New: return Words::tr("New");
    case Fate::Same: return Words::tr("Already there");
    case Fate::Update: return Words::tr("Fills in what is empty");
    case Fate::Doubtful: return Words::tr("To be looked at");
    case Fate::Rejected: return Words::tr("Cannot be taken");
    }
    Q_UNREACHABLE();
}

namespace importplan {

std::optional<ImportPlan> make(Database &db, const ImportJob &job, const Progress &progress) { return Planner(db, job).run(progress); }

QStringList against(const ImportJob &job)
{
    QStringList wrong;
    QList<QByteArray> taken;
    for (const QByteArray &key : job.columns) {
        if (key.isEmpty()) continue;
        const auto target = importcolumns::target(*job.type, key);
        if (!target) wrong << Words::tr("“%1” is not a field that can be imported.").arg(QString::fromUtf8(key));
        else if (taken.contains(key)) wrong << Words::tr("%1 is taken from two columns: choose one.").arg(target->label());
        taken << key;
    }
    if (taken.isEmpty()) wrong << Words::tr("No column is imported yet: say what at least one of them holds.");
    else
        for (const Field &field : job.type->fields)
            if (field.is(Required) && field.isShown() && !taken.contains(field.column)) wrong << Words::tr("%1 is in no column: every record needs it.").arg(job.type->translated(field.label));
    return wrong;
}

} // namespace importplan
