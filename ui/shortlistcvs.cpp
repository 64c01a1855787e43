#include "ui/shortlistcvs.h"
#include "models/records/candidacy.h"
#include "models/shortlist/cvsubjects.h"
#include "models/store/store.h"
#include "reports/cv.h"
#include "ui/printjob.h"

ShortlistCvs::ShortlistCvs(const Desk &desk, const QString &request, QWidget *over) : QObject(over), m_desk(desk), m_request(request), m_over(over) {}

void ShortlistCvs::preview(const QStringList &candidacies)
{
    whenDone(
        shortlist::readCvSources(m_desk.store, candidacies, m_request), this,
        [this, candidacies](const shortlist::CvSources &sources) {
            const Printout printout = cv(sources.workers, Disclosure::Family, sources.request, sources.titles, printContext(m_desk));
            previewPrintout(printout, m_desk, Candidacy::type.table, candidacies.first(), m_over);
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}
