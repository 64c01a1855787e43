#include "ui/calendardata.h"
#include "models/records/familyrequest.h"
#include "models/records/operator.h"
#include "models/records/room.h"
#include "models/store/store.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 100; // milliseconds: several records may be written in one go
constexpr qint64 most = 1000;
} // namespace

CalendarData::CalendarData(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &CalendarData::readAgain);
    connect(&store, &Store::changed, this, [this](const RecordType *type) {
        for (const RecordType *shown : {&Meeting::type, &Site::type, &Room::type, &Operator::type})
            if (type == shown && m_days > 0) m_soon.start();
    });
}

void CalendarData::read(QDate from, int days)
{
    m_from = from;
    m_days = days;
    readAgain();
}

void CalendarData::readAgain()
{
    const auto fail = [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); };
    const auto list = [&](const ListQuery &query, auto then) {
        whenDone(
            m_store.list(query, 0, most), this,
            [this, then](const RecordPage &page) { then(page.records); },
            fail);
    };
    ++m_round;
    list({&Site::type, {}, {{"active", Condition::Test::Is, {true}}}, {{"name", Qt::AscendingOrder}}, false}, [this](const QList<Record> &found) {
        m_sites.clear();
        for (const Record &one : found) m_sites << recordOf<Site>(one.row);
    });
    list({&Room::type, {}, {{"active", Condition::Test::Is, {true}}}, {{"name", Qt::AscendingOrder}}, false}, [this](const QList<Record> &found) {
        m_rooms.clear();
        for (const Record &one : found) {
            const auto room = recordOf<Room>(one.row);
            m_rooms << Place{room.id, room.name, room.site};
        }
    });
    list({&Operator::type, {}, {{"active", Condition::Test::Is, {true}}}, {{"full_name", Qt::AscendingOrder}}, false}, [this](const QList<Record> &found) {
        m_operators.clear();
        for (const Record &one : found) {
            const auto who = recordOf<Operator>(one.row);
            m_operators << Place{who.id, who.fullName, who.site};
        }
    });
    // Last: what is shown needs the others.
    whenDone(
        meetings::between(m_store, m_from.startOfDay(), m_from.addDays(m_days).startOfDay()), this,
        [this, round = m_round](const meetings::Booked &booked) {
            if (round != m_round) return;
            m_booked = booked;
            Q_EMIT changed();
        },
        fail);
}

const Site *CalendarData::site(const QString &id) const
{
    const auto found = std::ranges::find(m_sites, id, &Site::id);
    return found == m_sites.end() ? nullptr : &*found;
}

QString CalendarData::name(const QString &id) const
{
    for (const auto *places : {&m_rooms, &m_operators})
        for (const Place &place : *places)
            if (place.id == id) return place.name;
    return m_booked.titles.value(id);
}

QFuture<RecordPage> CalendarData::requestsOf(const QList<Record> &records) const
{
    QVariantList ids;
    for (const Record &record : records)
        if (const QString id = recordOf<Meeting>(record.row).request; !id.isEmpty() && !ids.contains(id)) ids << id;
    return m_store.list({&FamilyRequest::type, {}, {{"id", Condition::Test::AnyOf, ids}}, {}, false}, 0, ids.isEmpty() ? 0 : most);
}
