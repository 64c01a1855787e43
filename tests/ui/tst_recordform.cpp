#include "models/records/catalogue.h"
#include "office.h"
#include "sample.h"
#include "ui/recordform.h"
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstRecordForm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QScrollArea> shown(RecordForm *form, const QSize &size = {1000, 700})
    {
        auto window = std::make_unique<QScrollArea>();
        window->setWidgetResizable(true);
        form->arrange();
        window->setWidget(form);
        window->resize(size);
        window->show();
        QApplication::setActiveWindow(window.get());
        return window;
    }
    EditorNeeds needs()
    {
        EditorNeeds n;
        n.store = m_office->store.get();
        return n;
    }
    static QLineEdit *line(RecordForm &form, const char *column) { return form.findChild<QLineEdit *>(QLatin1String(column)); }
    static QString problemUnder(RecordForm &form, const char *column)
    {
        const auto *label = form.box(column)->findChild<QLabel *>(u"problem"_s);
        return label->isHidden() ? QString() : label->text();
    }

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<Office>(); }
    void cleanupTestCase() { m_office.reset(); }

    void opening_is_not_editing_data()
    {
        QTest::addColumn<const RecordType *>("type");
        for (const RecordType *type : recordTypes()) QTest::newRow(type->table) << type;
    }
    void opening_is_not_editing()
    {
        QFETCH(const RecordType *, type);
        auto *form = new RecordForm(*type, needs());
        QSignalSpy edited(form, &RecordForm::edited);
        const auto window = shown(form);
        const Row blank = type->newRow();
        form->read(blank);
        QCOMPARE(form->row(), blank);
        // Tab through all of it.
        for (int i = 0; i < 60; ++i) QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : form, Qt::Key_Tab);
        QVERIFY2(!form->isEdited(), form->editedColumns().join(' ').constData());
        QCOMPARE(edited.count(), 0);
    }

    void typed_and_typed_back_is_not_edited()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form);
        form->read(rowOf(Sample{}));
        QTest::keyClicks(line(*form, "text"), u"ab"_s);
        QVERIFY(form->isEdited());
        QTest::keyClick(line(*form, "text"), Qt::Key_Backspace);
        QTest::keyClick(line(*form, "text"), Qt::Key_Backspace);
        QVERIFY(!form->isEdited());
        QTest::keyClicks(line(*form, "text"), u"  "_s); // only spaces
        QVERIFY(!form->isEdited());
    }

    void what_is_missing_is_said_after_leaving()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form);
        form->read(rowOf(Sample{}));
        QCOMPARE(problemUnder(*form, "text"), QString());
        line(*form, "text")->setFocus();
        line(*form, "number")->setFocus();
        QTRY_VERIFY(problemUnder(*form, "text").contains(u"missing"_s));
        QTest::keyClicks(line(*form, "text"), u"a"_s);
        QCOMPARE(problemUnder(*form, "text"), QString());
    }

    void finishing_shows_every_problem_and_goes_to_the_first()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form);
        form->read(rowOf(Sample{}));
        QTest::keyClicks(line(*form, "number"), u"many"_s);
        line(*form, "pay")->setFocus();
        QVERIFY(!form->finish());
        QVERIFY(!problemUnder(*form, "text").isEmpty());
        QVERIFY(problemUnder(*form, "number").contains(u"many"_s));
        QCOMPARE(QApplication::focusWidget(), line(*form, "text"));
    }

    void a_text_too_long_is_said_and_nothing_of_it_is_cut()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form);
        form->read(rowOf(Sample{}));
        QTest::keyClicks(line(*form, "text"), u"twelve chars"_s);
        QVERIFY(!form->finish());
        QCOMPARE(line(*form, "text")->text(), u"twelve chars"_s);
        QVERIFY(problemUnder(*form, "text").contains(u"10"_s));
    }

    void others_changes_reach_only_untouched_fields()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form);
        Sample kept;
        kept.text = u"Rossi"_s;
        form->read(rowOf(kept));
        line(*form, "text")->selectAll();
        QTest::keyClicks(line(*form, "text"), u"Bianchi"_s);
        Sample now = kept;
        now.text = u"Verdi"_s;
        now.number = 7;
        form->follow(rowOf(now));
        QCOMPARE(line(*form, "text")->text(), u"Bianchi"_s);
        QCOMPARE(line(*form, "number")->text(), u"7"_s);
        QCOMPARE(form->editedColumns(), QList<QByteArray>{"text"});
    }

    void every_editor_has_a_name_and_labels_say_what_is_required()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form);
        QSet<QChar> keys;
        for (const Field &f : Sample::type.fields) {
            if (!f.isShown()) continue;
            QWidget *w = form->box(f.column)->editor().widget;
            while (w->focusProxy()) w = w->focusProxy();
            QVERIFY2(w->accessibleName().contains(QLatin1String(f.label)), f.column);
        }
        QVERIFY(line(*form, "text")->accessibleName().contains(u"required"_s));
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (!label->buddy()) continue;
            const QChar key = label->text().at(label->text().indexOf(u'&') + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(label->text()));
            keys << key;
        }
        QVERIFY(keys.size() >= 10);
    }

    void groups_stand_side_by_side_where_there_is_room()
    {
        auto *form = new RecordForm(Sample::type, needs());
        const auto window = shown(form, {1400, 800});
        const auto groups = form->findChildren<QGroupBox *>();
        QCOMPARE(groups.size(), 2);
        QTRY_VERIFY(groups.at(0)->mapTo(form, QPoint()).y() == groups.at(1)->mapTo(form, QPoint()).y());
        window->resize(520, 800);
        QTRY_VERIFY(groups.at(0)->mapTo(form, QPoint()).y() < groups.at(1)->mapTo(form, QPoint()).y());
    }

    void an_adopted_box_stays_part_of_the_record()
    {
        auto *form = new RecordForm(Sample::type, needs());
        QWidget elsewhere;
        FieldBox *box = form->adopt("pay");
        box->setParent(&elsewhere);
        const auto window = shown(form);
        form->read(rowOf(Sample{}));
        QTest::keyClicks(box->editor().widget, u"12,50"_s);
        QCOMPARE(recordOf<Sample>(form->row()).pay, Cents{1250});
        QVERIFY(!form->findChild<QLineEdit *>(u"pay"_s));
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_MAIN(TstRecordForm)
#include "tst_recordform.moc"
