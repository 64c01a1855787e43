#include "ui/matchsearch.h"
#include "models/records/folding.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostFound = 8;
} // namespace

MatchSearch::MatchSearch(QWidget *parent) : QWidget(parent), m_box(new QLineEdit), m_found(new QListWidget)
{
    m_box->setObjectName(u"whyNot"_s);
    m_box->setPlaceholderText(tr("Why is this worker not in the list? Type a name"));
    m_box->setAccessibleName(tr("Why is this worker not in the list? Type a name"));
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
        for (qsizetype i = 0; i < m_pool->size(); ++i) m_names << u' ' + folded(m_pool->candidacy(i).workerName);
    for (qsizetype i = 0; i < m_names.size() && m_found->count() < mostFound; ++i) {
        const QString &name = m_names.at(i);
        if (!std::ranges::all_of(words, [&](const QString &word) { return name.contains(u' ' + word); })) continue;
        const Candidacy &one = m_pool->candidacy(i);
        auto *item = new QListWidgetItem(one.protocol.isEmpty() ? one.workerName : u"%1 (%2)"_s.arg(one.workerName, one.protocol), m_found);
        item->setData(Qt::UserRole, QVariant::fromValue(i));
    }
    if (m_found->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nobody of this name has a candidacy that was sent."), m_found);
        none->setFlags(Qt::NoItemFlags);
    }
    m_found->setCurrentRow(0);
    m_found->setFixedHeight(m_found->sizeHintForRow(0) * m_found->count() + 2 * m_found->frameWidth() + 4);
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
