#include "reports/plainletter.h"
#include "models/practices/terms.h"
#include "reports/letterwords.h"
#include "reports/template.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString name = u"plain"_s;

// Every line of the page, in order.
class Page {
public:
    Page(const Placement &p, const LetterWords &words) : m_p(p), m_words(words) {}

    QList<TemplateValues> rows(const QString &centre)
    {
        add(u"for"_s, orUnknown(m_p.familyName));
        const QString from = day(m_p.starts);
        const bool ends = m_p.contract == u"fixed-term" && m_p.ends.isValid();
        add(u"start"_s, ends ? m_words[u"until.text"_s].arg(from, day(m_p.ends)) : m_words[u"start.text"_s].arg(from));
        add(u"work"_s, m_p.level == u"unico" ? m_words[u"work.unico"_s] : m_words[u"work.text"_s].arg(m_p.level));
        add(u"trial"_s, m_words[u"trial.text"_s].arg(day(m_p.trialEnds)));
        const QString hours = orUnknown(m_p.weeklyHours ? m_words.number(*m_p.weeklyHours) : QString());
        add(u"hours"_s, m_p.week.isEmpty() ? m_words[u"hours.text"_s].arg(hours) : m_words[u"hours.week"_s].arg(hours, m_words.week(m_p.week)));
        const QString half = weekday(m_p.restHalfDay), rest = orUnknown(weekday(m_p.restDay));
        add(u"rest"_s, half.isEmpty() ? m_words[u"rest.text"_s].arg(rest) : m_words[u"rest.half"_s].arg(rest, half));
        const QString pay = m_words[practices::isPaidByHour(m_p) ? u"pay.hour"_s : u"pay.month"_s].arg(orUnknown(m_p.pay ? m_words.money(*m_p.pay) : QString()));
        add(u"pay"_s, pay + u' ' + m_words[u"pay.slip"_s]);
        add(u"thirteenth"_s, m_words[u"thirteenth.text"_s]);
        add(u"board"_s, m_words[u"board."_s + m_p.board]);
        add(u"holidays"_s, m_words[u"holidays.text"_s].arg(orUnknown(m_p.holidayPeriod)));
        for (const QString &key : {u"illness"_s, u"inps"_s, u"notice"_s}) add(key, m_words[key + u".text"_s]);
        add(u"help"_s, m_words[u"help.text"_s].arg(centre));
        return m_rows;
    }

private:
    void add(const QString &key, const QString &text) { m_rows << TemplateValues{{{u"label"_s, m_words[key]}, {u"text"_s, text}}, {}}; }
    QString orUnknown(const QString &text) const { return text.isEmpty() ? m_words[u"unknown"_s] : text; }
    QString day(QDate date) const { return orUnknown(date.isValid() ? m_words.date(date) : QString()); }
    QString weekday(const QString &code) const
    {
        const auto at = QStringList{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s}.indexOf(code);
        return at < 0 ? QString() : m_words.dayName(static_cast<int>(at));
    }

    const Placement &m_p;
    const LetterWords &m_words;
    QList<TemplateValues> m_rows;
};
} // namespace

QList<PlainLetterLanguage> plainLetterLanguages()
{
    QList<PlainLetterLanguage> all;
    for (const QString &code : LetterWords::languagesOf(name)) all << PlainLetterLanguage{code, QLocale(code).nativeLanguageName()};
    return all;
}

std::optional<Printout> plainLetter(const Placement &placement, const QString &language, const Site &centre, const PrintContext &context)
{
    const auto words = LetterWords::find(name, language.section(u'.', -1));
    if (!words) return {};
    QStringList ways;
    for (const QString &way : {centre.name, centre.street, centre.phone})
        if (!way.isEmpty()) ways << way;
    return Printout{.kind = QCoreApplication::translate("PlainLetter", "The contract in plain words"),
                    .title = (*words)[u"title"_s],
                    .context = context,
                    .source = placement.protocol,
                    .html = Template::named(u"plainletter"_s).filled({{{u"intro"_s, (*words)[u"intro"_s]}}, {{u"rows"_s, Page(placement, *words).rows(ways.isEmpty() ? context.centre : ways.join(u", "_s))}}}),
                    .onePage = true};
}
