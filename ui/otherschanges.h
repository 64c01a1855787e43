#pragma once
#include "ui/openrecord.h"

class NoticeBar;
class Session;

// Says on a record's page what others made of it while it is open: who, when, which fields. What is typed is not touched.
class OthersChanges : public QObject {
    Q_OBJECT
public:
    OthersChanges(OpenRecord &record, NoticeBar &notice, const Session &session, QObject *parent = nullptr);

private:
    void follow();
    void tell(const QList<HistoryEntry> &news);

    OpenRecord &m_record;
    NoticeBar &m_notice;
    const Session &m_session;
    QString m_told;
    qint64 m_seen = 0; // the version that was last on the page
};
