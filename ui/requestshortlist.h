#pragma once
#include "models/intake/moves.h"
#include "models/records/proposal.h"
#include "ui/desk.h"
#include "ui/relatedlist.h"

// The workers proposed for a request, on its page: how far each is. Closing the request or giving it up
// releases whoever is still there.
class RequestShortlist : public RelatedList {
    Q_OBJECT
public:
    explicit RequestShortlist(const Desk &desk, QWidget *parent = nullptr);

    void follow(const FamilyRequest &request);
    QList<Proposal> proposals() const;
    // The request ends by this move and whoever is still on its shortlist is released with it, at one stroke.
    void end(intake::Move move, const intake::MoveWords &words);

Q_SIGNALS:
    void matchAsked();
    void failed(const QString &text);

protected:
    void open(const Record &) override { Q_EMIT matchAsked(); }
    bool comesFirst(const Record &record) const override;

private:
    Desk m_desk;
    QString m_request;
};
