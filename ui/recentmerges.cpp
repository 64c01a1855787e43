#include "ui/recentmerges.h"
#include "models/access/session.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/icon.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecentMerges::RecentMerges(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_list(new QListWidget), m_undo(new QPushButton(icon(u"undo"_s), tr("&Undo this merge")))
{
    auto *heading = new QLabel(tr("Merged in the last %1 days").arg(daysToUndoMerge));
    heading->setBuddy(m_list);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    m_undo->setObjectName(u"undoMerge"_s);
    m_undo->setAutoDefault(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, theme::grid, 0, 0);
    all->addWidget(heading);
    all->addWidget(m_list, 1);
    all->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecentMerges::refresh);
    connect(m_undo, &QPushButton::clicked, this, &RecentMerges::undo);
    hide();
}

void RecentMerges::reload()
{
    whenDone(
        m_desk.store.recentMerges(), this, [this](const QList<PeopleMerge> &merges) { list(merges); },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void RecentMerges::list(const QList<PeopleMerge> &merges)
{
    m_merges = merges;
    m_list->clear();
    const QLocale locale;
    for (const PeopleMerge &merge : merges) {
        const QString until = locale.toString(merge.at.toLocalTime().date().addDays(daysToUndoMerge), u"d MMMM"_s);
        const QString fate = merge.undone ? tr("undone") : tr("can be undone until %1").arg(until);
        auto *item = new QListWidgetItem(tr("%1 into %2 · %3 · %4").arg(merge.goneTitle, merge.keptTitle, locale.toString(merge.at.toLocalTime(), u"d MMMM, HH:mm"_s), fate), m_list);
        item->setToolTip(tr("By %1; %n record(s) moved.", nullptr, static_cast<int>(merge.moved)).arg(merge.operatorName));
    }
    setVisible(!merges.isEmpty());
    if (!merges.isEmpty()) m_list->setCurrentRow(0);
    refresh();
}

void RecentMerges::refresh()
{
    const int row = m_list->currentRow();
    const QString reason = reasonAgainst(m_desk.session, rightToEdit(Person::type));
    const bool done = row >= 0 && row < m_merges.size() && m_merges.at(row).undone;
    m_undo->setEnabled(row >= 0 && row < m_merges.size() && !done && reason.isEmpty());
    m_undo->setToolTip(!reason.isEmpty() ? reason : done ? tr("It has been undone.") : tr("Both people as they were, and what was moved back where it was"));
}

void RecentMerges::undo()
{
    const PeopleMerge merge = m_merges.value(m_list->currentRow());
    m_undo->setEnabled(false);
    whenDone(
        m_desk.store.undoMerge(merge.id, m_desk.author()), this,
        [this, merge](const QStringList &left) { Q_EMIT said((QStringList{tr("%1 and %2 are two people again.").arg(merge.goneTitle, merge.keptTitle)} + left).join(u'\n')); },
        [this](const std::exception &e) {
            refresh();
            Q_EMIT said(QString::fromUtf8(e.what()));
        });
}
