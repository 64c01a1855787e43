#pragma once
#include <QDateTime>
#include <QFrame>
#include <optional>
class QLabel;
class QPushButton;
class QTimer;

// How long a call has lasted, and what ends it: the end, or a request made of it. Above a contact by phone.
class CallStrip : public QFrame {
    Q_OBJECT
public:
    explicit CallStrip(QWidget *parent = nullptr);

    // The call began then and goes on.
    void run(const QDateTime &since);
    // Nobody is on the phone now: the call is over and lasted this long, or there was none.
    void stop(std::optional<int> minutes, bool byPhone);
    bool isRunning() const;
    // Whole minutes, at least one: what is kept.
    static int minutesSince(const QDateTime &since, const QDateTime &now);
    // Whether the contact has become a request.
    void setBecome(bool become);
    void setEnabledFor(const QString &refusal);

Q_SIGNALS:
    void endAsked();
    void requestAsked();

private:
    void tick();

    QLabel *m_state;
    QLabel *m_time;
    QPushButton *m_end;
    QPushButton *m_request;
    QTimer *m_clock;
    QDateTime m_since;
};
