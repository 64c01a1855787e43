#include "ui/candidacysurroundings.h"
#include "models/store/store.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 150; // milliseconds: several records may be written in one go
constexpr qint64 most = 200;
} // namespace

CandidacySurroundings::CandidacySurroundings(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &CandidacySurroundings::read);
    connect(&store, &Store::changed, this, [this](const RecordType *type) {
        if (!m_who.isEmpty() && (type == &Consent::type || type == &Person::type || type == &Candidacy::type || type == &Meeting::type)) m_soon.start();
    });
}

void CandidacySurroundings::follow(const Candidacy &candidacy)
{
    m_state = candidacy.state;
    m_decidedAt = candidacy.decidedAt;
    if (candidacy.id == m_id && candidacy.person == m_who) return;
    m_id = candidacy.id;
    m_who = candidacy.person;
    m_person.reset();
    m_consents.clear();
    m_others.clear();
    m_interviews.clear();
    read();
}

const Meeting *CandidacySurroundings::interview() const
{
    const auto at = std::ranges::find_if(m_interviews, [this](const Meeting &one) { return one.outcome == m_state && m_decidedAt.isValid() && one.starts <= m_decidedAt; });
    return at == m_interviews.end() ? nullptr : &*at;
}

template <class Answer, class Then> void CandidacySurroundings::ask(Answer answer, Then then)
{
    whenDone(
        std::move(answer), this,
        [this, then, round = m_round](const auto &found) {
            if (round != m_round) return;
            then(found);
            Q_EMIT changed();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void CandidacySurroundings::read()
{
    ++m_round;
    if (m_who.isEmpty()) return;
    ask(m_store.find(Person::type, m_who), [this](const std::optional<Record> &found) { m_person = found ? std::optional(recordOf<Person>(found->row)) : std::nullopt; });
    const auto ofThem = [this](const RecordType &type) { return ListQuery{&type, {}, {{"person", Condition::Test::Is, {m_who}}}, {}, false}; };
    ask(m_store.list(ofThem(Consent::type), 0, most), [this](const RecordPage &page) {
        m_consents.clear();
        for (const Record &one : page.records) m_consents << recordOf<Consent>(one.row);
    });
    const ListQuery interviews{&Meeting::type, {}, {{"candidacy", Condition::Test::Is, {m_id}}, {"kind", Condition::Test::Is, {u"interview"_s}}, {"state", Condition::Test::Is, {u"held"_s}}},
                               {{"starts", Qt::DescendingOrder}}, false};
    ask(m_store.list(interviews, 0, most), [this](const RecordPage &page) {
        m_interviews.clear();
        for (const Record &one : page.records) m_interviews << recordOf<Meeting>(one.row);
    });
    ask(m_store.list(ofThem(Candidacy::type), 0, most), [this](const RecordPage &page) {
        m_others = page.records;
        m_others.removeIf([this](const Record &one) { return Candidacy::type.idOf(one.row) == m_id; });
    });
}
