#include "ui/awaitedrecord.h"
#include "models/sync/syncer.h"
#include "ui/noticebar.h"

AwaitedRecord::AwaitedRecord(OpenRecord &record, NoticeBar &notice, const Desk &desk, QObject *parent) : QObject(parent), m_record(record), m_notice(notice), m_desk(desk)
{
    // It may also come in its turn.
    connect(&record, &OpenRecord::movedOn, this, [this] {
        if (m_awaited) settle(true);
    });
    connect(&record, &OpenRecord::loaded, this, [this] {
        if (m_awaited && !m_record.isNew()) end();
    });
    if (!desk.exchange) return;
    connect(desk.exchange, &syncing::Syncer::statusChanged, this, [this] {
        if (m_awaited && m_failed && !m_desk.exchange->status().isAway()) fetch();
    });
}

void AwaitedRecord::ask()
{
    if (m_asked || !m_record.isNew() || !m_desk.exchange || !m_desk.exchange->status().joined) return;
    m_asked = m_awaited = true;
    Q_EMIT changed();
    if (m_desk.exchange->status().isAway()) fail();
    else fetch();
}

void AwaitedRecord::fetch()
{
    m_failed = false;
    m_notice.say(tr("This is still at the central. It is being fetched…"));
    whenDone(
        m_desk.exchange->fetch(m_record.type(), {m_record.id()}), this,
        [this](bool came) {
            if (!came && m_desk.exchange->status().isAway()) fail();
            else settle(came);
        },
        [this](const std::exception &) { fail(); });
}

void AwaitedRecord::settle(bool came)
{
    if (!m_awaited) return;
    if (!came) return end();
    if (!std::exchange(m_came, true)) m_record.load(); // until it is shown, nobody types
}

void AwaitedRecord::end()
{
    m_awaited = false;
    m_notice.hide();
    Q_EMIT changed();
}

void AwaitedRecord::fail()
{
    if (!m_awaited) return;
    m_failed = true;
    m_notice.say(tr("This is not on this computer yet, and the central cannot be reached now. It comes by itself as soon as it can."),
                 {{tr("Try again"), [this] { fetch(); }}, {tr("It is a new one: write it here"), [this] { settle(false); }}});
}
