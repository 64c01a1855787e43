#include "ui/personlists.h"
#include "models/access/session.h"
#include "models/records/candidacy.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include "models/records/tie.h"
#include "models/store/store.h"
#include "reports/privacynote.h"
#include "ui/consentlist.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include "ui/tielist.h"
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isOpenRequest(const Record &record)
{
    const QString state = recordOf<FamilyRequest>(record.row).state;
    return state == u"draft" || state == u"submitted" || state == u"in-progress";
}

// Those still open before the closed ones.
class RequestList : public RelatedList {
public:
    using RelatedList::RelatedList;

protected:
    bool comesFirst(const Record &record) const override { return isOpenRequest(record); }
};
} // namespace

PersonLists::PersonLists(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_glance(new QLabel), m_tabs(new QTabWidget)
{
    m_glance->setObjectName(u"glance"_s);
    m_glance->setWordWrap(true);
    m_glance->setTextFormat(Qt::PlainText);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"personTabs"_s);
    m_requests = add(new RequestList(desk.store, FamilyRequest::type, {"protocol", "service", "state", "due_on", "paused"}), tr("&Requests"));
    m_contacts = addPlain(Contact::type, tr("Conta&cts"), {"at", "channel", "needs", "told", "author"});
    m_candidacies = addPlain(Candidacy::type, tr("Can&didacy"), {"protocol", "state", "offered", "submitted_at", "permit_until"});
    m_consents = add(new ConsentList(desk), tr("C&onsents"));
    m_ties = add(new TieList(desk.store), tr("&Family"));
    if (desk.session.may(rightToSee(CostSimulation::type)))
        m_simulations = addPlain(CostSimulation::type, tr("Si&mulations"), {"date", "title", "monthly_cost"});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, 0, 0, 0);
    layout->addWidget(m_glance);
    layout->addWidget(m_tabs, 1);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) {
        if (type == &Person::type && !m_kept) checkKept();
    });
    connect(&desk.session, &Session::changed, this, &PersonLists::allowNew);
    allowNew();
}

template <class List> List *PersonLists::add(List *list, const QString &name)
{
    m_tabs->addTab(list, name);
    connect(list, &RelatedList::openAsked, this, &PersonLists::openAsked);
    connect(list, &RelatedList::newAsked, this, [this, list] { begin(list->type()); });
    connect(list, &RelatedList::shown, this, [this, list, name] {
        countOn(list, name);
        sumUp();
        if (list == m_candidacies) allowNew();
    });
    return list;
}

RelatedList *PersonLists::addPlain(const RecordType &type, const QString &name, const QList<QByteArray> &columns)
{
    return add(new RelatedList(m_desk.store, type, columns), name);
}

void PersonLists::follow(const Person &person)
{
    const bool other = person.id != m_person.id;
    m_person = person;
    m_consents->follow(person);
    if (!other) return;
    look(FamilyRequest::type, "requester", "protocol", m_requests);
    look(Contact::type, "person", "at", m_contacts);
    look(Candidacy::type, "person", "submitted_at", m_candidacies);
    if (m_simulations) look(CostSimulation::type, "person", "date", m_simulations);
    m_ties->setPerson(person.id);
    m_kept = false;
    checkKept();
}

void PersonLists::look(const RecordType &type, const char *column, const char *sorted, RelatedList *list)
{
    ListQuery query;
    query.type = &type;
    query.conditions << Condition{column, Condition::Test::Is, {m_person.id}};
    query.sort << SortKey{sorted, Qt::DescendingOrder};
    list->ask({query});
}

void PersonLists::checkKept()
{
    whenDone(
        m_desk.store.find(Person::type, m_person.id), this,
        [this, id = m_person.id](const std::optional<Record> &found) {
            if (id != m_person.id) return;
            m_kept = found && !found->trashed;
            allowNew();
        },
        [](const std::exception &) {}); // nothing can be begun; the page says what is wrong with the record
}

void PersonLists::allowNew()
{
    QList<RelatedList *> lists{m_requests, m_contacts, m_candidacies, m_consents, m_ties};
    if (m_simulations) lists << m_simulations;
    for (RelatedList *list : std::as_const(lists)) {
        const QString no = reasonAgainst(m_desk.session, rightToEdit(list->type()));
        list->setNoNew(!no.isEmpty() ? no : m_kept ? QString() : tr("Save the person first."));
    }
    if (m_candidacies->total() > 0) m_candidacies->setNoNew(tr("One person has one candidacy: open it."));
    m_consents->setReadOnly(reasonAgainst(m_desk.session, rightToEdit(Consent::type)));
}

void PersonLists::begin(const RecordType &type)
{
    Row row = type.newRow();
    row[0] = newIdentifier();
    const char *column = &type == &FamilyRequest::type ? "requester" : "person";
    row[type.indexOf(column)] = m_person.id;
    if (&type == &Candidacy::type) row[type.indexOf("worker_name")] = Person::type.title(rowOf(m_person));
    if (&type == &Consent::type) {
        auto consent = recordOf<Consent>(row);
        consent.given = m_desk.today();
        consent.author = m_desk.author().operatorId;
        consent.site = m_desk.author().siteId;
        consent.language = ConsentList::textLanguage(m_person.preferredLanguage);
        consent.textVersion = privacyNoteVersion();
        row = rowOf(consent);
    }
    Q_EMIT newAsked(&type, row);
}

void PersonLists::countOn(const RelatedList *list, const QString &name)
{
    const int at = m_tabs->indexOf(list);
    m_tabs->setTabText(at, list->total() > 0 ? u"%1 (%2)"_s.arg(name).arg(list->total()) : name);
}

void PersonLists::sumUp()
{
    QStringList said;
    if (!m_contacts->records().isEmpty()) {
        const auto last = recordOf<Contact>(m_contacts->records().first().row);
        said << tr("Last contact: %1, %2.").arg(QLocale().toString(last.at.toLocalTime(), u"d MMMM yyyy"_s), Contact::type.shown(Contact::type.field("channel"), last.channel).toLower());
    } else said << tr("No contact yet.");
    const auto open = std::ranges::count_if(m_requests->records(), isOpenRequest);
    said << (open ? tr("%n open request(s).", nullptr, static_cast<int>(open)) : tr("No open request."));
    const auto held = std::ranges::count_if(m_consents->records(), [this](const Record &r) { return recordOf<Consent>(r.row).isInForce(m_desk.today()); });
    said << (held ? tr("%n consent(s) in force.", nullptr, static_cast<int>(held)) : tr("No consent in force."));
    m_glance->setText(said.join(u' '));
}
