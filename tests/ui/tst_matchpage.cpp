// The page that chooses workers, over a real store, by keyboard: from a request that was sent to the hire.
#include "matchoffice.h"
#include "models/records/costsimulation.h"
#include "models/shortlist/workerpool.h"
#include "ui/matchpage.h"
#include "ui/noticebar.h"
#include "ui/rankedlist.h"
#include "ui/recordscreen.h"
#include "ui/requestface.h"
#include "ui/rankedmodel.h"
#include "ui/shortlistcard.h"
#include "ui/shortlistcards.h"
#include "ui/shortliststepform.h"
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TstMatchPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MatchPage> open(const FamilyRequest &request)
    {
        if (!m_workers) m_workers = std::make_shared<WorkerPool>(*m_office->store, m_office->desk().today);
        auto page = std::make_unique<MatchPage>(m_office->desk(), m_workers, request.id);
        page->resize(1280, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        const auto ready = [&] { return page->table().table() && list(*page).model()->rowCount() > 0; };
        if (!QTest::qWaitFor(ready, 10'000)) return nullptr;
        page->setFocus();
        return page;
    }
    static RankedList &list(MatchPage &page) { return *page.findChild<RankedList *>(u"ranked"_s); }
    template <class W> static W *part(QWidget &page, const QString &name) { return page.findChild<W *>(name); }
    static ShortlistStepForm &form(MatchPage &page) { return *page.findChild<ShortlistStepForm *>(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }
    static QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    bool waitState(const FamilyRequest &request, qsizetype n, const QString &state)
    {
        return QTest::qWaitFor([&] { return m_office->proposals(request).value(n).state == state; }, 5000);
    }
    // Chooses the workers of the first rows with Enter.
    bool choose(MatchPage &page, const FamilyRequest &request, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto before = page.table().table()->proposals.size();
            list(page).setFocus();
            list(page).setCurrentIndex(list(page).model()->index(i, 1));
            press(Qt::Key_Return);
            if (!QTest::qWaitFor([&] { return page.table().table()->proposals.size() == before + 1; }, 5000)) return false;
        }
        return m_office->proposals(request).size() == count;
    }
    // Alt and the number of the card, then the button of this name with the space bar.
    bool step(MatchPage &page, int card, const QString &name)
    {
        const auto offered = [&] { return std::ranges::any_of(page.findChildren<QToolButton *>(name), &QWidget::isVisible); };
        if (!QTest::qWaitFor([&] { return offered() && form(page).isHidden(); }, 5000)) return false;
        QTest::keyClick(&page, static_cast<Qt::Key>(Qt::Key_1 + card), Qt::AltModifier);
        for (int i = 0; i < 30 && focused() != name; ++i) press(Qt::Key_Tab);
        if (focused() != name) return false;
        press(Qt::Key_Space);
        return true;
    }
    static bool answer(QComboBox *box, const QString &id)
    {
        if (!QTest::qWaitFor([&] { return box->findData(id) >= 0; }, 5000)) return false;
        box->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData() != id; ++i) press(Qt::Key_Down);
        return box->currentData() == id;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<MatchOffice>();
        m_workers.reset();
        for (int i = 0; i < 6; ++i) m_office->worker(u"Prova%1"_s.arg(i), u"Lin"_s, 2 + i);
    }
    void cleanup()
    {
        m_workers.reset();
        m_office.reset();
    }

    void from_sent_to_hired_by_keyboard_with_refusals_on_the_way()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page);
        QCOMPARE(focused(), u"ranked"_s);
        QCOMPARE(list(*page).model()->rowCount(), 6);
        QVERIFY(choose(*page, request, 3));
        QCOMPARE(m_office->stored(request).state, u"in-progress"_s); // choosing took it in hand

        // All three are called; the second one says no, with a reason that must be given.
        for (int card = 0; card < 3; ++card) {
            QVERIFY(step(*page, card, u"ask"_s));
            QVERIFY(waitState(request, card, u"asked"_s));
            QTRY_COMPARE(focused(), u"agree"_s); // what comes next is under the hand
        }
        QVERIFY(step(*page, 1, u"decline"_s));
        QVERIFY(form(*page).isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!part<QLabel>(form(*page), u"stepProblems"_s)->text().isEmpty());
        QCOMPARE(m_office->proposals(request).at(1).state, u"asked"_s);
        QVERIFY(answer(part<QComboBox>(form(*page), u"stepReason"_s), u"proposal-end.worker-pay"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 1, u"refused-worker"_s));
        QTRY_VERIFY(part<QLabel>(*page, u"ended"_s)->text().contains(m_office->proposals(request).at(1).workerName));

        // The others are available: cards 1 and 2 now.
        for (int card = 0; card < 2; ++card) {
            QTRY_COMPARE(page->findChildren<ShortlistCard *>().size(), 2);
            QVERIFY(step(*page, card, u"agree"_s));
            QTest::keyClicks(QApplication::focusWidget(), u"Da aprile"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(waitState(request, card == 0 ? 0 : 2, u"available"_s));
            QTRY_VERIFY(form(*page).isHidden());
        }
        QCOMPARE(m_office->proposals(request).at(0).answerNote, u"Da aprile"_s);

        // Their CVs go out; there are no more.
        auto *send = part<QToolButton>(*page, u"sendAll"_s);
        QTRY_VERIFY(send->isVisible());
        send->setFocus();
        press(Qt::Key_Space);
        QVERIFY(answer(part<QComboBox>(form(*page), u"stepHow"_s), u"print"_s));
        part<QCheckBox>(form(*page), u"stepAll"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 0, u"sent"_s));
        QVERIFY(waitState(request, 2, u"sent"_s));
        QVERIFY(m_office->stored(request).cvsSentAt.isValid());
        QVERIFY(!m_office->stored(request).dueOn.isValid());

        // The family does not want the one, meets the other, and hires.
        QVERIFY(step(*page, 1, u"doNotWant"_s));
        QVERIFY(answer(part<QComboBox>(form(*page), u"stepReason"_s), u"proposal-end.family-hours"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 2, u"refused-family"_s));
        for (const auto &[name, state] : {std::pair(u"want"_s, u"to-meet"_s), std::pair(u"met"_s, u"met"_s)}) {
            QTRY_VERIFY(part<QToolButton>(*page, name));
            QVERIFY(step(*page, 0, name));
            QVERIFY(waitState(request, 0, state));
        }
        QTRY_VERIFY(part<QToolButton>(*page, u"hire"_s));
        QVERIFY(step(*page, 0, u"hire"_s));
        QCOMPARE(focused(), u"stepDo"_s);
        press(Qt::Key_Space);
        QVERIFY(waitState(request, 0, u"hired"_s));
        QCOMPARE(m_office->stored(request).state, u"closed-positive"_s);
        QVERIFY(!m_office->proposals(request).first().placement.isEmpty());
        // The contract is offered at once, and nobody can be added any more.
        QSignalSpy opened(page.get(), &Page::openRequested);
        QTRY_VERIFY(!part<NoticeBar>(*page, u"matchNotice"_s)->text().isEmpty());
        part<NoticeBar>(*page, u"matchNotice"_s)->findChild<QPushButton *>()->click();
        QCOMPARE(opened.value(0).value(1).toString(), m_office->proposals(request).first().placement);
        QTRY_VERIFY(!part<QToolButton>(*page, u"addWorker"_s)->isEnabled());
    }

    void a_hire_agrees_on_the_pay_and_names_the_simulation()
    {
        FamilyRequest request = m_office->request(u"Rossi"_s);
        request.pay = Cents{100};
        m_office->save(request, 1);
        CostSimulation simulation;
        simulation.id = newIdentifier();
        simulation.title = u"Badante, 20 ore"_s;
        simulation.request = request.id;
        simulation.service = request.service;
        simulation.schedule = request.schedule;
        simulation.date = {2026, 3, 2};
        m_office->save(simulation);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 1));
        Proposal met = m_office->proposals(request).first();
        met.state = u"met"_s;
        m_office->save(met, 1);
        QTRY_VERIFY(part<QToolButton>(*page, u"hire"_s));
        QVERIFY(step(*page, 0, u"hire"_s));
        auto *simulations = part<QComboBox>(form(*page), u"hireSimulation"_s);
        QCOMPARE(simulations->currentData().toString(), simulation.id);
        QCOMPARE(simulations->count(), 2); // none can be chosen
        auto *pay = part<QLineEdit>(form(*page), u"hirePay"_s);
        QVERIFY(part<QLabel>(form(*page), u"hireRaised"_s)->isVisible()); // what the request offers is too little: the least is proposed
        pay->setFocus();
        QTest::keyClick(pay, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(pay, u"1"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(part<QLabel>(form(*page), u"stepProblems"_s)->text().contains(u"under the minimum"_s), qPrintable(part<QLabel>(form(*page), u"stepProblems"_s)->text()));
        QCOMPARE(focused(), u"hirePay"_s);
        QCOMPARE(m_office->proposals(request).first().state, u"met"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 0, u"hired"_s));
        const auto contract = recordOf<Placement>(m_office->store->find(Placement::type, m_office->proposals(request).first().placement).result()->row);
        QCOMPARE(contract.pay, std::optional(Cents{900}));
        QCOMPARE(contract.simulation, simulation.id);
    }

    void an_email_is_written_first_and_one_that_cannot_be_written_sends_nothing()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 1));
        QVERIFY(step(*page, 0, u"ask"_s) && waitState(request, 0, u"asked"_s));
        QVERIFY(step(*page, 0, u"agree"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 0, u"available"_s));
        m_office->path = u"/nowhere/at/all/cv.eml"_s;
        QVERIFY(step(*page, 0, u"sendCv"_s));
        QVERIFY(answer(part<QComboBox>(form(*page), u"stepHow"_s), u"email"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_office->told.size(), 1);
        QCOMPARE(m_office->proposals(request).first().state, u"available"_s);
        QVERIFY(form(*page).isVisible()); // what was answered is still there
        m_office->path = m_office->dir.filePath(u"cv.eml"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 0, u"sent"_s));
        QVERIFY(QFileInfo(m_office->path).size() > 1000);
        QCOMPARE(m_office->proposals(request).first().sentHow, u"email"_s);
        QVERIFY(!m_office->stored(request).cvsSentAt.isValid()); // one of three
    }

    void a_fourth_asks_why_and_nobody_is_added_twice()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 3));
        list(*page).setFocus();
        list(*page).setCurrentIndex(list(*page).model()->index(0, 1));
        press(Qt::Key_Return);
        QTRY_VERIFY(part<NoticeBar>(*page, u"matchNotice"_s)->text().contains(u"already on the shortlist"_s));
        list(*page).setCurrentIndex(list(*page).model()->index(4, 1));
        press(Qt::Key_Return);
        QVERIFY(form(*page).isVisible());
        QCOMPARE(focused(), u"stepNote"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"La prima va in ferie"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_office->proposals(request).size(), 4);
        QCOMPARE(m_office->proposals(request).last().beyondThree, u"La prima va in ferie"_s);
        QTRY_COMPARE(focused(), u"ranked"_s);
    }

    void two_operators_see_the_same_worker_on_both_shortlists()
    {
        const FamilyRequest mine = m_office->request(u"Rossi"_s), theirs = m_office->request(u"Verdi"_s);
        auto first = open(mine), second = open(theirs);
        QVERIFY(first && second);
        QApplication::setActiveWindow(first.get());
        QVERIFY(choose(*first, mine, 1));
        const QString worker = m_office->proposals(mine).first().candidacy;
        QApplication::setActiveWindow(second.get());
        // The same one, found by name: the ranking may have moved.
        auto *why = part<QLineEdit>(*second, u"whyNot"_s);
        why->setFocus();
        QTest::keyClicks(why, m_office->proposals(mine).first().workerName);
        press(Qt::Key_Return);
        QTRY_VERIFY(part<QTextBrowser>(*second, u"reasons"_s)->toPlainText().contains(mine.protocol));
        part<QToolButton>(*second, u"addWorker"_s)->click();
        QTRY_COMPARE(m_office->proposals(theirs).size(), 1);
        QCOMPARE(m_office->proposals(theirs).first().candidacy, worker);
        // Each card names the other request.
        QTRY_VERIFY(first->findChild<ShortlistCard *>() && part<QLabel>(*first->findChild<ShortlistCard *>(), u"warnings"_s)->text().contains(theirs.protocol));
        QTRY_VERIFY(second->findChild<ShortlistCard *>() && part<QLabel>(*second->findChild<ShortlistCard *>(), u"warnings"_s)->text().contains(mine.protocol));
    }

    void why_not_finds_any_worker_and_says_what_keeps_them_out()
    {
        Candidacy busy = m_office->worker(u"Àltieri"_s, u"Mia"_s, 9);
        busy.occupation = u"not-looking"_s;
        m_office->save(busy, 1);
        auto page = open(m_office->request(u"Rossi"_s));
        QVERIFY(page);
        QCOMPARE(list(*page).model()->rowCount(), 6);
        QTest::keyClick(page.get(), Qt::Key_W, Qt::AltModifier);
        QCOMPARE(focused(), u"whyNot"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"altie"_s);
        QCOMPARE(part<QListWidget>(*page, u"whyNotFound"_s)->count(), 1);
        press(Qt::Key_Return);
        QCOMPARE(part<QLabel>(*page, u"reasonsName"_s)->text(), u"Àltieri Mia"_s);
        QVERIFY(part<QTextBrowser>(*page, u"reasons"_s)->toPlainText().contains(u"Keeps them out"_s));
        // Put aside for once, they are there.
        auto *aside = part<QCheckBox>(*page, u"relax%1"_s.arg(static_cast<int>(matching::Criterion::Looking)));
        QVERIFY(aside && aside->isVisible());
        aside->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(list(*page).model()->rowCount(), 7);
        QCOMPARE(part<QLabel>(*page, u"reasonsName"_s)->text(), u"Àltieri Mia"_s); // still the one looked at
    }

    // Nine of one name: in the list, in the reasons, in the search, on the cards and in what is asked each has the number.
    void workers_of_one_name_are_told_apart()
    {
        QStringList numbers;
        for (int i = 0; i < 9; ++i) {
            numbers << m_office->stored(m_office->worker(u"Eguale"_s, u"Mia"_s, 10 + i)).protocol;
        }
        const QString first = m_office->stored(recordOf<Candidacy>(m_office->store->list({&Candidacy::type, u"prova0"_s, {}, {}, false}, 0, 1).result().records.first().row)).protocol;
        QVERIFY(first.endsWith(u"-1"_s) && numbers.contains(first + u'0')); // one begins like the other
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page);
        const auto nameAt = [&](int row) { return list(*page).model()->index(row, RankedModel::Worker).data().toString(); };
        QStringList named;
        for (int row = 0; row < list(*page).model()->rowCount(); ++row)
            if (nameAt(row).startsWith(u"Eguale Mia")) named << nameAt(row).section(u'(', 1).chopped(1);
            else QVERIFY(!nameAt(row).contains(u'(')); // who has the name alone
        std::ranges::sort(named);
        std::ranges::sort(numbers);
        QCOMPARE(named, numbers);

        auto *why = part<QLineEdit>(*page, u"whyNot"_s);
        auto *found = part<QListWidget>(*page, u"whyNotFound"_s);
        why->setFocus();
        QTest::keyClicks(why, u"eguale mia"_s);
        QCOMPARE(found->count(), 9); // eight, and that there is one more
        QVERIFY(!(found->item(8)->flags() & Qt::ItemIsEnabled));
        QTest::keyClicks(why, u' ' + numbers.at(4).toLower());
        QCOMPARE(found->currentItem()->text(), u"Eguale Mia (%1)"_s.arg(numbers.at(4)));
        why->clear();
        QTest::keyClicks(why, first);
        QCOMPARE(found->currentItem()->text(), u"Prova0 Lin (%1)"_s.arg(first)); // not 10
        press(Qt::Key_Return);
        QCOMPARE(part<QLabel>(*page, u"reasonsApart"_s)->text(), first);

        for (int row = 0, chosen = 0; chosen < 2; ++row) {
            if (!nameAt(row).startsWith(u"Eguale Mia")) continue;
            list(*page).setFocus();
            list(*page).setCurrentIndex(list(*page).model()->index(row, RankedModel::Worker));
            press(Qt::Key_Return);
            ++chosen;
            QTRY_COMPARE(page->findChildren<ShortlistCard *>().size(), chosen);
        }
        const QList<Proposal> proposals = m_office->proposals(request);
        QCOMPARE(proposals.size(), 2);
        for (const Proposal &one : proposals) {
            Candidacy worker;
            worker.id = one.candidacy;
            const QString number = m_office->stored(worker).protocol;
            const auto cards = page->findChildren<ShortlistCard *>();
            QCOMPARE(std::ranges::count_if(cards, [&](const ShortlistCard *card) { return part<QLabel>(*const_cast<ShortlistCard *>(card), u"workerApart"_s)->text().startsWith(number); }), 1);
        }
        QVERIFY(step(*page, 0, u"ask"_s));
        QVERIFY(step(*page, 0, u"decline"_s));
        QVERIFY(part<QLabel>(form(*page), u"stepHeading"_s)->text().contains(u"(STA-"_s));
    }

    void wishes_that_were_heard_are_shown_with_the_law()
    {
        auto page = open(m_office->request(u"Rossi"_s));
        QVERIFY(page);
        const QString text = part<QLabel>(*page, u"wishesHeard"_s)->text();
        QVERIFY(text.contains(u"Che sia italiana"_s));
        QVERIFY(text.contains(u"D.Lgs. 215/2003"_s));
    }

    void the_phone_of_a_card_is_copied()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 1));
        auto *copy = page->findChild<ShortlistCard *>()->findChild<QToolButton *>(u"copyPhone"_s);
        copy->setFocus();
        press(Qt::Key_Space);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"+39 600"_s));
    }

    void everybody_is_released_with_one_reason_and_the_history_stays()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 2));
        part<QToolButton>(*page, u"cardHistory"_s)->click();
        QTRY_VERIFY(part<QTreeWidget>(*page, u"proposalHistory"_s)->topLevelItemCount() > 0);
        part<QToolButton>(*page, u"releaseAll"_s)->click();
        QVERIFY(answer(part<QComboBox>(form(*page), u"stepReason"_s), u"proposal-end.office-mistake"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitState(request, 0, u"released"_s));
        QVERIFY(waitState(request, 1, u"released"_s));
        QTRY_COMPARE(page->findChildren<ShortlistCard *>().size(), 0);
        m_office->store->undo(m_office->session.author()).result();
        QTRY_COMPARE(page->findChildren<ShortlistCard *>().size(), 2); // one action
    }

    void a_meeting_begins_with_who_meets()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 1));
        QSignalSpy begun(page.get(), &Page::newRequested);
        part<QToolButton>(*page, u"meeting"_s)->click();
        QCOMPARE(begun.size(), 1);
        const auto meeting = recordOf<Meeting>(begun.first().at(1).toList());
        QCOMPARE(meeting.request, request.id);
        QCOMPARE(meeting.proposal, m_office->proposals(request).first().id);
        QCOMPARE(meeting.person, request.requester);
        QVERIFY(meeting.about.contains(u"Rossi Ada"_s));
    }

    void the_page_of_the_request_leads_here_and_closing_it_releases_everybody()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 2));
        RecordScreen screen(m_office->desk(), FamilyRequest::type, request.id, new RequestFace(m_office->desk()));
        screen.resize(1280, 900);
        screen.show();
        QApplication::setActiveWindow(&screen);
        QTRY_VERIFY(part<QToolButton>(screen, u"findWorkers"_s) && part<QToolButton>(screen, u"findWorkers"_s)->isVisible());
        QSignalSpy led(&screen, &Page::pageRequested);
        part<QToolButton>(screen, u"findWorkers"_s)->click();
        QCOMPARE(led.value(0).value(0).toString(), page->key());
        QTRY_COMPARE(part<QTreeWidget>(screen, u"proposalList"_s)->topLevelItemCount(), 2);

        part<QToolButton>(screen, u"closeNotHired"_s)->click();
        QVERIFY(answer(part<QComboBox>(screen, u"moveReason"_s), u"closing.none-cost"_s));
        part<QPushButton>(screen, u"moveDo"_s)->click();
        QVERIFY(waitState(request, 0, u"released"_s));
        QVERIFY(waitState(request, 1, u"released"_s));
        QCOMPARE(m_office->stored(request).state, u"closed-negative"_s);
        QCOMPARE(m_office->proposals(request).first().refusal, u"proposal-end.office-closed"_s);
    }

    void a_step_somebody_else_has_made_meanwhile_is_not_made_twice()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s);
        auto page = open(request);
        QVERIFY(page && choose(*page, request, 1));
        QVERIFY(step(*page, 0, u"ask"_s) && waitState(request, 0, u"asked"_s));
        QVERIFY(step(*page, 0, u"agree"_s));
        Proposal theirs = m_office->proposals(request).first();
        theirs.state = u"refused-worker"_s;
        theirs.endedAt = QDateTime::currentDateTimeUtc();
        theirs.refusal = u"proposal-end.worker-busy"_s;
        const auto version = m_office->store->find(Proposal::type, theirs.id).result()->version;
        m_office->saveByColleague(theirs, version);
        press(Qt::Key_Return, Qt::ControlModifier); // before the page has heard of it
        QTest::qWait(300);
        QCOMPARE(m_office->proposals(request).first().state, u"refused-worker"_s);
        QTRY_VERIFY(!part<NoticeBar>(*page, u"matchNotice"_s)->text().isEmpty() || !part<QLabel>(form(*page), u"stepProblems"_s)->text().isEmpty());
    }

    void who_may_not_match_looks_and_reads_why()
    {
        m_office = std::make_unique<MatchOffice>(QStringList{u"front-office"_s});
        m_office->worker(u"Prova"_s, u"Lin"_s, 3);
        auto page = open(m_office->request(u"Rossi"_s));
        QVERIFY(page);
        auto *add = part<QToolButton>(*page, u"addWorker"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(!add->toolTip().isEmpty());
        press(Qt::Key_Return);
        QTRY_VERIFY(!part<NoticeBar>(*page, u"matchNotice"_s)->text().isEmpty());
    }

private:
    std::unique_ptr<MatchOffice> m_office;
    std::shared_ptr<WorkerPool> m_workers;
};

QTEST_MAIN(TstMatchPage)
#include "tst_matchpage.moc"
