#include "ui/meetingsurroundings.h"
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/operator.h"
#include "models/records/room.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 150; // milliseconds: several records may be written in one go
constexpr qint64 most = 500;
} // namespace

MeetingSurroundings::MeetingSurroundings(Store &store, std::function<QDate()> today, QObject *parent) : QObject(parent), m_store(store), m_today(std::move(today))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &MeetingSurroundings::read);
    connect(&store, &Store::changed, this, [this](const RecordType *type) {
        for (const RecordType *around : {&Meeting::type, &Site::type, &Room::type, &Operator::type, &Person::type, &Candidacy::type, &FamilyRequest::type})
            if (type == around && !m_meeting.id.isEmpty()) m_soon.start();
    });
}

template <class T, class Then> void MeetingSurroundings::take(QFuture<T> future, Then then)
{
    whenDone(
        future, this,
        [this, then, round = m_round](const T &found) {
            if (round != m_round) return; // asked again since
            then(found);
            Q_EMIT changed();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void MeetingSurroundings::follow(const Meeting &meeting)
{
    const auto around = [this](const Meeting &m) { return QStringList{m.id, m.site, m.person, m.candidacy, m.request, (m.starts.isValid() ? m.starts.toLocalTime().date() : m_today()).toString()}; };
    const bool same = around(meeting) == around(m_meeting);
    if (meeting.request != m_meeting.request) {
        m_requestNumber.clear();
        m_requester.clear();
    }
    if (meeting.person != m_meeting.person) m_family.reset();
    if (meeting.candidacy != m_meeting.candidacy) {
        m_worker.reset();
        m_candidacy.reset();
    }
    m_meeting = meeting;
    if (!same) read();
}

void MeetingSurroundings::read()
{
    ++m_round;
    readBooked();
    readCentre();
    readOperators();
    readPeople();
}

void MeetingSurroundings::readBooked()
{
    const QDate from = m_meeting.starts.isValid() ? m_meeting.starts.toLocalTime().date() : m_today();
    if (from != m_bookedFrom) m_knowsBooked = false;
    m_bookedFrom = from;
    take(meetings::between(m_store, from.startOfDay(), from.addDays(appointments::daysAhead + 2).startOfDay()), [this](const meetings::Booked &booked) {
        m_booked = booked;
        m_knowsBooked = true;
    });
}

void MeetingSurroundings::readCentre()
{
    take(m_store.find(Site::type, m_meeting.site), [this](const std::optional<Record> &site) { m_centre = site ? recordOf<Site>(site->row) : Site(); });
    const ListQuery rooms{&Room::type, {}, {{"site", Condition::Test::Is, {m_meeting.site}}, {"active", Condition::Test::Is, {true}}}, {{"name", Qt::AscendingOrder}}, false};
    take(m_store.list(rooms, 0, most), [this](const RecordPage &page) {
        m_rooms.clear();
        for (const Record &one : page.records) m_rooms << std::pair(Room::type.idOf(one.row), Room::type.title(one.row));
    });
}

void MeetingSurroundings::readOperators()
{
    const ListQuery all{&Operator::type, {}, {{"active", Condition::Test::Is, {true}}}, {{"full_name", Qt::AscendingOrder}}, false};
    take(m_store.list(all, 0, most), [this](const RecordPage &page) {
        m_operators.clear();
        for (const Record &one : page.records) m_operators << std::pair(Operator::type.idOf(one.row), Operator::type.title(one.row));
    });
}

void MeetingSurroundings::readPeople()
{
    readPerson(m_meeting.person, &MeetingSurroundings::m_family);
    if (!m_meeting.candidacy.isEmpty())
        take(m_store.find(Candidacy::type, m_meeting.candidacy), [this](const std::optional<Record> &found) {
            m_candidacy = found ? std::optional(recordOf<Candidacy>(found->row)) : std::nullopt;
            if (found) readPerson(m_candidacy->person, &MeetingSurroundings::m_worker);
        });
    if (!m_meeting.request.isEmpty())
        take(m_store.find(FamilyRequest::type, m_meeting.request), [this](const std::optional<Record> &found) {
            if (!found) return;
            const auto request = recordOf<FamilyRequest>(found->row);
            m_requestNumber = request.protocol;
            m_requester = request.requester;
        });
}

void MeetingSurroundings::readPerson(const QString &id, std::optional<Person> MeetingSurroundings::*into)
{
    if (id.isEmpty()) return;
    take(m_store.find(Person::type, id), [this, into](const std::optional<Record> &found) { this->*into = found ? std::optional(recordOf<Person>(found->row)) : std::nullopt; });
}
