#include "ui/optionsearch.h"
#include "models/records/folding.h"
#include "models/records/option.h"
#include <QFocusEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype offered = 12;
constexpr qsizetype fewest = 3; // letters that say which one is meant
} // namespace

OptionSearch::OptionSearch(const QByteArray &list, const EditorNeeds &needs, QWidget *parent)
    : ReferenceEditor(Option::type.table, needs, parent), m_lists(needs.options), m_list(list)
{
    setOpens(false);
    setPause(0);
    setTakesFirst();
}

OptionSearch::Found OptionSearch::matches(const QList<Answer> &answers, const QString &typed)
{
    const QString wanted = folded(typed);
    Found found;
    for (const Answer &answer : answers) {
        const QString title = folded(answer.title);
        if (!answer.offered || !title.contains(wanted)) continue;
        (title.startsWith(wanted) ? found.begin : found.within) << qMakePair(answer.id, answer.title);
    }
    return found;
}

void OptionSearch::look()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return;
    m_lists->ask(m_list, this, [this, typed](const QList<Answer> &answers, const QString &trouble) {
        const Found found = matches(answers, typed);
        auto all = found.begin + found.within;
        all.removeIf([this](const auto &one) { return m_taken.contains(one.first); });
        offer(typed, all.mid(0, offered));
        setToolTip(trouble);
    });
}

void OptionSearch::focusOutEvent(QFocusEvent *event)
{
    ReferenceEditor::focusOutEvent(event);
    // Its own list opening, or another program coming to the front, is not leaving it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) takeTyped();
}

void OptionSearch::takeTyped()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || unread().isEmpty()) return;
    m_lists->ask(m_list, this, [this, typed](const QList<Answer> &answers, const QString &) {
        if (hasFocus() || text().trimmed() != typed || unread().isEmpty()) return;
        const Found found = matches(answers, typed);
        const auto all = found.begin + found.within;
        const auto whole = std::ranges::find_if(all, [&](const auto &one) { return folded(one.second) == folded(typed); });
        if (whole != all.end()) choose(whole->first, whole->second);
        else if (all.size() == 1 && typed.size() >= fewest) choose(all.first().first, all.first().second);
    });
}
