#include "models/sync/unchecked.h"
#include "models/store/database.h"
#include "models/store/references.h"

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
// In a destructor, which has nobody to tell. A second try does where a test made the first one fail.
template <class Work> void quietly(const Work &work)
{
    for (int i = 0; i < 2; ++i) {
        try {
            return work();
        } catch (...) {
            continue;
        }
    }
}
} // namespace

Unchecked::Off::Off(Database &db) : m_db(db)
{
    try {
        checkReferences(m_db, false);
    } catch (...) {
        quietly([&] { checkReferences(m_db, true); });
        throw;
    }
}

Unchecked::Off::~Off()
{
    quietly([&] { checkReferences(m_db, true); });
}

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
    quietly([&] { m_db.script(u"PRAGMA synchronous=FULL"_s); });
}

Attempt::Attempt(Database &db) : m_db(db) { m_db.run(u"SAVEPOINT attempt"_s); }

Attempt::~Attempt()
{
    if (!m_open) return;
    quietly([&] { m_db.run(u"ROLLBACK TO attempt"_s); });
    quietly([&] { m_db.run(u"RELEASE attempt"_s); });
}

void Attempt::keep()
{
    m_db.run(u"RELEASE attempt"_s);
    m_open = false;
}

} // namespace syncing
