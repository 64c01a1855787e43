#include "ui/choicelimit.h"
#include "ui/fieldbox.h"
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QStandardItemModel>

void limitChoices(FieldBox &box, const QStringList &codes)
{
    if (auto *combo = qobject_cast<QComboBox *>(box.editor().widget)) {
        auto *items = qobject_cast<QStandardItemModel *>(combo->model());
        auto *view = qobject_cast<QListView *>(combo->view());
        for (int i = 0; items && i < items->rowCount(); ++i) {
            const QString code = combo->itemData(i).toString();
            const bool offered = code.isEmpty() || codes.isEmpty() || codes.contains(code);
            items->item(i)->setEnabled(offered);
            if (view) view->setRowHidden(i, !offered);
        }
    } else if (auto *list = qobject_cast<QListWidget *>(box.editor().widget)) {
        for (int i = 0; i < list->count(); ++i) list->item(i)->setHidden(!codes.isEmpty() && !codes.contains(list->item(i)->data(Qt::UserRole).toString()));
    }
}
