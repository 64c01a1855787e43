#include "reports/requestsummary.h"
#include "models/intake/offer.h"
#include "models/intake/pages.h"
#include "reports/template.h"
#include "reports/weektable.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using intake::PageId;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(RequestSummary)
};

const QString nothing = u"\u2013"_s;
constexpr qsizetype shortAnswer = 42; // characters; a longer one has a line of its own

struct Answer {
    QString label, text;
};

TemplateValues textsOf(const QHash<QString, QString> &texts) { return {.texts = texts, .parts = {}}; }

// Short answers stand two in a line.
QList<TemplateValues> linesOf(const QList<Answer> &answers)
{
    const auto cell = [](const Answer &a, bool alone) {
        return textsOf({{u"label"_s, a.label}, {u"value"_s, a.text}, {u"span"_s, alone ? u"3"_s : u"1"_s}, {u"width"_s, alone ? u"82%"_s : u"32%"_s}});
    };
    const auto isShort = [](const Answer &a) { return a.text.size() <= shortAnswer && !a.text.contains(u'\n'); };
    QList<TemplateValues> lines;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const bool two = isShort(answers.at(i)) && i + 1 < answers.size() && isShort(answers.at(i + 1));
        QList<TemplateValues> cells{cell(answers.at(i), !two)};
        if (two) cells << cell(answers.at(++i), false);
        lines << TemplateValues{.texts = {}, .parts = {{u"cells"_s, cells}}};
    }
    return lines;
}

class Summary {
public:
    Summary(const Row &row, const ReferenceTitles &titles, Disclosure version, const PrintContext &context, const cost::Tables *tables)
        : m_row(row), m_request(recordOf<FamilyRequest>(row)), m_titles(titles), m_version(version), m_context(context), m_tables(tables), m_office(version == Disclosure::Office)
    {
    }

    Printout printout() const
    {
        QList<TemplateValues> pages;
        for (const PageId page : intake::pagesOf(m_request)) pages << pageValues(page);
        if (m_office) pages << officeValues();
        const QString kind = m_office ? Words::tr("Request, for the office") : Words::tr("Summary of the request");
        TemplateValues all{.texts = {}, .parts = {{u"head"_s, head()}, {u"pages"_s, pages}}};
        return {.kind = kind,
                .title = kind,
                .context = m_context,
                .source = m_request.protocol,
                .html = Template::named(u"request"_s).filled(all),
                .draft = isDraft()};
    }

private:
    bool isDraft() const { return m_request.state == u"draft"; }

    // The family reads all it told; of the office's fields each version has what the field says.
    bool mayShow(const Field &f) const
    {
        if (m_office) return true;
        if (m_version == Disclosure::Family) return intake::pageOf(f.column) || isDisclosed(f, m_version);
        return isDisclosed(f, m_version) && f.sensitivity == Sensitivity::Ordinary;
    }

    QList<TemplateValues> head() const
    {
        QList<TemplateValues> cells;
        for (const char *column : {"protocol", "state", "submitted_at", "due_on", "site"}) {
            const qsizetype i = FamilyRequest::type.indexOf(column);
            const Field &f = FamilyRequest::type.field(column);
            const bool empty = f.isEmpty(m_row.at(i));
            if (empty && !m_office) continue;
            cells << textsOf({{u"label"_s, FamilyRequest::type.translated(f.label)}, {u"value"_s, empty ? nothing : shownValue(FamilyRequest::type, f, m_row.at(i), m_titles)}});
        }
        return cells;
    }

    QString shown(const Field &f, const QVariant &value) const
    {
        const QByteArray column = f.column;
        const QString text = shownValue(FamilyRequest::type, f, value, m_titles);
        if (column == "pay") return (intake::isPaidByHour(m_request.schedule) ? Words::tr("%1 an hour") : Words::tr("%1 a month")).arg(text);
        // The last number of these two stands for "more".
        if (column == "rooms" && value.toInt() == 7) return Words::tr("more than %1").arg(6);
        if (column == "bathrooms" && value.toInt() == 6) return Words::tr("more than %1").arg(5);
        return text;
    }

    // The office sees what is empty too, and what is there though it is not asked; the others what they answered.
    void add(QList<Answer> &answers, const RecordType &type, const Field &f, const QVariant &value, bool asked, const QString &text) const
    {
        const bool empty = f.isEmpty(value) || (f.kind == Field::Kind::Flag && !value.toBool());
        if (empty && (!asked || !m_office)) return;
        if (!asked && !m_office) return;
        answers << Answer{type.translated(f.label), text.isEmpty() ? nothing : text};
    }

    QList<Answer> answersOf(PageId page) const
    {
        QList<Answer> answers;
        for (qsizetype i = 0; const Field &f : FamilyRequest::type.fields) {
            const QVariant &value = m_row.at(i++);
            if (!f.isShown() || !mayShow(f) || intake::pageOf(f.column) != page) continue;
            if (f.kind == Field::Kind::Items || f.kind == Field::Kind::Week) continue; // each drawn in its own way
            add(answers, FamilyRequest::type, f, value, intake::isAsked(f.column, m_request), shown(f, value));
        }
        return answers;
    }

