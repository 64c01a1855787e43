#include "ui/trashpage.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "ui/icon.h"
#include "ui/listmodel.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

TrashPage::TrashPage(const Desk &desk, const QList<ListQuery> &queries, QWidget *parent)
    : Page(parent), m_desk(desk), m_queries(queries), m_kind(new QComboBox), m_table(new QTableView), m_empty(new QLabel(tr("Nothing of this kind is in the trash."))),
      m_putBack(new QPushButton(icon(u"restore"_s), tr("&Restore")))
{
    auto *heading = new QLabel(tr("Trash"));
    theme::enlarge(heading, 1.6);
    m_kind->setAccessibleName(tr("Kind of record"));
    m_table->setAccessibleName(tr("Records in the trash"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    theme::makeQuiet(m_empty);
    for (const ListQuery &query : m_queries) {
        auto *model = new ListModel(desk.store, *query.type, this);
        m_models << model;
        m_kind->addItem(query.type->shownPlural());
        connect(model, &ListModel::reloaded, this, &TrashPage::count);
        connect(model, &ListModel::failed, this, &Page::said);
        model->setQuery(query);
    }
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) {
        for (ListModel *model : m_models)
            if (&model->type() == type) model->reload();
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_putBack);
    line->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    all->addWidget(heading);
    all->addLayout(line);
    all->addWidget(m_empty);
    all->addWidget(m_table, 1);
    setFirst(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrashPage::choose);
    connect(m_kind, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_putBack, &QPushButton::clicked, this, &TrashPage::putBack);
    choose(0);
}

void TrashPage::choose(int kind)
{
    if (kind < 0 || kind >= m_models.size()) return;
    const RecordType &type = *m_queries.at(kind).type;
    ListModel *model = m_models.at(kind);
    m_table->setModel(model);
    for (int column = 0; column < model->columnCount(); ++column) m_table->setColumnHidden(column, !model->fieldAt(column).is(Listed));
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashPage::refresh);
    const QString reason = reasonAgainstChanging(m_desk.session, type);
    m_putBack->setToolTip(reason.isEmpty() ? tr("Brings the selected records back as they were.") : reason);
    refresh();
}

// "People (3)": where something waits shows before one looks.
void TrashPage::count()
{
    for (int kind = 0; kind < m_models.size(); ++kind)
        m_kind->setItemText(kind, tr("%1 (%2)").arg(m_queries.at(kind).type->shownPlural(), QLocale().toString(m_models.at(kind)->total())));
    // The page opens where something waits; afterwards the person chooses.
    if (const bool nothing = m_models.at(std::max(0, m_kind->currentIndex()))->total() == 0; nothing && !m_chosen) {
        const auto full = std::ranges::find_if(m_models, [](const ListModel *model) { return model->total() > 0; });
        if (full != m_models.end()) m_kind->setCurrentIndex(static_cast<int>(full - m_models.begin()));
    }
    refresh();
}

void TrashPage::refresh()
{
    const int kind = m_kind->currentIndex();
    if (kind < 0) return;
    const bool none = m_models.at(kind)->total() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    m_putBack->setEnabled(m_table->selectionModel() && m_table->selectionModel()->hasSelection()
                          && reasonAgainstChanging(m_desk.session, *m_queries.at(kind).type).isEmpty());
}

// Lines that were never on the screen are selected, too, and read first.
void TrashPage::putBack()
{
    const ListModel *model = m_models.at(m_kind->currentIndex());
    const RecordType &type = model->type();
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) rows << index.row();
    if (rows.isEmpty()) return;
    std::ranges::sort(rows);
    QStringList ids;
    for (const int row : std::as_const(rows))
        if (const QString id = model->idAt(row); !id.isEmpty()) ids << id;
    if (ids.size() == rows.size()) return restore(type, ids);
    const int first = rows.first();
    whenDone(
        m_desk.store.list(model->query(), first, rows.last() - first + 1), this,
        [this, rows, first, &type](const RecordPage &page) {
            QStringList all;
            for (const int row : rows)
                if (row - first < page.records.size()) all << type.idOf(page.records.at(row - first).row);
            restore(type, all);
        },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void TrashPage::restore(const RecordType &type, const QStringList &ids)
{
    const int number = static_cast<int>(ids.size());
    whenDone(m_desk.store.restore(type, ids, m_desk.author()), this,
             [this, number] { Q_EMIT said(tr("%n record(s) restored.", nullptr, number)); },
             [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}
