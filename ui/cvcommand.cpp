#include "ui/cvcommand.h"
#include "models/access/session.h"
#include "models/records/meeting.h"
#include "models/shortlist/cvsubjects.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
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

// What is done with the sources once the photos were looked for; why: why no more of them could be asked for, empty when each was.
using PhotosAsked = std::function<void(const shortlist::CvSources &sources, const QString &why)>;

// Asks the central for the photos that are lacking, one after the other. then() throws nothing.
void askForPhotos(const Desk &desk, const shortlist::CvSources &sources, const QList<qsizetype> &lacking, QWidget *over, const PhotosAsked &then)
{
    if (lacking.isEmpty()) return then(sources, {});
    if (!desk.exchange || !desk.exchange->status().joined) return then(sources, Words::tr("Choose the photo anew in the candidacy."));
    const QString unreachable = Words::tr("The central cannot be reached now: try again later.");
    if (desk.exchange->status().isAway()) return then(sources, unreachable);
    whenDone(
        desk.exchange->fetchContent(sources.workers.at(lacking.first()).candidacy.photo), over,
        [=](const std::optional<QByteArray> &bytes) {
            shortlist::CvSources more = sources;
            if (bytes) more.workers[lacking.first()].photo = *bytes;
            askForPhotos(desk, more, lacking.mid(1), over, then);
        },
        [=](const std::exception &) { then(sources, unreachable); });
}

// A CV without its photo looks whole: it is said.
void tellOfPhotos(const Desk &desk, const shortlist::CvSources &sources, Disclosure version, const QString &why, QWidget *over)
{
    const qsizetype lacking = lackingPhoto(sources.workers, version).size();
    const QString none = Words::tr("What is missing is not at the central either: try again later, or choose the photo anew in the candidacy.");
    if (lacking > 0) tell(desk, over, withoutPhotoText(lacking) + u' ' + (why.isEmpty() ? none : why));
}

// The same with the photos the version shows, also those that are still at the central.
void withCvSources(const Desk &desk, const QStringList &candidacies, Disclosure version, const QString &request, QWidget *over, const std::function<void(const shortlist::CvSources &)> &then)
{
    const auto use = [=](const shortlist::CvSources &sources, const QString &why) {
        // The photos may have taken their time.
        if (!desk.session.isSignedIn() || desk.session.isLocked()) return;
        try {
            then(sources);
        } catch (const std::exception &e) {
            return tell(desk, over, QString::fromUtf8(e.what()));
        }
        tellOfPhotos(desk, sources, version, why, over);
    };
    withSources(desk, candidacies, request, over, [=](const shortlist::CvSources &sources) { askForPhotos(desk, sources, lackingPhoto(sources.workers, version), over, use); });
}

void log(const Desk &desk, const QString &what, const QStringList &candidacies, QWidget *over)
{
    for (const QString &id : candidacies)
        whenDone(desk.store.logUse(what, Candidacy::type.table, id, desk.author()), over, [] {}, [desk, over](const std::exception &e) { tell(desk, over, QString::fromUtf8(e.what())); });
}
} // namespace

void showCv(const Desk &desk, const QStringList &candidacies, Disclosure version, const QString &request, QWidget *over)
{
    withCvSources(desk, candidacies, version, request, over, [=](const shortlist::CvSources &sources) {
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
    withCvSources(desk, candidacies, Disclosure::Family, request, over, [=](const shortlist::CvSources &sources) {
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
