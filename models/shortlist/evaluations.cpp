#include "models/shortlist/evaluations.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/placement.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evaluations {
namespace {
using Test = Condition::Test;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evaluations)
};

struct Asked {
    const char *column;
    const char *about;
    const char *text;
};
// The general question first; those on a person are the ones of the portal, in plain words.
constexpr Asked questions[] = {
    {"overall", "worker", QT_TRANSLATE_NOOP("Evaluations", "Altogether, how happy are you with the worker?")},
    {"communicates", "worker", QT_TRANSLATE_NOOP("Evaluations", "How well do you understand each other?")},
    {"adapts", "worker", QT_TRANSLATE_NOOP("Evaluations", "How well does the worker adapt to your home and your habits?")},
    {"keeps_time", "worker", QT_TRANSLATE_NOOP("Evaluations", "How well does the worker keep to the hours and organise the day?")},
    {"overall", "family", QT_TRANSLATE_NOOP("Evaluations", "Altogether, how do you like working with this family?")},
    {"communicates", "family", QT_TRANSLATE_NOOP("Evaluations", "How well do you understand each other?")},
    {"adapts", "family", QT_TRANSLATE_NOOP("Evaluations", "How well does the family meet your needs when something changes?")},
    {"keeps_time", "family", QT_TRANSLATE_NOOP("Evaluations", "How well does the family keep to the hours and the rest agreed?")},
    {"overall", "service", QT_TRANSLATE_NOOP("Evaluations", "Altogether, how happy are you with the service of WeMi?")},
    {"speed", "service", QT_TRANSLATE_NOOP("Evaluations", "How quickly were you answered?")},
    {"ease", "service", QT_TRANSLATE_NOOP("Evaluations", "How easy was it to use the service?")},
    {"fit", "service", QT_TRANSLATE_NOOP("Evaluations", "How well did what was proposed fit what you looked for?")},
};

struct Title {
    Step step;
    const char *text;
    const char *from; // states, a space between them
};
constexpr Title titles[] = {
    {Step::Confirm, QT_TRANSLATE_NOOP("Evaluations", "Confirm"), "given"},
    {Step::NotGiven, QT_TRANSLATE_NOOP("Evaluations", "They do not want to answer"), "asked"},
    {Step::Reopen, QT_TRANSLATE_NOOP("Evaluations", "Take the confirmation back"), "confirmed"},
    {Step::AskAgain, QT_TRANSLATE_NOOP("Evaluations", "Ask again"), "confirmed none"},
};

QString valueOf(const QByteArray &column, const Feedback &feedback) { return Feedback::type.field(column.constData()).get(&feedback).toString(); }

ListQuery evaluationsIn(const intake::Scope &scope, QList<Condition> conditions, const char *sortedBy)
{
    if (!scope.site.isEmpty()) conditions << Condition{"site", Test::Is, {scope.site}};
    if (!scope.operatorId.isEmpty()) conditions << Condition{"asked_by", Test::Is, {scope.operatorId}};
    return {&Feedback::type, {}, conditions, {{sortedBy, Qt::AscendingOrder}}, false};
}
} // namespace

bool isKind(const Feedback &feedback) { return feedback.about != feedback.fromWhom; }

QList<Question> questionsOf(const Feedback &feedback)
{
    QList<Question> asked;
    for (const Asked &question : questions)
        if (feedback.about == QLatin1String(question.about)) asked << Question{question.column, Text::tr(question.text)};
    return asked;
}

bool isAsked(const QByteArray &column, const Feedback &feedback)
{
    if (column == "character" || column == "tasks_done") return feedback.about == u"worker";
    if (column == "words") return true;
    return std::ranges::any_of(questions, [&](const Asked &question) { return feedback.about == QLatin1String(question.about) && column == question.column; });
}

QString titleOf(Step step)
{
    for (const Title &title : titles)
        if (title.step == step) return Text::tr(title.text);
    Q_UNREACHABLE();
}

QList<Step> stepsOf(const Feedback &feedback)
{
    QList<Step> all;
    for (const Title &title : titles)
        if (QString::fromLatin1(title.from).split(u' ').contains(feedback.state)) all << title.step;
    return all;
}

QList<Problem> against(Step step, const Feedback &feedback)
{
    if (!stepsOf(feedback).contains(step)) {
        const QString state = Feedback::type.shown(Feedback::type.field("state"), feedback.state);
        return {{"state", Text::tr("This cannot be done while the evaluation is: %1.").arg(state)}};
    }
    if (step != Step::Confirm) return {};
    QList<Problem> found;
    if (!isKind(feedback)) found << Problem{"about", Text::tr("Nobody evaluates oneself: choose another answer for about, or for from.")};
    for (const Question &question : questionsOf(feedback))
        if (valueOf(question.column, feedback).isEmpty()) found << Problem{question.column, Text::tr("Not answered: %1").arg(question.text)};
    return found;
}

Feedback stepped(Step step, Feedback feedback, const Author &author, const QDateTime &now)
{
    if (!against(step, feedback).isEmpty() || step == Step::AskAgain)
        throw Failure(Text::tr("The evaluation stays as it was."), Text::tr("It is no longer in the state in which this can be done."), Text::tr("Open it again to see what has changed."));
    switch (step) {
    case Step::Confirm:
        feedback.state = u"confirmed"_s;
        feedback.confirmedAt = now.toUTC();
        feedback.confirmedBy = author.operatorId;
        break;
    case Step::NotGiven: feedback.state = u"none"_s; break;
    case Step::Reopen:
        feedback.state = u"given"_s;
        feedback.confirmedAt = {};
        feedback.confirmedBy.clear();
        feedback.mayBeQuoted = false;
        break;
    case Step::AskAgain: break;
    }
    return feedback;
}

