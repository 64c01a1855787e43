#include "models/candidacy/completeness.h"
#include "models/candidacy/papers.h"
#include "models/candidacy/questions.h"
#include "models/identity/fiscalcode.h"
#include "models/intake/offer.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidacyPages)
};

QString isMissing(const RecordType &type, const Field &f) { return QCoreApplication::translate("RecordType", "%1 is missing.").arg(type.translated(f.label)); }

// What a part is called in a sentence: "Identity card AX123", "Badante (carer)"; its place where it has no name yet.
QString called(const RecordType &part, const Row &row, qsizetype place)
{
    const QString title = part.title(row).trimmed();
    return title.isEmpty() ? u"%1 %2"_s.arg(part.shownName()).arg(place + 1) : title;
}

// Everything that can be wrong on one page of one candidacy.
class Search {
public:
    Search(PageId page, const Candidacy &candidacy, const Person *person, QDate today) : m_page(page), m_candidacy(candidacy), m_person(person), m_today(today) {}

    QList<Fault> found()
    {
        lookAtAnswers();
        lookAtParts();
        switch (m_page) {
        case PageId::Who: lookAtWho(); break;
        case PageId::Work: lookAtWork(); break;
        case PageId::Studies: lookAtLanguages(); break;
        case PageId::Experience: lookAtJobs(); break;
        case PageId::Services: lookAtServices(); break;
        case PageId::Availability: lookAtHours(); break;
        case PageId::Office: lookAtOffice(); break;
        case PageId::Personal: break;
        }
        return m_found;
    }

private:
    void add(const char *column, const QString &text) { m_found << Fault{column, text, {}, {}}; }
    template <class P> void addTo(const char *column, const P &part, qsizetype place, const char *partColumn, const QString &text)
    {
        m_found << Fault{column, u"%1: %2"_s.arg(called(P::type, rowOf(part), place), text), part.id, partColumn};
    }
    void refuseFuture(const char *column, QDate day)
    {
        if (day > m_today) add(column, Text::tr("%1 cannot be in the future.").arg(Candidacy::type.translated(Candidacy::type.field(column).label)));
    }
    template <class P> void refuseFuture(const char *column, const P &part, qsizetype place, const char *partColumn, QDate day)
    {
        if (day > m_today) addTo(column, part, place, partColumn, Text::tr("%1 cannot be in the future.").arg(P::type.translated(P::type.field(partColumn).label)));
    }

    void lookAtAnswers();
    void lookAtParts();
    void lookAtPart(const Field &list, const Row &row, qsizetype place);
    void lookAtWho();
    void lookAtPerson();
    void lookAtDocument(const WorkerDocument &paper, qsizetype place);
    void lookAtWork();
    void lookAtLanguages();
    void lookAtJobs();
    void lookAtServices();
    void lookAtHours();
    void lookAtHours(const Availability &one, qsizetype place);
    void lookAtOffice();

    PageId m_page;
    const Candidacy &m_candidacy;
    const Person *m_person;
    QDate m_today;
    QList<Fault> m_found;
};

void Search::lookAtAnswers()
{
    const Row row = rowOf(m_candidacy);
    for (const Question &q : questions()) {
        if (q.page != m_page || !q.asked(m_candidacy) || !q.needed || !q.needed(m_candidacy)) continue;
        const Field &f = Candidacy::type.field(q.column);
        if (f.isEmpty(row.at(Candidacy::type.indexOf(q.column)))) add(q.column, isMissing(Candidacy::type, f));
    }
}

void Search::lookAtParts()
{
    const Row row = rowOf(m_candidacy);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Field &f = Candidacy::type.fields[static_cast<size_t>(i)];
        if (f.kind != Field::Kind::Items) continue;
        qsizetype place = 0;
        for (const QVariant &one : row.at(i).toList()) lookAtPart(f, one.toList(), place++);
    }
}

