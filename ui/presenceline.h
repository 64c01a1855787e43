#pragma once
#include "ui/desk.h"
#include <QLabel>
#include <QTimer>

struct RecordType;

// Who else has the record of the page open, where and since when. A courtesy: it holds nobody up, and goes by itself.
class PresenceLine : public QLabel {
    Q_OBJECT
public:
    PresenceLine(const Desk &desk, const RecordType &type, const QString &record, QWidget *parent = nullptr);

private:
    void follow();

    Desk m_desk;
    const RecordType &m_type;
    QString m_record;
    QTimer m_goes; // what was not heard again is not true any more
    quint64 m_round = 0;
};
