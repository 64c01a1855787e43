#include "models/intake/worklists.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/store/bulkinsert.h"
#include "models/store/listreader.h"
#include "store/invented.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

// How long each number of Home takes to count, and the list behind it to open, after years of work: one request in twenty
// is open. bench_home [REQUESTS]
namespace {
double milliseconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fill(Database &db, qint64 many, const QString &site, QDate today)
{
    const QDateTime now(today, QTime(9, 0), Qt::UTC);
    qint64 i = 0;
    BulkInsert{invented::author()}.run(db, FamilyRequest::type, [&]() -> std::optional<Row> {
        if (i++ == many) return {};
        FamilyRequest request;
        request.id = newIdentifier();
        request.service = u"carer"_s;
        request.contactSurname = u"Inventati"_s;
        request.site = site;
        const bool open = i % 20 == 0;
        request.state = i % 100 == 0 ? u"draft"_s : open ? u"in-progress"_s : u"closed"_s;
        request.submittedAt = now.addSecs(-3600 * (i % 40'000));
        request.dueOn = today.addDays(open ? i % 9 - 4 : -30);
        if (!open) request.closedAt = request.submittedAt.addDays(3);
        return rowOf(request);
    });
    i = 0;
    BulkInsert{invented::author()}.run(db, Contact::type, [&]() -> std::optional<Row> {
        if (i++ == 2 * many) return {};
        Contact contact;
        contact.id = newIdentifier();
        contact.at = now.addSecs(-1800 * (i % 40'000));
        contact.site = site;
        if (i % 10 == 0) contact.followUp = today.addDays(i % 400 - 380);
        contact.followedUp = i % 10 == 0 && i % 200 != 0;
        return rowOf(contact);
    });
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 many = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100'000;
    const QTemporaryDir folder;
    const auto db = invented::database(folder.path());
    const QString site = db->value(u"SELECT id FROM site"_s)->toString();
    const QDate today = QDate::currentDate();
    fill(*db, many, site, today);
    std::printf("%lld requests, %lld contacts\n", static_cast<long long>(many), static_cast<long long>(2 * many));
    const auto measure = [&](const intake::WorkList &list) {
        ListReader reader; // without what it counted before
        qint64 rows = 0;
        const double count = milliseconds([&] { rows = reader.count(*db, list.query); });
        const double open = milliseconds([&] { reader.page(*db, list.query, 0, 60); });
        std::printf("%-14s %8lld  counted in %7.2f ms  opened in %7.2f ms\n", list.key.constData(), static_cast<long long>(rows), count, open);
    };
    const intake::Scope scope{site, {}};
    for (const intake::WorkList &list : {intake::dueToday(scope), intake::overdue(scope), intake::dueTomorrow(scope, today), intake::waitingForFamily(scope), intake::notTaken(scope),
                                         intake::draftRequests(scope), intake::openRequests(scope), intake::openRequests({}), intake::followUpsDue(scope, today)})
        measure(list);
    for (const intake::DayPart &part : intake::dayOf(today, site, {}))
        for (const intake::WorkList &list : part.lists) measure(list);
    return 0;
}
