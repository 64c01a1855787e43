#include "models/store/worker.h"
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

// The thread of the store: what is asked of it is done in the order in which it was asked.
class TstWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Again and again from rest: the first job wakes the thread, the second comes before it is awake.
    void jobs_of_one_priority_keep_their_order_data()
    {
        QTest::addColumn<int>("priority");
        QTest::newRow("usual") << 0;
        QTest::newRow("before others") << 1;
        QTest::newRow("after others") << -1;
    }
    void jobs_of_one_priority_keep_their_order()
    {
        QFETCH(int, priority);
        Worker worker(open);
        for (int n = 0; n < 2000; ++n) {
            QString order; // on the worker's thread until the last of them is done
            const auto one = worker.run([&](Database &) { order += u'1'; }, priority);
            const auto two = worker.run([&](Database &) { order += u'2'; }, priority);
            worker.run([&](Database &) { order += u'3'; }, priority).waitForFinished();
            QVERIFY(one.isFinished() && two.isFinished());
            QCOMPARE(order, QStringLiteral("123"));
        }
    }

    void what_is_more_urgent_goes_first_among_those_that_wait()
    {
        Worker worker(open);
        QString order;
        std::atomic_bool go = false;
        worker.run([&](Database &) {
            while (!go) QThread::usleep(100);
        });
        worker.run([&](Database &) { order += u'1'; }, 0);
        worker.run([&](Database &) { order += u'2'; }, 1);
        worker.run([&](Database &) { order += u'3'; }, 0);
        worker.run([&](Database &) { order += u'4'; }, 1);
        const auto last = worker.run([&](Database &) { order += u'5'; }, -1);
        go = true;
        QFuture<void>(last).waitForFinished();
        QCOMPARE(order, QStringLiteral("24135"));
    }

    void what_was_asked_is_done_before_it_ends()
    {
        int done = 0;
        {
            Worker worker(open);
            for (int n = 0; n < 100; ++n) worker.run([&](Database &) { ++done; }, n % 3 - 1);
        }
        QCOMPARE(done, 100);
    }

private:
    QTemporaryDir m_folder;
    const std::function<std::unique_ptr<Database>()> open = [this] { return std::make_unique<Database>(m_folder.filePath(QStringLiteral("console.db")), QByteArray(32, 'k')); };
};

QTEST_GUILESS_MAIN(TstWorker)
#include "tst_worker.moc"
