#include "shownfield.h"
#include "models/records/option.h"
#include "ui/optionchips.h"
#include "ui/optioneditor.h"
#include "ui/optionsearch.h"
#include "ui/optionticks.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
// Fields of answers, over lists of the test's own.
struct Answers {
    static const RecordType type;

    QString id{};
    QString one{};
    QStringList several{};
    QString country{};
    QStringList languages{};
};
constexpr Field answerFields[] = {
    field<&Answers::id>({.column = "id"}),
    field<&Answers::one>({.column = "one", .label = "One", .target = "option", .list = "test-one"}),
    field<&Answers::several>({.column = "several", .label = "Several", .target = "option", .list = "test-several"}),
    field<&Answers::country>({.column = "country", .label = "Country", .target = "option", .list = "country"}),
    field<&Answers::languages>({.column = "languages", .label = "Languages", .target = "option", .list = "language"}),
};
const RecordType Answers::type{"answers", "Answers", "Answers", "Answers", answerFields, nullptr, [] { return rowOf(Answers{}); }};
} // namespace

class TstAnswers : public QObject {
    Q_OBJECT

private:
    void option(const QString &list, const QString &code, const QString &label, const QString &heading = {}, bool active = true)
    {
        Option o;
        o.id = list + u'.' + code;
        o.list = list;
        o.label = label;
        o.heading = heading;
        o.position = m_position++;
        o.active = active;
        m_office->save(o);
    }
    static QStringList rowsOf(const QComboBox &box)
    {
        QStringList rows;
        for (int i = 0; i < box.count(); ++i) rows << box.itemText(i);
        return rows;
    }
    static QStringList ticked(const QWidget &within)
    {
        QStringList texts;
        for (const QCheckBox *box : within.findChildren<QCheckBox *>())
            if (box->isChecked()) texts << box->accessibleName();
        return texts;
    }
    static QStringList chips(const QWidget &within)
    {
        QStringList texts;
        for (const QToolButton *chip : within.findChildren<QToolButton *>())
            if (!chip->isHidden() && chip->objectName().contains(u'.')) texts << chip->text();
        return texts;
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<Office>();
        option(u"test-one"_s, u"alone"_s, u"Cammina da sola"_s, u"A piedi"_s);
        option(u"test-one"_s, u"help"_s, u"È aiutata"_s, u"A piedi"_s);
        option(u"test-one"_s, u"chair"_s, u"Carrozzina"_s, u"Con ausili"_s);
        option(u"test-one"_s, u"old"_s, u"Voce di una volta"_s, u"Con ausili"_s, false);
        for (int i = 0; i < 12; ++i) option(u"test-several"_s, u"t%1"_s.arg(i, 2, 10, QChar(u'0')), u"Compito %1"_s.arg(i), i < 6 ? u"Cura"_s : u"Casa"_s);
        option(u"test-several"_s, u"gone"_s, u"Compito ritirato"_s, u"Casa"_s, false);
        option(u"test-several"_s, u"elsewhere"_s, u"Èlite"_s, u"Casa"_s);
        option(u"country"_s, u"xa"_s, u"Qùrzo di prova"_s);
        option(u"country"_s, u"xb"_s, u"Isola di Però"_s);
        option(u"language"_s, u"xa"_s, u"Prova uno"_s);
        option(u"language"_s, u"xb"_s, u"Prova due"_s);
        option(u"language"_s, u"xc"_s, u"Prova tre"_s);
    }
    void cleanupTestCase() { m_office.reset(); }

    void one_of_a_list_is_picked_by_its_letters_without_accents()
    {
        ShownField s(*m_office, Answers::type, "one");
        auto &box = s.as<OptionEditor>();
        QTRY_COMPARE(rowsOf(box), QStringList({u"(not said)"_s, u"A piedi"_s, u"Cammina da sola"_s, u"È aiutata"_s, u"Con ausili"_s, u"Carrozzina"_s}));
        type(u"e a"_s);
        QCOMPARE(s.editor.value().toString(), u"test-one.help"_s);
        QCOMPARE(s.edits, 1);
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        type(u"c"_s); // the heading "Con ausili" cannot be chosen
        QCOMPARE(s.editor.value().toString(), u"test-one.chair"_s);
        press(Qt::Key_Up);
        QCOMPARE(s.editor.value().toString(), u"test-one.help"_s); // passing the heading by
        press(Qt::Key_Home);
        QCOMPARE(s.editor.value().toString(), QString());
        QVERIFY(!s.editor.value().toString().isNull());
    }

