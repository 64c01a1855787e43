#include "reports/privacynote.h"
#include "models/records/consent.h"
#include "models/records/failure.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct Language {
    const char *code;
    QStringView ownName;
    bool complete;
};
constexpr Language languages[] = {
    {"it", u"Italiano", true}, {"en", u"English", true}, {"es", u"Español", false}, {"fr", u"Français", false}, {"ro", u"Română", false},
    {"uk", u"Українська", false}, {"ar", u"العربية", false}, {"zh", u"中文", false}, {"si", u"සිංහල", false}, {"fil", u"Filipino", false},
};

// The sections of the note that stand beside one another, in order.
constexpr const char *paragraphs[] = {"who", "data", "why", "seen", "long", "rights", "contact"};
// What is written by hand at the end.
constexpr const char *signatures[] = {"person", "giver", "how", "date", "signature", "operator"};

bool isRightToLeft(const QString &language) { return language == u"ar"; }

// The text of a language by the names of its sections: "<!-- who -->" begins the one called so.
class Sections {
public:
    Sections(const QString &language, PrivacyOf whom) : m_language(language)
    {
        QFile file((whom == PrivacyOf::Workers ? u":/templates/privacy/workers/%1.html"_s : u":/templates/privacy/%1.html"_s).arg(language));
        if (!file.open(QIODevice::ReadOnly)) fail(QCoreApplication::translate("PrivacyNote", "Its text is not in the program."));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression head(u"<!-- ([a-z]+) -->"_s);
        QString name;
        qsizetype from = 0;
        for (auto i = head.globalMatch(text); i.hasNext();) {
            const auto match = i.next();
            if (!name.isEmpty()) m_texts.insert(name, text.mid(from, match.capturedStart() - from).trimmed());
            name = match.captured(1);
            from = match.capturedEnd();
        }
        m_texts.insert(name, text.mid(from).trimmed());
    }

    QString operator[](const QString &name) const
    {
        const auto found = m_texts.constFind(name);
        if (found == m_texts.constEnd()) fail(QCoreApplication::translate("PrivacyNote", "Its part \"%1\" is missing.").arg(name));
        return *found;
    }
    // In the direction of the language, as a cell or a line of it.
    QString block(const QString &name) const { return directed((*this)[name]); }
    QString directed(const QString &html) const
    {
        // Each paragraph says its own direction: Qt does not hand it down from the cell.
        const QString dir = isRightToLeft(m_language) ? u" dir=\"rtl\""_s : QString();
        QString inner = html.contains(u"<p>"_s) || html.contains(u"<h3>"_s) ? html : u"<p>%1</p>"_s.arg(html);
        inner.replace(u"<p>"_s, u"<p%1 style=\"margin-top:0; margin-bottom:36px; font-size:86px\">"_s.arg(dir));
        inner.replace(u"<h3>"_s, u"<h3%1 style=\"margin-top:30px; margin-bottom:14px; font-size:88px; color:#005a8c\">"_s.arg(dir));
        return inner;
    }

private:
    [[noreturn]] void fail(const QString &why) const
    {
        throw Failure(QCoreApplication::translate("PrivacyNote", "The privacy note in the language \"%1\" could not be made.").arg(m_language), why,
                      QCoreApplication::translate("PrivacyNote", "Please report this to whoever looks after the program."));
    }

    QString m_language;
    QHash<QString, QString> m_texts;
};

// The page is put together from texts that are part of the program; what is filled in goes through the template, which
// escapes it.
class Note {
public:
    Note(const QString &language, PrivacyOf whom) : m_whom(whom), m_italian(u"it"_s, whom), m_own(language, whom), m_alone(language == u"it") {}

    bool isOneSheet() const { return m_alone; }
    QString title() const { return m_own[u"title"_s]; }
    QString source() const { return u"%1 %2"_s.arg(m_italian[u"title"_s], version()); }

    QString html(const QString &person, const Site &centre, const PrintContext &context) const
    {
        QString page = marking() + texts() + agreement() + u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"24\" style=\"border-collapse:collapse\">"_s + purposes() + u"</table>"_s + signatureLines();
        TemplateValues values;
        values.texts = {{u"person"_s, person}, {u"centre"_s, centre.name.isEmpty() ? context.centre : centre.name}, {u"operator"_s, context.operatorName}};
        return Template(u"privacy"_s, page).filled(values);
    }

private:
    QString version() const { return privacyNoteVersion(m_whom); }
    // "Firma / Signature": the own words first.
    QString both(const QString &name) const { return m_alone ? m_italian[name] : u"%1 / %2"_s.arg(m_own[name], m_italian[name]); }

