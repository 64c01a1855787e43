#include "reports/cvvalues.h"
#include "reports/cv.h"
#include "reports/hiddenwords.h"
#include "reports/photo.h"
#include <QCoreApplication>
#include <QSet>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(Cv)
};

// What a version reads of the worker besides what the fields say: a part of a field that is hidden as a whole, the photo
// where the worker agreed, what another record holds.
constexpr const char *alsoForFamilies[] = {"person.initial", "person.age", "photo", "feedback.overall", "feedback.words"};
// That somebody came to Italy one year tells where they are from, and nothing of their work.
constexpr const char *neverForFamilies[] = {"in_italy_since"};
constexpr const char *alsoForTheOffice[] = {"person.initial", "person.age", "photo"};
// Notes on the person belong to the cases they are about.
constexpr const char *neverForTheOffice[] = {"person.notes", "person.communication_note"};

void addColumns(QList<QByteArray> &columns, const RecordType &type, const QByteArray &prefix, Disclosure version)
{
    for (const Field &f : type.fields) {
        if (f.kind == Field::Kind::Items && prefix.isEmpty()) addColumns(columns, *f.item, QByteArray(f.column) + '.', version);
        else if (f.isShown() && isDisclosed(f, version)) columns << prefix + f.column;
    }
}

QString initialOf(const QString &surname)
{
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, surname);
    const qsizetype end = signs.toNextBoundary();
    return end > 0 ? surname.left(end).toUpper() + u'.' : QString();
}

std::optional<int> ageOf(const Person &person, QDate today)
{
    if (person.born.isValid()) {
        const bool still = today.month() < person.born.month() || (today.month() == person.born.month() && today.day() < person.born.day());
        return today.year() - person.born.year() - (still ? 1 : 0);
    }
    return person.bornYear ? std::optional(today.year() - *person.bornYear) : std::nullopt;
}

// The worker's first names as a family reads them: without a surname somebody wrote among them, even where only its initial
// is left.
QString firstNames(const Person &person)
{
    const QStringList surnames = (person.surname + u' ' + person.otherSurnames).toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QStringList names = person.name.split(u' ', Qt::SkipEmptyParts);
    names.removeIf([&](const QString &one) { return surnames.contains(one.toCaseFolded()); });
    return names.join(u' ');
}

// A family sees it where the worker agreed.
bool showsPhoto(const Candidacy &candidacy, bool office) { return office || candidacy.photoShown; }

class Reading {
public:
    Reading(const CvSubject &subject, Disclosure version, const ReferenceTitles &titles, QDate today)
        : m_subject(subject), m_office(version == Disclosure::Office), m_titles(titles), m_today(today)
    {
        for (const QByteArray &column : cvColumns(version)) m_columns << column;
        if (!m_office) hide();
    }

    CvWorker worker() const
    {
        CvWorker worker;
        const Row candidacy = rowOf(m_subject.candidacy);
        worker.candidacy = part(Candidacy::type, candidacy, {});
        for (qsizetype i = 0; const Field &f : Candidacy::type.fields) {
            const QVariant &value = candidacy.at(i++);
            if (f.kind != Field::Kind::Items) continue;
            for (const QVariant &item : value.toList()) worker.parts[f.column] << part(*f.item, item.toList(), QByteArray(f.column) + '.');
        }
        worker.person = part(Person::type, rowOf(m_subject.person), "person.");
        putPerson(worker.person);
        for (const Feedback &reference : m_subject.references)
            if (mayRead(reference)) worker.references << part(Feedback::type, rowOf(reference), "feedback.");
        if (m_columns.contains("photo") && showsPhoto(m_subject.candidacy, m_office)) worker.photo = squarePhoto(m_subject.photo);
        return worker;
    }

private:
    // Of a family nobody knows no name could be hidden.
    bool mayRead(const Feedback &reference) const
    {
        return reference.about == u"worker" && reference.fromWhom == u"family" && reference.state == u"confirmed" && (m_office || (reference.mayBeQuoted && !m_titles.value(reference.person).isEmpty()));
    }

    void putPerson(CvPart &person) const
    {
        const auto put = [&](const char *column, const QString &text) {
            if (m_columns.contains("person."_ba + column) && !text.isEmpty()) person.put({column, {}, {}, text, {text}});
        };
        put("initial", initialOf(m_subject.person.surname));
        if (const auto age = ageOf(m_subject.person, m_today)) put("age", Words::tr("%n year(s)", "the age of a person", *age));
    }

    CvPart part(const RecordType &type, const Row &row, const QByteArray &prefix) const
    {
        CvPart part;
        for (qsizetype i = 0; const Field &f : type.fields) {
            const QVariant value = read(type, f, row.at(i++));
            if (!m_columns.contains(prefix + f.column) || f.isEmpty(value) || (f.kind == Field::Kind::Flag && !value.toBool())) continue;
            CvPart::Entry entry{f.column, type.translated(f.label), type.translated(f.group), value, textsOf(type, f, value)};
            if (isTyped(f)) entry.value = entry.texts.value(0);
            part.put(entry);
        }
        return part;
    }

    static bool isTyped(const Field &f) { return f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText; }

