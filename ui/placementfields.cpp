#include "ui/placementfields.h"
#include "models/intake/offer.h"
#include "models/practices/contract.h"
#include "models/practices/terms.h"
#include "ui/fieldbox.h"
#include "ui/recordform.h"
#include "ui/requestsection.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// The program's own: shown beside the fields, or nowhere.
constexpr const char *elsewhere[] = {"state", "steps", "next_step", "next_due", "supported_on", "inps_open", "pay_table", "protocol", "proposal"};

bool isHouse(const Placement &p) { return p.schedule == u"live-in" || p.schedule == u"reduced-live-in"; }

void limitTo(const QStringList &codes, FieldBox &box)
{
    auto *combo = qobject_cast<QComboBox *>(box.editor().widget);
    if (!combo) return;
    auto *items = qobject_cast<QStandardItemModel *>(combo->model());
    auto *view = qobject_cast<QListView *>(combo->view());
    for (int i = 0; items && i < items->rowCount(); ++i) {
        const QString code = combo->itemData(i).toString();
        const bool offered = code.isEmpty() || codes.isEmpty() || codes.contains(code);
        items->item(i)->setEnabled(offered);
        if (view) view->setRowHidden(i, !offered);
    }
}
} // namespace

PlacementFields::PlacementFields(RecordForm &form, const Desk &desk, QWidget *parent) : QWidget(parent), m_form(form), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, theme::grid, 0);
    for (const QString &title : {tr("Who"), tr("The work"), tr("The pay"), tr("Place and terms"), tr("The end"), tr("The office")}) {
        auto *section = new RequestSection(1.25);
        section->setTitle(title);
        layout->addWidget(section);
        m_sections << section;
    }
    addSections();
    for (const char *column : elsewhere) m_form.adopt(column);
    m_form.hide();
    layout->addWidget(&m_form);
    layout->addStretch(1);
    m_form.setFocusProxy(m_form.box("family_name"));
}

void PlacementFields::addSections()
{
    addAll(m_sections.at(0), {"family_name", "employer", "assisted", "worker_name", "candidacy", "request"});
    addAll(m_sections.at(1), {"service", "schedule", "level", "tasks", "contract", "starts", "ends", "fixed_reason", "weekly_hours", "week", "rest_day", "rest_half_day", "trial_ends"});
    addAll(m_sections.at(2), {"pay", "least_pay", "child_under_six", "two_persons", "certified", "board", "lunches", "dinners", "lodgings", "payroll", "payroll_note", "simulation"});
    addAll(m_sections.at(3), {"work_street", "work_postcode", "work_city", "transfers", "worker_domicile", "own_space", "holiday_period", "work_clothes", "cameras", "other_terms"});
    addAll(m_sections.at(4), {"ended_on", "ended_by", "ended_why", "notice_days"});
    addAll(m_sections.at(5), {"handler", "hired_on", "inps_code", "notes", "author", "site"});
}

void PlacementFields::addAll(RequestSection *section, std::initializer_list<const char *> columns)
{
    for (const char *column : columns) {
        section->add(m_form.adopt(column));
        m_sectionOf.insert(column, section);
    }
}

void PlacementFields::follow(const Placement &placement)
{
    m_placement = placement;
    followAsked(placement);
    followChoices(placement);
    followNotes(placement);
    lock(placement);
}

void PlacementFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    lock(m_placement);
}

// Hours painted in the week are counted, not typed; the one level there is, is not chosen.
void PlacementFields::lock(const Placement &p)
{
    if (m_readOnly) return;
    m_form.box("weekly_hours")->setReadOnly(intake::isNight(p.schedule) || (p.schedule != u"live-in" && !p.week.isEmpty()));
    m_form.box("level")->setReadOnly(practices::levelsOf(p.service, p.schedule).size() == 1);
}