ListQuery openLike(const Feedback &feedback)
{
    QList<Condition> conditions{{"state", Test::AnyOf, {u"asked"_s, u"given"_s}}, {"about", Test::Is, {feedback.about}}, {"from_whom", Test::Is, {feedback.fromWhom}},
                                {"id", Test::IsNot, {feedback.id}}};
    for (const char *column : {"person", "candidacy", "request"}) conditions << Condition{column, Test::Is, {valueOf(column, feedback)}};
    return {&Feedback::type, {}, conditions, {{"asked_on", Qt::AscendingOrder}}, false};
}

QList<Problem> againstAsking(const Feedback &feedback, const QList<Feedback> &openOnes)
{
    for (const Feedback &one : openOnes)
        if (one.id != feedback.id && (one.state == u"asked" || one.state == u"given"))
            return {{"state", one.state == u"asked" ? Text::tr("The same evaluation is asked already and not answered yet: no second one is asked meanwhile.")
                                                    : Text::tr("The same evaluation is answered already and not confirmed yet: confirm that one first.")}};
    return {};
}

Feedback askedAgain(const Feedback &earlier, const Author &author, QDate today)
{
    Feedback again;
    again.id = newIdentifier();
    for (const auto member : {&Feedback::about, &Feedback::fromWhom, &Feedback::person, &Feedback::candidacy, &Feedback::request, &Feedback::placement, &Feedback::site, &Feedback::askedHow})
        again.*member = earlier.*member;
    again.askedOn = today;
    again.askedBy = author.operatorId;
    return again;
}

Feedback completed(Feedback feedback, const Author &author, QDate today)
{
    if (feedback.site.isEmpty()) feedback.site = author.siteId;
    if (feedback.askedBy.isEmpty()) feedback.askedBy = author.operatorId;
    if (!feedback.askedOn.isValid()) feedback.askedOn = today;
    // An answer that comes after all counts as one.
    if ((feedback.state == u"asked" || feedback.state == u"none") && !feedback.overall.isEmpty()) {
        feedback.state = u"given"_s;
        if (!feedback.answeredOn.isValid()) feedback.answeredOn = today;
    }
    if (!counts(feedback)) feedback.mayBeQuoted = false; // nobody has read it yet
    return feedback;
}

bool counts(const Feedback &feedback) { return feedback.state == u"confirmed"; }

std::optional<int> relational(const Feedback &feedback)
{
    int sum = 0;
    for (const QString &stars : {feedback.communicates, feedback.adapts, feedback.keepsTime}) {
        if (stars.isEmpty()) return {};
        sum += stars.toInt();
    }
    return (sum * 2 + 3) / 6;
}

std::optional<Decimal> mean(const QList<Feedback> &all)
{
    qint64 sum = 0, found = 0;
    for (const Feedback &feedback : all) {
        if (!counts(feedback)) continue;
        const QStringList said = feedback.about == u"service" ? QStringList{feedback.overall} : QStringList{feedback.communicates, feedback.adapts, feedback.keepsTime};
        qint64 stars = 0, answers = 0;
        for (const QString &one : said) {
            if (one.isEmpty()) continue;
            stars += one.toInt() * Decimal::one;
            ++answers;
        }
        if (answers == 0) continue;
        sum += (stars + answers / 2) / answers;
        ++found;
    }
    if (found == 0) return {};
    constexpr qint64 step = Decimal::one / 100;
    return Decimal{(sum / found + step / 2) / step * step};
}

intake::WorkList toBeAsked(const intake::Scope &scope, QDate today)
{
    Condition due{"steps", Test::AnyItem, {}};
    due.item = {{"step", Test::Is, {u"feedback"_s}}, {"due", Test::AtMost, {today}}, {"done_on", Test::IsEmpty, {}}, {"not_needed", Test::Is, {false}}};
    ListQuery query{&Placement::type, {}, {due}, {{"hired_on", Qt::AscendingOrder}}, false};
    if (!scope.site.isEmpty()) query.conditions << Condition{"site", Test::Is, {scope.site}};
    if (!scope.operatorId.isEmpty()) query.conditions << Condition{"handler", Test::Is, {scope.operatorId}};
    return {"feedback-to-ask", Text::tr("Evaluations to ask"), Text::tr("Contracts whose evaluations were to be asked by today"), query, intake::WorkList::Tone::Soon};
}

intake::WorkList unanswered(const intake::Scope &scope, QDate today)
{
    return {"feedback-unanswered", Text::tr("Evaluations without an answer"), Text::tr("Evaluations asked two weeks ago or earlier, not answered yet"),
            evaluationsIn(scope, {{"state", Test::Is, {u"asked"_s}}, {"asked_on", Test::AtMost, {today.addDays(-14)}}}, "asked_on")};
}

intake::WorkList toBeConfirmed(const intake::Scope &scope)
{
    return {"feedback-to-confirm", Text::tr("Evaluations to confirm"), Text::tr("Evaluations answered that no operator has confirmed"),
            evaluationsIn(scope, {{"state", Test::Is, {u"given"_s}}}, "answered_on"), intake::WorkList::Tone::Soon};
}

} // namespace evaluations
