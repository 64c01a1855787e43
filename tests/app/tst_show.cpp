#include "../store/invented.h"
#include "app/demo.h"
#include "app/showcommand.h"
#include "models/cost/tables.h"
#include "models/records/catalogue.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/operator.h"
#include "models/store/store.h"
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// What "show" prints is what is stored.
class TstShow : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;

    QList<Record> some(const RecordType &type) { return m_store->list({&type, {}, {}, {}, false}, 0, 60).result().records; }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        fillWithInventedPeople(*m_store, cost::Tables::built(), {.seed = 2, .people = 240});
    }
    void cleanupTestCase() { m_store.reset(); }

    void every_record_comes_back_field_by_field_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const RecordType *type : recordTypes())
            if (type != &Operator::type) QTest::newRow(type->table) << QByteArray(type->table);
    }
    void every_record_comes_back_field_by_field()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        const QList<Record> records = some(type);
        QVERIFY(!records.isEmpty());
        for (const Record &record : records) {
            const auto shown = findShown(*m_store, type, type.idOf(record.row));
            QVERIFY(shown);
            const QJsonObject json = shownJson(*shown);
            QCOMPARE(json[u"kind"].toString(), QString::fromLatin1(table));
            QCOMPARE(json[u"version"].toInteger(), record.version);
            Row blank;
            for (const Field &f : type.fields) blank << f.typed(QVariant());
            QList<Problem> problems;
            const Row back = type.fromJson(json[u"record"].toObject(), blank, problems);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).text));
            QCOMPARE(json[u"record"].toObject().size(), type.fields.size());
            for (qsizetype i = 0; i < back.size(); ++i) {
                const Field &f = type.fields[static_cast<size_t>(i)];
                QVERIFY2(f.stored(back.at(i)) == f.stored(record.row.at(i)), f.column);
                // Whatever it refers to has its title beside it.
                for (const auto &[target, id] : f.referred(record.row.at(i))) QVERIFY2(!json[u"titles"][id].toString().isEmpty(), qPrintable(id));
                const bool said = f.isShown() && !f.isEmpty(record.row.at(i)) && (f.kind != Field::Kind::Flag || record.row.at(i).toBool());
                QCOMPARE(json[u"shown"].toObject().contains(QLatin1String(f.column)), said);
            }
        }
    }

    void a_request_is_found_by_its_number_however_it_is_typed()
    {
        const Record record = some(FamilyRequest::type).first();
        const auto request = recordOf<FamilyRequest>(record.row);
        for (const QString &number : {request.protocol, request.protocol.toLower()}) {
            const auto shown = findShown(*m_store, FamilyRequest::type, number);
            QVERIFY(shown);
            QCOMPARE(FamilyRequest::type.idOf(shown->record.row), request.id);
        }
        const QString text = shownText(*findShown(*m_store, FamilyRequest::type, request.protocol));
        QVERIFY2(text.startsWith(u"Request "_s + request.protocol), qPrintable(text));
        QVERIFY(text.contains(request.contactSurname));
        QVERIFY(!text.contains(u"carer-task."_s) && !text.contains(request.requester)); // words, not codes
    }

    void what_is_not_there_is_said_and_ends_accordingly()
    {
        QVERIFY(!findShown(*m_store, FamilyRequest::type, u"STA-XXXX-99999"_s));
        QVERIFY(!findShown(*m_store, Person::type, u"' OR 1=1 --"_s));
        QCOMPARE(showRecord(*m_store, u"request"_s, u"STA-XXXX-99999"_s, true), Exit::Refused);
        QCOMPARE(showRecord(*m_store, u"shoes"_s, u"1"_s, true), Exit::WrongUsage);
        QCOMPARE(showRecord(*m_store, u"request"_s, recordOf<FamilyRequest>(some(FamilyRequest::type).first().row).protocol, false), Exit::Done);
    }

    void a_record_in_the_trash_is_shown_as_such()
    {
        const QString id = Contact::type.idOf(some(Contact::type).last().row);
        m_store->trash(Contact::type, {id}, invented::author()).waitForFinished();
        const auto shown = findShown(*m_store, Contact::type, id);
        QVERIFY(shown && shownJson(*shown)[u"trashed"].toBool());
        QVERIFY(shownText(*shown).contains(u"trash"_s));
    }
};

QTEST_GUILESS_MAIN(TstShow)
#include "tst_show.moc"
