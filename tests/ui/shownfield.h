#pragma once
#include "office.h"
#include "ui/fieldeditor.h"
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

// The editor of one field in a window of its own, with another box after it to go to.
struct ShownField {
    ShownField(Office &office, const RecordType &type, const char *column)
    {
        EditorNeeds needs;
        needs.store = office.store.get();
        needs.today = [] { return QDate(2026, 3, 5); };
        needs.onEdited = [this] { ++edits; };
        before = new QLineEdit;
        editor = makeEditor(type, type.field(column), needs);
        after = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *part : std::initializer_list<QWidget *>{before, editor.widget, after}) layout->addWidget(part);
        window.resize(900, 500);
        window.show();
        QApplication::setActiveWindow(&window);
        editor.widget->setFocus();
    }
    template <class Editor> Editor &as() const { return *qobject_cast<Editor *>(editor.widget); }
    static QWidget *focus() { return QApplication::focusWidget(); }

    QWidget window;
    QLineEdit *before, *after;
    FieldEditor editor;
    int edits = 0;
};
