#pragma once
#include "models/sync/waiting.h"
#include "ui/desk.h"
#include <QObject>

// Many conflicts decided in the same way, some at a time: the window goes on meanwhile, and who closes the page stops it
// where it is.
class BulkDecision : public QObject {
    Q_OBJECT
public:
    BulkDecision(const Desk &desk, const QList<syncing::waiting::Decision> &decisions, QObject *parent);
    void start() { next(); }

Q_SIGNALS:
    void progress(qint64 done, qint64 of);
    void finished(const syncing::waiting::Decided &all); // then it goes by itself

private:
    void next();

    Desk m_desk;
    QList<syncing::waiting::Decision> m_decisions;
    qsizetype m_at = 0;
    syncing::waiting::Decided m_all;
};
