// An evaluation in the window: stars by keyboard and mouse, confirmed before it counts, asked once at a time.
#include "models/records/feedback.h"
#include "models/records/site.h"
#include "office.h"
#include "reports/feedbackform.h"
#include "ui/feedbackface.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/starstrip.h"
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstFeedbackFace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordScreen> open(const QString &id = {})
    {
        m_desk = std::make_unique<Desk>(m_office->desk());
        auto page = std::make_unique<RecordScreen>(*m_desk, Feedback::type, id, new FeedbackFace(*m_desk));
        page->resize(1100, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        return QTest::qWaitFor([&] { return !page->form().isReadOnly(); }) ? std::move(page) : nullptr;
    }
    static StarStrip *stars(RecordScreen &page, const char *column) { return page.findChild<StarStrip *>(u"stars-"_s + QLatin1String(column)); }
    static void press(RecordScreen &page, const QString &name)
    {
        QTRY_VERIFY(page.findChild<QToolButton *>(name) && page.findChild<QToolButton *>(name)->isVisible());
        auto *button = page.findChild<QToolButton *>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    std::optional<Feedback> stored(const QString &id)
    {
        const auto found = m_office->store->find(Feedback::type, id).result();
        return found ? std::optional(recordOf<Feedback>(found->row)) : std::nullopt;
    }
    Feedback kept(const QString &state, const QString &answer = {})
    {
        Feedback f;
        f.id = newIdentifier();
        f.person = m_maria.id;
        f.state = state;
        f.askedOn = QDate(2026, 3, 1);
        f.overall = f.communicates = f.adapts = f.keepsTime = answer;
        if (state == u"given") f.answeredOn = QDate(2026, 3, 3);
        m_office->save(f);
        return f;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_office = std::make_unique<Office>();
        Site site;
        site.id = u"site-1"_s;
        site.name = u"Centro di prova"_s;
        m_office->save(site);
        m_office->save(m_office->anna);
        m_maria = Office::person(u"Quercini"_s, u"Maria"_s);
        m_office->save(m_maria);
    }
    void cleanup() { m_office.reset(); }

    void each_kind_asks_its_own()
    {
        auto page = open();
        QVERIFY(page);
        QVERIFY(stars(*page, "communicates")->isVisible() && !stars(*page, "speed")->isVisible());
        QVERIFY(page->form().box("tasks_done")->isVisible());
        auto *about = qobject_cast<QComboBox *>(page->form().box("about")->editor().widget);
        about->setFocus();
        QTest::keyClick(about, Qt::Key_End);
        QTRY_VERIFY(stars(*page, "speed")->isVisible());
        QVERIFY(stars(*page, "overall")->isVisible() && !stars(*page, "communicates")->isVisible() && !page->form().box("tasks_done")->isVisible());
    }

    void stars_are_given_with_the_keyboard_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("expected");
        QTest::newRow("a number") << QList<int>{Qt::Key_4} << 4;
        QTest::newRow("the arrows") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << 2;
        QTest::newRow("never more than five") << QList<int>{Qt::Key_End, Qt::Key_Right} << 5;
        QTest::newRow("taken away") << QList<int>{Qt::Key_3, Qt::Key_Delete} << 0;
        QTest::newRow("six is no answer") << QList<int>{Qt::Key_2, Qt::Key_6} << 2;
    }
    void stars_are_given_with_the_keyboard()
    {
        QFETCH(const QList<int>, keys);
        QFETCH(const int, expected);
        auto page = open(kept(u"asked"_s).id);
        QVERIFY(page);
        StarStrip *strip = stars(*page, "overall");
        strip->setFocus();
        for (const int key : keys) QTest::keyClick(strip, static_cast<Qt::Key>(key));
        QCOMPARE(strip->stars(), expected);
        QCOMPARE(recordOf<Feedback>(page->form().row()).overall, expected == 0 ? QString() : QString::number(expected));
        QVERIFY2(strip->accessibleName().contains(expected == 0 ? u"not answered"_s : u"%1 of 5"_s.arg(expected)), qPrintable(strip->accessibleName()));
    }

    void stars_are_given_with_the_mouse()
    {
        auto page = open(kept(u"asked"_s).id);
        QVERIFY(page);
        StarStrip *strip = stars(*page, "adapts");
        const int star = strip->fontMetrics().height() + 8; // as wide as it is drawn
        QTest::mouseClick(strip, Qt::LeftButton, {}, {3 + star * 2 + star / 2, strip->height() / 2});
        QCOMPARE(strip->stars(), 3);
        QTest::mouseClick(strip, Qt::LeftButton, {}, {3 + star / 2, strip->height() / 2});
        QCOMPARE(strip->stars(), 1);
        QTest::mouseClick(strip, Qt::LeftButton, {}, {3 + star / 2, strip->height() / 2});
        QCOMPARE(strip->stars(), 0);
    }

    void it_is_answered_confirmed_and_then_quoted()
    {
        const QString id = kept(u"asked"_s).id;
        auto page = open(id);
        QVERIFY(page);
        QVERIFY(!page->findChild<QToolButton *>(u"confirm"_s)); // nothing to confirm yet
        auto *quoted = page->form().box("may_be_quoted")->findChild<QCheckBox *>();
        QVERIFY(quoted && !quoted->isEnabled());
        for (const char *column : {"overall", "communicates", "adapts"}) QTest::keyClick(stars(*page, column), Qt::Key_5);
        page->findChild<QAction *>(u"save"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stored(id)->state, u"given"_s, 10'000);
        QCOMPARE(stored(id)->answeredOn, QDate(2026, 3, 5));
        QTRY_VERIFY(page->findChild<QToolButton *>(u"confirm"_s));
        press(*page, u"confirm"_s);
        const auto *problems = page->findChild<QLabel *>(u"feedbackProblems"_s);
        QVERIFY2(problems->isVisible() && problems->text().contains(u"hours"_s), qPrintable(problems->text()));
        QCOMPARE(QApplication::focusWidget(), stars(*page, "keeps_time")); // what is missing
        QTest::keyClick(stars(*page, "keeps_time"), Qt::Key_4);
        press(*page, u"confirm"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(id)->state, u"confirmed"_s, 10'000);
        QCOMPARE(stored(id)->confirmedBy, u"operator-1"_s);
        QVERIFY(stored(id)->confirmedAt.isValid());
        QTRY_VERIFY(quoted->isEnabled() || page->form().box("may_be_quoted")->findChild<QCheckBox *>()->isEnabled());
        // What counts is not changed by a key.
        QTest::keyClick(stars(*page, "overall"), Qt::Key_1);
        QCOMPARE(stars(*page, "overall")->stars(), 5);
        press(*page, u"reopen"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(id)->state, u"given"_s, 10'000);
    }

    void a_second_one_is_refused_while_one_is_open()
    {
        const Feedback first = kept(u"confirmed"_s, u"4"_s);
        const Feedback waiting = kept(u"given"_s, u"3"_s);
        auto page = open(first.id);
        QVERIFY(page);
        QSignalSpy made(page.get(), &Page::newRequested), opened(page.get(), &Page::openRequested);
        press(*page, u"askAgain"_s);
        auto *problems = page->findChild<QLabel *>(u"feedbackProblems"_s);
        QTRY_VERIFY2(problems->isVisible() && problems->text().contains(u"confirm that one first"_s), qPrintable(problems->text()));
        QCOMPARE(made.size(), 0);
        press(*page, u"openOther"_s);
        QCOMPARE(opened.first().at(1).toString(), waiting.id);
        m_office->store->trash(Feedback::type, {waiting.id}, m_office->session.author()).waitForFinished();
        press(*page, u"askAgain"_s);
        QTRY_COMPARE(made.size(), 1);
        const auto again = recordOf<Feedback>(made.first().at(1).toList());
        QCOMPARE(again.person, m_maria.id);
        QCOMPARE(again.state, u"asked"_s);
        QVERIFY(again.overall.isEmpty() && again.id != first.id);
    }

    void a_second_one_is_said_while_it_is_asked()
    {
        kept(u"asked"_s);
        auto page = open(kept(u"asked"_s).id);
        QVERIFY(page);
        QTRY_VERIFY(page->findChild<QLabel *>(u"feedbackProblems"_s)->isVisible());
    }

    void the_text_for_an_email_has_the_questions_and_names_nobody()
    {
        const Feedback feedback = kept(u"asked"_s);
        auto page = open(feedback.id);
        QVERIFY(page);
        press(*page, u"copyText"_s);
        const QString text = QApplication::clipboard()->text();
        for (const evaluations::Question &question : evaluations::questionsOf(feedback)) QVERIFY2(text.contains(question.text), qPrintable(text));
        QVERIFY(text.contains(feedbackCode(feedback)) && text.contains(u"Centro di prova"_s));
        QVERIFY(!text.contains(u"Quercini"_s));
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    Person m_maria;
};

QTEST_MAIN(TstFeedbackFace)
#include "tst_feedbackface.moc"
