#include "ui/conflictspage.h"
#include "models/access/session.h"
#include "models/records/catalogue.h"
#include "models/store/store.h"
#include "models/sync/keeping.h"
#include "models/sync/syncer.h"
#include "ui/bulkdecision.h"
#include "ui/conflictlist.h"
#include "ui/conflictquestion.h"
#include "ui/manyconflicts.h"
#include "ui/noticebar.h"
#include "ui/prompt.h"
#include "ui/recordconflicts.h"
#include "ui/recordrights.h"
#include "ui/stackingsplitter.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using syncing::conflicts::Which;

namespace {
constexpr int lettersBeside = 85; // fewer, and the list leaves the choices too narrow a column

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QJsonObject joined(QJsonObject one, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it) one[it.key()] = it.value();
    return one;
}
} // namespace

ConflictsPage::ConflictsPage(const Desk &desk, const QString &record, QWidget *parent)
    : Page(parent), m_desk(desk), m_of(record),
      m_why(words(tr("Two people changed the same thing without seeing each other's work. Nothing is lost: choose what stays, or decide later. "
                     "Your choice holds on every console; the other value can still be read here, among those decided."))),
      m_total(words({})), m_empty(words({})), m_which(new QComboBox), m_notice(new NoticeBar), m_view(new QListView), m_list(new ConflictList(desk.store, this)), m_halves(nullptr),
      m_many(new ManyConflicts), m_record(new RecordConflicts(desk)), m_wanted(record)
{
    build();
    listen();
    m_list->reload();
}

