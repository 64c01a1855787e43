#include "app/contents.h"
#include "models/access/session.h"
#include "models/exchange/importcolumns.h"
#include "models/records/candidacy.h"
#include "models/records/catalogue.h"
#include "models/records/contact.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include "models/sync/syncer.h"
#include "models/sync/waiting.h"
#include "ui/aboutpage.h"
#include "ui/boardpage.h"
#include "ui/calendarpage.h"
#include "ui/centralpage.h"
#include "ui/candidacyface.h"
#include "ui/conflictspage.h"
#include "ui/contactface.h"
#include "ui/desk.h"
#include "ui/duplicatespage.h"
#include "ui/endofdaypage.h"
#include "ui/feedbackface.h"
#include "ui/homepage.h"
#include "ui/idlelock.h"
#include "ui/importpage.h"
#include "ui/listpage.h"
#include "ui/matchpage.h"
#include "ui/meetingface.h"
#include "ui/quickcontactpage.h"
#include "ui/personface.h"
#include "ui/placementface.h"
#include "ui/recordrights.h"
#include "ui/recordscreen.h"
#include "ui/requestface.h"
#include "ui/settingspage.h"
#include "ui/simulationface.h"
#include "ui/supportreportpage.h"
#include "ui/trashpage.h"
#include "ui/unsentpage.h"
#include "ui/wagechangepage.h"

using namespace Qt::StringLiterals;

namespace {
struct Entry {
    const RecordType *type;
    const char *icon;
    Right right; // to have it in the navigation
};

// In the order of the navigation.
const Entry lists[] = {
    {&FamilyRequest::type, "request", Right::SeePeople},
    {&Person::type, "people", Right::SeePeople},
    {&Candidacy::type, "candidacy", Right::SeePeople},
    {&Contact::type, "contact", Right::SeePeople},
    {&Meeting::type, "meeting", Right::SeePeople},
    {&Placement::type, "contract", Right::SeePeople},
    {&Feedback::type, "star", Right::SeePeople},
    {&CostSimulation::type, "simulation", Right::SeeSimulations},
    {&Site::type, "site", Right::EditSites},
    {&Room::type, "room", Right::EditSites},
    {&Option::type, "list", Right::EditSites},
    {&Operator::type, "operator", Right::ManageOperators},
};

// The screen a type has of its own; nothing for the others.
RecordFace *faceOf(const Desk &desk, const RecordType &type)
{
    if (&type == &CostSimulation::type) return new SimulationFace(desk);
    if (&type == &FamilyRequest::type) return new RequestFace(desk);
    if (&type == &Candidacy::type) return new CandidacyFace(desk);
    if (&type == &Contact::type) return new ContactFace(desk, {});
    if (&type == &Person::type) return new PersonFace(desk);
    if (&type == &Placement::type) return new PlacementFace(desk);
    if (&type == &Meeting::type) return new MeetingFace(desk);
    if (&type == &Feedback::type) return new FeedbackFace(desk);
    return nullptr;
}

// Nothing for what is not imported, or by whom it may not be.
Page *importPage(const Desk &desk, const QString &table)
{
    for (const RecordType *type : importcolumns::types())
        if (table == QLatin1String(type->table) && desk.session.may(rightToEdit(*type))) return new ImportPage(desk, *type);
    return nullptr;
}
} // namespace

