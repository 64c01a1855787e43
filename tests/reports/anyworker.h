#pragma once
#include "models/shortlist/cvsubjects.h"
#include "reports/cv.h"
#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QSet>

// Workers made from the field tables: whatever a version hides holds a text with "zq", a number with 7777, a telephone with
// 90909 or a date of 1888; what it shows typed freely begins with "vq" and has all that is hidden of the worker in its middle.
class AnyWorker {
public:
    AnyWorker(quint32 seed, Disclosure version) : m_dice(seed)
    {
        for (const QByteArray &column : cvColumns(version)) m_shown << column;
    }

    CvSubject worker()
    {
        m_hidden.clear();
        CvSubject subject;
        Row person = filled(Person::type, "person.");
        subject.person = recordOf<Person>(person);
        if (oneIn(4)) subject.person.name += QLatin1Char(' ') + subject.person.surname;
        Row candidacy = filled(Candidacy::type, {});
        for (int i = 0; i < 3; ++i) {
            auto feedback = recordOf<Feedback>(filled(Feedback::type, "feedback."));
            feedback.about = oneIn(6) ? QStringLiteral("service") : QStringLiteral("worker");
            feedback.fromWhom = oneIn(6) ? QStringLiteral("worker") : QStringLiteral("family");
            feedback.state = oneIn(4) ? QStringLiteral("given") : QStringLiteral("confirmed");
            feedback.mayBeQuoted = !oneIn(4);
            if (!feedback.person.isEmpty()) m_hidden << titles.value(feedback.person);
            if (feedback.about != u"worker" || feedback.fromWhom != u"family" || feedback.state != u"confirmed" || !feedback.mayBeQuoted) feedback.words = next(QStringLiteral("zq"));
            subject.references << feedback;
        }
        subject.candidacy = recordOf<Candidacy>(candidacy);
        sprinkle(subject);
        subject.candidacy.photoShown = oneIn(2);
        return subject;
    }

    QHash<QString, QString> titles;

    // A picture with words in it that no eye sees.
    static QByteArray photo(int width = 300, int height = 400)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(qRgb(200, 180, 160));
        image.setText(QStringLiteral("Description"), QStringLiteral("zqphoto"));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

private:
    bool oneIn(quint32 n) { return m_dice.bounded(n) == 0; }

    // Letters alone, never the same twice.
    QString next(const QString &mark)
    {
        QString letters;
        for (quint32 n = ++m_count; n > 0; n /= 25) letters += QChar(u'a' + static_cast<char16_t>(n % 25));
        return mark.left(1).toUpper() + mark.mid(1) + letters;
    }

    QVariant value(const RecordType &type, const Field &f, const QByteArray &column)
    {
        const bool shown = m_shown.contains(column);
        switch (f.kind) {
        case Field::Kind::Text:
        case Field::Kind::LongText: return text(f, column, shown);
        case Field::Kind::Number: return QVariant::fromValue<qlonglong>(shown ? m_dice.bounded(1, 30) : 7777);
        case Field::Kind::Decimal: return QVariant::fromValue(Decimal::whole(7777));
        case Field::Kind::Money: return QVariant::fromValue(Cents{m_dice.bounded(60'000, 160'000)});
        case Field::Kind::Date: return shown ? QDate(2010, 1, 1).addDays(m_dice.bounded(5000)) : QDate(1888, 3, 1);
        case Field::Kind::Instant: return QDateTime({1888, 3, 1}, {9, 0}, Qt::UTC);
        case Field::Kind::Flag: return oneIn(2);
        case Field::Kind::Choice: return QLatin1String(f.choices[m_dice.bounded(static_cast<quint32>(f.choices.size()))].code);
        case Field::Kind::MultiChoice: return QStringList{QLatin1String(f.choices[m_dice.bounded(static_cast<quint32>(f.choices.size()))].code)};
        case Field::Kind::Reference: return option(f, shown);
        case Field::Kind::References: return QStringList{option(f, shown), option(f, shown)};
        case Field::Kind::Week: return QVariant();
        case Field::Kind::Items: break;
        }
        QVariantList items;
        for (quint32 i = 0, n = m_dice.bounded(1u, 3u); i < n; ++i)
            items << QVariant(filled(*f.item, QByteArray(&type == &Candidacy::type ? "" : "person.") + f.column + '.'));
        return items;
    }

