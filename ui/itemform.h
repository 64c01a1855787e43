#pragma once
#include "ui/fieldbox.h"
#include <QHash>

// One item of a list field: a telephone, an address, an assisted person. The boxes come from the item's own table of
// fields; whoever wants a layout adopts them, arrange() puts the others side by side.
class ItemForm : public QWidget {
    Q_OBJECT
public:
    // A new item, with an id of its own.
    ItemForm(const RecordType &type, EditorNeeds needs, QWidget *parent = nullptr);

    // The box of a field, or nullptr for one that is never shown.
    FieldBox *box(QByteArrayView column) const;
    // The box of a field, to be placed by the caller. Its value stays part of row().
    FieldBox *adopt(const char *column);
    // Lays out whatever was not adopted: each field under its label, as many in a line as fit. Called once.
    void arrange();
    // Where arrange() puts things; nullptr before.
    QWidget *rest() const { return m_rest; }

    void read(const Row &row);
    // Values that follow from what was typed: where they are those already, what is only half typed stays.
    void put(const Row &row);
    Row row() const;
    // The same, with what is only half typed as it is kept.
    Row rowOver(const Row &kept) const;
    // As it was before anything was told of it.
    Row blank() const;
    QString id() const { return m_type.idOf(m_kept); }
    // Whether nothing was told of it yet: as new, but for its id.
    bool isBlank() const;
    // Why something typed is no value yet; empty when all is.
    QString unread() const;
    const QList<FieldBox *> &boxes() const { return m_boxes; }

Q_SIGNALS:
    void edited();

private:
    const RecordType &m_type;
    QList<FieldBox *> m_boxes; // the shown fields, in order
    QList<FieldBox *> m_adopted;
    QWidget *m_rest = nullptr;
    Row m_kept;
};
