#pragma once
#include "ui/desk.h"
#include <functional>
class QWidget;

// Shows the privacy note in a language, to be printed and signed: with the name of a person, when their id is given.
void showPrivacyNote(QWidget *over, const Desk &desk, const QString &language, const QString &person, const std::function<void(const QString &)> &say);
