#pragma once
#include "models/intake/pages.h"
#include "ui/scrollingpages.h"
#include <map>
class FieldBox;
class QPushButton;
class RecordForm;
class RequestPeople;

// The whole request as one scrolling record: the fields of the office, then its pages one under the other, each with what
// this request asks and nothing else.
class RequestPages : public ScrollingPages {
    Q_OBJECT
public:
    using Key = std::optional<intake::PageId>; // nothing: the office's fields

    explicit RequestPages(RecordForm &form, QWidget *parent = nullptr);

    void follow(const FamilyRequest &request);
    // In order, those that are there.
    const QList<Key> &shown() const { return m_shown; }
    static QString titleOf(const Key &page, const FamilyRequest &request);
    // Where a page stands.
    RequestSection &section(const Key &page) const { return *m_sections.at(page); }
    // Puts the keyboard into the first field of a page that needs it, else its first.
    void goTo(int page, const QList<Problem> &missing);
    void goTo(const Problem &problem);

    // Whether the requester's own data can be taken for the contact.
    void offerRequester(bool known);

    // Marks the answers that are wrong, once their fields were left; what is only missing waits.
    void showProblems(const QList<Problem> &problems);

Q_SIGNALS:
    void requesterAsked();
    void left(); // a field, for another

protected:
    QList<RequestSection *> sections() const override;
    void begun() override { linkKeys(); }

private:
    void addOffice();
    void addPages();
    void linkKeys();
    void linkKeysSoon();
    void followOffice(const FamilyRequest &request);
    void followChoices(const FamilyRequest &request);

    RecordForm &m_form;
    RequestPeople *m_people = nullptr;
    std::map<Key, RequestSection *> m_sections;
    QList<Key> m_shown;
    FamilyRequest m_request;
    QPushButton *m_useRequester;
};
