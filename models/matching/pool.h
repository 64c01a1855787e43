#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include <QSet>
#include <memory>

namespace matching {

// What is known of every worker, in a form that is quick to go through; never changes once made.
class Pool {
public:
    // A request as far as a pool must know it: whose it is.
    struct Asked {
        QString request, requester, number;
        bool open = false;
    };
    struct Sources {
        QList<Candidacy> candidacies; // drafts and those in the trash left out
        QHash<QString, Person> people; // of the candidacies, by id; as far as known: sex, municipio, languages are read
        QList<Proposal> proposals;     // of the last two years, and all that are open
        QList<Placement> placements;   // agreed or in force
        QHash<QString, Asked> requests; // those of the proposals, by id
        QHash<QString, QString> titles; // of the options, by id, for the words of the findings
    };
    Pool(Sources sources, QDate today);
    ~Pool();
    Pool(Pool &&) noexcept;

    qsizetype size() const;
    const Candidacy &candidacy(qsizetype worker) const;
    std::optional<qsizetype> find(const QString &candidacyId) const;
    QDate day() const;

    struct Data;
    const Data &data() const { return *m_data; } // of the files of this folder

private:
    std::unique_ptr<Data> m_data;
};

} // namespace matching
