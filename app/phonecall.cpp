#include "app/phonecall.h"
#include "app/typist.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/printing.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include <QAbstractButton>
#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
using Steps = QList<Script::Step>;

QString inDays(int days) { return QDate::currentDate().addDays(days).toString(u"ddMMyyyy"_s); }

FieldBox *box(const Typist &typist, const char *column) { return typist.form() ? typist.form()->box(column) : nullptr; }

QVariant valueOf(const Typist &typist, const char *column) { return box(typist, column) ? box(typist, column)->value() : QVariant(); }

bool hasKeyboard(const Typist &typist, const QWidget *part) { return part && typist.focused() && (part == typist.focused() || part->isAncestorOf(typist.focused())); }

// To a page of the request by its number, with what is answered there.
Steps onPage(Typist &t, const QString &name, Qt::Key number, const Steps &answers)
{
    Steps steps{{name + u" (page)"_s, [&t, number] { t.press(number, Qt::AltModifier); }, {}, false}};
    steps << answers;
    steps << Script::Step{name, {}, {}};
    return steps;
}
} // namespace

Steps answerCall(Typist &t, const PhoneCall &call)
{
    const auto who = [&t] { return t.part<QuickSearch>(u"who"_s); };
    const auto again = [&t] {
        t.press(Qt::Key_Escape);
        t.press(QKeySequence(QKeySequence::SelectAll));
    };
    return {
        {u"call"_s, [&t] { t.press(Qt::Key_F8); }, [&t, who] { return t.pageKey().startsWith(u"contact/") && t.form() && !t.form()->isReadOnly() && hasKeyboard(t, who()); }},
        {u"caller-known"_s, [&t, call] { t.type(call.knownPhone()); }, [who] { return who() && who()->isShowingResults() && !who()->results().isEmpty(); }},
        {u"caller-not-known"_s, [&t, call, again] {
             again();
             t.type(call.phone);
         }, [who] { return who() && who()->isShowingResults() && who()->results().isEmpty(); }},
        {u"caller-new"_s, [&t, call, again] {
             again();
             t.type(u"%1 %2 %3"_s.arg(call.surname, call.name, call.phone).toLower());
         }, [who] { return who() && who()->isShowingResults() && who()->results().isEmpty(); }},
        {u"person-made"_s, [&t] { t.press(Qt::Key_Return); },
         [&t] { return !valueOf(t, "person").toString().isEmpty() && hasKeyboard(t, box(t, "heard")); }},
        {u"call-note"_s, [&t] { t.type(u"Cerca una badante per la madre, convivente. Richiamare la sera."_s); }, {}},
        {u"request-begun"_s, [&t] { t.press(Qt::Key_Return, Qt::ControlModifier); },
         [&t] { return t.pageKey().startsWith(u"request/") && t.form() && !t.form()->isReadOnly() && !valueOf(t, "requester").toString().isEmpty(); }},
    };
}

