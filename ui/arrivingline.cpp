#include "ui/arrivingline.h"
#include "models/sync/syncer.h"
#include "ui/theme.h"
#include <QLocale>

using namespace Qt::StringLiterals;

ArrivingLine::ArrivingLine(syncing::Syncer *exchange, QWidget *parent) : QLabel(parent)
{
    setObjectName(u"arriving"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    theme::makeQuiet(this);
    hide();
    if (!exchange) return;
    connect(exchange, &syncing::Syncer::statusChanged, this, &ArrivingLine::follow);
    follow(exchange->status());
}

void ArrivingLine::follow(const syncing::Status &status)
{
    const bool arriving = status.joined && status.toLoad > 0 && status.loaded < status.toLoad;
    if (arriving)
        setText(tr("Records are still arriving from the central: %1 of about %2 are here. What is not in the list yet is found with the search (Ctrl+K) and opens at once.")
                    .arg(QLocale().toString(status.loaded), QLocale().toString(status.toLoad)));
    setVisible(arriving);
}
