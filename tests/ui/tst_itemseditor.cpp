#include "shownfield.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include "ui/itemseditor.h"
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstItemsEditor : public QObject {
    Q_OBJECT

private:
    static PersonPhone phone(const QString &number, const QString &whose = {})
    {
        PersonPhone p;
        p.id = newIdentifier();
        p.number = number;
        p.whose = whose;
        return p;
    }
    static QVariantList rows(const QList<PersonPhone> &phones)
    {
        QVariantList all;
        for (const PersonPhone &p : phones) all << QVariant(rowOf(p));
        return all;
    }
    static QList<PersonPhone> phones(const QVariant &value)
    {
        QList<PersonPhone> all;
        for (const QVariant &one : value.toList()) all << recordOf<PersonPhone>(one.toList());
        return all;
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<Office>(); }
    void cleanupTestCase() { m_office.reset(); }

    void items_are_typed_by_keyboard_alone()
    {
        ShownField s(*m_office, Person::type, "other_phones");
        press(Qt::Key_Space); // add
        QCOMPARE(s.editor.value().toList().size(), 0); // what is blank is none
        QCOMPARE(s.edits, 0);
        type(u"02 1234567"_s);
        press(Qt::Key_Tab);
        type(u"figlia"_s);
        press(Qt::Key_Tab);
        type(u"sera"_s);
        press(Qt::Key_Tab); // the button that removes it
        QCOMPARE(ShownField::focus()->objectName(), u"removeItem"_s);
        press(Qt::Key_Tab); // the button that adds another
        QCOMPARE(ShownField::focus()->objectName(), u"addItem"_s);
        press(Qt::Key_Space);
        type(u"333 0000000"_s);
        const QList<PersonPhone> told = phones(s.editor.value());
        QCOMPARE(told.size(), 2);
        QVERIFY(isIdentifier(told.at(0).id) && isIdentifier(told.at(1).id) && told.at(0).id != told.at(1).id);
        QCOMPARE(told.at(0).number, u"02 123 4567"_s);
        QCOMPARE(told.at(0).whose, u"figlia"_s);
        QCOMPARE(told.at(0).when, u"sera"_s);
        QCOMPARE(told.at(1).whose, QString());
        for (int i = 0; i < 5; ++i) press(Qt::Key_Tab);
        QCOMPARE(ShownField::focus(), s.after);
        press(Qt::Key_Tab);
        QCOMPARE(ShownField::focus(), s.before); // and round again, nothing is a trap
        press(Qt::Key_Tab);
        QCOMPARE(ShownField::focus(), s.as<ItemsEditor>().forms().first()->box("number")->editor().widget);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(ShownField::focus(), s.before);
    }

    void what_is_shown_is_given_back_and_tells_nobody()
    {
        ShownField s(*m_office, Person::type, "other_phones");
        const QVariantList given = rows({phone(u"1"_s), phone(u"2"_s, u"zio"_s)});
        s.editor.show(given);
        QCOMPARE(s.editor.value().toList(), given);
        s.editor.show(QVariantList());
        QCOMPARE(s.editor.value().toList(), QVariantList());
        QCOMPARE(s.edits, 0);
    }

    void the_cursor_stays_in_an_item_that_stays()
    {
        ShownField s(*m_office, Person::type, "other_phones");
        const PersonPhone first = phone(u"1"_s), second = phone(u"2"_s), third = phone(u"3"_s);
        s.editor.show(rows({first, second}));
        auto &items = s.as<ItemsEditor>();
        ItemForm *kept = items.forms().at(1);
        kept->setFocus();
        s.editor.show(rows({second, third}));
        QCOMPARE(items.forms().first(), kept);
        QVERIFY(kept->isAncestorOf(ShownField::focus()));
        QCOMPARE(phones(s.editor.value()), QList<PersonPhone>({second, third}));
        s.editor.show(rows({third, first, second}));
        QCOMPARE(phones(s.editor.value()), QList<PersonPhone>({third, first, second}));
    }

    void one_not_told_of_yet_stays_when_others_are_shown()
    {
        ShownField s(*m_office, Person::type, "other_phones");
        auto &items = s.as<ItemsEditor>();
        const PersonPhone first = phone(u"1"_s), second = phone(u"2"_s);
        s.editor.show(rows({first}));
        ItemForm *blank = items.addItem();
        s.editor.show(rows({second}));
        QCOMPARE(items.forms().size(), 2);
        QVERIFY(items.forms().contains(blank) && blank->isAncestorOf(ShownField::focus()));
        QCOMPARE(phones(s.editor.value()), QList<PersonPhone>({second}));
    }

    void what_is_half_typed_in_one_is_as_it_is_kept()
    {
        ShownField s(*m_office, FamilyRequest::type, "beneficiaries");
        auto &items = s.as<ItemsEditor>();
        const auto type = [](ItemForm *form, const char *column, const QString &text) { QTest::keyClicks(form->box(column)->editor().widget, text); };
        ItemForm *one = items.addItem(), *other = items.addItem();
        type(one, "name", u"Ada"_s);
        type(one, "age", u"8o"_s);
        type(other, "age", u"x"_s);
        Beneficiary kept;
        kept.id = one->id();
        kept.age = 79;
        const auto people = [&](const QVariantList &before) {
            QList<Beneficiary> all;
            for (const QVariant &row : items.valueOver(before)) all << recordOf<Beneficiary>(row.toList());
            return all;
        };
        QCOMPARE(people({QVariant(rowOf(kept))}).size(), 1); // of the other, nothing was told that is anything
        QCOMPARE(people({QVariant(rowOf(kept))}).first().age.value_or(0), 79);
        QCOMPARE(people({QVariant(rowOf(kept))}).first().name, u"Ada"_s);
        QVERIFY(!people({}).first().age);
    }

    void what_was_removed_is_put_back_where_it_was()
    {
        ShownField s(*m_office, Person::type, "other_phones");
        const QVariantList given = rows({phone(u"1"_s), phone(u"2"_s), phone(u"3"_s)});
        s.editor.show(given);
        const QList<QToolButton *> away = s.editor.widget->findChildren<QToolButton *>(u"removeItem"_s);
        QCOMPARE(away.size(), 3);
        QTest::mouseClick(away.at(1), Qt::LeftButton);
        QCOMPARE(s.editor.value().toList(), QVariantList({given.at(0), given.at(2)}));
        QCOMPARE(s.edits, 1);
        auto *back = s.editor.widget->findChild<QPushButton *>(u"putBack"_s);
        QCOMPARE(ShownField::focus(), back);
        QCOMPARE(back->text(), u"Put back 2"_s);
        press(Qt::Key_Space);
        QCOMPARE(s.editor.value().toList(), given);
        QCOMPARE(s.edits, 2);
        QVERIFY(back->isHidden());
    }

    void what_a_newer_version_put_in_an_item_stays()
    {
        ShownField s(*m_office, Person::type, "other_addresses");
        PersonAddress address;
        address.id = newIdentifier();
        address.kind = u"of-a-newer-version"_s;
        address.street = u"Via di Prova 1"_s;
        s.editor.show(QVariantList{QVariant(rowOf(address))});
        QTest::keyClicks(s.as<ItemsEditor>().forms().first()->box("city")->editor().widget, u"Milano"_s);
        address.city = u"Milano"_s;
        QCOMPARE(recordOf<PersonAddress>(s.editor.value().toList().first().toList()), address);
    }

    void a_layout_of_ones_own_keeps_the_binding()
    {
        ShownField s(*m_office, Person::type, "other_phones");
        auto &items = s.as<ItemsEditor>();
        items.layItemsWith([](ItemForm &form) {
            auto *column = new QVBoxLayout(&form);
            column->addWidget(form.adopt("whose"));
            form.arrange();
        });
        items.addItem();
        QTest::keyClicks(items.forms().first()->box("whose")->editor().widget, u"zia"_s);
        QTest::keyClicks(items.forms().first()->box("number")->editor().widget, u"1"_s);
        QCOMPARE(phones(s.editor.value()).first().whose, u"zia"_s);
        QCOMPARE(phones(s.editor.value()).first().number, u"1"_s);
        QVERIFY(items.forms().first()->box("whose")->isVisible());
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstItemsEditor)
#include "tst_itemseditor.moc"
