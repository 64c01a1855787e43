#include "reports/template.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
class Filling {
public:
    Filling(const QString &name, const TemplateValues &values) : m_name(name), m_values(values) {}

    QString of(QStringView text)
    {
        QString out;
        while (true) {
            const auto open = text.indexOf(u"{{");
            if (open < 0) break;
            const auto close = text.indexOf(u"}}", open);
            if (close < 0) fail(QCoreApplication::translate("Template", "A place opened with {{ is not closed."));
            out += text.left(open);
            const QString place = text.mid(open + 2, close - open - 2).toString();
            text = text.mid(close + 2);
            if (place.startsWith(u'#')) out += part(place.mid(1), text);
            else out += value(place);
        }
        out += text;
        checkUsed();
        return out;
    }

private:
    QString value(const QString &place)
    {
        const auto found = m_values.texts.constFind(place);
        if (found == m_values.texts.constEnd())
            fail(QCoreApplication::translate("Template", "The place \"%1\" has no value.").arg(place));
        m_used << place;
        return found->toHtmlEscaped();
    }

    // Fills the part at the start of text and moves text past it.
    QString part(const QString &place, QStringView &text)
    {
        const QString end = u"{{/"_s + place + u"}}"_s;
        const auto length = text.indexOf(end);
        const auto found = m_values.parts.constFind(place);
        if (length < 0 || found == m_values.parts.constEnd())
            fail(QCoreApplication::translate("Template", "The part \"%1\" has no end or no value.").arg(place));
        m_used << place;
        QString out;
        for (const TemplateValues &one : *found) out += Filling(m_name, one).of(text.left(length));
        text = text.mid(length + end.size());
        return out;
    }

    void checkUsed() const
    {
        const QList<QString> names = m_values.texts.keys() + m_values.parts.keys();
        for (const QString &name : names)
            if (!m_used.contains(name))
                fail(QCoreApplication::translate("Template", "The value \"%1\" has no place.").arg(name));
    }

    [[noreturn]] void fail(const QString &why) const
    {
        throw Failure(QCoreApplication::translate("Template", "The page \"%1\" could not be made.").arg(m_name), why,
                      QCoreApplication::translate("Template", "Please report this to whoever looks after the program."));
    }

    const QString &m_name;
    const TemplateValues &m_values;
    QSet<QString> m_used;
};
} // namespace

Template Template::named(const QString &name)
{
    QFile file(u":/templates/%1.html"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("Template", "The page \"%1\" could not be made.").arg(name),
                      QCoreApplication::translate("Template", "Its template is not in the program."),
                      QCoreApplication::translate("Template", "Please install the program again."));
    return {name, QString::fromUtf8(file.readAll())};
}

QString Template::filled(const TemplateValues &values) const { return Filling(m_name, values).of(m_text); }
