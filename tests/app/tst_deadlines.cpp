#include "../store/invented.h"
#include "app/deadlines.h"
#include "models/access/session.h"
#include "models/records/familyrequest.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "models/store/undo.h"
#include "models/store/worker.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// The due dates follow the closing days of the centre, whoever changes them.
class TstDeadlines : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    Session m_session;
    Operator m_who;
    Site m_site, m_other;

    FamilyRequest request(const QString &state, const QString &site, QDate due)
    {
        FamilyRequest r;
        r.id = newIdentifier();
        r.state = state;
        r.site = site;
        r.submittedAt = QDateTime(QDate(2026, 9, 14), QTime(10, 0), Qt::LocalTime).toUTC();
        r.dueOn = due;
        m_store->save(FamilyRequest::type, rowOf(r), 0, m_session.author()).waitForFinished();
        return r;
    }
    Record stored(const RecordType &type, const QString &id) { return *m_store->find(type, id).result(); }
    QDate due(const FamilyRequest &r) { return recordOf<FamilyRequest>(stored(FamilyRequest::type, r.id).row).dueOn; }
    void close(QDate from, QDate to)
    {
        Record now = stored(Site::type, m_site.id);
        auto site = recordOf<Site>(now.row);
        site.closings = {{newIdentifier(), from, to, u"Prova"_s}};
        m_store->save(Site::type, rowOf(site), now.version, m_session.author()).waitForFinished();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), key());
        QSignalSpy told(m_store.get(), &Store::changed);
        m_who.id = newIdentifier();
        m_who.username = u"prova.sportello"_s;
        m_who.fullName = u"Prova Sportello"_s;
        m_who.roles = {u"front-office"_s};
        m_site.id = newIdentifier();
        m_site.name = u"Spazio di prova"_s;
        m_other.id = newIdentifier();
        m_other.name = u"Altro spazio di prova"_s;
        m_who.site = m_site.id;
        for (const Site &site : {m_site, m_other}) m_store->save(Site::type, rowOf(site), 0, {}).waitForFinished();
        m_store->save(Operator::type, rowOf(m_who), 0, {}).waitForFinished();
        m_session.begin(m_who, m_site.name);
        QTRY_COMPARE(told.size(), 3); // before anybody listens
    }
    void cleanup()
    {
        m_session.end();
        m_store.reset();
    }

    void a_closing_moves_the_requests_of_its_centre_alone()
    {
        const QDate thursday(2026, 9, 17);
        const auto ours = request(u"submitted"_s, m_site.id, thursday), taken = request(u"in-progress"_s, m_site.id, thursday);
        const auto theirs = request(u"submitted"_s, m_other.id, thursday), ended = request(u"closed-negative"_s, m_site.id, {});
        Deadlines deadlines(*m_store, m_session, QDate::currentDate);
        QSignalSpy followed(&deadlines, &Deadlines::followed), changed(m_store.get(), &Store::changed);
        close(QDate(2026, 9, 15), QDate(2026, 9, 16));
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toLongLong(), 2);
        QCOMPARE(due(ours), QDate(2026, 9, 21));
        QCOMPARE(due(taken), QDate(2026, 9, 21));
        QCOMPARE(due(theirs), thursday);
        QVERIFY(!due(ended).isValid());
        QTRY_VERIFY(std::ranges::any_of(changed, [](const QList<QVariant> &call) { return call.first().value<const RecordType *>() == &FamilyRequest::type; }));
    }

    void only_what_differs_is_written_by_who_is_signed_in()
    {
        const auto right = request(u"submitted"_s, m_site.id, QDate(2026, 9, 17)), wrong = request(u"submitted"_s, m_site.id, QDate(2026, 9, 1));
        Deadlines deadlines(*m_store, m_session, QDate::currentDate);
        QSignalSpy followed(&deadlines, &Deadlines::followed);
        deadlines.follow();
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toLongLong(), 1);
        QCOMPARE(stored(FamilyRequest::type, right.id).version, 1);
        QCOMPARE(stored(FamilyRequest::type, wrong.id).version, 2);
        const QList<HistoryEntry> history = m_store->history(FamilyRequest::type, wrong.id).result();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().operatorId, m_who.id);
        QCOMPARE(history.first().changes.size(), 1);
        QCOMPARE(history.first().changes.first().column, QByteArray("due_on"));
        deadlines.follow();
        QTRY_COMPARE(followed.size(), 2);
        QCOMPARE(followed.last().first().toLongLong(), 0);
    }

    // Undo takes back the closing that a person typed, not what followed from it; and that follows again.
    void undo_passes_over_it()
    {
        const auto ours = request(u"submitted"_s, m_site.id, QDate(2026, 9, 17));
        Deadlines deadlines(*m_store, m_session, QDate::currentDate);
        QSignalSpy followed(&deadlines, &Deadlines::followed);
        close(QDate(2026, 9, 15), {});
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(due(ours), QDate(2026, 9, 18));
        QVERIFY(m_store->undo(m_session.author()).result());
        QVERIFY(recordOf<Site>(stored(Site::type, m_site.id).row).closings.isEmpty());
        QTRY_COMPARE(followed.size(), 2);
        QCOMPARE(due(ours), QDate(2026, 9, 17));
    }

    // What somebody is typing meanwhile is saved beside it.
    void a_form_that_is_open_saves_beside_it()
    {
        const auto ours = request(u"submitted"_s, m_site.id, QDate(2026, 9, 1));
        const Record open = stored(FamilyRequest::type, ours.id);
        Deadlines deadlines(*m_store, m_session, QDate::currentDate);
        QSignalSpy followed(&deadlines, &Deadlines::followed);
        deadlines.follow();
        QTRY_COMPARE(followed.size(), 1);
        auto typed = recordOf<FamilyRequest>(open.row);
        typed.notes = u"Prova"_s;
        m_store->save(FamilyRequest::type, rowOf(typed), open.version, m_session.author()).waitForFinished();
        QCOMPARE(due(ours), QDate(2026, 9, 17));
        QCOMPARE(recordOf<FamilyRequest>(stored(FamilyRequest::type, ours.id).row).notes, u"Prova"_s);
    }

    void nothing_is_done_while_nobody_is_signed_in()
    {
        const auto ours = request(u"submitted"_s, m_site.id, QDate(2026, 9, 1));
        const Author author = m_session.author();
        m_session.end();
        Deadlines deadlines(*m_store, m_session, QDate::currentDate);
        QSignalSpy followed(&deadlines, &Deadlines::followed);
        deadlines.follow();
        QTest::qWait(50);
        QVERIFY(followed.isEmpty());
        QCOMPARE(due(ours), QDate(2026, 9, 1));
        m_session.begin(m_who, m_site.name);
        deadlines.follow();
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(due(ours), QDate(2026, 9, 17));
    }

    void asked_again_while_it_runs_it_runs_once_more()
    {
        request(u"submitted"_s, m_site.id, QDate(2026, 9, 1));
        Deadlines deadlines(*m_store, m_session, QDate::currentDate);
        QSignalSpy followed(&deadlines, &Deadlines::followed);
        for (int i = 0; i < 5; ++i) deadlines.follow();
        QTRY_COMPARE(followed.size(), 2);
        QCOMPARE(followed.last().first().toLongLong(), 0);
    }
};

QTEST_GUILESS_MAIN(TstDeadlines)
#include "tst_deadlines.moc"
