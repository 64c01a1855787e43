#include "reports/letterwords.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QString clock(int slot) { return u"%1:%2"_s.arg(slot / 2).arg(slot % 2 ? u"30"_s : u"00"_s); }

QString timesOf(const Week &week, int day)
{
    QStringList times;
    for (int slot = 0; slot < Week::slots_; ++slot) {
        if (!week.isOn(day, slot)) continue;
        const int from = slot;
        while (slot < Week::slots_ && week.isOn(day, slot)) ++slot;
        times << clock(from) + u'\u2013' + clock(slot);
    }
    return times.join(u", "_s);
}
} // namespace

std::optional<LetterWords> LetterWords::find(const QString &name, const QString &language)
{
    QFile file(u":/templates/hire/%1.%2.txt"_s.arg(name, language));
    if (language.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    QHash<QString, QString> texts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto at = line.indexOf(u" = ");
        if (!line.startsWith(u'#') && at > 0) texts.insert(line.left(at), line.mid(at + 3).trimmed());
    }
    return LetterWords(name, language, std::move(texts));
}

QStringList LetterWords::languagesOf(const QString &name)
{
    QStringList all;
    for (const QString &file : QDir(u":/templates/hire"_s).entryList({name + u".*.txt"_s})) all << file.section(u'.', 1, 1);
    return all;
}

QString LetterWords::operator[](const QString &key) const
{
    const auto found = m_texts.constFind(key);
    if (found == m_texts.cend())
        throw Failure(QCoreApplication::translate("Template", "The page \"%1\" could not be made.").arg(m_name),
                      QCoreApplication::translate("Template", "The place \"%1\" has no value.").arg(key),
                      QCoreApplication::translate("Template", "Please report this to whoever looks after the program."));
    return *found;
}

QString LetterWords::money(Cents amount) const
{
    return u"%1%2%3\u00a0€"_s.arg(m_locale.toString(amount.value / 100), m_locale.decimalPoint()).arg(amount.value % 100, 2, 10, QChar(u'0'));
}

QString LetterWords::number(Decimal value) const
{
    QString text = value.plain();
    return text.replace(u'.', m_locale.decimalPoint());
}

QString LetterWords::week(const Week &week) const
{
    QStringList lines;
    for (int day = 0; day < Week::days;) {
        const QString times = timesOf(week, day);
        int last = day;
        while (last + 1 < Week::days && timesOf(week, last + 1) == times) ++last;
        const QString days = last == day ? dayName(day) : (*this)[u"days"_s].arg(dayName(day), dayName(last));
        if (!times.isEmpty()) lines << days + u' ' + times;
        day = last + 1;
    }
    return lines.join(u"; "_s);
}
