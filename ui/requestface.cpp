#include "ui/requestface.h"
#include "models/access/session.h"
#include "models/intake/moves.h"
#include "models/intake/pages.h"
#include "models/records/identifier.h"
#include "models/store/store.h"
#include "reports/requestsummary.h"
#include "ui/noticebar.h"
#include "ui/printjob.h"
#include "ui/recordform.h"
#include "ui/requestmoves.h"
#include "ui/requestoffer.h"
#include "ui/requestpagelist.h"
#include "ui/requestpages.h"
#include "ui/requestshortlist.h"
#include "ui/requestsurroundings.h"
#include "ui/theme.h"
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
// What a person's record and the contact of a request have in common.
constexpr std::pair<const char *, const char *> sameData[] = {
    {"name", "contact_name"}, {"surname", "contact_surname"}, {"fiscal_code", "contact_fiscal_code"}, {"birth_place", "contact_birth_place"},
    {"birth_country", "contact_birth_country"}, {"born", "contact_born"}, {"phone", "contact_phone"}, {"email", "contact_email"},
    {"street", "street"}, {"postcode", "postcode"}, {"city", "city"},
};
} // namespace

RequestFace::RequestFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk), m_around(new RequestSurroundings(desk.store, this)) {}

QWidget *RequestFace::lay(RecordForm &form)
{
    m_form = &form;
    m_pages = new RequestPages(form);
    m_list = new RequestPageList(tr("Pages of the request"));
    m_offer = new RequestOffer(m_desk.tables);
    EditorNeeds needs;
    needs.store = &m_desk.store;
    needs.today = m_desk.today;
    m_moves = new RequestMoves(m_desk, *m_around, needs);
    m_shortlist = new RequestShortlist(m_desk);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"takenAway"_s);
    listen();
    return m_pages;
}

QWidget *RequestFace::above()
{
    auto *above = new QWidget;
    auto *layout = new QVBoxLayout(above);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_moves);
    layout->addWidget(m_shortlist);
    layout->addWidget(m_notice);
    return above;
}

QWidget *RequestFace::before()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_offer);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    scroll->setMinimumWidth(scroll->fontMetrics().averageCharWidth() * 26);
    return scroll;
}

void RequestFace::listen()
{
    connect(m_form, &RecordForm::edited, this, &RequestFace::settle);
    connect(m_pages, &RequestPages::left, this, &RequestFace::present);
    connect(m_around, &RequestSurroundings::changed, this, &RequestFace::present);
    connect(m_around, &RequestSurroundings::failed, this, &RecordFace::said);
    connect(m_list, &RequestPageList::chosen, this, [this](int page) {
        const auto key = m_pages->shown().value(page);
        m_pages->goTo(page, key ? intake::stateOf(*key, m_request, m_desk.today(), m_desk.tables).missing : QList<Problem>());
    });
    connect(m_pages, &RequestPages::moved, this, [this] { m_list->mark(m_pages->current()); });
    connect(m_pages, &RequestPages::requesterAsked, this, &RequestFace::useRequester);
    connect(m_offer, &RequestOffer::levelTaken, this, [this](const QString &level) { m_form->change({{"level", level}}); });
    connect(m_offer, &RequestOffer::simulateAsked, this, &RequestFace::simulate);
    connect(m_offer, &RequestOffer::openAsked, this, [this](const QString &id) { Q_EMIT openAsked(&CostSimulation::type, id); });
    connect(m_moves, &RequestMoves::openAsked, this, [this](const QString &id) { Q_EMIT openAsked(&FamilyRequest::type, id); });
    connect(m_moves, &RequestMoves::moveAsked, this, &RequestFace::makeMove);
    connect(m_moves, &RequestMoves::problemChosen, this, [this](const Problem &problem) { m_pages->goTo(problem); });
    connect(m_moves, &RequestMoves::copyAsked, this, &RequestFace::copy);
    const auto match = [this] { Q_EMIT pageAsked(u"match/"_s + m_request.id); };
    connect(m_moves, &RequestMoves::matchAsked, this, match);
    connect(m_shortlist, &RequestShortlist::matchAsked, this, match);
    connect(m_shortlist, &RequestShortlist::failed, this, [this](const QString &text) {
        m_notice->say(text);
        Q_EMIT said(text);
    });
    connect(m_shortlist, &RequestShortlist::shown, this, [this] { m_moves->followShortlist(m_shortlist->proposals()); });
    connect(m_moves, &RequestMoves::summaryAsked, this, [this] {
        preview([this, row = rowOf(m_request)](const auto &titles, const PrintContext &context) { return requestSummary(row, titles, Disclosure::Family, context, &m_desk.tables); });
    });
    connect(m_moves, &RequestMoves::receiptAsked, this, [this] {
        preview([row = rowOf(m_request), centre = m_around->centre().value_or(Site())](const auto &titles, const PrintContext &context) {
            return requestReceipt(row, centre, titles, context);
        });
    });
}

QString RequestFace::trashText(const Row &row) const { return recordOf<FamilyRequest>(row).state == u"draft"_s ? tr("&Discard") : QString(); }

void RequestFace::setReadOnly(bool readOnly)
{
    m_moves->setReadOnly(readOnly);
    m_offer->setReadOnly(readOnly);
    m_pages->offerRequester(m_around->requester().has_value());
}

void RequestFace::follow(const Row &row)
{
    m_request = recordOf<FamilyRequest>(row);
    m_around->follow(m_request);
    m_shortlist->follow(m_request);
    present();
}

