#include "ui/startpagecentre.h"
#include <QWheelEvent>

CentreChoice::CentreChoice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setPlaceholderText(tr("Choose the centre"));
}

void CentreChoice::setSites(const QList<Site> &sites, const QString &chosenId)
{
    clear();
    for (const Site &site : sites) addItem(site.name, site.id);
    setCurrentIndex(findData(chosenId));
}

void CentreChoice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) QComboBox::wheelEvent(event);
    else event->ignore();
}