    QList<TemplateValues> peopleOn(PageId page) const
    {
        if ((page != PageId::People && page != PageId::Care) || !mayShow(FamilyRequest::type.field("beneficiaries"))) return {};
        QList<TemplateValues> blocks;
        for (const Beneficiary &one : m_request.beneficiaries) {
            QList<Answer> answers;
            const Row row = rowOf(one);
            for (qsizetype i = 0; const Field &f : Beneficiary::type.fields) {
                const QVariant &value = row.at(i++);
                if (!f.isShown() || (f.kind == Field::Kind::Reference && QByteArray(f.target) == "person" && !m_office)) continue;
                if (intake::pageOfOne(f.column).value_or(PageId::People) != page) continue;
                const bool asked = intake::isAskedOf(f.column, one, m_request) || (m_office && QByteArray(f.column) == "person" && !one.person.isEmpty());
                add(answers, Beneficiary::type, f, value, asked, shownValue(Beneficiary::type, f, value, m_titles));
            }
            if (!answers.isEmpty()) blocks << block(Beneficiary::type.title(row), answers);
        }
        return blocks;
    }

    static TemplateValues block(const QString &name, const QList<Answer> &answers)
    {
        const QList<TemplateValues> heading = name.isEmpty() ? QList<TemplateValues>{} : QList{textsOf({{u"text"_s, name}})};
        return {.texts = {}, .parts = {{u"name"_s, heading}, {u"lines"_s, linesOf(answers)}}};
    }

    TemplateValues pageValues(PageId page) const
    {
        QList<TemplateValues> blocks = peopleOn(page);
        const QList<Answer> answers = answersOf(page);
        if (!answers.isEmpty()) blocks << block({}, answers);
        QList<TemplateValues> week;
        if (page == PageId::Hours && mayShow(FamilyRequest::type.field("week")) && !m_request.week.isEmpty())
            week << weekTable(m_request.week, Words::tr("%1 hours a week").arg(intake::weeklyHours(m_request).shown()));
        QStringList missing;
        if (m_tables && isDraft() && m_version != Disclosure::Worker)
            for (const Problem &problem : intake::stateOf(page, m_request, m_context.at.toLocalTime().date(), *m_tables).missing) missing << problem.text;
        const bool said = !blocks.isEmpty() || !week.isEmpty() || !missing.isEmpty();
        return {.texts = {{u"heading"_s, intake::titleOf(page, m_request)}},
                .parts = {{u"blocks"_s, blocks},
                          {u"week"_s, week},
                          {u"none"_s, said ? QList<TemplateValues>{} : QList{textsOf({{u"text"_s, Words::tr("Nothing was asked for here.")}})}},
                          {u"missing"_s, missing.isEmpty() ? QList<TemplateValues>{} : QList{textsOf({{u"label"_s, Words::tr("To complete:")}, {u"text"_s, missing.join(u' ')}})}}}};
    }

    QString pauses() const
    {
        QStringList lines;
        for (const Pause &pause : m_request.pauses) {
            const auto day = [](QDate d) { return QLocale().toString(d, u"dd/MM/yyyy"_s); };
            const QString when = pause.until.isValid() ? Words::tr("from %1 to %2").arg(day(pause.from), day(pause.until)) : Words::tr("since %1, still waiting").arg(day(pause.from));
            const QString reason = Pause::type.shown(Pause::type.field("reason"), pause.reason);
            lines << (pause.note.isEmpty() ? u"%1: %2"_s.arg(when, reason) : u"%1: %2 \u2013 %3"_s.arg(when, reason, pause.note));
        }
        return lines.join(u'\n');
    }

    TemplateValues officeValues() const
    {
        QList<Answer> answers;
        for (qsizetype i = 0; const Field &f : FamilyRequest::type.fields) {
            const QVariant &value = m_row.at(i++);
            if (!f.isShown() || intake::pageOf(f.column)) continue;
            const QString text = f.kind == Field::Kind::Items ? pauses() : shown(f, value);
            answers << Answer{FamilyRequest::type.translated(f.label), text.isEmpty() ? nothing : text};
        }
        return {.texts = {{u"heading"_s, Words::tr("For the office")}},
                .parts = {{u"blocks"_s, {block({}, answers)}}, {u"week"_s, {}}, {u"none"_s, {}}, {u"missing"_s, {}}}};
    }

    const Row &m_row;
    const FamilyRequest m_request;
    const ReferenceTitles &m_titles;
    const Disclosure m_version;
    const PrintContext &m_context;
    const cost::Tables *const m_tables;
    const bool m_office;
};
} // namespace

Printout requestSummary(const Row &request, const ReferenceTitles &titles, Disclosure version, const PrintContext &context, const cost::Tables *tables)
{
    return Summary(request, titles, version, context, tables).printout();
}
