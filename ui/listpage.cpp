#include "ui/listpage.h"
#include "models/access/session.h"
#include "models/records/familyrequest.h"
#include "models/records/proposal.h"
#include "models/store/store.h"
#include "ui/arrivingline.h"
#include "ui/columnchooser.h"
#include "ui/deadlineremark.h"
#include "ui/filterbar.h"
#include "ui/listactions.h"
#include "ui/listheader.h"
#include "ui/listmodel.h"
#include "ui/listselection.h"
#include "ui/listtoolbar.h"
#include "ui/noticebar.h"
#include "ui/programviews.h"
#include "ui/recordrights.h"
#include "ui/savedviewsbar.h"
#include "ui/theme.h"
#include <QAction>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// What is named by its moment, as contacts are, is looked for from the latest back.
QList<SortKey> usualSort(const RecordType &type)
{
    for (const Field &f : type.fields)
        if (f.is(Titled) && f.kind == Field::Kind::Instant) return {{f.column, Qt::DescendingOrder}};
    return {};
}
} // namespace

ListPage::ListPage(const Desk &desk, const RecordType &type, QWidget *parent)
    : Page(parent), m_desk(desk), m_type(type), m_model(new ListModel(desk.store, type, this)), m_view(new QTableView), m_header(new ListHeader),
      m_views(new SavedViewsBar(desk.store, desk.session, desk.prompt, type)), m_notice(new NoticeBar), m_trouble(new NoticeBar),
      m_total(new QLabel), m_empty(new QLabel), m_later(new QTimer(this)), m_recount(new QTimer(this)), m_operator(desk.session.who().id)
{
    EditorNeeds needs;
    needs.store = &desk.store;
    needs.today = desk.today;
    needs.onOpen = [this](const RecordType *other, const QString &id) { Q_EMIT openRequested(other, id); };
    m_filter = new FilterBar(type, needs);
    // Not a child of the page itself: Qt would take the pop-up for the first place of the page's keyboard order.
    m_columns = new ColumnChooser(*m_header, *m_model, m_view);
    if (&type == &FamilyRequest::type) m_model->remark = [today = desk.today](const Field &field, const Record &record) { return deadlineRemark(field, record, today()); };
    m_views->builtIn = [this] { return programViews(m_type, m_operator, m_desk.today()); };
    buildPage();
    m_selection = new ListSelection(*m_model, *m_view, this);
    m_actions = new ListActions(desk, *m_model, *m_view, *m_header, *m_notice, *this);
    buildKeys();
    listen();
    if (const QString no = reasonAgainst(desk.session, rightToSee(type)); !no.isEmpty()) {
        refuse(no);
        return;
    }
    m_views->reload();
    whenDone(
        desk.store.screenState(m_operator, key()), this, [this](const QJsonObject &state) { restore(state); },
        [this](const std::exception &e) {
            m_trouble->say(tr("How you left this list could not be read; it is shown as at the start. %1").arg(QString::fromUtf8(e.what())));
            restore({});
        });
}

void ListPage::refuse(const QString &reason)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_views, m_filter, m_view, m_total}) part->hide();
    m_empty->setText(reason);
    m_empty->show();
    m_actions->refresh();
}

bool ListPage::prints() const { return m_actions->print->isEnabled(); }
void ListPage::print() { m_actions->printList(); }

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    Page::changeEvent(event);
}

void ListPage::buildPage()
{
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(m_type.shownPlural());
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->hide();
    theme::makeQuiet(m_empty);
    m_total->setObjectName(u"total"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_notice->setObjectName(u"notice"_s);
    m_later->setSingleShot(true);
    m_later->setInterval(500);
    m_recount->setSingleShot(true);
    m_recount->setInterval(300);
}

void ListPage::buildKeys()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, theme::grid);
    layout->addWidget(new ListToolbar(m_type.shownPlural(), *m_actions, m_columns, this));
    layout->addWidget(m_views);
    layout->addWidget(m_filter);
    layout->addWidget(new ArrivingLine(m_desk.exchange));
    layout->addWidget(m_trouble);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_total);
    setFirst(m_view);

    const auto on = [this](const QKeySequence &keys, QWidget *where, auto then) {
        auto *action = new QAction(where);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, this, then);
    };
    on(QKeySequence::Find, this, [this] { m_filter->focusSearch(); });
    on(QKeySequence::Refresh, this, [this] {
        if (m_restored) m_model->reload();
    });
    on(Qt::Key_Delete, m_view, [this] { (m_model->query().trashed ? m_actions->restore : m_actions->trash)->trigger(); });
    // The line the keyboard has come to is meant even where it was not selected.
    const auto open = [this] {
        if (const QModelIndex at = m_view->currentIndex(); at.isValid() && !m_view->selectionModel()->hasSelection()) m_view->selectRow(at.row());
        m_actions->open->trigger();
    };
    on(Qt::Key_Return, m_view, open);
    on(Qt::Key_Enter, m_view, open);
}

