#pragma once
#include "models/records/record.h"
#include <QDateTime>
#include <functional>

class Gate;
class Store;
class QSettings;
class Session;
struct Prompt;
namespace cost { class Tables; }
namespace syncing { class Syncer; }

// What a page may use, handed to it by whoever opens it. Everything here outlives every page.
struct Desk {
    Store &store;
    Session &session;       // who is signed in, and what they may do
    const Prompt &prompt;   // every question to the person
    QSettings &settings;    // of this machine: language, text size, theme, printer
    const cost::Tables &tables;
    std::function<QDate()> today;
    Gate *gate = nullptr;   // passwords; nullptr where none are kept
    syncing::Syncer *exchange = nullptr; // with the central; nullptr where this console works alone

    Author author() const;
};
