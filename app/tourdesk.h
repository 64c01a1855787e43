#pragma once
#include "app/typist.h"
#include "models/access/session.h"
#include "models/cost/tables.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
#include "ui/appearance.h"
#include "ui/desk.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"
#include <QSettings>
#include <QTemporaryDir>

// A console of its own in a temporary folder, with somebody invented signed in, for showing: its store, its exchange and its window.
class TourDesk {
public:
    TourDesk(const Operator &who, const QString &siteName);
    ~TourDesk();
    TourDesk(const TourDesk &) = delete;
    TourDesk &operator=(const TourDesk &) = delete;

    void enter(); // shows the window
    Store &store() { return m_store; }
    syncing::Syncer &exchange() { return m_exchange; }
    MainWindow &window() { return m_window; }
    Typist &typist() { return m_typist; }
    const Desk &desk() const { return m_desk; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Session m_session;
    Prompt m_prompt;
    cost::Tables m_tables;
    Store m_store;
    syncing::Syncer m_exchange;
    Desk m_desk;
    Appearance m_appearance;
    IdleLock m_idle;
    MainWindow m_window;
    Typist m_typist;
};
