#include "ui/recordactions.h"
#include "models/records/operator.h"
#include "models/sync/keptfiles.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/recordrights.h"
#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

RecordActions::RecordActions(const Desk &desk, const RecordType &type, bool savesItself, QWidget *page) : QWidget(page), m_desk(desk), m_page(page), m_buttons(new FlowLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(m_buttons, 1);
    m_save = add(m_buttons, u"save"_s, tr("&Save"), savesItself ? tr("Save now; it is also saved by itself") : tr("Save the record"), QKeySequence::Save, &RecordActions::save);
    if (!savesItself) m_revert = add(m_buttons, u"undo"_s, tr("&Revert"), tr("Take back what is not saved"), {}, &RecordActions::revert);
    if (type.find("phone")) m_copyPhone = add(m_buttons, u"copy"_s, tr("Copy p&hone"), tr("Copy the phone number"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RecordActions::copyPhone);
    if (&type == &Operator::type && desk.gate)
        m_givePassword = add(m_buttons, u"lock"_s, tr("Give a pass&word…"), tr("Give a password to this operator, who changes it at the next sign-in"), {}, &RecordActions::givePassword);
    m_print = add(m_buttons, u"print"_s, tr("&Print…"), tr("See the pages, then print or save as PDF"), {}, &RecordActions::print);
    if (desk.exchange && syncing::keptfiles::isFor(type)) {
        m_keepsFiles = add(m_buttons, u"keep-files"_s, tr("Keep &files here"), tr("Keep all its files on this computer, also those others added: for a visit without network"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, nullptr);
        m_keepsFiles->setCheckable(true);
    }
    m_trash = add(m_buttons, u"trash"_s, tr("&Trash"), tr("Put the record in the trash; it can be restored"), {}, &RecordActions::trash);
    m_history = add(line, u"history"_s, tr("H&istory"), tr("Who changed what, at the side"), Qt::CTRL | Qt::Key_H, nullptr);
    line->itemAt(1)->setAlignment(Qt::AlignTop);
    m_history->setCheckable(true);
    connect(m_history, &QAction::toggled, this, &RecordActions::historyShown);
}

QAction *RecordActions::add(QLayout *to, const QString &name, const QString &text, const QString &does, const QKeySequence &keys, void (RecordActions::*then)())
{
    auto *action = new QAction(icon(name), text, m_page);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? does : u"%1 (%2)"_s.arg(does, keys.toString(QKeySequence::NativeText)));
    m_page->addAction(action);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    to->addWidget(button);
    connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
    if (then) connect(action, &QAction::triggered, this, then);
    return action;
}

bool RecordActions::maySave() const { return m_save->isEnabled(); }
bool RecordActions::mayPrint() const { return m_print->isEnabled(); }
bool RecordActions::mayGivePassword() const { return m_givePassword && m_givePassword->isEnabled(); }
bool RecordActions::showsHistory() const { return m_history->isChecked(); }
void RecordActions::showHistory(bool shown) { m_history->setChecked(shown); }

void RecordActions::follow(const Reasons &r)
{
    allow(m_save, {r.may, r.loading, r.trashed, r.saving, r.fresh.isEmpty() ? r.same : QString()});
    if (m_revert) allow(m_revert, {r.loading, r.same});
    allow(m_trash, {r.may, r.loading, r.trashed, r.fresh});
    m_trash->setText(r.trashText.isEmpty() ? tr("&Trash") : r.trashText);
    allow(m_print, {reasonAgainst(m_desk.session, Right::Print), r.loading, r.fresh});
    if (m_givePassword) allow(m_givePassword, {reasonAgainst(m_desk.session, Right::ManageOperators), r.loading, r.trashed, r.fresh});
    if (m_keepsFiles) allow(m_keepsFiles, {r.loading, r.fresh});
    if (m_copyPhone) allow(m_copyPhone, {r.phone ? QString() : tr("There is no phone number.")});
}
