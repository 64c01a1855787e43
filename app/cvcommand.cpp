#include "app/cvcommand.h"
#include "app/print.h"
#include "app/showcommand.h"
#include "models/records/failure.h"
#include "models/shortlist/cvsubjects.h"
#include "models/store/store.h"
#include "reports/cv.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("CvCommand", text); }

// Its id; nothing, and said, when there is none.
std::optional<QString> idOf(Store &store, const RecordType &type, const QString &number)
{
    if (const auto found = findShown(store, type, number)) return type.idOf(found->record.row);
    printError(words(QT_TRANSLATE_NOOP("CvCommand", "There is no %1 with the number “%2”.")).arg(type.shownName().toLower(), number));
    return {};
}
} // namespace

Exit writeCv(Store &store, const Invocation &asked)
{
    QStringList ids;
    for (const QString &number : asked.arguments) {
        const auto id = idOf(store, Candidacy::type, number);
        if (!id) return Exit::Refused;
        if (!ids.contains(*id)) ids << *id;
    }
    QString request;
    if (!asked.number.isEmpty()) {
        const auto id = idOf(store, FamilyRequest::type, asked.number);
        if (!id) return Exit::Refused;
        request = *id;
    }
    const Disclosure version = asked.kind == u"office" ? Disclosure::Office : Disclosure::Family;
    try {
        const shortlist::CvSources sources = shortlist::readCvSources(store, ids, request).result();
        const QString path = QDir::current().absoluteFilePath(asked.output);
        const int pages = writePdf(cv(sources.workers, version, sources.request, sources.titles, {{}, {}, QDateTime::currentDateTime()}), path);
        for (const QString &id : ids) store.logUse(version == Disclosure::Office ? u"cv-office"_s : u"cv-family"_s, Candidacy::type.table, id, {}).waitForFinished();
        print(QCoreApplication::translate("CvCommand", "%n page(s) written: %1", nullptr, pages).arg(QDir::toNativeSeparators(path)));
        if (const qsizetype lacking = lackingPhoto(sources.workers, version).size(); lacking > 0) printError(withoutPhotoText(lacking));
    } catch (const Failure &failure) {
        printError(failure.text());
        return Exit::Refused;
    }
    return Exit::Done;
}
