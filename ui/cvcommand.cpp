#include "ui/cvcommand.h"
#include "models/access/session.h"
#include "models/records/meeting.h"
#include "models/shortlist/cvsubjects.h"
#include "models/store/store.h"
#include "reports/cv.h"
#include "reports/cvmail.h"
#include "reports/shortlistsheet.h"
#include "ui/printing.h"
#include "ui/printjob.h"
#include "ui/prompt.h"
#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(CvCommand)
};

void tell(const Desk &desk, QWidget *over, const QString &text) { desk.prompt.tell(over, Words::tr("CV"), text); }

// The widget may be gone by the time the store answers; nothing is done then.
void withSources(const Desk &desk, const QStringList &candidacies, const QString &request, QWidget *over, const std::function<void(const shortlist::CvSources &)> &then)
{
    if (const auto why = desk.session.refusal(Right::SeePeople)) return tell(desk, over, *why);
    const auto failed = [desk, over](const std::exception &e) { tell(desk, over, QString::fromUtf8(e.what())); };
    whenDone(
        shortlist::readCvSources(desk.store, candidacies, request), over,
        [=](const shortlist::CvSources &sources) {
            try {
                then(sources);
            } catch (const std::exception &e) {
                failed(e);
            }
        },
        failed);
}

void log(const Desk &desk, const QString &what, const QStringList &candidacies, QWidget *over)
{
    for (const QString &id : candidacies)
        whenDone(desk.store.logUse(what, Candidacy::type.table, id, desk.author()), over, [] {}, [desk, over](const std::exception &e) { tell(desk, over, QString::fromUtf8(e.what())); });
}
} // namespace

void showCv(const Desk &desk, const QStringList &candidacies, Disclosure version, const QString &request, QWidget *over)
{
    withSources(desk, candidacies, request, over, [=](const shortlist::CvSources &sources) {
        const Printout printout = cv(sources.workers, version, sources.request, sources.titles, printContext(desk));
        log(desk, version == Disclosure::Office ? u"cv-office"_s : u"cv-family"_s, candidacies, over);
        const Printed printed = sources.request ? Printed{FamilyRequest::type.table, request} : Printed{Candidacy::type.table, candidacies.value(0)};
        showPrint(desk, printout, printed, over);
    });
}

void showShortlistSheet(const Desk &desk, const QStringList &candidacies, const QString &request, QWidget *over)
{
    withSources(desk, candidacies.mid(0, shortlist::mostCvs), request, over, [=](const shortlist::CvSources &sources) {
        const ListQuery planned{&Meeting::type, {}, {{"request", Condition::Test::Is, {request}}, {"state", Condition::Test::Is, {u"planned"_s}}}, {{"starts", Qt::DescendingOrder}}, false};
        const auto show = [=](const RecordPage &meetings) {
            QList<ShortlistedWorker> workers;
            for (const CvSubject &subject : sources.workers) {
                ShortlistedWorker worker{subject.candidacy, subject.person};
                for (const Record &record : meetings.records) { // the first one to come is the last read
                    const auto meeting = recordOf<Meeting>(record.row);
                    if (meeting.candidacy != subject.candidacy.id) continue;
                    worker.meets = meeting.starts;
                    worker.where = Meeting::type.shown(Meeting::type.field("place"), meeting.place);
                }
                workers << worker;
            }
            log(desk, u"shortlist-sheet"_s, candidacies, over);
            showPrint(desk, shortlistSheet(*sources.request, workers, sources.titles, printContext(desk)), {FamilyRequest::type.table, request}, over);
        };
        whenDone(desk.store.list(planned, 0, 50), over, show, [desk, over](const std::exception &e) { tell(desk, over, QString::fromUtf8(e.what())); });
    });
}

void saveCvMail(const Desk &desk, const QStringList &candidacies, const QString &request, QWidget *over, const std::function<void(const QString &)> &then)
{
    if (const auto why = desk.session.refusal(Right::Print)) return tell(desk, over, *why);
    withSources(desk, candidacies, request, over, [=](const shortlist::CvSources &sources) {
        const MailDraft draft = cvMail(sources, printContext(desk));
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString name = QDir(folder).filePath(u"wemi-cv-%1.eml"_s.arg(desk.today().toString(Qt::ISODate)));
        const auto write = [=, here = QPointer<QWidget>(over)](const QString &path) {
            if (path.isEmpty() || !here) return;
            try {
                writeMail(draft, path);
            } catch (const std::exception &e) {
                return tell(desk, here, QString::fromUtf8(e.what()));
            }
            log(desk, u"cv-mail"_s, candidacies, here);
            then(path);
        };
        desk.prompt.savePath(over, Words::tr("Save the e-mail"), name, Words::tr("E-mails (*.eml)"), write);
    });
}
