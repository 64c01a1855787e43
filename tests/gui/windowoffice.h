#pragma once
#include "../ui/office.h"
#include "app/contents.h"
#include "app/script.h"
#include "models/records/site.h"
#include "ui/appearance.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/workplace.h"
#include <QSignalSpy>
#include <QTest>

// An office with its centre, its operator and the real window over it, in which what a person would do is played with keys.
class WindowOffice : public Office {
public:
    WindowOffice()
    {
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("Centro di prova");
        site.code = QStringLiteral("PRO");
        save(site);
        save(anna);
    }
    ~WindowOffice() { window.reset(); }

    // Opens it, or opens it again. False when no page came.
    bool openWindow(QSize size = {})
    {
        if (!m_desk) {
            m_desk = std::make_unique<Desk>(desk());
            m_desk->today = [] { return QDate::currentDate(); };
            m_appearance = std::make_unique<Appearance>(settings);
            m_idle = std::make_unique<IdleLock>(session, 60);
        }
        window = std::make_unique<MainWindow>(settings, *m_appearance);
        if (size.isValid()) window->resize(size);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->enter(*m_desk, contentsFor(*m_desk, *m_appearance, *m_idle));
        return QTest::qWaitFor([this] { return window->work()->current() != nullptr; }, patience());
    }
    Page *page() const { return window->work()->current(); }

    // How long a step is waited for; WEMI_PATIENCE=600 where the computer is slow or the archive large.
    static int patience() { return 1000 * (qEnvironmentVariableIsSet("WEMI_PATIENCE") ? qEnvironmentVariableIntValue("WEMI_PATIENCE") : 30); }
    // Steps one after the other; the name of the one that did not bring about what it should, empty when all did.
    QString played(const QList<Script::Step> &steps, const QString &test)
    {
        Script script(steps, nullptr, 0);
        QString stuckAt = QStringLiteral("time");
        QSignalSpy ended(&script, &Script::finished), stuck(&script, &Script::stuck);
        QObject::connect(&script, &Script::finished, &script, [&] { stuckAt.clear(); });
        QObject::connect(&script, &Script::stuck, &script, [&](const QString &name) { stuckAt = name; });
        script.setPatience(patience());
        script.start();
        (void)QTest::qWaitFor([&] { return !ended.isEmpty() || !stuck.isEmpty(); }, 5 * patience());
        if (!stuckAt.isEmpty()) window->grab().save(QDir::temp().filePath(test + QStringLiteral("-stuck.png")));
        return stuckAt;
    }
    // How long somebody takes who is used to the keyboard, not to computers: four keys a second, one to find the next field.
    static double seconds(int keys, int fields) { return keys / 4.0 + fields; }

    template <class R> QList<R> all(const QList<Condition> &conditions, const QList<SortKey> &sort = {})
    {
        QList<R> found;
        for (const Record &one : store->list({&R::type, {}, conditions, sort, false}, 0, 1000).result().records) found << recordOf<R>(one.row);
        return found;
    }

    std::unique_ptr<MainWindow> window;

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<IdleLock> m_idle;
};
