#include "ui/conflictspage.h"
#include "models/access/session.h"
#include "models/records/catalogue.h"
#include "models/store/store.h"
#include "models/sync/keeping.h"
#include "models/sync/syncer.h"
#include "ui/conflictlist.h"
#include "ui/flowlayout.h"
#include "ui/noticebar.h"
#include "ui/originwords.h"
#include "ui/prompt.h"
#include "ui/recordconflicts.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using syncing::conflicts::Which;

namespace {
QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &name)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}
} // namespace

ConflictsPage::ConflictsPage(const Desk &desk, const QString &record, QWidget *parent)
    : Page(parent), m_desk(desk),
      m_why(words(tr("Two people changed the same thing while they could not see each other's work, for instance because one of them was without network. Nothing is lost: both values are kept. "
                     "Choose what stays. Your choice then holds on every console, and the other value can still be read here and in the history of the record. "
                     "You may also decide later: everything else goes on."))),
      m_total(words({})), m_empty(words({})), m_which(new QComboBox), m_notice(new NoticeBar), m_view(new QListView), m_list(new ConflictList(desk.store, this)), m_halves(nullptr),
      m_many(new QWidget), m_count(words({})), m_first(button(u"keepFirst"_s)), m_later(button(u"keepLater"_s)), m_record(new RecordConflicts(desk)), m_wanted(record)
{
    build();
    listen();
    m_list->reload();
}

void ConflictsPage::build()
{
    auto *halves = new QSplitter;
    halves->addWidget(makeList());
    halves->addWidget(m_record);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    const int letter = fontMetrics().averageCharWidth();
    halves->setSizes({letter * 40, letter * 100});
    m_halves = halves;
    m_empty->setObjectName(u"empty"_s);
    m_notice->setObjectName(u"notice"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    for (QWidget *part : {makeHead(), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_empty)}) all->addWidget(part);
    all->addWidget(halves, 1);
    all->addStretch();
    m_empty->hide();
    m_halves->hide();
    setFirst(m_view);
}

QWidget *ConflictsPage::makeHead()
{
    auto *heading = new QLabel(title());
    theme::enlarge(heading, 1.6);
    theme::makeQuiet(m_total);
    m_total->setObjectName(u"total"_s);
    m_total->setWordWrap(false);
    m_which->setObjectName(u"which"_s);
    m_which->setAccessibleName(tr("Which conflicts"));
    m_which->addItems({tr("To be decided"), tr("Decided")});
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading);
    line->addWidget(m_total, 1, Qt::AlignBottom);
    line->addWidget(m_which);
    return head;
}

QWidget *ConflictsPage::makeList()
{
    m_view->setModel(m_list);
    m_view->setObjectName(u"conflicts"_s);
    m_view->setAccessibleName(tr("Records with something to decide"));
    m_view->setAccessibleDescription(tr("Enter goes to the choices. With Shift or Ctrl several are selected."));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setWordWrap(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumWidth(m_view->fontMetrics().averageCharWidth() * 30);
    m_many->setObjectName(u"many"_s);
    auto *many = new QVBoxLayout(m_many);
    many->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_later)}) many->addWidget(part);
    m_many->hide();
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, theme::grid, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_many);
    return side;
}

void ConflictsPage::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, m_list, &ConflictList::reload);
    connect(&m_desk.store, &Store::changed, this, [this] { if (!m_soon.isActive()) m_soon.start(); });
    if (m_desk.exchange)
        connect(m_desk.exchange, &syncing::Syncer::statusChanged, this, [this](const syncing::Status &status) {
            if (status.conflicts != m_list->total() || m_which->currentIndex() == 1) m_soon.start();
            describe();
        });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_shown = {};
        m_selection.clear();
        m_list->choose(index == 0 ? Which::Open : Which::Decided);
    });
    connect(m_list, &ConflictList::loaded, this, &ConflictsPage::restore);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &ConflictsPage::describe);
    connect(m_list, &ConflictList::failed, this, [this](const QString &why) { fail(tr("The conflicts could not be read."), why); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictsPage::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsPage::followSelection);
    connect(m_view, &QListView::activated, m_record, &RecordConflicts::focusFirst);
    connect(m_first, &QPushButton::clicked, this, [this] { keepSelected(false); });
    connect(m_later, &QPushButton::clicked, this, [this] { keepSelected(true); });
    connect(m_record, &RecordConflicts::decideAsked, this, &ConflictsPage::decide);
    connect(m_record, &RecordConflicts::takeBackAsked, this, &ConflictsPage::takeBack);
    connect(m_record, &RecordConflicts::laterAsked, this, &ConflictsPage::step);
    connect(m_record, &RecordConflicts::openAsked, this, &Page::openRequested);
    auto *everything = new QShortcut(QKeySequence::SelectAll, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(everything, &QShortcut::activated, this, [this] { m_list->readAll([this] { m_view->selectAll(); }); });
}

// What one looks at stays in front; what is gone makes room for the next.
void ConflictsPage::restore()
{
    m_restoring = true;
    const Key before = m_shown;
    const int rows = m_list->rowCount();
    int row = m_list->rowOf(before.table, before.record);
    if (!m_wanted.isEmpty())
        for (int i = 0; i < rows; ++i)
            if (m_list->entry(i).record == m_wanted) row = i;
    const QList<Key> again = m_selection;
    if (row < 0 && rows) row = std::clamp(m_view->currentIndex().row(), 0, rows - 1);
    if (row >= 0) m_view->selectionModel()->setCurrentIndex(m_list->index(row), QItemSelectionModel::NoUpdate);
    for (const Key &key : again)
        if (const int at = m_list->rowOf(key.table, key.record); at >= 0) m_view->selectionModel()->select(m_list->index(at), QItemSelectionModel::Select);
    if (row >= 0 && m_view->selectionModel()->selectedIndexes().isEmpty()) m_view->selectionModel()->select(m_list->index(row), QItemSelectionModel::Select);
    m_wanted.clear();
    m_restoring = false;
    const QList<Shown> cards = m_record->cards();
    choose();
    followSelection();
    describe();
    meanwhile(before, cards);
}
