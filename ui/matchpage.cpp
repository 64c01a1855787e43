#include "ui/matchpage.h"
#include "models/access/session.h"
#include "models/records/identifier.h"
#include "models/store/store.h"
#include "ui/cvcommand.h"
#include "ui/matchhead.h"
#include "ui/matchlist.h"
#include "ui/matchsearch.h"
#include "ui/noticebar.h"
#include "ui/optionlists.h"
#include "ui/rankedlist.h"
#include "ui/recordrights.h"
#include "ui/shortlistcard.h"
#include "ui/shortlistcards.h"
#include "ui/shortlisthistory.h"
#include "ui/shortlistwork.h"
#include "ui/theme.h"
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using shortlist::Step;
using Kind = ShortlistStepForm::Question::Kind;

MatchPage::MatchPage(const Desk &desk, const std::shared_ptr<WorkerPool> &workers, const QString &request, QWidget *parent)
    : Page(parent), m_desk(desk), m_request(request), m_table(new shortlist::FollowedTable(desk.store, request, this)), m_work(new ShortlistWork(desk, *m_table, this)),
      m_lists(new OptionLists(&desk.store, this)), m_sheet(new QWidget), m_scroll(new QScrollArea), m_head(new MatchHead(desk.store)), m_notice(new NoticeBar), m_cards(new ShortlistCards),
      m_form(new ShortlistStepForm(desk)), m_history(new ShortlistHistory(desk)), m_list(new MatchList(workers))
{
    build();
    listen();
    listenToShortlist();
    buildKeys();
}

void MatchPage::build()
{
    m_form->hide();
    m_history->hide();
    m_notice->setObjectName(u"matchNotice"_s);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_notice, m_cards, m_form, m_history}) column->addWidget(part);
    column->addWidget(m_list, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFirst(&m_list->list());
}

void MatchPage::listen()
{
    const auto fail = [this](const QString &text) { m_notice->say(text); };
    connect(m_table, &shortlist::FollowedTable::changed, this, &MatchPage::present);
    connect(m_table, &shortlist::FollowedTable::failed, this, fail);
    connect(m_list, &MatchList::failed, this, [this](const QString &text) {
        m_notice->say(text, {{tr("Try again"), [this] {
                                  m_notice->hide();
                                  m_list->tryAgain();
                              }}});
    });
    connect(m_work, &ShortlistWork::failed, this, fail);
    connect(m_work, &ShortlistWork::done, this, [this](const QString &text) {
        m_notice->hide();
        m_form->forget(m_performed);
        if (m_form->question() == m_performed) leaveForm(); // another may have been begun meanwhile
        Q_EMIT said(text);
    });
    connect(m_work, &ShortlistWork::hired, this, [this](const QString &placement) {
        m_notice->say(tr("The contract is prepared: complete it and follow its support."), {{tr("Open the contract"), [this, placement] { Q_EMIT openRequested(&Placement::type, placement); }}, {tr("Later"), [] {}}});
        const QList<QPushButton *> answers = m_notice->findChildren<QPushButton *>();
        const auto first = std::ranges::find_if(answers, [](const QPushButton *one) { return !one->isHidden(); });
        if (first != answers.end()) (*first)->setFocus(Qt::OtherFocusReason); // it is what comes next
        m_scroll->ensureWidgetVisible(m_notice);
    });
    connect(m_head, &MatchHead::openAsked, this, [this] { Q_EMIT openRequested(&FamilyRequest::type, m_request); });
    connect(m_list, &MatchList::addAsked, this, &MatchPage::add);
    connect(m_list, &MatchList::openAsked, this, [this](const QString &id) { Q_EMIT openRequested(&Candidacy::type, id); });
    connect(m_list, &MatchList::cvAsked, this, [this](const QString &id) { showCv(m_desk, {id}, Disclosure::Family, m_request, this); });
    m_lists->ask("proposal-end", this, [this](const QList<Answer> &answers, const QString &) {
        for (const Answer &one : answers) m_titles.insert(one.id, one.title);
        showCards();
    });
}

