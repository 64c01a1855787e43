#include "office.h"
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "ui/cvcommand.h"
#include "ui/printing.h"
#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// The CVs in a window and as an e-mail, from whatever page asks for them.
class TestCvWindow : public QObject {
    Q_OBJECT
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QWidget> m_over;
    QStringList m_ids;
    QString m_request;

    static PrintPage *shown()
    {
        for (QWidget *one : QApplication::topLevelWidgets())
            if (auto *page = qobject_cast<PrintPage *>(one); page && page->isVisible()) return page;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        m_over = std::make_unique<QWidget>();
        m_over->show();
        m_ids.clear();
        for (const QString &name : {u"Maria"_s, u"Olena"_s}) {
            const Person person = Office::person(u"Prova"_s, name);
            m_office->save(person);
            Candidacy candidacy;
            candidacy.id = newIdentifier();
            candidacy.person = person.id;
            candidacy.state = u"suitable"_s;
            candidacy.offers = {ServiceOffer{.service = u"carer"_s}};
            m_office->save(candidacy);
            m_ids << candidacy.id;
        }
        FamilyRequest request;
        request.id = m_request = newIdentifier();
        request.contactSurname = u"Bianchi"_s;
        request.contactEmail = u"bianchi@posta.example"_s;
        m_office->save(request);
        m_office->path = m_office->dir.filePath(u"mail.eml"_s);
    }
    void cleanup()
    {
        m_over.reset();
        m_office.reset();
    }

    void opens_in_a_window_that_names_nobody()
    {
        showCv(m_office->desk(), m_ids, Disclosure::Family, m_request, m_over.get());
        QTRY_VERIFY(shown());
        QCOMPARE(shown()->pageCount(), 2);
        QVERIFY(!shown()->windowTitle().contains(u"Maria"_s));
        QVERIFY(m_office->told.isEmpty());
        m_office->session.lock();
        QTRY_VERIFY(!shown());
    }

    void says_why_not()
    {
        showCv(m_office->desk(), {u"nobody"_s}, Disclosure::Office, {}, m_over.get());
        QTRY_COMPARE(m_office->told.size(), 1);
        QVERIFY2(m_office->told.first().contains(u"not on this computer"_s), qPrintable(m_office->told.first()));
        QVERIFY(!shown());
    }

    void a_page_that_is_gone_is_not_asked_again()
    {
        showCv(m_office->desk(), m_ids, Disclosure::Family, {}, m_over.get());
        m_over.reset();
        m_office->store->count({&Candidacy::type, {}, {}, {}, false}).waitForFinished();
        QTest::qWait(50);
        QVERIFY(!shown());
    }

    void writes_an_e_mail_for_the_family()
    {
        QString written;
        saveCvMail(m_office->desk(), m_ids, m_request, m_over.get(), [&](const QString &path) { written = path; });
        QTRY_COMPARE(written, m_office->path);
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray mail = file.readAll();
        QVERIFY(mail.contains("bianchi@posta.example") && mail.contains("X-Unsent: 1"));
        QCOMPARE(mail.count("Content-Disposition: attachment"), 2);
        // Without a request there is nobody to write to.
        saveCvMail(m_office->desk(), m_ids, {}, m_over.get(), [&](const QString &) { written.clear(); });
        QTRY_COMPARE(m_office->told.size(), 1);
        QVERIFY(!written.isEmpty());
    }
};

QTEST_MAIN(TestCvWindow)
#include "tst_cvwindow.moc"
