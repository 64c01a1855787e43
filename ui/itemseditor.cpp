#include "ui/itemseditor.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/taborder.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

ItemsEditor::ItemsEditor(const RecordType &item, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_item(item), m_needs(needs), m_lay([](ItemForm &form) { form.arrange(); }), m_column(new QVBoxLayout), m_head(new QWidget(this)),
      m_buttons(new FlowLayout), m_add(new QPushButton(icon(u"add"_s), tr("Add: %1").arg(item.shownName()), this)), m_back(new QPushButton(tr("Put back"), this))
{
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->hide();
    m_add->setObjectName(u"addItem"_s);
    m_back->setObjectName(u"putBack"_s);
    for (QPushButton *button : {m_add, m_back}) button->setAutoDefault(false);
    m_buttons->addWidget(m_add);
    m_buttons->addWidget(m_back);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_column);
    all->addLayout(m_buttons);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addItem(); });
    connect(m_back, &QPushButton::clicked, this, &ItemsEditor::putBack);
    showButtons();
}

void ItemsEditor::setAddText(const QString &text) { m_add->setText(text); }

void ItemsEditor::offer(const QList<Beginning> &beginnings)
{
    if (std::exchange(m_offers, true) && beginnings == m_beginnings) return;
    m_beginnings = beginnings;
    const bool focused = std::ranges::any_of(m_adds, [](const QPushButton *one) { return one->hasFocus(); });
    for (QPushButton *one : std::exchange(m_adds, {})) {
        m_buttons->removeWidget(one);
        one->hide();
        one->setObjectName(QString());
        one->deleteLater(); // it may be the sender
    }
    m_buttons->removeWidget(m_back);
    for (const Beginning &beginning : beginnings) {
        auto *one = new QPushButton(icon(u"add"_s), beginning.text, this);
        one->setObjectName(beginning.name);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, [this, values = beginning.values] { addItem(values); });
        m_buttons->addWidget(one);
        one->show();
        m_adds << one;
    }
    m_buttons->addWidget(m_back);
    linkKeys();
    showButtons();
    if (focused && !m_adds.isEmpty()) m_adds.first()->setFocus(Qt::OtherFocusReason);
}

void ItemsEditor::setMost(qsizetype most)
{
    m_most = most;
    showButtons();
}

QVariantList ItemsEditor::value() const
{
    QVariantList items;
    for (const ItemForm *form : m_forms)
        if (!form->isBlank()) items << QVariant(form->row());
    return items;
}

QVariantList ItemsEditor::valueOver(const QVariantList &kept) const
{
    QVariantList items;
    for (const ItemForm *form : m_forms) {
        const auto before = std::ranges::find_if(kept, [&](const QVariant &one) { return m_item.idOf(one.toList()) == form->id(); });
        const Row blank = form->blank(), row = form->rowOver(before == kept.end() ? blank : before->toList());
        if (row != blank) items << QVariant(row);
    }
    return items;
}

QString ItemsEditor::unread() const
{
    QStringList all;
    for (const ItemForm *form : m_forms)
        if (const QString text = form->unread(); !text.isEmpty()) all << text;
    return all.join(u'\n');
}

void ItemsEditor::setValue(const QVariant &value)
{
    const QVariantList items = value.toList();
    if (items == this->value() && unread().isEmpty()) return;
    m_removed.reset();
    // Those that stay keep their place on screen and the cursor in them, and so do those not told of yet.
    const auto waits = [&](const ItemForm *form) {
        return form->isBlank() && std::ranges::none_of(items, [&](const QVariant &one) { return m_item.idOf(one.toList()) == form->id(); });
    };
    qsizetype at = 0;
    for (const QVariant &one : items) {
        const Row row = one.toList();
        const QString id = m_item.idOf(row);
        const bool there = std::any_of(m_forms.cbegin() + at, m_forms.cend(), [&](const ItemForm *form) { return form->id() == id; });
        while (at < m_forms.size() && m_forms.at(at)->id() != id && (there || waits(m_forms.at(at)))) {
            if (waits(m_forms.at(at))) ++at;
            else take(at);
        }
        if (at >= m_forms.size() || m_forms.at(at)->id() != id) {
            ItemForm *form = insert(at);
            form->read(row);
            Q_EMIT itemAdded(form);
        } else if (m_forms.at(at)->row() != row || !m_forms.at(at)->unread().isEmpty()) m_forms.at(at)->read(row);
        ++at;
    }
    while (at < m_forms.size()) {
        if (waits(m_forms.at(at))) ++at;
        else take(at);
    }
    arrange();
    linkKeys();
    showButtons();
}

