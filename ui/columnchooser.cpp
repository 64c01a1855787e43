#include "ui/columnchooser.h"
#include "ui/listheader.h"
#include "ui/listmodel.h"

using namespace Qt::StringLiterals;

ColumnChooser::ColumnChooser(ListHeader &header, const ListModel &model, QWidget *parent) : QMenu(tr("Columns"), parent), m_header(header), m_model(model)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ColumnChooser::fill);
}

void ColumnChooser::fill()
{
    clear();
    QMenu *sort = addMenu(tr("Sort by"));
    addSection(tr("Columns shown"));
    const bool last = m_header.shownColumns().size() == 1;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        QString label = m_model.type().translated(m_model.fieldAt(section).label);
        label.replace(u"&"_s, u"&&"_s);
        QAction *shown = addAction(label);
        shown->setCheckable(true);
        shown->setChecked(!m_header.isSectionHidden(section));
        shown->setEnabled(!last || !shown->isChecked());
        if (!shown->isEnabled()) shown->setToolTip(tr("The last column stays: show another one first."));
        connect(shown, &QAction::toggled, this, [this, section](bool on) { m_header.setShown(section, on); });
        QMenu *order = sort->addMenu(label);
        connect(order->addAction(tr("Smallest or first letter on top")), &QAction::triggered, this, [this, section] { Q_EMIT sortChosen(section, Qt::AscendingOrder); });
        connect(order->addAction(tr("Greatest or last letter on top")), &QAction::triggered, this, [this, section] { Q_EMIT sortChosen(section, Qt::DescendingOrder); });
    }
    addSeparator();
    connect(addAction(tr("Columns as at the start")), &QAction::triggered, this, &ColumnChooser::resetChosen);
}
