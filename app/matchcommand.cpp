#include "app/matchcommand.h"
#include "app/print.h"
#include "app/showcommand.h"
#include "models/shortlist/workerpool.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace matching;

namespace {
QString words(const char *text) { return QCoreApplication::translate("MatchCommand", text); }

struct Asked {
    QString request, why;
    bool json = true;
    qsizetype limit = 20;
    Relaxed relaxed;
};

QLatin1StringView answerCode(Answer answer)
{
    return answer == Answer::Yes ? QLatin1StringView("yes") : answer == Answer::No ? QLatin1StringView("no") : QLatin1StringView("not-known");
}

QString answerWord(Answer answer)
{
    if (answer == Answer::NotKnown) return words(QT_TRANSLATE_NOOP("MatchCommand", "not known"));
    return answer == Answer::Yes ? words(QT_TRANSLATE_NOOP("MatchCommand", "yes")) : words(QT_TRANSLATE_NOOP("MatchCommand", "no"));
}

QString relaxable()
{
    QStringList codes;
    for (int i = 0; i < criteria; ++i)
        if (const auto criterion = static_cast<Criterion>(i); isHard(criterion)) codes << QString::fromLatin1(codeOf(criterion));
    return codes.join(u", "_s);
}

// Nothing when it was not understood; the reason is printed.
std::optional<Asked> readAsked(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, {}, u"json|text"_s, u"json"_s), limit(u"limit"_s, {}, u"N"_s, u"20"_s), relax(u"relax"_s, {}, u"CRITERION"_s),
        why(u"why"_s, {}, u"WORKER"_s), profile(u"profile"_s, {}, u"DIR"_s);
    parser.addOptions({format, limit, relax, why, profile});
    const auto refuse = [](const QString &reason) {
        printError(reason);
        return std::nullopt;
    };
    if (!parser.parse(QStringList{u"match"_s} + arguments)) return refuse(parser.errorText());
    if (parser.positionalArguments().size() != 1) return refuse(words(QT_TRANSLATE_NOOP("MatchCommand", "match needs the number of one request.")));
    const QString form = parser.value(format);
    if (form != u"json"_s && form != u"text"_s) return refuse(words(QT_TRANSLATE_NOOP("MatchCommand", "--format is json or text.")));
    bool isNumber = false;
    Asked asked{parser.positionalArguments().first(), parser.value(why), form == u"json"_s, parser.value(limit).toLongLong(&isNumber), {}};
    if (!isNumber || asked.limit < 1) return refuse(words(QT_TRANSLATE_NOOP("MatchCommand", "--limit needs a whole number from 1.")));
    for (const QString &code : parser.values(relax)) {
        const auto criterion = criterionOf(code.toLatin1());
        if (!criterion || !isHard(*criterion)) return refuse(words(QT_TRANSLATE_NOOP("MatchCommand", "“%1” cannot be put aside. There are: %2.")).arg(code, relaxable()));
        asked.relaxed << *criterion;
    }
    return asked;
}

QJsonArray reasonsOf(const Match &match, qsizetype worker)
{
    QJsonArray all;
    for (const Finding &one : findings(match.demand, match.pool, worker))
        all << QJsonObject{{u"criterion"_s, QString::fromLatin1(codeOf(one.criterion))}, {u"title"_s, titleOf(one.criterion)}, {u"required"_s, isHard(one.criterion)},
                           {u"answer"_s, answerCode(one.answer)}, {u"points"_s, one.points}, {u"out_of"_s, one.outOf}, {u"words"_s, one.words}};
    return all;
}

QJsonObject workerJson(const Match &match, qsizetype worker)
{
    const Candidacy &candidacy = match.pool.candidacy(worker);
    QJsonArray said;
    for (const Remark &one : remarks(match.demand, match.pool, worker)) said << one.words;
    return {{u"number"_s, candidacy.protocol}, {u"id"_s, candidacy.id}, {u"name"_s, candidacy.workerName}, {u"reasons"_s, reasonsOf(match, worker)}, {u"remarks"_s, said}};
}

