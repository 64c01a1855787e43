#include "ui/matchsearch.h"
#include "models/matching/toldapart.h"
#include "models/records/folding.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostFound = 8; // the rest is found with more of the name, or the number

// Each between spaces, so that what is typed is looked for at the beginning of words.
QString wordsOf(const Candidacy &candidacy) { return u" %1 %2 "_s.arg(folded(candidacy.workerName), folded(candidacy.protocol)); }
} // namespace

MatchSearch::MatchSearch(QWidget *parent) : QWidget(parent), m_box(new QLineEdit), m_found(new QListWidget)
{
    m_box->setObjectName(u"whyNot"_s);
    m_box->setPlaceholderText(tr("Why is this worker not in the list? Type a name or a number"));
    m_box->setAccessibleName(tr("Why is this worker not in the list? Type a name or a number"));
    m_box->setToolTip(tr("Alt+W. Enter shows the reasons of the first one found"));
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_found->setObjectName(u"whyNotFound"_s);
    m_found->setAccessibleName(tr("Workers found"));
    m_found->setUniformItemSizes(true);
    m_found->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addWidget(m_found);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textEdited, this, &MatchSearch::find);
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) { if (text.isEmpty()) m_found->hide(); });
    connect(m_box, &QLineEdit::returnPressed, this, &MatchSearch::choose);
    connect(m_found, &QListWidget::itemActivated, this, &MatchSearch::choose);
    connect(m_found, &QListWidget::itemClicked, this, &MatchSearch::choose);
}

void MatchSearch::setPool(const std::shared_ptr<const matching::Pool> &pool)
{
    if (pool == m_pool) return;
    m_pool = pool;
    m_names.clear();
}

void MatchSearch::find()
{
    const QStringList words = folded(m_box->text()).split(u' ', Qt::SkipEmptyParts);
    m_found->clear();
    m_found->setVisible(m_pool && !words.isEmpty());
    if (!m_pool || words.isEmpty()) return;
    if (m_names.isEmpty())
        for (qsizetype i = 0; i < m_pool->size(); ++i) m_names << wordsOf(m_pool->candidacy(i));
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        if (std::ranges::all_of(words, [&](const QString &word) { return m_names.at(i).contains(u' ' + word); })) found << i;
    // Number 42 is wanted before 420.
    std::ranges::stable_partition(found, [&](qsizetype i) { return std::ranges::all_of(words, [&](const QString &word) { return m_names.at(i).contains(u" %1 "_s.arg(word)); }); });
    for (const qsizetype worker : found.first(std::min<qsizetype>(found.size(), mostFound))) offer(worker);
    if (found.size() > mostFound) say(tr("and %n more: type more of the name, or the number", nullptr, static_cast<int>(found.size() - mostFound)));
    if (m_found->count() == 0) say(tr("Nobody of this name has a candidacy that was sent."));
    m_found->setCurrentRow(0);
    m_found->setFixedHeight(m_found->sizeHintForRow(0) * m_found->count() + 2 * m_found->frameWidth() + 4);
}

void MatchSearch::offer(qsizetype worker)
{
    const QString name = m_pool->candidacy(worker).workerName, apart = matching::toldApart(*m_pool, worker);
    auto *item = new QListWidgetItem(apart.isEmpty() ? name : tr("%1 (%2)").arg(name, apart), m_found);
    item->setData(Qt::UserRole, QVariant::fromValue(worker));
}

void MatchSearch::say(const QString &text)
{
    auto *line = new QListWidgetItem(text, m_found);
    line->setFlags(Qt::NoItemFlags);
}

void MatchSearch::choose()
{
    const QListWidgetItem *item = m_found->isHidden() ? nullptr : m_found->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    m_found->hide();
    Q_EMIT chosen(item->data(Qt::UserRole).value<qsizetype>());
}

// The arrows walk through what was found while one types; Esc closes it.
bool MatchSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress && !m_found->isHidden()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) return m_found->hide(), true;
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by) return m_found->setCurrentRow(std::clamp(m_found->currentRow() + by, 0, m_found->count() - 1)), true;
    }
    return QWidget::eventFilter(watched, event);
}
