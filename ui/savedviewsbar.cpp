#include "ui/savedviewsbar.h"
#include "models/access/session.h"
#include "models/records/identifier.h"
#include "ui/prompt.h"
#include "ui/recordrights.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

SavedViewsBar::SavedViewsBar(Store &store, Session &session, const Prompt &prompt, const RecordType &type, QWidget *parent)
    : QWidget(parent), m_store(store), m_session(session), m_prompt(prompt), m_type(type), m_tabs(new QTabBar), m_menu(new QToolButton)
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setAccessibleName(tr("Saved views"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_menu->setObjectName(u"viewsMenu"_s);
    m_menu->setText(tr("&Views"));
    m_menu->setToolTip(tr("Keep this list under a name, share it, delete it"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_menu);
    menu->setToolTipsVisible(true);
    m_menu->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedViewsBar::fillMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_wanted = m_tabs->tabData(tab).toString();
        const SavedView *view = current();
        Q_EMIT chosen(m_wanted, view ? view->layout : QJsonObject());
    });
    showTabs({});
}

QString SavedViewsBar::selected() const { return m_wanted; }

const SavedView *SavedViewsBar::current() const
{
    for (const SavedView &view : m_views)
        if (view.id == m_wanted) return &view;
    return nullptr;
}

void SavedViewsBar::select(const QString &id)
{
    m_wanted = id;
    const QSignalBlocker quiet(m_tabs);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toString() == id) m_tabs->setCurrentIndex(tab);
}

void SavedViewsBar::reload()
{
    whenDone(
        m_store.savedViews(m_type.table, m_session.author()), this, [this](const QList<SavedView> &views) { showTabs(views); },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void SavedViewsBar::showTabs(const QList<SavedView> &views)
{
    const QSignalBlocker quiet(m_tabs);
    m_views = builtIn() + views;
    while (m_tabs->count() > 0) m_tabs->removeTab(0);
    const auto add = [this](const QString &name, const QString &id, const QString &tip) {
        const int tab = m_tabs->addTab(QString(name).replace(u'&', u"&&"_s));
        m_tabs->setTabData(tab, id);
        m_tabs->setTabToolTip(tab, tip);
    };
    add(tr("All"), {}, tr("Every record that is not in the trash"));
    for (const SavedView &view : std::as_const(m_views)) add(view.name, view.id, view.owner.isEmpty() ? tr("Comes with the program") : view.shared ? tr("Shared with the centre") : tr("Only you see this view"));
    add(tr("Trash"), u"trash"_s, tr("What was put in the trash and can be restored"));
    select(m_wanted);
    recount();
}

void SavedViewsBar::recount()
{
    ++m_round;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        ListQuery query;
        query.type = &m_type;
        const QString id = m_tabs->tabData(tab).toString();
        query.trashed = id == u"trash"_s;
        for (const SavedView &view : std::as_const(m_views))
            if (view.id == id) query = ListQuery::fromJson(m_type, view.layout.value(u"query"_s).toObject());
        count(tab, query);
    }
}

void SavedViewsBar::count(int tab, const ListQuery &query)
{
    if (!m_session.isSignedIn()) return;
    whenDone(
        m_store.count(query), this,
        [this, tab, round = m_round](qint64 n) {
            if (round != m_round || tab >= m_tabs->count()) return;
            QString name = tab == 0 ? tr("All") : tab == m_tabs->count() - 1 ? tr("Trash") : m_views.at(tab - 1).name;
            m_tabs->setTabText(tab, u"%1 (%2)"_s.arg(name.replace(u'&', u"&&"_s), QLocale().toString(n)));
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void SavedViewsBar::fillMenu()
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    connect(menu->addAction(tr("Keep this list as a view…")), &QAction::triggered, this, &SavedViewsBar::keepNew);
    const SavedView *view = current();
    if (!view) return;
    const QString notMine = view->owner.isEmpty()                   ? tr("This view comes with the program. Keep the list as a view of your own to change it.")
                            : view->owner == m_session.who().id ? QString()
                                                                : tr("Only who made this view can change it.");
    menu->addSection(view->name);
    QAction *update = menu->addAction(tr("Keep the changes to this view"));
    connect(update, &QAction::triggered, this, [this, kept = *view] {
        SavedView changed = kept;
        changed.layout = layoutNow();
        keepAs(changed);
    });
    QAction *shared = menu->addAction(tr("Share with the centre"));
    shared->setCheckable(true);
    shared->setChecked(view->shared);
    connect(shared, &QAction::toggled, this, &SavedViewsBar::share);
    QAction *gone = menu->addAction(tr("Delete this view"));
    connect(gone, &QAction::triggered, this, &SavedViewsBar::remove);
    allow(update, {notMine});
    allow(shared, {notMine, reasonAgainst(m_session, Right::ShareViews)});
    allow(gone, {notMine});
}

void SavedViewsBar::keepNew()
{
    m_prompt.askText(this, tr("Keep this list"), tr("Name of the view:"), {}, [this](const QString &text) {
        if (text.trimmed().isEmpty()) return;
        SavedView view;
        view.id = newIdentifier();
        view.list = m_type.table;
        view.name = text.simplified().left(60);
        view.owner = m_session.who().id;
        view.site = m_session.who().site;
        view.layout = layoutNow();
        m_wanted = view.id;
        keepAs(view);
    });
}

void SavedViewsBar::keepAs(const SavedView &view)
{
    whenDone(
        m_store.keepView(view), this, [this] { reload(); }, [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

void SavedViewsBar::share(bool shared)
{
    SavedView changed = *current();
    changed.shared = shared;
    keepAs(changed);
}

void SavedViewsBar::remove()
{
    const QString id = m_wanted;
    m_prompt.confirm(this, tr("Delete the view \"%1\"? The records stay.").arg(current()->name), tr("Delete the view"), [this, id] {
        whenDone(
            m_store.removeView(id), this,
            [this] {
                m_tabs->setCurrentIndex(0);
                reload();
            },
            [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
    });
}