QJsonObject listedJson(const Match &match, qsizetype rank)
{
    const matching::Listed &one = match.ranking.listed.at(rank);
    QJsonObject worker = workerJson(match, one.worker);
    worker.insert(u"rank"_s, rank + 1);
    worker.insert(u"points"_s, one.points);
    worker.insert(u"out_of"_s, one.outOf);
    worker.insert(u"not_known"_s, one.notKnown);
    worker.insert(u"proposed_lately"_s, one.proposedLately);
    worker.insert(u"waiting_since"_s, one.waitingSince.toString(Qt::ISODate));
    return worker;
}

std::optional<qsizetype> rankOf(const Match &match, qsizetype worker)
{
    const auto at = std::ranges::find(match.ranking.listed, worker, &matching::Listed::worker);
    return at == match.ranking.listed.end() ? std::nullopt : std::optional(at - match.ranking.listed.begin());
}

// What stands against the worker and was not put aside.
QStringList against(const Match &match, qsizetype worker)
{
    QStringList codes;
    for (const Finding &one : findings(match.demand, match.pool, worker))
        if (isHard(one.criterion) && one.answer == Answer::No && !match.relaxed.contains(one.criterion)) codes << QString::fromLatin1(codeOf(one.criterion));
    return codes;
}

QString accountOf(const Match &match, qsizetype worker)
{
    QString text;
    for (const Finding &one : findings(match.demand, match.pool, worker)) {
        const QString points = one.outOf > 0 ? u" %1/%2"_s.arg(one.points).arg(one.outOf) : QString();
        text += u"     %1: %2%3. %4\n"_s.arg(titleOf(one.criterion), answerWord(one.answer), points, one.words);
    }
    for (const Remark &one : remarks(match.demand, match.pool, worker)) text += u"   ! %1\n"_s.arg(one.words);
    return text;
}

QString keptOutText(const Match &match)
{
    QString text;
    for (int i = 0; i < criteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (const int many = match.ranking.keptOut.value(criterion)) text += u"  %1 (--relax %2): %3\n"_s.arg(titleOf(criterion), QString::fromLatin1(codeOf(criterion))).arg(many);
    }
    return text.isEmpty() ? text : u'\n' + words(QT_TRANSLATE_NOOP("MatchCommand", "Kept out by one requirement alone:")) + u'\n' + text;
}

// Of one worker, or of the list.
Exit answer(const Match &match, const Asked &asked)
{
    QJsonObject json;
    QString text;
    if (asked.why.isEmpty()) {
        json = matchJson(match, asked.limit);
        text = matchText(match, asked.limit);
    } else {
        const auto worker = match.pool.find(asked.why);
        if (!worker) {
            printError(words(QT_TRANSLATE_NOOP("MatchCommand", "This candidacy takes no part yet: it is a draft, or in the trash.")));
            return Exit::Refused;
        }
        json = whyJson(match, *worker);
        text = whyText(match, *worker);
    }
    print(asked.json ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed() : text.trimmed());
    return Exit::Done;
}
} // namespace

std::optional<Match> matchOf(Store &store, const QString &number, const Relaxed &relaxed, QDate today)
{
    const auto shown = findShown(store, FamilyRequest::type, number);
    if (!shown) return {};
    const auto request = recordOf<FamilyRequest>(shown->record.row);
    const auto requester = store.find(Person::type, request.requester).result();
    const Demand demand(request, requester ? municipioOf(request, recordOf<Person>(requester->row)) : std::nullopt, today);
    Pool pool(store.worker().run([today](Database &db) { return shortlist::readSources(db, today); }).result(), today);
    Ranking ranking = ranked(demand, pool, relaxed);
    return Match{demand, std::move(pool), relaxed, std::move(ranking)};
}

