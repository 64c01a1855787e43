#pragma once
#include "models/records/placement.h"
#include "ui/desk.h"
#include <QWidget>
class FieldBox;
class QLabel;
class RecordForm;
class RequestSection;

// The fields of a contract in the order one talks of them: who, the work, the pay, place and terms, the end. What is not asked
// of a contract of this kind is not there.
class PlacementFields : public QWidget {
    Q_OBJECT
public:
    PlacementFields(RecordForm &form, const Desk &desk, QWidget *parent = nullptr);

    // What the fields hold and what follows from it.
    void follow(const Placement &placement);
    void setReadOnly(bool readOnly);
    // The keyboard goes to a field.
    void goTo(const QByteArray &column);

private:
    void addSections();
    void addAll(RequestSection *section, std::initializer_list<const char *> columns);
    void followAsked(const Placement &placement);
    void followChoices(const Placement &placement);
    void followNotes(const Placement &placement);
    QString leastWords(const Placement &placement) const;
    void lock(const Placement &placement);

    RecordForm &m_form;
    Desk m_desk;
    QList<RequestSection *> m_sections;
    QHash<QByteArray, RequestSection *> m_sectionOf;
    Placement m_placement;
    bool m_readOnly = true;
};
