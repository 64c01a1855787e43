#pragma once
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class StartPage;

// After wrong attempts: what was wrong and, second by second, when one may try again; until then the main action waits.
class Countdown : public QObject {
    Q_OBJECT
public:
    explicit Countdown(StartPage &page);
    void start(int seconds, const QString &reason);
    static QString inWords(int seconds);

private:
    void show();

    StartPage &m_page;
    QString m_reason;
    QDeadlineTimer m_end;
    QTimer m_tick;
};
