#include "models/practices/supportplan.h"
#include "models/calendar/workingdays.h"
#include "models/cost/limits.h"
#include "models/cost/quarters.h"
#include "models/practices/support.h"
#include "models/practices/terms.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practices {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SupportPlan)
};

constexpr int trialReminder = 3, endReminder = 30, firstFeedback = 14, registerWithin = 30, toldWithin = 5, payDayOfMonth = 10;

QDate quarterStart(QDate day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

// Paid by the tenth of the month after the quarter, or within ten days of the end, whichever comes first.
QDate contributionDue(const Placement &p, QDate quarter)
{
    const QDate next = quarter.addMonths(3);
    const QDate usual = milan::nextWorkingDay({next.year(), next.month(), payDayOfMonth});
    return p.endedOn.isValid() ? std::min(usual, cost::dueAtTheEnd(p.endedOn, milan::nextWorkingDay)) : usual;
}

// Gathers the steps of one contract.
class Plan {
public:
    Plan(const Placement &placement, QDate today) : p(placement), m_until(today.addYears(1)) {}

    QList<PlannedStep> made()
    {
        if (p.state == u"dropped") return dropped();
        addHire();
        addCourse();
        addQuarters();
        addSeniority();
        if (p.endedOn.isValid()) addEnd();
        return m_steps;
    }

private:
    void add(const char *step, QDate due) { m_steps << PlannedStep{step, step, due}; }
    void add(const QByteArray &key, const char *step, QDate due, bool recurring = false) { m_steps << PlannedStep{key, step, due, recurring}; }
    bool isOver(QDate day) const { return p.endedOn.isValid() && day > p.endedOn; }
    QDate after(int days) const { return p.starts.isValid() ? p.starts.addDays(days) : QDate(); }
    // On the eve, but never before anybody was hired.
    QDate eve() const { return p.hiredOn.isValid() && p.starts.isValid() ? std::max(after(-1), std::min(p.hiredOn, p.starts)) : after(-1); }

    void addHire()
    {
        add("information", p.hiredOn.isValid() ? p.hiredOn : eve());
        add("letter", eve());
        add("privacy", eve());
        add("inps-sheet", after(-1));
        add("inps-notice", after(-1)); // late from the beginning when somebody begins on the day they are hired
        add("cassa-colf", after(0));
        if (p.service == u"carer") add("register", after(registerWithin));
        if (p.starts.isValid()) {
            const QDate next = QDate(p.starts.year(), p.starts.month(), 1).addMonths(1);
            add("first-payslip", {next.year(), next.month(), payDayOfMonth});
        } else {
            add("first-payslip", {});
        }
    }

    void addCourse()
    {
        const QDate trial = trialEnd(p);
        if (trial.isValid() && !isOver(trial)) add("trial", std::max(p.starts, trial.addDays(-trialReminder)));
        if (p.starts.isValid() && !isOver(after(firstFeedback))) add("feedback/start", "feedback", after(firstFeedback));
        if (p.contract != u"fixed-term" || !p.ends.isValid() || isOver(p.ends)) return;
        const QByteArray end = p.ends.toString(Qt::ISODate).toLatin1();
        if (p.endedOn.isValid()) return; // how it ended is known
        add("fixed-end/" + end, "fixed-end", p.starts.isValid() ? std::max(p.starts, p.ends.addDays(-endReminder)) : p.ends.addDays(-endReminder));
        add("renewal/" + end, "renewal", p.ends);
    }

    void addQuarters()
    {
        if (!p.starts.isValid() || isOver(p.starts)) return;
        const QDate last = p.endedOn.isValid() ? p.endedOn : p.contract == u"fixed-term" && p.ends.isValid() ? p.ends : m_until;
        for (QDate quarter = quarterStart(p.starts); quarter <= last; quarter = quarter.addMonths(3)) {
            const QDate due = contributionDue(p, quarter);
            if (due > m_until && !p.endedOn.isValid()) return;
            add(quarterKey(quarter), "contribution", due, true);
        }
    }

    void addSeniority()
    {
        for (int step = 1; p.starts.isValid() && step <= cost::mostSeniority; ++step) {
            const QDate from = seniorityFrom(p, step), last = lastDay(p);
            if (from > m_until || (last.isValid() && from > last)) return;
            add("seniority/" + QByteArray::number(step), "seniority", from, true);
        }
    }

    void addEnd()
    {
        add("termination", p.endedOn.addDays(toldWithin));
        add("settlement", cost::dueAtTheEnd(p.endedOn, milan::nextWorkingDay));
        add("feedback/end", "feedback", p.endedOn);
    }

    // What INPS was told is taken back; nothing else is left to do.
    QList<PlannedStep> dropped()
    {
        const bool told = std::ranges::any_of(p.steps, [](const SupportStep &s) { return s.step == u"inps-notice" && s.doneOn.isValid(); });
        if (told) add("termination", after(toldWithin));
        return m_steps;
    }

    const Placement &p;
    QDate m_until;
    QList<PlannedStep> m_steps;
};

struct Why {
    const char *step;
    const char *why;
    const char *source;
};
constexpr Why whys[] = {
    {"information", QT_TRANSLATE_NOOP("SupportPlan", "Both know the contract, its costs, the steps and who does the payslips."), QT_TRANSLATE_NOOP("SupportPlan", "Rule of the office: on the day of the hire")},
    {"letter", QT_TRANSLATE_NOOP("SupportPlan", "Signed by both before the work begins, a copy each."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 6")},
    {"inps-notice", QT_TRANSLATE_NOOP("SupportPlan", "By midnight of the day before the work begins, holidays included."), QT_TRANSLATE_NOOP("SupportPlan", "L. 2/2009 art. 16-bis")},
    {"inps-sheet", QT_TRANSLATE_NOOP("SupportPlan", "The family needs the data to tell INPS: hand them over before."), QT_TRANSLATE_NOOP("SupportPlan", "Rule of the office: with the notice to INPS")},
    {"cassa-colf", QT_TRANSLATE_NOOP("SupportPlan", "The fund that insures worker and family; its contribution is paid with those of INPS."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 54")},
    {"register", QT_TRANSLATE_NOOP("SupportPlan", "Whether the carer is in the register, or may be: some contributions of the Region ask for it."), QT_TRANSLATE_NOOP("SupportPlan", "L.R. Lombardia 15/2015 art. 7; rule of the office: within a month")},
    {"privacy", QT_TRANSLATE_NOOP("SupportPlan", "How the data of both are used."), QT_TRANSLATE_NOOP("SupportPlan", "Reg. EU 2016/679 art. 13")},
    {"first-payslip", QT_TRANSLATE_NOOP("SupportPlan", "The first month is paid, with its payslip, by the 10th of the next one."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 34; the 10th is a rule of the office")},
    {"contribution", QT_TRANSLATE_NOOP("SupportPlan", "Paid by the 10th of April, July, October and January, or within 10 days of the end; the next working day if it is none."), QT_TRANSLATE_NOOP("SupportPlan", "INPS; DPR 1403/1971")},
    {"trial", QT_TRANSLATE_NOOP("SupportPlan", "Ask both how it goes: until the trial ends either may leave without notice."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 12; reminder three days before")},
    {"fixed-end", QT_TRANSLATE_NOOP("SupportPlan", "Ask whether it ends, is extended or becomes a contract without an end date."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 7; reminder thirty days before")},
    {"seniority", QT_TRANSLATE_NOOP("SupportPlan", "Every two years of service the pay rises by 4 % of the minimum, up to seven times."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 37")},
    {"renewal", QT_TRANSLATE_NOOP("SupportPlan", "An extension is signed before the end date; at most four, within 24 months in all."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 7")},
    {"termination", QT_TRANSLATE_NOOP("SupportPlan", "INPS is told within 5 days that the work ended or never began."), QT_TRANSLATE_NOOP("SupportPlan", "L. 2/2009 art. 16-bis")},
    {"settlement", QT_TRANSLATE_NOOP("SupportPlan", "Last payslip with severance, thirteenth and holidays; last contributions within 10 days."), QT_TRANSLATE_NOOP("SupportPlan", "CCNL art. 17, 39 and 41; the 10 days are those of INPS")},
    {"feedback", QT_TRANSLATE_NOOP("SupportPlan", "Ask family and worker how it went."), QT_TRANSLATE_NOOP("SupportPlan", "Rule of the office: after two weeks and at the end")},
};
} // namespace

QByteArray quarterKey(QDate day) { return "contribution/" + QByteArray::number(day.year()) + '-' + QByteArray::number((day.month() + 2) / 3); }

QList<PlannedStep> planOf(const Placement &placement, QDate today) { return Plan(placement, today).made(); }

StepWords wordsOf(const SupportStep &step, const Placement &placement)
{
    StepWords words;
    words.title = SupportStep::type.shown(SupportStep::type.field("step"), step.step);
    if (step.step == u"contribution" && step.due.isValid())
        for (const QDate &quarter : {step.due.addMonths(-3), step.due})
            if (step.id == stepId(placement, quarterKey(quarter)))
                words.title = Text::tr("INPS contributions, quarter %1 of %2").arg((quarter.month() + 2) / 3).arg(quarter.year());
    const auto at = std::ranges::find_if(whys, [&step](const Why &one) { return step.step == QLatin1String(one.step); });
    if (at == std::end(whys)) return words;
    words.why = Text::tr(at->why);
    words.source = Text::tr(at->source);
    return words;
}

} // namespace practices
