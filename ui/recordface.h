#pragma once
#include "models/records/record.h"
#include "reports/pages.h"
#include <QObject>
#include <functional>
#include <optional>

class QWidget;
class RecordForm;

// What a special screen has of its own over the generic one: how its fields are laid out, what stands beside them, what
// the program adds when it is saved, how it prints. Everything else - drafts, history, saving - stays the same.
class RecordFace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Lays the form's editors out and gives the widget that holds them. Called once.
    virtual QWidget *lay(RecordForm &form) = 0;
    // What stands across the page above the fields, at their left, at their right; nullptr for nothing.
    virtual QWidget *above() { return nullptr; }
    virtual QWidget *before() { return nullptr; }
    virtual QWidget *beside() { return nullptr; }
    // Saved by itself while one types, as soon as it can be: nobody has to ask for it.
    virtual bool savesItself() const { return false; }
    // What putting this row in the trash is called; empty: as everywhere.
    virtual QString trashText(const Row &) const { return {}; }
    // Whether what is shown may be changed.
    virtual void setReadOnly(bool) {}
    // The fields hold this now.
    virtual void follow(const Row &row) = 0;
    // What a new record holds before anything is typed, beyond what its type says: now, here, who is at the desk. It is no
    // change: a record left as it began leaves no trace.
    virtual Row begun(Row row) const { return row; }
    // The row with what the program itself puts in it.
    virtual Row completed(Row row) const { return row; }
    // What is printed of the row; titles are those of the records it refers to, by id.
    virtual std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const = 0;
    virtual QString helpTopic() const = 0;

Q_SIGNALS:
    // What was typed is saved, and then, in a save of its own, the record as it is kept with this done to it.
    void changeAsked(const std::function<Row(Row)> &change);
    void openAsked(const RecordType *type, const QString &id); // another record, in a page of its own
    void newAsked(const RecordType *type, const Row &values); // a new record that begins with these, as if they had been typed
    void pageAsked(const QString &key); // a page of the program
    void said(const QString &text); // for the status bar
};
