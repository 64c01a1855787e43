#pragma once
#include "models/records/record.h"
#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <memory>
#include <vector>

class Database;

// Everybody there is, by what tells one person from another: held in memory while a file is compared with them.
class KnownPeople {
public:
    struct Someone {
        QString id, title;
        QString name;       // surname and name folded, as title_key has them
        QString fiscalCode; // capitals
        QDate born;
        QSet<QString> phones; // as they are compared
        QString email;        // small letters
        bool trashed = false;
        qint64 line = 0; // of the file they come from; 0: they were in the store
    };
    explicit KnownPeople(Database &db);

    static Someone of(const Row &person);
    void add(const Someone &someone);
    // Who came in with the lines before: their data may grow.
    void replace(const Someone &someone);

    const Someone *withId(const QString &id) const;
    // The one it certainly is: the same codice fiscale, else the same name, birth and phone; and why it may not be, in words,
    // when something speaks against it.
    struct Match {
        const Someone *someone = nullptr;
        QString doubt;
    };
    Match sameAs(const Someone &someone) const;
    // Somebody it resembles, and in what; nobody when it resembles nobody.
    Match alike(const Someone &someone) const;
    // The only one with that codice fiscale, or that name and phone; the doubt says that there is none or more than one.
    Match meant(const QString &fiscalCode, const QString &surname, const QString &name, const QString &phone) const;

private:
    QList<const Someone *> named(const QString &name) const;

    std::vector<std::unique_ptr<Someone>> m_all;
    QHash<QString, Someone *> m_byId;
    QMultiHash<QString, Someone *> m_byCode, m_byName, m_byEmail;
};
