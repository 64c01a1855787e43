#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

// Steps done one after the other as a person would do them: act, wait until the window shows what was meant, look. Nothing
// blocks: the program goes on in between.
class Script : public QObject {
    Q_OBJECT
public:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> isThere; // what the step is to bring about can be seen
        bool look = true;
    };
    // How long what moves is given to come to rest, in milliseconds, before a step that is looked at is over.
    explicit Script(QList<Step> steps, QObject *parent = nullptr, int rest = 400);
    void start();
    // How long a step may take to show what it brings about, in milliseconds; otherwise half a minute.
    void setPatience(int patience) { m_patience = patience; }

Q_SIGNALS:
    void looked(const QString &name); // the moment for a picture
    void finished();
    void stuck(const QString &name); // what was to be seen did not come

private:
    void act();
    void check();

    QList<Step> m_steps;
    int m_rest;
    int m_patience;
    QTimer m_poll;
    QElapsedTimer m_since;
    qint64 m_seenAt = -1;
};
