#pragma once
#include "models/records/failure.h"
#include "ui/startpage.h"

// The archive cannot be opened: what happened, why, what to do, and the ways on.
class StartFailurePage : public StartPage {
    Q_OBJECT
public:
    explicit StartFailurePage(const Failure &failure, bool recoverable, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void recoveryRequested();
    void restoreRequested(); // of a backup
    void quitRequested();
};
