#include "ui/startpagefailure.h"
#include <QPushButton>

StartFailurePage::StartFailurePage(const Failure &failure, bool recoverable, QWidget *parent) : StartPage(failure.happened(), failure.why(), parent)
{
    inform(failure.remedy());
    const auto offer = [this](const QString &text, auto signal) {
        QPushButton *button = addButton(text);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    QPushButton *first = recoverable ? offer(tr("Use the &recovery key …"), &StartFailurePage::recoveryRequested) : nullptr;
    QPushButton *again = offer(tr("&Try again"), &StartFailurePage::retryRequested);
    offer(tr("Restore a &backup …"), &StartFailurePage::restoreRequested);
    offer(tr("&Quit"), &StartFailurePage::quitRequested);
    setFirst(first ? first : again);
}