    void what_is_no_longer_offered_stays_where_it_was_chosen()
    {
        ShownField s(*m_office, Answers::type, "one");
        s.editor.show(u"test-one.old"_s);
        QCOMPARE(s.editor.value().toString(), u"test-one.old"_s);
        QTRY_COMPARE(s.as<OptionEditor>().currentText(), u"Voce di una volta"_s);
        QTRY_COMPARE(rowsOf(s.as<OptionEditor>()).size(), 7);
        s.editor.show(u"test-one.chair"_s);
        QVERIFY(!rowsOf(s.as<OptionEditor>()).contains(u"Voce di una volta"_s));
        QCOMPARE(s.edits, 0);
    }

    void an_answer_of_another_list_is_shown_too()
    {
        ShownField s(*m_office, Answers::type, "one");
        s.editor.show(u"test-several.t03"_s);
        QTRY_COMPARE(s.as<OptionEditor>().currentText(), u"Compito 3"_s);
        s.editor.chooseFrom("test-several");
        QTRY_VERIFY(rowsOf(s.as<OptionEditor>()).contains(u"Compito 11"_s));
        QCOMPARE(s.editor.value().toString(), u"test-several.t03"_s);
        QCOMPARE(s.as<OptionEditor>().currentText(), u"Compito 3"_s);
    }

    void an_answer_this_computer_does_not_have_is_kept_and_said()
    {
        ShownField s(*m_office, Answers::type, "one");
        s.editor.show(u"test-one.newer"_s);
        QTRY_COMPARE(s.as<OptionEditor>().currentText(), u"(not on this computer)"_s);
        QCOMPARE(s.editor.value().toString(), u"test-one.newer"_s);
    }