void ItemsEditor::put(const QVariantList &items)
{
    for (const QVariant &one : items)
        for (ItemForm *form : std::as_const(m_forms))
            if (form->id() == m_item.idOf(one.toList())) form->put(one.toList());
}

// Only on screen: the items are kept in the order they were given in.
void ItemsEditor::arrange()
{
    const bool focused = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    if (!m_above || focused) return; // nothing moves under the hands of who types
    QList<qsizetype> order(m_forms.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](qsizetype a, qsizetype b) { return m_above(m_forms.at(a)->row(), m_forms.at(b)->row()); });
    for (qsizetype i = 0; i < order.size(); ++i) {
        m_column->removeWidget(m_frames.at(order.at(i)));
        m_column->insertWidget(static_cast<int>(i), m_frames.at(order.at(i)));
    }
}

ItemForm *ItemsEditor::insert(qsizetype at)
{
    auto *frame = new QWidget(this);
    auto *form = new ItemForm(m_item, m_needs, frame);
    m_lay(*form);
    auto *away = new QToolButton(frame);
    away->setIcon(icon(u"close"_s));
    away->setObjectName(u"removeItem"_s);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(tr("Remove this: %1").arg(m_item.shownName()));
    away->setAccessibleName(away->toolTip());
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(form, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    m_column->insertWidget(static_cast<int>(at), frame);
    m_forms.insert(at, form);
    m_frames.insert(at, frame);
    connect(form, &ItemForm::edited, this, &ItemsEditor::edited);
    connect(away, &QToolButton::clicked, this, [this, form] { remove(form); });
    frame->show();
    return form;
}

ItemForm *ItemsEditor::addItem()
{
    ItemForm *form = insert(m_forms.size());
    if (m_above) { // the newest is told first
        m_column->removeWidget(m_frames.last());
        m_column->insertWidget(0, m_frames.last());
    }
    Q_EMIT itemAdded(form);
    linkKeys();
    showButtons();
    form->setFocus(Qt::OtherFocusReason);
    return form;
}

ItemForm *ItemsEditor::addItem(const Row &values)
{
    ItemForm *form = insert(m_forms.size());
    Row row = values;
    row[0] = form->id();
    form->read(row);
    Q_EMIT itemAdded(form);
    linkKeys();
    showButtons();
    Q_EMIT edited();
    form->setFocus(Qt::OtherFocusReason);
    return form;
}

void ItemsEditor::take(qsizetype at)
{
    const QString id = m_forms.at(at)->id();
    m_forms.removeAt(at);
    QWidget *frame = m_frames.takeAt(at);
    m_column->removeWidget(frame);
    frame->hide();
    frame->deleteLater(); // its button may be the sender
    Q_EMIT itemRemoved(id);
}

void ItemsEditor::remove(ItemForm *form)
{
    const qsizetype at = m_forms.indexOf(form);
    if (at < 0) return;
    const bool blank = form->isBlank();
    if (!blank) m_removed = Removed{at, form->row()};
    take(at);
    linkKeys();
    showButtons();
    (m_back->isHidden() ? m_add : m_back)->setFocus(Qt::OtherFocusReason);
    if (!blank) Q_EMIT edited();
}

void ItemsEditor::putBack()
{
    if (!m_removed) return;
    const Removed removed = *m_removed;
    m_removed.reset();
    ItemForm *form = insert(std::min(removed.at, m_forms.size()));
    form->read(removed.row);
    Q_EMIT itemAdded(form);
    linkKeys();
    showButtons();
    form->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

// Item by item, then the buttons: an item made late would otherwise come last of the whole window.
void ItemsEditor::linkKeys()
{
    QWidget *previous = m_head;
    for (QWidget *frame : std::as_const(m_frames)) previous = tabAfter(previous, frame);
}

void ItemsEditor::showButtons()
{
    m_add->setVisible(!m_offers && m_forms.size() < m_most);
    m_back->setVisible(m_removed.has_value() && m_forms.size() < m_most);
    if (m_removed) m_back->setText(tr("Put back %1").arg(QString(m_item.title(m_removed->row)).replace(u'&', u"&&"_s)).trimmed());
    QWidget *button = m_adds.isEmpty() ? m_add : m_adds.first();
    setFocusProxy(m_forms.isEmpty() ? button : m_forms.first());
}
