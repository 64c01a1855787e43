#include "ui/supportsteps.h"
#include "models/practices/support.h"
#include "models/store/store.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/prompt.h"
#include "ui/theme.h"
#include "ui/titlesof.h"
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum Column { What, By, Done };

bool isLate(const SupportStep &step, QDate today) { return step.isOpen() && step.due.isValid() && step.due < today; }
} // namespace

SupportSteps::SupportSteps(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_summary(new QLabel), m_list(new QTreeWidget), m_why(new QLabel), m_tick(new QPushButton(icon(u"check"_s), tr("&Done"))),
      m_notNeeded(new QPushButton(tr("N&ot needed…")))
{
    build();
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (!m_filling && column == What) toggle(item);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SupportSteps::explain);
    connect(m_tick, &QPushButton::clicked, this, [this] {
        const SupportStep *step = current();
        if (!step) return;
        if (step->isOpen()) Q_EMIT tickAsked(step->id);
        else Q_EMIT untickAsked(step->id);
    });
    connect(m_notNeeded, &QPushButton::clicked, this, &SupportSteps::askWhyNot);
}

void SupportSteps::build()
{
    m_summary->setObjectName(u"stepsSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"steps"_s);
    m_list->setAccessibleName(tr("Steps of the support"));
    m_list->setHeaderLabels({tr("Step"), tr("By"), tr("Done")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(By, QHeaderView::ResizeToContents);
    m_why->setObjectName(u"stepWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_tick->setObjectName(u"tickStep"_s);
    m_notNeeded->setObjectName(u"notNeededStep"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *one : {m_tick, m_notNeeded}) {
        one->setAutoDefault(false);
        buttons->addWidget(one);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::grid, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
}

void SupportSteps::follow(const Placement &placement)
{
    if (placement.steps == m_placement.steps && placement.id == m_placement.id) return;
    m_placement = placement;
    fill();
    readNames();
}

void SupportSteps::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) != readOnly) fill();
    explain();
}

int SupportSteps::open() const { return static_cast<int>(std::ranges::count_if(m_placement.steps, &SupportStep::isOpen)); }

int SupportSteps::late() const
{
    return static_cast<int>(std::ranges::count_if(m_placement.steps, [today = m_desk.today()](const SupportStep &s) { return isLate(s, today); }));
}

void SupportSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// With large text a step is cut short rather than its date.
void SupportSteps::fitColumns()
{
    int widest = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->topLevelItem(i)->text(What)));
    const int tick = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_list) + 4 * theme::grid;
    m_list->header()->resizeSection(What, std::min(widest + tick, m_list->viewport()->width() * 55 / 100));
}

// The line the person is on stays the one they are on.
void SupportSteps::fill()
{
    const QString kept = m_list->currentItem() ? m_list->currentItem()->data(What, Qt::UserRole).toString() : QString();
    m_filling = true;
    const QSignalBlocker quiet(m_list);
    while (m_list->topLevelItemCount() > m_placement.steps.size()) delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    QTreeWidgetItem *current = nullptr, *firstOpen = nullptr;
    for (qsizetype i = 0; i < m_placement.steps.size(); ++i) {
        const SupportStep &step = m_placement.steps.at(i);
        auto *item = m_list->topLevelItem(static_cast<int>(i));
        if (!item) item = new QTreeWidgetItem(m_list);
        fillItem(*item, step);
        if (step.id == kept) current = item;
        if (!firstOpen && step.isOpen()) firstOpen = item;
    }
    if (!current) current = firstOpen ? firstOpen : m_list->topLevelItem(0);
    m_list->setCurrentItem(current);
    m_filling = false;
    fitColumns();
    m_summary->setText(open() == 0   ? tr("Every step is done.")
                       : late() == 0 ? tr("%n step(s) to do.", nullptr, open())
                                     : tr("%n step(s) to do, late: %1.", nullptr, open()).arg(late()));
    explain();
}