Steps fillRequest(Typist &t)
{
    const auto a = [&t](const char *column, const QStringList &what) { return t.answer(column, what); };
    const auto p = [&t](const char *column, const QStringList &what) { return t.answerOfPerson(column, what); };
    const Script::Step onePerson{u"one person"_s, [&t] { t.press(Qt::Key_Space); }, [&t] { return t.focused() && !t.focused()->objectName().startsWith(u"addItem"); }, false};
    const Script::Step sameData{u"requester's data"_s, [&t] {
                                    t.reach(u"useRequester"_s, Qt::Key_Backtab);
                                    t.press(Qt::Key_Space);
                                }, [&t] { return !valueOf(t, "contact_surname").toString().isEmpty(); }, false};
    return onPage(t, u"request-first"_s, Qt::Key_2, a("service", {u"carer"_s}) + a("schedule", {u"live-in"_s}) + a("level", {u"CS"_s})) +
           onPage(t, u"request-people"_s, Qt::Key_3,
                  Steps{onePerson} + p("name", {u"Ada"_s}) + p("surname", {u"Esempi"_s}) + p("sex", {u"female"_s}) + p("age", {u"84"_s}) + p("kinship", {u"kinship.child"_s}) +
                      p("illnesses", {u"illness.dementia"_s}) + p("autonomy", {u"autonomy.dependent"_s}) + p("height", {u"height.medium"_s}) + p("build", {u"build.medium"_s}) +
                      p("habits", {u"Ama la musica, si alza presto."_s})) +
           onPage(t, u"request-care"_s, Qt::Key_4, a("carer_tasks", {u"carer-task.company"_s, u"carer-task.washing"_s, u"carer-task.cooking"_s})) +
           onPage(t, u"request-house"_s, Qt::Key_5,
                  a("house_work", {u"yes"_s}) + a("house_area", {u"house-area.to-80"_s}) + a("house_kind", {u"house-kind.flat"_s}) + a("rooms", {u"3"_s}) + a("bathrooms", {u"1"_s}) +
                      a("lift", {u"yes"_s}) + a("house_tasks", {u"house-task.cleaning"_s, u"house-task.cooking"_s})) +
           onPage(t, u"request-animals"_s, Qt::Key_6, a("animals", {u"yes"_s}) + a("cats", {u"1"_s}) + a("animal_tasks", {u"animal-task.feeding"_s})) +
           onPage(t, u"request-hours"_s, Qt::Key_7,
                  a("weekly_hours", {u"54"_s}) + a("rest_half_days", {u"wed"_s}) + a("rooms_offered", {u"room-offered.single"_s}) + a("not_self_sufficient", {u"one"_s}) +
                      a("pay", {u"1500"_s}) + a("contract", {u"permanent"_s}) + a("starts", {inDays(14)})) +
           onPage(t, u"request-wishes"_s, Qt::Key_8,
                  a("worker_sex", {u"female"_s}) + a("character", {u"character.patient"_s}) + a("experience_years", {u"2"_s}) + a("worker_languages", {u"ital"_s})) +
           onPage(t, u"request-contacts"_s, Qt::Key_9,
                  Steps{sameData} + a("contact_fiscal_code", {u"ZMBLVI70A41Z999X"_s}) + a("contact_birth_place", {u"Provaville"_s}) + a("contact_birth_country", {u"ital"_s}) +
                      a("contact_born", {u"01011970"_s}) + a("contact_email", {u"prova@example.org"_s}) + a("street", {u"via della Prova 7"_s}) + a("postcode", {u"20121"_s}));
}

Steps sendRequest(Typist &t)
{
    const auto send = [&t] { t.press(Qt::Key_Return, Qt::ControlModifier); };
    const auto consent = [&t](const QString &purpose) {
        const QString name = u"purpose_"_s + purpose;
        return Script::Step{name, [&t, name] {
                                t.reach(name);
                                t.press(Qt::Key_Space);
                            }, [&t, name] { return t.part<QAbstractButton>(name) && t.part<QAbstractButton>(name)->isChecked(); }, false};
    };
    return {
        {u"not-sent-yet"_s, send, [&t] { return t.focused() && t.focused()->objectName() == u"giveConsent"; }},
        {u"consents"_s, [&t] { t.press(Qt::Key_Space); }, [&t] { return t.part<QWidget>(u"recordConsents"_s) != nullptr; }},
        consent(u"service"_s), consent(u"health"_s), consent(u"workers"_s),
        {u"consents-given"_s, [&t] {
             t.reach(u"how"_s);
             for (int i = 0; i < 3; ++i) t.press(Qt::Key_Down); // said on the phone
         }, {}},
        {u"consents-recorded"_s, [&t] {
             t.reach(u"recordConsents"_s);
             t.press(Qt::Key_Space);
         }, [&t] { return !t.part<QWidget>(u"recordConsents"_s) && !t.part<QWidget>(u"against"_s); }},
        {u"request-sent"_s, send, [&t] { return valueOf(t, "state").toString() == u"submitted"; }},
    };
}

Steps savePrint(Typist &t, const std::function<QString(const QString &)> &saveAs, const QString &name)
{
    const auto path = std::make_shared<QString>();
    return {{name + u" (save)"_s, [&t, saveAs, name, path] {
                 *path = saveAs(name);
                 if (t.reach(u"savePdf"_s)) t.press(Qt::Key_Space);
             }, [path] { return QFile::exists(*path); }, false},
            {name + u" (put away)"_s, [&t] {
                 t.preview()->close();
                 t.window().activateWindow(); // where no window manager does it
             }, [&t] { return !t.preview(); }, false}};
}

Steps printPapers(Typist &t, const PhoneCall &call)
{
    const auto paper = [&](const QString &button, const QString &picture, const QString &file) {
        const auto shown = [&t] { return t.preview() != nullptr; };
        return Steps{{picture, [&t, button] {
                          if (const auto *one = t.part<QAbstractButton>(button)) t.press(one->shortcut());
                      }, shown}} + savePrint(t, call.saveAs, file);
    };
    return paper(u"receipt"_s, u"receipt"_s, u"receipt.pdf"_s) + paper(u"familySummary"_s, u"summary"_s, u"summary.pdf"_s);
}
