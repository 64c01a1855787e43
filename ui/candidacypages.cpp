#include "ui/candidacypages.h"
#include "models/candidacy/questions.h"
#include "ui/candidacyparts.h"
#include "ui/itemseditor.h"
#include "ui/recordform.h"
#include "ui/requestsection.h"
#include "ui/theme.h"
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using candidacy::Fault;
using candidacy::PageId;

namespace {
// What the program keeps of a candidacy and a person may read; there once there is something.
constexpr const char *keptFields[] = {"decision_note", "decided_at", "decided_by", "submitted_at", "author", "site"};
} // namespace

CandidacyPages::CandidacyPages(RecordForm &form, QWidget *person, QWidget *lists, QWidget *parent) : ScrollingPages(parent), m_form(form)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 0, theme::grid, 0);
    int number = 0;
    for (const QString &title : titles()) {
        m_sections << new RequestSection(1.25);
        m_sections.last()->setTitle(u"%1  %2"_s.arg(++number).arg(title));
        layout->addWidget(m_sections.last());
    }
    layout->addWidget(&m_form);
    m_form.hide();
    layout->addStretch(1);
    addPages(person);
    m_sections.last()->add(QString(), lists);
    m_form.setFocusProxy(m_form.box("person"));
}

QStringList CandidacyPages::titles()
{
    QStringList all;
    for (const PageId page : candidacy::pages()) all << candidacy::titleOf(page);
    return all << tr("What became of it");
}

void CandidacyPages::addPages(QWidget *person)
{
    for (const candidacy::Question &question : candidacy::questions()) {
        FieldBox *box = m_form.adopt(question.column);
        connect(box, &FieldBox::left, this, &CandidacyPages::left);
        if (box->field().kind == Field::Kind::Items) addList(question.column, section(question.page));
        else if (CandidacyParts::isShort(box->field())) section(question.page).addShort(box);
        else section(question.page).add(box);
        if (QByteArrayView(question.column) == "person") section(PageId::Who).add(QString(QChar::Space), person);
    }
    section(PageId::Office).add(QString(), m_parts.at("offers")->office());
    addKept(section(PageId::Office));
}

void CandidacyPages::addList(const char *column, RequestSection &section)
{
    FieldBox *box = m_form.box(column);
    const RecordType &part = *box->field().item;
    const bool line = &part == &WorkerLanguage::type || &part == &Absence::type;
    auto *editor = qobject_cast<ItemsEditor *>(box->editor().widget);
    m_parts[column] = new CandidacyParts(*editor, part, line ? CandidacyParts::Look::Line : CandidacyParts::Look::Panels, this);
    if (line) return section.add(box);
    if (&part == &WorkerDocument::type) {
        auto *heading = new QLabel(box->label());
        theme::enlarge(heading, 1.12);
        section.add(QString(), heading);
    }
    section.add(QString(), box);
}

void CandidacyPages::addKept(RequestSection &office)
{
    for (const char *column : keptFields) office.add(m_form.adopt(column));
}

void CandidacyPages::follow(const Candidacy &candidacy, const QString &permit)
{
    for (const candidacy::Question &question : candidacy::questions()) section(question.page).setAsked(m_form.box(question.column), question.asked(candidacy));
    const Row row = rowOf(candidacy);
    for (const char *column : keptFields)
        section(PageId::Office).setAsked(m_form.box(column), !Candidacy::type.field(column).isEmpty(row.at(Candidacy::type.indexOf(column))));
    m_form.box("needs_permit")->setNote(permit);
    for (const auto &[column, parts] : m_parts) parts->follow(candidacy);
}

FieldBox *CandidacyPages::boxOf(const Fault &fault) const
{
    const auto parts = m_parts.find(fault.column);
    FieldBox *box = parts == m_parts.end() ? nullptr : parts->second->boxOf(fault);
    return box ? box : m_form.box(fault.column);
}

void CandidacyPages::goTo(int page, const QList<Fault> &missing)
{
    RequestSection *section = m_sections.value(page);
    if (!section) return;
    const auto fits = [&](const QWidget *box) { return box && section->isAncestorOf(box) && box->isVisible() && box->isEnabled(); };
    QWidget *first = nullptr;
    for (const Fault &fault : missing)
        if (FieldBox *box = boxOf(fault); !first && fits(box)) first = box;
    for (FieldBox *box : section->findChildren<FieldBox *>())
        if (!first && fits(box) && !box->field().is(Computed)) first = box;
    bring(section, first);
}

void CandidacyPages::goTo(const Fault &fault)
{
    if (FieldBox *box = boxOf(fault); box && isAncestorOf(box)) bring(box, box);
}

void CandidacyPages::showFaults(const QList<Fault> &faults)
{
    for (const candidacy::Question &question : candidacy::questions()) {
        FieldBox *box = m_form.box(question.column);
        if (!box->wasLeft() || box->field().isEmpty(box->value()) || !box->editor().unread().isEmpty()) continue;
        for (const Fault &fault : faults)
            if (fault.column == question.column && fault.part.isEmpty()) box->setProblem(fault.text);
    }
    for (const Fault &fault : faults) {
        FieldBox *box = fault.part.isEmpty() ? nullptr : boxOf(fault);
        if (box && box->wasLeft() && !box->field().isEmpty(box->value()) && box->editor().unread().isEmpty()) box->setProblem(fault.text);
    }
}
