#include "app/deadlines.h"
#include "models/access/session.h"
#include "models/intake/deadline.h"
#include "models/store/corrections.h"
#include "models/store/listreader.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QTimer>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
QHash<QString, QList<Closing>> closingsBySite(Database &db)
{
    QHash<QString, QList<Closing>> all;
    for (const Record &record : ListReader().page(db, {&Site::type, {}, {}, {}, false}, 0, std::numeric_limits<int>::max()).records) {
        const auto site = recordOf<Site>(record.row);
        all.insert(site.id, site.closings);
    }
    return all;
}
} // namespace

qint64 followDeadlines(Database &db, const Author &author)
{
    const auto closings = closingsBySite(db);
    const ListQuery underWay{&FamilyRequest::type, {}, {{"state", Condition::Test::AnyOf, {u"submitted"_s, u"in-progress"_s}}}, {}, false};
    return corrections::apply(db, underWay, [&closings](const Row &row) {
        auto request = recordOf<FamilyRequest>(row);
        request.dueOn = intake::dueOn(request, closings.value(request.site)).value_or(QDate());
        return rowOf(request);
    }, author);
}

Deadlines::Deadlines(Store &store, const Session &session, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_today(std::move(today)), m_day(m_today())
{
    connect(&m_store, &Store::changed, this, [this](const RecordType *type) { if (type == &Site::type) follow(); });
    // By the minute: a computer that slept over midnight notices too.
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, &Deadlines::noticeDay);
    minute->start();
}

void Deadlines::follow()
{
    if (!m_session.isSignedIn()) return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    const auto ended = [this] {
        m_running = false;
        if (std::exchange(m_again, false)) follow();
    };
    whenDone(m_store.worker().run([author = m_session.author()](Database &db) { return followDeadlines(db, author); }), this,
             [this, ended](qint64 written) {
                 if (written > 0) Q_EMIT m_store.changed(&FamilyRequest::type);
                 Q_EMIT followed(written);
                 ended();
             },
             [this, ended](const std::exception &e) {
                 Q_EMIT m_store.saveFailed(QString::fromUtf8(e.what()));
                 ended();
             });
}

void Deadlines::noticeDay()
{
    const QDate today = m_today();
    if (today == m_day) return;
    m_day = today;
    Q_EMIT m_store.changed(&FamilyRequest::type);
    follow();
}
