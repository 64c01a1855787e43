#pragma once
#include "models/records/option.h"
#include "office.h"
#include "ui/amounteditor.h"
#include "ui/fieldbox.h"
#include "ui/optionchips.h"
#include "ui/optioneditor.h"
#include "ui/optionsearch.h"
#include "ui/optionticks.h"
#include "ui/weekeditor.h"
#include "ui/weekgrid.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QAbstractItemView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

// Fills a field as a person does, with keys and the mouse, whatever its kind. False when the value did not come to stand
// in it.
namespace hands {

inline QWidget *typedIn(FieldBox &box)
{
    QWidget *w = box.editor().widget;
    while (w->focusProxy()) w = w->focusProxy();
    return w;
}

inline void keys(FieldBox &box, const QString &text)
{
    QWidget *w = typedIn(box);
    w->setFocus();
    QTest::keyClick(w, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(w, text);
}

// Down until it is the one.
inline bool choose(QComboBox &combo, const std::function<bool()> &isIt)
{
    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_Home);
    for (int i = 0; i <= combo.count() && !isIt(); ++i) QTest::keyClick(&combo, Qt::Key_Down);
    return isIt();
}

// Typed by its title and taken with Enter.
inline bool find(OptionSearch &search, const QString &title)
{
    search.setFocus();
    QTest::keyClicks(&search, title);
    const auto *completer = search.findChild<QCompleter *>();
    if (!QTest::qWaitFor([&] { return completer->popup()->isVisible(); }, 10'000)) return false;
    // Others may begin with the same letters.
    for (int i = 0; i < completer->completionModel()->rowCount() && completer->popup()->currentIndex().data().toString() != title; ++i)
        QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    return true;
}

inline bool tick(QWidget &within, const QString &id)
{
    QCheckBox *box = nullptr;
    if (!QTest::qWaitFor([&] { return (box = within.findChild<QCheckBox *>(id)) != nullptr; }, 30'000)) return false;
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    return box->isChecked();
}

inline void paint(WeekEditor &editor, const Week &week)
{
    auto *grid = editor.findChild<WeekGrid *>();
    for (int day = 0; day < Week::days; ++day)
        for (int slot = 0; slot < Week::slots_; ++slot)
            if (week.isOn(day, slot)) QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(day, slot).center());
}

inline bool fill(FieldBox &box, const QVariant &value, Store &store)
{
    const Field &f = box.field();
    QWidget *w = box.editor().widget;
    const auto title = [&](const QString &id) { return store.titles("option", {id}).result().value(id); };
    switch (f.kind) {
    case Field::Kind::Text:
    case Field::Kind::LongText: keys(box, value.toString()); break;
    case Field::Kind::Number:
    case Field::Kind::Decimal:
    case Field::Kind::Money: keys(box, AmountEditor::written(f.kind, value)); break;
    case Field::Kind::Date: keys(box, value.toDate().toString(QStringLiteral("ddMMyyyy"))); break;
    case Field::Kind::Flag: w->setFocus(); QTest::keyClick(w, Qt::Key_Space); break;
    case Field::Kind::Choice: {
        auto *combo = qobject_cast<QComboBox *>(w);
        if (box.value() != value && !choose(*combo, [&] { return combo->currentData().toString() == value.toString(); })) return false;
        break;
    }
    case Field::Kind::MultiChoice: {
        auto *list = qobject_cast<QListWidget *>(w);
        list->setFocus();
        for (int i = 0; i < list->count(); ++i) {
            if (!value.toStringList().contains(list->item(i)->data(Qt::UserRole).toString())) continue;
            list->setCurrentRow(i);
            QTest::keyClick(list, Qt::Key_Space);
        }
        break;
    }
    case Field::Kind::Reference: {
        if (auto *search = qobject_cast<OptionSearch *>(w)) {
            if (!find(*search, title(value.toString()))) return false;
            break;
        }
        auto *combo = qobject_cast<OptionEditor *>(w);
        if (!QTest::qWaitFor([&] { return combo->count() > 1; }, 30'000) || !choose(*combo, [&] { return combo->value() == value.toString(); })) return false;
        break;
    }
    case Field::Kind::References:
        for (const QString &id : value.toStringList()) {
            if (box.value().toStringList().contains(id)) continue;
            if (qobject_cast<OptionTicks *>(w) ? !tick(*w, id) : !find(*w->findChild<OptionSearch *>(), title(id))) return false;
        }
        break;
    case Field::Kind::Week: paint(*qobject_cast<WeekEditor *>(w), value.value<Week>()); break;
    default: return false;
    }
    return box.value() == value;
}

} // namespace hands
