#include "ui/privacycommand.h"
#include "models/records/candidacy.h"
#include "models/records/person.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "reports/privacynote.h"
#include "ui/printing.h"
#include "ui/printjob.h"
#include <QPointer>

namespace {
void show(QWidget *over, const Desk &desk, const QString &language, const QString &person, const QString &name, const Site &centre)
{
    showPrint(desk, privacyNote(language, name, centre, printContext(desk)), {Person::type.table, person}, over);
}
} // namespace

void showPrivacyNote(QWidget *over, const Desk &desk, const QString &language, const QString &person, const std::function<void(const QString &)> &say)
{
    const auto fail = [say](const std::exception &e) { say(QString::fromUtf8(e.what())); };
    const auto withCentre = [=, &desk](const QString &name) {
        whenDone(desk.store.find(Site::type, desk.author().siteId), over,
                 [=, &desk](const std::optional<Record> &site) {
                     try {
                         show(over, desk, language, person, name, site ? recordOf<Site>(site->row) : Site{});
                     } catch (const std::exception &e) {
                         fail(e);
                     }
                 },
                 fail);
    };
    if (person.isEmpty()) return withCentre({});
    whenDone(desk.store.find(Person::type, person), over, [withCentre](const std::optional<Record> &found) { withCentre(found ? Person::type.title(found->row) : QString()); }, fail);
}

void showWorkerNote(QWidget *over, const Desk &desk, const QString &language, const Candidacy &candidacy, const QString &name, const std::function<void(const QString &)> &say)
{
    const auto fail = [say](const std::exception &e) { say(QString::fromUtf8(e.what())); };
    whenDone(desk.store.find(Site::type, desk.author().siteId), over,
             [=, desk = desk, id = candidacy.id](const std::optional<Record> &site) {
                 try {
                     showPrint(desk, privacyNote(language, name, site ? recordOf<Site>(site->row) : Site{}, printContext(desk), PrivacyOf::Workers), {Candidacy::type.table, id}, over);
                 } catch (const std::exception &e) {
                     fail(e);
                 }
             },
             fail);
}
