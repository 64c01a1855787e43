#pragma once
#include "app/demooffers.h"
#include "models/records/candidacy.h"
#include "models/records/consent.h"
#include "models/records/person.h"

class Dice;
namespace cost { class Tables; }

// Invented people who look for work, each with a candidacy: what a person, a portal or an office may have written, with many
// things left unsaid. The same for a seed and a day: papers expire about it. See DemoData for why none can be taken for somebody.
class DemoWorkers {
public:
    DemoWorkers(quint64 seed, const cost::Tables &tables, const DemoWorld &world);

    struct Worker {
        Person person;
        Candidacy candidacy;
        QList<Consent> consents;
    };
    // Of twenty-five that follow one another, each has permits of stay that expire within 7, within 30 and within 60 days, one
    // that has expired and one whose renewal was asked.
    Worker worker(qint64 index, const QString &personId) const;

private:
    struct Origin {
        QString country, language;
        bool ofUnion = false; // no permit of stay
        int share = 0;
        QStringList women, men, surnames;
    };
    const Origin &originOf(Dice &dice, qint64 index) const;
    Person invented(Dice &dice, const Origin &origin, const QString &personId) const;
    void addOffice(Dice &dice, Candidacy &candidacy) const;
    void addPapers(Dice &dice, Candidacy &candidacy, const Origin &origin, qint64 index) const;
    WorkerDocument permit(Dice &dice, qint64 index) const;
    void addWork(Dice &dice, Candidacy &candidacy) const;
    void addStudies(Dice &dice, Candidacy &candidacy, const Origin &origin) const;
    void addExperiences(Dice &dice, Candidacy &candidacy) const;
    void addPersonal(Dice &dice, Candidacy &candidacy) const;
    QList<Consent> consents(Dice &dice, const Candidacy &candidacy) const;

    quint64 m_seed;
    const DemoWorld &m_world;
    DemoOffers m_offers;
    QDate m_today;
    QList<Origin> m_origins;
    int m_shares = 0;
    QStringList m_streets, m_duties, m_references, m_decisions;
};
