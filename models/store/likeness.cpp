#include "models/store/likeness.h"
#include "models/records/folding.h"
#include "models/records/person.h"
#include "models/records/spelling.h"
#include "models/store/database.h"
#include "models/store/features.h"
#include "models/store/putoffindexes.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOfAKind = 60; // who shares a phone with more people than this shares it with an office
constexpr int mostOfAName = 1000; // of a common one: without the index by title only then is it seen whose birth agrees

// The numbers of those who might resemble somebody.
class Candidates {
public:
    explicit Candidates(Database &db) : m_db(db) {}
    const QSet<qint64> &numbers() const { return m_numbers; }

    void gather(const Features &person)
    {
        if (!person.code.isEmpty()) withWords({person.code});
        for (const QString &phone : person.phones) withWords({phone});
        for (const QString &email : person.emails) withWords(foundUnder(email.section(u'@', 0, 0)));
        if (person.name.isEmpty()) return;
        if (putoffindexes::isTitlePutOff(m_db, Person::type)) { // everybody is still coming, and will be compared then
            withWords(typedWords(person.surname + u' ' + person.name), mostOfAName);
            return;
        }
        titled(person.key());
        titled(person.name + u'\x1f' + person.surname);
        for (const QString &surname : person.otherSurnames) titled(surname + u'\x1f' + person.name);
        if (person.born.isValid()) bornOn(person);
        if (person.year) ofSurname(person);
    }

private:
    void withWords(QStringList words, int most = mostOfAKind)
    {
        for (QString &word : words) word = u'"' + word + u'"';
        if (words.isEmpty()) return;
        add(m_db.run(u"SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT %1"_s.arg(most), {words.join(u" AND "_s)}));
    }
    void titled(const QString &key)
    {
        add(m_db.run(u"SELECT number FROM person WHERE trashed_at IS NULL AND title_key = ? LIMIT %1"_s.arg(mostOfAKind), {key}));
    }
    void bornOn(const Features &person)
    {
        const QString key = person.key();
        Rows rows = m_db.run(u"SELECT number, title_key FROM person WHERE trashed_at IS NULL AND (born IS NULL) = 0 AND born = ?"_s, {person.born.toString(Qt::ISODate)});
        while (rows.next())
            if (atMostOneSlip(key, rows.value(1).toString())) m_numbers << rows.value(0).toLongLong();
    }
    // The slip in the name; that in the surname is found by the day of birth.
    void ofSurname(const Features &person)
    {
        const QString key = person.key();
        Rows rows = m_db.run(u"SELECT number, title_key FROM person WHERE trashed_at IS NULL AND title_key > ? AND title_key < ? LIMIT 4000"_s, {person.surname + u'\x1f', person.surname + u'\x20'});
        while (rows.next())
            if (atMostOneSlip(key, rows.value(1).toString())) m_numbers << rows.value(0).toLongLong();
    }
    void add(Rows &&rows)
    {
        while (rows.next()) m_numbers << rows.value(0).toLongLong();
    }

    Database &m_db;
    QSet<qint64> m_numbers;
};

bool areOthers(Database &db, const QString &one, const QString &other)
{
    return db.value(u"SELECT 1 FROM not_same WHERE one = ? AND other = ?"_s, {qMin(one, other), qMax(one, other)}).has_value();
}

struct Like {
    QString id;
    Resemblance resemblance;
};

QList<Like> alike(Database &db, const Row &person)
{
    const Features features = featuresOf(person);
    Candidates candidates(db);
    candidates.gather(features);
    QList<Like> found;
    for (const qint64 number : candidates.numbers()) {
        Rows rows = db.run(u"SELECT p.id, %1 FROM person p WHERE p.number = ? AND p.trashed_at IS NULL"_s.arg(featureColumns()), {number});
        if (!rows.next()) continue;
        const Like like{rows.value(0).toString(), resemblance(features, featuresIn(rows, 1))};
        if (!like.resemblance.why.isEmpty() && like.id != Person::type.idOf(person)) found << like;
    }
    std::ranges::sort(found, [](const Like &a, const Like &b) { return std::pair(-a.resemblance.weight, a.id) < std::pair(-b.resemblance.weight, b.id); });
    return found;
}
} // namespace

QString said(Likeness::Why why)
{
    switch (why) {
    case Likeness::Why::FiscalCode: return QCoreApplication::translate("Likeness", "the same codice fiscale");
    case Likeness::Why::Phone: return QCoreApplication::translate("Likeness", "the same phone");
    case Likeness::Why::Email: return QCoreApplication::translate("Likeness", "the same e-mail");
    case Likeness::Why::NameAndBirth: return QCoreApplication::translate("Likeness", "the same name and birth");
    case Likeness::Why::Name: return QCoreApplication::translate("Likeness", "the same or nearly the same name");
    }
    Q_UNREACHABLE();
}

namespace likeness {

QList<Likeness> of(Database &db, const Row &person, int limit)
{
    QList<Likeness> result;
    for (const Like &like : alike(db, person)) {
        if (result.size() >= limit) break;
        if (areOthers(db, like.id, Person::type.idOf(person))) continue;
        const auto record = recordsql::find(db, Person::type, like.id);
        result << Likeness{like.id, recordsql::title(Person::type, record->row), searchindex::detail(Person::type, record->row), like.resemblance.why, like.resemblance.weight};
    }
    return result;
}

void notTheSame(Database &db, const QString &one, const QString &other, const Author &author)
{
    db.run(u"INSERT OR IGNORE INTO not_same (one, other, at, operator) VALUES (?, ?, ?, ?)"_s,
           {qMin(one, other), qMax(one, other), recordsql::stamp(QDateTime::currentDateTimeUtc()), author.operatorId.isNull() ? u""_s : author.operatorId});
}

} // namespace likeness
