// Words typed in the small forms beside a record: a closed page, a colleague's change, another question lose none of them;
// they are there when the same is asked of the same record again, until they were used.
#include "matchoffice.h"
#include "models/shortlist/workerpool.h"
#include "ui/boardcolumn.h"
#include "ui/boardpage.h"
#include "ui/candidacyface.h"
#include "ui/matchpage.h"
#include "ui/moveform.h"
#include "ui/recordscreen.h"
#include "ui/recordform.h"
#include "ui/shortliststepform.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstKeptWords : public QObject {
    Q_OBJECT
    std::unique_ptr<MatchOffice> m_office;
    std::shared_ptr<WorkerPool> m_workers;

    static void show(QWidget &page)
    {
        page.resize(1280, 900);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    static void press(QWidget &in, const QString &name)
    {
        const auto there = [&]() -> QAbstractButton * {
            for (QAbstractButton *one : in.findChildren<QAbstractButton *>(name))
                if (one->isVisible() && one->isEnabled()) return one;
            return nullptr;
        };
        QTRY_VERIFY(there());
        there()->click();
    }
    static void type(QWidget &in, const QString &name, const QString &words)
    {
        auto *box = in.findChild<QWidget *>(name);
        QTRY_VERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClicks(box, words);
    }
    static QString words(QWidget &in, const QString &name)
    {
        const auto *text = in.findChild<QPlainTextEdit *>(name);
        return text && text->isVisible() ? text->toPlainText() : QString();
    }
    std::unique_ptr<MatchPage> shortlistOf(const FamilyRequest &request)
    {
        auto page = std::make_unique<MatchPage>(m_office->desk(), m_workers, request.id);
        show(*page);
        return QTest::qWaitFor([&] { return page->table().table().has_value(); }) ? std::move(page) : nullptr;
    }
    // Somebody called, who has not answered yet.
    Proposal called(const FamilyRequest &request)
    {
        Proposal p;
        p.id = newIdentifier();
        p.request = request.id;
        p.candidacy = m_office->worker(u"Prova"_s, u"Lin"_s, 3).id;
        p.workerName = u"Prova Lin"_s;
        p.state = u"asked"_s;
        p.chosenAt = p.askedAt = QDateTime::currentDateTimeUtc();
        m_office->save(p);
        return p;
    }
    static bool choose(QComboBox *box, const QString &id)
    {
        if (!QTest::qWaitFor([&] { return box->findData(id) >= 0; }, 5000)) return false;
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentData() != id; ++i) QTest::keyClick(box, Qt::Key_Down);
        return box->currentData() == id;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<MatchOffice>();
        m_workers = std::make_shared<WorkerPool>(*m_office->store, m_office->desk().today);
    }
    void cleanup()
    {
        m_workers.reset();
        m_office.reset();
    }

    void why_a_worker_says_no()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s, u"in-progress"_s);
        const Proposal p = called(request);
        const auto reason = [](QWidget &page) { return page.findChild<QComboBox *>(u"stepReason"_s); };
        {
            auto page = shortlistOf(request);
            QVERIFY(page);
            press(*page, u"decline"_s);
            QVERIFY(choose(reason(*page), u"proposal-end.worker-pay"_s));
            type(*page, u"stepNote"_s, u"Vuole 10 euro"_s);
            press(*page, u"agree"_s); // something else is asked meanwhile
            QCOMPARE(words(*page, u"stepNote"_s), QString());
            type(*page, u"stepNote"_s, u"Forse"_s);
            press(*page, u"decline"_s);
            QTRY_COMPARE(words(*page, u"stepNote"_s), u"Vuole 10 euro"_s);
            QTest::keyClicks(page->findChild<QWidget *>(u"stepNote"_s), u"!"_s);
        } // closed within the second
        auto page = shortlistOf(request);
        QVERIFY(page);
        press(*page, u"agree"_s);
        QTRY_COMPARE(words(*page, u"stepNote"_s), u"Forse"_s);
        press(*page, u"decline"_s);
        QTRY_VERIFY(words(*page, u"stepNote"_s).contains(u"Vuole 10 euro"_s) && words(*page, u"stepNote"_s).contains(u'!'));
        QTRY_COMPARE(reason(*page)->currentData().toString(), u"proposal-end.worker-pay"_s);
        press(*page, u"stepDo"_s);
        QTRY_COMPARE(m_office->stored(p).state, u"refused-worker"_s);
        // Used: they are not kept any longer.
        QTRY_VERIFY(page->findChild<ShortlistStepForm *>()->isHidden());
        const QString about = u"words/shortlist/%1/%2/%3/%4"_s.arg(request.id).arg(0).arg(static_cast<int>(shortlist::Step::Decline)).arg(p.id);
        QTRY_VERIFY(m_office->store->screenState(u"operator-1"_s, about).result().isEmpty());
    }

    void another_operator_is_not_offered_them()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s, u"in-progress"_s);
        called(request);
        {
            auto page = shortlistOf(request);
            QVERIFY(page);
            press(*page, u"agree"_s);
            type(*page, u"stepNote"_s, u"Solo mio"_s);
        }
        m_office->session.end();
        Operator other = m_office->anna;
        other.id = u"operator-9"_s;
        other.username = u"carla"_s;
        m_office->session.begin(other, u"Centro di prova"_s);
        auto page = shortlistOf(request);
        QVERIFY(page);
        press(*page, u"agree"_s);
        QTest::qWait(300);
        QCOMPARE(words(*page, u"stepNote"_s), QString());
    }

    void why_a_request_is_closed_on_the_board()
    {
        const FamilyRequest request = m_office->request(u"Rossi"_s, u"in-progress"_s);
        QString chosen;
        const auto ask = [&](BoardPage &page) {
            show(page);
            QTRY_VERIFY(page.column(shortlist::Column::Choosing).cards().rowOf(request.id) >= 0);
            Q_EMIT page.column(shortlist::Column::Closed).dropped(request.id);
            QTRY_VERIFY(page.findChild<MoveForm *>()->isVisible());
        };
        {
            BoardPage page(m_office->desk());
            ask(page);
            auto *reason = page.findChild<QComboBox *>(u"moveReason"_s);
            QTRY_VERIFY(reason->count() > 1);
            reason->setFocus();
            QTest::keyClick(reason, Qt::Key_Down);
            chosen = reason->currentData().toString();
            type(page, u"moveNote"_s, u"Hanno trovato da soli"_s);
            // Kept while one thinks, too: nobody closes anything.
            const QString about = u"words/move/%1/%2"_s.arg(request.id).arg(static_cast<int>(page.findChild<MoveForm *>()->move()));
            QTRY_VERIFY(m_office->store->screenState(u"operator-1"_s, about).result()[u"note"_s].toString().startsWith(u"Hanno"_s));
        }
        BoardPage page(m_office->desk());
        ask(page);
        QTRY_COMPARE(words(page, u"moveNote"_s), u"Hanno trovato da soli"_s);
        QVERIFY(!chosen.isEmpty());
        QTRY_COMPARE(page.findChild<QComboBox *>(u"moveReason"_s)->currentData().toString(), chosen);
    }

    void why_a_worker_is_not_suitable_though_a_colleague_changes_the_state()
    {
        Candidacy c = m_office->worker(u"Prova"_s, u"Lin"_s, 3);
        c.state = u"submitted"_s;
        m_office->save(c, 1);
        RecordScreen page(m_office->desk(), Candidacy::type, c.id, new CandidacyFace(m_office->desk()));
        show(page);
        QTRY_VERIFY(!page.form().isReadOnly());
        press(page, u"suspend"_s);
        type(page, u"reason"_s, u"Aspetta il permesso"_s);
        const auto now = *m_office->store->find(Candidacy::type, c.id).result();
        auto theirs = recordOf<Candidacy>(now.row);
        theirs.state = u"suitable"_s;
        m_office->saveByColleague(theirs, now.version);
        QTRY_VERIFY(!page.findChild<QWidget *>(u"reason"_s)->isVisible());
        press(page, u"suspend"_s);
        QTRY_COMPARE(words(page, u"reason"_s), u"Aspetta il permesso"_s);
        press(page, u"reasonDo"_s);
        QTRY_COMPARE(m_office->stored(c).state, u"suspended"_s);
        QTRY_VERIFY(m_office->store->screenState(u"operator-1"_s, u"words/candidacy/%1/%2"_s.arg(c.id).arg(3)).result().isEmpty());
    }

    void somebody_new_half_typed()
    {
        QString id;
        {
            RecordScreen page(m_office->desk(), Candidacy::type, {}, new CandidacyFace(m_office->desk()));
            show(page);
            QTRY_VERIFY(!page.form().isReadOnly());
            id = page.id();
            press(page, u"newPerson"_s);
            QTRY_VERIFY(page.findChild<QLineEdit *>(u"new_surname"_s)->isVisible());
            QTest::keyClicks(page.findChild<QLineEdit *>(u"new_surname"_s), u"Inventata"_s);
            QTest::keyClicks(page.findChild<QLineEdit *>(u"new_phone"_s), u"600 1234"_s);
            page.findChild<QWidget *>(u"new_surname"_s)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(!page.findChild<QLineEdit *>(u"new_surname"_s)->isVisible());
            press(page, u"newPerson"_s);
            QTRY_COMPARE(page.findChild<QLineEdit *>(u"new_surname"_s)->text(), u"Inventata"_s);
            QTest::keyClicks(page.findChild<QLineEdit *>(u"new_name"_s), u"Bruna"_s);
        }
        QTRY_COMPARE(m_office->store->screenState(u"operator-1"_s, u"words/new-person/"_s + id).result()[u"name"_s].toString(), u"Bruna"_s);
    }
};

QTEST_MAIN(TstKeptWords)
#include "tst_keptwords.moc"
