#pragma once
#include "models/candidacy/pages.h"
#include <QHash>
#include <QObject>
class FieldBox;
class ItemForm;
class ItemsEditor;
class QVBoxLayout;
class QWidget;
class RequestSection;

// The documents, jobs, services or availabilities of a candidacy: a panel each with only what is asked of it; what the office
// says of each stands in a panel of its own, on the page of the office. Short ones, such as languages, stand in a line.
class CandidacyParts : public QObject {
    Q_OBJECT
public:
    enum class Look { Panels, Line };
    CandidacyParts(ItemsEditor &editor, const RecordType &part, Look look, QObject *parent);

    // Whether an answer is so short that several stand in a line.
    static bool isShort(const Field &field);
    // The panels of the office; the caller places it.
    QWidget *office() const { return m_office; }
    void follow(const Candidacy &candidacy);
    // Where a fault is to be corrected; nullptr when it is about no part of these.
    FieldBox *boxOf(const candidacy::Fault &fault) const;

private:
    struct Panels {
        RequestSection *own;
        RequestSection *office;
    };
    void lay(ItemForm &form);
    void follow(ItemForm &form);
    void fit(ItemForm &form, const Availability &availability);
    void offerServices();

    ItemsEditor &m_editor;
    const RecordType &m_part;
    Look m_look;
    QWidget *m_office;
    QVBoxLayout *m_officeLines;
    QHash<const QObject *, Panels> m_panels;
    Candidacy m_candidacy;
};
