#include "access/memorysecrets.h"
#include "models/access/gate.h"
#include "models/access/session.h"
#include "models/access/storekey.h"
#include "models/store/store.h"
#include "models/store/storefile.h"
#include "ui/idlelock.h"
#include "ui/lockpage.h"
#include "ui/startpages.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

// The way in, by the keyboard alone, through the real pages, a real store and its real passwords.
class TstStartPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    MemorySecrets m_secrets;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<StoreKey> m_key;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<StartPages> m_pages;
    QString m_printed;
    std::optional<SignInAnswer> m_answer;

    void start()
    {
        m_pages.reset();
        m_gate.reset();
        m_store.reset();
        m_key = std::make_unique<StoreKey>(m_folder.path(), m_secrets, StretchCost{1, 8192});
        m_pages = std::make_unique<StartPages>(*m_key, [this](const SecretBytes &key) {
            return QtConcurrent::run([folder = m_folder.path(), key] { makeStoreReady(folder, key.view()); });
        }, [this](const SecretBytes &key) -> Gate & {
            m_store = std::make_unique<Store>(m_folder.path(), key.copied());
            m_gate = std::make_unique<Gate>(*m_store, Credentials([this] { return m_now; }, {1, 8192}));
            return *m_gate;
        }, [this](QWidget *, const QString &key) { m_printed = key; });
        m_answer.reset();
        connect(m_pages.get(), &StartPages::signedIn, this, [this](const SignInAnswer &answer) { m_answer = answer; });
        m_pages->resize(900, 800);
        m_pages->show();
        m_pages->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pages.get()));
        m_pages->begin();
    }
    QString page() const { return m_pages->currentWidget()->accessibleName(); }
    QString message() const { return static_cast<StartPage *>(m_pages->currentWidget())->message(); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, with); }
    static QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); }
    // Between two pages nothing has the keyboard.
    static QString focusedBox() { return QApplication::focusWidget() ? QApplication::focusWidget()->parentWidget()->accessibleName() : QString(); }
    // Tab until an editor or button has the keyboard; the walk itself shows that it can be reached.
    void goTo(const QString &name)
    {
        for (int i = 0; i < 30; ++i) {
            auto *now = QApplication::focusWidget();
            auto *button = qobject_cast<QAbstractButton *>(now);
            auto *parent = now ? now->parentWidget() : nullptr;
            const QString here = button ? button->text().remove(u'&') : !focused().isEmpty() ? focused() : parent ? parent->accessibleName() : QString();
            if (here.startsWith(name)) return;
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(u"Tab never comes to "_s + name));
    }

