#include "ui/workplace.h"
#include "models/access/session.h"
#include "models/records/catalogue.h"
#include "models/records/meeting.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
#include "ui/listpage.h"
#include "ui/navigation.h"
#include "ui/openhere.h"
#include "ui/page.h"
#include "ui/pagetabs.h"
#include "ui/quicksearch.h"
#include "ui/recordrights.h"
#include "ui/recordscreen.h"
#include "ui/reminders.h"
#include "ui/theme.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
const QString windowScreen = u"window"_s;
constexpr qsizetype mostDraftsOpened = 10;
} // namespace

Workplace::Workplace(const Desk &desk, Contents contents, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_contents(std::move(contents)), m_navigation(new Navigation(m_contents.sections, desk.store)),
      m_tabs(new PageTabs), m_search(new QuickSearch(desk.store, m_contents.opens, [&desk](const RecordType &type) { return desk.session.may(rightToEdit(type)); }))
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    if (m_desk.exchange) m_search->alsoAsk(*m_desk.exchange);
    m_search->setMaximumWidth(720);
    bar->addStretch(1);
    bar->addWidget(m_search, 6);
    bar->addStretch(1);
    auto *halves = new QSplitter;
    halves->addWidget(m_navigation);
    halves->addWidget(m_tabs);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes({232, 1000});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    auto *reminders = new Reminders(desk);
    all->addWidget(reminders);
    all->addWidget(halves, 1);
    setTabOrder(m_search, m_navigation);

    connect(m_navigation, &Navigation::chosen, this, &Workplace::open);
    connect(reminders, &Reminders::openAsked, this, [this](const QString &id) { openRecord(&Meeting::type, id); });
    connect(reminders, &Reminders::said, this, &Workplace::said);
    connect(m_search, &QuickSearch::chosen, this, &Workplace::openRecord);
    connect(m_search, &QuickSearch::begun, this, &Workplace::openNew);
    connect(m_tabs, &PageTabs::opened, this, &Workplace::watch);
    connect(m_tabs, &PageTabs::currentChanged, this, [this](Page *page) {
        m_navigation->mark(page ? page->key() : QString());
        Q_EMIT pageChanged(page);
    });
    new OpenHere(m_desk, *m_tabs, this);
    if (m_desk.exchange) connect(m_desk.exchange, &syncing::Syncer::statusChanged, m_navigation, &Navigation::countOthers);
    QCoreApplication::instance()->installEventFilter(this);
    m_remember.setSingleShot(true);
    m_remember.setInterval(500);
    connect(m_tabs, &PageTabs::changed, &m_remember, qOverload<>(&QTimer::start));
    connect(m_tabs, &PageTabs::currentChanged, &m_remember, qOverload<>(&QTimer::start));
    connect(&m_remember, &QTimer::timeout, this, &Workplace::keepOpenPages);
}

// In a line of text Ctrl+K would delete to its end; here it searches, from anywhere.
bool Workplace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

Page *Workplace::current() const { return m_tabs->current(); }

void Workplace::watch(Page *page)
{
    connect(page, &Page::openRequested, this, &Workplace::openRecord);
    connect(page, &Page::newRequested, this, &Workplace::openNew);
    connect(page, &Page::listRequested, this, &Workplace::openList);
    connect(page, &Page::pageRequested, this, &Workplace::open);
    connect(page, &Page::said, this, &Workplace::said);
    connect(page, &Page::savedStateChanged, this, &Workplace::pageStateChanged);
    connect(page, &Page::titleChanged, this, &Workplace::pageStateChanged);
}

void Workplace::open(const QString &key)
{
    if (!m_tabs->show(key)) {
        Page *page = m_contents.pageOf(key);
        if (!page) return;
        m_tabs->open(page);
    }
    m_tabs->current()->setFocus(Qt::OtherFocusReason);
}

void Workplace::openRecord(const RecordType *type, const QString &id)
{
    if (!type || !m_contents.opens(*type)) return;
    if (!id.isEmpty()) return open(QLatin1String(type->table) + u'/' + id);
    if (Page *page = m_contents.record(*type, id)) {
        m_tabs->open(page);
        page->setFocus(Qt::OtherFocusReason);
    }
}

void Workplace::openNew(const RecordType *type, const Row &values)
{
    openRecord(type, type->idOf(values));
    if (auto *screen = qobject_cast<RecordScreen *>(current()); screen && &screen->type() == type) screen->fill(values);
}

void Workplace::openList(const ListQuery &query)
{
    open(QLatin1String(query.type->table));
    if (auto *list = qobject_cast<ListPage *>(current()); list && list->key() == QLatin1String(query.type->table)) list->ask(query);
}

void Workplace::resume()
{
    const QString who = m_desk.session.who().id;
    const auto drafts = [this, who] {
        whenDone(m_desk.store.drafts(who), this, [this](const QList<Draft> &left) { openDrafts(left); },
                 [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
    };
    whenDone(m_desk.store.screenState(who, windowScreen), this,
             [this, drafts](const QJsonObject &state) {
                 restore(state);
                 drafts();
             },
             [this, drafts](const std::exception &e) {
                 Q_EMIT said(QString::fromUtf8(e.what()));
                 restore({});
                 drafts();
             });
}

void Workplace::restore(const QJsonObject &state)
{
    // Somebody may have opened a page while the answer was on its way: it stays in front.
    Page *const already = current();
    for (const QJsonValue key : state[u"open"].toArray())
        if (!m_tabs->show(key.toString()))
            if (Page *page = m_contents.pageOf(key.toString())) m_tabs->open(page);
    if (m_tabs->pages().isEmpty() && !m_contents.sections.isEmpty()) open(m_contents.sections.first().key);
    m_tabs->show(already ? already->key() : state[u"current"].toString());
    if (Page *page = current()) page->setFocus(Qt::OtherFocusReason);
}

void Workplace::openDrafts(const QList<Draft> &drafts)
{
    const QString front = current() ? current()->key() : QString();
    int found = 0;
    for (const Draft &draft : drafts.first(std::min(drafts.size(), mostDraftsOpened))) {
        const RecordType *type = recordTypeOf(draft.table);
        if (!type || !m_contents.opens(*type)) continue;
        ++found;
        if (Page *page = m_contents.record(*type, draft.id)) m_tabs->open(page);
    }
    m_tabs->show(front);
    if (found) Q_EMIT said(tr("Work you had not saved is open again: %n page(s).", nullptr, found));
}

void Workplace::keepOpenPages()
{
    if (!m_desk.session.isSignedIn()) return;
    QJsonArray keys;
    for (const Page *page : m_tabs->pages()) keys << page->key();
    m_desk.store.keepScreenState(m_desk.session.who().id, windowScreen, {{u"open"_s, keys}, {u"current"_s, current() ? current()->key() : QString()}});
}

void Workplace::keep()
{
    m_tabs->keepAll();
    m_remember.stop();
    keepOpenPages();
}
