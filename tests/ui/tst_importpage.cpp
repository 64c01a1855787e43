#include "tests/ui/office.h"
#include "ui/importlines.h"
#include "ui/importpage.h"
#include "ui/noticebar.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
QString written(const Office &office, const QByteArray &text, const QString &name = u"people.csv"_s)
{
    QFile file(office.dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write the file under test");
    return file.fileName();
}

const QByteArray people = "Cognome;Nome;Nato il;Telefono;Tessera\nBianchi;Ada;1/1/1950;340 123 4567;7\nVerdi;Ugo;1/1/50;;8\n";

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>())
        if (one->text().remove(u'&').startsWith(text)) return one;
    return nullptr;
}

qint64 countPeople(Office &office)
{
    ListQuery query;
    query.type = &Person::type;
    return office.store->count(query).result();
}
} // namespace

class TestImportPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheFileToTheResult()
    {
        Office office;
        office.path = written(office, people);
        const Desk desk = office.desk();
        ImportPage page(desk, Person::type);
        page.resize(1100, 900);
        page.show();
        QSignalSpy changed(office.store.get(), &Store::changed);
        QTest::mouseClick(button(page, u"Choose a file"_s), Qt::LeftButton);
        QPushButton *look = button(page, u"See what would"_s);
        QTRY_VERIFY(look->isVisible() && look->isEnabled());
        QList<QString> goesTo;
        for (QComboBox *box : page.findChildren<QComboBox *>())
            if (box->accessibleName().startsWith(u"Where"_s)) goesTo << box->currentText();
        QCOMPARE(goesTo, (QStringList{u"Surname"_s, u"Name"_s, u"Date of birth"_s, u"Phone"_s, u"Not imported"_s}));

        QTest::keyClick(look, Qt::Key_Space);
        auto *lines = page.findChild<ImportLines *>();
        QTRY_COMPARE(lines->rowCount(), 2);
        QCOMPARE(lines->index(0, ImportLines::Fate).data().toString(), u"New"_s);
        QVERIFY(lines->index(0, ImportLines::What).data().toString().contains(u"01/01/1950"_s));
        QVERIFY(lines->index(1, ImportLines::Why).data().toString().contains(u"1/1/50"_s));
        QCOMPARE(countPeople(office), 0); // looking writes nothing
        page.grab().save(qEnvironmentVariable("WEMI_SHOW_PAGE", office.dir.path()) + u"/import.png"_s);

        QPushButton *import = button(page, u"Import"_s);
        QVERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        auto *notice = page.findChild<NoticeBar *>();
        QTRY_VERIFY(notice->text().contains(u"not imported.csv"_s));
        QCOMPARE(countPeople(office), 1);
        QVERIFY(!changed.isEmpty());
        QFile rejects(office.dir.filePath(u"people - not imported.csv"_s));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("Verdi;Ugo;1/1/50"));

        // What came can be put away again, from the same page.
        QTRY_VERIFY(button(page, u"Put the new ones"_s));
        QTest::mouseClick(button(page, u"Put the new ones"_s), Qt::LeftButton);
        QTRY_COMPARE(countPeople(office), 0);
    }

    void theMappingIsRemembered()
    {
        Office office;
        const QString path = written(office, people);
        const Desk desk = office.desk();
        const auto boxOf = [](ImportPage &page, const QString &head) {
            for (QComboBox *box : page.findChildren<QComboBox *>())
                if (box->accessibleName().contains(head)) return box;
            return static_cast<QComboBox *>(nullptr);
        };
        {
            ImportPage page(desk, Person::type);
            page.show();
            page.read(path);
            QTRY_VERIFY(boxOf(page, u"Tessera"_s));
            QComboBox *box = boxOf(page, u"Tessera"_s);
            box->setCurrentIndex(box->findText(u"Notes"_s));
            Q_EMIT box->activated(box->currentIndex());
            page.look();
            QTRY_COMPARE(page.findChild<ImportLines *>()->rowCount(), 2);
        }
        ImportPage page(desk, Person::type);
        page.show();
        page.read(path);
        QTRY_VERIFY(boxOf(page, u"Tessera"_s));
        QTRY_COMPARE(boxOf(page, u"Tessera"_s)->currentText(), u"Notes"_s);
    }

    void whatIsMissingIsSaidBeforeAnythingIsDone()
    {
        Office office;
        const Desk desk = office.desk();
        ImportPage page(desk, Person::type);
        page.show();
        page.read(written(office, "Nome;Tessera\nAda;7\n"));
        QPushButton *look = button(page, u"See what would"_s);
        QTRY_VERIFY(look->isVisible());
        QVERIFY(!look->isEnabled());
        QVERIFY(look->toolTip().contains(u"Surname is in no column"_s));
    }

    void aFileThatCannotBeReadIsTold()
    {
        Office office;
        const Desk desk = office.desk();
        ImportPage page(desk, Person::type);
        page.show();
        page.read(written(office, QByteArray("PK\x03\x04\x00\x00", 6)));
        QTRY_VERIFY(page.findChild<NoticeBar *>()->text().contains(u"spreadsheet"_s));
        page.read(office.dir.filePath(u"gone.csv"_s));
        QTRY_VERIFY(!page.findChild<NoticeBar *>()->text().contains(u"spreadsheet"_s));
    }

    void closedWhileItWorksNothingIsThere()
    {
        Office office;
        QByteArray many = "Cognome;Nome\n";
        for (int i = 0; i < 20'000; ++i) many += "Cognome" + QByteArray::number(i) + ";Nome\n";
        const Desk desk = office.desk();
        {
            ImportPage page(desk, Person::type);
            page.show();
            page.read(written(office, many));
            QPushButton *look = button(page, u"See what would"_s);
            QTRY_VERIFY(look->isVisible() && look->isEnabled());
            page.look();
            QTRY_COMPARE_WITH_TIMEOUT(page.findChild<ImportLines *>()->rowCount(), 20'000, 20'000);
            page.import();
        }
        QCOMPARE(countPeople(office), 0);
    }
};
QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
