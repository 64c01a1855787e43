#include "models/sync/unchecked.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
// In a destructor, which has nobody to tell. A second try does where a test made the first one fail.
void runQuietly(Database &db, const QString &sql)
{
    for (int i = 0; i < 2; ++i) {
        try {
            db.run(sql);
            return;
        } catch (...) {
            continue;
        }
    }
}
} // namespace

Unchecked::Off::Off(Database &db) : m_db(db)
{
    try {
        m_db.run(u"PRAGMA foreign_keys=OFF"_s);
    } catch (...) {
        runQuietly(m_db, u"PRAGMA foreign_keys=ON"_s); // it takes effect when it is prepared
        throw;
    }
}

Unchecked::Off::~Off() { runQuietly(m_db, u"PRAGMA foreign_keys=ON"_s); }

// Both take effect when they are prepared: a statement that is kept and run again would do nothing.
Hurried::Hurried(Database &db) : m_db(db)
{
    try {
        m_db.script(u"PRAGMA wal_autocheckpoint=16000"_s); // 64 MB
        m_db.script(u"PRAGMA synchronous=NORMAL"_s);
    } catch (const DatabaseError &) { // within a transaction it is as slow as ever
    }
}

Hurried::~Hurried()
{
    for (int i = 0; i < 2; ++i) {
        try {
            m_db.script(u"PRAGMA synchronous=FULL"_s);
            return;
        } catch (...) {
            continue;
        }
    }
}

Attempt::Attempt(Database &db) : m_db(db) { m_db.run(u"SAVEPOINT attempt"_s); }

Attempt::~Attempt()
{
    if (!m_open) return;
    runQuietly(m_db, u"ROLLBACK TO attempt"_s);
    runQuietly(m_db, u"RELEASE attempt"_s);
}

void Attempt::keep()
{
    m_db.run(u"RELEASE attempt"_s);
    m_open = false;
}

} // namespace syncing