Contents contentsFor(const Desk &desk, Appearance &appearance, IdleLock &idle, CentralAccount *central)
{
    Contents contents;
    if (desk.session.may(Right::SeePeople)) contents.sections << Section{u"home"_s, HomePage::tr("Home"), u"home"_s, {}, [&desk] { return new HomePage(desk); }};
    // Whoever looks at requests will ask who fits: the workers are read meanwhile.
    const auto workers = std::make_shared<WorkerPool>(desk.store, desk.today);
    const auto readAhead = [&desk, workers] {
        if (desk.session.may(Right::Match)) workers->pool();
    };
    const auto board = [&desk, readAhead]() -> Page * {
        readAhead();
        return new BoardPage(desk);
    };
    if (desk.session.may(Right::SeePeople)) contents.sections << Section{u"board"_s, BoardPage::tr("Board"), u"board"_s, {}, board};
    if (desk.session.may(Right::SeePeople)) contents.sections << Section{u"calendar"_s, CalendarPage::tr("Calendar"), u"calendar"_s, {}, [&desk] { return new CalendarPage(desk); }};
    QList<ListQuery> trashed;
    for (const Entry &listed : lists) {
        if (!desk.session.may(listed.right)) continue;
        ListQuery query;
        query.type = listed.type;
        contents.sections << Section{QLatin1String(listed.type->table), listed.type->shownPlural(), QLatin1String(listed.icon), {query},
                                     [&desk, type = listed.type] { return new ListPage(desk, *type); }};
        query.trashed = true;
        trashed << query;
    }
    const auto supportReport = [&desk]() -> Page * { return new SupportReportPage(desk); };
    if (desk.session.may(Right::SeeReports)) contents.sections << Section{u"support-report"_s, SupportReportPage::tr("Report"), u"report"_s, {}, supportReport};
    if (desk.session.may(Right::SeePeople)) contents.sections << Section{u"duplicates"_s, DuplicatesPage::tr("Duplicates"), u"merge"_s, {}, [&desk] { return new DuplicatesPage(desk); }};
    if (desk.exchange && desk.session.may(Right::SeePeople)) {
        // Where there is a central, or one has left something to decide.
        const auto hasCentral = [&desk] { return desk.exchange->status().joined || desk.exchange->status().conflicts > 0; };
        contents.sections << Section{u"conflicts"_s, ConflictsPage::tr("Conflicts"), u"compare"_s, {}, [&desk] { return new ConflictsPage(desk); },
                                     [&desk] { return syncing::waiting::countConflicts(desk.store, syncing::conflicts::Which::Open); }, hasCentral}
                          << Section{u"unsent"_s, UnsentPage::tr("Not sent"), u"send"_s, {}, [&desk] { return new UnsentPage(desk); },
                                     [&desk] { return desk.exchange->countUnsent(); }, [&desk] { return desk.exchange->status().joined; }};
    }
    if (desk.session.may(Right::SupportContracts)) contents.sections << Section{u"wage-change"_s, WageChangePage::tr("Pay under the minimum"), u"euro"_s, {}, [&desk] { return new WageChangePage(desk); }};
    contents.sections << Section{u"trash"_s, TrashPage::tr("Trash"), u"trash"_s, trashed, [&desk, trashed] { return new TrashPage(desk, trashed); }};
    contents.opens = [&desk](const RecordType &type) { return desk.session.may(rightToSee(type)); };
    contents.record = [&desk, readAhead](const RecordType &type, const QString &id) -> Page * {
        if (&type == &FamilyRequest::type) readAhead();
        return new RecordScreen(desk, type, id, faceOf(desk, type));
    };
    contents.madeFor = {{u"import"_s, [&desk](const QString &table) -> Page * { return importPage(desk, table); }},
                        {u"match"_s, [&desk, workers](const QString &request) -> Page * {
                             return desk.session.may(Right::SeePeople) ? new MatchPage(desk, workers, request) : nullptr;
                         }},
                        {u"conflicts"_s, [&desk](const QString &record) -> Page * { return desk.session.may(Right::SeePeople) ? new ConflictsPage(desk, record) : nullptr; }},
                        {u"wage-change"_s, [&desk](const QString &day) -> Page * {
                             return desk.session.may(Right::SupportContracts) ? new WageChangePage(desk, QDate::fromString(day, Qt::ISODate)) : nullptr;
                         }},
                        {u"phone"_s, [&desk](const QString &person) -> Page * { return new RecordScreen(desk, Contact::type, {}, new ContactFace(desk, {true, person})); }}};
    contents.others = {
        {u"settings"_s, [&desk, &appearance, &idle]() -> Page * {
             auto *page = new SettingsPage(desk.settings, appearance);
             QObject::connect(page, &SettingsPage::lockMinutesChanged, &idle, &IdleLock::setMinutes);
             return page;
         }},
        {u"end-of-day"_s, [&desk]() -> Page * { return new EndOfDayPage(desk); }},
        {u"quick-question"_s, [&desk]() -> Page * { return new QuickContactPage(desk); }},
        {u"unsent"_s, [&desk]() -> Page * { return new UnsentPage(desk); }},
        {u"central"_s, [&desk, central]() -> Page * { return central ? new CentralPage(desk, *central) : nullptr; }},
        {u"about"_s, [&desk]() -> Page * { return new AboutPage(desk); }},
        {u"proposal"_s, [&desk]() -> Page * { return new ListPage(desk, Proposal::type); }}, // behind numbers of the report
        {u"support-report"_s, supportReport}, // by the menu, also for those who only read why they may not
    };
    return contents;
}
