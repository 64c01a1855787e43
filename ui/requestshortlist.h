#pragma once
#include "models/intake/moves.h"
#include "ui/desk.h"
#include "ui/relatedlist.h"

// The workers proposed for a request, on its page: how far each is. When the request is closed or given up, whoever is still on
// its shortlist is released.
class RequestShortlist : public RelatedList {
    Q_OBJECT
public:
    explicit RequestShortlist(const Desk &desk, QWidget *parent = nullptr);

    void follow(const FamilyRequest &request);
    // This move was asked for: once the request has ended by it, its shortlist ends too.
    void expect(intake::Move move);

Q_SIGNALS:
    void matchAsked();
    void failed(const QString &text);

protected:
    void open(const Record &) override { Q_EMIT matchAsked(); }
    bool comesFirst(const Record &record) const override;

private:
    void release();

    Desk m_desk;
    QString m_request;
    std::optional<intake::Move> m_expected;
};