void RequestFace::present()
{
    if (m_request.id.isEmpty()) return;
    m_pages->follow(m_request);
    m_pages->offerRequester(m_around->requester().has_value());
    QList<RequestPageList::Line> lines;
    QList<Problem> problems;
    for (const auto &page : m_pages->shown()) {
        RequestPageList::Line line{RequestPages::titleOf(page, m_request), {}};
        if (page) {
            const intake::PageState state = intake::stateOf(*page, m_request, m_desk.today(), m_desk.tables);
            line.state = {state.begun, state.missing};
            problems << state.missing;
        }
        lines << line;
    }
    m_pages->showProblems(problems);
    m_list->show(lines);
    m_list->mark(m_pages->current());
    m_offer->follow(m_request, m_desk.today(), m_around->simulations());
    m_moves->follow(m_request);
}

// What follows from an answer that was just given.
void RequestFace::settle()
{
    const Row before = rowOf(m_request), after = m_form->row();
    m_request = recordOf<FamilyRequest>(after);
    const FamilyRequest settled = intake::followed(recordOf<FamilyRequest>(before), m_request);
    if (settled == m_request) return;
    const Row now = rowOf(settled);
    m_request = settled;
    QList<std::pair<QByteArray, QVariant>> changed;
    for (qsizetype i = 0; i < now.size(); ++i)
        if (now.at(i) != after.at(i)) changed << std::pair(QByteArray(FamilyRequest::type.fields[static_cast<size_t>(i)].column), now.at(i));
    m_form->change(changed);
    sayTaken(before, after, now);
}

void RequestFace::sayTaken(const Row &before, const Row &after, const Row &settled)
{
    QStringList names;
    QList<std::pair<QByteArray, QVariant>> back;
    for (qsizetype i = 0; i < settled.size(); ++i) {
        const Field &f = FamilyRequest::type.fields[static_cast<size_t>(i)];
        if (before.at(i) != settled.at(i) && f.isShown()) back << std::pair(QByteArray(f.column), before.at(i));
        if (settled.at(i) == after.at(i) || f.isEmpty(before.at(i)) || !f.isShown()) continue;
        names << FamilyRequest::type.translated(f.label);
    }
    if (names.isEmpty()) return;
    m_notice->say(tr("No longer asked, or asked anew: %1.").arg(names.join(u", "_s)), {{tr("Undo"), [this, back] { takeBack(back); }}, {tr("Close"), [] {}}});
}

void RequestFace::takeBack(const QList<std::pair<QByteArray, QVariant>> &values)
{
    Row row = m_form->row();
    for (const auto &[column, value] : values) row[FamilyRequest::type.indexOf(column.constData())] = value;
    m_request = recordOf<FamilyRequest>(row); // nothing follows from it a second time
    m_form->change(values);
}

Row RequestFace::completed(Row row) const
{
    auto request = recordOf<FamilyRequest>(row);
    if (request.site.isEmpty()) request.site = m_desk.author().siteId;
    if (request.author.isEmpty()) request.author = m_desk.author().operatorId;
    return rowOf(request);
}

void RequestFace::makeMove(intake::Move move, const intake::MoveWords &words)
{
    // It is judged by what is typed and made of what is stored: the two must be the same.
    if (move == intake::Move::Send && m_form->savable().value_or(Row()) != m_form->row()) {
        m_form->finish();
        return Q_EMIT said(tr("Not sent: something typed is no value yet; it is said under its field."));
    }
    if (move == intake::Move::CloseHired || move == intake::Move::CloseNotHired || move == intake::Move::Cancel) {
        // What was typed first, then the request together with its shortlist.
        return Q_EMIT changeAsked([this, move, words](const Row &row) {
            QMetaObject::invokeMethod(m_shortlist, [list = m_shortlist, move, words] { list->end(move, words); }, Qt::QueuedConnection);
            return row;
        });
    }
    const Author author = m_desk.author();
    const QList<Closing> closings = m_around->closings();
    Q_EMIT changeAsked([=](const Row &row) {
        const auto request = recordOf<FamilyRequest>(row);
        if (!intake::movesOf(request).contains(move)) return row; // somebody else was faster
        return rowOf(intake::moved(move, request, words, closings, author, QDateTime::currentDateTimeUtc()));
    });
}

void RequestFace::useRequester()
{
    if (!m_around->requester()) return;
    const Row person = rowOf(*m_around->requester());
    QList<std::pair<QByteArray, QVariant>> values;
    for (const auto &[from, to] : sameData) {
        const QVariant &value = person.at(Person::type.indexOf(from));
        if (!Person::type.field(from).isEmpty(value)) values << std::pair(QByteArray(to), value);
    }
    m_form->change(values);
}

void RequestFace::simulate()
{
    if (!m_offer->simulation()) return;
    CostSimulation simulation = *m_offer->simulation();
    simulation.id = newIdentifier();
    simulation.request = m_request.id;
    Q_EMIT newAsked(&CostSimulation::type, rowOf(simulation));
}

void RequestFace::copy()
{
    FamilyRequest copy = intake::copyOf(m_request);
    copy.id = newIdentifier();
    Q_EMIT newAsked(&FamilyRequest::type, rowOf(copy));
}

void RequestFace::preview(const std::function<Printout(const QHash<QString, QString> &, const PrintContext &)> &make)
{
    const Row row = rowOf(m_request);
    referenceTitles(
        m_desk.store, FamilyRequest::type, row, this,
        [this, make](const QHash<QString, QString> &titles) { previewPrintout(make(titles, printContext(m_desk)), m_desk, FamilyRequest::type.table, m_request.id, m_pages); },
        [this](const QString &text) { Q_EMIT said(text); });
}

std::optional<Printout> RequestFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return requestSummary(row, titles, Disclosure::Office, context, &m_desk.tables);
}
