#include "ui/presenceline.h"
#include "models/access/session.h"
#include "models/sync/syncer.h"
#include "ui/originwords.h"
#include "ui/theme.h"
#include "ui/titlesof.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int unheard = 90'000; // milliseconds: several times as long as it takes to hear again

QString moment(const QDateTime &since)
{
    const QDateTime local = since.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), u"HH:mm"_s) : OriginWords::moment(since);
}
} // namespace

PresenceLine::PresenceLine(const Desk &desk, const RecordType &type, const QString &record, QWidget *parent) : QLabel(parent), m_desk(desk), m_type(type), m_record(record)
{
    setObjectName(u"presence"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    theme::makeQuiet(this);
    hide();
    if (!desk.exchange) return;
    m_goes.setSingleShot(true);
    m_goes.setInterval(unheard);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(desk.exchange, &syncing::Syncer::presenceChanged, this, &PresenceLine::follow);
    follow();
}

void PresenceLine::follow()
{
    const QList<syncing::Presence> others = m_desk.exchange->presenceOf(m_type, m_record);
    ++m_round;
    if (others.isEmpty()) return hide();
    QList<syncing::Origin> origins;
    for (const syncing::Presence &one : others) origins << syncing::Origin{one.author, one.site, one.device, one.since};
    titlesOf(
        m_desk.store, OriginWords::referred(origins), this,
        [this, origins, round = m_round](const QHash<QString, QString> &titles) {
            if (round != m_round) return;
            QStringList lines;
            for (const syncing::Origin &one : origins) {
                const QString who = titles.value(one.author, tr("Somebody")), where = titles.value(one.site), since = moment(one.at);
                const bool me = m_desk.session.isSignedIn() && one.author == m_desk.session.who().id;
                lines << (me                ? tr("You have this record open on another computer too, since %1.").arg(since)
                          : where.isEmpty() ? tr("%1 has this record open too, since %2.").arg(who, since)
                                            : tr("%1 has this record open too, at %2, since %3.").arg(who, where, since));
            }
            lines.removeDuplicates();
            setText(lines.join(u'\n'));
            show();
            m_goes.start();
        },
        [](const QString &) {}); // a courtesy: nothing is missing without it
}