void ConflictsPage::build()
{
    auto *halves = new StackingSplitter(lettersBeside);
    halves->addWidget(makeList());
    halves->addWidget(m_record);
    halves->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    halves->setSizes({letter * 32, letter * 100});
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
    m_view->setMinimumWidth(m_view->fontMetrics().averageCharWidth() * 24);
    m_view->setMinimumHeight(m_view->fontMetrics().lineSpacing() * 5);
    m_many->setObjectName(u"many"_s);
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
        m_record->show(nullptr, {});
        m_selection.clear();
        m_list->choose(index == 0 ? Which::Open : Which::Decided);
    });
    connect(m_list, &ConflictList::loaded, this, &ConflictsPage::restore);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &ConflictsPage::describe);
    connect(m_list, &ConflictList::failed, this, [this](const QString &why) { fail(tr("The conflicts could not be read."), why); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictsPage::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsPage::followSelection);
    connect(m_view, &QListView::activated, m_record, &RecordConflicts::focusFirst);
    connect(m_many, &ManyConflicts::asked, this, &ConflictsPage::keepSelected);
    connect(m_record, &RecordConflicts::decideAsked, this, &ConflictsPage::decide);
    connect(m_record, &RecordConflicts::takeBackAsked, this, &ConflictsPage::takeBack);
    connect(m_record, &RecordConflicts::laterAsked, this, &ConflictsPage::step);
    connect(m_record, &RecordConflicts::openAsked, this, &Page::openRequested);
    auto *everything = new QShortcut(QKeySequence::SelectAll, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(everything, &QShortcut::activated, this, [this] {
        if (m_list->canFetchMore({})) m_notice->say(tr("Reading all of them…"));
        m_list->readAll([this] {
            if (m_notice->text() == tr("Reading all of them…")) m_notice->hide();
            m_view->selectAll();
        });
    });
}

// What one looks at stays in front; what is gone makes room for the next.
void ConflictsPage::restore()
{
    const Key before = m_shown;
    const int rows = m_list->rowCount();
    int row = m_list->rowOf(before.table, before.record);
    if (!m_wanted.isEmpty())
        for (int i = 0; i < rows; ++i)
            if (m_list->entry(i).record == m_wanted) row = i;
    const bool unread = !m_wanted.isEmpty() && (row < 0 || m_list->entry(row).record != m_wanted);
    if (unread && m_list->canFetchMore({})) return m_list->readAll([this] { restore(); }); // it is further down
    m_restoring = true;
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

// Somebody else decided what one was looking at, or the record was changed once more: said, never done behind one's back.
void ConflictsPage::meanwhile(const Key &before, const QList<Shown> &cards)
{
    if (cards.isEmpty() || m_list->which() != Which::Open) return;
    const bool same = m_shown == before;
    const QList<Shown> now = same ? m_record->cards() : QList<Shown>();
    QList<Shown> gone;
    bool changed = false;
    for (const Shown &shown : cards) {
        const auto at = std::ranges::find(now, shown.card.id, [](const Shown &one) { return one.card.id; });
        if (at == now.end()) {
            if (!m_mine.contains(shown.card.id)) gone << shown;
        } else changed = changed || at->card.fields != shown.card.fields;
    }
    if (changed) m_record->say(tr("The record was changed once more meanwhile. Look again at what differs: nothing was decided."));
    if (!gone.isEmpty()) missed(gone);
}

void ConflictsPage::missed(const QList<Shown> &gone)
{
    whenDone(
        syncing::waiting::conflict(m_desk.store, gone.first().card.id), this,
        [this, title = gone.first().title](const std::optional<Shown> &now) {
            if (!now || now->card.open) return;
            const QString who = now->decidedBy.isEmpty() ? tr("Somebody else") : now->decidedBy;
            m_notice->say(tr("%1 has decided about %2 meanwhile. What was chosen, and both values, can be read among those decided.").arg(who, title),
                          {{tr("Read them"), [this, record = now->card.record] {
                                m_wanted = record;
                                m_which->setCurrentIndex(1);
                            }},
                           {tr("Close"), [] {}}});
        },
        [](const std::exception &) {}); // the list itself is right
}

void ConflictsPage::describe()
{
    const qint64 total = m_list->total();
    const bool open = m_list->which() == Which::Open, none = m_list->rowCount() == 0;
    const bool alone = !m_desk.exchange || m_desk.exchange->status().state == syncing::Status::State::Alone;
    const QString number = QLocale().toString(total);
    m_total->setText(none ? QString() : open ? tr("%1 to be decided").arg(number) : tr("%1 decided").arg(number));
    m_empty->setText(!open   ? tr("Nothing has been decided yet.")
                     : alone ? tr("This console works alone: it has no central database, so nobody else can change the same thing without your seeing it. There is nothing to decide here.")
                             : tr("There is nothing to decide. When two people change the same thing without seeing each other's work, it comes here by itself."));
    m_empty->setVisible(none);
    m_halves->setVisible(!none);
    m_why->setVisible(!none);
}

void ConflictsPage::choose()
{
    if (m_restoring) return;
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_list->rowCount()) {
        m_shown = {};
        return m_record->show(nullptr, {});
    }
    const ConflictList::Entry &entry = m_list->entry(row);
    m_shown = {entry.table, entry.record};
    const RecordType *type = recordTypeOf(entry.table);
    m_record->show(type, entry.cards);
    m_record->setReadOnly(type && m_desk.session.isSignedIn() ? reasonAgainst(m_desk.session, rightToEdit(*type)) : QString());
}

// On to the next record; what is here stays.
void ConflictsPage::step()
{
    const int row = m_view->currentIndex().row(), next = row + 1 < m_list->rowCount() ? row + 1 : 0;
    if (next == row) return m_notice->say(tr("It stays here until somebody decides. Nothing else waits for it."));
    m_view->setCurrentIndex(m_list->index(next));
    m_record->focusFirst();
}

QList<int> ConflictsPage::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

void ConflictsPage::followSelection()
{
    if (m_restoring) return;
    m_selection.clear();
    QList<Shown> cards;
    for (const int row : selected()) {
        const ConflictList::Entry &entry = m_list->entry(row);
        m_selection << Key{entry.table, entry.record};
        cards += entry.cards;
    }
    m_many->show(m_list->which() == Which::Open ? m_selection.size() : 0, cards);
}

void ConflictsPage::keepSelected(bool arrivedLater, const QString &inWords)
{
    const auto keep = arrivedLater ? syncing::Keep::Mine : syncing::Keep::Theirs;
    Decisions all;
    for (const int row : selected()) {
        const ConflictList::Entry &entry = m_list->entry(row);
        const RecordType *type = recordTypeOf(entry.table);
        if (!type || !reasonAgainst(m_desk.session, rightToEdit(*type)).isEmpty()) continue;
        for (const Shown &shown : entry.cards) {
            syncing::waiting::Decision one{shown.card, {}, syncing::codeOf(keep)};
            for (const ConflictQuestion &question : questionsOf(*type, shown.card, {})) one.chosen = joined(one.chosen, question.kept(keep, *type, {}));
            all << one;
        }
    }
    const QString text = tr("%n choice(s) are made in the same way. Until they are sent they can be taken back, among those decided; what is not chosen stays in the history of each record.", nullptr, static_cast<int>(all.size()));
    m_desk.prompt.confirm(this, text, inWords, [this, all] {
        for (const auto &one : all) m_mine << one.seen.id;
        m_record->setBusy(true);
        auto *bulk = new BulkDecision(m_desk, all, this);
        connect(bulk, &BulkDecision::progress, this, [this](qint64 done, qint64 of) { m_notice->say(tr("Deciding: %1 of %2.").arg(QLocale().toString(done), QLocale().toString(of))); });
        connect(bulk, &BulkDecision::finished, this, [this](const syncing::waiting::Decided &done) {
            m_record->setBusy(false);
            m_selection.clear();
            const QString made = tr("%n choice(s) made.", nullptr, static_cast<int>(done.done));
            m_notice->say(done.failures.isEmpty() ? made : made + u' ' + tr("The others are still here: %1").arg(done.failures.join(u' ')));
            m_list->reload();
        });
        bulk->start();
    });
}

void ConflictsPage::decide(const Decisions &decisions)
{
    for (const auto &one : decisions) m_mine << one.seen.id;
    m_record->setBusy(true);
    whenDone(
        syncing::waiting::decide(m_desk.store, decisions, m_desk.author()), this,
        [this, decisions, title = m_record->cards().value(0).title] {
            m_record->setBusy(false);
            QList<syncing::ConflictCard> cards;
            for (const auto &one : decisions) cards << one.seen;
            m_notice->say(tr("Decided: %1. It holds here now, and on the other consoles as soon as it is sent.").arg(title), {{tr("Take it back"), [this, cards] { takeBack(cards); }}, {tr("Close"), [] {}}});
            m_view->setFocus(Qt::OtherFocusReason);
            m_list->reload();
        },
        [this](const std::exception &e) {
            m_record->setBusy(false);
            m_record->say(QString::fromUtf8(e.what()));
            m_list->reload();
        });
}

void ConflictsPage::takeBack(const QList<syncing::ConflictCard> &cards)
{
    whenDone(
        syncing::waiting::takeBack(m_desk.store, cards, m_desk.author()), this,
        [this, cards] {
            for (const syncing::ConflictCard &card : cards) m_mine.remove(card.id);
            m_notice->say(tr("Taken back: the record is as it was, and both values are to be decided again."));
            if (m_list->which() == Which::Open) m_wanted = cards.value(0).record;
            m_list->reload();
        },
        [this](const std::exception &e) { fail(tr("It was not taken back."), QString::fromUtf8(e.what())); });
}

void ConflictsPage::fail(const QString &what, const QString &why) { m_notice->say(what + u' ' + why, {{tr("Read again"), [this] { m_list->reload(); }}}); }
