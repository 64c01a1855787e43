#pragma once
#include "app/script.h"
#include <functional>

class Typist;

// What else a day at the desk brings, by keys.
struct DeskDay {
    QString surname; // of somebody in the archive
    std::function<QString(const QString &name)> saveAs;
    std::function<void()> leaveFile; // makes the file that is then chosen to be imported
};

// Home, the list behind its first number, a quick question of nobody in particular.
QList<Script::Step> beginDay(Typist &typist);
// A person's page with the privacy note, those who may be one, a file of people, the lists.
QList<Script::Step> keepOrder(Typist &typist, const DeskDay &day);
QList<Script::Step> endDay(Typist &typist, const DeskDay &day);
