#include "models/calendar/icalendar.h"
#include <QTest>

using namespace Qt::StringLiterals;

// The files are read back by a reader written after RFC 5545 alone: it knows nothing of how they were made.
class TstIcalendar : public QObject {
    Q_OBJECT

    struct Line {
        QByteArray name;
        QString value;
    };
    // Undoes the folding, and fails on anything the RFC does not allow.
    static QList<Line> read(const QByteArray &file)
    {
        QList<Line> lines;
        if (!file.endsWith("\r\n")) return {};
        QByteArray whole, rest = file;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf("\r\n");
            const QByteArray line = rest.left(end);
            rest = rest.sliced(end + 2);
            if (line.size() > 75 || line.contains('\r') || line.contains('\n') || QString::fromUtf8(line).toUtf8() != line) return {};
            if (line.startsWith(' ')) whole += line.sliced(1);
            else {
                if (!whole.isEmpty()) lines << parsed(whole);
                whole = line;
            }
        }
        lines << parsed(whole);
        return lines;
    }
    static Line parsed(const QByteArray &whole)
    {
        const qsizetype colon = whole.indexOf(':');
        const QString value = QString::fromUtf8(whole.sliced(colon + 1));
        QString text;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value.at(i) != u'\\') text += value.at(i);
            else if (++i < value.size()) text += value.at(i) == u'n' || value.at(i) == u'N' ? u'\n' : value.at(i);
        }
        return {whole.left(colon), text};
    }
    static QStringList all(const QList<Line> &lines, const QByteArray &name)
    {
        QStringList found;
        for (const Line &line : lines)
            if (line.name == name) found << line.value;
        return found;
    }
    static icalendar::Entry entry()
    {
        icalendar::Entry e;
        e.meeting.id = u"0190a0a0-0000-7000-8000-000000000001"_s;
        e.meeting.starts = QDateTime({2026, 3, 5}, {13, 30}, Qt::UTC);
        e.meeting.minutes = 45;
        e.version = 3;
        e.changedAt = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC);
        e.summary = u"Incontro WeMi STA-K7XR-42"_s;
        return e;
    }
    const QDateTime m_at{{2026, 3, 2}, {9, 0}, Qt::UTC};

private Q_SLOTS:
    void saysWhenAndWhichVersion()
    {
        icalendar::Entry e = entry();
        e.meeting.reminder = 30;
        const auto lines = read(icalendar::file({e}, m_at));
        QCOMPARE(lines.first().value, u"VCALENDAR"_s);
        QCOMPARE(lines.last().name, "END");
        QCOMPARE(all(lines, "UID"), QStringList{e.meeting.id});
        QCOMPARE(all(lines, "DTSTART"), QStringList{u"20260305T133000Z"_s});
        QCOMPARE(all(lines, "DTEND"), QStringList{u"20260305T141500Z"_s});
        QCOMPARE(all(lines, "DTSTAMP"), QStringList{u"20260302T090000Z"_s});
        QCOMPARE(all(lines, "SEQUENCE"), QStringList{u"3"_s});
        QCOMPARE(all(lines, "STATUS"), QStringList{u"CONFIRMED"_s});
        QCOMPARE(all(lines, "TRIGGER"), QStringList{u"-PT30M"_s});
        QCOMPARE(all(lines, "BEGIN"), (QStringList{u"VCALENDAR"_s, u"VEVENT"_s, u"VALARM"_s}));
        QCOMPARE(all(lines, "END"), (QStringList{u"VALARM"_s, u"VEVENT"_s, u"VCALENDAR"_s}));
    }

    void aMeetingCalledOffSaysSoAndRemindsNobody()
    {
        icalendar::Entry e = entry();
        e.meeting.reminder = 30;
        e.meeting.state = u"cancelled"_s;
        const auto lines = read(icalendar::file({e}, m_at));
        QCOMPARE(all(lines, "STATUS"), QStringList{u"CANCELLED"_s});
        QVERIFY(all(lines, "TRIGGER").isEmpty());
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("signs") << u"Via Statuto, 15; scala \\B: \"citofono\""_s;
        QTest::newRow("lines") << u"prima\nseconda\n\nquarta"_s;
        QTest::newRow("long") << QString(u"Sala colloqui con un nome lunghissimo "_s).repeated(9).trimmed();
        QTest::newRow("accents at the fold") << QString(200, u'è');
        QTest::newRow("beyond the plane") << u"😀"_s.repeated(60);
        QTest::newRow("forged") << u"x\nEND:VEVENT\nBEGIN:VEVENT"_s;
        for (int length = 60; length < 90; ++length) QTest::addRow("%d octets", length) << QString(length, u'a') + u'à';
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        icalendar::Entry e = entry();
        e.location = e.description = text;
        const auto lines = read(icalendar::file({e}, m_at));
        QCOMPARE(all(lines, "LOCATION"), QStringList{text});
        QCOMPARE(all(lines, "DESCRIPTION"), QStringList{text});
        QCOMPARE(all(lines, "BEGIN").size(), 2);
    }

    void severalMeetingsAreOneFile()
    {
        icalendar::Entry one = entry(), two = entry(), never = entry();
        two.meeting.id = u"two"_s;
        never.meeting.starts = {};
        const auto lines = read(icalendar::file({one, two, never}, m_at));
        QCOMPARE(all(lines, "UID"), (QStringList{one.meeting.id, u"two"_s}));
        QCOMPARE(all(lines, "BEGIN").count(u"VCALENDAR"_s), 1);
    }

    void theReaderRefusesWhatIsNotAllowed()
    {
        QVERIFY(read("BEGIN:VCALENDAR\r\nSUMMARY:" + QByteArray(80, 'a') + "\r\nEND:VCALENDAR\r\n").isEmpty());
        QVERIFY(read("BEGIN:VCALENDAR\nEND:VCALENDAR\r\n").isEmpty());
        QVERIFY(read("BEGIN:VCALENDAR\r\nEND:VCALENDAR").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstIcalendar)
#include "tst_icalendar.moc"