    QString marking() const
    {
        const QString own = m_own[u"marking"_s];
        const QString head = u"<p dir=\"ltr\" style=\"margin-top:0; margin-bottom:30px; font-size:84px; color:#3c4650\">{{centre}} \u00b7 %1</p>"_s.arg(version());
        if (own.isEmpty()) return head;
        if (m_whom == PrivacyOf::Workers) return box(u"<p>%1</p>"_s.arg(both(u"marking"_s))) + head;
        return box(m_own.directed(u"<p><b>%1</b></p>"_s.arg(own)) + u"<p dir=\"ltr\" style=\"margin:0\">Testo da fornire a cura dell'ufficio: vale il testo italiano accanto.</p>"_s) + head;
    }

    static QString box(const QString &html)
    {
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"50\" bgcolor=\"#fdf0d5\"><tr><td>%1</td></tr></table>"_s.arg(html);
    }

    QString texts() const
    {
        if (m_alone) {
            QString all;
            for (const char *name : paragraphs) all += m_italian.block(QLatin1String(name));
            return all;
        }
        QString rows;
        for (const char *name : paragraphs)
            rows += u"<tr><td width=\"49%\" valign=\"top\">%1</td><td width=\"2%\"></td><td width=\"49%\" valign=\"top\">%2</td></tr>"_s
                        .arg(m_own.block(QLatin1String(name)), m_italian.block(QLatin1String(name)));
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s + rows + u"</table>"_s;
    }

    // What is signed begins a page of its own when the texts fill one: it is that sheet the office keeps.
    QString agreement() const
    {
        if (m_alone) return m_italian.block(u"agree"_s);
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"page-break-before:always\"><tr><td width=\"49%\" valign=\"top\">%1</td><td width=\"2%\"></td><td width=\"49%\" valign=\"top\">%2</td></tr></table>"_s
            .arg(m_own.block(u"agree"_s), m_italian.block(u"agree"_s));
    }

    QString purposes() const
    {
        QString rows;
        for (const Choice &purpose : Consent::type.field("purpose").choices) {
            if (isOfWorkers(QString::fromLatin1(purpose.code)) != (m_whom == PrivacyOf::Workers)) continue;
            const QString code = QString::fromLatin1(purpose.code).remove(u'-'); // the sections are called in letters alone
            const QString second = m_alone ? QString() : u"<p style=\"margin:0; font-size:80px; color:#3c4650\">%1</p>"_s.arg(m_italian[code]);
            rows += u"<tr><td width=\"74%\" valign=\"top\" style=\"border-bottom:4px solid #dfe4e8\">%1%2</td>"
                    "<td width=\"13%\" align=\"center\" valign=\"top\" style=\"border-bottom:4px solid #dfe4e8; white-space:nowrap\">\u2610\u00a0%3</td>"
                    "<td width=\"13%\" align=\"center\" valign=\"top\" style=\"border-bottom:4px solid #dfe4e8; white-space:nowrap\">\u2610\u00a0%4</td></tr>"_s
                        .arg(m_own.block(code).replace(u"margin-bottom:36px; font-size:86px"_s, u"margin-bottom:0"_s), second, both(u"yes"_s), both(u"no"_s));
        }
        return rows;
    }

    QString signatureLines() const
    {
        const QHash<QString, QString> known{{u"person"_s, u"{{person}}"_s}, {u"operator"_s, u"{{operator}}"_s}, {u"how"_s, both(u"ways"_s)}};
        QString rows;
        for (const char *name : signatures) {
            const QString key = QLatin1String(name);
            rows += u"<tr><td width=\"40%\" valign=\"bottom\"><p dir=\"ltr\" style=\"margin:0; font-size:82px\">%1</p></td><td valign=\"bottom\" style=\"border-bottom:5px solid #1f2933\">%2</td></tr>"_s.arg(both(key), known.value(key, u"&nbsp;"_s));
        }
        return u"<p style=\"margin:0; font-size:50px\">&nbsp;</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"40\" style=\"border-collapse:collapse\">"_s + rows + u"</table>"_s;
    }

    PrivacyOf m_whom;
    Sections m_italian, m_own;
    bool m_alone;
};
} // namespace

QString privacyNoteVersion(PrivacyOf whom) { return whom == PrivacyOf::Workers ? u"2026-1-lavoro"_s : u"2026-1"_s; }

QList<PrivacyLanguage> workerPrivacyLanguages()
{
    QList<PrivacyLanguage> all = privacyLanguages();
    all.removeIf([](const PrivacyLanguage &one) { return !one.complete; });
    return all;
}

QList<PrivacyLanguage> privacyLanguages()
{
    QList<PrivacyLanguage> all;
    for (const Language &one : languages) all << PrivacyLanguage{QLatin1String(one.code), one.ownName.toString(), one.complete};
    return all;
}

Printout privacyNote(const QString &language, const QString &person, const Site &centre, const PrintContext &context, PrivacyOf whom)
{
    const Note note(language, whom);
    return {.kind = QCoreApplication::translate("PrivacyNote", "Privacy note"),
            .title = note.title(),
            .context = context,
            .source = note.source(),
            .html = note.html(person, centre, context),
            .onePage = note.isOneSheet()};
}
