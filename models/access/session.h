#pragma once
#include "models/records/operator.h"
#include "models/records/record.h"
#include <QObject>
#include <optional>

// What somebody may do. A role allows a set of these; what is not allowed is shown disabled, with the reason.
enum class Right {
    SeePeople, EditPeople, SeeSimulations, EditSimulations, Print, Export, ShareViews, SeeHistory, EmptyTrash,
    EditSites, ManageOperators, BackUp,
    EditCandidacies, // and validate them
    Match,           // choose workers for a request, follow them to the hire
    SupportContracts,
    SeeReports       // the numbers of everybody's work
};

// Who is signed in at this window, where, and what they may do.
class Session : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool isSignedIn() const { return m_operator.has_value(); }
    bool isLocked() const { return m_locked; }
    const Operator &who() const { return *m_operator; } // only while signed in
    QString siteName() const { return m_siteName; }
    Author author() const;
    bool may(Right right) const;
    // Why not, in a sentence that names the roles that may; nothing when it is allowed.
    std::optional<QString> refusal(Right right) const;

    // The site of who is the centre they signed in at.
    void begin(const Operator &who, const QString &siteName);
    void lock();
    void unlock();
    void end();

Q_SIGNALS:
    void changed(); // signed in, locked, unlocked or left

private:
    std::optional<Operator> m_operator;
    QString m_siteName;
    bool m_locked = false;
};