void MatchPage::listenToShortlist()
{
    connect(m_cards, &ShortlistCards::stepAsked, this, &MatchPage::askStep);
    const auto askAll = [this](Step step) {
        if (!m_table->table()) return;
        m_printed.clear();
        m_form->ask({Kind::All, step, {}, {}}, *m_table->table(), m_desk.today());
    };
    connect(m_cards, &ShortlistCards::sendAllAsked, this, [askAll] { askAll(Step::Send); });
    connect(m_cards, &ShortlistCards::sheetAsked, this, [this] {
        QStringList candidacies;
        if (m_table->table())
            for (const Proposal &one : m_table->table()->open()) candidacies << one.candidacy;
        if (!candidacies.isEmpty()) showShortlistSheet(m_desk, candidacies, m_request, this);
    });
    connect(m_cards, &ShortlistCards::releaseAllAsked, this, [askAll] { askAll(Step::Release); });
    connect(m_cards, &ShortlistCards::openAsked, this, [this](const QString &id) { Q_EMIT openRequested(&Candidacy::type, id); });
    connect(m_cards, &ShortlistCards::cvAsked, this, [this](const QString &id) { showCv(m_desk, {id}, Disclosure::Family, m_request, this); });
    connect(m_cards, &ShortlistCards::meetingAsked, this, &MatchPage::askMeeting);
    connect(m_cards, &ShortlistCards::historyAsked, this, &MatchPage::showHistory);
    connect(m_form, &ShortlistStepForm::given, this, &MatchPage::take);
    connect(m_form, &ShortlistStepForm::printAsked, this, [this](const Question &question) {
        m_printed = proposalsOf(question);
        showCv(m_desk, candidaciesOf(m_printed), Disclosure::Family, m_request, this);
    });
    connect(m_form, &ShortlistStepForm::left, this, &MatchPage::leaveForm);
    connect(m_history, &ShortlistHistory::left, this, [this] {
        const ShortlistCard *card = m_cards->card(m_history->proposal());
        m_history->hide();
        if (!card) m_list->list().setFocus(Qt::OtherFocusReason);
        if (auto *name = card ? card->findChild<QWidget *>(u"cardHistory"_s) : nullptr) name->setFocus(Qt::OtherFocusReason);
    });
}

// Alt and a number goes to a card of the shortlist, Alt+0 to the list, Alt+W to "why not".
void MatchPage::buildKeys()
{
    for (int i = 0; i < 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] {
            m_cards->begin(i);
            if (QWidget *now = QApplication::focusWidget(); now && m_sheet->isAncestorOf(now)) m_scroll->ensureWidgetVisible(now, 0, 3 * theme::grid);
        });
    }
    const auto go = [this](QKeySequence keys, QWidget *where) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, where] {
            where->setFocus(Qt::ShortcutFocusReason);
            m_scroll->ensureWidgetVisible(where);
        });
    };
    go(Qt::ALT | Qt::Key_0, &m_list->list());
    go(Qt::ALT | Qt::Key_W, &m_list->search());
}

QString MatchPage::title() const
{
    const auto &table = m_table->table();
    return table ? tr("Workers for %1").arg(FamilyRequest::type.title(table->request.row)) : tr("Workers for a request");
}

QString MatchPage::refusal() const
{
    if (const QString no = reasonAgainst(m_desk.session, Right::Match); !no.isEmpty()) return no;
    if (!m_table->table()) return {};
    const FamilyRequest request = m_table->table()->asked();
    if (request.state == u"submitted"_s || request.state == u"in-progress"_s) return {};
    return tr("The request is: %1.").arg(FamilyRequest::type.shown(FamilyRequest::type.field("state"), request.state));
}

void MatchPage::present()
{
    Q_EMIT titleChanged();
    if (!m_table->table()) {
        m_sheet->setEnabled(false);
        return m_notice->say(tr("This request is not on this computer any more."));
    }
    m_sheet->setEnabled(true);
    const shortlist::Table &table = *m_table->table();
    m_list->follow(table, m_desk.today());
    m_list->setRefusal(refusal());
    m_head->show(table, m_list->municipio(), m_desk.today());
    m_form->follow(table, m_desk.today());
    showCards();
    const QString state = table.asked().state;
    if ((state.startsWith(u"closed"_s) || state == u"cancelled"_s) && !table.open().isEmpty() && m_desk.session.may(Right::Match))
        m_notice->say(tr("The request is over and workers are still on its shortlist."), {{tr("Release them"), [this] { m_work->releaseAll({}); }}});
}

void MatchPage::showCards()
{
    if (!m_table->table()) return;
    const bool focused = m_cards->isAncestorOf(QApplication::focusWidget());
    m_cards->show(*m_table->table(), m_desk.today(), reasonAgainst(m_desk.session, Right::Match), m_titles);
    // Whose card is gone leaves the keyboard to the list, where the next one is chosen.
    if (focused && !m_cards->isAncestorOf(QApplication::focusWidget())) m_list->list().setFocus(Qt::OtherFocusReason);
}

void MatchPage::add(const Candidacy &worker, int rank, int points)
{
    if (!m_table->table()) return;
    if (const QString no = refusal(); !no.isEmpty()) return m_notice->say(no);
    const QList<Problem> problems = shortlist::againstChoosing(*m_table->table(), worker, {}, m_desk.today());
    if (problems.isEmpty()) return m_work->choose(worker, rank, points, {});
    if (problems.size() == 1 && problems.first().column == "beyond_three") {
        m_fourth = Fourth{worker, rank, points};
        return m_form->ask({Kind::Fourth, Step::Ask, worker.id, worker.workerName}, *m_table->table(), m_desk.today());
    }
    QStringList texts;
    for (const Problem &one : problems) texts << one.text;
    m_notice->say(texts.join(u' '));
}

