#include "reports/hiringletter.h"
#include "models/practices/terms.h"
#include "models/records/failure.h"
#include "reports/letterwords.h"
#include "reports/template.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString blank = QString(38, u'_'), shortBlank = QString(14, u'_');

// A gap of the letter, said in the language of the screen.
struct Gap {
    const char *column, *text;
};
constexpr Gap gaps[] = {
    {"employer", QT_TRANSLATE_NOOP("HiringLetter", "The employer’s date and place of birth, codice fiscale or address.")},
    {"candidacy", QT_TRANSLATE_NOOP("HiringLetter", "The worker’s date and place of birth, codice fiscale or address.")},
    {"starts", QT_TRANSLATE_NOOP("HiringLetter", "The first day of work.")},
    {"ends", QT_TRANSLATE_NOOP("HiringLetter", "The last day of a contract with an end date.")},
    {"tasks", QT_TRANSLATE_NOOP("HiringLetter", "The tasks.")},
    {"trial_ends", QT_TRANSLATE_NOOP("HiringLetter", "The end of the trial: it follows from the first day and the hours.")},
    {"worker_domicile", QT_TRANSLATE_NOOP("HiringLetter", "Where the worker lives.")},
    {"weekly_hours", QT_TRANSLATE_NOOP("HiringLetter", "The hours a week.")},
    {"week", QT_TRANSLATE_NOOP("HiringLetter", "On which days and at what hours the work is done.")},
    {"rest_day", QT_TRANSLATE_NOOP("HiringLetter", "The day of rest.")},
    {"rest_half_day", QT_TRANSLATE_NOOP("HiringLetter", "The half day of rest of who lives in.")},
    {"work_clothes", QT_TRANSLATE_NOOP("HiringLetter", "Whether there are work clothes.")},
    {"pay", QT_TRANSLATE_NOOP("HiringLetter", "The pay.")},
    {"work_street", QT_TRANSLATE_NOOP("HiringLetter", "The address where the work is done.")},
    {"holiday_period", QT_TRANSLATE_NOOP("HiringLetter", "When holidays are taken.")},
    {"own_space", QT_TRANSLATE_NOOP("HiringLetter", "The space for the worker’s things.")},
    {"cameras", QT_TRANSLATE_NOOP("HiringLetter", "Whether there are cameras or recorders in the home.")},
};

class Letter {
public:
    Letter(const Placement &p, const LetterWords &words, const ReferenceTitles &titles) : m_p(p), m_words(words), m_titles(titles) {}

    HiringLetter made(const Person &employer, const Person &worker, const PrintContext &context)
    {
        m_workerHome = addressOf(worker);
        TemplateValues all;
        all.texts = {{u"subtitle"_s, m_words[u"subtitle"_s]}, {u"law"_s, m_words[u"law"_s]}, {u"opening"_s, m_words[u"opening"_s]}, {u"closing"_s, m_words[u"closing"_s]}};
        all.parts.insert(u"parties"_s, {party(u"employer"_s, m_p.familyName, employer, "employer"), party(u"worker"_s, m_p.workerName, worker, "candidacy")});
        addWork();
        addTerms();
        addPlace();
        all.parts.insert(u"items"_s, m_items);
        QList<TemplateValues> signatures;
        for (const QString &who : {u"signed"_s, u"sign.employer"_s, u"sign.worker"_s})
            signatures << TemplateValues{{{u"who"_s, m_words[who]}, {u"line"_s, QString(26, u'_')}}, {}};
        all.parts.insert(u"signatures"_s, signatures);
        return {{.kind = QCoreApplication::translate("HiringLetter", "Letter of hiring"),
                 .title = m_words[u"title"_s],
                 .context = context,
                 .source = m_p.protocol,
                 .html = Template::named(u"hiringletter"_s).filled(all),
                 .draft = !m_missing.isEmpty(),
                 .onePage = true},
                m_missing};
    }

private:
    bool livesIn() const { return m_p.schedule == u"live-in" || m_p.schedule == u"reduced-live-in"; }

