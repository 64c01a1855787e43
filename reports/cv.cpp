#include "reports/cv.h"
#include "models/intake/offer.h"
#include "models/records/option.h"
#include "reports/cvsection.h"
#include "reports/cvvalues.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Section = CvSection;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Cv)
};

constexpr qsizetype longName = 26; // letters; more of them are written smaller
const QString between = u" \u00b7 "_s, tick = u"\u2713"_s, cross = u"\u2717"_s;

QString joined(QStringList parts, const QString &with)
{
    parts.removeAll(QString());
    return parts.join(with);
}

// "●●●●○ 4 of 5"
QString dotted(int level, const QString &words) { return QString(level, u'\u25cf') + QString(5 - level, u'\u25cb') + u"  "_s + words; }

QString stars(const CvPart &part, const char *column)
{
    const int level = part.value(column).toInt();
    return level >= 1 && level <= 5 ? dotted(level, part.text(column)) : QString();
}

// What the program knows of a part beyond what has been laid out, label by label; where there is anything.
QList<Section::Line> restOf(const CvPart &part, const QList<QByteArray> &laidOut)
{
    QList<Section::Line> lines;
    for (const CvPart::Entry &entry : part.entries())
        if (!laidOut.contains(entry.column) && !entry.label.isEmpty() && !entry.text().isEmpty()) lines << Section::Line{entry.label, entry.text()};
    return lines;
}

QString sentenceOf(const QList<Section::Line> &lines)
{
    QStringList parts;
    for (const Section::Line &line : lines) parts << u"%1: %2"_s.arg(line.label, line.value);
    return parts.join(between);
}

bool isTherapy(const QString &optionId) { return optionId.endsWith(u".therapies"); }

// Puts what was said in words in the place of the answer that asks for them: "Other (say what)".
void specify(QStringList &texts, const QStringList &ids, bool (*asks)(const QString &), const QString &words)
{
    const auto at = std::ranges::find_if(ids, asks);
    const bool there = at != ids.end() && texts.size() == ids.size();
    if (!there && !words.isEmpty()) texts << words;
    else if (there) texts[at - ids.begin()] = words.isEmpty() ? texts.at(at - ids.begin()).section(u" ("_s, 0, 0) : words;
}

QStringList answers(const CvPart &part, const char *column, const char *other)
{
    QStringList texts = part.texts(column);
    specify(texts, part.value(column).toStringList(), isOther, part.text(other));
    return texts;
}

// What is laid out by name; the office reads whatever else there is under its own heading.
const QList<QByteArray> laidOutOfCandidacy{"worker_name", "licence", "drives", "own_car", "studies", "study_other", "courses", "course_other", "certified", "hobbies", "hobby_other", "character",
                                           "character_other", "communicates", "adapts", "keeps_time", "offered", "photo_shown", "person"};
const QList<QByteArray> laidOutOfJob{"positions", "position_other", "ongoing", "from", "to", "town", "province", "duties"};
const QList<QByteArray> laidOutOfOffer{"service", "years", "care_tasks", "child_tasks", "child_ages", "therapies", "task_other", "house_work", "house_tasks", "house_task_other", "illnesses_known",
                                       "animals_present", "animal_care", "overtime", "short_trips", "long_trips", "holidays_family", "holidays_assisted"};
const QList<QByteArray> laidOutOfAvailability{"service", "schedule", "least_pay"};
const QList<QByteArray> laidOutOfPerson{"surname", "name", "initial", "age", "name_order", "roles"};
const QList<QByteArray> laidOutOfReference{"about", "from_whom", "state", "candidacy", "site", "overall", "words"};
constexpr const char *alsoWilling[] = {"animals_present", "animal_care", "short_trips", "long_trips", "holidays_family", "holidays_assisted", "overtime"};

class Cv {
public:
    Cv(const CvWorker &worker, bool office, const std::optional<FamilyRequest> &request) : m_worker(worker), m_office(office)
    {
        const QList<CvPart> offers = worker.of("offers");
        for (const CvPart &offer : offers)
            if (request && offer.value("service").toString() == request->service) m_offers << offer;
        if (m_offers.isEmpty()) m_offers = offers;
    }

