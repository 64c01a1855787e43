#pragma once
#include "models/intake/pages.h"
#include <QWidget>
#include <map>
class FieldBox;
class QPushButton;
class QScrollArea;
class RecordForm;
class RequestPeople;
class RequestSection;

// The whole request as one scrolling record: the fields of the office, then its pages one under the other, each with what
// this request asks and nothing else.
class RequestPages : public QWidget {
    Q_OBJECT
public:
    using Key = std::optional<intake::PageId>; // nothing: the office's fields

    explicit RequestPages(RecordForm &form, QWidget *parent = nullptr);
    ~RequestPages() override;

    void follow(const FamilyRequest &request);
    // In order, those that are there.
    const QList<Key> &shown() const { return m_shown; }
    static QString titleOf(const Key &page, const FamilyRequest &request);
    // Where a page stands.
    RequestSection &section(const Key &page) const { return *m_sections.at(page); }
    // The part that is at the top of what is seen, counted in shown().
    int current() const;
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
    void moved(); // scrolled, or the keyboard went elsewhere

protected:
    void showEvent(QShowEvent *event) override;
    // Tab goes as the fields stand on screen, whichever of them have come late.
    bool focusNextPrevChild(bool next) override;

private:
    void addOffice();
    void addPages();
    void linkKeys();
    void linkKeysSoon();
    void followOffice(const FamilyRequest &request);
    void followChoices(const FamilyRequest &request);
    QList<QWidget *> stops() const;
    QWidget *outside(bool next) const;
    QScrollArea *scroll() const;
    void show(const QWidget *part, QWidget *focused);

    RecordForm &m_form;
    RequestPeople *m_people = nullptr;
    std::map<Key, RequestSection *> m_sections;
    QList<Key> m_shown;
    FamilyRequest m_request;
    QPushButton *m_useRequester;
    QString m_schedule; // that the week is laid out for
    bool m_weekSet = false;
    bool m_listening = false;
};