    QString option(const Field &f, bool shown)
    {
        const QString id = QLatin1String(f.list) + QLatin1Char('.') + next(QStringLiteral("o")) + (oneIn(3) ? QStringLiteral(".other") : QString());
        titles.insert(id, next(shown ? QStringLiteral("vq") : QStringLiteral("zq")));
        return id;
    }

    QString text(const Field &f, const QByteArray &column, bool shown)
    {
        if (shown) return next(QStringLiteral("vq"));
        QString made;
        if (column.contains("phone") || column.endsWith("other_phones.number")) made = QStringLiteral("347 90 90 9%1").arg(m_dice.bounded(10, 99));
        else if (column.contains("mail")) made = next(QStringLiteral("zq")) + QStringLiteral("@posta.example");
        else if (column.endsWith("employer") || column.endsWith("referee")) made = QStringLiteral("famiglia ") + next(QStringLiteral("zq"));
        else if (column.endsWith("surname") && oneIn(2)) made = next(QStringLiteral("zq")) + QLatin1Char(' ') + next(QStringLiteral("zq"));
        else if (column.endsWith("number") || column.endsWith("receipt") || column.endsWith("fiscal_code")) made = QStringLiteral("zq %1-%2").arg(m_dice.bounded(100, 999)).arg(m_dice.bounded(100, 999));
        else if (column.endsWith("street")) made = QStringLiteral("via ") + next(QStringLiteral("zq")) + QStringLiteral(" 7");
        else made = next(QStringLiteral("zq"));
        const bool ofOneWord = !made.contains(QLatin1Char(' ')) && !made.contains(QLatin1Char('@')) && !column.endsWith("surname") && !column.endsWith("surnames") && !column.endsWith("birth_place");
        if (f.kind == Field::Kind::Text && f.sensitivity != Sensitivity::Ordinary && !ofOneWord) m_hidden << made;
        return made;
    }

    Row filled(const RecordType &type, const QByteArray &prefix)
    {
        Row row = type.newRow();
        for (qsizetype i = 0; const Field &f : type.fields) {
            const qsizetype at = i++;
            if (!oneIn(12)) row[at] = value(type, f, prefix + f.column);
        }
        return row;
    }

    // As people write: names in any case, numbers in any spelling.
    QString spelled(const QString &hidden)
    {
        switch (m_dice.bounded(4)) {
        case 0: return hidden.toUpper();
        case 1: return hidden.toLower();
        case 2: return hidden.at(0).isDigit() || hidden.contains(QLatin1Char('-')) ? QString(hidden).remove(QLatin1Char(' ')).remove(QLatin1Char('-')) : QStringLiteral("l'") + hidden;
        default: return hidden;
        }
    }
    void sprinkle(CvSubject &subject)
    {
        const auto strew = [this](QString &text) {
            if (!text.startsWith(QLatin1String("Vq"))) return;
            for (const QString &hidden : std::as_const(m_hidden))
                if (oneIn(2)) text += QStringLiteral(" da ") + spelled(hidden) + (oneIn(2) ? QStringLiteral(".") : QStringLiteral(", "));
        };
        Candidacy &c = subject.candidacy;
        for (QString *text : {&c.studyOther, &c.courseOther, &c.hobbyOther, &c.characterOther}) strew(*text);
        for (Experience &job : c.experiences)
            for (QString *text : {&job.duties, &job.positionOther, &job.town}) strew(*text);
        for (ServiceOffer &offer : c.offers)
            for (QString *text : {&offer.therapies, &offer.taskOther, &offer.houseTaskOther}) strew(*text);
        for (WorkerLanguage &language : c.languages) strew(language.languageOther);
        for (Feedback &feedback : subject.references) strew(feedback.words);
    }

    QRandomGenerator m_dice;
    QSet<QByteArray> m_shown;
    QStringList m_hidden;
    quint32 m_count = 700; // so that every mark is long enough to be a name
};
