#pragma once
#include "models/records/field.h"
#include "ui/desk.h"
#include <functional>
class QWidget;

// Opens the preview of the CVs of these candidacies, up to three, as one document: for the family or for the office; with a
// request, for it. Every worker whose CV was opened gets a line in the log of uses. What cannot be shown is told in words.
void showCv(const Desk &desk, const QStringList &candidacies, Disclosure version, const QString &request, QWidget *over);

// Opens the preview of the page on which the family of a request compares these workers, up to three, with their meetings.
void showShortlistSheet(const Desk &desk, const QStringList &candidacies, const QString &request, QWidget *over);

// Asks where to put an e-mail with the CVs for the family of the request, ready to be sent from the mail program of the office,
// and writes it there; then says where it is. What cannot be written is told, and then is not called.
void saveCvMail(const Desk &desk, const QStringList &candidacies, const QString &request, QWidget *over, const std::function<void(const QString &path)> &then);
