#include "ui/appearance.h"
#include "ui/icon.h"
#include "ui/setting.h"
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
// As WCAG 2.1 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}
} // namespace

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
    }

    void italianWhenTheSystemSpeaksNeither_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("german system") << QString() << QLocale(QLocale::German) << u"it"_s;
        QTest::newRow("no system") << QString() << QLocale::c() << u"it"_s;
        QTest::newRow("english system") << QString() << QLocale(QLocale::English, QLocale::UnitedStates) << u"en"_s;
        QTest::newRow("chosen wins") << u"en"_s << QLocale(QLocale::Italian) << u"en"_s;
        QTest::newRow("unknown choice") << u"fr"_s << QLocale(QLocale::Italian) << u"it"_s;
    }
    void italianWhenTheSystemSpeaksNeither()
    {
        QFETCH(QString, chosen);
        QFETCH(QLocale, system);
        QFETCH(QString, language);
        QCOMPARE(Translations::languageOf(chosen, system), language);
    }

    void everyLookIsLegible_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast") << Look::HighContrast;
    }
    void everyLookIsLegible()
    {
        QFETCH(Look, look);
        Appearance appearance(*m_settings);
        appearance.setLook(look);
        const QPalette p = QApplication::palette();
        const auto ratio = [&p](QPalette::ColorRole ink, QPalette::ColorRole paper) { return contrast(p.color(ink), p.color(paper)); };
        QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 7);
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Window) >= 4.5);
        QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
        QVERIFY(ratio(QPalette::Mid, QPalette::Base) >= 3);   // borders of controls
        QVERIFY(ratio(QPalette::Highlight, QPalette::Window) >= 3); // the focus ring
        for (const QColor &ink : {theme::problem(p), theme::caution(p), theme::fine(p)}) {
            QVERIFY(contrast(ink, p.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(ink, p.color(QPalette::Window)) >= 4.5);
        }
    }

    void iconsFollowTheLook()
    {
        Appearance appearance(*m_settings);
        const QIcon people = icon(u"people"_s);
        const QImage light = people.pixmap(32, 32).toImage();
        appearance.setLook(Look::Dark);
        QVERIFY(!light.isNull());
        QVERIFY(people.pixmap(32, 32).toImage() != light);
    }

    void enlargedTextGrowsWithTheRest()
    {
        Appearance appearance(*m_settings);
        QLabel heading(u"Heading"_s);
        theme::enlarge(&heading, 1.5);
        const double before = heading.font().pointSizeF();
        appearance.setTextSize(200);
        QCOMPARE(heading.font().pointSizeF(), before * 2);
        appearance.setTextSize(500);
        QCOMPARE(appearance.textSize(), 200);
        QCOMPARE(settings::textSize.in(*m_settings), 200);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
