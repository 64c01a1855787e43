#include "ui/optionsearch.h"
#include "models/records/folding.h"
#include "models/records/option.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype offered = 12;
} // namespace

OptionSearch::OptionSearch(const QByteArray &list, const EditorNeeds &needs, QWidget *parent)
    : ReferenceEditor(Option::type.table, needs, parent), m_lists(needs.options), m_list(list)
{
    setOpens(false);
    setPause(0);
    setTakesFirst();
}

void OptionSearch::look()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return;
    m_lists->ask(m_list, this, [this, typed](const QList<Answer> &answers, const QString &trouble) {
        const QString wanted = folded(typed);
        QList<QPair<QString, QString>> begin, within;
        for (const Answer &answer : answers) {
            if (!answer.offered || m_taken.contains(answer.id)) continue;
            const QString title = folded(answer.title);
            if (title.startsWith(wanted)) begin << qMakePair(answer.id, answer.title);
            else if (title.contains(wanted)) within << qMakePair(answer.id, answer.title);
        }
        offer(typed, (begin + within).mid(0, offered));
        setToolTip(trouble);
    });
}
