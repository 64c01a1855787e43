#include "invented.h"
#include "models/records/familyrequest.h"
#include "models/store/protocol.h"
#include "models/store/recordsql.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// The numbers by which people speak of a request.
class TstProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
    }
    void cleanup() { m_db.reset(); }

    void counts_up_with_the_letters_of_centre_and_computer()
    {
        const QString capuana = u"0193c0de-0000-7000-8000-000000000002"_s;
        const QString first = protocol::next(*m_db, capuana), second = protocol::next(*m_db, u"no such centre"_s);
        static const QRegularExpression form(u"^CAP-[A-Z0-9]{4}-1$"_s);
        QVERIFY2(form.match(first).hasMatch(), qPrintable(first));
        QCOMPARE(second, u"WMI-"_s + protocol::device(*m_db) + u"-2"_s);
    }

    void a_request_keeps_the_number_of_its_first_save()
    {
        FamilyRequest request;
        request.id = newIdentifier();
        saved(*m_db, request);
        const QString number = found(request.id).protocol;
        QVERIFY(!number.isEmpty());
        request = found(request.id);
        request.notes = u"changed"_s;
        saved(*m_db, request, 1);
        QCOMPARE(found(request.id).protocol, number);
        // The draft that began the form knows no number; what it saves takes none away.
        request.protocol.clear();
        request.notes = u"changed again"_s;
        saved(*m_db, request, 2);
        QCOMPARE(found(request.id).protocol, number);
    }

    void other_letters_where_the_store_came_from_elsewhere_or_from_an_earlier_day()
    {
        const QString here = protocol::device(*m_db);
        QCOMPARE(protocol::device(*m_db), here);
        protocol::next(*m_db, {});
        m_db->run(u"UPDATE protocol SET machine = 'another'"_s);
        QVERIFY(protocol::device(*m_db) != here);
        QVERIFY(protocol::next(*m_db, {}).endsWith(u"-1"_s));
        const QString again = protocol::device(*m_db);
        protocol::forgetDevice(*m_db);
        QVERIFY(protocol::device(*m_db) != again);
    }

private:
    FamilyRequest found(const QString &id) { return recordOf<FamilyRequest>(recordsql::find(*m_db, FamilyRequest::type, id)->row); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
};
QTEST_GUILESS_MAIN(TstProtocol)
#include "tst_protocol.moc"
