#include "ui/shortlisthistory.h"
#include "models/records/proposal.h"
#include "models/store/store.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShortlistHistory::ShortlistHistory(const Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_heading(new QLabel), m_steps(new QTreeWidget)
{
    setFrameShape(StyledPanel);
    m_heading->setTextFormat(Qt::PlainText);
    m_steps->setObjectName(u"proposalHistory"_s);
    m_steps->setAccessibleName(tr("What happened, newest first"));
    m_steps->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setTabKeyNavigation(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_steps);
    connect(close, &QPushButton::clicked, this, &ShortlistHistory::left);
}

void ShortlistHistory::ask(const QString &proposal, const QString &name)
{
    m_proposal = proposal;
    m_heading->setText(tr("%1 on this shortlist").arg(name));
    whenDone(
        m_desk.store.history(Proposal::type, proposal), this,
        [this, round = ++m_round](const QList<HistoryEntry> &entries) {
            if (round == m_round) fill(entries);
        },
        [this](const std::exception &e) { m_heading->setText(QString::fromUtf8(e.what())); });
}

void ShortlistHistory::fill(const QList<HistoryEntry> &entries)
{
    m_steps->clear();
    for (const HistoryEntry &entry : entries) {
        QString state, words;
        for (const auto &change : entry.changes) {
            const auto at = Proposal::type.find(change.column);
            if (!at) continue;
            const Field &f = Proposal::type.fields[static_cast<size_t>(*at)];
            if (change.column == "state") state = Proposal::type.shown(f, change.to);
            if (change.column == "refusal_note" || change.column == "answer_note" || change.column == "beyond_three") words = change.to.toString().simplified();
        }
        if (entry.kind == HistoryEntry::Kind::Create) state = tr("Chosen for the shortlist");
        if (entry.kind == HistoryEntry::Kind::Undo) state = state.isEmpty() ? tr("Taken back") : tr("Taken back: %1").arg(state);
        if (state.isEmpty() && words.isEmpty()) continue;
        if (!words.isEmpty()) state = state.isEmpty() ? words : u"%1 – %2"_s.arg(state, words);
        new QTreeWidgetItem(m_steps, {QLocale().toString(entry.at.toLocalTime(), u"d MMMM yyyy, HH:mm"_s), entry.operatorName, state});
    }
    for (int i = 0; i < 2; ++i) m_steps->resizeColumnToContents(i);
    const int rows = std::clamp(m_steps->topLevelItemCount(), 1, 8);
    m_steps->setFixedHeight(m_steps->header()->sizeHint().height() + rows * (fontMetrics().height() + 8) + 8);
}

void ShortlistHistory::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QFrame::keyPressEvent(event);
}
