#include "ui/listexport.h"
#include "models/records/failure.h"
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 batch = 2000;
}

ListExport::ListExport(Store &store, const ExportHead &head, QObject *parent) : QObject(parent), m_store(store), m_head(head) {}

ListExport::~ListExport()
{
    // The thread uses the store, which lives longer than any page but not longer than the program.
    cancel();
    try {
        m_work.waitForFinished();
    } catch (const std::exception &) {
        // It failed, and that was said when it did.
    }
}

void ListExport::start(const QString &path)
{
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_written, *m_total); });
    tick->start(100);
    const QString changed = tr("The list changed while it was being written.");
    const QString again = tr("Nothing was kept. Try again.");
    const QString what = tr("The list was not exported.");
    m_work = QtConcurrent::run([&store = m_store, head = m_head, path, stop = m_stop, written = m_written, total = m_total, what, changed, again] {
        qint64 offset = 0;
        const auto next = [&] {
            const RecordPage page = store.list(head.query, offset, batch).result();
            // A row that moved between two stretches would be missing or doubled.
            if (offset > 0 && page.total != *total) throw Failure(what, changed, again);
            *total = page.total;
            offset += page.records.size();
            return page;
        };
        auto file = path.endsWith(u".csv", Qt::CaseInsensitive) ? TableExport::csv(path, head) : TableExport::xlsx(path, head);
        return exportAll(std::move(file), next, [&](qint64 done) {
            *written = done;
            return !*stop;
        });
    });
    whenDone(
        m_work, this,
        [this, tick, path](bool whole) {
            tick->stop();
            if (whole) Q_EMIT finished(path, *m_written);
            else Q_EMIT cancelled();
        },
        [this, tick](const std::exception &e) {
            tick->stop();
            Q_EMIT failed(QString::fromUtf8(e.what()));
        });
}
