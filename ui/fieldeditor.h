#pragma once
#include "models/records/field.h"
#include <functional>
#include <memory>
class OptionLists;
class QWidget;
class Store;

// An input widget for one field, reduced to what a form needs of it.
struct FieldEditor {
    QWidget *widget = nullptr;
    std::function<QVariant()> value;
    std::function<void(const QVariant &)> show; // tells nobody, and leaves the cursor alone when nothing differs
    std::function<QString()> unread;            // why what is typed is no value yet; empty when it is one
    std::function<void(const QByteArray &list)> chooseFrom = {}; // answers: offers another list than the field's, "kinship-child"
    std::function<QString()> note = {};         // what is worth saying of the value, which is no mistake; empty: nothing
    std::function<QVariant(const QVariant &kept)> over = {}; // a list: its items, with what is only half typed in them as it is kept
};

// What an editor may ask of the screen it is on.
struct EditorNeeds {
    Store *store = nullptr; // where a reference finds records
    std::function<QDate()> today = &QDate::currentDate;
    std::function<void()> onEdited = [] {}; // once for each edit of the person
    std::function<void(const RecordType *, const QString &id)> onOpen = [](auto, auto) {};
    std::shared_ptr<OptionLists> options = {}; // the answers of the lists, shared by the editors of a form; makes its own if there is none
};

FieldEditor makeEditor(const RecordType &type, const Field &field, const EditorNeeds &needs, QWidget *parent = nullptr);
// The same field, shown but not typed.
FieldEditor makeDisplay(const RecordType &type, const Field &field, const EditorNeeds &needs, QWidget *parent = nullptr);
