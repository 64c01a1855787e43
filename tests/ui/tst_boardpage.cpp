// The board over a real store: what stands in which column, and what may be moved by keys and by the mouse.
#include "matchoffice.h"
#include "models/shortlist/tables.h"
#include "ui/boardcolumn.h"
#include "ui/boardpage.h"
#include "ui/moveform.h"
#include "ui/noticebar.h"
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using shortlist::Column;

class TstBoardPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BoardPage> open(int cards)
    {
        auto page = std::make_unique<BoardPage>(m_office->desk());
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return total(*page) == cards; }, 5000) ? std::move(page) : nullptr;
    }
    static int total(const BoardPage &page)
    {
        int count = 0;
        for (int i = 0; i < shortlist::boardColumns; ++i) count += page.column(static_cast<Column>(i)).cards().rowCount();
        return count;
    }
    static bool stands(const BoardPage &page, const FamilyRequest &request, Column column)
    {
        return QTest::qWaitFor([&] { return page.column(column).cards().rowOf(request.id) >= 0; }, 5000);
    }
    FamilyRequest inProgress(const QString &surname) { return m_office->request(surname, u"in-progress"_s); }
    // One worker brought to a state.
    void propose(const FamilyRequest &request, const QString &state)
    {
        Proposal p;
        p.id = newIdentifier();
        p.request = request.id;
        p.candidacy = m_office->worker(u"Prova"_s, newIdentifier().right(4), 3).id;
        p.workerName = u"Prova Lin"_s;
        p.state = state;
        p.chosenAt = QDateTime::currentDateTimeUtc();
        m_office->save(p);
    }
    static void drop(BoardColumn &to, const QString &request)
    {
        QMimeData data;
        data.setData(QLatin1String(BoardModel::mime), request.toUtf8());
        QDragEnterEvent entered({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &entered);
        QVERIFY(entered.isAccepted());
        QDropEvent event({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to.viewport(), &event);
    }
    static NoticeBar &notice(BoardPage &page) { return *page.findChild<NoticeBar *>(u"boardNotice"_s); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }
    static bool answer(BoardPage &page, const QString &id)
    {
        auto *box = page.findChild<QComboBox *>(u"moveReason"_s);
        if (!QTest::qWaitFor([&] { return box->findData(id) >= 0; }, 5000)) return false;
        box->setCurrentIndex(box->findData(id));
        return true;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<MatchOffice>(); }
    void cleanup() { m_office.reset(); }

    void each_request_stands_where_its_workers_are_data()
    {
        QTest::addColumn<QString>("proposal"); // its state; empty: nobody
        QTest::addColumn<int>("column");
        const auto row = [](const char *proposal, Column column) { QTest::newRow(*proposal ? proposal : "nobody") << QString::fromLatin1(proposal) << int(column); };
        row("", Column::Choosing);
        row("chosen", Column::Calling);
        row("asked", Column::Calling);
        row("available", Column::Calling);
        row("sent", Column::Proposed);
        row("to-meet", Column::Meeting);
        row("met", Column::Meeting);
    }
    void each_request_stands_where_its_workers_are()
    {
        QFETCH(QString, proposal);
        QFETCH(int, column);
        const FamilyRequest request = inProgress(u"Rossi"_s), sent = m_office->request(u"Verdi"_s);
        if (!proposal.isEmpty()) propose(request, proposal);
        auto page = open(2);
        QVERIFY(page);
        QVERIFY(stands(*page, request, static_cast<Column>(column)));
        QVERIFY(stands(*page, sent, Column::Sent));
        const QString said = page->column(static_cast<Column>(column)).cards().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Rossi"_s) && said.contains(request.protocol), qPrintable(said));
        QCOMPARE(said.contains(u"Prova Lin"_s), !proposal.isEmpty());
    }

    void the_arrows_walk_between_the_columns_and_enter_opens()
    {
        const FamilyRequest sent = m_office->request(u"Verdi"_s), met = inProgress(u"Rossi"_s);
        propose(met, u"met"_s);
        auto page = open(2);
        QVERIFY(page);
        page->setFocus();
        QCOMPARE(QApplication::focusWidget(), &page->column(Column::Sent));
        press(Qt::Key_Right); // past the columns in which there is nothing
        QCOMPARE(QApplication::focusWidget(), &page->column(Column::Meeting));
        QSignalSpy opened(page.get(), &Page::pageRequested);
        press(Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toString(), u"match/"_s + met.id);
        press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), &page->column(Column::Sent));
        QCOMPARE(page->column(Column::Sent).current(), sent.id);
    }

    void the_choice_is_remembered()
    {
        m_office->request(u"Verdi"_s);
        FamilyRequest elsewhere = m_office->request(u"Rossi"_s);
        Site other;
        other.id = u"site-2"_s;
        other.name = u"Centro altrove"_s;
        m_office->save(other);
        elsewhere.site = other.id;
        m_office->save(elsewhere, 1);
        {
            auto page = open(1);
            QVERIFY(page);
            auto *where = page->findChild<QComboBox *>(u"where"_s);
            where->setFocus();
            QTest::keyClick(where, Qt::Key_End);
            QTRY_COMPARE(total(*page), 2);
        }
        auto page = open(2);
        QVERIFY(page);
        QCOMPARE(page->findChild<QComboBox *>(u"where"_s)->currentIndex(), 1);
        QCOMPARE(page->findChild<QComboBox *>(u"whose"_s)->currentIndex(), 0);
    }

    // A move that was left as it is has nothing to do with what comes in later.
    void leaving_the_question_leaves_the_keyboard_alone_afterwards()
    {
        const FamilyRequest one = inProgress(u"Rossi"_s);
        auto page = open(1);
        QVERIFY(page);
        drop(page->column(Column::Closed), one.id);
        auto *form = page->findChild<MoveForm *>();
        QTRY_VERIFY(form->isVisible());
        for (QPushButton *button : form->findChildren<QPushButton *>())
            if (button->objectName() != u"moveDo"_s) button->click();
        QVERIFY(form->isHidden());
        auto *where = page->findChild<QComboBox *>(u"where"_s);
        where->setFocus();
        m_office->request(u"Verdi"_s);
        QTRY_COMPARE(total(*page), 2);
        QCOMPARE(QApplication::focusWidget(), where);
    }

    void ctrl_right_takes_a_request_in_hand_and_the_keyboard_follows_it()
    {
        const FamilyRequest sent = m_office->request(u"Verdi"_s);
        auto page = open(1);
        QVERIFY(page);
        page->column(Column::Sent).setFocus();
        press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(stands(*page, sent, Column::Choosing));
        QCOMPARE(m_office->stored(sent).state, u"in-progress"_s);
        QCOMPARE(m_office->stored(sent).handler, u"operator-1"_s);
        QTRY_COMPARE(QApplication::focusWidget(), &page->column(Column::Choosing));
    }

    void a_drop_moves_where_it_may_and_says_why_where_it_may_not()
    {
        const FamilyRequest sent = m_office->request(u"Verdi"_s), running = inProgress(u"Rossi"_s);
        propose(running, u"sent"_s);
        auto page = open(2);
        QVERIFY(page);
        drop(page->column(Column::Choosing), sent.id);
        QVERIFY(stands(*page, sent, Column::Choosing));

        for (const Column column : {Column::Sent, Column::Choosing, Column::Calling, Column::Meeting}) {
            notice(*page).hide();
            drop(page->column(column), running.id);
            QVERIFY(!notice(*page).text().isEmpty());
        }
        QCOMPARE(m_office->stored(running).state, u"in-progress"_s);
        QVERIFY(stands(*page, running, Column::Proposed));
    }

    void closing_asks_the_reason_and_releases_who_is_still_there()
    {
        const FamilyRequest running = inProgress(u"Rossi"_s);
        propose(running, u"sent"_s);
        propose(running, u"asked"_s);
        auto page = open(1);
        QVERIFY(page && stands(*page, running, Column::Proposed));
        drop(page->column(Column::Closed), running.id);
        auto *act = page->findChild<QPushButton *>(u"moveDo"_s);
        QVERIFY(act->isVisible());
        act->click();
        QCOMPARE(m_office->stored(running).state, u"in-progress"_s); // no reason yet
        QVERIFY(answer(*page, u"closing.none-cost"_s));
        act->click();
        QVERIFY(stands(*page, running, Column::Closed));
        QCOMPARE(m_office->stored(running).closingReason, u"closing.none-cost"_s);
        for (const Proposal &one : m_office->proposals(running)) QCOMPARE(one.state, u"released"_s);
        m_office->store->undo(m_office->session.author()).result(); // one action
        QVERIFY(stands(*page, running, Column::Proposed));
        for (const Proposal &one : m_office->proposals(running)) QVERIFY(one.isOpen());
    }

    void who_may_not_match_is_told()
    {
        m_office = std::make_unique<MatchOffice>(QStringList{u"front-office"_s});
        const FamilyRequest sent = m_office->request(u"Verdi"_s);
        auto page = open(1);
        QVERIFY(page);
        drop(page->column(Column::Choosing), sent.id);
        QVERIFY(!notice(*page).text().isEmpty());
        QCOMPARE(m_office->stored(sent).state, u"submitted"_s);
    }

    void the_list_is_the_other_way_to_look()
    {
        auto page = open(0);
        QVERIFY(page);
        QSignalSpy listed(page.get(), &Page::listRequested);
        page->findChild<QWidget *>(u"asList"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().first().value<ListQuery>().type, &FamilyRequest::type);
    }

private:
    std::unique_ptr<MatchOffice> m_office;
};

QTEST_MAIN(TstBoardPage)
#include "tst_boardpage.moc"
