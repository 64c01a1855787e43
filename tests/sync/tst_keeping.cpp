#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/sync/keeping.h"
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using syncing::Keep;

// What a person may keep of two values.
class TestKeeping : public QObject {
    Q_OBJECT

private:
    static const Field &field(const char *column) { return Person::type.field(column); }
    static QVariantList phones(const QList<std::pair<QString, QString>> &items)
    {
        QVariantList all;
        for (const auto &[id, number] : items) all << QVariant(rowOf(PersonPhone{id, number, {}, {}}));
        return all;
    }
    static QStringList numbers(const QVariant &value)
    {
        QStringList all;
        for (const QVariant &item : value.toList()) all << recordOf<PersonPhone>(item.toList()).number;
        return all;
    }
    static QJsonArray three(const Field &f, const QVariant &before, const QVariant &mine, const QVariant &theirs)
    {
        return {syncing::jsonOf(f, before), syncing::jsonOf(f, mine), syncing::jsonOf(f, theirs)};
    }

private Q_SLOTS:
    void notes_are_joined_with_who_wrote_which_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("both");
        QTest::newRow("nothing in common") << u"one"_s << u"two"_s << u"Luca:\ntwo\n\nAnna:\none"_s;
        QTest::newRow("both went on from the same") << u"start\none"_s << u"start\ntwo"_s << u"start\n\nLuca:\ntwo\n\nAnna:\none"_s;
        QTest::newRow("both wrote before the same") << u"one\nend"_s << u"two\nend"_s << u"Luca:\ntwo\n\nAnna:\none\n\nend"_s;
        QTest::newRow("one has all of the other") << u"start\none\nmore"_s << u"start\none"_s << u"start\none\nmore"_s;
        QTest::newRow("the other has all of it") << u"one"_s << u"one, and more"_s << u"one, and more"_s;
        QTest::newRow("one is empty") << u""_s << u"two"_s << u"two"_s;
        QTest::newRow("a line in the middle") << u"a\none\nz"_s << u"a\ntwo\nz"_s << u"a\n\nLuca:\ntwo\n\nAnna:\none\n\nz"_s;
        QTest::newRow("a line more on one side") << u"a\nz"_s << u"a\nb\nz"_s << u"a\n\nLuca:\nb\n\nz"_s;
    }
    void notes_are_joined_with_who_wrote_which()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, both);
        QCOMPARE(syncing::bothOf(field("notes"), {u"start"_s, mine, theirs}, u"Anna"_s, u"Luca"_s).toString(), both);
    }

    void no_word_of_either_note_is_lost()
    {
        const QStringList words{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u""_s};
        quint32 dice = 7;
        const auto text = [&] {
            QStringList lines;
            for (int i = 0; i < 4; ++i) lines << words.at((dice = dice * 1664525u + 1013904223u) >> 16 & 3);
            return lines.join(u'\n');
        };
        for (int round = 0; round < 500; ++round) {
            const QString mine = text(), theirs = text();
            const QStringList both = syncing::bothOf(field("notes"), {u""_s, mine, theirs}, u"Anna"_s, u"Luca"_s).toString().split(u'\n');
            for (const QString &side : {mine, theirs})
                for (const QString &line : side.split(u'\n')) QVERIFY2(both.contains(line), qPrintable(mine + u" | "_s + theirs + u" | "_s + both.join(u'\n')));
        }
    }

    void a_list_taken_from_one_keeps_what_only_the_other_added()
    {
        const Field &f = field("other_phones");
        const syncing::Sides sides = syncing::sidesOf(f, three(f, phones({{u"1"_s, u"100"_s}, {u"2"_s, u"200"_s}}), phones({{u"1"_s, u"101"_s}, {u"2"_s, u"200"_s}, {u"3"_s, u"300"_s}}),
                                                               phones({{u"1"_s, u"102"_s}, {u"4"_s, u"400"_s}})));
        QCOMPARE(numbers(sides.mine), (QStringList{u"101"_s, u"400"_s, u"300"_s})); // 200 was taken away by one, and changed by nobody
        QCOMPARE(numbers(sides.theirs), (QStringList{u"102"_s, u"400"_s, u"300"_s}));
    }

    void a_list_of_both_has_every_item_under_an_id_of_its_own()
    {
        const Field &f = field("other_phones");
        const syncing::Sides sides = syncing::sidesOf(f, three(f, phones({{u"1"_s, u"100"_s}}), phones({{u"1"_s, u"101"_s}}), phones({{u"1"_s, u"102"_s}})));
        const QVariantList both = syncing::bothOf(f, sides, {}, {}).toList();
        QCOMPARE(numbers(both), (QStringList{u"102"_s, u"101"_s}));
        QVERIFY(both.at(0).toList().at(0) != both.at(1).toList().at(0));
    }

    void what_is_proposed_loses_nothing_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<int>("proposed"); // -1: nothing
        QTest::newRow("two phones") << QByteArray("phone") << u"1"_s << u"2"_s << u"3"_s << -1;
        QTest::newRow("two notes") << QByteArray("notes") << u"a"_s << u"b"_s << u"c"_s << int(Keep::Both);
        QTest::newRow("only one is there") << QByteArray("phone") << u""_s << u"2"_s << u""_s << int(Keep::Mine);
        QTest::newRow("only the other is there") << QByteArray("phone") << u""_s << u""_s << u"3"_s << int(Keep::Theirs);
        QTest::newRow("somebody took it away on purpose") << QByteArray("phone") << u"1"_s << u""_s << u"3"_s << -1;
        QTest::newRow("a note somebody took away") << QByteArray("notes") << u"a"_s << u""_s << u"c"_s << -1;
    }
    void what_is_proposed_loses_nothing()
    {
        QFETCH(QByteArray, column);
        QFETCH(QString, before);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(int, proposed);
        const auto keep = syncing::suggested(field(column.constData()), {before, mine, theirs});
        QCOMPARE(keep ? int(*keep) : -1, proposed);
    }

    void fields_of_one_unit_are_decided_together()
    {
        syncing::ConflictCard card;
        card.fields = {{u"city"_s, QJsonArray{}}, {u"street"_s, QJsonArray{}}, {u"notes"_s, QJsonArray{}}, {u"from_a_newer_program"_s, QJsonArray{}}};
        const auto units = syncing::unitsOf(Person::type, card);
        QCOMPARE(units.size(), 3);
        QVERIFY(units.contains(QList<QByteArray>{"street", "city"}));
        QCOMPARE(units.last(), QList<QByteArray>{"from_a_newer_program"});
    }

    void a_choice_this_program_does_not_know_stays_as_it_is()
    {
        const Field &f = FamilyRequest::type.field("state");
        QCOMPARE(syncing::sideIn(f, u"from-a-newer-program"_s).toString(), u"from-a-newer-program"_s);
        QCOMPARE(syncing::jsonOf(field("phone"), QString()), QJsonValue(QJsonValue::Null));
    }
};

QTEST_APPLESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
