#include "office.h"
#include "sample.h"
#include "ui/fieldeditor.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class TstFieldEditor : public QObject {
    Q_OBJECT

private:
    struct Shown {
        std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
        FieldEditor editor;
        std::shared_ptr<int> edits = std::make_shared<int>(0);
        QWidget *focus() const
        {
            QWidget *w = editor.widget;
            while (w->focusProxy()) w = w->focusProxy();
            return w;
        }
        QString text() const { return qobject_cast<QLineEdit *>(focus())->text(); }
    };
    Shown show(const char *column)
    {
        Shown s;
        EditorNeeds needs;
        needs.store = m_office->store.get();
        needs.today = [] { return QDate(2026, 11, 21); };
        needs.onEdited = [edits = s.edits] { ++*edits; };
        s.editor = makeEditor(Sample::type, Sample::type.field(column), needs);
        auto *layout = new QVBoxLayout(s.window.get());
        layout->addWidget(s.editor.widget);
        layout->addWidget(new QLineEdit);
        s.window->show();
        QApplication::setActiveWindow(s.window.get());
        s.focus()->setFocus();
        return s;
    }
    static QVariant value(const char *column)
    {
        const QByteArray c = column;
        if (c == "text") return u"Anna"_s;
        if (c == "notes") return u"One\nTwo"_s;
        if (c == "number") return QVariant::fromValue<qlonglong>(7);
        if (c == "hours") return QVariant::fromValue(*Decimal::read(u"24.123456"));
        if (c == "pay") return QVariant::fromValue(Cents{-123'456});
        if (c == "day") return QDate(1938, 3, 5);
        if (c == "at") return QDateTime(QDate(2026, 3, 5), QTime(10, 32, 17, 123), Qt::UTC);
        if (c == "flag") return true;
        if (c == "choice") return u"b"_s;
        if (c == "several") return QStringList{u"a"_s, u"c"_s};
        return m_person.id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<Office>();
        m_person = Office::person(u"Rossi"_s, u"Maria"_s);
        m_office->save(m_person);
    }
    void cleanupTestCase() { m_office.reset(); }

    void every_kind_shows_and_gives_back_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const Field &f : Sample::type.fields)
            if (f.isShown()) QTest::newRow(f.column) << QByteArray(f.column);
    }
    void every_kind_shows_and_gives_back()
    {
        QFETCH(const QByteArray, column);
        const Field &f = Sample::type.field(column.constData());
        const Shown s = show(column.constData());
        QCOMPARE(f.typed(s.editor.value()), f.typed(QVariant())); // empty is empty
        s.editor.show(value(column.constData()));
        QTest::qWait(50);
        QCOMPARE(f.typed(s.editor.value()), value(column.constData()));
        QCOMPARE(s.editor.unread(), QString());
        // Passing through a field changes nothing.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(f.typed(s.editor.value()), value(column.constData()));
        s.editor.show(f.typed(QVariant()));
        QCOMPARE(f.typed(s.editor.value()), f.typed(QVariant()));
        QCOMPARE(*s.edits, 0);
    }

    void an_edit_is_told_once_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("key");
        QTest::addColumn<QVariant>("becomes");
        QTest::newRow("text") << QByteArray("text") << int(Qt::Key_X) << QVariant(u"x"_s);
        QTest::newRow("notes") << QByteArray("notes") << int(Qt::Key_X) << QVariant(u"x"_s);
        QTest::newRow("number") << QByteArray("number") << int(Qt::Key_7) << QVariant::fromValue<qlonglong>(7);
        QTest::newRow("hours") << QByteArray("hours") << int(Qt::Key_7) << QVariant::fromValue(Decimal::whole(7));
        QTest::newRow("pay") << QByteArray("pay") << int(Qt::Key_7) << QVariant::fromValue(Cents{700});
        QTest::newRow("day") << QByteArray("day") << int(Qt::Key_7) << QVariant(QDate());
        QTest::newRow("at") << QByteArray("at") << int(Qt::Key_7) << QVariant(QDateTime());
        QTest::newRow("flag") << QByteArray("flag") << int(Qt::Key_Space) << QVariant(true);
        QTest::newRow("choice") << QByteArray("choice") << int(Qt::Key_B) << QVariant(u"b"_s);
        QTest::newRow("several") << QByteArray("several") << int(Qt::Key_Space) << QVariant(QStringList{u"a"_s});
    }
    void an_edit_is_told_once()
    {
        QFETCH(const QByteArray, column);
        QFETCH(const int, key);
        QFETCH(const QVariant, becomes);
        const Shown s = show(column.constData());
        QTest::keyClick(s.focus(), static_cast<Qt::Key>(key));
        QCOMPARE(*s.edits, 1);
        QCOMPARE(Sample::type.field(column.constData()).typed(s.editor.value()), becomes);
    }

    void an_amount_is_typed_with_a_comma_or_a_point_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // empty: not understood
        QTest::newRow("comma") << QByteArray("pay") << u"3,5"_s << u"3.50"_s;
        QTest::newRow("point") << QByteArray("pay") << u"3.5"_s << u"3.50"_s;
        QTest::newRow("thousands") << QByteArray("pay") << u"1.234,56"_s << u"1,234.56"_s;
        QTest::newRow("thousands apart") << QByteArray("pay") << u"1 234,5"_s << u"1,234.50"_s;
        QTest::newRow("less than nothing") << QByteArray("pay") << u"-0,05"_s << u"-0.05"_s;
        QTest::newRow("three decimals") << QByteArray("pay") << u"1,005"_s << QString();
        QTest::newRow("hours") << QByteArray("hours") << u"24,5"_s << u"24.5"_s;
        QTest::newRow("whole") << QByteArray("number") << u" 12 "_s << u"12"_s;
        QTest::newRow("whole with thousands") << QByteArray("number") << u"1.200"_s << u"1200"_s;
        QTest::newRow("half a number") << QByteArray("number") << u"1,5"_s << QString();
        QTest::newRow("words") << QByteArray("pay") << u"ten"_s << QString();
    }
    void an_amount_is_typed_with_a_comma_or_a_point()
    {
        QFETCH(const QByteArray, column);
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        const Shown s = show(column.constData());
        QTest::keyClicks(s.focus(), typed);
        QCOMPARE(s.text(), typed); // never rewritten while one types
        QTest::keyClick(s.focus(), Qt::Key_Tab);
        if (shown.isEmpty()) {
            QVERIFY(s.editor.unread().contains(typed));
            QCOMPARE(s.text(), typed); // and never thrown away
            QVERIFY(!s.editor.value().isValid());
        } else {
            QCOMPARE(s.text(), shown);
            QCOMPARE(s.editor.unread(), QString());
        }
    }

    void a_date_is_written_out_at_once()
    {
        const Shown s = show("day");
        QTest::keyClicks(s.focus(), u"050326"_s);
        const auto *meaning = s.editor.widget->findChild<QLabel *>(u"meaning"_s);
        QVERIFY2(meaning->text().contains(u"5 March 2026"_s), qPrintable(meaning->text()));
        QCOMPARE(s.text(), u"050326"_s);
        QTest::keyClick(s.focus(), Qt::Key_Tab);
        QCOMPARE(s.text(), u"05/03/2026"_s);
        QCOMPARE(s.editor.value().toDate(), QDate(2026, 3, 5));
    }

    void no_date_stays_no_date()
    {
        const Shown s = show("day");
        s.editor.show(QDate(2026, 3, 5));
        qobject_cast<QLineEdit *>(s.focus())->selectAll();
        QTest::keyClick(s.focus(), Qt::Key_Delete);
        QTest::keyClick(s.focus(), Qt::Key_Tab);
        QVERIFY(s.editor.value().toDate().isNull());
        QCOMPARE(s.editor.unread(), QString());
    }

    void an_impossible_date_is_said_and_kept()
    {
        const Shown s = show("day");
        QTest::keyClicks(s.focus(), u"31/2/2026"_s);
        QTest::keyClick(s.focus(), Qt::Key_Tab);
        QVERIFY(s.editor.unread().contains(u"31/2/2026"_s));
        QCOMPARE(s.text(), u"31/2/2026"_s);
    }

    void the_wheel_leaves_a_choice_alone_that_is_not_focused()
    {
        const Shown s = show("choice");
        s.editor.show(u"b"_s);
        s.window->findChild<QLineEdit *>()->setFocus();
        QWheelEvent down({5, 5}, s.editor.widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(s.editor.widget, &down);
        QCOMPARE(s.editor.value().toString(), u"b"_s);
        s.editor.widget->setFocus();
        QWheelEvent again({5, 5}, s.editor.widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(s.editor.widget, &again);
        QCOMPARE(s.editor.value().toString(), u"c"_s);
    }

    void a_code_of_a_newer_version_is_kept_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("choice") << QByteArray("choice") << QVariant(u"new"_s);
        QTest::newRow("several") << QByteArray("several") << QVariant(QStringList{u"b"_s, u"new"_s});
    }
    void a_code_of_a_newer_version_is_kept()
    {
        QFETCH(const QByteArray, column);
        QFETCH(const QVariant, value);
        const Shown s = show(column.constData());
        s.editor.show(value);
        QCOMPARE(s.editor.value(), value);
    }

    void tab_leaves_a_long_text()
    {
        const Shown s = show("notes");
        QTest::keyClicks(s.focus(), u"a"_s);
        QTest::keyClick(s.focus(), Qt::Key_Tab);
        QVERIFY(!s.editor.widget->hasFocus());
        QCOMPARE(s.editor.value().toString(), u"a"_s);
    }

    void the_cursor_stays_when_the_same_is_shown()
    {
        const Shown s = show("text");
        s.editor.show(u"Anna Maria"_s);
        auto *line = qobject_cast<QLineEdit *>(s.focus());
        line->setCursorPosition(4);
        s.editor.show(u"Anna Maria"_s);
        QCOMPARE(line->cursorPosition(), 4);
    }

    void a_reference_is_found_by_typing()
    {
        const Shown s = show("person");
        QTest::keyClicks(s.focus(), u"maria ros"_s);
        QVERIFY(!s.editor.unread().isEmpty()); // typed is not yet chosen
        auto *completer = s.editor.widget->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionModel()->rowCount(), 1);
        QCOMPARE(completer->completionModel()->index(0, 0).data().toString(), u"Rossi Maria"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(s.editor.value().toString(), m_person.id);
        QCOMPARE(s.text(), u"Rossi Maria"_s);
        QCOMPARE(s.editor.unread(), QString());
    }

    void a_reference_half_typed_is_not_lost_and_escape_goes_back()
    {
        const Shown s = show("person");
        s.editor.show(m_person.id);
        QTRY_COMPARE(s.text(), u"Rossi Maria"_s);
        QTest::keyClicks(s.focus(), u"x"_s);
        QVERIFY(!s.editor.unread().isEmpty());
        QCOMPARE(s.editor.value().toString(), m_person.id);
        QTest::keyClick(s.focus(), Qt::Key_Escape);
        QCOMPARE(s.text(), u"Rossi Maria"_s);
        QCOMPARE(s.editor.unread(), QString());
    }

    void a_reference_emptied_is_none()
    {
        const Shown s = show("person");
        s.editor.show(m_person.id);
        QTRY_COMPARE(s.text(), u"Rossi Maria"_s);
        qobject_cast<QLineEdit *>(s.focus())->selectAll();
        QTest::keyClick(s.focus(), Qt::Key_Delete);
        QCOMPARE(s.editor.value().toString(), QString());
        QCOMPARE(*s.edits, 1);
    }

private:
    std::unique_ptr<Office> m_office;
    inline static Person m_person;
};

QTEST_MAIN(TstFieldEditor)
#include "tst_fieldeditor.moc"