private Q_SLOTS:
    void theFirstStart()
    {
        start();
        QTRY_COMPARE(page(), u"Welcome"_s);
        QTRY_COMPARE(focused(), u"Name and surname"_s);
        QTRY_VERIFY(m_pages->findChild<QComboBox *>()->count() > 1); // the centres come from the store
        type(u"Anna Prova"_s);
        press(Qt::Key_Tab);
        type(u"anna.prova"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(message().contains(u"centre"_s));
        QTRY_COMPARE(focused(), u"Centre"_s);
        type(u"Ornato"_s);
        goTo(u"Password:"_s);
        type(u"cavallo verde"_s);
        goTo(u"Password again"_s);
        type(u"cavallo rosso"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(message().contains(u"differ"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"cavallo verde"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"The recovery key"_s, 20000);
        goTo(u"Print"_s);
        press(Qt::Key_Space);
        QVERIFY(m_printed.size() == 41);
        QCOMPARE(m_pages->findChild<QLabel *>(u"recoveryKey"_s)->text().simplified().replace(u' ', u'-'), m_printed);
        QVERIFY(!m_key->hasRecoveryKey());
        goTo(u"I have put it"_s);
        press(Qt::Key_Space);
        goTo(u"Continue"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20000);
        QCOMPARE(m_answer->who.username, u"anna.prova"_s);
        QCOMPARE(m_answer->siteName, u"Ornato"_s);
        QVERIFY(m_key->hasRecoveryKey());
    }

    void theNextDay()
    {
        start();
        QTRY_COMPARE(page(), u"Sign in"_s);
        // Who was here last is offered; the password is what is to be typed.
        QTRY_COMPARE(focusedBox(), u"Password"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(message(), u"Type your password."_s);
        type(u"cavallo verde"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20000);
        QCOMPARE(m_answer->siteName, u"Ornato"_s);
        for (const QLineEdit *line : m_pages->findChildren<QLineEdit *>())
            if (line->echoMode() == QLineEdit::Password) QCOMPARE(line->text(), QString());
    }

    void wrongAttemptsSlowDown()
    {
        start();
        QTRY_COMPARE(page(), u"Sign in"_s);
        QTRY_COMPARE(focusedBox(), u"Password"_s);
        for (int i = 0; i < 2; ++i) {
            type(u"sbagliata"_s);
            press(Qt::Key_Return);
            QTRY_COMPARE(message(), u"The user name or the password is not right."_s);
            static_cast<StartPage *>(m_pages->currentWidget())->warn({});
        }
        type(u"sbagliata"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY2(message().contains(u"You can try again in"_s), qPrintable(message()));
        type(u"cavallo verde"_s);
        press(Qt::Key_Return);
        QTest::qWait(300);
        QVERIFY(!m_answer);
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"You can try again now."_s, 9000);
        m_now = m_now.addSecs(5);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_answer, 20000);
    }

    void theScreenIsLockedAndUnlocked()
    {
        Session session;
        session.begin(m_answer->who, m_answer->siteName);
        IdleLock idle(session, 10, [this] { return m_now; });
        QSignalSpy keeps(&idle, &IdleLock::aboutToLock);
        m_now = m_now.addSecs(599);
        idle.check();
        QVERIFY(!session.isLocked());
        press(Qt::Key_Shift);
        m_now = m_now.addSecs(599);
        idle.check();
        QVERIFY(!session.isLocked());
        m_now = m_now.addSecs(1);
        idle.check();
        QVERIFY(session.isLocked());
        QCOMPARE(keeps.size(), 1);

        QWidget dialog(nullptr, Qt::Dialog);
        QLineEdit typed(&dialog);
        typed.setText(u"half a sen"_s);
        dialog.show();
        LockPage lock(*m_gate, session);
        QSignalSpy unlocked(&lock, &LockPage::unlocked);
        lock.show();
        lock.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lock));
        QVERIFY(!dialog.isVisible());
        QTRY_COMPARE(focusedBox(), u"Password"_s);
        press(Qt::Key_Escape);
        QVERIFY(lock.isVisible() && session.isLocked());
        type(u"sbagliata"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(lock.message(), u"The password is not right."_s);
        QVERIFY(session.isLocked());
        type(u"cavallo verde"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, 20000);
        QVERIFY(!session.isLocked());
        lock.hide();
        QVERIFY(dialog.isVisible());
        QCOMPARE(typed.text(), u"half a sen"_s);
        m_pages->activateWindow();
    }

    void aLostKeyIsRecovered()
    {
        m_secrets.kept.clear();
        start();
        QTRY_VERIFY2(page().contains(u"its key is not here"_s), qPrintable(page()));
        goTo(u"Use the recovery key"_s);
        press(Qt::Key_Space);
        QTRY_COMPARE(page(), u"Open with the recovery key"_s);
        QTRY_COMPARE(focused(), u"Recovery key, from the sheet in the office safe"_s);
        QString wrong = m_printed;
        wrong[7] = wrong.at(7) == u'2' ? u'3' : u'2';
        type(wrong);
        QVERIFY2(message().contains(u"group 2"_s), qPrintable(message()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(m_printed.toLower());
        QCOMPARE(message(), u"All seven groups are right."_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"Sign in"_s, 20000);
        QCOMPARE(m_secrets.kept.size(), 1);
    }

    void everythingHasAName()
    {
        for (const QWidget *widget : m_pages->findChildren<QWidget *>()) {
            if (!qobject_cast<const QLineEdit *>(widget) || !widget->isVisible()) continue;
            QVERIFY(!widget->accessibleName().isEmpty() || !widget->parentWidget()->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TstStartPages)
#include "tst_startpages.moc"