void MatchPage::askStep(const QString &proposal, Step step)
{
    const auto record = m_table->table() ? m_table->table()->find(proposal) : std::nullopt;
    if (!record) return;
    const Question question{Kind::One, step, proposal, shortlist::nameOn(*m_table->table(), recordOf<Proposal>(record->row))};
    m_printed.clear();
    if (ShortlistStepForm::isNeededFor(step)) return m_form->ask(question, *m_table->table(), m_desk.today());
    take(question, {});
}

QList<Problem> MatchPage::against(const Question &question, const shortlist::StepWords &words) const
{
    const shortlist::Table &table = *m_table->table();
    if (question.kind == Kind::Fourth) return shortlist::againstChoosing(table, m_fourth->worker, words.note, m_desk.today());
    if (question.kind == Kind::All && question.step == Step::Send) return shortlist::againstSending(table, words, m_desk.today());
    QList<Problem> found;
    for (const Proposal &one : table.all())
        if (question.kind == Kind::One ? one.id == question.about : one.isOpen())
            for (const Problem &problem : shortlist::against(question.step, one, table, words, m_desk.today()))
                if (!found.contains(problem)) found << problem;
    if (question.step == Step::Hire) found += shortlist::againstHiring(question.about, table, words, m_desk.tables, m_desk.today());
    return found;
}

void MatchPage::take(const Question &question, const shortlist::StepWords &words)
{
    if (!m_table->table() || m_work->isBusy()) return;
    const QList<Problem> problems = against(question, words);
    // What is written down as sent is what went out: the CVs of this moment, or those that were printed.
    const QStringList proposals = words.how == u"email"_s || m_printed.isEmpty() ? proposalsOf(question) : m_printed;
    if (problems.isEmpty() && words.how == u"email"_s) // what cannot be written is not sent
        return saveCvMail(m_desk, candidaciesOf(proposals), m_request, this, [page = QPointer(this), question, words, proposals](const QString &) {
            if (page) page->perform(question, words, proposals);
        });
    if (problems.isEmpty()) return perform(question, words, proposals);
    if (!m_form->isHidden()) return m_form->showProblems(problems);
    QStringList texts;
    for (const Problem &one : problems) texts << one.text;
    m_notice->say(texts.join(u' '));
}

void MatchPage::perform(const Question &question, const shortlist::StepWords &words, const QStringList &proposals)
{
    if (m_work->isBusy() || !m_table->table())
        return m_notice->say(tr("Not written down: something else was being written. Do it again; an e-mail that was made is there."));
    m_performed = question;
    if (question.kind == Kind::Fourth) return m_work->choose(m_fourth->worker, m_fourth->rank, m_fourth->points, words.note);
    if (question.kind == Kind::One) return m_work->step(question.step, question.about, words);
    if (question.step == Step::Send) return m_work->sendAll(words, proposals);
    m_work->releaseAll(words);
}

QStringList MatchPage::proposalsOf(const Question &question) const
{
    if (question.kind == Kind::One) return {question.about};
    return question.step == Step::Send && m_table->table() ? shortlist::availableOn(*m_table->table()) : QStringList();
}

QStringList MatchPage::candidaciesOf(const QStringList &proposals) const
{
    if (!m_table->table()) return {};
    QStringList ids;
    for (const Proposal &one : m_table->table()->all())
        if (proposals.contains(one.id)) ids << one.candidacy;
    return ids;
}

void MatchPage::showHistory(const QString &proposal)
{
    const auto record = m_table->table() ? m_table->table()->find(proposal) : std::nullopt;
    if (!record) return;
    m_history->ask(proposal, shortlist::nameOn(*m_table->table(), recordOf<Proposal>(record->row)));
    m_history->show();
    m_history->setFocus(Qt::OtherFocusReason);
}

void MatchPage::askMeeting(const QString &id)
{
    if (!m_table->table()) return;
    const shortlist::Table &table = *m_table->table();
    const auto record = table.find(id);
    if (!record) return;
    const auto proposal = recordOf<Proposal>(record->row);
    const FamilyRequest request = table.asked();
    Meeting meeting;
    meeting.id = newIdentifier();
    meeting.about = u"%1 – %2"_s.arg(proposal.workerName, u"%1 %2"_s.arg(request.contactSurname, request.contactName).trimmed());
    meeting.request = request.id;
    meeting.proposal = proposal.id;
    meeting.candidacy = proposal.candidacy;
    meeting.person = request.requester;
    meeting.site = request.site;
    Q_EMIT newRequested(&Meeting::type, rowOf(meeting));
}

void MatchPage::leaveForm()
{
    if (m_form->isHidden()) return;
    const Question question = m_form->question();
    const bool focused = m_form->isAncestorOf(QApplication::focusWidget()) || m_form == QApplication::focusWidget();
    m_form->hide();
    m_fourth.reset();
    if (!focused) return;
    ShortlistCard *card = m_cards->card(question.about);
    if (card) card->begin();
    else m_list->list().setFocus(Qt::OtherFocusReason);
}
