#include "invented.h"
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/records/catalogue.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/option.h"
#include "models/records/tie.h"
#include "models/store/likeness.h"
#include "models/store/recordsql.h"
#include "models/store/undo.h"
#include <QSqlRecord>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace invented;

class TstPeopleMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_anna = person(u"Rossi"_s, u"Anna"_s, u"600 123 4567"_s);
        m_anne = person(u"Rosi"_s, u"Anna"_s, u"600 765 4321"_s);
        m_child = person(u"Verdi"_s, u"Carlo"_s);
        for (const Person &p : {m_anna, m_anne, m_child}) saved(*m_db, p);
        m_request.id = newIdentifier();
        m_request.requester = m_anne.id;
        m_request.contactSurname = u"Rosi"_s;
        m_request.beneficiaries = {beneficiary(m_anne.id), beneficiary(m_child.id)};
        saved(*m_db, m_request);
        m_contact.id = newIdentifier();
        m_contact.person = m_anne.id;
        saved(*m_db, m_contact);
        m_tie.id = newIdentifier();
        m_tie.person = m_anne.id;
        m_tie.other = m_child.id;
        m_tie.kinship = kinship();
        saved(*m_db, m_tie);
    }
    void cleanup() { m_db.reset(); }

    void what_hangs_on_a_person_comes_along()
    {
        Person chosen = m_anna;
        chosen.otherPhones = {{newIdentifier(), m_anne.phone, {}, {}}};
        const PeopleMerge merge = merged(chosen);
        QCOMPARE(merge.moved, 3);
        QCOMPARE(merge.keptTitle, u"Rossi Anna"_s);
        QCOMPARE(merge.goneTitle, u"Rosi Anna"_s);
        QCOMPARE(now<Person>(m_anna.id).otherPhones, chosen.otherPhones);
        const auto request = now<FamilyRequest>(m_request.id);
        QCOMPARE(request.requester, m_anna.id);
        QCOMPARE(request.beneficiaries.at(0).person, m_anna.id);
        QCOMPARE(request.beneficiaries.at(1).person, m_child.id);
        QCOMPARE(now<Contact>(m_contact.id).person, m_anna.id);
        QCOMPARE(now<Tie>(m_tie.id).person, m_anna.id);
        const auto gone = recordsql::find(*m_db, Person::type, m_anne.id);
        QVERIFY(gone->trashed);
        QCOMPARE(recordOf<Person>(gone->row).mergedInto, m_anna.id);
        // Each with a line of its own in its history.
        for (const auto &[type, id] : std::initializer_list<std::pair<const RecordType *, QString>>{{&Person::type, m_anna.id}, {&FamilyRequest::type, m_request.id}, {&Contact::type, m_contact.id}, {&Tie::type, m_tie.id}})
            QCOMPARE(journal::history(*m_db, *type, id).size(), 2);
    }

    void what_would_come_along_is_counted()
    {
        QHash<QByteArray, qint64> counts;
        for (const Referring &one : peoplemerge::referring(*m_db, m_anne.id)) counts.insert(one.type->table, one.records);
        QCOMPARE(counts, (QHash<QByteArray, qint64>{{"request", 1}, {"contact", 1}, {"tie", 1}}));
        QVERIFY(peoplemerge::referring(*m_db, m_anna.id).isEmpty());
    }

    void files_come_along_and_go_back()
    {
        const Attachment scan = file(Person::type, m_anne.id), hers = file(Person::type, m_anna.id), other = file(FamilyRequest::type, m_anne.id);
        QHash<QByteArray, qint64> counts;
        for (const Referring &one : peoplemerge::referring(*m_db, m_anne.id)) counts.insert(one.type->table, one.records);
        QCOMPARE(counts.value("attachment"), 1);
        const QStringList before = rows();
        const PeopleMerge merge = merged(m_anna);
        QCOMPARE(merge.moved, 4);
        QCOMPARE(now<Attachment>(scan.id).owner, m_anna.id);
        QCOMPARE(now<Attachment>(hers.id).owner, m_anna.id);
        QCOMPARE(now<Attachment>(other.id).owner, m_anne.id); // of another table: no file of hers
        QCOMPARE(peoplemerge::undo(*m_db, merge.id, author()), QStringList());
        QCOMPARE(rows(), before);
    }

    void two_candidacies_are_told_before_anything_is_merged()
    {
        const QString first = number(candidacy(m_anna.id)), second = number(candidacy(m_anne.id));
        const QStringList before = rows();
        const QString said = refusal([this] { merged(m_anna); });
        QVERIFY2(said.contains(first) && said.contains(second) && said.contains(u"trash"_s), qPrintable(said));
        QCOMPARE(rows(), before);
    }

    void with_one_of_two_candidacies_in_the_trash_they_are_merged()
    {
        const QString first = candidacy(m_anna.id), second = candidacy(m_anne.id);
        recordwriter::trash(*m_db, Candidacy::type, {first}, author());
        merged(m_anna);
        QCOMPARE(now<Candidacy>(second).person, m_anna.id);
        const QString said = refusal([&] { recordwriter::restore(*m_db, Candidacy::type, {first}, author()); });
        QVERIFY2(said.contains(number(second)), qPrintable(said));
    }

    void a_second_candidacy_is_refused_in_words_whatever_writes_it()
    {
        const QString first = candidacy(m_anna.id), other = candidacy(m_anne.id);
        const auto says = [&](const std::function<void()> &write) {
            const QString said = refusal(write);
            return said.contains(u"One person has one"_s) && said.contains(number(first));
        };
        QVERIFY(says([&] { candidacy(m_anna.id); }));
        Candidacy changed = now<Candidacy>(other);
        changed.person = m_anna.id;
        QVERIFY(says([&] { saved(*m_db, changed, 1); }));
        QCOMPARE(now<Candidacy>(other).person, m_anne.id);
        recordwriter::trash(*m_db, Candidacy::type, {first}, author());
        const QString second = candidacy(m_anna.id);
        const QString restored = refusal([&] { recordwriter::restore(*m_db, Candidacy::type, {first}, author()); });
        QVERIFY2(restored.contains(number(second)), qPrintable(restored));
        // Its own row may always be written again.
        changed = now<Candidacy>(other);
        changed.notes = u"Richiamare"_s;
        saved(*m_db, changed, 1);
    }

    void nobody_becomes_their_own_relative()
    {
        Tie tie;
        tie.id = newIdentifier();
        tie.person = m_anna.id;
        tie.other = m_anne.id;
        tie.kinship = kinship();
        saved(*m_db, tie);
        const PeopleMerge merge = merged(m_anna);
        QVERIFY(recordsql::find(*m_db, Tie::type, tie.id)->trashed);
        QCOMPARE(peoplemerge::undo(*m_db, merge.id, author()), QStringList());
        QVERIFY(!recordsql::find(*m_db, Tie::type, tie.id)->trashed);
        QCOMPARE(now<Tie>(tie.id), tie);
    }

    void undo_gives_everything_back()
    {
        Person chosen = m_anna;
        chosen.notes = u"Two records of one person."_s;
        const QStringList before = rows();
        const PeopleMerge merge = merged(chosen);
        QVERIFY(rows() != before);
        QCOMPARE(peoplemerge::undo(*m_db, merge.id, colleague()), QStringList());
        QCOMPARE(rows(), before);
        QVERIFY(peoplemerge::recent(*m_db).first().undone);
        QVERIFY_THROWS_EXCEPTION(Failure, peoplemerge::undo(*m_db, merge.id, author()));
    }

    void undo_leaves_what_was_changed_since_and_says_so()
    {
        const PeopleMerge merge = merged(m_anna);
        Contact contact = now<Contact>(m_contact.id);
        contact.person = m_child.id;
        saved(*m_db, contact, 2);
        FamilyRequest request = now<FamilyRequest>(m_request.id);
        request.notes = u"Called again."_s;
        request.beneficiaries << beneficiary({});
        saved(*m_db, request, 2);
        const QStringList left = peoplemerge::undo(*m_db, merge.id, author());
        QCOMPARE(left.size(), 1);
        QVERIFY2(left.first().contains(u"Person"_s), qPrintable(left.first()));
        QCOMPARE(now<Contact>(m_contact.id).person, m_child.id);
        request = now<FamilyRequest>(m_request.id);
        QCOMPARE(request.notes, u"Called again."_s);
        QCOMPARE(request.requester, m_anne.id);
        QCOMPARE(request.beneficiaries.size(), 3);
        QCOMPARE(request.beneficiaries.first().person, m_anne.id);
    }

    void the_general_undo_takes_it_back_as_one()
    {
        const QStringList before = rows();
        merged(m_anna);
        QVERIFY(undo::undo(*m_db, author()));
        QCOMPARE(rows(), before);
        QVERIFY(peoplemerge::recent(*m_db).first().undone);
    }

    void what_moved_on_is_not_merged()
    {
        const QStringList before = rows();
        QVERIFY_THROWS_EXCEPTION(Failure, peoplemerge::merge(*m_db, rowOf(m_anna), 2, m_anne.id, 1, author()));
        QVERIFY_THROWS_EXCEPTION(Failure, peoplemerge::merge(*m_db, rowOf(m_anna), 1, m_anne.id, 0, author()));
        QVERIFY_THROWS_EXCEPTION(Failure, peoplemerge::merge(*m_db, rowOf(m_anna), 1, m_anna.id, 1, author()));
        recordwriter::trash(*m_db, Person::type, {m_child.id}, author());
        QVERIFY_THROWS_EXCEPTION(Failure, peoplemerge::merge(*m_db, rowOf(m_anna), 1, m_child.id, 2, author()));
        recordwriter::restore(*m_db, Person::type, {m_child.id}, author());
        QCOMPARE(rows(), before);
    }

    void after_thirty_days_it_stays()
    {
        const PeopleMerge merge = merged(m_anna);
        m_db->run(u"UPDATE merge SET at = ?"_s, {recordsql::stamp(QDateTime::currentDateTimeUtc().addDays(-daysToUndoMerge - 1))});
        QVERIFY(peoplemerge::recent(*m_db).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Failure, peoplemerge::undo(*m_db, merge.id, author()));
    }

    void a_fault_at_any_access_leaves_all_or_nothing_data()
    {
        QTest::addColumn<bool>("undoing");
        QTest::newRow("merge") << false;
        QTest::newRow("undo") << true;
    }
    void a_fault_at_any_access_leaves_all_or_nothing()
    {
        QFETCH(bool, undoing);
        QString id;
        if (undoing) id = merged(m_anna).id;
        int faults = 0;
        for (int failing = 0;; ++failing) {
            const QStringList before = rows() + journalled();
            int access = 0;
            m_db->beforeStatement = [&] {
                if (access++ == failing) throw DatabaseError(u"a fault made by the test"_s, 10);
            };
            bool failed = false;
            try {
                if (undoing) peoplemerge::undo(*m_db, id, author());
                else merged(m_anna);
            } catch (const DatabaseError &) {
                failed = true;
            }
            m_db->beforeStatement = {};
            if (!failed) {
                QVERIFY(rows() + journalled() != before);
                break;
            }
            ++faults;
            QCOMPARE(rows() + journalled(), before);
        }
        QVERIFY2(faults > 20, qPrintable(QString::number(faults)));
    }

    void merge_then_undo_changes_nothing()
    {
        QVERIFY(rc::check("merge then undo gives back both people and every reference", [this] {
            QList<Person> people;
            for (int i = 0; i < 4; ++i) {
                Person p = person(u"Prova%1"_s.arg(i), u"Nome"_s, *rc::gen::arbitrary<bool>() ? u"600 111 22 33"_s : QString());
                p.notes = QString::fromStdString(*rc::gen::string<std::string>()).toHtmlEscaped().remove(QChar(0)).trimmed();
                people << p;
                saved(*m_db, p);
            }
            const auto any = [&] { return people.at(*rc::gen::inRange(0, 4)).id; };
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
                FamilyRequest request;
                request.id = newIdentifier();
                if (*rc::gen::arbitrary<bool>()) request.requester = any();
                for (int j = *rc::gen::inRange(0, 3); j > 0; --j) request.beneficiaries << beneficiary(any());
                saved(*m_db, request);
                Tie tie;
                tie.id = newIdentifier();
                tie.person = people.at(0).id;
                tie.other = people.at(*rc::gen::inRange(1, 4)).id;
                tie.kinship = kinship();
                saved(*m_db, tie);
                if (*rc::gen::arbitrary<bool>()) recordwriter::trash(*m_db, Tie::type, {tie.id}, author());
            }
            const QStringList before = rows();
            Person chosen = people.at(0);
            chosen.notes = *rc::gen::arbitrary<bool>() ? people.at(1).notes : u"chosen"_s;
            const PeopleMerge first = peoplemerge::merge(*m_db, rowOf(chosen), 1, people.at(1).id, 1, author());
            const qint64 version = recordsql::find(*m_db, Person::type, chosen.id)->version;
            const PeopleMerge second = peoplemerge::merge(*m_db, rowOf(people.at(2)), 1, chosen.id, version, author());
            RC_ASSERT(peoplemerge::undo(*m_db, second.id, author()).isEmpty());
            RC_ASSERT(peoplemerge::undo(*m_db, first.id, author()).isEmpty());
            RC_ASSERT(rows() == before);
        }));
    }

