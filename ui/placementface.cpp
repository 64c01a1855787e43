#include "ui/placementface.h"
#include "models/practices/contract.h"
#include "models/practices/contractcost.h"
#include "models/practices/support.h"
#include "models/practices/terms.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/records/record.h"
#include "models/store/store.h"
#include "reports/recordprint.h"
#include "ui/placementaround.h"
#include "ui/placementbar.h"
#include "ui/placementfields.h"
#include "ui/fieldbox.h"
#include "ui/placementpapers.h"
#include "ui/printjob.h"
#include "ui/recordform.h"
#include "ui/supportsteps.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int widestMinimum = 500;
}

PlacementFace::PlacementFace(const Desk &desk, QObject *parent) : RecordFace(parent), m_desk(desk) {}

QWidget *PlacementFace::lay(RecordForm &form)
{
    m_form = &form;
    m_fields = new PlacementFields(form, m_desk);
    // With large text the fields go under their labels rather than out of sight.
    m_fields->setMinimumWidth(std::min(m_fields->fontMetrics().averageCharWidth() * 58, widestMinimum));
    form.setRule({[&tables = m_desk.tables, today = m_desk.today](const Row &typed, const Row &kept) {
                      const auto before = recordOf<Placement>(kept);
                      const auto problem = practices::againstAgreeing(recordOf<Placement>(typed), before.protocol.isEmpty() ? nullptr : &before, tables, today());
                      return problem ? QList{*problem} : QList<Problem>();
                  },
                  practices::payColumns()});
    connect(&form, &RecordForm::edited, this, &PlacementFace::settle);
    return m_fields;
}

QWidget *PlacementFace::above()
{
    m_bar = new PlacementBar(m_desk);
    connect(m_bar, &PlacementBar::problemChosen, m_fields, &PlacementFields::goTo);
    connect(m_bar, &PlacementBar::paperAsked, this, &PlacementFace::preview);
    connect(m_bar, &PlacementBar::simulateAsked, this, [this] {
        CostSimulation simulation = practices::simulationOf(m_placement, std::max(m_desk.today(), m_placement.starts));
        simulation.id = newIdentifier();
        Q_EMIT newAsked(&CostSimulation::type, rowOf(simulation));
    });
    connect(m_bar, &PlacementBar::dropAsked, this, [this](bool dropped) {
        change([dropped](Placement p) {
            p.state = dropped ? u"dropped"_s : u"planned"_s;
            return p;
        });
    });
    connect(m_bar, &PlacementBar::extendAsked, this, [this](QDate until) {
        change([until, by = m_desk.author().operatorId, today = m_desk.today()](const Placement &p) {
            return practices::againstExtending(p, until).isEmpty() ? practices::extended(p, until, by, today) : p; // somebody else was faster
        });
    });
    return m_bar;
}

QWidget *PlacementFace::beside()
{
    m_around = new PlacementAround(m_desk);
    connect(m_around, &PlacementAround::openAsked, this, &RecordFace::openAsked);
    connect(m_around, &PlacementAround::newAsked, this, &RecordFace::newAsked);
    connect(m_around->steps(), &SupportSteps::tickAsked, this, &PlacementFace::tick);
    connect(m_around->steps(), &SupportSteps::untickAsked, this, [this](const QString &step) { change([step](const Placement &p) { return practices::unticked(p, step); }); });
    connect(m_around->steps(), &SupportSteps::notNeededAsked, this,
            [this](const QString &step, const QString &why) { change([=](const Placement &p) { return practices::notNeeded(p, step, why); }); });
    return m_around;
}

// The letter is signed only when the contract allows what is in it; nothing of a hire goes on while its pay is under the
// minimum.
void PlacementFace::tick(const QString &step)
{
    static const QStringList ofTheHire{u"letter"_s, u"inps-notice"_s, u"inps-sheet"_s, u"first-payslip"_s};
    const auto at = std::ranges::find(m_placement.steps, step, &SupportStep::id);
    if (at != m_placement.steps.end() && ofTheHire.contains(at->step)) {
        QList<Problem> against = at->step == u"letter" ? practices::termProblems(m_placement) : QList<Problem>();
        if (const auto under = practices::underMinimum(m_placement, m_desk.tables, m_desk.today())) against.prepend(*under);
        if (!against.isEmpty()) {
            m_fields->goTo(against.first().column);
            return Q_EMIT said(tr("Not ticked: %1").arg(against.first().text));
        }
    }
    change([step, by = m_desk.author().operatorId, today = m_desk.today()](const Placement &p) { return practices::ticked(p, step, by, today); });
}

