#include "ui/duplicatespage.h"
#include "models/access/session.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/personcomparison.h"
#include "ui/recentmerges.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 200;
constexpr int restBeforeReload = 300; // milliseconds: a merge writes many records

QString reasons(const LikePair &pair)
{
    QStringList words;
    for (const Likeness::Why why : pair.why) words << said(why);
    return words.join(u", "_s);
}

QPushButton *button(const QString &sign, const QString &name, const QString &text)
{
    auto *one = new QPushButton(icon(sign), text);
    one->setObjectName(name);
    one->setAutoDefault(false);
    return one;
}
} // namespace

DuplicatesPage::DuplicatesPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_total(new QLabel), m_list(new QListWidget), m_empty(new QLabel(tr("No two people look like one: there is nothing to do here."))), m_why(new QLabel),
      m_keptTitle(new QLabel), m_otherTitle(new QLabel), m_moves(new QLabel), m_comparison(new PersonComparison(desk.store)), m_merge(button(u"merge"_s, u"merge"_s, tr("&Merge into one"))),
      m_other(button(u"close"_s, u"notTheSame"_s, tr("&Not the same person"))), m_swap(button(u"compare"_s, u"swap"_s, tr("Keep the &other record"))), m_recent(new RecentMerges(desk)), m_notice(new NoticeBar)
{
    auto *heading = new QLabel(title());
    theme::enlarge(heading, 1.6);
    theme::makeQuiet(m_total);
    theme::makeQuiet(m_empty);
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addWidget(m_total, 1, Qt::AlignBottom);
    auto *halves = new QSplitter;
    halves->addWidget(pairsSide());
    halves->addWidget(m_right = comparisonSide());
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes({340, 800});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    all->addLayout(head);
    all->addWidget(m_notice);
    all->addWidget(halves, 1);
    setFirst(m_list);
    m_list->setObjectName(u"pairs"_s);
    refresh();

    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesPage::choose);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_other, &QPushButton::clicked, this, &DuplicatesPage::notTheSame);
    connect(m_swap, &QPushButton::clicked, this, &DuplicatesPage::swap);
    connect(m_recent, &RecentMerges::said, this, [this](const QString &text) { m_notice->say(text); });
    m_later.setSingleShot(true);
    m_later.setInterval(restBeforeReload);
    connect(&m_later, &QTimer::timeout, this, &DuplicatesPage::reload);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) { if (type == &Person::type) m_later.start(); });
    reload();
}

QWidget *DuplicatesPage::pairsSide()
{
    m_list->setAccessibleName(tr("Pairs of people who may be one"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_empty->setWordWrap(true);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, theme::grid, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_recent, 1);
    layout->addStretch(); // where there is no pair
    return side;
}

QWidget *DuplicatesPage::comparisonSide()
{
    for (QLabel *label : {m_why, m_keptTitle, m_otherTitle, m_moves}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::enlarge(m_why, 1.1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_comparison);
    auto *line = new QHBoxLayout;
    for (QPushButton *one : {m_merge, m_other, m_swap}) line->addWidget(one);
    line->addStretch(1);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::grid, 0, 0, 0);
    for (QLabel *label : {m_why, m_keptTitle, m_otherTitle}) layout->addWidget(label);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_moves);
    layout->addLayout(line);
    return side;
}

void DuplicatesPage::reload()
{
    whenDone(
        m_desk.store.likePairs(mostShown), this,
        [this](const QList<LikePair> &pairs) {
            whenDone(
                m_desk.store.countLikePairs(), this, [this, pairs](qint64 total) { list(pairs, total); }, [this](const std::exception &e) { fail(e); });
        },
        [this](const std::exception &e) { fail(e); });
    m_recent->reload();
}