void ListPage::openOne(const QString &id)
{
    if (&m_type != &Proposal::type) return Q_EMIT openRequested(&m_type, id);
    whenDone(
        m_desk.store.find(m_type, id), this,
        [this](const std::optional<Record> &found) {
            if (found) Q_EMIT pageRequested(u"match/"_s + recordOf<Proposal>(found->row).request);
        },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void ListPage::listen()
{
    connect(m_actions, &ListActions::openAsked, this, &ListPage::openOne);
    connect(m_actions, &ListActions::newAsked, this, [this] { Q_EMIT openRequested(&m_type, QString()); });
    connect(m_actions, &ListActions::said, this, &Page::said);
    connect(m_view, &QTableView::doubleClicked, m_actions->open, &QAction::trigger);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::menuAt);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { m_columns->popup(m_header->mapToGlobal(at)); });
    connect(m_header, &ListHeader::sortAsked, this, &ListPage::sort);
    connect(m_header, &ListHeader::layoutEdited, m_later, qOverload<>(&QTimer::start));
    connect(m_columns, &ColumnChooser::resetChosen, this, [this] {
        m_header->resetColumns();
        m_later->start();
    });
    connect(m_columns, &ColumnChooser::sortChosen, this, [this](int section, Qt::SortOrder order) {
        ListQuery query = m_model->query();
        query.sort = {{m_model->fieldAt(section).column, order}};
        m_model->setQuery(query);
        m_later->start();
    });
    connect(m_filter, &FilterBar::asked, this, &ListPage::changed);
    connect(m_views, &SavedViewsBar::chosen, this, &ListPage::chooseView);
    connect(m_views, &SavedViewsBar::failed, this, [this](const QString &text) { m_trouble->say(tr("The views could not be read or kept. %1").arg(text), {{tr("Try again"), [this] { m_views->reload(); }}, {tr("Close"), [] {}}}); });
    m_views->layoutNow = [this] { return layoutNow(); };
    connect(m_model, &ListModel::failed, this, [this](const QString &text) { m_trouble->say(tr("The list could not be read. %1").arg(text), {{tr("Try again"), [this] { m_model->reload(); }}}); });
    connect(m_model, &ListModel::reloaded, this, [this] {
        m_trouble->hide();
        showTotal();
        m_selection->findAgain(m_header->logicalIndex(0));
        restorePlace();
    });
    connect(m_selection, &ListSelection::currentMoved, m_actions, &ListActions::refresh);
    connect(m_selection, &ListSelection::changed, this, [this] {
        showTotal();
        m_later->start();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_later, &QTimer::timeout, this, &ListPage::keepState);
    connect(m_recount, &QTimer::timeout, m_views, &SavedViewsBar::recount);
    connect(&m_desk.store, &Store::changed, this, [this](const RecordType *type) {
        if (type != &m_type || !m_restored) return;
        m_model->reload();
        m_recount->start();
    });
    connect(&m_desk.session, &Session::changed, m_actions, &ListActions::refresh);
}

void ListPage::ask(const ListQuery &query)
{
    if (!reasonAgainst(m_desk.session, rightToSee(m_type)).isEmpty()) return;
    m_restored = true; // what was asked for wins over how the list was left
    m_views->select(query.trashed ? u"trash"_s : QString());
    m_filter->setQuery(query);
    m_model->setQuery(query);
    m_later->start();
}

void ListPage::restore(const QJsonObject &state)
{
    if (!state.value(u"columns"_s).toArray().isEmpty()) m_header->setLayoutJson(state.value(u"columns"_s).toArray());
    if (m_restored) return;
    m_restored = true;
    m_views->select(state.value(u"view"_s).toString());
    ListQuery query = ListQuery::fromJson(m_type, state.value(u"query"_s).toObject());
    if (!state.contains(u"query"_s)) query.sort = usualSort(m_type);
    m_filter->setQuery(query);
    m_place = state;
    QStringList selected;
    for (const QJsonValue &id : state.value(u"selected"_s).toArray()) selected << id.toString();
    m_selection->remember(selected, state.value(u"current"_s).toString());
    m_model->setQuery(query);
}

void ListPage::restorePlace()
{
    if (m_place.isEmpty()) return;
    const int top = std::exchange(m_place, {}).value(u"top"_s).toInt();
    if (top <= 0 || top >= m_model->rowCount()) return;
    m_view->scrollTo(m_model->index(top, m_header->logicalIndex(0)), QAbstractItemView::PositionAtTop);
}

QJsonObject ListPage::layoutNow() const { return {{u"query"_s, m_model->query().toJson()}, {u"columns"_s, m_header->layoutJson()}}; }

QJsonObject ListPage::stateNow() const
{
    QJsonObject state = layoutNow();
    state.insert(u"view"_s, m_views->selected());
    state.insert(u"top"_s, m_view->rowAt(0));
    state.insert(u"current"_s, m_selection->current());
    state.insert(u"selected"_s, QJsonArray::fromStringList(m_selection->selected().mid(0, 200)));
    return state;
}

void ListPage::keepState()
{
    m_later->stop();
    if (!m_restored || !m_model->isReady()) return;
    whenDone(
        m_desk.store.keepScreenState(m_operator, key(), stateNow()), this, [] {},
        [this](const std::exception &e) { Q_EMIT said(tr("How this list looks could not be kept. %1").arg(QString::fromUtf8(e.what()))); });
}

void ListPage::changed()
{
    ListQuery query = m_model->query();
    query.words = m_filter->words();
    query.conditions = m_filter->conditions();
    if (query != m_model->query()) m_model->setQuery(query);
    m_later->start();
}

void ListPage::chooseView(const QString &id, const QJsonObject &layout)
{
    ListQuery query = ListQuery::fromJson(m_type, layout.value(u"query"_s).toObject());
    query.trashed = id == u"trash"_s;
    if (layout.isEmpty()) query.sort = m_model->query().sort;
    else if (const QJsonArray columns = layout.value(u"columns"_s).toArray(); !columns.isEmpty()) m_header->setLayoutJson(columns);
    m_filter->setQuery(query);
    m_model->setQuery(query);
    m_view->scrollToTop();
    m_later->start();
}

void ListPage::sort(int section, bool add)
{
    ListQuery query = m_model->query();
    const QByteArray column = m_model->fieldAt(section).column;
    SortKey key{column, Qt::AscendingOrder};
    for (const SortKey &old : query.sort)
        if (old.column == column && old.order == Qt::AscendingOrder) key.order = Qt::DescendingOrder;
    if (!add) {
        query.sort = {key};
    } else {
        const auto at = std::ranges::find_if(query.sort, [&](const SortKey &k) { return k.column == column; });
        if (at == query.sort.end()) query.sort << key;
        else *at = key;
    }
    m_model->setQuery(query);
    m_later->start();
}

void ListPage::showTotal()
{
    const bool none = m_model->isReady() && m_model->total() == 0;
    const ListQuery &query = m_model->query();
    const bool narrowed = !query.words.isEmpty() || !query.conditions.isEmpty();
    const qsizetype selected = m_view->selectionModel()->selectedRows().size();
    QString text = m_model->total() == 1 ? tr("1 record") : tr("%1 records").arg(QLocale().toString(m_model->total()));
    if (narrowed) text = tr("%1 found").arg(text);
    if (selected > 1) text += u" \u00b7 "_s + tr("%1 selected").arg(QLocale().toString(selected));
    m_total->setText(text);
    // Whoever works without a mouse must not lose their place when the last line goes.
    const bool focused = m_view->hasFocus() || m_empty->hasFocus();
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    setFirst(none ? static_cast<QWidget *>(m_empty) : m_view);
    if (focused) setFocus();
    if (query.trashed) m_empty->setText(tr("The trash is empty."));
    else if (narrowed) m_empty->setText(tr("Nothing found. Look for fewer words, or take a filter away with its × or all with \"Clear all\"."));
    else m_empty->setText(tr("There is nothing here yet. \"New\" (Ctrl+N) makes the first one."));
    m_actions->refresh();
}

void ListPage::menuAt(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions->open, m_actions->copyPhone, m_actions->trash, m_actions->restore});
    menu->addSeparator();
    menu->addActions({m_actions->add, m_actions->exported, m_actions->print});
    const QRect current = m_view->visualRect(m_view->currentIndex());
    const bool byKey = place.isNull() || !m_view->viewport()->rect().contains(place);
    menu->popup(m_view->viewport()->mapToGlobal(byKey && current.isValid() ? current.bottomLeft() : place));
}
