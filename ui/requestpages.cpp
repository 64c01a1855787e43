#include "ui/requestpages.h"
#include "models/intake/questions.h"
#include "ui/choicelimit.h"
#include "ui/itemseditor.h"
#include "ui/recordform.h"
#include "ui/requestpeople.h"
#include "ui/requestsection.h"
#include "ui/scheduleweek.h"
#include "ui/taborder.h"
#include "ui/theme.h"
#include "ui/weekeditor.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using intake::PageId;

namespace {
// Of what the program itself keeps of a request, what is not said elsewhere on the page.
constexpr const char *officeFields[] = {"requester", "handler", "notes", "author", "site", "submitted_at", "taken_at", "pauses",
                                        "closed_at", "closing_reason", "closing_note", "copied_from"};
constexpr const char *limited[] = {"schedule", "level", "hiring", "others_at_home"};

bool isFocusable(const QWidget *w) { return w->isVisible() && w->isEnabled(); }
} // namespace

RequestPages::RequestPages(RecordForm &form, QWidget *parent) : ScrollingPages(parent), m_form(form), m_useRequester(new QPushButton(tr("Use the requester's data")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 0, theme::grid, 0);
    const QList<Key> all{{}, PageId::First, PageId::People, PageId::Care, PageId::House, PageId::Animals, PageId::Hours, PageId::Wishes, PageId::Place};
    for (const Key &page : all) {
        m_sections[page] = new RequestSection(1.25);
        layout->addWidget(m_sections[page]);
    }
    layout->addWidget(&m_form);
    m_form.hide();
    layout->addStretch(1);
    addOffice();
    addPages();
}

void RequestPages::addOffice()
{
    for (const char *column : officeFields) m_sections[{}]->add(m_form.adopt(column));
    m_form.setFocusProxy(m_form.box("requester"));
}

void RequestPages::addPages()
{
    auto *people = qobject_cast<ItemsEditor *>(m_form.box("beneficiaries")->editor().widget);
    m_people = new RequestPeople(*people, this);
    connect(people, &ItemsEditor::itemAdded, this, &RequestPages::linkKeysSoon);
    connect(people, &ItemsEditor::itemRemoved, this, &RequestPages::linkKeysSoon);
    m_useRequester->setObjectName(u"useRequester"_s);
    m_useRequester->setAutoDefault(false);
    m_useRequester->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_useRequester, &QPushButton::clicked, this, &RequestPages::requesterAsked);
    m_sections[PageId::Place]->add(QString(QChar::Space), m_useRequester);
    for (const intake::Question &question : intake::questions()) {
        FieldBox *box = m_form.adopt(question.column);
        connect(box, &FieldBox::left, this, &RequestPages::left);
        if (QByteArrayView(question.column) == "beneficiaries") m_sections[question.page]->add(QString(), box);
        else m_sections[question.page]->add(box);
    }
    m_sections[PageId::Care]->add(QString(), m_people->care());
}

QString RequestPages::titleOf(const Key &page, const FamilyRequest &request) { return page ? intake::titleOf(*page, request) : tr("The request"); }

void RequestPages::follow(const FamilyRequest &request)
{
    m_request = request;
    const QList<Key> before = std::exchange(m_shown, {Key()});
    for (const PageId page : intake::pagesOf(request)) m_shown << page;
    if (m_shown != before) linkKeysSoon();
    int number = 0;
    for (const auto &[page, section] : m_sections) section->setVisible(m_shown.contains(page));
    for (const Key &page : std::as_const(m_shown)) m_sections[page]->setTitle(u"%1  %2"_s.arg(++number).arg(titleOf(page, request)));
    for (const intake::Question &question : intake::questions()) m_sections[question.page]->setAsked(m_form.box(question.column), question.asked(request));
    followOffice(request);
    followChoices(request);
    m_people->follow(request);
    m_sections[PageId::Care]->setShown(m_people->care(), request.service == u"babysitter"_s);
}

void RequestPages::followOffice(const FamilyRequest &request)
{
    const Row row = rowOf(request);
    for (const char *column : officeFields) {
        const Field &f = FamilyRequest::type.field(column);
        m_sections[{}]->setAsked(m_form.box(column), !f.is(Computed) || !f.isEmpty(row.at(FamilyRequest::type.indexOf(column))));
    }
}

void RequestPages::followChoices(const FamilyRequest &request)
{
    for (const char *column : limited) limitChoices(*m_form.box(column), intake::choicesOf(column, request));
    fitWeek(*qobject_cast<WeekEditor *>(m_form.box("week")->editor().widget), request.schedule);
}

void RequestPages::showProblems(const QList<Problem> &problems)
{
    for (const intake::Question &question : intake::questions()) {
        FieldBox *box = m_form.box(question.column);
        if (!box->wasLeft() || box->field().isEmpty(box->value()) || !box->editor().unread().isEmpty()) continue;
        for (const Problem &p : problems)
            if (p.column == question.column) box->setProblem(p.text);
    }
}

void RequestPages::offerRequester(bool known)
{
    m_useRequester->setEnabled(known && !m_form.isReadOnly());
    m_useRequester->setToolTip(known ? QString() : tr("Choose the requester first, at the top."));
}

QList<RequestSection *> RequestPages::sections() const
{
    QList<RequestSection *> all;
    for (const Key &page : m_shown) all << m_sections.at(page);
    return all;
}

void RequestPages::linkKeysSoon()
{
    if (hasBegun()) QTimer::singleShot(0, this, &RequestPages::linkKeys); // the editor has linked its own by then
}

// From field to field as they stand, whatever order they were made in.
void RequestPages::linkKeys()
{
    QWidget *previous = m_form.box(officeFields[0]);
    for (const char *column : std::span(officeFields).subspan(1)) previous = tabAfter(previous, m_form.box(column));
    for (const Key &page : std::as_const(m_shown)) {
        if (page == PageId::Place) previous = tabAfter(previous, m_useRequester);
        for (const intake::Question &question : intake::questions())
            if (question.page == page) previous = tabAfter(previous, m_form.box(question.column));
        if (page == PageId::Care) previous = tabAfter(previous, m_people->care());
    }
}

void RequestPages::goTo(int page, const QList<Problem> &missing)
{
    if (page < 0 || page >= m_shown.size()) return;
    RequestSection *section = m_sections[m_shown.at(page)];
    QWidget *first = nullptr;
    for (const Problem &p : missing) {
        FieldBox *box = m_people->boxOf(p, m_request);
        if (!box) box = m_form.box(p.column);
        if (box && section->isAncestorOf(box) && isFocusable(box)) {
            first = box;
            break;
        }
    }
    for (FieldBox *box : section->findChildren<FieldBox *>())
        if (!first && isFocusable(box) && !box->field().is(Computed)) first = box;
    bring(section, first);
}

void RequestPages::goTo(const Problem &problem)
{
    FieldBox *box = m_people->boxOf(problem, m_request);
    if (!box) box = m_form.box(problem.column);
    if (!box || !isAncestorOf(box)) return;
    if (box->isVisibleTo(this)) return bring(box, box);
    // The answers about children stand on two pages.
    for (const auto &[page, section] : m_sections)
        if (section->isAncestorOf(box)) bring(section, nullptr);
}