void SupportSteps::fillItem(QTreeWidgetItem &item, const SupportStep &step)
{
    const QDate today = m_desk.today();
    const bool lateNow = isLate(step, today);
    item.setData(What, Qt::UserRole, step.id);
    item.setText(What, practices::wordsOf(step, m_placement).title);
    item.setToolTip(What, item.text(What));
    item.setCheckState(What, step.isOpen() ? Qt::Unchecked : Qt::Checked);
    item.setFlags(m_readOnly ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setText(By, !step.due.isValid() ? tr("when the first day is known") : step.isOpen() ? practices::dueWords(step.due, today) : QLocale().toString(step.due, QLocale::ShortFormat));
    item.setToolTip(By, step.due.isValid() ? QLocale().toString(step.due, QLocale::LongFormat) : QString());
    item.setText(Done, doneWords(step));
    item.setToolTip(Done, doneWords(step));
    item.setIcon(By, lateNow ? icon(u"alert"_s) : QIcon());
    item.setForeground(By, lateNow ? QBrush(theme::problem(palette())) : step.isOpen() ? palette().brush(QPalette::Text) : QBrush(theme::quiet(palette())));
    item.setForeground(What, step.isOpen() ? palette().brush(QPalette::Text) : QBrush(theme::quiet(palette())));
}

QString SupportSteps::doneWords(const SupportStep &step) const
{
    if (step.notNeeded) return step.note.isEmpty() ? tr("Not needed") : tr("Not needed: %1").arg(step.note);
    if (!step.doneOn.isValid()) return step.note;
    const QString who = m_names.value(step.doneBy), day = QLocale().toString(step.doneOn, QLocale::ShortFormat);
    const QString done = who.isEmpty() ? day : tr("%1, %2").arg(day, who);
    return step.note.isEmpty() ? done : done + u" – "_s + step.note;
}

void SupportSteps::readNames()
{
    QList<std::pair<QByteArray, QString>> wanted;
    for (const SupportStep &step : std::as_const(m_placement.steps))
        if (!step.doneBy.isEmpty() && !m_names.contains(step.doneBy)) wanted << std::pair(QByteArray("operator"), step.doneBy);
    if (wanted.isEmpty()) return;
    titlesOf(
        m_desk.store, wanted, this,
        [this](const QHash<QString, QString> &names) {
            m_names.insert(names);
            fill();
        },
        [](const QString &) {}); // the day is there, the name is not
}

const SupportStep *SupportSteps::stepOf(const QTreeWidgetItem *item) const
{
    const QString id = item ? item->data(What, Qt::UserRole).toString() : QString();
    const auto at = std::ranges::find(m_placement.steps, id, &SupportStep::id);
    return at == m_placement.steps.end() ? nullptr : &*at;
}

const SupportStep *SupportSteps::current() const { return stepOf(m_list->currentItem()); }

void SupportSteps::explain()
{
    const SupportStep *step = current();
    m_tick->setEnabled(step && !m_readOnly);
    m_notNeeded->setEnabled(step && !m_readOnly && step->isOpen());
    m_tick->setText(!step || step->isOpen() ? tr("&Done") : tr("Not &done after all"));
    if (!step) return m_why->clear();
    const practices::StepWords words = practices::wordsOf(*step, m_placement);
    QString text = words.why;
    if (step->due.isValid()) text += u' ' + tr("By %1.").arg(QLocale().toString(step->due, QLocale::LongFormat));
    m_why->setText(words.source.isEmpty() ? text : text + u" ("_s + words.source + u')');
}

// The tick itself follows what is kept: it stays only once that is.
void SupportSteps::toggle(QTreeWidgetItem *item)
{
    const SupportStep *step = stepOf(item);
    if (!step) return;
    const bool ticked = item->checkState(What) == Qt::Checked;
    const QString id = step->id;
    const bool wasOpen = step->isOpen();
    fill();
    if (ticked && wasOpen) Q_EMIT tickAsked(id);
    if (!ticked && !wasOpen) Q_EMIT untickAsked(id);
}

void SupportSteps::askWhyNot()
{
    const SupportStep *step = current();
    if (!step) return;
    m_desk.prompt.askText(this, tr("Not needed"), tr("Why is this step not needed?"), m_unsaid, [this, id = step->id](const QString &why) {
        const int longest = SupportStep::type.field("note").longest();
        m_unsaid = why.trimmed().size() > longest ? why : QString();
        if (!m_unsaid.isEmpty()) return m_desk.prompt.tell(this, tr("Not needed"), tr("This is longer than %1 characters: nothing was written down. Press the button again to say it more briefly.").arg(longest));
        if (!why.trimmed().isEmpty()) Q_EMIT notNeededAsked(id, why.trimmed());
    });
}