    // The text, or the line it is to be written on.
    QString orBlank(const char *column, const QString &text, const QString &line = blank)
    {
        if (!text.isEmpty()) return text;
        for (const Gap &gap : gaps)
            if (QByteArrayView(gap.column) == column && std::ranges::find(m_missing, QByteArray(column), &Problem::column) == m_missing.end())
                m_missing << Problem{column, QCoreApplication::translate("HiringLetter", gap.text)};
        return line;
    }
    QString day(const char *column, QDate date) { return orBlank(column, date.isValid() ? m_words.date(date) : QString(), shortBlank); }

    void add(const QString &key, const QString &text)
    {
        m_items << TemplateValues{{{u"number"_s, QString::number(m_items.size() + 1)}, {u"label"_s, m_words[key]}, {u"text"_s, text}}, {}};
    }
    // An answer whose words are "key.code"; a line where there is none.
    void addChoice(const QString &key, const char *column, const QString &code) { add(key, orBlank(column, code.isEmpty() ? QString() : m_words[key + u'.' + code])); }

    static QString addressOf(const Person &p)
    {
        const QString town = (p.postcode + u' ' + p.city).trimmed();
        return p.street.isEmpty() ? QString() : town.isEmpty() ? p.street : p.street + u", "_s + town;
    }
    TemplateValues party(const QString &role, const QString &name, const Person &p, const char *column)
    {
        const QString country = m_titles.value(p.birthCountry);
        const QString born = p.birthPlace.isEmpty() || country.isEmpty() ? p.birthPlace + country : u"%1 (%2)"_s.arg(p.birthPlace, country);
        const QStringList details{m_words[u"born"_s].arg(orBlank(column, born, shortBlank), day(column, p.born)),
                                  m_words[u"code"_s].arg(orBlank(column, p.fiscalCode, QString(18, u'_'))), m_words[u"lives"_s].arg(orBlank(column, addressOf(p), QString(30, u'_')))};
        return {{{u"role"_s, m_words[role]}, {u"name"_s, orBlank(column, name)}, {u"details"_s, details.join(u'\n')}}, {}};
    }

    void addWork()
    {
        add(u"start"_s, m_words[u"start.text"_s].arg(day("starts", m_p.starts)));
        if (m_p.contract == u"fixed-term") {
            const QString until = day("ends", m_p.ends);
            add(u"length"_s, m_p.fixedReason.isEmpty() ? m_words[u"length.noreason"_s].arg(until) : m_words[u"length.fixed-term"_s].arg(until, m_p.fixedReason));
        } else {
            add(u"length"_s, m_words[u"length.permanent"_s]);
        }
        const QString tasks = orBlank("tasks", m_p.tasks);
        add(u"level"_s, m_p.level == u"unico" ? m_words[u"level.unico"_s].arg(tasks) : m_words[u"level.text"_s].arg(m_p.level, tasks));
        const bool thirty = livesIn() || m_p.level == u"D" || m_p.level == u"DS";
        add(u"trial"_s, m_words[thirty ? u"trial.thirty"_s : u"trial.eight"_s].arg(day("trial_ends", m_p.trialEnds)));
        add(u"living"_s, m_words[u"living."_s + m_p.schedule]);
        if (m_p.workerDomicile == u"here") add(u"home"_s, m_words[u"home.here"_s].arg(orBlank("work_street", workPlace())));
        else if (m_p.workerDomicile == u"elsewhere") add(u"home"_s, m_words[u"home.elsewhere"_s].arg(orBlank("candidacy", m_workerHome)));
        else add(u"home"_s, orBlank("worker_domicile", {}));
    }
    QString workPlace() const
    {
        const QString town = (m_p.workPostcode + u' ' + m_p.workCity).trimmed();
        return m_p.workStreet.isEmpty() ? QString() : town.isEmpty() ? m_p.workStreet : m_p.workStreet + u", "_s + town;
    }

