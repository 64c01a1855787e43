#include "ui/candidacyface.h"
#include "models/access/session.h"
#include "models/candidacy/pages.h"
#include "models/candidacy/papers.h"
#include "reports/recordprint.h"
#include "ui/candidacylists.h"
#include "ui/candidacymoves.h"
#include "ui/candidacypages.h"
#include "ui/candidacyperson.h"
#include "ui/candidacysurroundings.h"
#include "ui/cvcommand.h"
#include "ui/itemseditor.h"
#include "ui/noticebar.h"
#include "ui/privacycommand.h"
#include "ui/recordform.h"
#include "ui/requestpagelist.h"
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
const Availability *sameAs(const Availability &one, const QList<Availability> &all)
{
    const auto at = std::ranges::find(all, one.id, &Availability::id);
    return at == all.end() ? nullptr : &*at;
}
} // namespace

CandidacyFace::CandidacyFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk), m_around(new CandidacySurroundings(desk.store, this)) {}

QWidget *CandidacyFace::lay(RecordForm &form)
{
    m_form = &form;
    m_person = new CandidacyPerson(m_desk);
    m_lists = new CandidacyLists(m_desk);
    m_pages = new CandidacyPages(form, m_person, m_lists);
    m_list = new RequestPageList(tr("Pages of the candidacy"));
    EditorNeeds needs;
    needs.store = &m_desk.store;
    needs.today = m_desk.today;
    m_moves = new CandidacyMoves(m_desk, *m_around, needs);
    m_notice = new NoticeBar;
    m_notice->setObjectName(u"takenAway"_s);
    listen();
    return m_pages;
}

QWidget *CandidacyFace::above()
{
    auto *above = new QWidget;
    auto *layout = new QVBoxLayout(above);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_moves);
    layout->addWidget(m_notice);
    return above;
}

QWidget *CandidacyFace::before()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
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

void CandidacyFace::listen()
{
    connect(m_form, &RecordForm::edited, this, &CandidacyFace::settle);
    connect(m_pages, &CandidacyPages::left, this, &CandidacyFace::present);
    connect(m_pages, &CandidacyPages::moved, this, [this] { m_list->mark(m_pages->current()); });
    connect(m_around, &CandidacySurroundings::changed, this, [this] {
        refuseSecond();
        present();
    });
    connect(m_around, &CandidacySurroundings::failed, this, &RecordFace::said);
    connect(m_list, &RequestPageList::chosen, this, [this](int page) {
        const auto states = candidacy::states(m_candidacy, m_around->person(), m_desk.today());
        m_pages->goTo(page, page < states.size() ? states.at(page).missing : QList<candidacy::Fault>());
    });
    connect(m_moves, &CandidacyMoves::moveAsked, this, &CandidacyFace::makeMove);
    connect(m_moves, &CandidacyMoves::faultChosen, this, [this](const candidacy::Fault &fault) { m_pages->goTo(fault); });
    connect(m_moves, &CandidacyMoves::cvAsked, this, [this](Disclosure version) { showCv(m_desk, {m_candidacy.id}, version, {}, m_pages); });
    connect(m_moves, &CandidacyMoves::interviewAsked, this, [this](const QString &id) { Q_EMIT openAsked(&Meeting::type, id); });
    connect(m_moves, &CandidacyMoves::noteAsked, this, [this](const QString &language) {
        const QString name = m_around->person() ? Person::type.title(rowOf(*m_around->person())) : m_candidacy.workerName;
        showWorkerNote(m_pages, m_desk, language, m_candidacy, name, [this](const QString &text) { Q_EMIT said(text); });
    });
    connect(m_lists, &CandidacyLists::photoMade, this, [this](const QString &fingerprint) {
        Q_EMIT changeAsked([fingerprint](const Row &row) {
            auto candidacy = recordOf<Candidacy>(row);
            candidacy.photo = fingerprint;
            return rowOf(candidacy);
        });
    });
    connect(m_person, &CandidacyPerson::openAsked, this, [this](const QString &id) { Q_EMIT openAsked(&Person::type, id); });
    connect(m_person, &CandidacyPerson::made, this, [this](const QString &id) { m_form->change({{"person", id}}); });
    connect(m_lists, &CandidacyLists::openAsked, this, &RecordFace::openAsked);
    connect(m_lists, &CandidacyLists::newAsked, this, &RecordFace::newAsked);
}

QString CandidacyFace::trashText(const Row &row) const { return recordOf<Candidacy>(row).state == u"draft"_s ? tr("&Discard") : QString(); }

void CandidacyFace::setReadOnly(bool readOnly)
{
    m_moves->setReadOnly(readOnly);
    m_person->setReadOnly(readOnly);
}

void CandidacyFace::follow(const Row &row)
{
    m_candidacy = recordOf<Candidacy>(row);
    m_around->follow(m_candidacy);
    present();
}

