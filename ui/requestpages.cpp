#include "ui/requestpages.h"
#include "models/intake/offer.h"
#include "models/intake/questions.h"
#include "ui/itemseditor.h"
#include "ui/recordform.h"
#include "ui/requestpeople.h"
#include "ui/requestsection.h"
#include "ui/taborder.h"
#include "ui/theme.h"
#include "ui/weekeditor.h"
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using intake::PageId;

namespace {
// Of what the program itself keeps of a request, what is not said elsewhere on the page.
constexpr const char *officeFields[] = {"requester", "handler", "notes", "author", "site", "submitted_at", "taken_at", "pauses",
                                        "closed_at", "closing_reason", "closing_note", "copied_from"};
constexpr const char *limited[] = {"schedule", "level", "hiring", "others_at_home"};

bool isStop(const QWidget *w) { return (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy() && w->isVisible() && w->isEnabled() && !w->isWindow(); }

bool isFocusable(const QWidget *w) { return w->isVisible() && w->isEnabled(); }

void limitTo(const QStringList &codes, FieldBox &box)
{
    if (auto *combo = qobject_cast<QComboBox *>(box.editor().widget)) {
        auto *items = qobject_cast<QStandardItemModel *>(combo->model());
        auto *view = qobject_cast<QListView *>(combo->view());
        for (int i = 0; items && i < items->rowCount(); ++i) {
            const QString code = combo->itemData(i).toString();
            const bool offered = code.isEmpty() || codes.isEmpty() || codes.contains(code);
            items->item(i)->setEnabled(offered);
            if (view) view->setRowHidden(i, !offered);
        }
    } else if (auto *list = qobject_cast<QListWidget *>(box.editor().widget)) {
        for (int i = 0; i < list->count(); ++i) list->item(i)->setHidden(!codes.isEmpty() && !codes.contains(list->item(i)->data(Qt::UserRole).toString()));
    }
}
} // namespace

RequestPages::RequestPages(RecordForm &form, QWidget *parent) : QWidget(parent), m_form(form), m_useRequester(new QPushButton(tr("Use the requester's data")))
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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now)) Q_EMIT moved();
    });
}

RequestPages::~RequestPages() { disconnect(qApp, nullptr, this, nullptr); } // the focus moves once more

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
    for (const char *column : limited) limitTo(intake::choicesOf(column, request), *m_form.box(column));
    auto *week = qobject_cast<WeekEditor *>(m_form.box("week")->editor().widget);
    const QString schedule = request.schedule;
    if (schedule == m_schedule && m_weekSet) return;
    m_schedule = schedule;
    m_weekSet = true;
    week->setMostHours(schedule.isEmpty() ? std::nullopt : std::optional(intake::mostHours(schedule)));
    if (!intake::isNight(schedule)) return week->setHours();
    week->setNights([schedule](const QList<int> &days) { return intake::weekOfNights(schedule, days); },
                    [schedule](const Week &nights) { return intake::nightsOf(schedule, nights); });
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

QScrollArea *RequestPages::scroll() const
{
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up)) return area;
    return nullptr;
}

void RequestPages::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_listening || !scroll()) return;
    m_listening = true;
    linkKeys();
    connect(scroll()->verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestPages::moved);
}

void RequestPages::linkKeysSoon()
{
    if (m_listening) QTimer::singleShot(0, this, &RequestPages::linkKeys); // the editor has linked its own by then
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

// From top to bottom; what removes an item comes after what is in it.
QList<QWidget *> RequestPages::stops() const
{
    QList<std::pair<std::pair<int, int>, QWidget *>> placed;
    for (QWidget *w : findChildren<QWidget *>()) {
        if (!isStop(w) || w->window() != window()) continue;
        const bool removes = w->objectName() == u"removeItem";
        const QPoint at = removes ? w->parentWidget()->mapTo(this, w->parentWidget()->rect().bottomRight()) : w->mapTo(this, QPoint());
        placed << std::pair(std::pair(at.y(), at.x()), w);
    }
    std::ranges::stable_sort(placed, {}, [](const auto &one) { return one.first; });
    QList<QWidget *> inOrder;
    for (const auto &one : std::as_const(placed)) inOrder << one.second;
    return inOrder;
}

QWidget *RequestPages::outside(bool next) const
{
    const auto step = [next](const QWidget *w) { return next ? w->nextInFocusChain() : w->previousInFocusChain(); };
    for (QWidget *w = step(this); w != this; w = step(w))
        if (!isAncestorOf(w) && isStop(w)) return w;
    return nullptr;
}

bool RequestPages::focusNextPrevChild(bool next)
{
    const QList<QWidget *> all = stops();
    const qsizetype at = all.indexOf(QApplication::focusWidget());
    if (at < 0) return QWidget::focusNextPrevChild(next);
    QWidget *to = all.value(next ? at + 1 : at - 1);
    if (!to) to = outside(next);
    if (!to) return QWidget::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (QScrollArea *area = scroll(); area && isAncestorOf(to)) area->ensureWidgetVisible(to);
    return true;
}

int RequestPages::current() const
{
    const QWidget *focused = QApplication::focusWidget();
    const QScrollArea *area = scroll();
    const int top = area ? area->verticalScrollBar()->value() : 0, height = area ? area->viewport()->height() : 0;
    int found = 0;
    for (int i = 0; i < m_shown.size(); ++i) {
        const RequestSection *section = m_sections.at(m_shown.at(i));
        const bool seen = section->y() < top + height && section->y() + section->height() > top;
        if (seen && focused && section->isAncestorOf(focused)) return i;
        if (section->y() <= top + height / 4) found = i;
    }
    return found;
}

void RequestPages::show(const QWidget *part, QWidget *focused)
{
    QScrollArea *area = scroll();
    if (focused && isFocusable(focused)) focused->setFocus(Qt::ShortcutFocusReason);
    if (!area || !part) return;
    const int y = part->mapTo(this, QPoint()).y();
    area->verticalScrollBar()->setValue(y);
    if (focused) area->ensureWidgetVisible(focused, 0, 2 * theme::grid);
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
    show(section, first);
}

void RequestPages::goTo(const Problem &problem)
{
    FieldBox *box = m_people->boxOf(problem, m_request);
    if (!box) box = m_form.box(problem.column);
    if (!box || !isAncestorOf(box)) return;
    if (box->isVisibleTo(this)) return show(box, box);
    // The answers about children stand on two pages.
    for (const auto &[page, section] : m_sections)
        if (section->isAncestorOf(box)) show(section, nullptr);
}