void DuplicatesPage::list(const QList<LikePair> &pairs, qint64 total)
{
    const int row = m_list->currentRow();
    const LikePair before = m_pairs.value(row);
    m_pairs = pairs;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    qsizetype again = -1;
    for (qsizetype i = 0; const LikePair &pair : pairs) {
        auto *item = new QListWidgetItem(tr("%1 and %2\n%3").arg(pair.oneTitle, pair.otherTitle, reasons(pair)), m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1 and %2: %3").arg(pair.oneTitle, pair.otherTitle, reasons(pair)));
        if (pair.one == before.one && pair.other == before.other) again = i;
        ++i;
    }
    m_total->setText(total > pairs.size() ? tr("%1 pairs, the likeliest %2 of them here").arg(QLocale().toString(total)).arg(pairs.size()) : tr("%n pair(s)", nullptr, static_cast<int>(total)));
    m_empty->setVisible(pairs.isEmpty());
    m_list->setVisible(!pairs.isEmpty());
    m_right->setVisible(!pairs.isEmpty());
    // What one is deciding about stays in front; else the next one comes up.
    m_list->setCurrentRow(static_cast<int>(again >= 0 ? again : std::min<qsizetype>(std::max(row, 0), pairs.size() - 1)));
    if (again < 0) choose();
}

void DuplicatesPage::choose()
{
    const LikePair pair = m_pairs.value(m_list->currentRow());
    m_comparison->clear();
    refresh();
    if (pair.one.isEmpty()) return;
    m_why->setText(tr("They have %1.").arg(reasons(pair)));
    load(pair.one, pair.other); // the older record has the lower id
}

void DuplicatesPage::load(const QString &keptId, const QString &otherId)
{
    const quint64 asked = ++m_asked;
    const auto failed = [this](const std::exception &e) { fail(e); };
    whenDone(
        m_desk.store.find(Person::type, keptId), this,
        [=, this](const std::optional<Record> &kept) {
            whenDone(
                m_desk.store.find(Person::type, otherId), this,
                [=, this](const std::optional<Record> &other) {
                    if (asked != m_asked || !kept || !other) return;
                    m_comparison->compare(*kept, *other);
                    describe();
                },
                failed);
        },
        failed);
}

void DuplicatesPage::describe()
{
    const QString kept = Person::type.title(m_comparison->kept().row), other = Person::type.title(m_comparison->other().row);
    m_keptTitle->setText(tr("Left, stays: %1, record changed on %2").arg(kept, QLocale().toString(m_comparison->kept().changedAt.toLocalTime().date(), QLocale::ShortFormat)));
    m_otherTitle->setText(tr("Right, goes to the trash: %1, record changed on %2").arg(other, QLocale().toString(m_comparison->other().changedAt.toLocalTime().date(), QLocale::ShortFormat)));
    m_moves->clear();
    refresh();
    whenDone(
        m_desk.store.referring(Person::type.idOf(m_comparison->other().row)), this,
        [this, asked = m_asked, kept](const QList<Referring> &all) {
            if (asked != m_asked) return;
            QStringList kinds;
            for (const Referring &one : all) kinds << tr("%1: %2").arg(one.type->shownPlural()).arg(one.records);
            m_moves->setText(kinds.isEmpty() ? tr("Nothing else hangs on the record that goes.") : tr("This moves to %1 as well: %2.").arg(kept, kinds.join(u", "_s)));
        },
        [this](const std::exception &e) { fail(e); });
}

void DuplicatesPage::swap()
{
    if (m_comparison->isComparing()) load(Person::type.idOf(m_comparison->other().row), Person::type.idOf(m_comparison->kept().row));
}

void DuplicatesPage::merge()
{
    if (m_busy || !m_comparison->isComparing()) return;
    m_busy = true;
    refresh();
    whenDone(
        m_desk.store.mergePeople(m_comparison->merged(), m_comparison->kept().version, Person::type.idOf(m_comparison->other().row), m_comparison->other().version, m_desk.author()), this,
        [this](const PeopleMerge &done) {
            m_busy = false;
            Q_EMIT said(tr("%1 and %2 are one record now; this can be undone for %3 days.").arg(done.goneTitle, done.keptTitle).arg(daysToUndoMerge));
            Q_EMIT openRequested(&Person::type, done.kept);
        },
        [this](const std::exception &e) {
            m_busy = false;
            fail(e);
            choose(); // as they are now
        });
}

void DuplicatesPage::notTheSame()
{
    const LikePair pair = m_pairs.value(m_list->currentRow());
    if (m_busy || pair.one.isEmpty()) return;
    whenDone(
        m_desk.store.notTheSame(pair.one, pair.other, m_desk.author()), this,
        [this, pair] { Q_EMIT said(tr("%1 and %2 will not be shown as duplicates again.").arg(pair.oneTitle, pair.otherTitle)); }, [this](const std::exception &e) { fail(e); });
}

void DuplicatesPage::refresh()
{
    const QString reason = reasonAgainst(m_desk.session, rightToEdit(Person::type));
    const bool ready = m_comparison->isComparing() && !m_busy;
    for (QPushButton *one : {m_merge, m_other}) {
        one->setEnabled(ready && reason.isEmpty());
        one->setToolTip(reason);
    }
    m_swap->setEnabled(ready);
}

void DuplicatesPage::fail(const std::exception &e) { m_notice->say(QString::fromUtf8(e.what())); }
