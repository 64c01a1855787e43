#include "models/intake/pages.h"
#include "models/intake/completeness.h"
#include "models/intake/offer.h"
#include "models/intake/questions.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

bool isBabysitter(const FamilyRequest &request) { return request.service == u"babysitter"_s; }

bool isBegun(PageId page, const FamilyRequest &request)
{
    static const Row blank = rowOf(FamilyRequest{});
    const Row row = rowOf(request);
    for (const Question &q : questions()) {
        const qsizetype at = FamilyRequest::type.indexOf(q.column);
        if (q.page == page && q.asked(request) && row.at(at) != blank.at(at)) return true;
    }
    return page == PageId::Care && isBabysitter(request) && std::ranges::any_of(request.beneficiaries, [](const Beneficiary &b) { return !b.tasks.isEmpty(); });
}
} // namespace

QString titleOf(PageId page, const FamilyRequest &request)
{
    const bool children = isBabysitter(request);
    switch (page) {
    case PageId::First: return Text::tr("To begin");
    case PageId::People: return children ? Text::tr("Children to be looked after") : Text::tr("Persons to be assisted");
    case PageId::Care: return children ? Text::tr("Care of the children") : Text::tr("Care of the person");
    case PageId::House: return Text::tr("Care of the house");
    case PageId::Animals: return Text::tr("Care of the animals");
    case PageId::Hours: return Text::tr("Hours and pay");
    case PageId::Wishes: return Text::tr("Wishes about the worker");
    case PageId::Place: return Text::tr("Place of work and contacts");
    }
    Q_UNREACHABLE();
}

QList<PageId> pagesOf(const FamilyRequest &request)
{
    if (request.service == u"housekeeper"_s) return {PageId::First, PageId::House, PageId::Animals, PageId::Hours, PageId::Wishes, PageId::Place};
    return {PageId::First, PageId::People, PageId::Care, PageId::House, PageId::Animals, PageId::Hours, PageId::Wishes, PageId::Place};
}

PageState stateOf(PageId page, const FamilyRequest &request, QDate today, const cost::Tables &tables)
{
    return {page, isBegun(page, request), missingOn(page, request, today, tables)};
}

QList<PageState> states(const FamilyRequest &request, QDate today, const cost::Tables &tables)
{
    QList<PageState> all;
    for (const PageId page : pagesOf(request)) all << stateOf(page, request, today, tables);
    return all;
}

std::optional<PageId> pageOf(const QByteArray &column)
{
    const Question *q = questionOf(column);
    return q ? std::optional(q->page) : std::nullopt;
}

std::optional<PageId> pageOfOne(const QByteArray &column)
{
    const PersonQuestion *q = personQuestionOf(column);
    return q ? std::optional(q->page) : std::nullopt;
}

bool isAsked(const QByteArray &column, const FamilyRequest &request)
{
    const Question *q = questionOf(column);
    return q && q->asked(request);
}

bool isAskedOf(const QByteArray &column, const Beneficiary &one, const FamilyRequest &request)
{
    const PersonQuestion *q = personQuestionOf(column);
    return q && q->asked(one, request);
}

bool isNeeded(const QByteArray &column, const FamilyRequest &request)
{
    const Question *q = questionOf(column);
    return q && q->needed && q->asked(request);
}

bool isNeededOf(const QByteArray &column, const Beneficiary &one, const FamilyRequest &request)
{
    const PersonQuestion *q = personQuestionOf(column);
    return q && q->needed && q->asked(one, request);
}

QString listOf(const QByteArray &column, const FamilyRequest &request)
{
    const auto at = Beneficiary::type.find(column);
    if (!at) return {};
    const QString list = QLatin1String(Beneficiary::type.fields[static_cast<size_t>(*at)].list);
    const bool ofChildren = isBabysitter(request) && (list == u"kinship"_s || list == u"illness"_s);
    return ofChildren ? list + u"-child"_s : list;
}

QStringList choicesOf(const QByteArray &column, const FamilyRequest &request)
{
    if (column == "schedule") return request.hiring == u"booklet"_s ? QStringList{u"live-out"_s} : schedulesFor(request.service);
    if (column == "level") return levelsFor(request);
    if (column == "others_at_home" && !isBabysitter(request)) return {u"others"_s};
    QStringList all;
    if (const auto at = FamilyRequest::type.find(column))
        for (const Choice &choice : FamilyRequest::type.fields[static_cast<size_t>(*at)].choices) all << QString::fromLatin1(choice.code);
    return all;
}

} // namespace intake