void Search::lookAtPart(const Field &list, const Row &row, qsizetype place)
{
    const RecordType &part = *list.item;
    if (&part == &Availability::type && !isOffered(recordOf<Availability>(row), m_candidacy)) return;
    for (const PartQuestion &q : partQuestions()) {
        if (q.part != &part || q.page != m_page || !q.asked(row)) continue;
        const Field &f = part.field(q.column);
        const QVariant value = row.at(part.indexOf(q.column));
        QString text;
        if (f.isEmpty(value)) text = q.needed && q.needed(row) ? isMissing(part, f) : QString();
        else if (q.limits.most >= q.limits.least && (value.toLongLong() < q.limits.least || value.toLongLong() > q.limits.most))
            text = Text::tr("%1 goes from %2 to %3.").arg(part.translated(f.label), QString::number(q.limits.least), QString::number(q.limits.most));
        if (!text.isEmpty()) m_found << Fault{list.column, u"%1: %2"_s.arg(called(part, row, place), text), part.idOf(row), q.column};
    }
}

void Search::lookAtWho()
{
    lookAtPerson();
    refuseFuture("in_italy_since", m_candidacy.inItalySince);
    qsizetype place = 0;
    for (const WorkerDocument &paper : m_candidacy.documents) lookAtDocument(paper, place++);
    const PermitStanding permit = permitOn(m_candidacy, m_today);
    if (permit.kind == PermitStanding::Kind::Missing || permit.kind == PermitStanding::Kind::Expired) add("documents", permit.words);
}

void Search::lookAtPerson()
{
    if (!m_person) return;
    const QStringList missing = missingOf(*m_person);
    if (!missing.isEmpty()) add("person", Text::tr("Missing on the page of the person: %1.").arg(missing.join(u", "_s)));
    // A wrong check letter is warned of on the person's page and stops nobody.
    const auto code = fiscalcode::read(m_person->fiscalCode, m_today);
    const bool misshapen = code.fault == fiscalcode::Fault::Length || code.fault == fiscalcode::Fault::Signs;
    if (!m_person->fiscalCode.isEmpty() && misshapen) add("person", fiscalcode::said(code.fault));
}

void Search::lookAtDocument(const WorkerDocument &paper, qsizetype place)
{
    refuseFuture("documents", paper, place, "issued", paper.issued);
    refuseFuture("documents", paper, place, "renewal_asked", paper.renewalAsked);
    if (paper.issued.isValid() && paper.expires.isValid() && paper.expires < paper.issued)
        addTo("documents", paper, place, "expires", Text::tr("it would expire before it was issued."));
    if (paper.kind != u"permit"_s) return;
    if (m_person && m_person->born.isValid() && paper.issued.isValid() && paper.issued <= m_person->born)
        addTo("documents", paper, place, "issued", Text::tr("it would have been issued before the worker was born."));
    if (!paper.expires.isValid() && paper.note.trimmed().isEmpty())
        addTo("documents", paper, place, "expires", Text::tr("write until when it is valid or, in the note, why it has no end."));
}

// Compared with the day it was sent: what was right then is not wrong because time has passed.
void Search::lookAtWork()
{
    const QDate sent = m_candidacy.submittedAt.isValid() ? m_candidacy.submittedAt.toLocalTime().date() : m_today;
    const bool past = m_candidacy.availableFrom.isValid() && m_candidacy.availableFrom < sent;
    if (past && m_candidacy.occupation != u"not-looking"_s) add("available_from", Text::tr("Free from: write today or a later day."));
}

void Search::lookAtLanguages()
{
    QSet<QString> met;
    qsizetype place = 0;
    for (const WorkerLanguage &one : m_candidacy.languages) {
        if (met.contains(one.language) && one.languageOther.isEmpty() && !one.language.isEmpty())
            addTo("languages", one, place, "language", Text::tr("a language is written twice."));
        met << one.language;
        ++place;
    }
    if (!m_candidacy.languages.isEmpty() && !met.contains(u"language.it"_s)) add("languages", Text::tr("Say how well the worker speaks Italian."));
}

