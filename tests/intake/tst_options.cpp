#include "../store/invented.h"
#include "models/intake/moves.h"
#include "models/intake/offer.h"
#include "models/records/catalogue.h"
#include "models/records/folding.h"
#include "models/records/option.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
void collect(std::span<const Field> fields, QStringList &lists)
{
    for (const Field &f : fields) {
        if (*f.list) lists << QLatin1String(f.list);
        if (f.item) collect(f.item->fields, lists);
    }
}

// The answers of the lists as a new store has them.
class TstOptions : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    QList<Option> m_all;

    QStringList idsOf(const QString &list) const
    {
        QStringList ids;
        for (const Option &o : m_all)
            if (o.list == list) ids << o.id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = invented::database(m_dir->path());
        QStringList columns;
        for (const Field &f : Option::type.fields) columns << QLatin1String(f.column);
        for (Rows rows = m_db->run(u"SELECT %1 FROM option ORDER BY list, position"_s.arg(columns.join(u", "_s))); rows.next();) {
            Row row;
            for (int i = 0; i < columns.size(); ++i) row << Option::type.fields[static_cast<size_t>(i)].typed(rows.value(i));
            m_all << recordOf<Option>(row);
        }
    }
    void cleanupTestCase() { m_db.reset(); }

    void every_list_a_field_names_has_answers_data()
    {
        QTest::addColumn<QString>("list");
        QStringList lists{u"kinship-child"_s, u"illness-child"_s};
        for (const RecordType *type : recordTypes()) collect(type->fields, lists);
        lists.removeDuplicates();
        QVERIFY(lists.size() > 20);
        for (const QString &list : std::as_const(lists)) QTest::newRow(qPrintable(list)) << list;
    }
    void every_list_a_field_names_has_answers()
    {
        QFETCH(QString, list);
        int active = 0;
        QSet<QString> labels, english;
        QSet<int> positions;
        for (const Option &o : std::as_const(m_all)) {
            if (o.list != list) continue;
            active += o.active;
            QVERIFY2(!o.label.isEmpty() && !o.english.isEmpty(), qPrintable(o.id));
            QCOMPARE(o.heading.isEmpty(), o.englishHeading.isEmpty());
            // Two answers that read the same could not be told apart.
            QVERIFY2(!labels.contains(folded(o.label)), qPrintable(o.id));
            QVERIFY2(!english.contains(folded(o.english)), qPrintable(o.id));
            QVERIFY2(!positions.contains(o.position), qPrintable(o.id));
            labels << folded(o.label);
            english << folded(o.english);
            positions << o.position;
        }
        QVERIFY2(active >= 3, qPrintable(u"%1: %2"_s.arg(list).arg(active)));
    }

    void the_code_of_an_answer_is_its_list_and_its_name()
    {
        static const QRegularExpression name(u"^[a-z0-9-]+\\.[a-z0-9-]+$"_s);
        for (const Option &o : std::as_const(m_all)) {
            QVERIFY2(o.id.startsWith(o.list + u'.'), qPrintable(o.id));
            QVERIFY2(name.match(o.id).hasMatch(), qPrintable(o.id));
        }
    }

    // What a sorted list and the search box go by is what a save through the program would have written.
    void each_is_sorted_and_found_as_if_saved_by_the_program()
    {
        for (const Option &o : std::as_const(m_all)) {
            const Row row = rowOf(o);
            QCOMPARE(m_db->value(u"SELECT title_key FROM option WHERE id = ?"_s, {o.id})->toString(), recordsql::titleKey(Option::type, row));
            for (const QString &word : searchindex::wordsOf(Option::type, row).split(u' '))
                QVERIFY2(m_db->value(u"SELECT 1 FROM option WHERE id = ? AND number IN (SELECT rowid FROM option_words WHERE option_words MATCH ?)"_s,
                                     {o.id, u'"' + word + u'"'}),
                         qPrintable(o.id + u' ' + word));
        }
        QCOMPARE(m_db->value(u"SELECT count(*) FROM option_words"_s)->toLongLong(), m_all.size());
    }

    void a_language_is_found_by_either_name_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("italian") << u"singal"_s << u"language.si"_s;
        QTest::newRow("english") << u"sinhal"_s << u"language.si"_s;
        QTest::newRow("in brackets") << u"tagalog"_s << u"language.fil"_s;
        QTest::newRow("with an accent") << u"romani"_s << u"language.rom"_s;
        QTest::newRow("signs") << u"lingua segni"_s << u"language.lis"_s;
    }
    void a_language_is_found_by_either_name()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        QStringList found;
        for (const Record &record : ListReader().page(*m_db, {&Option::type, typed, {}, {}, false}, 0, 50).records) found << Option::type.idOf(record.row);
        // Not by the search box, where people are looked for.
        for (const SearchHit &hit : searchindex::search(*m_db, typed, 50)) QVERIFY(hit.table != Option::type.table);
        QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
    }

    void other_is_known_by_its_code_and_carries_the_portals()
    {
        const QSet<QString> withoutPortal{u"need"_s, u"information"_s, u"referral"_s, u"proposal-end"_s, u"late-cause"_s};
        for (const Option &o : std::as_const(m_all)) {
            const bool other = o.id == o.list + u".other"_s;
            QCOMPARE(isOther(o.id), other);
            if (other) QCOMPARE(o.portal, withoutPortal.contains(o.list) ? QString() : u"0"_s);
        }
        QCOMPARE(m_db->value(u"SELECT portal FROM option WHERE id = 'carer-task.therapies'"_s)->toString(), u"3"_s);
        QCOMPARE(m_db->value(u"SELECT portal FROM option WHERE id = 'babysitter-task.therapies'"_s)->toString(), u"14"_s);
    }

    void ranges_follow_each_other_without_a_gap_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"worker-age", "house-area", "height", "build"}) QTest::newRow(list) << QString::fromLatin1(list);
    }
    void ranges_follow_each_other_without_a_gap()
    {
        QFETCH(QString, list);
        std::optional<int> reached;
        bool first = true;
        for (const Option &o : std::as_const(m_all)) {
            if (o.list != list) continue;
            if (!first) QCOMPARE(o.from, std::optional(*reached + 1));
            first = false;
            reached = o.to;
        }
        QVERIFY(!first);
        QVERIFY(!reached); // the last has no end
    }

    void each_ending_has_its_reasons_by_service_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("hired");
        QTest::addColumn<int>("notHired");
        QTest::newRow("carer") << u"carer"_s << 2 << 9;
        QTest::newRow("housekeeper") << u"housekeeper"_s << 2 << 7;
        QTest::newRow("babysitter") << u"babysitter"_s << 2 << 7;
    }
    // Of those who hired somebody proposed, none by hand: the hire itself closes the request.
    void each_ending_has_its_reasons_by_service()
    {
        QFETCH(QString, service);
        FamilyRequest request;
        request.service = service;
        const QStringList reasons = idsOf(u"closing"_s);
        const auto count = [&](intake::Move move) { return static_cast<int>(std::ranges::count_if(reasons, [&](const QString &r) { return intake::isOffered(r, move, request); })); };
        QTEST(count(intake::Move::CloseHired), "hired");
        QTEST(count(intake::Move::CloseNotHired), "notHired");
        QCOMPARE(count(intake::Move::Cancel), 0);
    }

    void the_answers_the_level_is_suggested_from_are_in_the_lists_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"autonomy.partial", "autonomy.dependent", "autonomy.supervision", "autonomy.bedridden", "autonomy.independent", "autonomy.some-help",
                               "illness-child.motor", "illness-child.intellectual", "illness-child.autism", "illness-child.multiple", "study.asa", "study.oss",
                               "study.nurse", "study.educator", "carer-task.company", "carer-task.reading", "carer-task.walks", "carer-task.therapies",
                               "babysitter-task.therapies", "house-task.cleaning", "house-task.tidying", "house-task.windows", "house-task.beds",
                               "house-task.washing", "house-task.cooking", "house-task.dishes", "house-task.garden", "house-task.ironing",
                               "house-task.serving", "house-task.driving", "language.it", "country.it"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void the_answers_the_level_is_suggested_from_are_in_the_lists()
    {
        QFETCH(QString, id);
        QVERIFY(std::ranges::any_of(m_all, [&](const Option &o) { return o.id == id && o.active; }));
    }
};
} // namespace

QTEST_GUILESS_MAIN(TstOptions)
#include "tst_options.moc"
