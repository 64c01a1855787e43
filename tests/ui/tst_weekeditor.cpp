#include "ui/weekeditor.h"
#include "ui/weekgrid.h"
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TstWeekEditor : public QObject {
    Q_OBJECT

private:
    struct Shown {
        Shown()
        {
            editor = new WeekEditor;
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(editor);
            window.resize(1000, 420);
            window.show();
            QApplication::setActiveWindow(&window);
            editor->setFocus();
            grid = editor->findChild<WeekGrid *>();
        }
        void key(Qt::Key k, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(grid, k, with); }
        // An arrow again and again with Shift held down.
        void hold(int times, Qt::Key arrow) const
        {
            const auto send = [this](QEvent::Type type, Qt::Key k, Qt::KeyboardModifiers with) {
                QKeyEvent event(type, k, with);
                QApplication::sendEvent(grid, &event);
            };
            send(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier);
            for (int i = 0; i < times; ++i) {
                send(QEvent::KeyPress, arrow, Qt::ShiftModifier);
                send(QEvent::KeyRelease, arrow, Qt::ShiftModifier);
            }
            send(QEvent::KeyRelease, Qt::Key_Shift, {});
        }
        void drag(int day, int slot, int toDay, int toSlot) const
        {
            QTest::mousePress(grid, Qt::LeftButton, {}, grid->cellRect(day, slot).center());
            QTest::mouseMove(grid, grid->cellRect(toDay, toSlot).center());
            QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->cellRect(toDay, toSlot).center());
        }
        void click(const QString &text) const
        {
            for (auto *button : editor->findChildren<QPushButton *>())
                if (button->text() == text) return QTest::mouseClick(button, Qt::LeftButton);
            QFAIL("no such button");
        }
        QString sum() const { return editor->findChild<QLabel *>(u"sum"_s)->text(); }
        QString cell() const { return editor->findChild<QLabel *>(u"cell"_s)->text(); }

        QWidget window;
        WeekEditor *editor;
        WeekGrid *grid;
    };
    static Week hours(std::initializer_list<int> days, int from, int to)
    {
        Week week;
        for (const int day : days)
            for (int slot = from; slot < to; ++slot) week.set(day, slot, true);
        return week;
    }

