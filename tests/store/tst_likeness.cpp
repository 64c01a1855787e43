#include "invented.h"
#include "models/store/likeness.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using Why = Likeness::Why;

class TstLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_anna = person(u"D’Angelo"_s, u"Anna Maria"_s, u"600 123 4567"_s);
        m_anna.born = QDate(1950, 3, 12);
        m_anna.fiscalCode = u"DNGNMR50C52Z999X"_s;
        m_anna.email = u"Anna.Dangelo@example.org"_s;
        m_anna.otherPhones = {{newIdentifier(), u"02 6765 4321"_s, u"daughter"_s, {}}};
        m_anna.otherEmails = {{newIdentifier(), u"figlia@example.org"_s, {}}};
        saved(*m_db, m_anna);
        for (int i = 0; i < 26; ++i) {
            Person other = person(QString(3, QChar(u'a' + i)) + u"bianchi"_s, u"Luca"_s, u"601 000 00%1"_s.arg(i, 2, 10, QLatin1Char('0')));
            other.born = QDate(1950, 3, 12);
            saved(*m_db, other);
        }
    }
    void cleanup() { m_db.reset(); }

    void somebody_being_typed_is_recognised_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Why>("why");
        QTest::newRow("codice fiscale") << u"fiscal_code"_s << u"dngnmr50c52z999x"_s << Why::FiscalCode;
        QTest::newRow("phone") << u"phone"_s << u"6001234567"_s << Why::Phone;
        QTest::newRow("phone, +39") << u"phone"_s << u"+39 600/123.45.67"_s << Why::Phone;
        QTest::newRow("phone, 0039") << u"phone"_s << u"00396001234567"_s << Why::Phone;
        QTest::newRow("another phone") << u"phone"_s << u"0267654321"_s << Why::Phone;
        QTest::newRow("e-mail") << u"email"_s << u"anna.dangelo@EXAMPLE.org"_s << Why::Email;
        QTest::newRow("another e-mail") << u"email"_s << u"figlia@example.org"_s << Why::Email;
    }
    void somebody_being_typed_is_recognised()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(Why, why);
        Row typed = rowOf(person({}, {}));
        typed[Person::type.indexOf(column.toLatin1().constData())] = value;
        const auto found = likeness::of(*m_db, typed, 5);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, m_anna.id);
        QCOMPARE(found.first().why, QList<Why>{why});
        QCOMPARE(found.first().title, u"D’Angelo Anna Maria"_s);
    }

    void names_are_compared_as_people_do_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QList<Why>>("why");
        const QDate born(1950, 3, 12);
        QTest::newRow("the same") << u"D'ANGELO"_s << u"anna maria"_s << 0 << born << QList{Why::NameAndBirth};
        QTest::newRow("the other way round") << u"Anna Maria"_s << u"D'Angelo"_s << 0 << born << QList{Why::NameAndBirth};
        QTest::newRow("the year alone") << u"Dàngelo"_s << u"Anna Maria"_s << 1950 << QDate() << QList{Why::NameAndBirth};
        QTest::newRow("another year") << u"Dangelo"_s << u"Anna Maria"_s << 1951 << QDate() << QList<Why>();
        QTest::newRow("another day") << u"Dangelo"_s << u"Anna Maria"_s << 0 << born.addDays(1) << QList<Why>();
        QTest::newRow("no birth") << u"Dangelo"_s << u"Anna Maria"_s << 0 << QDate() << QList{Why::Name};
        QTest::newRow("a slip in the name") << u"Dangelo"_s << u"Ana Maria"_s << 0 << born << QList{Why::Name};
        QTest::newRow("a slip in the name, the year alone") << u"Dangelo"_s << u"Anna Mairia"_s << 1950 << QDate() << QList{Why::Name};
        QTest::newRow("a slip in the surname") << u"Dangeol"_s << u"Anna Maria"_s << 0 << born << QList{Why::Name};
        QTest::newRow("two slips") << u"Dangeol"_s << u"Ana Maria"_s << 0 << born << QList<Why>();
        QTest::newRow("the surname alone") << u"Dangelo"_s << QString() << 0 << born << QList<Why>();
    }
    void names_are_compared_as_people_do()
    {
        QFETCH(QString, surname);
        QFETCH(QString, name);
        QFETCH(int, year);
        QFETCH(QDate, born);
        QFETCH(QList<Why>, why);
        Person typed = person(surname, name);
        typed.born = born;
        if (year) typed.bornYear = year;
        const auto found = likeness::of(*m_db, rowOf(typed), 5);
        QCOMPARE(found.size(), why.isEmpty() ? 0 : 1);
        if (!why.isEmpty()) QCOMPARE(found.first().why, why);
    }

    void more_in_common_comes_first()
    {
        Person daughter = person(u"Verdi"_s, u"Carla"_s, m_anna.phone);
        saved(*m_db, daughter);
        Person typed = person(u"Dangelo"_s, u"Anna Maria"_s, m_anna.phone);
        typed.born = m_anna.born;
        const auto found = likeness::of(*m_db, rowOf(typed), 5);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).id, m_anna.id);
        QCOMPARE(found.at(0).why, (QList{Why::NameAndBirth, Why::Phone}));
        QCOMPARE(found.at(1).id, daughter.id);
        QCOMPARE(likeness::of(*m_db, rowOf(typed), 1).size(), 1);
    }

    void oneself_others_and_the_trash_are_left_out()
    {
        QVERIFY(likeness::of(*m_db, rowOf(m_anna), 5).isEmpty());
        Person twin = person(u"Altro"_s, u"Nome"_s, m_anna.phone);
        QCOMPARE(likeness::of(*m_db, rowOf(twin), 5).size(), 1);
        likeness::notTheSame(*m_db, twin.id, m_anna.id, author());
        QVERIFY(likeness::of(*m_db, rowOf(twin), 5).isEmpty());
        const Person third = person(u"Altro"_s, u"Nome"_s, m_anna.phone);
        recordwriter::trash(*m_db, Person::type, {m_anna.id}, author());
        QVERIFY(likeness::of(*m_db, rowOf(third), 5).isEmpty());
    }

    void the_desk_has_the_pairs_worth_a_look()
    {
        QCOMPARE(likeness::countPairs(*m_db), 0);
        Person again = person(u"Dangelo"_s, u"Anna Maria"_s);
        again.born = m_anna.born;
        saved(*m_db, again);
        // A family's phone is no reason, unless the name is near.
        saved(*m_db, person(u"D’Angelo"_s, u"Carlo"_s, m_anna.phone));
        const auto pairs = likeness::pairs(*m_db, 10);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(QSet<QString>({pairs.first().one, pairs.first().other}), QSet<QString>({m_anna.id, again.id}));
        QVERIFY(pairs.first().one < pairs.first().other);
        QCOMPARE(pairs.first().why, QList{Why::NameAndBirth});
        QCOMPARE(likeness::countPairs(*m_db), 1);
        // What is true now counts.
        again.born = QDate(1961, 1, 1);
        saved(*m_db, again, 1);
        QCOMPARE(likeness::countPairs(*m_db), 0);
        again.fiscalCode = m_anna.fiscalCode;
        saved(*m_db, again, 2);
        QCOMPARE(likeness::countPairs(*m_db), 1);
        likeness::notTheSame(*m_db, again.id, m_anna.id, author());
        QCOMPARE(likeness::countPairs(*m_db), 0);
    }

    void all_at_once_and_one_by_one_give_the_same_pairs()
    {
        likeness::countPairs(*m_db);
        QList<Person> more;
        for (int i = 0; i < 40; ++i) {
            Person p = person(u"Rossi"_s + QString(i % 3, u'i'), u"Gi%1o"_s.arg(QChar(u'a' + i % 2)), u"602 000 00%1"_s.arg(i % 25, 2, 10, QLatin1Char('0')));
            p.born = QDate(1970, 1, 1).addDays(i % 5);
            if (i % 4 == 0) p.email = u"a%1@example.org"_s.arg(i % 16);
            saved(*m_db, p);
        }
        const auto gradually = written();
        QVERIFY(gradually.size() > 5);
        m_db->run(u"DELETE FROM like_mark"_s);
        QCOMPARE(written(), gradually);
    }

private:
    QStringList written()
    {
        QStringList all;
        for (const LikePair &pair : likeness::pairs(*m_db, 1000)) {
            QString line = pair.one + pair.other + QString::number(pair.weight);
            for (const Why why : pair.why) line += said(why);
            all << line;
        }
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    Person m_anna;
};

QTEST_GUILESS_MAIN(TstLikeness)
#include "tst_likeness.moc"
