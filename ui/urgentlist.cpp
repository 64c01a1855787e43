#include "ui/urgentlist.h"
#include "models/intake/deadline.h"
#include "models/records/familyrequest.h"
#include "models/store/store.h"
#include "ui/theme.h"
#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 allCentres = 1000;
constexpr const char *shownColumns[] = {"protocol", "requester", "service", "site", "handler"};
} // namespace

UrgentList::UrgentList(const Desk &desk, QWidget *parent) : QTableWidget(parent), m_desk(desk)
{
    setObjectName(u"urgent"_s);
    setAccessibleName(tr("Requests with the least time left"));
    QStringList heads{tr("Time left")};
    for (const char *column : shownColumns) heads << FamilyRequest::type.translated(FamilyRequest::type.field(column).label);
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *one) { Q_EMIT openRequested(item(one->row(), 0)->data(Qt::UserRole).toString()); });
    fit();
}

void UrgentList::follow(const ListQuery &query)
{
    const quint64 asked = ++m_asked;
    const auto fail = [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); };
    const ListQuery centres{&Site::type, {}, {}, {}, false};
    whenDone(m_desk.store.list(centres, 0, allCentres), this, [this, asked, query, fail](const RecordPage &sites) {
        QHash<QString, QList<Closing>> closings;
        for (const Record &site : sites.records) closings.insert(Site::type.idOf(site.row), recordOf<Site>(site.row).closings);
        whenDone(m_desk.store.list(query, 0, most), this, [this, asked, closings](const RecordPage &page) {
            if (asked == m_asked) fill(page, closings);
        }, fail);
    }, fail);
}

void UrgentList::fill(const RecordPage &page, const QHash<QString, QList<Closing>> &closings)
{
    const QString chosen = currentRow() >= 0 ? item(currentRow(), 0)->data(Qt::UserRole).toString() : QString();
    setRowCount(0);
    for (const Record &record : page.records) addRow(record, page.titles, closings);
    for (int row = 0; row < rowCount(); ++row)
        if (item(row, 0)->data(Qt::UserRole) == chosen) setCurrentCell(row, 0);
    if (currentRow() < 0 && rowCount() > 0) setCurrentCell(0, 0);
    fit();
}

void UrgentList::addRow(const Record &record, const QHash<QString, QString> &titles, const QHash<QString, QList<Closing>> &closings)
{
    const auto request = recordOf<FamilyRequest>(record.row);
    const QList<Closing> closed = closings.value(request.site);
    const int row = rowCount();
    insertRow(row);
    auto *clock = new QTableWidgetItem(intake::clockText(request, closed, m_desk.today()));
    clock->setData(Qt::UserRole, request.id);
    if (const auto left = intake::daysLeft(request, closed, m_desk.today()); left && *left <= 0) {
        clock->setForeground(*left < 0 ? theme::problem(palette()) : theme::caution(palette()));
        QFont bold = font();
        bold.setBold(true);
        clock->setFont(bold);
    }
    setItem(row, 0, clock);
    for (int column = 1; const char *name : shownColumns) {
        const Field &field = FamilyRequest::type.field(name);
        const QVariant &value = record.row.at(FamilyRequest::type.indexOf(name));
        const QString text = field.kind == Field::Kind::Reference ? titles.value(value.toString()) : FamilyRequest::type.shown(field, value);
        setItem(row, column++, new QTableWidgetItem(text.isEmpty() ? u"\u2013"_s : text));
    }
}

// As high as what it holds: the page scrolls, not the list in it.
void UrgentList::fit()
{
    const int line = fontMetrics().height() + 12;
    verticalHeader()->setDefaultSectionSize(line);
    resizeColumnsToContents();
    for (int column = 0; column + 1 < columnCount(); ++column) setColumnWidth(column, columnWidth(column) + 16);
    setFixedHeight(horizontalHeader()->sizeHint().height() + line * std::max(rowCount(), 1) + horizontalScrollBar()->sizeHint().height() + 4);
}

void UrgentList::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}
