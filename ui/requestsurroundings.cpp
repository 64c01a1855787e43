#include "ui/requestsurroundings.h"
#include "models/records/costsimulation.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 150; // milliseconds: several records may be written in one go
constexpr qint64 most = 200;
} // namespace

RequestSurroundings::RequestSurroundings(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &RequestSurroundings::read);
    connect(&store, &Store::changed, this, [this](const RecordType *type) {
        for (const RecordType *around : {&Consent::type, &FamilyRequest::type, &CostSimulation::type, &Person::type, &Site::type})
            if (type == around && !m_request.id.isEmpty()) m_soon.start();
    });
}

void RequestSurroundings::follow(const FamilyRequest &request)
{
    const bool same = request.id == m_request.id && request.requester == m_request.requester && request.site == m_request.site;
    if (request.requester != m_request.requester) {
        m_requester.reset();
        m_consents.clear();
        m_otherOpen.clear();
        m_knowsConsents = false;
    }
    m_request = request;
    if (!same) read();
}

void RequestSurroundings::readList(const ListQuery &query, std::function<void(const QList<Record> &)> then)
{
    whenDone(
        m_store.list(query, 0, most), this,
        [this, then, round = m_round](const RecordPage &page) {
            if (round != m_round) return;
            then(page.records);
            Q_EMIT changed();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void RequestSurroundings::read()
{
    ++m_round;
    ListQuery simulations{&CostSimulation::type, {}, {{"request", Condition::Test::Is, {m_request.id}}}, {}, false};
    readList(simulations, [this](const QList<Record> &found) { m_simulations = found; });
    whenDone(
        m_store.find(Site::type, m_request.site), this,
        [this, round = m_round](const std::optional<Record> &site) {
            if (round != m_round) return;
            m_centre = site ? std::optional(recordOf<Site>(site->row)) : std::nullopt;
            Q_EMIT changed();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
    if (!m_request.requester.isEmpty()) readPerson();
}

void RequestSurroundings::readPerson()
{
    const QString who = m_request.requester;
    readList({&Consent::type, {}, {{"person", Condition::Test::Is, {who}}}, {}, false}, [this](const QList<Record> &found) {
        m_consents.clear();
        for (const Record &one : found) m_consents << recordOf<Consent>(one.row);
        m_knowsConsents = true;
    });
    const ListQuery open{&FamilyRequest::type, {}, {{"requester", Condition::Test::Is, {who}}, {"state", Condition::Test::AnyOf, {u"draft"_s, u"submitted"_s, u"in-progress"_s}}}, {}, false};
    readList(open, [this](const QList<Record> &found) {
        m_otherOpen = found;
        m_otherOpen.removeIf([this](const Record &one) { return FamilyRequest::type.idOf(one.row) == m_request.id; });
    });
    whenDone(
        m_store.find(Person::type, who), this,
        [this, round = m_round](const std::optional<Record> &person) {
            if (round != m_round) return;
            m_requester = person ? std::optional(recordOf<Person>(person->row)) : std::nullopt;
            Q_EMIT changed();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}