    QString name() const
    {
        const CvPart &p = m_worker.person;
        const QString known = joined({p.text("name"), m_office ? p.text("surname") : p.text("initial")}, u" "_s);
        return known.isEmpty() ? Words::tr("A worker without a name") : known;
    }

    QStringList under() const
    {
        QStringList services;
        for (const CvPart &offer : m_worker.of("offers")) services << offer.text("service");
        return {services.join(between), m_worker.person.text("age")};
    }

    QList<Section> sections() const
    {
        QList<Section> all;
        if (m_office) all << contacts();
        all << atAGlance() << experience() << references();
        for (const CvPart &offer : m_offers) all << skills(offer);
        if (m_office) all << office() << papers();
        all.removeIf([](const Section &section) { return section.isEmpty(); });
        return all;
    }

    const QByteArray &photo() const { return m_worker.photo; }

private:
    const CvPart &of() const { return m_worker.candidacy; }

    Section contacts() const
    {
        Section section(Words::tr("The person"));
        section.lines = restOf(m_worker.person, laidOutOfPerson);
        return section;
    }

    Section atAGlance() const
    {
        Section section(Words::tr("At a glance"));
        section.add(of().label("licence"), driving());
        section.add(Words::tr("Studies"), answers(of(), "studies", "study_other").join(u", "_s));
        QStringList courses = answers(of(), "courses", "course_other");
        if (of().has("certified")) courses << Words::tr("Certificate UNI 11766 of family assistant");
        section.add(Words::tr("Courses"), courses.join(u", "_s));
        section.add(Words::tr("Languages"), languages());
        section.add(Words::tr("Pay asked"), pay());
        section.add(Words::tr("In the work"), manner());
        section.add(Words::tr("Character"), answers(of(), "character", "character_other").join(u", "_s));
        section.add(Words::tr("Hobbies"), answers(of(), "hobbies", "hobby_other").join(u", "_s));
        for (const CvPart &offer : m_offers)
            section.add(m_offers.size() == 1 ? Words::tr("Further availability") : Words::tr("Further availability, %1").arg(offer.text("service")), willing(offer));
        return section;
    }

    QString manner() const
    {
        QStringList parts;
        for (const char *column : {"communicates", "adapts", "keeps_time"})
            if (of().has(column)) parts << dotted(of().value(column).toInt(), of().label(column));
        return parts.join(u"     "_s);
    }

    QString driving() const
    {
        QStringList parts{of().text("licence")};
        for (const char *column : {"drives", "own_car"})
            if (of().has(column)) parts << u"%1: %2"_s.arg(of().label(column), of().text(column).toLower());
        return joined(parts, between);
    }

    // Italian first, then the best known.
    QString languages() const
    {
        struct Spoken {
            bool italian;
            int level;
            QString name, text;
        };
        QList<Spoken> spoken;
        for (const CvPart &one : m_worker.of("languages")) {
            const QString name = isOther(one.value("language").toString()) && one.has("language_other") ? one.text("language_other") : one.text("language");
            if (name.isEmpty()) continue;
            const bool mother = one.value("level") == u"native"_s;
            const int level = mother ? 5 : one.value("level").toInt();
            const QString words = one.text("level").section(u" - "_s, -1);
            spoken << Spoken{one.value("language") == u"language.it"_s, level, name, level > 0 ? dotted(level, u"%1, %2"_s.arg(name, words)) : name};
        }
        std::ranges::stable_sort(spoken, [](const Spoken &a, const Spoken &b) { return std::tuple(!a.italian, -a.level, a.name) < std::tuple(!b.italian, -b.level, b.name); });
        QStringList lines;
        for (const Spoken &one : std::as_const(spoken)) lines << one.text;
        return lines.join(u'\n');
    }

    QString pay() const
    {
        QStringList lines;
        for (const CvPart &offer : m_offers)
            for (const CvPart &one : m_worker.of("availabilities")) {
                if (one.value("service") != offer.value("service") || !one.has("least_pay")) continue;
                const QString schedule = one.value("schedule").toString();
                const QString amount = (intake::isPaidByHour(schedule) ? Words::tr("%1 an hour") : Words::tr("%1 a month")).arg(one.text("least_pay"));
                lines << (m_offers.size() == 1 ? u"%1: %2"_s.arg(one.text("schedule"), amount) : u"%1, %2: %3"_s.arg(offer.text("service"), one.text("schedule"), amount));
            }
        return lines.join(u'\n');
    }

