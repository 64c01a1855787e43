#include "reports/inpssheet.h"
#include "models/practices/terms.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(InpsSheet)
};
const QString blank = QString(26, u'_');

QString longDay(QDate day) { return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString(); }

class Sheet {
public:
    Sheet(const Placement &p, const ReferenceTitles &titles) : m_p(p), m_titles(titles) {}

    TemplateValues group(const QString &heading)
    {
        const QList<TemplateValues> rows = std::exchange(m_rows, {});
        return {{{u"heading"_s, heading}}, {{u"rows"_s, rows}}};
    }
    void add(const QString &label, const QString &value) { m_rows << TemplateValues{{{u"label"_s, label}, {u"value"_s, value.isEmpty() ? blank : value}}, {}}; }
    void add(const char *column)
    {
        const Field &f = Placement::type.field(column);
        add(Placement::type.translated(f.label), shownValue(Placement::type, f, rowOf(m_p).at(Placement::type.indexOf(column)), m_titles));
    }

    TemplateValues person(const QString &heading, const QString &name, const Person &p, bool works)
    {
        add(Text::tr("Surname and name"), name);
        add(Text::tr("Codice fiscale (tax code)"), p.fiscalCode);
        add(Text::tr("Date of birth"), longDay(p.born));
        const QStringList birth{p.birthPlace, m_titles.value(p.birthCountry)};
        add(Text::tr("Place of birth"), joined(birth));
        if (works) {
            QStringList citizenships;
            for (const QString &id : p.citizenships) citizenships << m_titles.value(id);
            add(Text::tr("Citizenship"), joined(citizenships));
        }
        add(Text::tr("Address"), joined({p.street, (p.postcode + u' ' + p.city).trimmed()}));
        if (works) add(Text::tr("Identity document and permit of stay: number, until when"), {});
        else add(Text::tr("Phone"), p.phone);
        return group(heading);
    }

    TemplateValues work()
    {
        add(Text::tr("First day of work"), longDay(m_p.starts));
        add("contract");
        if (m_p.contract == u"fixed-term") add(Text::tr("Last day of work"), longDay(m_p.ends));
        add(Text::tr("National contract"), Text::tr("CCNL lavoro domestico, CNEL code %1").arg(u"H501"_s));
        add("level");
        add("service");
        add("schedule");
        add(Text::tr("Hours a week"), m_p.weeklyHours ? m_p.weeklyHours->shown() : QString());
        add(Text::tr("Pay, before deductions"), m_p.pay ? practices::payShown(m_p, *m_p.pay) : QString());
        add(Text::tr("Board and lodging"), Placement::type.shown(Placement::type.field("board"), m_p.board));
        add(Text::tr("Place of work"), joined({m_p.workStreet, (m_p.workPostcode + u' ' + m_p.workCity).trimmed()}));
        add(Text::tr("Cas.sa.Colf contributions"), Text::tr("Code %1, paid with those of INPS").arg(u"F2"_s));
        return group(Text::tr("The work"));
    }

private:
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    const Placement &m_p;
    const ReferenceTitles &m_titles;
    QList<TemplateValues> m_rows;
};
} // namespace

Printout inpsSheet(const Placement &placement, const Person &employer, const Person &worker, const ReferenceTitles &titles, const PrintContext &context)
{
    Sheet sheet(placement, titles);
    TemplateValues all;
    const QDate last = placement.starts.isValid() ? placement.starts.addDays(-1) : QDate();
    all.texts = {{u"due_label"_s, Text::tr("Tell INPS of the hiring at the latest on")},
                 {u"due"_s, last.isValid() ? QLocale().toString(last, u"dddd d MMMM yyyy"_s) : blank},
                 {u"due_why"_s, Text::tr("The day before the first day of work, holidays included (D.L. 185/2008 art. 16-bis).")},
                 {u"how"_s, Text::tr("On www.inps.it with SPID, CIE or CNS, or by phone: 803 164 from a landline, 06 164 164 from a mobile. Have these data at hand.")},
                 {u"after"_s, Text::tr("Keep the receipt: its code is needed for the contributions of 10 April, July, October and January. Every change of hours, pay or place is told to INPS within five days.")}};
    all.parts.insert(u"groups"_s, {sheet.person(Text::tr("The employer"), placement.familyName, employer, false),
                                   sheet.person(Text::tr("The worker"), placement.workerName, worker, true), sheet.work()});
    return {.kind = Text::tr("Data for INPS"),
            .title = Text::tr("Data for the notice to INPS"),
            .context = context,
            .source = placement.protocol,
            .html = Template::named(u"inpssheet"_s).filled(all),
            .onePage = true};
}