void Search::lookAtJobs()
{
    qsizetype place = 0;
    for (const Experience &job : m_candidacy.experiences) {
        const auto has = [&](const QString &position) { return job.positions.contains(position); };
        if (has(u"carer"_s) && has(u"babysitter"_s)) addTo("experiences", job, place, "positions", Text::tr("a job is that of a carer or that of a baby-sitter: write two jobs."));
        if (has(u"other"_s) && job.positions.size() > 1) addTo("experiences", job, place, "positions", Text::tr("other work stands alone: write two jobs."));
        refuseFuture("experiences", job, place, "from", job.from);
        if (!job.ongoing) refuseFuture("experiences", job, place, "to", job.to);
        if (!job.ongoing && job.from.isValid() && job.to.isValid() && job.to < job.from) addTo("experiences", job, place, "to", Text::tr("it would end before it began."));
        refuseFuture("experiences", job, place, "checked_on", job.checkedOn);
        ++place;
    }
}

void Search::lookAtServices()
{
    QSet<QString> met;
    qsizetype place = 0;
    for (const ServiceOffer &offer : m_candidacy.offers) {
        if (met.contains(offer.service)) addTo("offers", offer, place, "service", Text::tr("the service is written twice."));
        met << offer.service;
        ++place;
    }
}

void Search::lookAtHours()
{
    QSet<std::pair<QString, QString>> met;
    QSet<QString> services;
    qsizetype place = 0;
    for (const Availability &one : m_candidacy.availabilities) {
        if (isOffered(one, m_candidacy)) {
            const std::pair key(one.service, one.schedule);
            if (met.contains(key)) addTo("availabilities", one, place, "schedule", Text::tr("this schedule is written twice."));
            met << key;
            services << one.service;
            lookAtHours(one, place);
        }
        ++place;
    }
    for (const ServiceOffer &offer : m_candidacy.offers)
        if (!services.contains(offer.service))
            add("availabilities", Text::tr("Say in which schedule this is offered: %1.").arg(ServiceOffer::type.shown(ServiceOffer::type.field("service"), offer.service)));
}

void Search::lookAtHours(const Availability &one, qsizetype place)
{
    if (one.schedule.isEmpty()) return;
    if (!schedulesOf(one.service).contains(one.schedule)) addTo("availabilities", one, place, "schedule", Text::tr("this service is not offered in this schedule."));
    if (one.leastPay && *one.leastPay <= Cents{0}) addTo("availabilities", one, place, "least_pay", Text::tr("the pay asked is more than nothing; leave it empty when it is not known."));
    if (one.schedule != u"live-out"_s) return;
    const Decimal most = intake::mostHours(one.schedule);
    for (const auto &[column, hours] : {std::pair("least_hours", one.leastHours), std::pair("most_hours", one.mostHours)})
        if (hours && (*hours < Decimal::whole(1) || *hours > most)) addTo("availabilities", one, place, column, Text::tr("hours a week go from 1 to %1.").arg(most.shown()));
    if (one.leastHours && one.mostHours && *one.mostHours < *one.leastHours) addTo("availabilities", one, place, "most_hours", Text::tr("the most hours are less than the least."));
}

void Search::lookAtOffice()
{
    refuseFuture("register_since", m_candidacy.registerSince);
    const bool backwards = m_candidacy.registerSince.isValid() && m_candidacy.registerUntil.isValid() && m_candidacy.registerUntil < m_candidacy.registerSince;
    if (isAsked("register_until", m_candidacy) && backwards) add("register_until", Text::tr("The enrolment would end before it began."));
}
} // namespace

QList<Fault> missingOn(PageId page, const Candidacy &candidacy, const Person *person, QDate today) { return Search(page, candidacy, person, today).found(); }

QStringList missingOf(const Person &person)
{
    static constexpr const char *needed[] = {"surname", "name", "sex", "born", "citizenships", "fiscal_code", "phone"};
    QStringList missing;
    for (const char *column : needed)
        if (const Field &f = Person::type.field(column); f.isEmpty(f.get(&person))) missing << Person::type.translated(f.label).toLower();
    return missing;
}

} // namespace candidacy