    // What is not known is said to be, and is never a no.
    QString willing(const CvPart &offer) const
    {
        QStringList yes, no, unknown;
        for (const char *column : alsoWilling) {
            if (!offer.has(column)) unknown << ServiceOffer::type.translated(ServiceOffer::type.field(column).label);
            else (offer.value(column) == u"yes"_s ? yes : no) << offer.label(column);
        }
        QStringList lines;
        if (!yes.isEmpty()) lines << u"%1  %2: %3"_s.arg(tick, Words::tr("Yes"), yes.join(u", "_s));
        if (!no.isEmpty()) lines << u"%1  %2: %3"_s.arg(cross, Words::tr("No"), no.join(u", "_s));
        if (!unknown.isEmpty() && !lines.isEmpty()) lines << u"?  %1: %2"_s.arg(Words::tr("Not known, to be asked"), unknown.join(u", "_s));
        return lines.join(u'\n');
    }

    static QString years(const CvPart &job)
    {
        const int from = job.value("from").toDate().year(), to = job.value("to").toDate().year(); // 0: not known
        if (job.has("ongoing")) return from ? Words::tr("since %1").arg(from) : Words::tr("until today");
        if (from && to && from != to) return u"%1 \u2013 %2"_s.arg(from).arg(to);
        return from || to ? QString::number(from ? from : to) : QString();
    }

    Section experience() const
    {
        QList<CvPart> jobs = m_worker.of("experiences");
        const auto end = [](const CvPart &job) { return job.has("ongoing") ? QDate(9999, 1, 1) : job.value("to").toDate().isValid() ? job.value("to").toDate() : job.value("from").toDate(); };
        std::ranges::stable_sort(jobs, [&](const CvPart &a, const CvPart &b) { return std::pair(end(a), a.value("from").toDate()) > std::pair(end(b), b.value("from").toDate()); });
        Section section(Words::tr("Work experience"));
        for (const CvPart &job : std::as_const(jobs)) {
            QStringList positions = job.texts("positions");
            const qsizetype other = job.value("positions").toStringList().indexOf(u"other"_s);
            if (other >= 0 && job.has("position_other")) positions[other] = job.text("position_other");
            const QString place = joined({job.text("town"), job.has("province") ? u"(%1)"_s.arg(job.text("province")) : QString()}, u" "_s);
            QStringList texts{job.text("duties")};
            if (m_office) texts << sentenceOf(restOf(job, laidOutOfJob));
            section.jobs << Section::Job{joined({years(job), positions.join(u", "_s), place}, u" | "_s), texts};
        }
        return section;
    }

    Section references() const
    {
        Section section(Words::tr("What families say"));
        for (const CvPart &one : m_worker.references) {
            QStringList texts{one.has("words") ? u"\u201c%1\u201d"_s.arg(one.text("words")) : QString()};
            if (m_office) texts << sentenceOf(restOf(one, laidOutOfReference));
            section.jobs << Section::Job{stars(one, "overall"), texts};
        }
        section.jobs.removeIf([](const Section::Job &job) { return job.title.isEmpty() && joined(job.texts, {}).isEmpty(); });
        return section;
    }

    Section skills(const CvPart &offer) const
    {
        const QString service = offer.text("service");
        Section section(offer.has("years") ? Words::tr("%1: %n year(s) of experience", nullptr, offer.value("years").toInt()).arg(service) : service);
        QStringList care = answers(offer, "care_tasks", offer.has("child_tasks") ? "" : "task_other"), children = answers(offer, "child_tasks", offer.has("child_tasks") ? "task_other" : "");
        specify(care, offer.value("care_tasks").toStringList(), isTherapy, offer.has("therapies") ? Words::tr("Therapies: %1").arg(offer.text("therapies")) : QString());
        const QString ages = offer.text("child_ages");
        const QList<Section::Ticks> all{{Words::tr("For the person"), care},
                               {ages.isEmpty() ? Words::tr("For the children") : Words::tr("For the children, aged %1").arg(ages), children},
                               {Words::tr("In the house"), answers(offer, "house_tasks", "house_task_other")},
                               {Words::tr("Illnesses already looked after"), offer.texts("illnesses_known")}};
        for (const Section::Ticks &one : all)
            if (!one.texts.isEmpty()) section.ticks << one;
        if (children.isEmpty()) section.add(offer.label("child_ages"), ages);
        if (!offer.has("house_tasks")) section.add(offer.label("house_work"), offer.text("house_work"));
        if (m_office) {
            section.lines += restOf(offer, laidOutOfOffer);
            for (const CvPart &one : m_worker.of("availabilities"))
                if (one.value("service") == offer.value("service")) section.add(one.text("schedule"), sentenceOf(restOf(one, laidOutOfAvailability)));
        }
        return section;
    }

