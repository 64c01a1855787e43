#include "models/records/catalogue.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/lentstatement.h"
#include "models/store/searchindex.h"
#include "models/store/storedrow.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstStoredRow : public QObject {
    Q_OBJECT

private:
    QString text()
    {
        static const QStringList pieces{u"Rossi"_s, u"D’"_s, u"Angelo"_s, u"Nicolò"_s, u" "_s, u"-"_s, u"'"_s, u"."_s, u"Оксана"_s, u"Li"_s, u"한국"_s, u"e\u0301"_s, u"340"_s, u"1234567"_s, u"+39 "_s, u"@"_s, u"example.org"_s, u"😀"_s, u"Rossi "_s};
        QString all;
        for (int left = number(6); left > 0; --left) all += pieces.at(number(static_cast<int>(pieces.size())));
        return all;
    }
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    // Whatever is written, in every field a person may write in.
    Row rowOfTexts(const RecordType &type)
    {
        Row row;
        for (const Field &f : type.fields) {
            const bool written = f.kind == Field::Kind::Text || f.kind == Field::Kind::LongText;
            const bool listed = (f.kind == Field::Kind::MultiChoice || f.kind == Field::Kind::Choice) && !f.choices.empty();
            if (written) row << text();
            else if (listed) row << f.typed(f.kind == Field::Kind::Choice ? QString::fromLatin1(f.choices.front().code) : u"[\"%1\"]"_s.arg(QLatin1String(f.choices.back().code)));
            else if (f.kind == Field::Kind::Number) row << QVariant::fromValue(qlonglong(number(3000)));
            else if (f.kind == Field::Kind::Date) row << QDate(1980, 2, 29);
            else if (f.kind == Field::Kind::Instant) row << QDateTime({2026, 3, 1}, {10, 20, 30}, Qt::UTC);
            else if (f.kind == Field::Kind::Items) {
                Row part;
                for (const Field &inner : f.item->fields) part << (inner.kind == Field::Kind::Text ? QVariant(text()) : inner.typed(QVariant()));
                row << QVariant(QVariantList{QVariant(part)});
            } else row << f.typed(QVariant());
        }
        return row;
    }
    static StoredRow stored(const RecordType &type, const Row &row)
    {
        StoredRow all;
        for (qsizetype i = 0; const Field &f : type.fields) all << f.stored(row.at(i++));
        return all;
    }

private Q_SLOTS:
    void valuesComeBackAsTheyWent()
    {
        StoredRow row;
        row << u"Nicolò"_s << QVariant() << 7 << u""_s << std::numeric_limits<qint64>::min() << QString();
        const QVariantList values{u"Nicolò"_s, QVariant(), qlonglong(7), u""_s, std::numeric_limits<qint64>::min(), QVariant()};
        QCOMPARE(row.all(), values);
        QVERIFY(!row.at(3).isNull());
        QCOMPARE(row.packed().all(), values);
        StoredRow other;
        for (qsizetype i = 0; i < row.size(); ++i) other.addOf(row, i);
        QCOMPARE(other.all(), values);
        row.clear();
        QVERIFY(row.isEmpty());
        QCOMPARE(other.all(), values);
    }

    // What is found of a record does not depend on the way it came.
    void theWordsAreThoseOfTheRecord()
    {
        for (int i = 0; i < 300; ++i) {
            const RecordType &type = *recordTypes()[static_cast<size_t>(number(static_cast<int>(recordTypes().size())))];
            const Row row = rowOfTexts(type);
            QByteArray words, names;
            searchindex::addWordsOf(words, type, stored(type, row));
            searchindex::addNameWords(names, type, stored(type, row));
            QCOMPARE(QString::fromUtf8(words), searchindex::wordsOf(type, row));
            QCOMPARE(QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts), searchindex::nameWords(type, row));
        }
    }
    void nothingIsFoundOfNothing()
    {
        for (const RecordType *type : recordTypes()) {
            StoredRow empty;
            for (const Field &f : type->fields) empty << f.stored(f.typed(QVariant()));
            StoredRow absent;
            for (qsizetype i = 0; i < empty.size(); ++i) absent.addNothing();
            for (const StoredRow &row : {empty, absent}) {
                QByteArray words, names;
                searchindex::addWordsOf(words, *type, row);
                searchindex::addNameWords(names, *type, row);
                QCOMPARE(QString::fromUtf8(words), searchindex::wordsOf(*type, [&] { Row blank; for (const Field &f : type->fields) blank << f.typed(QVariant()); return blank; }()));
                QCOMPARE(names, QByteArray());
            }
        }
    }

    void whatIsLentIsStoredAsItIs()
    {
        const QTemporaryDir folder;
        Database db(folder.filePath(u"x.db"_s), QByteArray(32, 'k'));
        db.run(u"CREATE TABLE t (a, b TEXT NOT NULL UNIQUE, c, d)"_s);
        StoredRow row;
        row << u"Nicolò"_s << 5 << QVariant() << u""_s;
        {
            Transaction all(db);
            LentStatement insert(db, u"INSERT INTO t VALUES (?, ?, ?, ?)"_s);
            for (int i = 0; i < 3; ++i) {
                insert.of(1, row, i);
                const QByteArray number = QByteArray::number(i); // lent until it has run
                insert.text(2, number);
                insert.of(3, row, 3);
                insert.number(4, i);
                insert.run();
            }
            insert.text(2, "1");
            QVERIFY_THROWS_EXCEPTION(DatabaseError, insert.run());
            insert.text(2, "4");
            insert.nothing(4);
            insert.run();
            all.commit();
        }
        QVariantList found;
        for (Rows rows = db.run(u"SELECT a, b, typeof(a), c, typeof(c), d FROM t ORDER BY rowid"_s); rows.next();) found << QVariant(QVariantList{rows.value(0), rows.value(1), rows.value(2), rows.value(3), rows.value(4), rows.value(5)});
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.at(0).toList(), (QVariantList{u"Nicolò"_s, u"0"_s, u"text"_s, u""_s, u"text"_s, qlonglong(0)}));
        QCOMPARE(found.at(1).toList(), (QVariantList{qlonglong(5), u"1"_s, u"integer"_s, u""_s, u"text"_s, qlonglong(1)}));
        QCOMPARE(found.at(2).toList().at(2), u"null"_s);
        QVERIFY(found.at(3).toList().at(5).isNull());
        QVERIFY_THROWS_EXCEPTION(DatabaseError, LentStatement(db, u"INSERT INTO absent VALUES (?)"_s));
    }

private:
    QRandomGenerator m_random{20260301};
};

QTEST_GUILESS_MAIN(TstStoredRow)
#include "tst_storedrow.moc"
