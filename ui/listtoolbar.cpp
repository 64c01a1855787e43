#include "ui/listtoolbar.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/listactions.h"
#include "ui/theme.h"
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

ListToolbar::ListToolbar(const QString &heading, const ListActions &actions, QMenu *columns, QWidget *parent) : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    auto *label = new QLabel(heading);
    theme::enlarge(label, 1.5);
    label->setContentsMargins(0, 0, 4 * theme::grid, 0);
    line->addWidget(label);
    const auto add = [&] {
        auto *button = new QToolButton(this); // shown without a parent it would be a window and take the keyboard
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
        return button;
    };
    for (QAction *action : {actions.add, actions.open, actions.copyPhone, actions.trash, actions.restore, actions.exported, actions.print}) {
        QToolButton *button = add();
        button->setDefaultAction(action);
        button->setVisible(action->isVisible());
        connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
    }
    QToolButton *chooser = add();
    chooser->setText(tr("&Columns"));
    chooser->setObjectName(u"columns"_s);
    chooser->setIcon(icon(u"columns"_s));
    chooser->setPopupMode(QToolButton::InstantPopup);
    chooser->setMenu(columns);
}
