#include "models/records/attaching.h"
#include "models/records/site.h"
#include "office.h"
#include "ui/attachmentlist.h"
#include <QApplication>
#include <QClipboard>
#include <QBuffer>
#include <QColor>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

// The files of a record, by mouse and keyboard.
class TestAttachmentList : public QObject {
    Q_OBJECT
    std::unique_ptr<Office> m_office;
    std::unique_ptr<AttachmentList> m_list;
    Person m_person;

    QPushButton *button(const char *name) { return m_list->findChild<QPushButton *>(QLatin1String(name)); }
    QTreeWidget *tree() { return m_list->findChild<QTreeWidget *>(u"attachmentList"_s); }
    QString said() { return m_list->findChild<QLabel *>(u"said"_s)->text(); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_office->dir.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) qFatal("cannot write a file for the test");
        return made.fileName();
    }
    static QByteArray picture(int width, int height, QColor colour = Qt::red)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(colour);
        image.setText(u"Description"_s, u"taken at home"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    QStringList names()
    {
        QStringList all;
        for (const Record &record : m_list->records()) all << recordOf<Attachment>(record.row).name;
        all.sort();
        return all;
    }
    void addByButton(const QString &path)
    {
        m_office->path = path;
        QTest::mouseClick(button("new"), Qt::LeftButton);
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_list.get(), &enter);
        if (!enter.isAccepted()) return;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_list.get(), &event);
    }
    Attachment named(const QString &name)
    {
        for (const Record &record : m_list->records())
            if (const auto file = recordOf<Attachment>(record.row); file.name == name) return file;
        return {};
    }
    void makePhotoOf(const QString &name)
    {
        for (int i = 0; i < tree()->topLevelItemCount(); ++i)
            if (tree()->topLevelItem(i)->text(0) == name) tree()->setCurrentItem(tree()->topLevelItem(i));
        QTest::mouseClick(button("makePhoto"), Qt::LeftButton);
    }
    qint64 kept(bool trashed = false) { return m_office->store->count({&Attachment::type, {}, {}, {}, trashed}).result(); }
    void selectFirst()
    {
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Home);
        if (!tree()->currentItem()) tree()->setCurrentItem(tree()->topLevelItem(0));
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_person = Office::person(u"Prova"_s, u"Ada"_s);
        Site centre;
        centre.id = m_office->anna.site;
        centre.name = u"Centro di prova"_s;
        m_office->save(centre);
        m_office->save(m_office->anna);
        m_office->save(m_person);
        m_list = std::make_unique<AttachmentList>(m_office->desk());
        m_list->resize(700, 400);
        m_list->show();
        QSignalSpy read(m_list.get(), &RelatedList::shown);
        m_list->follow(Person::type.table, m_person.id);
        QVERIFY(read.wait());
    }
    void cleanup()
    {
        m_list.reset();
        m_office.reset();
    }

    void a_file_is_added_with_the_button_and_comes_back_whole()
    {
        const QByteArray bytes("%PDF-1.4\0 invented", 18);
        addByButton(file(u"carta.pdf"_s, bytes));
        QTRY_COMPARE(names(), QStringList{u"carta.pdf"_s});
        const auto kept = recordOf<Attachment>(m_list->records().first().row);
        QCOMPARE(kept.bytes, 18);
        QCOMPARE(kept.mediaType, u"application/pdf"_s);
        QCOMPARE(kept.owner, m_person.id);
        QCOMPARE(kept.ownerTable, u"person"_s);
        QCOMPARE(kept.author, u"operator-1"_s);
        QCOMPARE(m_office->store->content(kept.content).result().value(), bytes);
        // Saved elsewhere with the keyboard: no picture, so Enter saves.
        m_office->path = m_office->dir.filePath(u"saved.pdf"_s);
        selectFirst();
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(m_office->path));
        QFile saved(m_office->path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
        QVERIFY(!(saved.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void closing_the_page_and_the_program_while_files_are_added_loses_none()
    {
        QStringList paths;
        for (int i = 0; i < 5; ++i) paths << file(u"scan%1.txt"_s.arg(i), QByteArray(100'000, static_cast<char>('a' + i)));
        drop(paths);
        m_list.reset();
        m_office->reopen();
        const RecordPage kept = m_office->store->list({&Attachment::type, {}, {{"owner", Condition::Test::Is, {m_person.id}}}, {}, false}, 0, 10).result();
        QCOMPARE(kept.total, 5);
        for (const Record &one : kept.records) QCOMPARE(m_office->store->content(recordOf<Attachment>(one.row).content).result().value().size(), 100'000);
    }

    void the_name_offered_outside_says_nothing_of_anybody()
    {
        addByButton(file(u"permesso-Prova-Ada.pdf"_s, "%PDF-1.4 invented"));
        QTRY_COMPARE(names().size(), 1);
        QString suggested;
        m_office->prompt.savePath = [&suggested](QWidget *, const QString &, const QString &name, const QString &, std::function<void(const QString &)>) { suggested = QFileInfo(name).fileName(); };
        selectFirst();
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_COMPARE(suggested, u"wemi-file.pdf"_s);
    }

    void several_are_dropped_and_each_has_a_name_of_its_own()
    {
        QDir(m_office->dir.path()).mkdir(u"other"_s);
        drop({file(u"a.txt"_s, "one"), file(u"other/A.txt"_s, "two")});
        QTRY_COMPARE(names(), (QStringList{u"A (2).txt"_s, u"a.txt"_s}));
        drop({file(u"a.txt"_s, "three")});
        QTRY_COMPARE(names().size(), 3);
        QVERIFY2(names().contains(u"a (3).txt"_s), qPrintable(names().join(u' ')));
    }

    void a_picture_is_pasted_and_looked_at()
    {
        QApplication::clipboard()->setImage(QImage::fromData(picture(40, 30)));
        tree()->hide();
        m_list->setFocus();
        QTest::keyClick(m_list.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringList{u"picture.png"_s});
        selectFirst();
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_VERIFY(m_list->findChild<QScrollArea *>(u"pictureWindow"_s));
        auto *shown = m_list->findChild<QScrollArea *>(u"pictureWindow"_s);
        QCOMPARE(shown->windowTitle(), u"Picture"_s);
        QCOMPARE(shown->findChild<QLabel *>()->pixmap().size(), QSize(40, 30));
        m_office->session.lock();
        QTRY_VERIFY(!m_list->findChild<QScrollArea *>(u"pictureWindow"_s));
    }

    void more_than_the_portal_takes_is_refused()
    {
        drop({file(u"big.bin"_s, QByteArray(9'000'000, 'x'))});
        QVERIFY2(said().contains(u"7.7 MB"_s), qPrintable(said()));
        drop({file(u"empty.bin"_s, {})});
        QVERIFY2(said().contains(u"empty"_s), qPrintable(said()));
        QStringList ten;
        for (int i = 0; i < 10; ++i) ten << file(u"f%1.txt"_s.arg(i), QByteArray::number(i));
        drop(ten);
        QTRY_COMPARE(names().size(), 10);
        drop({file(u"eleventh.txt"_s, "x")});
        QVERIFY2(said().contains(u"up to 10"_s), qPrintable(said()));
        QCOMPARE(m_office->store->count({&Attachment::type, {}, {}, {}, false}).result(), 10);
    }

    void a_file_is_noted_and_removed()
    {
        addByButton(file(u"carta.pdf"_s, "%PDF-1.4 x"));
        QTRY_COMPARE(names().size(), 1);
        QVERIFY(!button("fileNote")->isEnabled());
        selectFirst();
        m_office->answer = u"Seen with the original"_s;
        QTest::mouseClick(button("fileNote"), Qt::LeftButton);
        QTRY_COMPARE(recordOf<Attachment>(m_list->records().first().row).note, u"Seen with the original"_s);
        selectFirst();
        QTest::mouseClick(button("removeFile"), Qt::LeftButton);
        QTRY_VERIFY(m_list->records().isEmpty());
        QVERIFY2(said().contains(u"in the trash"_s), qPrintable(said()));
        QCOMPARE(m_office->store->count({&Attachment::type, {}, {}, {}, true}).result(), 1);
        QVERIFY(m_office->store->undo(m_office->session.author()).result());
        QTRY_COMPARE(names(), QStringList{u"carta.pdf"_s});
    }

    void a_picture_becomes_the_photo()
    {
        QVERIFY(button("makePhoto")->isHidden());
        m_list->offerPhoto();
        addByButton(file(u"note.txt"_s, "words"));
        QTRY_COMPARE(names().size(), 1);
        selectFirst();
        QVERIFY(!button("makePhoto")->isEnabled());
        QTest::mouseClick(button("removeFile"), Qt::LeftButton);
        QTRY_VERIFY(m_list->records().isEmpty());
        addByButton(file(u"me.png"_s, picture(1600, 900)));
        QTRY_COMPARE(names().size(), 1);
        selectFirst();
        QSignalSpy made(m_list.get(), &AttachmentList::photoMade);
        QTest::mouseClick(button("makePhoto"), Qt::LeftButton);
        QTRY_COMPARE(made.size(), 1);
        const QByteArray photo = m_office->store->content(made.first().first().toString()).result().value();
        QCOMPARE(QImage::fromData(photo).size(), QSize(600, 600));
        QVERIFY(photo.startsWith("\xff\xd8") && !photo.contains("taken at home"));
    }

    // So that it goes wherever the files of the record go.
    void the_photo_is_a_file_of_the_record()
    {
        m_list->offerPhoto();
        addByButton(file(u"me.png"_s, picture(1600, 900)));
        QTRY_COMPARE(names().size(), 1);
        qint64 there = 0;
        QString fingerprint;
        connect(m_list.get(), &AttachmentList::photoMade, this, [&](const QString &made) {
            fingerprint = made;
            there = kept();
        });
        makePhotoOf(u"me.png"_s);
        QTRY_COMPARE(there, 2); // before anybody was told of the photo
        QTRY_COMPARE(names(), (QStringList{u"Photo for the CV.jpg"_s, u"me.png"_s}));
        const Attachment photo = named(u"Photo for the CV.jpg"_s);
        QCOMPARE(photo.content, fingerprint);
        QCOMPARE(photo.kind, u"photo"_s);
        QCOMPARE(photo.mediaType, u"image/jpeg"_s);
        QCOMPARE(photo.owner, m_person.id);
        QCOMPARE(photo.ownerTable, u"person"_s);
        QCOMPARE(photo.author, u"operator-1"_s);
        QCOMPARE(photo.bytes.value_or(0), m_office->store->content(fingerprint).result().value().size());
    }

    void the_same_photo_is_kept_once()
    {
        m_list->offerPhoto();
        addByButton(file(u"me.png"_s, picture(1600, 900)));
        QTRY_COMPARE(names().size(), 1);
        QSignalSpy made(m_list.get(), &AttachmentList::photoMade);
        makePhotoOf(u"me.png"_s);
        QTRY_COMPARE(made.size(), 1);
        QTRY_COMPARE(names().size(), 2);
        m_list->setPhoto(made.first().first().toString());
        makePhotoOf(u"me.png"_s);
        QTRY_COMPARE(made.size(), 2);
        QCOMPARE(made.last().first().toString(), made.first().first().toString());
        // The square picture itself is not made square once more.
        makePhotoOf(u"Photo for the CV.jpg"_s);
        QTRY_VERIFY2(said().contains(u"the photo already"_s), qPrintable(said()));
        QCOMPARE(made.size(), 2);
        QCOMPARE(kept(), 2);
        QCOMPARE(kept(true), 0);
    }

    void another_photo_takes_the_place_of_the_earlier_one()
    {
        m_list->offerPhoto();
        drop({file(u"me.png"_s, picture(1600, 900)), file(u"today.png"_s, picture(900, 900, Qt::blue))});
        for (int i = 0; i < attaching::mostFiles - 3; ++i) {
            QTRY_COMPARE(names().size(), i + 2);
            addByButton(file(u"f%1.txt"_s.arg(i), QByteArray::number(i)));
        }
        QTRY_COMPARE(names().size(), attaching::mostFiles - 1);
        QSignalSpy made(m_list.get(), &AttachmentList::photoMade);
        makePhotoOf(u"me.png"_s);
        QTRY_COMPARE(made.size(), 1);
        QTRY_COMPARE(names().size(), attaching::mostFiles); // no room for one more
        const QString first = made.first().first().toString();
        m_list->setPhoto(first);
        makePhotoOf(u"today.png"_s);
        QTRY_COMPARE(made.size(), 2);
        QCOMPARE(kept(true), 0); // the record has it not yet, and may refuse it
        m_list->setPhoto(made.last().first().toString());
        QTRY_COMPARE(kept(true), 1);
        QTRY_COMPARE(names().size(), attaching::mostFiles);
        QTRY_COMPARE(named(u"Photo for the CV.jpg"_s).content, made.last().first().toString());
        QVERIFY(made.last().first().toString() != first);
        QVERIFY(names().contains(u"me.png"_s)); // what somebody brought stays
        QTRY_VERIFY2(said().contains(u"earlier photo"_s), qPrintable(said()));
    }

    void a_photo_for_which_there_is_no_room_is_refused_in_words()
    {
        m_list->offerPhoto();
        QStringList paths{file(u"me.png"_s, picture(1600, 900))};
        for (int i = 1; i < attaching::mostFiles; ++i) paths << file(u"f%1.txt"_s.arg(i), QByteArray::number(i));
        drop(paths);
        QTRY_COMPARE(names().size(), attaching::mostFiles);
        QSignalSpy made(m_list.get(), &AttachmentList::photoMade);
        makePhotoOf(u"me.png"_s);
        QTRY_VERIFY2(said().contains(u"up to 10"_s), qPrintable(said()));
        QVERIFY(made.isEmpty());
    }

    void nothing_changes_where_nothing_may()
    {
        m_list->setReadOnly(u"Only others may."_s);
        QVERIFY(!button("new")->isEnabled());
        drop({file(u"a.txt"_s, "one")});
        m_list->setFocus();
        QApplication::clipboard()->setImage(QImage::fromData(picture(40, 30)));
        QTest::keyClick(m_list.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(said(), u"Only others may."_s);
        QCOMPARE(m_office->store->count({&Attachment::type, {}, {}, {}, false}).result(), 0);
    }

    void names_of_files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("free");
        QTest::newRow("free") << u"new.pdf"_s << u"new.pdf"_s;
        QTest::newRow("taken") << u"CARTA.pdf"_s << u"CARTA (2).pdf"_s;
        QTest::newRow("no end") << u"scan"_s << u"scan (2)"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("a Windows path") << u"C:\\Users\\x\\new.pdf"_s << u"new.pdf"_s;
        QTest::newRow("line break") << u"a\nb.pdf"_s << u"a b.pdf"_s;
        QTest::newRow("nothing") << u""_s << u"file"_s;
    }
    void names_of_files()
    {
        QFETCH(QString, name);
        QFETCH(QString, free);
        QCOMPARE(attaching::freeName(name, {u"carta.pdf"_s, u"scan"_s}), free);
    }
};

QTEST_MAIN(TestAttachmentList)
#include "tst_attachmentlist.moc"
