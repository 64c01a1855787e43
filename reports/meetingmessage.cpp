#include "reports/meetingmessage.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
// The words of both languages stand here, for the reader's is not the screen's.
struct Pattern {
    const char *language;
    QString day, sms, hello, moved, regards, phone, video, home, place, confirm;
};

const Pattern &patternOf(const QByteArray &language)
{
    static const Pattern italian{"it", u"dddd d MMMM"_s, u"WeMi: le confermiamo l'incontro di %1 alle %2, %3."_s, u"Buongiorno,"_s, u"Se non può venire, ci avvisi al %1."_s,
                                 u"Cordiali saluti"_s, u"per telefono"_s, u"in videochiamata"_s, u"all'indirizzo che conosce"_s, u"presso %1"_s,
                                 u"le confermiamo l'incontro di %1 alle %2, %3. Durerà circa %4 minuti."_s};
    static const Pattern english{"en", u"dddd d MMMM"_s, u"WeMi: we confirm your meeting on %1 at %2, %3."_s, u"Good morning,"_s, u"If you cannot come, please call %1."_s,
                                 u"Kind regards"_s, u"by phone"_s, u"by video call"_s, u"at the address you know"_s, u"at %1"_s,
                                 u"we confirm your meeting on %1 at %2, %3. It will last about %4 minutes."_s};
    return language == "en" ? english : italian;
}

QString whereOf(const MeetingWords &words, const Pattern &pattern)
{
    const QString &place = words.meeting.place;
    if (place == u"phone"_s) return pattern.phone;
    if (place == u"video"_s) return words.meeting.address.isEmpty() ? pattern.video : pattern.video + u": "_s + words.meeting.address;
    const QString where = meetingPlace(words, true);
    return where.isEmpty() ? pattern.home : pattern.place.arg(where);
}
} // namespace

QString meetingPlace(const MeetingWords &words, bool homeToo)
{
    if (words.meeting.place != u"centre"_s) return homeToo && words.meeting.place != u"phone"_s ? words.meeting.address : QString();
    QStringList parts;
    for (const QString &part : {words.centre.name, words.centre.street, words.room})
        if (!part.isEmpty()) parts << part;
    return parts.join(u", "_s);
}

QString meetingMessage(const MeetingWords &words, const QByteArray &language, bool mail)
{
    const Pattern &pattern = patternOf(language);
    const QLocale locale(QString::fromLatin1(pattern.language));
    const QDateTime starts = words.meeting.starts.toLocalTime();
    const QString day = locale.toString(starts, pattern.day), time = starts.time().toString(u"HH:mm"_s), where = whereOf(words, pattern);
    const QString moved = words.centre.phone.isEmpty() ? QString() : pattern.moved.arg(words.centre.phone);
    if (!mail) return QStringList{pattern.sms.arg(day, time, where), moved}.join(u' ').trimmed();
    QStringList paragraphs{pattern.hello, pattern.confirm.arg(day, time, where).arg(words.meeting.minutes)};
    if (!moved.isEmpty()) paragraphs << moved;
    paragraphs << pattern.regards + u'\n' + (words.centre.name.isEmpty() ? u"WeMi"_s : words.centre.name);
    return paragraphs.join(u"\n\n"_s);
}

icalendar::Entry calendarEntry(const MeetingWords &words, const Record &record, bool named)
{
    icalendar::Entry entry;
    entry.meeting = words.meeting;
    entry.version = record.version;
    entry.changedAt = record.changedAt;
    entry.summary = (u"Incontro WeMi "_s + (named && !words.meeting.about.isEmpty() ? words.meeting.about : words.requestNumber)).trimmed();
    entry.location = meetingPlace(words, named);
    return entry;
}
