#pragma once
#include <QString>
#include <functional>

class QWidget;
struct Desk;

// Asks where, makes a verified backup there and says where it is.
void askForBackup(QWidget *over, const Desk &desk, const std::function<void(const QString &)> &say);
