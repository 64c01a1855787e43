#include "models/access/throttle.h"
#include "models/access/stretching.h"
#include "models/store/database.h"
#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace throttle {
namespace {
constexpr int tries = 3;
constexpr int firstWait = 5, longestWait = 15 * 60;

QString mark(const QString &name)
{
    startCryptography();
    const QByteArray text = name.toUtf8();
    QByteArray out(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), crypto_generichash_BYTES, reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return QString::fromLatin1(out.toHex());
}

struct Failures {
    int count = 0;
    QDateTime last;
};

Failures failuresOf(Database &db, const QString &name)
{
    auto rows = db.run(u"SELECT failures, last_at FROM signin_failure WHERE name_mark = ?"_s, {mark(name)});
    return rows.next() ? Failures{rows.value(0).toInt(), QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs)} : Failures{};
}

void keep(Database &db, const QString &name, const Failures &failures)
{
    db.run(u"INSERT INTO signin_failure (name_mark, failures, last_at) VALUES (?, ?, ?) "
           "ON CONFLICT (name_mark) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at"_s,
           {mark(name), failures.count, failures.last.toUTC().toString(Qt::ISODateWithMs)});
}
} // namespace

int secondsAfter(int failures)
{
    if (failures < tries) return 0;
    return std::min(longestWait, firstWait << std::min(failures - tries, 10));
}

int secondsLeft(Database &db, const QString &name, const QDateTime &now)
{
    Failures failures = failuresOf(db, name);
    if (failures.count < tries) return 0;
    if (failures.last > now) {
        failures.last = now;
        keep(db, name, failures);
    }
    const qint64 left = secondsAfter(failures.count) * 1000 - failures.last.msecsTo(now);
    return static_cast<int>(std::max<qint64>(0, (left + 999) / 1000));
}

int count(Database &db, const QString &name, const QDateTime &now)
{
    const Failures failures{failuresOf(db, name).count + 1, now};
    keep(db, name, failures);
    // Marks of names nobody has tried for a day.
    db.run(u"DELETE FROM signin_failure WHERE last_at < ?"_s, {now.toUTC().addDays(-1).toString(Qt::ISODateWithMs)});
    return secondsAfter(failures.count);
}

void forget(Database &db, const QString &name) { db.run(u"DELETE FROM signin_failure WHERE name_mark = ?"_s, {mark(name)}); }

} // namespace throttle
