#include "access/memorysecrets.h"
#include "app/console.h"
#include "app/profile.h"
#include "models/access/keybeside.h"
#include "models/store/backup.h"
#include "models/store/drafts.h"
#include "models/store/recordsql.h"
#include "models/store/storefile.h"
#include "store/invented.h"
#include "ui/startpages.h"
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

// The data cannot be opened: whoever sits there puts the backup in its place, in the real window, and is told what came back.
class TstRestoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecrets>();
        m_profile = std::make_unique<Profile>(m_folder->filePath(u"data"_s));
        StoreKey key(m_profile->folder(), *m_secrets, {1, 8192});
        QFuture<KeyAnswer> found = key.find();
        QTRY_VERIFY(found.isFinished());
        m_key = found.result().key.copied();
        fill();
        m_asked = 0;
        m_told.clear();
    }
    void cleanup() { m_console.reset(); }

    void aDamagedStoreIsReplacedWithoutHoldingUpTheWindow()
    {
        harm();
        start();
        QTRY_COMPARE(page(), u"The data could not be opened."_s);
        bool wentOn = false, wasAlive = false;
        connect(pages(), &QStackedWidget::currentChanged, this, [&] {
            if (!isBeingMadeReady() || wentOn) return;
            wentOn = true;
            QTimer::singleShot(0, this, [&] { wasAlive = m_told.isEmpty(); });
        });
        press(u"Restore"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(!m_told.isEmpty(), qPrintable(page()), 20000);
        QVERIFY2(m_told.contains(u"put back: %1."_s.arg(changed)), qPrintable(m_told));
        QVERIFY2(!m_told.contains(u"could not be put back"_s), qPrintable(m_told));
        QTRY_COMPARE(page(), u"Welcome"_s); // there is nobody yet who could sign in
        QVERIFY(wasAlive);
        m_console.reset();
        QCOMPARE(phones(), changed);
        QCOMPARE(QDir(m_profile->folder()).entryList({u"console-replaced-*.db"_s}).size(), 1);
    }

    void aBackupThatIsNoneLeavesEverythingAsItWas()
    {
        harm();
        const QByteArray before = bytes(storeFile(m_profile->folder()));
        QFile none(copy());
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write(QByteArray(100'000, 'x')) == 100'000);
        none.close();
        start();
        QTRY_COMPARE(page(), u"The data could not be opened."_s);
        press(u"Restore"_s);
        QTRY_COMPARE(m_asked, 1);
        QTRY_VERIFY2(page() != u"One moment"_s, qPrintable(page()));
        QVERIFY2(page().startsWith(u"The "_s), qPrintable(page()));
        QCOMPARE(m_told, QString());
        press(u"Try again"_s);
        QTRY_COMPARE(page(), u"The data could not be opened."_s); // it does not try that backup once more
        QCOMPARE(bytes(storeFile(m_profile->folder())), before);
    }

    // The program is closed while the backup is being put in place.
    void closingInTheMiddleWaits()
    {
        harm();
        start();
        QTRY_COMPARE(page(), u"The data could not be opened."_s);
        bool begun = false;
        connect(pages(), &QStackedWidget::currentChanged, this, [&] { begun = begun || (m_asked == 1 && isBeingMadeReady()); });
        press(u"Restore"_s);
        QTRY_VERIFY(begun);
        m_console.reset();
        QCOMPARE(QDir(m_profile->folder()).entryList({u"console-replaced-*.db"_s}).size(), 1);
        QCOMPARE(phones(), changed);
    }

private:
    static constexpr int changed = 40;

    void fill()
    {
        QList<Person> known;
        const auto db = openStore(m_profile->folder(), m_key);
        {
            Transaction all(*db);
            for (int i = 0; i < changed; ++i) known << invented::person(u"Nota"_s, QString::number(i), u"02 1"_s);
            for (const Person &one : std::as_const(known)) invented::saved(*db, one);
            all.commit();
        }
        backUp(storeFile(m_profile->folder()), m_key, copy());
        putKeyBeside(copy(), m_profile->folder());
        for (Person &one : known) {
            one.phone = u"02 2"_s;
            invented::saved(*db, one, 1);
        }
        Person typing = known.first();
        typing.notes = QString(40'000, u'a'); // the last pages of the file
        drafts::keep(*db, {typing.id, Person::type.table, u"operator-1"_s, rowOf(typing), 2, QDateTime::currentDateTimeUtc()});
    }
    // Cuts off its end.
    void harm()
    {
        {
            Database db(storeFile(m_profile->folder()), m_key);
            db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
        }
        QFile file(storeFile(m_profile->folder()));
        QVERIFY(file.resize(file.size() - 2 * 4096));
    }
    int phones() const { return openStore(m_profile->folder(), m_key)->value(u"SELECT count(*) FROM person WHERE phone = '02 2'"_s)->toInt(); }
    QString copy() const { return m_folder->filePath(u"copy.backup"_s); }
    static QByteArray bytes(const QString &path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

    void start()
    {
        Prompt prompt = dialogPrompt();
        prompt.openPath = [this](QWidget *, const QString &, const QString &, const std::function<void(const QString &)> &got) {
            ++m_asked;
            got(copy());
        };
        prompt.tell = [this](QWidget *, const QString &, const QString &text) { m_told = text; };
        m_console = std::make_unique<Console>(*m_profile, *m_secrets, prompt, Console::Costs{{1, 8192}, {1, 8192}});
        m_console->window().resize(1200, 800);
        m_console->start({});
    }
    StartPages *pages() const { return m_console->window().findChild<StartPages *>(); }
    // The page before it, on which the key is looked for, has the same heading.
    bool isBeingMadeReady() const
    {
        return std::ranges::any_of(pages()->currentWidget()->findChildren<QLabel *>(), [](const QLabel *label) { return label->text().contains(u"made ready"_s); });
    }
    QString page() const { return pages()->currentWidget()->accessibleName(); }
    void press(const QString &text)
    {
        for (auto *button : pages()->currentWidget()->findChildren<QAbstractButton *>())
            if (button->text().remove(u'&').startsWith(text)) return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(u"No button "_s + text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecrets> m_secrets;
    std::unique_ptr<Profile> m_profile;
    QByteArray m_key;
    std::unique_ptr<Console> m_console;
    int m_asked = 0;
    QString m_told;
};

QTEST_MAIN(TstRestoring)
#include "tst_restoring.moc"
