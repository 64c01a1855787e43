#include "models/matching/words.h"

using namespace Qt::StringLiterals;

namespace matching {
namespace {
// What of the asked the worker has, and what not.
struct Split {
    QStringList there, missing;
    Split(const QStringList &asked, const QStringList &has)
    {
        for (const QString &one : asked) (has.contains(one) ? there : missing) << one;
    }
};

QString tasks(const Facts &f, const QStringList &asked, const QStringList &has, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("The worker has not said what they can do of: %1.").arg(f.titles(asked));
    const Split split(asked, has);
    if (split.missing.isEmpty()) return Text::tr("Can do all that is asked: %1.").arg(f.titles(asked));
    if (split.there.isEmpty()) return Text::tr("Has ticked nothing of what is asked: %1.").arg(f.titles(asked));
    return Text::tr("Can do %1 of %2 tasks asked. Not ticked: %3.").arg(QString::number(split.there.size()), QString::number(asked.size()), f.titles(split.missing));
}

QString houseTasks(const Facts &f, Answer answer)
{
    const QStringList asked = f.demand.figures().houseTasks;
    if (f.offer && f.offer->houseWork == u"no"_s) return Text::tr("Does no housework.");
    if (!asked.isEmpty()) return tasks(f, asked, f.offer ? f.offer->houseTasks : QStringList(), answer);
    return answer == Answer::Yes ? Text::tr("Does housework.") : Text::tr("It is not known whether the worker does housework.");
}

QString illnesses(const Facts &f, Answer answer)
{
    const QStringList asked = f.demand.figures().illnesses;
    if (answer == Answer::NotKnown) return Text::tr("It is not known whether the worker has experience with: %1.").arg(f.titles(asked));
    QStringList parts;
    const Split known(asked, illnessesKnown(f.candidacy, *f.offer)), accepted(known.missing, f.offer->illnessesAccepted);
    if (!known.there.isEmpty()) parts << Text::tr("Has experience with: %1.").arg(f.titles(known.there));
    if (!accepted.there.isEmpty()) parts << Text::tr("Accepts, without experience: %1.").arg(f.titles(accepted.there));
    if (!accepted.missing.isEmpty()) parts << Text::tr("Neither ticked nor in their jobs: %1.").arg(f.titles(accepted.missing));
    return parts.join(u' ');
}

QString languages(const Facts &f, Answer answer)
{
    const QStringList asked = f.demand.figures().languages;
    const QList<Speaks> all = spoken(f.candidacy, f.person);
    if (all.isEmpty()) return Text::tr("The languages of the worker are not known. Asked: %1.").arg(f.titles(asked));
    QStringList said;
    for (const Speaks &one : all) said << (one.level > 0 ? Text::tr("%1 (%2 of 5)").arg(f.title(one.language)).arg(one.level) : f.title(one.language));
    const QString text = Text::tr("Asked: %1. The worker speaks: %2.").arg(f.titles(asked), said.join(u", "_s));
    return answer == Answer::NotKnown ? text + u' ' + Text::tr("How well is not known.") : text;
}

QString anyOf(const Facts &f, const QStringList &asked, const QStringList &has, Answer answer)
{
    if (answer == Answer::NotKnown) return Text::tr("Asked: %1. The worker has said nothing about it.").arg(f.titles(asked));
    return Text::tr("Asked: %1. The worker has said: %2.").arg(f.titles(asked), f.titles(has));
}

QString character(const Facts &f, Answer answer)
{
    const QStringList asked = f.demand.figures().character;
    if (answer == Answer::NotKnown) return Text::tr("Nothing is written down of the worker's character. Asked: %1.").arg(f.titles(asked));
    const Split split(asked, f.candidacy.character);
    if (split.missing.isEmpty()) return Text::tr("As asked: %1.").arg(f.titles(asked));
    return split.there.isEmpty() ? Text::tr("Not ticked: %1.").arg(f.titles(split.missing)) : Text::tr("As asked: %1. Not ticked: %2.").arg(f.titles(split.there), f.titles(split.missing));
}
} // namespace

QString listWords(Criterion criterion, const Verdict &verdict, const Facts &f)
{
    const Answer answer = verdict.answer;
    const DemandFigures &asked = f.demand.figures();
    switch (criterion) {
    case Criterion::CareTasks: return tasks(f, asked.careTasks, f.offer ? f.offer->careTasks : QStringList(), answer);
    case Criterion::ChildTasks: return tasks(f, asked.childTasks, f.offer ? f.offer->childTasks : QStringList(), answer);
    case Criterion::HouseTasks: return houseTasks(f, answer);
    case Criterion::Illnesses: return illnesses(f, answer);
    case Criterion::Languages: return languages(f, answer);
    case Criterion::Study: return anyOf(f, asked.study, f.candidacy.studies + f.candidacy.courses, answer);
    case Criterion::Character: return character(f, answer);
    case Criterion::Room: return anyOf(f, asked.rooms, f.terms ? f.terms->rooms : QStringList(), answer);
    case Criterion::HouseSize: return anyOf(f, asked.areas, f.offer ? f.offer->houseAreas : QStringList(), answer);
    default: return {};
    }
}

} // namespace matching
