#pragma once
#include "ui/desk.h"
#include "ui/worktiles.h"

namespace syncing { struct Status; }

// What the exchange with the other consoles leaves to a person: conflicts, changes the central did not take, changes that
// have been here too long. Nothing is shown where there is nothing to do.
class ExchangeTiles : public WorkTiles {
    Q_OBJECT
public:
    ExchangeTiles(const Desk &desk, QButtonGroup &arrows, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &key);

private:
    void follow(const syncing::Status &status);
};
