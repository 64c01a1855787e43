#include "ui/candidacyparts.h"
#include "models/intake/offer.h"
#include "ui/choicelimit.h"
#include "ui/fieldbox.h"
#include "ui/itemseditor.h"
#include "ui/requestsection.h"
#include "ui/scheduleweek.h"
#include "ui/weekeditor.h"
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using candidacy::PageId;

// A yes or a no that nothing hangs on, and stars.
bool CandidacyParts::isShort(const Field &field)
{
    static constexpr const char *alone[] = {"needs_permit", "house_work", "inps", "register"};
    if (field.kind != Field::Kind::Choice || std::ranges::any_of(alone, [&](const char *one) { return QByteArrayView(field.column) == one; })) return false;
    const QByteArrayView first = field.choices.front().code;
    return first == "yes" || first == "1";
}

CandidacyParts::CandidacyParts(ItemsEditor &editor, const RecordType &part, Look look, QObject *parent)
    : QObject(parent), m_editor(editor), m_part(part), m_look(look), m_office(new QWidget), m_officeLines(new QVBoxLayout(m_office))
{
    m_officeLines->setContentsMargins(0, 0, 0, 0);
    if (look == Look::Panels) m_editor.layItemsWith([this](ItemForm &form) { lay(form); });
    if (&part == &Experience::type) m_editor.setOrder([](const Row &a, const Row &b) { return candidacy::isNewer(recordOf<Experience>(a), recordOf<Experience>(b)); });
    connect(&m_editor, &ItemsEditor::itemAdded, this, [this] { follow(m_candidacy); });
    connect(&m_editor, &ItemsEditor::itemRemoved, this, [this] { follow(m_candidacy); });
}

void CandidacyParts::lay(ItemForm &form)
{
    auto *layout = new QVBoxLayout(&form);
    layout->setContentsMargins(0, 0, 0, 0);
    const Panels panels{new RequestSection(1.08), new RequestSection(1.08)};
    layout->addWidget(panels.own);
    m_officeLines->addWidget(panels.office);
    m_panels[&form] = panels;
    for (const FieldBox *each : form.boxes()) {
        const char *column = each->field().column;
        const auto page = candidacy::pageOfPart(m_part, column);
        if (!page) continue;
        RequestSection *section = page == PageId::Office ? panels.office : panels.own;
        if (isShort(each->field())) section->addShort(form.adopt(column));
        else section->add(form.adopt(column));
    }
    connect(&form, &QObject::destroyed, this, [this](const QObject *gone) {
        if (const auto found = m_panels.constFind(gone); found != m_panels.cend()) found->office->deleteLater();
        m_panels.remove(gone);
    });
}

void CandidacyParts::follow(const Candidacy &candidacy)
{
    m_candidacy = candidacy;
    if (&m_part == &ServiceOffer::type || &m_part == &Availability::type) offerServices();
    // Only those of items that are gone: hiding what has the keyboard would send it elsewhere.
    const auto forms = m_editor.forms();
    for (auto at = m_panels.cbegin(); at != m_panels.cend(); ++at)
        if (std::ranges::none_of(forms, [&](const ItemForm *form) { return form == at.key(); })) at->office->hide();
    for (ItemForm *form : forms) follow(*form);
}

void CandidacyParts::follow(ItemForm &form)
{
    const Row row = form.row();
    const auto found = m_panels.constFind(&form);
    bool office = false;
    FieldBox *first = nullptr;
    for (FieldBox *box : form.boxes()) {
        const char *column = box->field().column;
        const auto page = candidacy::pageOfPart(m_part, column);
        if (!page) continue;
        const bool asked = candidacy::isAskedOf(m_part, column, row);
        if (found == m_panels.cend()) box->parentWidget()->setVisible(asked);
        else (page == PageId::Office ? found->office : found->own)->setAsked(box, asked);
        office = office || (asked && page == PageId::Office);
        if (asked && !first) first = box;
    }
    form.setFocusProxy(first);
    if (&m_part == &Availability::type) fit(form, recordOf<Availability>(row));
    if (found == m_panels.cend()) return;
    const QString title = m_part.title(row).trimmed();
    found->own->setTitle(title.isEmpty() ? m_part.shownName() : title);
    found->office->setTitle(title);
    found->office->setVisible(office);
}

// One of a service that is no longer offered is out of sight, and comes back with it.
void CandidacyParts::fit(ItemForm &form, const Availability &availability)
{
    form.parentWidget()->setVisible(candidacy::isOffered(availability, m_candidacy));
    limitChoices(*form.box("schedule"), candidacy::schedulesOf(availability.service));
    if (availability.schedule.isEmpty()) return;
    fitWeek(*qobject_cast<WeekEditor *>(form.box("week")->editor().widget), availability.schedule);
    form.box("least_pay")->setNote(intake::isPaidByHour(availability.schedule) ? tr("In this schedule: an hour") : tr("In this schedule: a month"));
}

void CandidacyParts::offerServices()
{
    QList<ItemsEditor::Beginning> beginnings;
    const Field &service = m_part.field("service");
    for (const Choice &choice : service.choices) {
        const QString code = QLatin1String(choice.code);
        const bool offered = std::ranges::any_of(m_candidacy.offers, [&](const ServiceOffer &one) { return one.service == code; });
        if (offered != (&m_part == &Availability::type)) continue;
        Row row = m_part.newRow();
        row[m_part.indexOf("service")] = code;
        beginnings << ItemsEditor::Beginning{u"add_"_s + code, tr("Add: %1").arg(m_part.translated(choice.label)), row};
    }
    m_editor.offer(beginnings);
}

FieldBox *CandidacyParts::boxOf(const candidacy::Fault &fault) const
{
    if (fault.partColumn.isEmpty()) return nullptr;
    for (const ItemForm *form : m_editor.forms())
        if (form->id() == fault.part) return form->box(fault.partColumn);
    return nullptr;
}
