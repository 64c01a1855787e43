#pragma once
#include "ui/desk.h"
#include "ui/openrecord.h"

class NoticeBar;

// A record that was opened and is not on this computer yet: asks the central for it before its turn. Until it is here, or it is
// clear that there is none, nobody types: it would be another record under the same name.
class AwaitedRecord : public QObject {
    Q_OBJECT
public:
    AwaitedRecord(OpenRecord &record, NoticeBar &notice, const Desk &desk, QObject *parent = nullptr);

    void ask();
    bool isAwaited() const { return m_awaited; }

Q_SIGNALS:
    void changed(); // it is awaited, or it is not any more

private:
    void fetch();
    void settle(bool came);
    void end();
    void fail();

    OpenRecord &m_record;
    NoticeBar &m_notice;
    const Desk m_desk;
    bool m_awaited = false;
    bool m_asked = false;
    bool m_came = false;
    bool m_failed = false;
};
