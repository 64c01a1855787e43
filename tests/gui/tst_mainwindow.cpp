// The real window on an encrypted store of its own, worked with the keyboard and the mouse.
#include "app/console.h"
#include "app/contents.h"
#include "app/demo.h"
#include "app/hands.h"
#include "app/nosecrets.h"
#include "app/profile.h"
#include "models/records/costsimulation.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/listmodel.h"
#include "ui/listpage.h"
#include "ui/navigation.h"
#include "ui/pagetabs.h"
#include "ui/quicksearch.h"
#include "ui/setting.h"
#include "ui/trashpage.h"
#include "ui/workplace.h"
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int wait = 20'000;
const QString password = u"four plain invented words"_s;

const Prompt silent{
    [](QWidget *, const QString &, const QString &, std::function<void()>) {},
    [](QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)>) {},
    [](QWidget *, const QString &, const QString &, std::function<void(const QString &)>) {},
    [](QWidget *, const QString &, const QString &) {},
    [](QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)>) {},
};

bool takesTab(const QWidget *w) { return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy(); }
} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<Profile>(m_folder->path());
        settings::language.set(m_profile->settings(), u"en"_s);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(lines().size() >= 4, wait);
        auto *centre = window().gate()->findChild<QComboBox *>();
        QTRY_VERIFY_WITH_TIMEOUT(centre->count() > 1, wait);
        centre->setFocus();
        hands::press(Qt::Key_Down);
        fill({u"Prova Amministratrice"_s, u"prova"_s, password, password});
        hands::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(lines().size() < 3 && gateBox(), wait);
        gateBox()->setFocus();
        hands::press(Qt::Key_Space);
        QPushButton *go = nullptr;
        for (QPushButton *button : window().gate()->findChildren<QPushButton *>())
            if (button->isVisible() && button->isEnabled() && !go) go = button;
        QVERIFY(go);
        hands::click(go);
        QTRY_VERIFY_WITH_TIMEOUT(!window().gate() && window().work() && window().work()->current(), wait);
    }
    void cleanup()
    {
        m_console.reset();
        m_profile.reset();
    }

    void signsOutAndInAgain()
    {
        Q_EMIT window().signOutRequested();
        QTRY_VERIFY(window().gate());
        QVERIFY(!window().work());
        QTRY_VERIFY_WITH_TIMEOUT(lines().size() >= 2, wait);
        fill({u"prova"_s, u"not the password"_s});
        hands::press(Qt::Key_Return);
        QTest::qWait(1500);
        QTRY_VERIFY_WITH_TIMEOUT(lines().size() >= 2 && lines().last()->isEnabled(), wait); // it was looked at
        QVERIFY(window().gate());
        fill({u"prova"_s, password});
        hands::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window().gate(), wait);
    }

    void searchFindsAndOpensByKeyboard()
    {
        Person one;
        one.id = u"01900000-0000-7000-8000-000000000001"_s;
        one.surname = u"Quercinì"_s;
        one.name = u"Ada"_s;
        m_console->store().save(Person::type, rowOf(one), 0, m_console->desk().author()).waitForFinished();
        hands::press(QKeySequence(u"Ctrl+K"_s));
        QuickSearch &search = window().work()->search();
        QVERIFY(search.hasFocus());
        hands::type(u"ada querci"_s);
        QTRY_COMPARE(search.results().size(), 1);
        QVERIFY(search.isShowingResults());
        hands::press(Qt::Key_Return);
        QTRY_COMPARE(window().work()->current()->key(), u"person/"_s + one.id);
        QVERIFY(!search.isShowingResults());
        QCOMPARE(window().windowTitle(), u"WeMi Console"_s);
        QTRY_VERIFY(window().work()->current()->title().contains(u"Querci"));
        QCOMPARE(window().windowTitle(), u"WeMi Console"_s);
    }

    void searchSaysNothingFoundOnlyAfterTheAnswer()
    {
        QuickSearch &search = window().work()->search();
        hands::press(QKeySequence(u"Ctrl+K"_s));
        hands::type(u"zzzz"_s);
        QVERIFY(!search.isShowingResults());
        QTRY_VERIFY(search.isShowingResults());
        QVERIFY(search.results().isEmpty());
        hands::press(Qt::Key_Escape);
        QVERIFY(!search.isShowingResults());
    }

    void countsAreThoseOfTheLists()
    {
        fillWithInventedPeople(m_console->store(), m_console->desk().tables, {.seed = 3, .people = 60});
        Q_EMIT m_console->store().changed(&Person::type);
        Navigation &navigation = window().work()->navigation();
        QTRY_COMPARE_WITH_TIMEOUT(navigation.countOf(u"person"_s).value_or(-1), 60, wait);
        for (const QString &key : {u"person"_s, u"cost_simulation"_s, u"site"_s, u"operator"_s}) {
            window().work()->open(key);
            auto *page = qobject_cast<ListPage *>(window().work()->current());
            QVERIFY2(page, qPrintable(key));
            QTRY_VERIFY_WITH_TIMEOUT(page->model().isReady(), wait);
            QTRY_COMPARE(navigation.countOf(key).value_or(-1), page->model().total());
        }
        QVERIFY(navigation.countOf(u"site"_s).value() >= 17);
    }

    void trashCountsAndRestores()
    {
        Person one;
        one.id = u"01900000-0000-7000-8000-000000000002"_s;
        one.surname = u"Faggini"_s;
        one.name = u"Ugo"_s;
        const Author author = m_console->desk().author();
        m_console->store().save(Person::type, rowOf(one), 0, author).waitForFinished();
        m_console->store().trash(Person::type, {one.id}, author).waitForFinished();
        Navigation &navigation = window().work()->navigation();
        QTRY_COMPARE(navigation.countOf(u"trash"_s).value_or(-1), 1);
        window().work()->open(u"trash"_s);
        auto *page = qobject_cast<TrashPage *>(window().work()->current());
        QVERIFY(page);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->selectRow(0);
        hands::click(page->findChild<QPushButton *>());
        QTRY_COMPARE(navigation.countOf(u"trash"_s).value_or(-1), 0);
        QTRY_COMPARE(navigation.countOf(u"person"_s).value_or(-1), 1);
    }

    void lockCoversEverythingAndTheWorkStays()
    {
        window().work()->open(u"settings"_s);
        hands::press(QKeySequence(u"Ctrl+L"_s));
        QTRY_VERIFY(window().gate());
        QVERIFY(!window().work()->isVisible());
        const int open = static_cast<int>(window().work()->tabs().pages().size());
        hands::press(QKeySequence(u"Ctrl+K"_s));
        hands::press(QKeySequence(u"Ctrl+W"_s));
        QVERIFY(!window().work()->search().hasFocus());
        QCOMPARE(window().work()->tabs().pages().size(), open);
        fill({password});
        hands::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window().gate(), wait);
        QCOMPARE(window().work()->current()->key(), u"settings"_s);
    }

    void whatOneMayNotDoSaysWhy()
    {
        Operator tutor = m_console->session().who();
        tutor.roles = {u"tutor"_s};
        m_console->session().begin(tutor, m_console->session().siteName());
        IdleLock idle(m_console->session(), 10);
        window().enter(m_console->desk(), contentsFor(m_console->desk(), m_console->appearance(), idle));
        QStringList silentOnes;
        int disabled = 0;
        for (const QAction *menu : window().menuBar()->actions())
            for (const QAction *action : menu->menu()->actions())
                if (!action->isSeparator() && !action->isEnabled()) {
                    ++disabled;
                    if (action->toolTip().isEmpty() || action->toolTip() == action->text().remove(u'&')) silentOnes << action->text();
                }
        QVERIFY(disabled > 0);
        QCOMPARE(silentOnes, QStringList());
        QVERIFY(!window().work()->navigation().countOf(u"operator"_s));
    }

    void tabReachesEveryControl_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"person", "trash", "settings", "about", "site"}) QTest::newRow(key) << QString::fromLatin1(key);
    }
    void tabReachesEveryControl()
    {
        QFETCH(QString, key);
        window().work()->open(key);
        QTest::qWait(300);
        Page *page = window().work()->current();
        QSet<QWidget *> missed;
        for (QWidget *w : page->findChildren<QWidget *>())
            if (takesTab(w)) missed << w;
        window().work()->search().setFocus();
        for (int i = 0; i < 200 && !missed.isEmpty(); ++i) {
            hands::press(Qt::Key_Tab);
            missed.remove(QApplication::focusWidget());
        }
        QStringList names;
        for (const QWidget *w : missed) names << QLatin1String(w->metaObject()->className()) + u' ' + w->accessibleName();
        QVERIFY2(names.isEmpty(), qPrintable(names.join(u"; ")));
    }

    void everyControlHasAName_data() { tabReachesEveryControl_data(); }
    void everyControlHasAName()
    {
        QFETCH(QString, key);
        window().work()->open(key);
        QTest::qWait(300);
        QStringList nameless;
        for (QWidget *w : window().findChildren<QWidget *>())
            if (takesTab(w)) {
                const QAccessibleInterface *described = QAccessible::queryAccessibleInterface(w);
                if (!described || described->text(QAccessible::Name).isEmpty()) nameless << QLatin1String(w->metaObject()->className()) + u' ' + w->objectName();
            }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; ")));
    }

    void anotherLanguageKeepsThePages()
    {
        window().work()->open(u"settings"_s);
        window().work()->open(u"about"_s);
        m_console->appearance().setLanguage(u"it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window().work()->tabs().pages().size() >= 3, wait);
        QTRY_COMPARE(window().work()->current()->key(), u"about"_s);
        QCOMPARE(QLocale().language(), QLocale::Italian);
    }

    void textSizeGrowsEverything()
    {
        const int before = window().work()->navigation().fontMetrics().height();
        for (int i = 0; i < 6; ++i) hands::press(QKeySequence(u"Ctrl++"_s));
        QCOMPARE(m_console->appearance().textSize(), 200);
        QTRY_VERIFY(window().work()->navigation().fontMetrics().height() > before * 18 / 10);
        QVERIFY(window().work()->navigation().width() >= window().work()->navigation().sizeHintForColumn(0));
        QVERIFY(window().menuBar()->fontMetrics().height() > before * 18 / 10);
        // Down is enough to see all of it: nothing is to be scrolled sideways.
        const QSize size = window().size();
        window().resize(1280, 800);
        Person one;
        one.id = u"01900000-0000-7000-8000-000000000004"_s;
        one.surname = u"Cedrelli"_s;
        m_console->store().save(Person::type, rowOf(one), 0, m_console->desk().author()).waitForFinished();
        for (const QString &section : {u"person/"_s + one.id, u"home"_s, u"request"_s, u"person"_s, u"candidacy"_s, u"placement"_s, u"meeting"_s, u"calendar"_s}) {
            window().work()->open(section);
            QTRY_COMPARE(window().work()->current()->key(), section);
            QTest::qWait(300); // its numbers and lines come from the store
            const Page *page = window().work()->current();
            const auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
            QVERIFY(area);
            QTRY_VERIFY2(page->minimumSizeHint().width() <= area->viewport()->width(), qPrintable(u"%1: %2 in %3"_s.arg(section).arg(page->minimumSizeHint().width()).arg(area->viewport()->width())));
            QTRY_VERIFY2(tooNarrow().isEmpty(), qPrintable(section + u": "_s + tooNarrow()));
        }
        for (const int smaller : {175, 150, 125}) {
            while (m_console->appearance().textSize() > smaller) hands::press(QKeySequence(u"Ctrl+-"_s));
            window().work()->open(u"person/"_s + one.id);
            QTest::qWait(300);
            QTRY_VERIFY2(tooNarrow().isEmpty(), qPrintable(u"%1: "_s.arg(smaller) + tooNarrow()));
        }
        window().resize(size);
        hands::press(QKeySequence(u"Ctrl+0"_s));
        QCOMPARE(m_console->appearance().textSize(), 100);
    }

    void undoSaysWhatItUndid()
    {
        Person one;
        one.id = u"01900000-0000-7000-8000-000000000003"_s;
        one.surname = u"Cedrelli"_s;
        one.name = u"Nives"_s;
        m_console->store().save(Person::type, rowOf(one), 0, m_console->desk().author()).waitForFinished();
        window().work()->navigation().setFocus();
        hands::press(QKeySequence(u"Ctrl+Z"_s));
        QTRY_COMPARE(window().work()->navigation().countOf(u"trash"_s).value_or(-1), 1);
        hands::press(QKeySequence(u"Ctrl+Shift+Z"_s));
        QTRY_COMPARE(window().work()->navigation().countOf(u"person"_s).value_or(-1), 1);
    }

    void startsAgainWhereOneLeft()
    {
        window().work()->open(u"about"_s);
        window().close();
        m_console.reset();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(lines().size() >= 2, wait);
        fill({u"prova"_s, password});
        hands::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window().work() && window().work()->current(), wait);
        QTRY_COMPARE(window().work()->current()->key(), u"about"_s);
    }

