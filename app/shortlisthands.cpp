#include "app/shortlisthands.h"
#include "app/typist.h"
#include "ui/page.h"
#include "ui/shortlistcard.h"
#include <QComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int buttonsOfCard = 12;

// As they stand on the page, line by line.
QList<ShortlistCard *> cards(const Typist &t)
{
    QList<ShortlistCard *> all;
    if (!t.page()) return all;
    for (ShortlistCard *one : t.page()->findChildren<ShortlistCard *>())
        if (one->isVisible()) all << one;
    std::ranges::sort(all, {}, [](const ShortlistCard *one) { return std::pair(one->y(), one->x()); });
    return all;
}

QToolButton *buttonOf(const Typist &t, const MatchingChoice::Worker &worker, const QString &name)
{
    const ShortlistCard *card = shortlisthands::card(t, worker);
    for (QToolButton *one : card ? card->findChildren<QToolButton *>(name) : QList<QToolButton *>())
        if (one->isVisible() && one->isEnabled()) return one;
    return nullptr;
}
} // namespace

ShortlistCard *shortlisthands::card(const Typist &t, const MatchingChoice::Worker &worker)
{
    const QString called = u"%1, %2"_s.arg(worker.name, worker.number);
    for (ShortlistCard *one : cards(t))
        if (const QString name = one->accessibleName(); name.startsWith(called + u',') || name.startsWith(called + u' ')) return one;
    return nullptr;
}

bool shortlisthands::goTo(Typist &t, const MatchingChoice::Worker &worker)
{
    ShortlistCard *wanted = card(t, worker);
    const auto at = cards(t).indexOf(wanted);
    if (at < 0) return false;
    t.press(Qt::Key_1 + static_cast<int>(at), Qt::AltModifier);
    return t.focused() && wanted->isAncestorOf(t.focused());
}

bool shortlisthands::offers(const Typist &t, const MatchingChoice::Worker &worker, const QString &button) { return buttonOf(t, worker, button); }

void shortlisthands::press(Typist &t, const MatchingChoice::Worker &worker, const QString &button)
{
    if (goTo(t, worker) && t.reach(buttonOf(t, worker, button), Qt::Key_Tab, buttonsOfCard)) t.press(Qt::Key_Space);
}

bool shortlisthands::asksReason(const Typist &t)
{
    const auto *reasons = t.part<QComboBox>(u"stepReason"_s);
    return reasons && reasons->count() > 1;
}

void shortlisthands::giveReason(Typist &t, const QString &words)
{
    auto *reasons = t.part<QComboBox>(u"stepReason"_s);
    t.choose(reasons, [reasons] { return !reasons->currentData().toString().isEmpty(); });
    if (t.reach(u"stepNote"_s)) t.type(words);
    t.press(Qt::Key_Return, Qt::ControlModifier);
}