    Section office() const
    {
        Section section(Words::tr("For the office"));
        section.lines = restOf(of(), laidOutOfCandidacy);
        for (const CvPart &away : m_worker.of("absences")) section.add(Words::tr("Away"), sentenceOf(restOf(away, {})));
        return section;
    }

    Section papers() const
    {
        Section section(Words::tr("Documents"));
        for (const CvPart &paper : m_worker.of("documents")) section.add(paper.text("kind"), sentenceOf(restOf(paper, {"kind"})));
        return section;
    }

    const CvWorker m_worker;
    const bool m_office;
    QList<CvPart> m_offers; // those the document is about
};

QString askedFor(const FamilyRequest &request)
{
    const auto word = [](const char *column, const QString &code) { return code.isEmpty() ? QString() : FamilyRequest::type.shown(FamilyRequest::type.field(column), code); };
    return joined({word("service", request.service), word("schedule", request.schedule)}, between);
}

QString titleOf(const QString &name, qsizetype workers, const std::optional<FamilyRequest> &request)
{
    const QString what = workers == 1 ? Words::tr("CV of %1").arg(name) : Words::tr("%n CVs", nullptr, static_cast<int>(workers));
    return request && !request->protocol.isEmpty() && workers > 1 ? Words::tr("%1 for request %2").arg(what, request->protocol) : what;
}
} // namespace

Printout cv(const QList<CvSubject> &workers, Disclosure version, const std::optional<FamilyRequest> &request, const ReferenceTitles &titles, const PrintContext &context)
{
    const bool office = version == Disclosure::Office;
    QList<TemplateValues> pages;
    QString name;
    bool validated = true;
    for (const CvSubject &subject : workers) {
        const Cv one(shownOf(subject, version, titles, context.at.toLocalTime().date()), office, request);
        name = one.name();
        validated = validated && subject.candidacy.state == u"suitable";
        QList<TemplateValues> sections, head, photo;
        for (const Section &section : one.sections()) sections << section.values();
        const QString how = office ? QString() : Words::tr("To meet this person call us and say the number of your request: we arrange the meeting with you.");
        if (request)
            head << TemplateValues{.texts = {{u"label"_s, Words::tr("For request %1").arg(request->protocol)}, {u"text"_s, askedFor(*request)}}, .parts = {{u"how"_s, eachText({how})}}};
        if (!one.photo().isEmpty()) photo << TemplateValues{.texts = {{u"picture"_s, u"data:image/jpeg;base64,"_s + QString::fromLatin1(one.photo().toBase64())}}, .parts = {}};
        pages << TemplateValues{.texts = {{u"name"_s, name}, {u"size"_s, name.size() > longName ? u"190px"_s : u"270px"_s}, {u"break"_s, pages.isEmpty() ? QString() : u"page-break-before:always"_s}},
                                .parts = {{u"under"_s, eachText(one.under())}, {u"photo"_s, photo}, {u"request"_s, head}, {u"sections"_s, sections}}};
    }
    const QString kind = office ? Words::tr("CV for the office") : Words::tr("CV for the family");
    return {.kind = kind,
            .title = titleOf(name, workers.size(), request),
            .context = context,
            .source = request ? Words::tr("Request %1").arg(request->protocol) : QString(),
            .html = Template::named(u"cv"_s).filled({.texts = {}, .parts = {{u"workers"_s, pages}}}),
            .draft = !office && !validated};
}