QJsonObject matchJson(const Match &match, qsizetype limit)
{
    QJsonArray listed, relaxed;
    for (qsizetype rank = 0; rank < std::min(limit, match.ranking.listed.size()); ++rank) listed << listedJson(match, rank);
    QJsonObject keptOut;
    for (int i = 0; i < criteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        if (match.relaxed.contains(criterion)) relaxed << QString::fromLatin1(codeOf(criterion));
        if (match.ranking.keptOut.contains(criterion)) keptOut.insert(QString::fromLatin1(codeOf(criterion)), match.ranking.keptOut.value(criterion));
    }
    return {{u"request"_s, match.demand.request().protocol}, {u"considered"_s, match.ranking.considered}, {u"fitting"_s, match.ranking.listed.size()},
            {u"workers"_s, listed}, {u"kept_out"_s, keptOut}, {u"relaxed"_s, relaxed}};
}

QString matchText(const Match &match, qsizetype limit)
{
    QString text = words(QT_TRANSLATE_NOOP("MatchCommand", "Request %1. Workers considered: %2. Fitting: %3."))
                       .arg(match.demand.request().protocol).arg(match.ranking.considered).arg(match.ranking.listed.size()) + u'\n';
    for (qsizetype rank = 0; rank < std::min(limit, match.ranking.listed.size()); ++rank) {
        const matching::Listed &one = match.ranking.listed.at(rank);
        const Candidacy &candidacy = match.pool.candidacy(one.worker);
        text += u'\n' + words(QT_TRANSLATE_NOOP("MatchCommand", "%1. %2 %3: %4 points of %5; not known: %6; proposed in %7 days: %8"))
                            .arg(QString::number(rank + 1), candidacy.protocol, candidacy.workerName, QString::number(one.points), QString::number(one.outOf),
                                 QString::number(one.notKnown), QString::number(lately), QString::number(one.proposedLately)) + u'\n'
            + accountOf(match, one.worker);
    }
    return text + keptOutText(match);
}

QJsonObject whyJson(const Match &match, qsizetype worker)
{
    const auto rank = rankOf(match, worker);
    QJsonObject json = rank ? listedJson(match, *rank) : workerJson(match, worker);
    json.insert(u"request"_s, match.demand.request().protocol);
    json.insert(u"listed"_s, rank.has_value());
    json.insert(u"against"_s, QJsonArray::fromStringList(against(match, worker)));
    return json;
}

QString whyText(const Match &match, qsizetype worker)
{
    const Candidacy &candidacy = match.pool.candidacy(worker);
    const auto rank = rankOf(match, worker);
    const QString head = (rank ? words(QT_TRANSLATE_NOOP("MatchCommand", "%1 %2 is in the list of request %3."))
                               : words(QT_TRANSLATE_NOOP("MatchCommand", "%1 %2 is not in the list of request %3. A requirement answered with no keeps them out:")))
                             .arg(candidacy.protocol, candidacy.workerName, match.demand.request().protocol);
    const QString place = rank ? words(QT_TRANSLATE_NOOP("MatchCommand", "Place: %1.")).arg(*rank + 1) + u'\n' : QString();
    return head + u'\n' + place + accountOf(match, worker);
}

Exit runMatch(Store &store, const QStringList &arguments)
{
    auto asked = readAsked(arguments);
    if (!asked) return Exit::WrongUsage;
    const auto match = matchOf(store, asked->request, asked->relaxed, QDate::currentDate());
    if (!match) {
        printError(words(QT_TRANSLATE_NOOP("MatchCommand", "There is no request %1. Its number is written on its page and on its prints.")).arg(asked->request));
        return Exit::Refused;
    }
    if (!asked->why.isEmpty()) {
        const auto worker = findShown(store, Candidacy::type, asked->why);
        if (!worker) {
            printError(words(QT_TRANSLATE_NOOP("MatchCommand", "There is no candidacy %1. Its number is written on its page and on its prints.")).arg(asked->why));
            return Exit::Refused;
        }
        asked->why = Candidacy::type.idOf(worker->record.row);
    }
    store.logUse(u"match"_s, FamilyRequest::type.table, match->demand.request().id, {}).waitForFinished();
    return answer(*match, *asked);
}
