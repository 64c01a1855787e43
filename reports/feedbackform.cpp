#include "reports/feedbackform.h"
#include "models/shortlist/evaluations.h"
#include "reports/template.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FeedbackForm)
};

QString introduction(const Feedback &feedback)
{
    if (feedback.about == u"service") return Words::tr("Please tell us how the service of WeMi went for you. Your answers help us to do better.");
    if (feedback.about == u"family") return Words::tr("Please tell us how the work with the family goes. The family does not see your answers.");
    return Words::tr("Please tell us how the work of the person you hired goes. An operator reads your answers before they count.");
}
} // namespace

QString feedbackCode(const Feedback &feedback) { return feedback.id.right(8).toUpper(); }

Printout feedbackForm(const Feedback &feedback, const PrintContext &context)
{
    QList<TemplateValues> asked, stars, lines(5, TemplateValues{});
    for (int star = 1; star <= 5; ++star) stars << TemplateValues{.texts = {{u"star"_s, QString::number(star)}}, .parts = {}};
    for (const evaluations::Question &question : evaluations::questionsOf(feedback))
        asked << TemplateValues{.texts = {{u"question"_s, question.text}}, .parts = {{u"stars"_s, stars}}};
    return {.kind = Words::tr("Evaluation form"),
            .title = Words::tr("Your opinion"),
            .context = {context.centre, {}, context.at},
            .source = Words::tr("Form %1").arg(feedbackCode(feedback)),
            .html = Template::named(u"feedbackform"_s)
                        .filled({.texts = {{u"introduction"_s, introduction(feedback)},
                                           {u"how"_s, Words::tr("Put a cross on a number: 1 is bad, 5 is very good.")},
                                           {u"words"_s, Words::tr("In your words, if you like:")},
                                           {u"thanks"_s, Words::tr("Thank you. Hand this sheet in at the centre.")}},
                                 .parts = {{u"questions"_s, asked}, {u"lines"_s, lines}}}),
            .onePage = true};
}

QString feedbackMessage(const Feedback &feedback, const QString &centre)
{
    QStringList lines{Words::tr("Good morning,"), {}, introduction(feedback), Words::tr("Answer each question with a number from 1 to 5: 1 is bad, 5 is very good."), {}};
    int number = 0;
    for (const evaluations::Question &question : evaluations::questionsOf(feedback)) lines << u"%1. %2"_s.arg(++number).arg(question.text);
    lines << u"%1. %2"_s.arg(++number).arg(Words::tr("In your words, if you like:")) << QString() << Words::tr("Thank you,") << centre << Words::tr("Form %1").arg(feedbackCode(feedback));
    return lines.join(u'\n');
}