void CandidacyFace::present()
{
    if (m_candidacy.id.isEmpty()) return;
    const auto permit = candidacy::permitOn(m_candidacy, m_desk.today());
    m_pages->follow(m_candidacy, permit.kind == candidacy::PermitStanding::Kind::NotKnown ? QString() : permit.words);
    m_person->follow(m_around->person(), m_candidacy.id);
    QList<RequestPageList::Line> lines;
    QList<candidacy::Fault> faults;
    for (const candidacy::PageState &state : candidacy::states(m_candidacy, m_around->person(), m_desk.today())) {
        QList<Problem> problems;
        for (const candidacy::Fault &fault : state.missing) problems << Problem{fault.column, fault.text};
        lines << RequestPageList::Line{candidacy::titleOf(state.page), RequestPageList::State{state.begun, problems}};
        faults += state.missing;
    }
    lines << RequestPageList::Line{CandidacyPages::titles().last(), {}};
    m_pages->showFaults(faults);
    m_list->show(lines);
    m_list->mark(m_pages->current());
    m_moves->follow(m_candidacy);
    m_lists->follow(m_candidacy);
}

// The store keeps one candidacy for each person.
void CandidacyFace::refuseSecond()
{
    if (m_around->others().isEmpty()) return;
    // Of one that is saved the person stays whom it was of.
    const QString before = m_candidacy.protocol.isEmpty() ? QString() : recordOf<Candidacy>(m_form->kept()).person;
    if (before == m_candidacy.person) return;
    const Row other = m_around->others().first().row;
    m_form->change({{"person", before}});
    m_notice->say(tr("%1 has a candidacy already.").arg(Candidacy::type.title(other)),
                  {{tr("Open it"), [this, id = Candidacy::type.idOf(other)] { Q_EMIT openAsked(&Candidacy::type, id); }}, {tr("Close"), [] {}}});
}

// What follows from an answer that was just given.
void CandidacyFace::settle()
{
    const Candidacy before = m_candidacy;
    m_candidacy = recordOf<Candidacy>(m_form->row());
    const Candidacy settled = candidacy::followed(before, m_candidacy, m_desk.author().operatorId, m_desk.today());
    if (settled == m_candidacy) return;
    QList<Availability> emptied; // as they were before
    for (const Availability &one : std::as_const(m_candidacy.availabilities))
        if (const Availability *now = sameAs(one, settled.availabilities); now && *now != one) emptied << *sameAs(one, before.availabilities);
    m_candidacy = settled;
    const Row row = rowOf(settled);
    for (const char *column : {"experiences", "availabilities"}) partsOf(column)->put(row.at(Candidacy::type.indexOf(column)).toList());
    m_form->change({}); // something was given in another way than by typing
    if (emptied.isEmpty()) return;
    m_notice->say(tr("In another schedule, pay and nights mean something else: write them anew."), {{tr("Undo"), [this, emptied] { putBack(emptied); }}, {tr("Close"), [] {}}});
}

// The schedule with what meant something else in it, and nothing else that was written since.
void CandidacyFace::putBack(const QList<Availability> &emptied)
{
    QVariantList items;
    for (Availability one : recordOf<Candidacy>(m_form->row()).availabilities) {
        const Availability *was = sameAs(one, emptied);
        if (!was) continue;
        one.schedule = was->schedule;
        one.leastPay = was->leastPay;
        one.week = was->week;
        items << QVariant(rowOf(one));
    }
    partsOf("availabilities")->put(items);
    m_form->change({});
}

ItemsEditor *CandidacyFace::partsOf(const char *column) const { return qobject_cast<ItemsEditor *>(m_form->box(column)->editor().widget); }

Row CandidacyFace::completed(Row row) const
{
    auto candidacy = recordOf<Candidacy>(row);
    if (candidacy.site.isEmpty()) candidacy.site = m_desk.author().siteId;
    if (candidacy.author.isEmpty()) candidacy.author = m_desk.author().operatorId;
    if (const Person *person = m_around->person(); person && person->id == candidacy.person) candidacy.workerName = Person::type.title(rowOf(*person));
    return rowOf(candidacy);
}

void CandidacyFace::makeMove(candidacy::Move move, const QString &reason)
{
    // It is judged by what is typed and made of what is stored: the two must be the same.
    if (move == candidacy::Move::Send && m_form->savable().value_or(Row()) != m_form->row()) {
        m_form->finish();
        return Q_EMIT said(tr("Not sent: something typed is no value yet; it is said under its field."));
    }
    const Author author = m_desk.author();
    Q_EMIT changeAsked([=](const Row &row) {
        const auto candidacy = recordOf<Candidacy>(row);
        if (!candidacy::movesOf(candidacy).contains(move)) return row; // somebody else was faster
        return rowOf(candidacy::moved(move, candidacy, reason, author, QDateTime::currentDateTimeUtc()));
    });
}

std::optional<Printout> CandidacyFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return recordPrintout(Candidacy::type, row, titles, Disclosure::Office, context);
}
