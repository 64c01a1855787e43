#include "ui/candidacylists.h"
#include "models/access/session.h"
#include "models/records/feedback.h"
#include "models/records/identifier.h"
#include "models/records/meeting.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "ui/attachmentlist.h"
#include "ui/recordrights.h"
#include "ui/relatedlist.h"

using namespace Qt::StringLiterals;

CandidacyLists::CandidacyLists(const Desk &desk, QWidget *parent) : QTabWidget(parent), m_desk(desk), m_files(new AttachmentList(desk))
{
    setObjectName(u"candidacyTabs"_s);
    setDocumentMode(true);
    add(Proposal::type, tr("Proposals"), "chosen_at", {"request_number", "state", "chosen_at", "ended_at", "refusal", "refusal_note"});
    add(Meeting::type, tr("Meetings"), "starts", {"starts", "kind", "state", "about", "outcome", "operator_id"});
    add(Placement::type, tr("Contracts"), "starts", {"protocol", "family_name", "state", "service", "schedule", "starts", "ended_on"});
    add(Feedback::type, tr("Evaluations"), "asked_on", {"asked_on", "from_whom", "state", "overall", "words"});
    m_files->offerPhoto();
    m_files->setMinimumHeight(m_files->fontMetrics().lineSpacing() * 10);
    addTab(m_files, tr("Files"));
    connect(m_files, &AttachmentList::photoMade, this, &CandidacyLists::photoMade);
    connect(m_files, &RelatedList::shown, this, [this] { setTabText(indexOf(m_files), m_files->total() > 0 ? tr("Files (%1)").arg(m_files->total()) : tr("Files")); });
    connect(&desk.session, &Session::changed, this, &CandidacyLists::allowNew);
}

void CandidacyLists::add(const RecordType &type, const QString &name, const char *sorted, const QList<QByteArray> &columns)
{
    if (!m_desk.session.may(rightToSee(type))) return;
    auto *list = new RelatedList(m_desk.store, type, columns);
    // Proposals and contracts are made on the page of the request.
    if (&type == &Proposal::type || &type == &Placement::type) list->hideNew();
    if (&type == &Meeting::type) list->setNewText(tr("New interview"));
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * 10);
    addTab(list, name);
    m_lists << Listed{list, sorted};
    connect(list, &RelatedList::openAsked, this, &CandidacyLists::openAsked);
    connect(list, &RelatedList::newAsked, this, [this, list] { begin(list->type()); });
    connect(list, &RelatedList::shown, this, [this, list, name] { setTabText(indexOf(list), list->total() > 0 ? u"%1 (%2)"_s.arg(name).arg(list->total()) : name); });
}

void CandidacyLists::follow(const Candidacy &candidacy)
{
    m_candidacy = candidacy;
    for (const auto &[list, sorted] : std::as_const(m_lists))
        list->ask({{&list->type(), {}, {{"candidacy", Condition::Test::Is, {candidacy.id}}}, {{sorted, Qt::DescendingOrder}}, false}});
    m_files->setPhoto(candidacy.photo);
    if (!candidacy.protocol.isEmpty()) m_files->follow(Candidacy::type.table, candidacy.id);
    allowNew();
}

// Others refer to a candidacy once it is in the store: it has a number then.
void CandidacyLists::allowNew()
{
    const QString numberFirst = tr("Choose the person first: the candidacy gets its number then.");
    for (const auto &[list, sorted] : std::as_const(m_lists)) {
        const QString no = reasonAgainst(m_desk.session, rightToEdit(list->type()));
        list->setNoNew(!no.isEmpty() ? no : m_candidacy.protocol.isEmpty() ? numberFirst : QString());
    }
    const QString no = reasonAgainst(m_desk.session, Right::EditCandidacies);
    m_files->setReadOnly(!no.isEmpty() ? no : m_candidacy.protocol.isEmpty() ? numberFirst : QString());
}

void CandidacyLists::begin(const RecordType &type)
{
    if (&type == &Meeting::type) {
        Meeting interview;
        interview.id = newIdentifier();
        interview.kind = u"interview"_s;
        interview.about = m_candidacy.workerName;
        interview.candidacy = m_candidacy.id;
        interview.person = m_candidacy.person;
        interview.site = m_desk.author().siteId;
        interview.operatorId = m_desk.author().operatorId;
        return Q_EMIT newAsked(&type, rowOf(interview));
    }
    Feedback asked;
    asked.id = newIdentifier();
    asked.candidacy = m_candidacy.id;
    asked.site = m_desk.author().siteId;
    Q_EMIT newAsked(&type, rowOf(asked));
}
