#include "models/records/failure.h"
#include "reports/template.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreEscaped()
    {
        const Template page(u"t"_s, u"<p title=\"{{a}}\">{{a}}</p>"_s);
        QCOMPARE(page.filled({.texts = {{u"a"_s, u"a<b&\"c\""_s}}, .parts = {}}),
                 u"<p title=\"a&lt;b&amp;&quot;c&quot;\">a&lt;b&amp;&quot;c&quot;</p>"_s);
    }

    void valueWithPlacesInItIsText()
    {
        const Template page(u"t"_s, u"{{a}}-{{b}}"_s);
        QCOMPARE(page.filled({.texts = {{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"x"_s}}, .parts = {}}), u"{{b}}-x"_s);
    }

    void partsRepeat()
    {
        const Template page(u"t"_s, u"<ul>{{#rows}}<li>{{n}}{{#cells}}[{{v}}]{{/cells}}</li>{{/rows}}</ul>{{#none}}never{{/none}}"_s);
        const TemplateValues one{.texts = {{u"n"_s, u"1"_s}}, .parts = {{u"cells"_s, {{.texts = {{u"v"_s, u"&"_s}}, .parts = {}}}}}};
        const TemplateValues two{.texts = {{u"n"_s, u"2"_s}}, .parts = {{u"cells"_s, {}}}};
        QCOMPARE(page.filled({.texts = {}, .parts = {{u"rows"_s, {one, two}}, {u"none"_s, {}}}}), u"<ul><li>1[&amp;]</li><li>2</li></ul>"_s);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("a place without a value") << u"{{a}}{{typo}}"_s << u"typo"_s;
        QTest::newRow("a value without a place") << u"nothing"_s << u"\"a\""_s;
        QTest::newRow("a part without a value") << u"{{a}}{{#rows}}x{{/rows}}"_s << u"rows"_s;
        QTest::newRow("a part without an end") << u"{{a}}{{#rows}}x"_s << u"rows"_s;
        QTest::newRow("a place never closed") << u"{{a}} {{b"_s << u"{{"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        try {
            Template(u"t"_s, text).filled({.texts = {{u"a"_s, u"1"_s}}, .parts = {}});
            QFAIL("no failure");
        } catch (const Failure &failure) {
            QVERIFY2(failure.why().contains(named), qPrintable(failure.why()));
        }
    }

    void unknownTemplateIsAFailure() { QVERIFY_THROWS_EXCEPTION(Failure, Template::named(u"none"_s)); }
};
QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
