#include "ui/relatedlist.h"
#include "models/records/option.h"
#include "models/store/store.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include "ui/titlesof.h"
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 most = 100; // shown; the rest is counted
} // namespace

RelatedList::RelatedList(Store &store, const RecordType &type, const QList<QByteArray> &columns, QWidget *parent)
    : QWidget(parent), m_store(store), m_type(type), m_columns(columns), m_list(new QTreeWidget), m_text(new QLabel),
      m_new(new QPushButton(icon(u"add"_s), tr("New: %1").arg(type.shownName()))), m_buttons(new FlowLayout)
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(type.shownPlural());
    m_list->setObjectName(QLatin1String(type.table) + u"List"_s);
    m_list->header()->setStretchLastSection(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"said"_s);
    theme::makeQuiet(m_text);
    m_new->setAutoDefault(false);
    m_new->setObjectName(u"new"_s);
    m_buttons->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::grid, 0, 0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    connect(m_new, &QPushButton::clicked, this, &RelatedList::newAsked);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const Record *record = current()) open(*record);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { select(current()); });
    connect(&store, &Store::changed, this, [this](const RecordType *changed) {
        if (changed == &m_type) reload();
    });
}

void RelatedList::ask(const QList<ListQuery> &queries)
{
    if (queries == m_queries) return;
    m_queries = queries;
    reload();
}

void RelatedList::setNoNew(const QString &reason)
{
    m_new->setEnabled(reason.isEmpty());
    m_new->setToolTip(reason);
}

void RelatedList::hideNew() { m_new->hide(); }
void RelatedList::setNewText(const QString &text) { m_new->setText(text); }

void RelatedList::reload()
{
    const quint64 asked = ++m_asked;
    const auto pages = std::make_shared<QList<RecordPage>>(m_queries.size());
    const auto left = std::make_shared<qsizetype>(m_queries.size());
    if (m_queries.isEmpty()) return take({});
    for (qsizetype i = 0; i < m_queries.size(); ++i)
        whenDone(
            m_store.list(m_queries.at(i), 0, most), this,
            [=, this](const RecordPage &page) {
                (*pages)[i] = page;
                if (--*left == 0 && asked == m_asked) take(*pages);
            },
            [=, this](const std::exception &e) {
                if (asked == m_asked) say(QString::fromUtf8(e.what()));
            });
}

void RelatedList::take(const QList<RecordPage> &pages)
{
    m_records.clear();
    m_total = 0;
    for (const RecordPage &page : pages) {
        m_records += page.records;
        m_titles.insert(page.titles);
        m_total += page.total;
    }
    std::ranges::stable_partition(m_records, [this](const Record &record) { return comesFirst(record); });
    QList<std::pair<QByteArray, QString>> more;
    for (const QString &id : alsoNamed(m_records)) more << std::pair(QByteArray(Option::type.table), id);
    titlesOf(
        m_store, more, this,
        [this](const QHash<QString, QString> &titles) {
            m_titles.insert(titles);
            fill();
        },
        [this](const QString &) { fill(); });
}

void RelatedList::fill()
{
    const Record *before = current();
    const QString kept = before ? m_type.idOf(before->row) : QString();
    m_list->clear();
    m_list->setHeaderLabels(headings());
    for (const Record &record : std::as_const(m_records)) {
        const QStringList texts = cells(record);
        auto *item = new QTreeWidgetItem(m_list, texts);
        item->setData(0, Qt::UserRole, m_type.idOf(record.row));
        for (int i = 0; i < texts.size(); ++i) item->setToolTip(i, texts.at(i));
        if (m_type.idOf(record.row) == kept) m_list->setCurrentItem(item);
    }
    for (int i = 0; i + 1 < m_list->columnCount(); ++i) {
        m_list->resizeColumnToContents(i);
        m_list->setColumnWidth(i, std::min(m_list->columnWidth(i), fontMetrics().averageCharWidth() * 30));
    }
    m_list->setVisible(!m_records.isEmpty());
    say(m_records.isEmpty() ? tr("None yet.") : m_total > m_records.size() ? tr("The first %1 of %2.").arg(m_records.size()).arg(m_total) : QString());
    select(current());
    Q_EMIT shown();
}

void RelatedList::refill()
{
    const QString said = m_text->text();
    const QSignalBlocker quiet(this);
    fill();
    say(said);
}

void RelatedList::say(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

const Record *RelatedList::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item) return nullptr;
    const QString id = item->data(0, Qt::UserRole).toString();
    const auto at = std::ranges::find_if(m_records, [&](const Record &record) { return m_type.idOf(record.row) == id; });
    return at == m_records.end() ? nullptr : &*at;
}

QString RelatedList::titled(const QString &id) const { return id.isEmpty() ? QString() : m_titles.value(id, tr("(not on this computer)")); }

void RelatedList::open(const Record &record) { Q_EMIT openAsked(&m_type, m_type.idOf(record.row)); }

QStringList RelatedList::headings() const
{
    QStringList all;
    for (const QByteArray &column : m_columns) all << m_type.translated(m_type.field(column.constData()).label);
    return all;
}

QStringList RelatedList::cells(const Record &record) const
{
    QStringList all;
    for (const QByteArray &column : m_columns) {
        const qsizetype at = m_type.indexOf(column.constData());
        all << m_type.shown(m_type.fields[static_cast<size_t>(at)], record.row.at(at), m_titles).simplified();
    }
    return all;
}