void PlacementFace::change(const std::function<Placement(Placement)> &changed)
{
    Q_EMIT changeAsked([changed, &tables = m_desk.tables, today = m_desk.today()](const Row &row) {
        return rowOf(practices::followed(changed(recordOf<Placement>(row)), tables, today));
    });
}

void PlacementFace::setReadOnly(bool readOnly)
{
    m_fields->setReadOnly(readOnly);
    m_bar->setReadOnly(readOnly);
    m_around->setReadOnly(readOnly);
}

void PlacementFace::follow(const Row &row)
{
    m_placement = practices::followed(recordOf<Placement>(row), m_desk.tables, m_desk.today());
    m_fields->follow(m_placement);
    m_bar->follow(m_placement);
    m_around->follow(m_placement);
}

// What follows from an answer that was just given stands in the fields at once; the steps are the save's.
void PlacementFace::settle()
{
    const Row typed = m_form->row();
    Placement now = practices::followed(recordOf<Placement>(typed), m_desk.tables, m_desk.today());
    now.steps = recordOf<Placement>(typed).steps;
    const Row followed = rowOf(now);
    QList<std::pair<QByteArray, QVariant>> changed;
    for (qsizetype i = 0; i < followed.size(); ++i)
        if (followed.at(i) != typed.at(i)) changed << std::pair(QByteArray(Placement::type.fields[static_cast<size_t>(i)].column), followed.at(i));
    if (!changed.isEmpty()) m_form->change(changed);
    else nameThem(now);
}

// Who is chosen among the records is named in the contract, too, where nobody has written a name.
void PlacementFace::nameThem(const Placement &placement)
{
    struct Named {
        const char *column;
        const RecordType *type;
        QString id;
        bool blank;
    };
    for (const Named &one : {Named{"family_name", &Person::type, placement.employer, placement.familyName.isEmpty()},
                             Named{"worker_name", &Candidacy::type, placement.candidacy, placement.workerName.isEmpty()}}) {
        if (one.id.isEmpty() || !one.blank || m_named.contains(one.id)) continue;
        m_named.insert(one.id); // once: a name that is wiped out stays away
        const auto put = [this, one](const QString &name) {
            FieldBox *box = m_form->box(one.column);
            if (!name.isEmpty() && box->value().toString().isEmpty()) m_form->change({{one.column, name}});
        };
        whenDone(
            m_desk.store.find(*one.type, one.id), this,
            [put, one](const std::optional<Record> &found) {
                if (found) put(one.type == &Person::type ? Person::type.title(found->row) : recordOf<Candidacy>(found->row).workerName);
            },
            [](const std::exception &) {}); // the name is then typed
    }
}

Row PlacementFace::begun(Row row) const
{
    auto placement = recordOf<Placement>(row);
    placement.hiredOn = m_desk.today();
    placement.payroll = u"unknown"_s;
    return rowOf(placement);
}

Row PlacementFace::completed(Row row) const
{
    auto placement = recordOf<Placement>(row);
    if (placement.site.isEmpty()) placement.site = m_desk.author().siteId;
    if (placement.author.isEmpty()) placement.author = m_desk.author().operatorId;
    if (placement.handler.isEmpty()) placement.handler = m_desk.author().operatorId;
    return rowOf(practices::followed(placement, m_desk.tables, m_desk.today()));
}

void PlacementFace::preview(const PlacementPaper &paper)
{
    // What is signed and what is kept must be the same.
    if (m_form->hasUnread()) return Q_EMIT said(tr("Not printed: something typed is no value yet; it is said under its field."));
    if (!m_form->isEdited()) return show(paper);
    if (m_form->savable().value_or(Row()) != m_form->row()) {
        m_form->finish();
        return Q_EMIT said(tr("Not printed: something typed is not right yet and is not saved; it is said under its field."));
    }
    Q_EMIT changeAsked([this, paper](const Row &row) {
        QMetaObject::invokeMethod(this, [this, paper] { show(paper); }, Qt::QueuedConnection);
        return row;
    });
}

void PlacementFace::show(const PlacementPaper &paper)
{
    readPaperSources(
        m_desk, m_placement, this,
        [this, paper](const PaperSources &sources) {
            if (const auto made = paper.make(sources, printContext(m_desk), m_desk)) previewPrintout(*made, m_desk, Placement::type.table, sources.placement.id, m_bar);
            else Q_EMIT said(tr("There is nothing to print yet."));
        },
        [this](const QString &text) { Q_EMIT said(text); });
}

std::optional<Printout> PlacementFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return recordPrintout(Placement::type, row, titles, Disclosure::Office, context);
}