    void addTerms()
    {
        const QString hours = orBlank("weekly_hours", m_p.weeklyHours ? m_words.number(*m_p.weeklyHours) : QString(), shortBlank);
        // Of who lives in, the contract itself says how the day is divided.
        if (m_p.schedule == u"live-in" && m_p.week.isEmpty()) add(u"hours"_s, m_words[u"hours.live-in"_s].arg(hours));
        else add(u"hours"_s, m_words[u"hours.week"_s].arg(hours, orBlank("week", m_words.week(m_p.week))));
        const QString rest = orBlank("rest_day", weekday(m_p.restDay), shortBlank);
        add(u"rest"_s, livesIn() ? m_words[u"rest.half"_s].arg(rest, orBlank("rest_half_day", weekday(m_p.restHalfDay), shortBlank)) : m_words[u"rest.text"_s].arg(rest));
        addChoice(u"clothes"_s, "work_clothes", m_p.workClothes);
        const QString amount = orBlank("pay", m_p.pay ? m_words.money(*m_p.pay) : QString(), shortBlank);
        if (m_p.pay && m_p.leastPay && *m_p.pay < *m_p.leastPay)
            m_missing << Problem{"pay", QCoreApplication::translate("HiringLetter", "The pay is under the minimum of the contract, %1.").arg(m_p.leastPay->shown())};
        QStringList pay{m_words[practices::isPaidByHour(m_p) ? u"pay.hour"_s : u"pay.month"_s].arg(amount)};
        if (m_p.childUnderSix) pay << m_words[u"pay.child"_s];
        if (m_p.twoPersons) pay << m_words[u"pay.two"_s];
        if (m_p.certified) pay << m_words[u"pay.certified"_s];
        add(u"pay"_s, pay.join(u' '));
        const QString board = m_words[u"board."_s + m_p.board];
        add(u"board"_s, m_p.board == u"none" ? board : board.arg(m_p.lunches).arg(m_p.dinners).arg(m_p.lodgings));
    }
    QString weekday(const QString &code) const
    {
        static const QStringList codes{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        const auto at = codes.indexOf(code);
        return at < 0 ? QString() : m_words.dayName(static_cast<int>(at));
    }

    void addPlace()
    {
        const QString where = orBlank("work_street", workPlace());
        add(u"place"_s, m_p.transfers.isEmpty() ? m_words[u"place.none"_s].arg(where) : m_words[u"place.text"_s].arg(where, m_p.transfers));
        add(u"holidays"_s, m_words[u"holidays.text"_s].arg(orBlank("holiday_period", m_p.holidayPeriod)));
        if (livesIn()) add(u"space"_s, orBlank("own_space", m_p.ownSpace));
        add(u"fund"_s, m_words[u"fund.text"_s]);
        addChoice(u"cameras"_s, "cameras", m_p.cameras);
        if (!m_p.otherTerms.isEmpty()) add(u"other"_s, m_p.otherTerms);
    }

    const Placement &m_p;
    const LetterWords &m_words;
    const ReferenceTitles &m_titles;
    QString m_workerHome;
    QList<TemplateValues> m_items;
    QList<Problem> m_missing;
};
} // namespace

HiringLetter hiringLetter(const Placement &placement, const Person &employer, const Person &worker, const ReferenceTitles &titles, const PrintContext &context)
{
    const auto words = LetterWords::find(u"hiring"_s, u"it"_s);
    if (!words)
        throw Failure(QCoreApplication::translate("HiringLetter", "The letter of hiring could not be made."),
                      QCoreApplication::translate("HiringLetter", "Its text is not in the program."),
                      QCoreApplication::translate("HiringLetter", "Please install the program again."));
    return Letter(placement, *words, titles).made(employer, worker, context);
}
