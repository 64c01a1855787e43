#include "ui/matchlist.h"
#include "ui/matchreasons.h"
#include "ui/matchrelax.h"
#include "ui/matchsearch.h"
#include "ui/rankedlist.h"
#include "ui/rankedmodel.h"
#include "ui/stackingsplitter.h"
#include "ui/theme.h"
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int charactersSideBySide = 120;
constexpr int rowsAtLeast = 12;
} // namespace

MatchList::MatchList(const std::shared_ptr<WorkerPool> &workers, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_model(new RankedModel(this)), m_list(new RankedList(*m_model)), m_search(new MatchSearch), m_relax(new MatchRelax),
      m_reasons(new MatchReasons), m_count(new QLabel), m_split(new StackingSplitter(charactersSideBySide))
{
    build();
    m_reasons->clear(tr("Reading the workers…"));
    connect(workers.get(), &WorkerPool::changed, this, &MatchList::rank);
    connect(workers.get(), &WorkerPool::failed, this, [this](const QString &text) {
        if (!m_pool) m_reasons->clear(tr("The workers could not be read."));
        Q_EMIT failed(text);
    });
    connect(m_relax, &MatchRelax::changed, this, &MatchList::rank);
    connect(m_search, &MatchSearch::chosen, this, [this](qsizetype worker) {
        explain(worker);
        m_list->select(worker);
    });
    connect(m_list, &RankedList::workerChanged, this, [this] {
        if (const auto worker = m_list->worker()) explain(*worker);
    });
    const auto add = [this] {
        if (!m_explained) return;
        const int row = m_model->rowOf(*m_explained);
        const auto *listed = m_model->listedAt(row);
        Q_EMIT addAsked(m_pool->candidacy(*m_explained), row + 1, listed ? listed->points : 0);
    };
    connect(m_list, &RankedList::chosen, this, add);
    connect(m_reasons, &MatchReasons::addAsked, this, add);
    connect(m_reasons, &MatchReasons::openAsked, this, [this] { Q_EMIT openAsked(explained()); });
    connect(m_reasons, &MatchReasons::cvAsked, this, [this] { Q_EMIT cvAsked(explained()); });
}

void MatchList::build()
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setObjectName(u"rankedCount"_s);
    theme::enlarge(m_count, 1.15);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_search);
    column->addWidget(m_relax);
    column->addWidget(m_list, 1);
    m_list->setMinimumHeight((fontMetrics().height() + 12) * rowsAtLeast);
    m_split->addWidget(left);
    m_split->addWidget(m_reasons);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
}

void MatchList::follow(const shortlist::Table &table, QDate today)
{
    const FamilyRequest request = table.asked();
    const auto municipio = table.requester ? matching::municipioOf(request, *table.requester) : std::nullopt;
    if (m_demand && m_demand->request() == request && m_demand->today() == today && m_demand->municipio() == municipio && m_pool) return;
    m_demand.emplace(request, municipio, today);
    rank();
}

void MatchList::tryAgain()
{
    if (!m_pool) m_reasons->clear(tr("Reading the workers…"));
    m_workers->readAgain();
}

void MatchList::setRefusal(const QString &refusal) { m_reasons->setRefusal(refusal); }

QString MatchList::explained() const { return m_explained && m_pool ? m_pool->candidacy(*m_explained).id : QString(); }

void MatchList::rank()
{
    if (!m_demand) return;
    const QString before = explained();
    const auto pool = m_workers->pool();
    if (!pool) return;
    m_pool = pool;
    m_search->setPool(pool);
    const matching::Ranking ranking = matching::ranked(*m_demand, *pool, m_relax->relaxed());
    m_considered = ranking.considered;
    m_explained.reset();
    m_model->show(pool, *m_demand, ranking);
    m_relax->show(*m_demand, ranking);
    showCount();
    const auto again = before.isEmpty() ? std::nullopt : pool->find(before);
    if (again) {
        explain(*again);
        m_list->select(*again);
    } else if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, RankedModel::Worker));
    } else {
        m_reasons->clear(tr("Nobody fits. See above what could be put aside for once."));
    }
}

void MatchList::explain(qsizetype worker)
{
    if (!m_pool || !m_demand) return;
    m_explained = worker;
    const int row = m_model->rowOf(worker);
    const auto *listed = m_model->listedAt(row);
    m_reasons->show(*m_pool, *m_demand, worker, listed ? tr("Number %1 in the list, %2 points of %3").arg(row + 1).arg(listed->points).arg(listed->outOf) : tr("Not in the list: see what keeps them out."));
}

void MatchList::showCount()
{
    m_count->setText(tr("%1 of %2 workers fit").arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_considered)));
}
