#pragma once
#include "../quickfolder.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include "models/sync/pgconnection.h"
#include "models/sync/pgline.h"
#include "models/sync/syncer.h"
#include <QTemporaryDir>
#include <QTest>

// A desk of the office: a store, and its exchange with a real PostgreSQL, each on its thread as in the program.
class OfficeDesk {
public:
    static constexpr int soon = 30'000; // ms

    // One that tries again quickly, so that a test need not wait; otherwise as in the program.
    static syncing::Patience brisk()
    {
        syncing::Patience patience;
        patience.firstPause = std::chrono::milliseconds(100);
        patience.longestPause = std::chrono::milliseconds(800);
        return patience;
    }

    // With a new store, or a copy of one that nobody has open.
    explicit OfficeDesk(const syncing::CentralAddress &where, const syncing::Patience &patience = brisk(), const QString &model = {})
        : address(where), author{where.login, QStringLiteral("0193c0de-0000-7000-8000-000000000001")}, store(folderLike(model), QByteArray(32, 'k')),
          exchange(store,
                   [this](const syncing::CentralAddress &at, const QString &password) {
                       ++tried;
                       return syncing::pgLine(at, password);
                   },
                   patience)
    {
    }

    // False: it is not up to date in time.
    bool join(const QString &password = {})
    {
        auto joined = exchange.join(address, password);
        if (!QTest::qWaitFor([&] { return joined.isFinished(); }, soon)) return false;
        joined.waitForFinished();
        return isUpToDate();
    }
    template <class Job> auto on(const Job &job) { return store.worker().run(job).result(); }
    // Its status is as old as its last word: what was saved a moment ago is looked up in the store.
    bool isUpToDate(int within = soon)
    {
        return QTest::qWaitFor([this] { return exchange.status().state == syncing::Status::State::UpToDate && exchange.status().toSend == 0 && on([](Database &db) { return syncing::queue::counts(db).toSend; }) == 0; }, within);
    }
    bool comesTo(syncing::Status::State state, int within = soon)
    {
        return QTest::qWaitFor([&] { return exchange.status().state == state; }, within);
    }

    Person add(const QString &surname)
    {
        Person person;
        person.id = newIdentifier();
        person.surname = surname;
        store.save(Person::type, rowOf(person), 0, author).waitForFinished();
        return person;
    }
    void addMany(int count)
    {
        QList<RecordSave> all;
        for (int n = 0; n < count; ++n) {
            Person person;
            person.id = newIdentifier();
            person.surname = QStringLiteral("In blocco %1").arg(n);
            all << RecordSave{&Person::type, rowOf(person), 0};
        }
        store.saveTogether(all, author).waitForFinished();
    }
    void setPhone(const QString &id, const QString &phone)
    {
        const auto found = store.find(Person::type, id).result();
        Person person = recordOf<Person>(found->row);
        person.phone = phone;
        store.save(Person::type, rowOf(person), found->version, author).waitForFinished();
    }
    std::optional<Person> find(const QString &id)
    {
        const auto found = store.find(Person::type, id).result();
        return found ? std::optional(recordOf<Person>(found->row)) : std::nullopt;
    }

    // Of every change that was typed here.
    QStringList marks()
    {
        return texts(QStringLiteral("SELECT mark FROM journal WHERE arrived = 0 AND mark <> ''"));
    }
    // Of those that the central has confirmed.
    QStringList confirmed()
    {
        return texts(QStringLiteral("SELECT mark FROM journal WHERE arrived = 0 AND mark <> '' AND number <= (SELECT sent_through FROM central) AND number NOT IN (SELECT number FROM resent)"
                                    " AND number NOT IN (SELECT number FROM refused) AND number NOT IN (SELECT number FROM withheld)"));
    }
    // Every person with every field, to be compared with another's.
    QStringList people()
    {
        return on([](Database &db) {
            QString values;
            for (const Field &field : Person::type.fields) values += QStringLiteral(" || '|' || coalesce(%1, '')").arg(QLatin1String(field.column));
            QStringList all;
            for (Rows rows = db.run(QStringLiteral("SELECT (trashed_at IS NOT NULL)%1 FROM person ORDER BY id").arg(values)); rows.next();) all << rows.value(0).toString();
            return all;
        });
    }

    const syncing::CentralAddress address;
    const Author author;
    std::atomic_int tried = 0; // how often a line was begun

private:
    QString folderLike(const QString &model) const
    {
        if (!model.isEmpty()) QFile::copy(model + QStringLiteral("/console.db"), m_folder.path() + QStringLiteral("/console.db"));
        return m_folder.path();
    }
    QStringList texts(const QString &sql)
    {
        return on([sql](Database &db) {
            QStringList all;
            for (Rows rows = db.run(sql); rows.next();) all << rows.value(0).toString();
            return all;
        });
    }

    QTemporaryDir m_folder{quickFolder() + QStringLiteral("/wemi-desk-XXXXXX")};

public:
    Store store;
    syncing::Syncer exchange;
};

// How many of these changes the central has on record; each can only be there once.
inline int onRecord(syncing::PgConnection &root, const QStringList &marks)
{
    return root.value("SELECT count(*) FROM console.journal WHERE mark = ANY ($1::text[])", {syncing::arrayText(marks)})->toInt();
}