private:
    PeopleMerge merged(const Person &chosen) { return peoplemerge::merge(*m_db, rowOf(chosen), 1, m_anne.id, 1, author()); }
    template <class R> R now(const QString &id) { return recordOf<R>(recordsql::find(*m_db, R::type, id)->row); }
    Attachment file(const RecordType &on, const QString &owner)
    {
        Attachment one;
        one.id = newIdentifier();
        one.name = u"scan.pdf"_s;
        one.ownerTable = QString::fromLatin1(on.table);
        one.owner = owner;
        saved(*m_db, one);
        return now<Attachment>(one.id);
    }
    QString candidacy(const QString &personId)
    {
        Candidacy one;
        one.id = newIdentifier();
        one.person = personId;
        saved(*m_db, one);
        return one.id;
    }
    QString number(const QString &id) { return now<Candidacy>(id).protocol; }
    static QString refusal(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const Failure &failure) {
            return failure.text();
        }
        return {};
    }
    static Beneficiary beneficiary(const QString &personId)
    {
        Beneficiary b;
        b.id = newIdentifier();
        b.person = personId;
        b.name = u"Nome"_s;
        return b;
    }
    // An answer of the list, there once for all.
    QString kinship()
    {
        const QString id = u"kinship.test"_s;
        if (!recordsql::find(*m_db, Option::type, id)) {
            Option option;
            option.id = id;
            option.list = u"kinship"_s;
            option.label = u"figlio"_s;
            saved(*m_db, option);
        }
        return id;
    }
    // Every record's values and whether it is in the trash; the numbers of the versions apart.
    QStringList rows()
    {
        QStringList all;
        for (const RecordType *type : recordTypes())
            for (Rows q = m_db->run(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(recordsql::columns(*type), QLatin1String(type->table))); q.next();) {
                const Record record = recordsql::read(*type, q);
                QString line = QString::fromLatin1(type->table) + (record.trashed ? u" trashed"_s : QString());
                for (qsizetype i = 0; const Field &f : type->fields) line += u'|' + f.stored(record.row.at(i++)).toString();
                all << line;
            }
        return all;
    }
    QStringList journalled()
    {
        QStringList all;
        for (const auto &table : {u"journal"_s, u"merge"_s, u"person_words_docsize"_s}) {
            Rows q = m_db->run(u"SELECT * FROM %1"_s.arg(table));
            while (q.next())
                for (int i = 0; i < q.record().count(); ++i) all << q.value(i).toString();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    Person m_anna, m_anne, m_child;
    FamilyRequest m_request;
    Contact m_contact;
    Tie m_tie;
};

QTEST_GUILESS_MAIN(TstPeopleMerge)
#include "tst_peoplemerge.moc"
