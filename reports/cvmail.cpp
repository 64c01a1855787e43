#include "reports/cvmail.h"
#include "models/records/failure.h"
#include "reports/cv.h"
#include <QBuffer>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(CvMail)
};

Failure notMade(const QString &why, const QString &remedy) { return Failure(Words::tr("The e-mail with the CVs was not made."), why, remedy); }

QByteArray pdfOf(const Printout &printout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdf(printout, buffer);
    return buffer.data();
}

QString bodyOf(const FamilyRequest &request, int workers, const PrintContext &context)
{
    QStringList lines{Words::tr("Good morning,"), {},
                      Words::tr("attached you find the CVs we have chosen for your request %2: %n in all.", "the number of CVs", workers).arg(request.protocol), {},
                      Words::tr("Please read them at your ease and tell us whom you would like to meet: call us, or answer this e-mail. We arrange the meetings with you."),
                      Words::tr("The CVs are for your choice alone: please do not pass them on."), {}, Words::tr("Kind regards"), {}, context.operatorName, context.centre};
    return lines.join(u'\n').trimmed() + u'\n';
}
} // namespace

MailDraft cvMail(const shortlist::CvSources &sources, const PrintContext &context)
{
    if (!sources.request || sources.workers.isEmpty()) throw notMade(Words::tr("It is not known for which request they are."), Words::tr("Open the shortlist of the request and send them from there."));
    const FamilyRequest &request = *sources.request;
    if (request.contactEmail.trimmed().isEmpty())
        throw notMade(Words::tr("The request has no e-mail address."), Words::tr("Write the address on the last page of the request, or print the CVs."));
    if (std::ranges::any_of(sources.workers, [](const CvSubject &one) { return one.candidacy.state != u"suitable"; }))
        throw notMade(Words::tr("One of the workers is not validated."), Words::tr("Validate the candidacy first, or leave that worker out."));
    const int count = static_cast<int>(sources.workers.size());
    MailDraft draft{.to = {{(request.contactName + u' ' + request.contactSurname).trimmed(), request.contactEmail.trimmed()}},
                    .cc = {},
                    .subject = Words::tr("WeMi: CVs for your request %1").arg(request.protocol),
                    .body = bodyOf(request, count, context),
                    .attachments = {},
                    .at = context.at};
    for (int i = 0; i < count; ++i)
        draft.attachments << MailAttachment{u"cv-%1.pdf"_s.arg(i + 1), "application/pdf", pdfOf(cv({sources.workers.at(i)}, Disclosure::Family, request, sources.titles, context))};
    return draft;
}
