#include "simulatedconsole.h"
#include "models/records/catalogue.h"
#include "models/store/foldingsql.h"
#include "models/store/recordsql.h"
#include <QFile>
#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
SimulatedDice marks(0);

void randomBytes(sqlite3_context *context, int, sqlite3_value **arguments)
{
    QByteArray bytes;
    while (bytes.size() < sqlite3_value_int(arguments[0])) bytes += static_cast<char>(marks.next());
    sqlite3_result_blob(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}
} // namespace

void seedMarks(quint64 seed) { marks = SimulatedDice(seed); }

SimulatedConsole::SimulatedConsole(int number, const QString &folder, const QString &model, const Author &author)
    : m_number(number), m_folder(folder), m_path(u"%1/console-%2.db"_s.arg(folder).arg(number)), m_author(author)
{
    QFile::copy(model, m_path);
    open();
    m_told = m_db->value(u"SELECT coalesce(max(number), 0) FROM journal"_s)->toLongLong();
}

SimulatedConsole::~SimulatedConsole()
{
    round.reset();
    close();
    for (const QString &file : std::as_const(m_copies)) QFile::remove(file);
    QFile::remove(m_path);
}

void SimulatedConsole::open()
{
    m_db = std::make_unique<Database>(m_path, QByteArray(32, 'k'));
    teachFolding(*m_db);
    sqlite3_create_function(m_db->native(), "randomblob", 1, SQLITE_UTF8, nullptr, randomBytes, nullptr, nullptr);
    // Nobody else opens it, and the computer it stands for keeps what was written: only programs are killed here.
    m_db->run(u"PRAGMA locking_mode=EXCLUSIVE"_s);
    m_db->run(u"PRAGMA synchronous=OFF"_s);
    m_db->run(u"PRAGMA cache_size=-4000"_s);
}

void SimulatedConsole::close()
{
    greeted = false;
    m_db.reset();
    for (const QString &rest : {u"-wal"_s, u"-shm"_s}) QFile::remove(m_path + rest);
}

void SimulatedConsole::run(const std::function<void(Database &)> &job)
{
    if (dieAtStatement < 0) return job(*m_db);
    m_db->beforeStatement = [this] {
        if (dieAtStatement-- == 0) throw Killed();
    };
    try {
        job(*m_db);
    } catch (...) {
        m_db->beforeStatement = nullptr;
        throw;
    }
    m_db->beforeStatement = nullptr;
}

void SimulatedConsole::restart()
{
    round.reset();
    forms.clear();
    dieAtStatement = -1;
    greeted = false;
    // What was committed is in the file or in its log, as after a kill.
    m_db.reset();
    open();
}

QString SimulatedConsole::copyTo(const QString &name)
{
    m_db->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
    const QString file = m_folder + u'/' + name;
    QFile::remove(file);
    QFile::copy(m_path, file);
    return file;
}

void SimulatedConsole::keepCopy()
{
    m_copies << copyTo(u"copy-%1-%2.db"_s.arg(m_number).arg(m_copies.size()));
}

void SimulatedConsole::putBack(SimulatedDice &dice)
{
    round.reset();
    forms.clear();
    const QString file = dice.of(m_copies);
    close();
    QFile::remove(m_path);
    QFile::copy(file, m_path);
    open();
    m_told = m_db->value(u"SELECT coalesce(max(number), 0) FROM journal"_s)->toLongLong();
}

SimulatedConsole::Written SimulatedConsole::written() const
{
    const auto bytes = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return {bytes(m_path), bytes(m_path + u"-wal"_s)};
}

void SimulatedConsole::startFrom(const Written &disk)
{
    round.reset();
    forms.clear();
    close();
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) qFatal("a file could not be put back");
    };
    put(m_path, disk.file);
    put(m_path + u"-wal"_s, disk.log);
    open();
    m_told = m_db->value(u"SELECT coalesce(max(number), 0) FROM journal"_s)->toLongLong();
}

void SimulatedConsole::cloneOf(SimulatedConsole &other)
{
    round.reset();
    forms.clear();
    const QString file = other.copyTo(u"clone.db"_s);
    close();
    QFile::remove(m_path);
    QFile::rename(file, m_path);
    open();
    m_told = m_db->value(u"SELECT coalesce(max(number), 0) FROM journal"_s)->toLongLong();
}

QList<SimulatedChange> SimulatedConsole::news()
{
    QList<SimulatedChange> changes;
    Rows rows = m_db->run(u"SELECT number, mark, record_table, record, kind, fields, central_base, conflict, arrived FROM journal WHERE number > ? ORDER BY number"_s, {m_told});
    while (rows.next()) {
        m_told = rows.value(0).toLongLong();
        if (rows.value(8).toBool()) continue;
        SimulatedChange change;
        change.mark = rows.value(1).toString();
        change.table = rows.value(2).toByteArray();
        change.record = rows.value(3).toString();
        change.kind = rows.value(4).toString();
        change.fields = QJsonDocument::fromJson(rows.value(5).toByteArray()).object();
        change.base = rows.value(6).toLongLong();
        change.conflict = rows.value(7).toString();
        change.console = m_number;
        changes << change;
    }
    for (SimulatedChange &change : changes)
        if (const RecordType *type = recordTypeOf(change.table))
            if (const auto record = recordsql::find(*m_db, *type, change.record)) change.shown = type->toJson(record->row);
    return changes;
}

QSet<QString> SimulatedConsole::marks()
{
    QSet<QString> all;
    for (Rows rows = m_db->run(u"SELECT mark FROM journal"_s); rows.next();) all << rows.value(0).toString();
    return all;
}

QStringList SimulatedConsole::ids(const RecordType &type, bool trashedToo)
{
    QStringList found;
    Rows rows = m_db->run(u"SELECT id FROM %1 %2 ORDER BY id"_s.arg(QLatin1String(type.table), trashedToo ? QString() : u"WHERE trashed_at IS NULL"_s));
    while (rows.next()) found << rows.value(0).toString();
    return found;
}
