#include "ui/exchangetiles.h"
#include "models/sync/syncer.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto conflicts = "conflicts", refused = "refused", unsent = "unsent";
constexpr qint64 tooLong = 24 * 3600; // seconds: a day without network is usual
} // namespace

ExchangeTiles::ExchangeTiles(const Desk &desk, QButtonGroup &arrows, QWidget *parent) : WorkTiles(tr("With the other centres"), Noughts::Hidden, arrows, parent)
{
    add(conflicts, tr("Conflicts to be decided"), tr("Two people wrote different values without seeing each other's work; both are kept"));
    add(refused, tr("Changes not taken"), tr("Changes the central database did not take, and why"));
    add(unsent, tr("Changes not sent for a day"), tr("Changes that are only on this console"));
    connect(this, &WorkTiles::asked, this, [this](const QByteArray &key) { Q_EMIT pageRequested(key == conflicts ? u"conflicts"_s : u"unsent"_s); });
    if (!desk.exchange) return;
    connect(desk.exchange, &syncing::Syncer::statusChanged, this, &ExchangeTiles::follow);
    follow(desk.exchange->status());
}

void ExchangeTiles::follow(const syncing::Status &status)
{
    const bool late = status.oldestUnsent.isValid() && status.oldestUnsent.secsTo(QDateTime::currentDateTimeUtc()) > tooLong;
    setNumber(conflicts, status.conflicts, Tile::Tone::Soon);
    setNumber(refused, status.refused, Tile::Tone::Late);
    setNumber(unsent, late ? status.toSend : 0, Tile::Tone::Soon);
}