    // A value as the version reads it.
    QVariant read(const RecordType &type, const Field &f, const QVariant &value) const
    {
        if (m_office) return value;
        const QByteArray column = f.column;
        if (&type == &Person::type && column == "name") return firstNames(m_subject.person);
        if (&type == &WorkerLanguage::type && column == "level" && value == u"native"_s) return u"5"_s;
        return isTyped(f) ? m_hidden.without(value.toString()) : value;
    }

    QStringList textsOf(const RecordType &type, const Field &f, const QVariant &value) const
    {
        if (isTyped(f) && !m_office) return {value.toString()};
        QStringList texts;
        if (f.kind == Field::Kind::References) {
            for (const QString &id : value.toStringList())
                if (m_titles.contains(id)) texts << m_titles.value(id);
            return texts;
        }
        if (f.kind == Field::Kind::MultiChoice) {
            for (const QString &code : value.toStringList()) texts << type.shown(f, QStringList{code});
            return texts;
        }
        return {shownValue(type, f, value, m_titles)};
    }

    // Everything the version hides of this worker, so that it can be taken out of what was typed freely.
    void hide()
    {
        using Whose = HiddenWords::Whose;
        for (const Experience &job : m_subject.candidacy.experiences) m_hidden.keep(job.town);
        for (const Experience &job : m_subject.candidacy.experiences) {
            m_hidden.hideName(job.employer, Whose::Others);
            m_hidden.hideName(job.referee, Whose::Others);
        }
        const Person &person = m_subject.person;
        m_hidden.hideName(person.surname, Whose::Own);
        m_hidden.hideName(person.otherSurnames, Whose::Own);
        m_hidden.hideName(person.street, Whose::Others);
        m_hidden.hideName(person.birthPlace, Whose::Others);
        for (const PersonAddress &address : person.otherAddresses) m_hidden.hideName(address.street, Whose::Others);
        for (const Feedback &reference : m_subject.references) m_hidden.hideName(m_titles.value(reference.person), Whose::Others);
        for (const QString &name : m_subject.families) m_hidden.hideName(name, Whose::Others);
        hideValues(Candidacy::type, rowOf(m_subject.candidacy), {});
        hideValues(Person::type, rowOf(person), "person.");
    }

    void hideValues(const RecordType &type, const Row &row, const QByteArray &prefix)
    {
        for (qsizetype i = 0; const Field &f : type.fields) {
            const QVariant &value = row.at(i++);
            if (f.kind == Field::Kind::Items)
                for (const QVariant &item : value.toList()) hideValues(*f.item, item.toList(), prefix + f.column + '.');
            else if (f.kind == Field::Kind::Text && f.sensitivity != Sensitivity::Ordinary && !m_columns.contains(prefix + f.column))
                m_hidden.hideValue(value.toString());
        }
    }

    const CvSubject &m_subject;
    const bool m_office;
    const ReferenceTitles &m_titles;
    const QDate m_today;
    QSet<QByteArray> m_columns;
    HiddenWords m_hidden;
};
} // namespace

QList<qsizetype> lackingPhoto(const QList<CvSubject> &workers, Disclosure version)
{
    QList<qsizetype> lacking;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        const CvSubject &one = workers.at(i);
        if (!one.candidacy.photo.isEmpty() && one.photo.isEmpty() && showsPhoto(one.candidacy, version == Disclosure::Office)) lacking << i;
    }
    return lacking;
}

QString withoutPhotoText(qsizetype workers)
{
    return Words::tr("The photo of %n worker(s) is not on this computer: the CV is without it.", nullptr, static_cast<int>(workers));
}

QList<QByteArray> cvColumns(Disclosure version)
{
    const bool office = version == Disclosure::Office;
    QList<QByteArray> columns;
    const Disclosure read = office ? Disclosure::Office : Disclosure::Family;
    addColumns(columns, Candidacy::type, {}, read);
    addColumns(columns, Person::type, "person.", read);
    addColumns(columns, Feedback::type, "feedback.", read);
    const auto add = [&](const auto &more) { for (const char *column : more) columns << column; };
    const auto remove = [&](const auto &less) { for (const char *column : less) columns.removeAll(column); };
    office ? add(alsoForTheOffice) : add(alsoForFamilies);
    office ? remove(neverForTheOffice) : remove(neverForFamilies);
    return columns;
}

CvWorker shownOf(const CvSubject &subject, Disclosure version, const ReferenceTitles &titles, QDate today) { return Reading(subject, version, titles, today).worker(); }

QString CvPart::Entry::text() const { return texts.join(u", "_s); }

const CvPart::Entry *CvPart::entry(const char *column) const
{
    for (const Entry &one : m_entries)
        if (one.column == column) return &one;
    return nullptr;
}

QString CvPart::text(const char *column) const
{
    const Entry *found = entry(column);
    return found ? found->text() : QString();
}

QStringList CvPart::texts(const char *column) const
{
    const Entry *found = entry(column);
    return found ? found->texts : QStringList();
}

QVariant CvPart::value(const char *column) const
{
    const Entry *found = entry(column);
    return found ? found->value : QVariant();
}

QString CvPart::label(const char *column) const
{
    const Entry *found = entry(column);
    return found ? found->label : QString();
}