void PlacementFields::followAsked(const Placement &p)
{
    const auto ask = [this](const char *column, bool asked) {
        FieldBox *box = m_form.box(column);
        // What was typed stays in sight even where it is not asked for.
        const bool filled = box->field().kind == Field::Kind::Flag && box->value().toBool();
        m_sectionOf.value(column)->setAsked(box, asked || filled);
    };
    const bool fixed = p.contract == u"fixed-term";
    ask("ends", fixed);
    ask("fixed_reason", fixed && (!p.fixedReason.isEmpty() || !p.ends.isValid() || p.ends >= p.starts.addMonths(12)));
    ask("rest_half_day", isHouse(p));
    ask("own_space", isHouse(p) || !p.ownSpace.isEmpty());
    ask("child_under_six", p.service == u"babysitter");
    ask("two_persons", p.service == u"carer" && (p.level == u"CS" || p.level == u"DS"));
    ask("certified", p.service != u"housekeeper");
    for (const char *column : {"lunches", "dinners", "lodgings"}) ask(column, p.board != u"none");
    ask("payroll_note", p.payroll != u"family" && p.payroll != u"unknown" && !p.payroll.isEmpty());
    ask("ended_by", p.endedOn.isValid() || !p.endedBy.isEmpty());
    ask("ended_why", p.endedOn.isValid() || !p.endedWhy.isEmpty());
}

void PlacementFields::followChoices(const Placement &p)
{
    limitTo(intake::schedulesFor(p.service), *m_form.box("schedule"));
    limitTo(practices::levelsOf(p.service, p.schedule), *m_form.box("level"));
}

void PlacementFields::followNotes(const Placement &p)
{
    const QDate today = m_desk.today();
    m_form.box("trial_ends")->setNote(p.trialEnds.isValid() ? practices::trialWords(p) : tr("Follows from the first day."));
    m_form.box("notice_days")->setNote(p.starts.isValid() ? practices::noticeWords(p, p.endedOn.isValid() ? p.endedOn : std::max(today, p.starts)) : QString());
    m_form.box("least_pay")->setNote(leastWords(p));
    const auto under = practices::underMinimum(p, m_desk.tables, today);
    FieldBox *pay = m_form.box("pay");
    const QList<Problem> problems = m_form.problems();
    const auto refused = std::ranges::find(problems, "pay"_ba, &Problem::column);
    if (refused != problems.end() && !pay->wasLeft()) { // the level or the hours may be what was changed
        pay->setLeft(true);
        pay->setProblem(refused->text);
    }
    pay->setNote(under && refused == problems.end() ? under->text : practices::isPaidByHour(p) ? tr("An hour, before contributions.") : tr("A month, before contributions."));
    m_form.box("weekly_hours")->setNote(intake::isNight(p.schedule)                        ? tr("Counted in nights: eight hours each in night care, five in night presence.")
                                        : p.schedule != u"live-in" && !p.week.isEmpty() ? tr("Counted in the days and hours below.")
                                                                                        : QString());
}

// Of which table it is, and what it was on the first day where that was another amount.
QString PlacementFields::leastWords(const Placement &p) const
{
    if (!p.leastPay) return {};
    QString words = (practices::isPaidByHour(p) ? tr("An hour, with the allowances due; table of %1.") : tr("A month, with the allowances due; table of %1.")).arg(p.payTable);
    const QDate day = practices::payDay(p, m_desk.today());
    if (const auto floor = practices::floorOn(p, m_desk.tables, day); floor && floor->isLatest) words += u' ' + tr("That of %1 is not published yet.").arg(day.year());
    const auto first = practices::leastPay(p, m_desk.tables, p.starts);
    if (first && *first != *p.leastPay) words += u' ' + tr("On the first day it was %1.").arg(first->shown());
    return words;
}

void PlacementFields::goTo(const QByteArray &column)
{
    FieldBox *box = m_form.box(column);
    if (!box) return;
    box->setFocus(Qt::OtherFocusReason);
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up)) return scroll->ensureWidgetVisible(box, 0, 4 * theme::grid);
}