private Q_SLOTS:
    void a_stretch_is_painted_by_keyboard()
    {
        const Shown s;
        QSignalSpy edited(s.editor, &WeekEditor::edited);
        QCOMPARE(s.cell(), u"Monday 8:00 to 8:30, not needed"_s);
        QCOMPARE(s.grid->accessibleName(), u"Monday 8:00 to 8:30, not needed"_s);
        s.hold(7, Qt::Key_Right);
        QCOMPARE(s.editor->value(), hours({0}, 16, 24));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(s.cell(), u"Monday 11:30 to 12:00, needed"_s);
        QCOMPARE(s.sum(), u"4 h a week"_s);
    }

    void going_back_in_a_stretch_takes_it_back()
    {
        const Shown s;
        s.hold(2, Qt::Key_Right);
        s.hold(1, Qt::Key_Left); // Shift was let go in between: it goes on all the same
        s.hold(1, Qt::Key_Down);
        QCOMPARE(s.editor->value(), hours({0, 1}, 16, 18));
        s.key(Qt::Key_Z, Qt::ControlModifier);
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.editor->value(), hours({0}, 16, 19)); // step by step
    }

    void a_stretch_begun_on_a_needed_hour_takes_hours_away()
    {
        const Shown s;
        s.editor->setValue(QVariant::fromValue(hours({0}, 16, 24)));
        s.hold(1, Qt::Key_Right);
        QCOMPARE(s.editor->value(), hours({0}, 18, 24));
    }

    void the_mouse_paints_a_rectangle()
    {
        const Shown s;
        s.drag(0, 16, 4, 23);
        QCOMPARE(s.editor->value(), hours({0, 1, 2, 3, 4}, 16, 24));
        QCOMPARE(s.sum(), u"20 h a week"_s);
        s.drag(4, 20, 4, 47); // begun on a needed one
        QCOMPARE(s.editor->value().halfHours(4), 4);
    }

    void space_turns_one_half_hour_and_undo_goes_back()
    {
        const Shown s;
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Right, Qt::ControlModifier);
        s.key(Qt::Key_Space);
        QCOMPARE(s.editor->value(), hours({1}, 18, 19));
        QCOMPARE(s.sum(), u"0 h 30 a week"_s);
        s.key(Qt::Key_Space);
        QVERIFY(s.editor->value().isEmpty());
        s.key(Qt::Key_Z, Qt::ControlModifier);
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.editor->value().isEmpty());
        s.key(Qt::Key_Space);
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.editor->value().isEmpty());
    }

    void a_day_is_carried_to_others()
    {
        const Shown s;
        s.editor->setValue(QVariant::fromValue(hours({0}, 16, 24)));
        s.key(Qt::Key_C, Qt::ControlModifier);
        s.key(Qt::Key_Down);
        s.key(Qt::Key_Down);
        s.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(s.editor->value(), hours({0, 2}, 16, 24));
        s.key(Qt::Key_Down);
        s.click(u"Same as the day above"_s);
        QCOMPARE(s.editor->value(), hours({0, 2, 3}, 16, 24));
        s.click(u"Monday to Friday alike"_s);
        QCOMPARE(s.editor->value(), hours({0, 1, 2, 3, 4}, 16, 24));
        s.click(u"Clear the day"_s);
        QCOMPARE(s.editor->value(), hours({0, 1, 2, 4}, 16, 24));
        s.click(u"Clear the week"_s);
        QVERIFY(s.editor->value().isEmpty());
    }

    void hours_over_the_limit_are_said()
    {
        const Shown s;
        s.editor->setMostHours(Decimal::whole(25));
        s.editor->setValue(QVariant::fromValue(hours({0, 1, 2, 3, 4}, 16, 26)));
        QCOMPARE(s.sum(), u"25 h a week, at most 25 h"_s);
        s.grid->setFocus();
        s.key(Qt::Key_Space, {}); // Monday 8:00 away
        for (int i = 0; i < 6; ++i) s.key(Qt::Key_Down);
        for (int i = 0; i < 2; ++i) {
            s.key(Qt::Key_Space);
            s.key(Qt::Key_Right);
        }
        QCOMPARE(s.sum(), u"25 h 30 a week: 0 h 30 over the most allowed, 25 h"_s);
        QCOMPARE(s.editor->value().halfHours(), 51); // said, never cut
    }

    void nights_are_ticked()
    {
        const Shown s;
        const auto weekOf = [](const QList<int> &days) {
            Week week;
            for (const int day : days)
                for (int i = 0; i < 24; ++i) week.set((day + (40 + i) / 48) % 7, (40 + i) % 48, true);
            return week;
        };
        const auto nightsOf = [](const Week &week) {
            QList<int> days;
            for (int day = 0; day < 7; ++day)
                if (week.isOn(day, 47)) days << day;
            return days;
        };
        s.editor->setValue(QVariant::fromValue(hours({2}, 16, 18)));
        s.editor->setNights(weekOf, nightsOf);
        QVERIFY(!s.grid->isVisible());
        QCOMPARE(s.editor->value(), hours({2}, 16, 18)); // nothing is thrown away by a look at it
        QVERIFY(s.sum().contains(u"kept"_s));
        auto *sunday = s.editor->findChild<QCheckBox *>(u"night6"_s);
        sunday->setFocus();
        QTest::keyClick(sunday, Qt::Key_Space);
        QCOMPARE(s.editor->value(), weekOf({6}));
        QCOMPARE(s.sum(), u"1 night(s) a week"_s);
        s.editor->setValue(QVariant::fromValue(weekOf({0, 1})));
        QVERIFY(s.editor->findChild<QCheckBox *>(u"night0"_s)->isChecked());
        QVERIFY(!sunday->isChecked());
        s.editor->setHours();
        QVERIFY(s.grid->isVisible());
        QCOMPARE(s.grid->week(), weekOf({0, 1}));
    }

    void what_is_shown_tells_nobody()
    {
        const Shown s;
        QSignalSpy edited(s.editor, &WeekEditor::edited);
        s.editor->setValue(QVariant::fromValue(hours({3}, 0, 48)));
        QCOMPARE(s.editor->value(), hours({3}, 0, 48));
        QTest::keyClick(s.grid, Qt::Key_Tab);
        QVERIFY(!s.grid->hasFocus());
        QCOMPARE(edited.size(), 0);
    }
};

QTEST_MAIN(TstWeekEditor)
#include "tst_weekeditor.moc"