    void several_are_ticked_by_keyboard_with_one_stop_of_tab()
    {
        ShownField s(*m_office, Answers::type, "several");
        QTRY_COMPARE(s.editor.widget->findChildren<QCheckBox *>().size(), 13);
        QTRY_VERIFY(qobject_cast<QCheckBox *>(ShownField::focus()));
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_E);
        press(Qt::Key_Space);
        QCOMPARE(s.editor.value().toStringList(), QStringList({u"test-several.t00"_s, u"test-several.t02"_s, u"test-several.elsewhere"_s}));
        QCOMPARE(s.edits, 3);
        press(Qt::Key_Tab);
        QCOMPARE(ShownField::focus(), s.after);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(ShownField::focus()->accessibleName(), u"Èlite"_s); // where one was
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(ShownField::focus(), s.before);
    }

    void the_arrows_cross_columns()
    {
        ShownField s(*m_office, Answers::type, "several");
        QTRY_COMPARE(s.editor.widget->findChildren<QCheckBox *>().size(), 13);
        QCoreApplication::processEvents();
        const QWidget *first = ShownField::focus();
        press(Qt::Key_Right);
        const QWidget *beside = ShownField::focus();
        QVERIFY(beside != first);
        QVERIFY(beside->x() > first->x());
        press(Qt::Key_Left);
        QCOMPARE(ShownField::focus()->x(), first->x());
    }

    void a_mouse_ticks_too_and_unticking_gives_back_the_same()
    {
        ShownField s(*m_office, Answers::type, "several");
        const QStringList given{u"test-several.t05"_s, u"test-several.t01"_s};
        s.editor.show(given);
        QTRY_COMPARE(s.editor.widget->findChildren<QCheckBox *>().size(), 13);
        auto *box = s.editor.widget->findChild<QCheckBox *>(u"test-several.t03"_s);
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QCOMPARE(s.editor.value().toStringList(), QStringList({u"test-several.t01"_s, u"test-several.t03"_s, u"test-several.t05"_s}));
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QCOMPARE(s.editor.value().toStringList(), given);
    }

    void several_keep_what_is_no_longer_offered_or_unknown()
    {
        ShownField s(*m_office, Answers::type, "several");
        const QStringList given{u"test-several.gone"_s, u"test-several.newer"_s};
        s.editor.show(given);
        QTRY_COMPARE(ticked(*s.editor.widget), QStringList({u"Compito ritirato"_s, u"(not on this computer)"_s}));
        QCOMPARE(s.editor.value().toStringList(), given);
        s.editor.show(QStringList());
        QCOMPARE(ticked(*s.editor.widget), QStringList());
        QCOMPARE(s.edits, 0);
    }

    void a_long_list_is_searched_and_enter_takes_the_first()
    {
        ShownField s(*m_office, Answers::type, "country");
        type(u"qurzo"_s);
        const auto *completer = s.editor.widget->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QTRY_COMPARE(completer->completionModel()->index(0, 0).data().toString(), u"Qùrzo di prova"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(s.editor.value().toString(), u"country.xa"_s);
        QCOMPARE(s.as<OptionSearch>().text(), u"Qùrzo di prova"_s);
        QCOMPARE(s.editor.unread(), QString());
    }

    void what_can_be_no_other_is_taken_on_leaving_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("taken");
        QTest::newRow("a whole name") << "country"_ba << u"QURZO di prova "_s << QStringList{u"country.xa"_s};
        QTest::newRow("part of one name alone") << "country"_ba << u"isola"_s << QStringList{u"country.xb"_s};
        QTest::newRow("a whole name among several") << "languages"_ba << u"prova due"_s << QStringList{u"language.xb"_s};
        QTest::newRow("part of several names") << "languages"_ba << u"prova"_s << QStringList{};
        QTest::newRow("no name") << "languages"_ba << u"qqqqqq"_s << QStringList{};
    }
    void what_can_be_no_other_is_taken_on_leaving()
    {
        QFETCH(const QByteArray, column);
        QFETCH(const QString, typed);
        QFETCH(const QStringList, taken);
        ShownField s(*m_office, Answers::type, column.constData());
        type(typed);
        s.after->setFocus();
        const auto value = [&] {
            QStringList ids = s.editor.value().toStringList();
            ids.removeAll(QString());
            return ids;
        };
        if (taken.isEmpty()) QTest::qWait(300);
        QTRY_COMPARE(value(), taken);
        QCOMPARE(s.editor.unread().isEmpty(), !taken.isEmpty());
    }

    void several_of_a_long_list_are_chips()
    {
        ShownField s(*m_office, Answers::type, "languages");
        s.editor.show(QStringList{u"language.xb"_s});
        QTRY_COMPARE(chips(*s.editor.widget), QStringList{u"Prova due"_s});
        const auto *completer = s.editor.widget->findChild<QCompleter *>();
        type(u"prova"_s);
        QVERIFY(!s.editor.unread().isEmpty()); // typed is not yet taken
        QTRY_VERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionModel()->rowCount(), 2); // the one chosen is not offered again
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(s.editor.value().toStringList(), QStringList({u"language.xb"_s, u"language.xa"_s}));
        QCOMPARE(s.editor.unread(), QString());
        QVERIFY(s.as<OptionChips>().isAncestorOf(ShownField::focus())); // and one goes on typing
        press(Qt::Key_Backspace);
        QCOMPARE(ShownField::focus()->objectName(), u"language.xa"_s);
        press(Qt::Key_Left);
        press(Qt::Key_Delete);
        QCOMPARE(s.editor.value().toStringList(), QStringList{u"language.xa"_s});
        QTRY_COMPARE(chips(*s.editor.widget), QStringList{u"Prova uno"_s});
        for (QToolButton *chip : s.editor.widget->findChildren<QToolButton *>())
            if (!chip->isHidden() && chip->objectName() == u"language.xa") {
                QTest::mouseClick(chip, Qt::LeftButton);
                break;
            }
        QCOMPARE(s.editor.value().toStringList(), QStringList());
    }

private:
    std::unique_ptr<Office> m_office;
    int m_position = 1;
};

QTEST_MAIN(TstAnswers)
#include "tst_answers.moc"
