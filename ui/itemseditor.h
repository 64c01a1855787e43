#pragma once
#include "ui/itemform.h"
#include <functional>
#include <optional>
class FlowLayout;
class QBoxLayout;
class QPushButton;

// The items of a list field under one another, each with a button to remove it, and one to add another. What was removed
// last can be put back. An item added and left blank is none.
class ItemsEditor : public QWidget {
    Q_OBJECT
public:
    // Puts an item's boxes in place; given before anything is shown.
    using Lay = std::function<void(ItemForm &form)>;
    // A kind of item to add: the name of its button, its words, and what it begins with.
    struct Beginning {
        QString name;
        QString text;
        Row values;
        bool operator==(const Beginning &) const = default;
    };
    // Whether an item stands above another on screen.
    using Order = std::function<bool(const Row &, const Row &)>;

    ItemsEditor(const RecordType &item, const EditorNeeds &needs, QWidget *parent = nullptr);

    // How the items look, instead of side by side in a line. To be called before there are any.
    void layItemsWith(const Lay &lay) { m_lay = lay; }
    // The words of the buttons, "Add a child"; they begin as "Add: Phone".
    void setAddText(const QString &text);
    // A button for each of these instead of the one that adds a blank item.
    void offer(const QList<Beginning> &beginnings);
    // The order the items are shown in when they come from the store; a new one stands first. They are kept as they are.
    void setOrder(const Order &above) { m_above = above; }
    // How many there may be; the button to add goes when they are reached.
    void setMost(qsizetype most);

    QVariantList value() const;
    // The same, with each field that is only half typed as it is kept; an item of which nothing else was told is none yet.
    QVariantList valueOver(const QVariantList &kept) const;
    void setValue(const QVariant &value);
    // Values of items that are there: what is half typed in them and in the others stays.
    void put(const QVariantList &items);
    QString unread() const;
    const QList<ItemForm *> &forms() const { return m_forms; }
    // A new blank item, with the focus in it.
    ItemForm *addItem();
    // A new item that begins with these values, which count as given.
    ItemForm *addItem(const Row &values);

Q_SIGNALS:
    void edited();
    void itemAdded(ItemForm *form);   // by a person or by a value shown
    void itemRemoved(const QString &id);

private:
    ItemForm *insert(qsizetype at);
    void remove(ItemForm *form);
    void putBack();
    void take(qsizetype at);
    void linkKeys();
    void showButtons();
    void arrange();

    const RecordType &m_item;
    EditorNeeds m_needs;
    Lay m_lay;
    QList<ItemForm *> m_forms;
    QList<QWidget *> m_frames; // one a form: with its button
    QBoxLayout *m_column;
    QWidget *m_head; // never seen: after it come the items in the order of Tab
    FlowLayout *m_buttons;
    QPushButton *m_add;
    QPushButton *m_back;
    Order m_above;
    QList<Beginning> m_beginnings;
    QList<QPushButton *> m_adds; // one a beginning
    bool m_offers = false;       // they take the place of the button for a blank item
    struct Removed {
        qsizetype at;
        Row row;
    };
    std::optional<Removed> m_removed;
    qsizetype m_most = 50;
};
