#pragma once
#include "app/commandline.h"
#include "models/records/operator.h"
#include "models/records/person.h"
#include "models/records/site.h"
#include <QFuture>
#include <QObject>
#include <memory>

class PrivateCentral;
class TourDesk;

// The part of the tour with two consoles and their central: both change the same family without a network, come back, and one
// decides by keys. Leaves both windows side by side in a picture for each step. Without PostgreSQL it says so and is over.
class TwoConsolesTour : public QObject {
    Q_OBJECT
public:
    // The central is started at once, beside what else is shown.
    explicit TwoConsolesTour(QObject *parent = nullptr);
    ~TwoConsolesTour() override;

    void start(std::function<void(const QString &name, const QPixmap &picture)> keep, std::function<void(Exit)> done);

private:
    struct Started {
        std::shared_ptr<PrivateCentral> central;
        QString failure;
    };
    void makeDesks();
    void join(TourDesk &desk, const QString &login, std::function<void()> then);
    void play();
    void fail(const QString &why);

    QFuture<Started> m_started;
    std::shared_ptr<PrivateCentral> m_central;
    std::unique_ptr<TourDesk> m_one, m_other;
    Site m_site;
    Person m_family;
    std::function<void(const QString &, const QPixmap &)> m_keep;
    std::function<void(Exit)> m_done;
};
