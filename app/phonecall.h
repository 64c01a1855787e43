#pragma once
#include "app/script.h"
#include <functional>

class Typist;

// A call of somebody not known yet, from the telephone to the receipt: looked for, added, listened to; their request filled
// in, the consents recorded, the request sent, the papers saved.
struct PhoneCall {
    std::function<QString()> knownPhone; // of somebody in the archive, spelt otherwise than there
    QString surname, name, phone;
    std::function<QString(const QString &name)> saveAs; // says under which path the next print is saved
};

QList<Script::Step> answerCall(Typist &typist, const PhoneCall &call);
QList<Script::Step> fillRequest(Typist &typist);
QList<Script::Step> sendRequest(Typist &typist);
// Shows the papers for the family and saves them.
QList<Script::Step> printPapers(Typist &typist, const PhoneCall &call);
// What is shown to be printed, saved with the keys and put away.
QList<Script::Step> savePrint(Typist &typist, const std::function<QString(const QString &name)> &saveAs, const QString &name);
