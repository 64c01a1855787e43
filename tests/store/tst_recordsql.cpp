#include "filled.h"
#include "invented.h"
#include "models/records/catalogue.h"
#include "models/records/site.h"
#include "models/store/recordsql.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

// Every record type of the program against the tables it is kept in.
class TstRecordSql : public QObject {
    Q_OBJECT

    void types()
    {
        QTest::addColumn<QByteArray>("table");
        for (const RecordType *type : recordTypes()) QTest::newRow(type->table) << QByteArray(type->table);
    }
    // Every reference of a row, those of its items included, points to a record that is there. Its like would need its like,
    // so what is being filled in is not asked for again.
    void refer(const RecordType &type, Row &row)
    {
        for (qsizetype i = 0; const Field &f : type.fields) {
            const auto other = [&] {
                const RecordType &target = *recordTypeOf(f.target);
                QString &known = m_known[f.target]; // what the referred refer to in their turn may be the same
                if (known.isEmpty() || m_underWay.size() < 2) known = target.idOf(saved(target, ++m_salt));
                return known;
            };
            if (*f.target && !m_underWay.contains(f.target)) row[i] = f.kind == Field::Kind::Reference ? QVariant(other()) : QVariant(QStringList{other()});
            if (f.kind == Field::Kind::Items) {
                QVariantList items;
                for (const QVariant &one : row.at(i).toList()) {
                    Row inner = one.toList();
                    refer(*f.item, inner);
                    items << QVariant(inner);
                }
                row[i] = items;
            }
            ++i;
        }
    }
    // With what it refers to saved as well, so that every field is filled in.
    Row saved(const RecordType &type, int salt = 0)
    {
        Row row = filledRow(type, salt);
        m_underWay << type.table;
        refer(type, row);
        m_underWay.remove(type.table);
        recordwriter::save(*m_db, type, row, 0, author());
        if (*type.numbered) row[type.indexOf(type.numbered)] = recordsql::find(*m_db, type, type.idOf(row))->row.at(type.indexOf(type.numbered)); // the store gives it
        return row;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        m_known.clear();
    }
    void cleanup() { m_db.reset(); }

    void the_schema_has_the_fields_of_every_type_data() { types(); }
    void the_schema_has_the_fields_of_every_type()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        QStringList expected{u"changed_at"_s, u"number"_s, u"title_key"_s, u"trashed_at"_s, u"version"_s, u"central_version"_s}, there;
        for (const Field &f : type.fields) expected << QLatin1String(f.column);
        for (Rows rows = m_db->run(u"SELECT name FROM pragma_table_info(?)"_s, {QLatin1String(table)}); rows.next();) there << rows.value(0).toString();
        expected.sort();
        there.sort();
        QCOMPARE(there, expected);
    }

    void a_filled_row_comes_back_as_it_was_data() { types(); }
    void a_filled_row_comes_back_as_it_was()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        const Row row = saved(type);
        const auto found = recordsql::find(*m_db, type, type.idOf(row));
        QVERIFY(found);
        for (qsizetype i = 0; const Field &f : type.fields) {
            QVERIFY2(found->row.at(i) == row.at(i), f.column);
            QVERIFY2(found->row.at(i).metaType() == row.at(i).metaType(), f.column);
            ++i;
        }
        QCOMPARE(found->version, 1);
        QVERIFY(!found->trashed);
        QVERIFY(found->changedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void a_change_of_each_field_alone_is_kept_data() { types(); }
    void a_change_of_each_field_alone_is_kept()
    {
        QFETCH(QByteArray, table);
        const RecordType &type = *recordTypeOf(table);
        Row row = saved(type);
        qint64 version = 1;
        for (qsizetype i = 1; i < row.size(); ++i) {
            const Field &f = type.fields[static_cast<size_t>(i)];
            if (*f.target || (f.is(Computed) && !f.isShown()) || qstrcmp(f.column, type.numbered) == 0) continue;
            // The last administrator stays one: the store sees to it, and its own test to that.
            if (table == "operator" && (qstrcmp(f.column, "roles") == 0 || qstrcmp(f.column, "active") == 0)) continue;
            QVariant other = filledValue(f, 5);
            if (f.kind == Field::Kind::Items) {
                QVariantList items = row.at(i).toList();
                Row one = items.first().toList();
                one[0] = u"another"_s;
                other = QVariantList{items.first(), QVariant(one)};
            }
            if (qstrcmp(f.column, "code") == 0) other = u"XYZ"_s;
            if (f.kind == Field::Kind::Date && (qstrcmp(f.column, "given") == 0 || qstrcmp(f.column, "starts") == 0)) other = QDate(1950, 2, 1); // before its end
            if (qstrcmp(f.column, "born_year") == 0) other = QVariant::fromValue<qlonglong>(1951);
            if (qstrcmp(f.column, "email") == 0) other = u"altro@example.org"_s;
            row[i] = other;
            if (type.derived) row = type.derived(row);
            const Saved result = recordwriter::save(*m_db, type, row, version, author());
            version = result.version;
            QVERIFY2(recordsql::find(*m_db, type, type.idOf(row))->row == row, f.column);
        }
    }

    void an_empty_row_differs_in_nothing_after_reading()
    {
        Person nobody = person(u"Solo"_s, {});
        saved_(nobody);
        QCOMPARE(recordwriter::save(*m_db, Person::type, rowOf(nobody), 1, author()).changed, false);
        QCOMPARE(recordOf<Person>(recordsql::find(*m_db, Person::type, nobody.id)->row), nobody);
    }

    void names_are_kept_tidy()
    {
        Person p = person(u"  De\u00a0  Luca "_s, u"Nicolo\u0300"_s);
        saved_(p);
        const auto found = recordOf<Person>(recordsql::find(*m_db, Person::type, p.id)->row);
        QCOMPARE(found.surname, u"De Luca"_s);
        QCOMPARE(found.name, u"Nicolò"_s);
    }

    void titles_stay_readable_in_the_trash()
    {
        const Person p = person(u"Rossi"_s, u"Anna"_s);
        saved_(p);
        recordwriter::trash(*m_db, Person::type, {p.id}, author());
        QCOMPARE(recordsql::titles(*m_db, Person::type, {p.id, u"nobody"_s}), (QHash<QString, QString>{{p.id, u"Rossi Anna"_s}}));
    }

    void a_record_without_title_is_named_by_its_kind()
    {
        CostSimulation s;
        QCOMPARE(recordsql::title(CostSimulation::type, rowOf(s)), u"Simulation"_s);
    }

private:
    void saved_(const Person &p) { recordwriter::save(*m_db, Person::type, rowOf(p), 0, author()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QSet<QByteArray> m_underWay;
    QHash<QByteArray, QString> m_known;
    int m_salt = 100;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TstRecordSql)
#include "tst_recordsql.moc"
