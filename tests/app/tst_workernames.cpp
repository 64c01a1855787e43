#include "../store/invented.h"
#include "app/workernames.h"
#include "models/access/session.h"
#include "models/records/candidacy.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// A candidacy is listed under the name of its person, whoever renames them.
class TstWorkerNames : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    Session m_session;
    Operator m_who;
    Person m_alma;

    Candidacy candidacy(const QString &name)
    {
        Candidacy c;
        c.id = newIdentifier();
        c.person = m_alma.id;
        c.workerName = name;
        m_store->save(Candidacy::type, rowOf(c), 0, m_session.author()).waitForFinished();
        return c;
    }
    QString nameOf(const Candidacy &c) { return recordOf<Candidacy>(m_store->find(Candidacy::type, c.id).result()->row).workerName; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), key());
        Site site;
        site.id = newIdentifier();
        site.name = u"Spazio di prova"_s;
        m_store->save(Site::type, rowOf(site), 0, {}).waitForFinished();
        m_who.site = site.id;
        m_who.id = newIdentifier();
        m_who.username = u"prova"_s;
        m_who.fullName = u"Prova Sportello"_s;
        m_who.roles = {u"matching"_s};
        m_store->save(Operator::type, rowOf(m_who), 0, {}).waitForFinished();
        m_session.begin(m_who, u"Centro di prova"_s);
        m_alma = person(u"Prova"_s, u"Alma"_s);
        QSignalSpy told(m_store.get(), &Store::changed);
        m_store->save(Person::type, rowOf(m_alma), 0, m_session.author()).waitForFinished();
        QTRY_VERIFY(!told.isEmpty()); // before anybody listens
    }
    void cleanup()
    {
        m_session.end();
        m_store.reset();
    }

    void a_new_name_is_followed()
    {
        const Candidacy c = candidacy(u"Prova Alma"_s);
        WorkerNames names(*m_store, m_session);
        QSignalSpy followed(&names, &WorkerNames::followed), changed(m_store.get(), &Store::changed);
        m_alma.surname = u"D'Àngelo Prova"_s;
        m_store->save(Person::type, rowOf(m_alma), 1, m_session.author()).waitForFinished();
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toLongLong(), 1);
        QCOMPARE(nameOf(c), u"D'Àngelo Prova Alma"_s);
        QVERIFY(std::ranges::any_of(changed, [](const QList<QVariant> &call) { return call.first().value<const RecordType *>() == &Candidacy::type; }));
        // It is written once, by who is signed in, and found by its new name.
        const auto history = m_store->history(Candidacy::type, c.id).result();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().operatorId, m_who.id);
        QCOMPARE(m_store->count({&Candidacy::type, u"dangelo"_s, {}, {}, false}).result(), 1);
        names.follow();
        QTRY_COMPARE(followed.size(), 2);
        QCOMPARE(followed.last().first().toLongLong(), 0);
    }

    void a_name_alone_and_a_candidacy_in_the_trash_come_to_an_end()
    {
        m_alma.name.clear();
        m_store->save(Person::type, rowOf(m_alma), 1, m_session.author()).waitForFinished();
        m_store->trash(Candidacy::type, {candidacy(u"Nel cestino"_s).id}, m_session.author()).waitForFinished();
        const Candidacy c = candidacy(u"Chi lo sa"_s);
        WorkerNames names(*m_store, m_session);
        QSignalSpy followed(&names, &WorkerNames::followed);
        names.follow(); // and once more for what was saved before it listened
        QTRY_VERIFY(!followed.isEmpty());
        QCOMPARE(followed.first().first().toLongLong(), 1);
        QCOMPARE(nameOf(c), u"Prova"_s);
    }

    void nothing_is_done_while_nobody_is_signed_in()
    {
        const Candidacy c = candidacy(u"Altro"_s);
        m_session.end();
        WorkerNames names(*m_store, m_session);
        QSignalSpy followed(&names, &WorkerNames::followed);
        names.follow();
        QTest::qWait(100);
        QVERIFY(followed.isEmpty());
        QCOMPARE(nameOf(c), u"Altro"_s);
    }
};

QTEST_GUILESS_MAIN(TstWorkerNames)
#include "tst_workernames.moc"
