#pragma once
#include <QObject>

class Session;
class Store;

// Keeps the name a candidacy is listed under that of its person: when a person is renamed, or two are merged, the candidacies
// follow. After sign-in, and whenever people have changed.
class WorkerNames : public QObject {
    Q_OBJECT
public:
    WorkerNames(Store &store, const Session &session, QObject *parent = nullptr);

    // Compares them on the store's thread; silent while nobody is signed in.
    void follow();

Q_SIGNALS:
    void followed(qint64 written);

private:
    Store &m_store;
    const Session &m_session;
    bool m_running = false;
    bool m_again = false; // somebody changed while it ran
};
