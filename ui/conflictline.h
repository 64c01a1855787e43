#pragma once
#include "models/sync/conflicts.h"
#include "ui/desk.h"
#include <QFrame>
#include <QTimer>

class QLabel;
struct RecordType;

// On a record's page: how many of its fields wait for a decision between two people's values, and the way there.
class ConflictLine : public QFrame {
    Q_OBJECT
public:
    ConflictLine(const Desk &desk, const RecordType &type, const QString &record, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &key);

private:
    void read();
    void tell(const QList<syncing::conflicts::Shown> &cards);

    Desk m_desk;
    const RecordType &m_type;
    QString m_record;
    QLabel *m_text;
    QTimer m_soon;
};
