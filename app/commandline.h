#pragma once
#include <QStringList>
#include <optional>
#include <variant>

// What the process answers to who started it.
enum class Exit { Done = 0, Refused = 1, WrongUsage = 2 };

// What was asked for on the command line.
struct Invocation {
    QString command; // empty: the window
    QString profile; // folder
    QString file;    // backup, restore
    QString output;  // tour, cv
    quint64 seed = 1;
    qint64 people = 200;
    QString kind, number;  // show; of cv the version and the request
    std::optional<qint64> candidacies, requests; // demo
    bool json = true;      // show
    QStringList arguments; // of simulate, import, match and report, as given; the workers of cv
};

// Nothing to run: a text to print, and how to end.
struct Reply {
    QString text;
    Exit exit = Exit::Done;
};

// arguments as the system gives them, the program's name first.
std::variant<Invocation, Reply> readCommandLine(const QStringList &arguments);
