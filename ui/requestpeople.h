#pragma once
#include "models/records/familyrequest.h"
#include <QHash>
#include <QObject>
class FieldBox;
class ItemForm;
class ItemsEditor;
class QVBoxLayout;
class QWidget;
class RequestSection;

// The persons to be assisted, or the children, of a request: a panel each on the page that tells who they are and, for
// children, one on the page that tells what is done for them. Only what is asked of each is there.
class RequestPeople : public QObject {
    Q_OBJECT
public:
    RequestPeople(ItemsEditor &editor, QObject *parent = nullptr);

    // The panels of what is done for each; the caller places it.
    QWidget *care() const { return m_care; }
    void follow(const FamilyRequest &request);
    // The field that a problem of the persons is about; nullptr when it is about none in particular.
    FieldBox *boxOf(const Problem &problem, const FamilyRequest &request) const;

private:
    struct Panels {
        RequestSection *who;
        RequestSection *care;
    };
    void lay(ItemForm &form);
    void follow(ItemForm &form, const FamilyRequest &request, int number);
    void orderCare();

    ItemsEditor &m_editor;
    QWidget *m_care;
    QVBoxLayout *m_careLines;
    QHash<const QObject *, Panels> m_panels;
    FamilyRequest m_request;
};