private:
    MainWindow &window() { return m_console->window(); }
    void open()
    {
        const StretchCost cheap{1, 8 * 1024 * 1024};
        m_console = std::make_unique<Console>(*m_profile, m_secrets, silent, Console::Costs{cheap, cheap});
        m_console->start(u"a passphrase for this test"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    QList<QLineEdit *> lines()
    {
        QList<QLineEdit *> seen;
        if (window().gate())
            for (QLineEdit *line : window().gate()->findChildren<QLineEdit *>())
                if (line->isVisible()) seen << line;
        return seen;
    }
    // What is to be scrolled sideways on the page in front.
    QString tooNarrow()
    {
        for (const auto *within : window().work()->current()->findChildren<QScrollArea *>())
            if (within->isVisible() && within->horizontalScrollBar()->maximum() != 0) return u"%1 too narrow by %2"_s.arg(within->objectName()).arg(within->horizontalScrollBar()->maximum());
        return {};
    }
    QCheckBox *gateBox()
    {
        for (QCheckBox *box : window().gate()->findChildren<QCheckBox *>())
            if (box->isVisible()) return box;
        return nullptr;
    }
    void fill(const QStringList &texts)
    {
        const QList<QLineEdit *> found = lines();
        for (qsizetype i = 0; i < std::min(texts.size(), found.size()); ++i) {
            found[i]->setFocus();
            found[i]->selectAll();
            hands::type(texts[i]);
        }
    }

    NoSecrets m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Console> m_console;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
