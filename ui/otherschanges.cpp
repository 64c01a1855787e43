#include "ui/otherschanges.h"
#include "models/access/session.h"
#include "ui/noticebar.h"
#include "ui/originwords.h"

using namespace Qt::StringLiterals;

OthersChanges::OthersChanges(OpenRecord &record, NoticeBar &notice, const Desk &desk, QObject *parent)
    : QObject(parent), m_record(record), m_notice(notice), m_desk(desk)
{
    const auto seen = [this] { m_seen = m_record.latest().version; };
    connect(&record, &OpenRecord::loaded, this, seen);
    // What others did while it was being saved was read together with it.
    connect(&record, &OpenRecord::saved, this, [this] {
        m_notice.hide();
        follow();
    });
    connect(&record, &OpenRecord::movedOn, this, &OthersChanges::follow);
}

void OthersChanges::follow()
{
    const qint64 news = m_record.latest().version - m_seen;
    m_seen = m_record.latest().version;
    if (news <= 0 || m_seen == news) return; // the first there is of it is no change
    whenDone(
        m_record.history(), this, [this, news](const QList<HistoryEntry> &newestFirst) { tell(newestFirst.first(std::min(news, newestFirst.size()))); },
        [](const std::exception &) {}); // the page shows the values all the same
}

// What the same operator did elsewhere is news, too; what they did in this window is not.
void OthersChanges::tell(const QList<HistoryEntry> &news)
{
    if (!m_desk.session.isSignedIn()) return;
    const RecordType &type = m_record.type();
    QStringList fields;
    const HistoryEntry *last = nullptr, *moved = nullptr;
    for (const HistoryEntry &entry : news) {
        if (!entry.elsewhere && entry.operatorId == m_desk.session.who().id) continue;
        if (!moved && (entry.kind == HistoryEntry::Kind::Trash || entry.kind == HistoryEntry::Kind::Restore)) moved = &entry;
        for (const auto &change : entry.changes) {
            const auto at = type.find(change.column);
            if (!at || !type.fields[static_cast<size_t>(*at)].isShown()) continue;
            if (!last) last = &entry;
            if (const QString name = type.translated(type.fields[static_cast<size_t>(*at)].label); !fields.contains(name)) fields << name;
        }
    }
    if (!last && !moved) return;
    const HistoryEntry &told = last ? *last : *moved;
    const QString who = told.operatorName.isEmpty() ? tr("Somebody else") : told.operatorName, when = OriginWords::moment(told.at);
    if (last) m_notice.say(tr("%1 changed this (%2): %3. What you are typing stays.").arg(who, when, fields.join(u", "_s)));
    else if (moved->kind == HistoryEntry::Kind::Trash) m_notice.say(tr("%1 moved this to the trash (%2).").arg(who, when));
    else m_notice.say(tr("%1 took this out of the trash (%2).").arg(who, when));
}
