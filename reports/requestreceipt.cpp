#include "models/intake/deadline.h"
#include "models/intake/offer.h"
#include "reports/requestsummary.h"
#include "reports/template.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(RequestReceipt)
};

QString longDay(QDate day) { return QLocale().toString(day, Words::tr("dddd d MMMM yyyy", "a day on a receipt; the signs are those of QDate")); }
QString shortDay(QDate day) { return QLocale().toString(day, u"dd/MM/yyyy"_s); }

QString word(const char *column, const QString &code)
{
    return code.isEmpty() ? QString() : FamilyRequest::type.shown(FamilyRequest::type.field(column), code);
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" \u00b7 "_s);
}

// Two lines, and nothing about anybody's health: the sheet lies on tables and goes through hands.
QStringList askedFor(const FamilyRequest &request)
{
    const QString hours = intake::weeklyHours(request).units > 0 ? Words::tr("%1 hours a week").arg(intake::weeklyHours(request).shown()) : QString();
    const QString starts = request.starts.isValid() ? Words::tr("from %1").arg(shortDay(request.starts)) : QString();
    const QString level = request.level.isEmpty() ? QString() : Words::tr("level %1").arg(word("level", request.level));
    return {joined({word("service", request.service), word("schedule", request.schedule)}), joined({level, hours, starts, request.city})};
}

struct Next {
    QString until;     // by when, in words; empty where nobody can know
    QStringList steps; // what happens, in order
};

Next nextOf(const FamilyRequest &request, const QList<Closing> &closings)
{
    if (request.state == u"draft")
        return {{}, {Words::tr("The request is not sent yet: some answers are still missing."), Words::tr("When we have them we send it together."),
                     Words::tr("Three working days later at most you receive from us the CVs of three people.")}};
    if (request.state != u"submitted" && request.state != u"in-progress")
        return {{}, {Words::tr("This request is closed. Call us if you need somebody again: we keep what you told us and you need not begin anew.")}};
    const QStringList after{Words::tr("You meet them and you choose. We help you arrange the meetings if you wish."),
                            Words::tr("If nobody suits you, tell us: we look again."), Words::tr("When you hire somebody we help you with the contract and with INPS.")};
    if (const auto due = intake::dueOn(request, closings))
        return {longDay(*due), QStringList{Words::tr("We look for people who suit what you asked for."), Words::tr("By the day above you receive from us the CVs of three people.")} + after};
    return {{}, QStringList{Words::tr("We are waiting for something before we can go on: the person you spoke to told you what it is."),
                            Words::tr("When we have it, the three working days go on and you receive from us the CVs of three people.")} + after};
}

QStringList toBring()
{
    return {Words::tr("This sheet, or its number"), Words::tr("Identity document and codice fiscale of who will be the employer"),
            Words::tr("Identity document and health card of the person to be assisted, if there is one"),
            Words::tr("Certificate of civil invalidity, if there is one"), Words::tr("ISEE, if you have it: it is needed only for contributions")};
}

QList<TemplateValues> each(const QStringList &texts)
{
    QList<TemplateValues> all;
    for (const QString &text : texts)
        if (!text.isEmpty()) all << TemplateValues{.texts = {{u"text"_s, text}}, .parts = {}};
    return all;
}

// Numbered, so that they can be named on the phone.
QList<TemplateValues> numbered(const QStringList &texts)
{
    QList<TemplateValues> all;
    for (const QString &text : texts) all << TemplateValues{.texts = {{u"number"_s, QString::number(all.size() + 1)}, {u"text"_s, text}}, .parts = {}};
    return all;
}

// What the program does not know about the centre is left to be written by hand.
QStringList whomToCall(const Site &centre, const PrintContext &context)
{
    const QString blank(28, u'_');
    return {centre.name.isEmpty() ? context.centre : centre.name, centre.street, Words::tr("Phone: %1").arg(centre.phone.isEmpty() ? blank : centre.phone),
            centre.email.isEmpty() ? QString() : Words::tr("E-mail: %1").arg(centre.email), Words::tr("Open: %1").arg(centre.hours.isEmpty() ? blank : centre.hours)};
}
} // namespace

Printout requestReceipt(const Row &row, const Site &centre, const ReferenceTitles &titles, const PrintContext &context)
{
    const auto request = recordOf<FamilyRequest>(row);
    const QString family = (request.contactName + u' ' + request.contactSurname).trimmed();
    const QString name = family.isEmpty() ? titles.value(request.requester) : family;
    const Next next = nextOf(request, centre.closings);
    const QDate day = (request.submittedAt.isValid() ? request.submittedAt : context.at).toLocalTime().date();

    TemplateValues page;
    page.texts = {{u"number_label"_s, Words::tr("Number of your request")},
                  {u"number"_s, request.protocol.isEmpty() ? u"\u2013"_s : request.protocol},
                  {u"asked_label"_s, request.submittedAt.isValid() ? Words::tr("What you asked for on %1").arg(shortDay(day)) : Words::tr("What you asked for")},
                  {u"next_label"_s, Words::tr("What happens next")},
                  {u"call_label"_s, Words::tr("Whom to call")},
                  {u"call_note"_s, Words::tr("Say the number of your request: whoever answers finds it at once.")},
                  {u"bring_label"_s, Words::tr("What to bring when you come")}};
    page.parts = {{u"name"_s, each({name})},
                  {u"asked"_s, each(askedFor(request))},
                  {u"until"_s, next.until.isEmpty() ? QList<TemplateValues>{} : QList{TemplateValues{.texts = {{u"label"_s, Words::tr("Three CVs by")}, {u"text"_s, next.until}}, .parts = {}}}},
                  {u"steps"_s, numbered(next.steps)},
                  {u"call"_s, each(whomToCall(centre, context))},
                  {u"bring"_s, each(toBring())}};
    const QString kind = Words::tr("Receipt of your request");
    return {.kind = kind, .title = kind, .context = context, .source = {}, .html = Template::named(u"receipt"_s).filled(page), .draft = request.state == u"draft", .onePage = true};
}
