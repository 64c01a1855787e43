#pragma once
#include "models/sync/pgconnection.h"

namespace syncing {

// A central in PostgreSQL. Connects when it is first asked, and again after the line broke. One thread at a time, but for stop().
class PgCentral : public Central {
public:
    PgCentral(PgConnection::Parameters parameters, const QString &password, std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~PgCentral() override;

    Welcome hello(const Greeting &greeting) override;
    QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) override;
    Pulled pull(const Position &after, int most) override;
    QList<Image> images(const QByteArray &table, const QStringList &ids) override;
    QList<Image> search(const QString &typed, int most) override;
    qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take) override;
    bool loadsAhead() const override { return true; }
    QStringList known(const QStringList &marks) override;
    QList<ConflictCard> conflicts() override;
    QList<std::pair<qint64, qint64>> digest(const RecordType &type) override;
    void sendContent(const QString &fingerprint, const QByteArray &bytes) override;
    std::optional<QByteArray> content(const QString &fingerprint) override;
    void changePassword(const QString &password) override;
    QList<Presence> presence(const QString &device, const QList<Presence> &open) override;

    // From the next call on the central says when something changed.
    void listen();
    // Whether it has, beyond what was pulled; once for each time; waits for nothing. Throws Cut when the line is gone.
    bool hasNews();
    // Readable when there may be news; -1 without a line.
    int socket() const;
    // From any thread: what is under way ends with Cut within a second, and so does every later call.
    void stop();

private:
    PgConnection &line();
    void requireNewest(PgConnection &fresh) const;
    void greetAgain(PgConnection &fresh);
    static QList<Image> imagesIn(const QJsonDocument &json);
    QJsonDocument json(const QByteArray &sql, const QVariantList &values = {});
    QList<Outcome> pushOnce(const QString &device, int schema, const QList<Op> &ops);

    const PgConnection::Parameters m_parameters;
    const QString m_password;
    const std::chrono::milliseconds m_patience;
    std::shared_ptr<PgConnection> m_line; // shared with whoever stops it
    std::atomic_bool m_stopped = false;
    struct Lock;
    std::unique_ptr<Lock> m_lock;
    bool m_listens = false;
    qint64 m_readTo = 0;   // stamp up to which everything was pulled
    bool m_missed = false; // something that was not
    QString m_device;   // of the last greeting
    QByteArray m_life;  // server and timeline it was answered from
    Greeting m_seen;    // the same, or what the store had seen when it greeted; of these alone
    QHash<QByteArray, QList<std::pair<QByteArray, QByteArray>>> m_fields; // name and kind of each field of the central, by table
};

} // namespace syncing
