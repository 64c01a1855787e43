#pragma once
#include "ui/desk.h"
#include <functional>
class QWidget;
struct Candidacy;

// Shows the privacy note in a language, to be printed and signed: with the name of a person, when their id is given.
void showPrivacyNote(QWidget *over, const Desk &desk, const QString &language, const QString &person, const std::function<void(const QString &)> &say);
// The same for who applies for work, of their candidacy.
void showWorkerNote(QWidget *over, const Desk &desk, const QString &language, const Candidacy &candidacy, const QString &name, const std::function<void(const QString &)> &say);
