#include "models/candidacy/completeness.h"
#include "models/candidacy/questions.h"
#include "models/intake/offer.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidacyPages)
};

bool isBegun(PageId page, const Candidacy &candidacy)
{
    static const Row blank = rowOf(Candidacy{});
    const Row row = rowOf(candidacy);
    return std::ranges::any_of(questions(), [&](const Question &q) {
        const qsizetype at = Candidacy::type.indexOf(q.column);
        return q.page == page && q.asked(candidacy) && row.at(at) != blank.at(at);
    });
}
} // namespace

QString titleOf(PageId page)
{
    switch (page) {
    case PageId::Who: return Text::tr("The worker and the documents");
    case PageId::Work: return Text::tr("Work now");
    case PageId::Studies: return Text::tr("Languages and studies");
    case PageId::Experience: return Text::tr("Experience");
    case PageId::Personal: return Text::tr("Personal information");
    case PageId::Services: return Text::tr("Services offered");
    case PageId::Availability: return Text::tr("Availability");
    case PageId::Office: return Text::tr("For the office");
    }
    Q_UNREACHABLE();
}

QList<PageId> pages()
{
    return {PageId::Who, PageId::Work, PageId::Studies, PageId::Experience, PageId::Personal, PageId::Services, PageId::Availability, PageId::Office};
}

PageState stateOf(PageId page, const Candidacy &candidacy, const Person *person, QDate today)
{
    return {page, isBegun(page, candidacy), missingOn(page, candidacy, person, today)};
}

QList<PageState> states(const Candidacy &candidacy, const Person *person, QDate today)
{
    QList<PageState> all;
    for (const PageId page : pages()) all << stateOf(page, candidacy, person, today);
    return all;
}

std::optional<PageId> pageOf(QByteArrayView column)
{
    const Question *q = questionOf(column);
    return q ? std::optional(q->page) : std::nullopt;
}

std::optional<PageId> pageOfPart(const RecordType &part, QByteArrayView column)
{
    const PartQuestion *q = partQuestionOf(part, column);
    return q ? std::optional(q->page) : std::nullopt;
}

bool isAsked(QByteArrayView column, const Candidacy &candidacy)
{
    const Question *q = questionOf(column);
    return q && q->asked(candidacy);
}

bool isAskedOf(const RecordType &part, QByteArrayView column, const Row &row)
{
    const PartQuestion *q = partQuestionOf(part, column);
    return q && q->asked(row);
}

bool isOffered(const Availability &availability, const Candidacy &candidacy)
{
    return std::ranges::any_of(candidacy.offers, [&](const ServiceOffer &offer) { return offer.service == availability.service; });
}

QStringList schedulesOf(const QString &service) { return intake::schedulesFor(service); }

} // namespace candidacy
