#pragma once
#include "ui/section.h"
#include <QMainWindow>
#include <QPointer>

class Appearance;
class HelpView;
class Menus;
class QDockWidget;
class QSettings;
class QStackedWidget;
class StatusLine;
class Workplace;
struct Desk;

// The one window. Before somebody has signed in, and while the screen is locked, a gate covers everything; behind it is
// the workplace. Its title never names a person.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(QSettings &settings, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Covers everything with a page that lets through only who may: sign-in, lock. Whose it is may delete it afterwards. The
    // work behind stays as it is.
    void showGate(QWidget *gate, const QString &helpTopic);
    // Takes the gate away.
    void showWork();
    // A new workplace for who is signed in; the one before, if any, is kept and dropped.
    void enter(const Desk &desk, Contents contents);
    // Drops the workplace; what was being typed is kept first.
    void leave();
    Workplace *work() const { return m_work; }
    QWidget *gate() const { return m_gate; } // nothing when the work is in sight
    // Keeps what is being typed.
    void keep();
    void showHelp();
    void say(const QString &text);

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    bool asksToStay();
    void buildMenus();
    void refreshStatus();

    QSettings &m_settings;
    Appearance &m_appearance;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QDockWidget *m_helpDock;
    HelpView *m_help = nullptr; // made when first asked for
    QPointer<Menus> m_menus; // goes with the workplace
    QWidget *m_gate = nullptr;
    QString m_gateTopic;
    Workplace *m_work = nullptr;
};
