#pragma once
#include "models/store/store.h"
#include "reports/tableexport.h"
#include <QObject>
#include <atomic>

// A list on its way to a file, in a thread of its own. Gone before it ends, it stops and leaves no file.
class ListExport : public QObject {
    Q_OBJECT
public:
    ListExport(Store &store, const ExportHead &head, QObject *parent = nullptr);
    ~ListExport() override;

    // The suffix of the path says which kind: .csv or .xlsx.
    void start(const QString &path);
    void cancel() { *m_stop = true; }
    qint64 total() const { return *m_total; }

Q_SIGNALS:
    void progressed(qint64 written, qint64 total);
    void finished(const QString &path, qint64 written);
    void cancelled();
    void failed(const QString &text);

private:
    Store &m_store;
    ExportHead m_head;
    // Shared with the thread, which may outlive this object by a moment.
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<qint64>> m_written = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<std::atomic<qint64>> m_total = std::make_shared<std::atomic<qint64>>(0);
    QFuture<bool> m_work;
};
