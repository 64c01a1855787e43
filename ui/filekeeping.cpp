#include "ui/filekeeping.h"
#include "models/records/attachment.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
#include "ui/theme.h"
#include <QAction>

using namespace Qt::StringLiterals;
using syncing::keptfiles::Kept;

FileKeeping::FileKeeping(const Desk &desk, const RecordType &type, const QString &record, QAction *keeps, QWidget *parent)
    : QLabel(parent), m_desk(desk), m_type(type), m_record(record), m_keeps(keeps)
{
    setObjectName(u"keptFiles"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    theme::makeQuiet(this);
    hide();
    keeps->setVisible(false);
    if (!desk.exchange) return;
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &FileKeeping::read);
    connect(&desk.store, &Store::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(desk.exchange, &syncing::Syncer::statusChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(keeps, &QAction::triggered, this, &FileKeeping::set);
    read();
}

void FileKeeping::read()
{
    m_keeps->setVisible(m_desk.exchange->status().joined);
    if (!m_desk.exchange->status().joined || m_setting) return setVisible(false);
    whenDone(syncing::keptfiles::of(m_desk.store, m_type, m_record), this, [this](const Kept &kept) { if (!m_setting) tell(kept); },
             [](const std::exception &) {}); // the files can be opened all the same
}

void FileKeeping::set(bool asked)
{
    m_setting = true;
    m_letGo = !asked;
    whenDone(
        syncing::keptfiles::set(m_desk.store, m_type, m_record, asked), this,
        [this, asked](const Kept &kept) {
            m_setting = false;
            tell(kept);
            Q_EMIT m_desk.store.changed(&Attachment::type); // lists say which files are here
            if (asked) m_desk.exchange->tryNow();
        },
        [this](const std::exception &e) {
            m_setting = false;
            setText(QString::fromUtf8(e.what()));
            show();
            m_soon.start();
        });
}

void FileKeeping::tell(const Kept &kept)
{
    m_keeps->setChecked(kept.asked);
    if (kept.asked) m_letGo = false;
    setText(standing(kept));
    setVisible(!text().isEmpty());
}

QString FileKeeping::standing(const Kept &kept) const
{
    if (!kept.asked) {
        if (!m_letGo) return {};
        return kept.here > 0 ? tr("Its files are no longer kept on this computer. %n of them stay until the central has them, or because another record keeps them.", nullptr, kept.here)
                             : tr("Its files are no longer kept on this computer. They are at the central, and are fetched when one opens them.");
    }
    if (kept.files == 0) return tr("Its files are kept on this computer: there are none yet.");
    if (kept.here == kept.files) return tr("All its files are kept on this computer: %1.").arg(kept.files);
    const QString sofar = tr("Its files are kept on this computer: %1 of %2 are here.").arg(kept.here).arg(kept.files);
    if (m_desk.exchange->status().isAway()) return sofar + u' ' + tr("The others come when the central can be reached.");
    if (kept.here + kept.notThere < kept.files) return sofar + u' ' + tr("The others are being fetched.");
    return sofar + u' ' + tr("The central does not have the others yet: the computers on which they were added have not sent them.");
}
