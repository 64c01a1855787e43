#include "ui/mainwindow.h"
#include "models/access/session.h"
#include "models/sync/syncer.h"
#include "ui/appearance.h"
#include "ui/helpview.h"
#include "ui/icon.h"
#include "ui/menus.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/setting.h"
#include "ui/statusline.h"
#include "ui/workplace.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>

MainWindow::MainWindow(QSettings &settings, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_appearance(appearance), m_stack(new QStackedWidget), m_status(new StatusLine),
      m_helpDock(new QDockWidget)
{
    setWindowTitle(QStringLiteral("WeMi Console"));
    setWindowIcon(icon(QStringLiteral("wemi-console")));
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    m_helpDock->setObjectName(QStringLiteral("help"));
    m_helpDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_helpDock);
    m_helpDock->hide();
    resize(1280, 820);
    restoreGeometry(settings::geometry.in(m_settings));
    buildMenus();
    refreshStatus();
}

MainWindow::~MainWindow() { leave(); }

void MainWindow::showGate(QWidget *gate, const QString &helpTopic)
{
    keep();
    m_gate = gate;
    m_gateTopic = helpTopic;
    if (m_stack->indexOf(gate) < 0) m_stack->addWidget(gate);
    m_stack->setCurrentWidget(gate);
    buildMenus();
    refreshStatus();
    gate->setFocus();
}

void MainWindow::showWork()
{
    if (!m_work) return;
    m_gate = nullptr;
    m_stack->setCurrentWidget(m_work);
    buildMenus();
    refreshStatus();
    if (Page *page = m_work->current()) page->setFocus();
}

void MainWindow::keep()
{
    if (m_work) m_work->keep();
}

void MainWindow::enter(const Desk &desk, Contents contents)
{
    leave();
    m_status = new StatusLine; // in the language of the moment
    setStatusBar(m_status);
    m_work = new Workplace(desk, std::move(contents));
    m_stack->addWidget(m_work);
    connect(m_work, &Workplace::said, this, &MainWindow::say);
    connect(m_work, &Workplace::pageChanged, this, &MainWindow::refreshStatus);
    connect(m_work, &Workplace::pageStateChanged, this, &MainWindow::refreshStatus);
    connect(m_status, &StatusLine::pageRequested, m_work, &Workplace::open);
    if (desk.exchange) connect(desk.exchange, &syncing::Syncer::statusChanged, m_status, &StatusLine::showExchange);
    showWork();
    m_work->resume();
}

void MainWindow::leave()
{
    if (!m_work) return;
    m_work->keep();
    // A preview in a window of its own shows what only who has signed in may see.
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows)
        if (other != this && other->isVisible()) other->close();
    delete std::exchange(m_work, nullptr);
}

void MainWindow::buildMenus()
{
    delete m_menus;
    m_menus = new Menus(this, m_appearance, m_gate ? nullptr : m_work);
    // Queued: what follows takes away the very menu that asked.
    connect(m_menus, &Menus::lockRequested, this, &MainWindow::lockRequested, Qt::QueuedConnection);
    connect(m_menus, &Menus::signOutRequested, this, &MainWindow::signOutRequested, Qt::QueuedConnection);
    connect(m_menus, &Menus::quitRequested, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_menus, &Menus::helpRequested, this, &MainWindow::showHelp);
    connect(m_menus, &Menus::said, this, &MainWindow::say);
}

void MainWindow::say(const QString &text)
{
    m_status->say(text);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    m_status->setVisible(m_work && !m_gate);
    if (!m_work) return;
    m_status->showSaved(m_work->current());
    if (const auto *exchange = m_work->desk().exchange) m_status->showExchange(exchange->status());
    m_status->showWho(m_work->desk().session);
    m_status->showBackup(settings::lastBackup.in(m_settings));
}

void MainWindow::showHelp()
{
    if (!m_help || m_help->language() != m_appearance.language()) {
        m_help = new HelpView(m_appearance.language());
        delete m_helpDock->widget();
        m_helpDock->setWidget(m_help);
        m_helpDock->setWindowTitle(tr("Help"));
        connect(m_help, &HelpView::closeRequested, m_helpDock, &QWidget::hide);
    }
    const Page *page = m_work ? m_work->current() : nullptr;
    m_help->showTopic(m_gate ? m_gateTopic : page ? page->helpTopic() : QStringLiteral("start"));
    m_helpDock->show();
    m_help->setFocus();
}

// Something typed could not be kept, and the person hears of it now.
bool MainWindow::asksToStay()
{
    if (!m_work) return false;
    for (Page *page : m_work->findChildren<Page *>()) {
        if (!page->isAtRisk() || page->givesUp()) continue;
        m_work->open(page->key());
        if (m_gate) m_work->desk().prompt.tell(this, tr("Not closed"), tr("Something typed before is not kept yet. Unlock the screen to see it, or close again to give it up."));
        return true;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (asksToStay()) return event->ignore();
    settings::geometry.set(m_settings, saveGeometry());
    keep();
    event->accept();
    Q_EMIT closed();
}
