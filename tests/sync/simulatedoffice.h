#pragma once
#include "../quickfolder.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/sync/conflicts.h"
#include "models/sync/queue.h"
#include "models/sync/replica.h"
#include "models/sync/round.h"
#include "direct.h"
#include "simulation.h"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// Two or more consoles with real stores beside a central in memory; nothing happens by itself.
class SimulatedOffice {
public:
    explicit SimulatedOffice(int consoles = 2) : m_folder(quickFolder() + QStringLiteral("/wemi-office-XXXXXX"))
    {
        const QString model = Simulation::model(m_folder.path());
        {
            Database db(model, QByteArray(32, 'k'));
            for (const char *table : {"site", "operator", "option"}) {
                const RecordType &type = *recordTypeOf(table);
                for (Rows rows = db.run(QStringLiteral("SELECT %1 FROM %2").arg(recordsql::columns(type), QLatin1String(table))); rows.next();) {
                    const Record record = recordsql::read(type, rows);
                    QJsonObject fields = type.toJson(record.row);
                    fields.remove(QStringLiteral("id"));
                    central.plant({table, type.idOf(record.row), 1, false, fields});
                }
            }
        }
        for (int n = 0; n < consoles; ++n) {
            const QString login = QStringLiteral("operator-%1").arg(n + 1);
            central.setLogin(login, {login, site(), {QStringLiteral("*")}, false});
            desks.push_back(std::make_unique<SimulatedConsole>(n, m_folder.path(), model, Author{login, site()}));
            lines.push_back(std::make_unique<MemoryLine>(central, login));
        }
    }

    static QString site() { return QStringLiteral("0193c0de-0000-7000-8000-000000000001"); }
    Database &db(int console) { return desks[static_cast<size_t>(console)]->db(); }

    void sync(int console) { sync(console, *lines[static_cast<size_t>(console)]); }
    void sync(int console, syncing::Central &over)
    {
        Direct local(db(console));
        syncing::Round(local, over).run();
    }
    void syncAll(int times = 2)
    {
        for (int n = 0; n < times * static_cast<int>(desks.size()); ++n) sync(n % static_cast<int>(desks.size()));
    }

    QString add(int console, const QString &surname = QStringLiteral("Rossi"))
    {
        Person person;
        person.id = newIdentifier();
        person.surname = surname;
        recordwriter::save(db(console), Person::type, rowOf(person), 0, desks[static_cast<size_t>(console)]->author());
        return person.id;
    }
    // Known to all of them.
    QString shared(const QString &surname = QStringLiteral("Rossi"))
    {
        const QString id = add(0, surname);
        syncAll();
        return id;
    }
    Person person(int console, const QString &id)
    {
        const auto record = recordsql::find(db(console), Person::type, id);
        return record ? recordOf<Person>(record->row) : Person{};
    }
    bool trashed(int console, const QString &id) { return recordsql::find(db(console), Person::type, id)->trashed; }
    template <class Change> void edit(int console, const QString &id, Change change)
    {
        const Record record = *recordsql::find(db(console), Person::type, id);
        Person one = recordOf<Person>(record.row);
        change(one);
        recordwriter::save(db(console), Person::type, rowOf(one), record.version, desks[static_cast<size_t>(console)]->author());
    }
    void phone(int console, const QString &id, const QString &number)
    {
        edit(console, id, [&](Person &one) { one.phone = number; });
    }
    void trash(int console, const QString &id) { recordwriter::trash(db(console), Person::type, {id}, desks[static_cast<size_t>(console)]->author()); }
    void restore(int console, const QString &id) { recordwriter::restore(db(console), Person::type, {id}, desks[static_cast<size_t>(console)]->author()); }

    QList<syncing::ConflictCard> open(int console)
    {
        QList<syncing::ConflictCard> cards;
        for (const auto &shown : syncing::conflicts::list(db(console), syncing::conflicts::Which::Open, 0, 1000)) cards << shown.card;
        return cards;
    }
    void decide(int console, const syncing::ConflictCard &card, const QString &decision)
    {
        QJsonObject chosen;
        for (auto it = card.fields.begin(); it != card.fields.end(); ++it) chosen.insert(it.key(), it->toArray().at(decision == QStringLiteral("mine") ? 1 : 2));
        syncing::conflicts::decide(db(console), card, chosen, decision, desks[static_cast<size_t>(console)]->author());
    }
    qint64 toSend(int console) { return syncing::replica::countOutgoing(db(console)); }
    qint64 versionAtCentral(const QString &id) const
    {
        const auto found = central.state().records.find({"person", id});
        return found == central.state().records.end() ? 0 : found->second.version;
    }
    // Whether a value is anywhere in the central's history of the field.
    bool isInHistory(const QString &id, const QString &column, const QString &value) const
    {
        for (const auto &logged : central.state().log)
            if (logged.entry.record == id && logged.entry.fields.value(column).toArray().at(1).toString() == value) return true;
        return false;
    }

private:
    QTemporaryDir m_folder;

public:
    MemoryCentral central;
    std::vector<std::unique_ptr<SimulatedConsole>> desks;
    std::vector<std::unique_ptr<MemoryLine>> lines;
};
