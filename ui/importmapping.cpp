#include "ui/importmapping.h"
#include "models/exchange/importcolumns.h"
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int examples = 3;

// A turn of the wheel on the way down the page changes nothing.
class SteadyComboBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString examplesOf(const CsvFile &file, qsizetype column)
{
    QStringList some;
    for (const CsvFile::Line &line : file.lines) {
        const QString cell = line.cells.at(column).simplified();
        if (!cell.isEmpty() && !some.contains(cell)) some << cell.left(40);
        if (some.size() == examples) break;
    }
    return some.join(u" \u00b7 "_s);
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text);
    return item;
}
} // namespace

ImportMapping::ImportMapping(const RecordType &type, QWidget *parent) : QWidget(parent), m_type(type), m_table(new QTableWidget(0, 3))
{
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Its first values"), tr("Goes to")});
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFocusPolicy(Qt::NoFocus); // its boxes have the keyboard
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_table);
}

QComboBox *ImportMapping::chooser(const QString &head)
{
    auto *box = new SteadyComboBox;
    box->addItem(tr("Not imported"), QByteArray());
    QString group;
    for (const ImportTarget &target : importcolumns::targets(m_type)) {
        const QString of = target.isWhose() ? u"person"_s : QString::fromUtf8(target.field->group);
        if (of != group) box->insertSeparator(box->count());
        group = of;
        box->addItem(target.label(), target.key);
    }
    box->setAccessibleName(tr("Where the column “%1” goes").arg(head));
    connect(box, &QComboBox::activated, this, &ImportMapping::changed);
    return box;
}

void ImportMapping::show(const CsvFile &file, const QList<QByteArray> &columns)
{
    m_choosers.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(file.heads.size()));
    for (int row = 0; row < file.heads.size(); ++row) {
        m_table->setItem(row, 0, cell(file.heads.at(row)));
        m_table->setItem(row, 1, cell(examplesOf(file, row)));
        m_choosers << chooser(file.heads.at(row));
        m_table->setCellWidget(row, 2, m_choosers.last());
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) height += m_table->rowHeight(row);
    m_table->setFixedHeight(height); // the page scrolls, not the table in it
    set(columns);
}

QList<QByteArray> ImportMapping::columns() const
{
    QList<QByteArray> keys;
    for (const QComboBox *box : m_choosers) keys << box->currentData().toByteArray();
    return keys;
}

void ImportMapping::set(const QList<QByteArray> &columns)
{
    for (qsizetype i = 0; i < m_choosers.size(); ++i) m_choosers.at(i)->setCurrentIndex(std::max(0, m_choosers.at(i)->findData(columns.value(i))));
    Q_EMIT changed();
}
