#pragma once
#include "models/records/consent.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/records/record.h"
#include "models/records/site.h"
#include <QObject>
#include <QTimer>
struct ListQuery;
class Store;

// What the store holds around an open request: who asks and what they consented to, their other open requests, the
// simulations made for it, the closing days of its centre. Read again when any of it changes.
class RequestSurroundings : public QObject {
    Q_OBJECT
public:
    explicit RequestSurroundings(Store &store, QObject *parent = nullptr);

    void follow(const FamilyRequest &request);
    // Nothing while nobody is named, or they are not on this computer.
    const std::optional<Person> &requester() const { return m_requester; }
    const QList<Consent> &consents() const { return m_consents; }
    // Whether the consents of whoever is named are known by now.
    bool knowsConsents() const { return m_knowsConsents; }
    const QList<Record> &otherOpen() const { return m_otherOpen; }
    const QList<Record> &simulations() const { return m_simulations; }
    const std::optional<Site> &centre() const { return m_centre; }
    QList<Closing> closings() const { return m_centre ? m_centre->closings : QList<Closing>(); }

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    void read();
    void readPerson();
    void readList(const ListQuery &query, std::function<void(const QList<Record> &)> then);

    Store &m_store;
    QTimer m_soon;
    FamilyRequest m_request;
    std::optional<Person> m_requester;
    QList<Consent> m_consents;
    QList<Record> m_otherOpen, m_simulations;
    std::optional<Site> m_centre;
    bool m_knowsConsents = false;
    int m_round = 0;
};
