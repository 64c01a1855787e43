#pragma once
#include "ui/desk.h"
#include "ui/openrecord.h"

class NoticeBar;

// Says on a record's page what others made of it while it is open: who, when, which fields. What is typed is not touched.
class OthersChanges : public QObject {
    Q_OBJECT
public:
    OthersChanges(OpenRecord &record, NoticeBar &notice, const Desk &desk, QObject *parent = nullptr);

private:
    void follow();
    void tell(const QList<HistoryEntry> &news);

    OpenRecord &m_record;
    NoticeBar &m_notice;
    const Desk m_desk;
    qint64 m_seen = 0; // the version that was last on the page
};
