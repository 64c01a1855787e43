#include "reports/shortlistsheet.h"
#include "models/intake/offer.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShortlistSheet)
};
const QString nothing = u"\u2013"_s;

// The facts of the page, in order: columns of the candidacy, and of what it offers for the service asked.
constexpr const char *offered[] = {"years", "care_tasks", "child_tasks", "house_tasks", "illnesses_known", "animals_present", "overtime", "long_trips"};
constexpr const char *known[] = {"languages", "studies", "courses", "certified", "licence", "character", "hobbies"};

class Sheet {
public:
    Sheet(const FamilyRequest &request, const QList<ShortlistedWorker> &workers, const ReferenceTitles &titles) : m_request(request), m_workers(workers), m_titles(titles) {}

    TemplateValues values()
    {
        addRow(Text::tr("You meet"), [](const ShortlistedWorker &w) {
            if (!w.meets.isValid()) return Text::tr("To be arranged");
            const QString when = QLocale().toString(w.meets.toLocalTime(), u"dddd d MMMM, HH:mm"_s);
            return w.where.isEmpty() ? when : when + u" \u2013 "_s + w.where;
        });
        for (const char *column : offered) addOffered(column);
        addRow(Text::tr("Pay asked"), [this](const ShortlistedWorker &w) { return payOf(w); });
        for (const char *column : known) addKnown(column);
        QList<TemplateValues> heads, notes;
        const QString width = QString::number(81 / std::max(qsizetype(1), m_workers.size())) + u'%';
        for (const ShortlistedWorker &w : m_workers) {
            heads << TemplateValues{{{u"name"_s, nameOf(w.person)}, {u"width"_s, width}}, {}};
            notes << TemplateValues{};
        }
        const QString service = FamilyRequest::type.shown(FamilyRequest::type.field("service"), m_request.service);
        const QString schedule = FamilyRequest::type.shown(FamilyRequest::type.field("schedule"), m_request.schedule);
        return {{{u"intro"_s, Text::tr("For your request %1: %2, %3. Write what you think of each; a dash means that we do not know.").arg(m_request.protocol, service, schedule)},
                 {u"notes_label"_s, Text::tr("Your notes")},
                 {u"next"_s, Text::tr("When you have met them, tell us whom you would like to hire, and why the others did not suit you. Please treat this page with care and give it back or destroy it.")}},
                {{u"workers"_s, heads}, {u"rows"_s, m_rows}, {u"notes"_s, notes}}};
    }

private:
    static QString nameOf(const Person &p) { return p.surname.isEmpty() ? p.name : u"%1 %2."_s.arg(p.name, p.surname.left(1).toUpper()).trimmed(); }

    // A line where at least one of them says something.
    void addRow(const QString &label, auto textOf)
    {
        QList<TemplateValues> cells;
        bool said = false;
        for (const ShortlistedWorker &w : m_workers) {
            const QString text = textOf(w);
            said = said || !text.isEmpty();
            cells << TemplateValues{{{u"text"_s, text.isEmpty() ? nothing : text}}, {}};
        }
        if (said) m_rows << TemplateValues{{{u"label"_s, label}}, {{u"cells"_s, cells}}};
    }
    QString shown(const RecordType &type, const Field &f, const QVariant &value) const
    {
        if (!isDisclosed(f, Disclosure::Family) || f.isEmpty(value) || (f.kind == Field::Kind::Flag && !value.toBool())) return {};
        return shownValue(type, f, value, m_titles);
    }
    const ServiceOffer *offerOf(const ShortlistedWorker &w) const
    {
        const auto at = std::ranges::find(w.candidacy.offers, m_request.service, &ServiceOffer::service);
        return at == w.candidacy.offers.end() ? nullptr : &*at;
    }
    // Of the tasks only those the family asked for, where it asked for any.
    QStringList asked(QByteArrayView column) const
    {
        if (column == "care_tasks") return m_request.carerTasks;
        if (column == "house_tasks") return m_request.houseTasks;
        QStringList all;
        if (column == "child_tasks")
            for (const Beneficiary &b : m_request.beneficiaries) all += b.tasks;
        return all;
    }
    void addOffered(const char *column)
    {
        const Field &f = ServiceOffer::type.field(column);
        const QStringList wanted = asked(column);
        addRow(ServiceOffer::type.translated(f.label), [&](const ShortlistedWorker &w) {
            const ServiceOffer *offer = offerOf(w);
            if (!offer) return QString();
            QVariant value = rowOf(*offer).at(ServiceOffer::type.indexOf(column));
            if (f.kind != Field::Kind::References) return shown(ServiceOffer::type, f, value);
            QStringList ids = value.toStringList();
            if (!wanted.isEmpty()) ids.removeIf([&](const QString &id) { return !wanted.contains(id); });
            const bool more = ids.size() > mostNamed;
            return shown(ServiceOffer::type, f, ids.mid(0, mostNamed)) + (more ? u", \u2026"_s : QString());
        });
    }
    void addKnown(const char *column)
    {
        const Field &f = Candidacy::type.field(column);
        addRow(Candidacy::type.translated(f.label), [&](const ShortlistedWorker &w) {
            if (QByteArrayView(column) == "languages") return languagesOf(w);
            return shown(Candidacy::type, f, rowOf(w.candidacy).at(Candidacy::type.indexOf(column)));
        });
    }
    QString languagesOf(const ShortlistedWorker &w) const
    {
        const Field &level = WorkerLanguage::type.field("level");
        QStringList all;
        for (const WorkerLanguage &one : w.candidacy.languages) {
            const QString name = one.languageOther.isEmpty() ? m_titles.value(one.language) : one.languageOther;
            all << (one.level.isEmpty() ? name : u"%1 (%2)"_s.arg(name, WorkerLanguage::type.shown(level, one.level).toLower()));
        }
        return all.join(u", "_s);
    }
    QString payOf(const ShortlistedWorker &w) const
    {
        for (const Availability &a : w.candidacy.availabilities)
            if (a.service == m_request.service && a.schedule == m_request.schedule && a.leastPay)
                return (intake::isPaidByHour(a.schedule) ? Text::tr("%1 an hour") : Text::tr("%1 a month")).arg(a.leastPay->shown());
        return {};
    }

    static constexpr qsizetype mostNamed = 8;
    const FamilyRequest &m_request;
    const QList<ShortlistedWorker> &m_workers;
    const ReferenceTitles &m_titles;
    QList<TemplateValues> m_rows;
};
} // namespace

Printout shortlistSheet(const FamilyRequest &request, const QList<ShortlistedWorker> &workers, const ReferenceTitles &titles, const PrintContext &context)
{
    return {.kind = Text::tr("The workers proposed"),
            .title = Text::tr("The workers we propose"),
            .context = context,
            .source = request.protocol,
            .html = Template::named(u"shortlistsheet"_s).filled(Sheet(request, workers, titles).values()),
            .onePage = true};
}
