#include "app/matchingday.h"
#include "app/phonecall.h"
#include "app/shortlisthands.h"
#include "app/typist.h"
#include "models/records/feedback.h"
#include "models/records/meeting.h"
#include "models/records/placement.h"
#include "ui/dateeditor.h"
#include "ui/fieldbox.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/page.h"
#include "ui/printing.h"
#include "ui/recordform.h"
#include "ui/shortlistcard.h"
#include "ui/starstrip.h"
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
using Steps = QList<Script::Step>;

QString shownDay(QDate day) { return day.toString(u"ddMMyyyy"_s); }

QVariant valueOf(const Typist &t, const char *column) { return t.form() && t.form()->box(column) ? t.form()->box(column)->value() : QVariant(); }

void typeMoment(Typist &t, QDate day, const QString &time)
{
    FieldBox *box = t.form() ? t.form()->box("starts") : nullptr;
    const auto *date = box ? box->findChild<DateEditor *>()->findChild<QLineEdit *>() : nullptr;
    if (!t.reach(date, Qt::Key_Backtab, 4) && !t.reach(date)) return; // the keyboard may still be in the time
    t.press(QKeySequence(QKeySequence::SelectAll));
    t.type(shownDay(day));
    if (!t.reach(box->findChild<QLineEdit *>(u"time"_s))) return;
    t.press(QKeySequence(QKeySequence::SelectAll));
    t.type(time);
}

bool isBooked(const Typist &t) { return t.pageKey().startsWith(u"meeting/") && t.part<QPushButton>(u"calendarFile"_s); }

void save(Typist &t) { t.press(QKeySequence(QKeySequence::Save)); }

Steps planMeeting(Typist &t, const MatchingDay &day, int number, const QString &name)
{
    const auto who = [&day, number] { return day.choice.workers.value(number); };
    return {{name + u" (card)"_s, [&t, who] { shortlisthands::press(t, who(), u"meeting"_s); },
             [&t] { return t.pageKey().startsWith(u"meeting/") && t.form() && !t.form()->isReadOnly() && t.part<QComboBox>(u"roomChoice"_s) && t.part<QComboBox>(u"operator_idChoice"_s)->currentIndex() > 0; }, false},
            {name, [&t] {
                 typeMoment(t, QDate::currentDate().addDays(2), u"730"_s); // an archive full of meetings has no free hour later
                 if (auto *room = t.part<QComboBox>(u"roomChoice"_s); room && room->count() > 1) t.choose(room, [room] { return !room->currentData().toString().isEmpty(); });
             }, [&t] { return !valueOf(t, "starts").isNull(); }}};
}

// Two at one time with one operator are refused; a free time is one key away.
Steps meetings(Typist &t, const MatchingDay &day, const std::shared_ptr<QString> &first)
{
    Steps steps = planMeeting(t, day, 0, u"meeting-planned"_s);
    steps << Script::Step{u"meeting-booked"_s, [&t] { save(t); }, [&t, first] {
                              *first = t.pageKey();
                              return isBooked(t);
                          }};
    steps << Script::Step{u"back to the shortlist"_s, [&t] { t.turnTo(u"match/"_s); }, [&t] { return t.pageKey().startsWith(u"match/"); }, false};
    steps += planMeeting(t, day, 2, u"meeting-taken"_s);
    steps << Script::Step{u"meeting-refused"_s, [&t] { save(t); }, [&t] { return t.part<NoticeBar>(u"trouble"_s) && t.part<QPushButton>(u"freeTime"_s); }}
          << Script::Step{u"meeting-at-a-free-time"_s, [&t] {
                              if (t.reach(u"freeTime"_s, Qt::Key_Backtab, 20) || t.reach(u"freeTime"_s)) t.press(Qt::Key_Space);
                              save(t);
                          }, [&t] { return isBooked(t); }}
          << Script::Step{u"calendar-week"_s, [&t] { t.goToSection(u"calendar"_s); }, [&t] { return t.pageKey() == u"calendar"; }};
    return steps;
}

Steps hold(Typist &t, const std::shared_ptr<QString> &meeting)
{
    Steps steps{{u"meeting opened"_s, [&t, meeting] { t.turnTo(*meeting); }, [&t, meeting] { return t.pageKey() == *meeting && t.form() && !t.form()->isReadOnly(); }, false},
                {u"they met earlier"_s, [&t] {
                     typeMoment(t, QDate::currentDate().addDays(-1), u"715"_s); // nobody meets so early: it is free
                     save(t);
                 }, [&t] { return t.part<QPushButton>(u"hold"_s) && t.part<QWidget>(u"after"_s); }, false}};
    steps += t.answer(Meeting::type, "outcome", {u"hire"_s}) + t.answer(Meeting::type, "family_words", {u"È gentile, la mamma si è trovata bene."_s}) +
             t.answer(Meeting::type, "worker_words", {u"La casa è comoda, può cominciare presto."_s});
    steps << Script::Step{u"meeting-held"_s, [&t] {
                              if (t.reach(u"hold"_s, Qt::Key_Backtab)) t.press(Qt::Key_Space);
                          }, [&t] { return valueOf(t, "state").toString() == u"held"; }};
    return steps;
}

// An answer where the request and the candidacy have left none.
Steps completed(Typist &t, const char *column, const QString &answer)
{
    return {{QString::fromLatin1(column), [&t, column, answer] {
                 FieldBox *box = t.form() ? t.form()->box(column) : nullptr;
                 if (!box || !box->isVisible() || !box->field().isEmpty(box->value()) || !t.reach(box)) return;
                 t.give(*box, {answer});
             }, {}, false}};
}

// A menu waits for its answer before it gives the keyboard back: what is pressed in it is pressed meanwhile.
void openPaper(Typist &t, const QString &paper)
{
    QTimer::singleShot(400, &t.window(), [&t, paper] {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 10 && !(menu->activeAction() && menu->activeAction()->objectName() == paper); ++i) t.press(Qt::Key_Down);
        t.press(Qt::Key_Return);
    });
    if (t.reach(u"papers"_s, Qt::Key_Backtab)) t.press(Qt::Key_Space);
}

Steps printPaper(Typist &t, const MatchingDay &day, const QString &paper, const QString &name)
{
    return Steps{{name, [&t, paper] { openPaper(t, paper); }, [&t] { return t.preview() != nullptr; }}} + savePrint(t, day.saveAs, name + u".pdf"_s);
}

Steps tickSteps(Typist &t)
{
    const auto steps = [&t] { return t.part<QTreeWidget>(u"steps"_s); };
    const auto isDone = [steps](int line) { return steps() && steps()->topLevelItem(line) && steps()->topLevelItem(line)->checkState(0) == Qt::Checked; };
    Steps all{{u"steps"_s, [&t, steps] {
                   if (t.reach(steps())) t.press(Qt::Key_Home);
               }, [steps, &t] { return steps() && t.focused() == steps(); }, false}};
    for (int line = 0; line < 3; ++line)
        all << Script::Step{u"step %1"_s.arg(line + 1), [&t, line] {
                                if (line > 0) t.press(Qt::Key_Down);
                                t.press(Qt::Key_Space);
                            }, [isDone, line] { return isDone(line); }, false};
    all << Script::Step{u"contract-steps"_s, {}, {}};
    return all;
}

Steps evaluate(Typist &t)
{
    const auto stars = [&t] {
        for (const StarStrip *strip : t.page()->findChildren<StarStrip *>())
            if (strip->isVisible() && t.reach(strip))
                for (int i = 0; i < 4; ++i) t.press(Qt::Key_Right);
        save(t);
    };
    return {{u"evaluations"_s, [&t] {
                 if (const auto *tabs = t.part<QTabWidget>(u"contractTabs"_s)) t.pressLetterOf(tabs->tabText(tabs->count() - 1));
             }, [&t] { return t.part<QPushButton>(u"new"_s) != nullptr; }, false},
            {u"evaluation begun"_s, [&t] {
                 if (t.reach(u"new"_s)) t.press(Qt::Key_Space);
             }, [&t] { return t.pageKey().startsWith(u"feedback/") && t.form() && !t.form()->isReadOnly(); }, false},
            {u"evaluation-asked"_s, [&t] { save(t); }, [&t] { return t.form() && !t.form()->kept().isEmpty() && !t.form()->isEdited(); }},
            {u"evaluation given"_s, stars, [&t] { return t.part<QToolButton>(u"confirm"_s) && valueOf(t, "state").toString() == u"given"; }, false},
            {u"evaluation-confirmed"_s, [&t] {
                 if (t.reach(u"confirm"_s, Qt::Key_Backtab)) t.press(Qt::Key_Space);
             }, [&t] { return valueOf(t, "state").toString() == u"confirmed"; }}};
}
} // namespace

Steps meetAndHire(Typist &t, const MatchingDay &day)
{
    const auto who = [&day] { return day.choice.workers.value(0); };
    const auto first = std::make_shared<QString>();
    const auto notice = [&t] { return t.part<NoticeBar>(u"matchNotice"_s); };
    return meetings(t, day, first) + hold(t, first) +
           Steps{{u"after-the-meeting"_s, [&t] { t.turnTo(u"match/"_s); }, [&t, who] { return shortlisthands::offers(t, who(), u"hire"_s); }},
                 {u"to-be-hired"_s, [&t, who] { shortlisthands::press(t, who(), u"hire"_s); }, [&t] { return t.part<QPushButton>(u"stepDo"_s) != nullptr; }},
                 {u"hired"_s, [&t] { t.press(Qt::Key_Return, Qt::ControlModifier); }, [&t, notice] { return notice() && t.focused() && notice()->isAncestorOf(t.focused()); }}};
}

Steps followContract(Typist &t, const MatchingDay &day)
{
    Steps steps{{u"contract"_s, [&t] {
                     const auto *notice = t.part<NoticeBar>(u"matchNotice"_s);
                     if (t.reach(notice, Qt::Key_Backtab)) t.press(Qt::Key_Space);
                 }, [&t] { return t.pageKey().startsWith(u"placement/") && t.form() && !t.form()->isReadOnly(); }}};
    const std::pair<const char *, QString> answers[] = {
        {"tasks", u"Assistenza alla persona, pasti, pulizia della casa."_s}, {"starts", shownDay(QDate::currentDate().addDays(14))}, {"rest_half_day", u"wed"_s},
        {"weekly_hours", u"25"_s}, {"pay", u"1500"_s}, {"payroll", u"family"_s}, {"work_street", u"via della Prova 7"_s}, {"work_postcode", u"20121"_s},
        {"work_city", u"Milano"_s}, {"worker_domicile", u"elsewhere"_s}, {"own_space", u"Un armadio nella stanza."_s}, {"holiday_period", u"Agosto."_s},
        {"work_clothes", u"no"_s}, {"cameras", u"no"_s}};
    for (const auto &[column, answer] : answers) steps += completed(t, column, answer);
    steps << Script::Step{u"contract-completed"_s, [&t] { save(t); }, [&t] { return !t.part<QWidget>(u"missing"_s) && t.form() && !t.form()->isEdited(); }};
    return steps + printPaper(t, day, u"printLetter"_s, u"letter-of-hiring"_s) + printPaper(t, day, u"printInpsSheet"_s, u"inps"_s) + tickSteps(t) + evaluate(t);
}

Steps lookBack(Typist &t, const MatchingDay &day)
{
    return Steps{{u"board"_s, [&t] { t.goToSection(u"board"_s); }, [&t] { return t.pageKey() == u"board"; }, false},
                 {u"board-all-centres"_s, [&t] {
                      auto *where = t.part<QComboBox>(u"where"_s);
                      if (t.reach(where, Qt::Key_Backtab)) t.choose(where, [where] { return where->currentIndex() == 1; });
                  }, {}},
                 {u"calendar"_s, [&t] { t.goToSection(u"calendar"_s); }, [&t] { return t.pageKey() == u"calendar"; }},
                 {u"support-report"_s, [&t] { t.goToSection(u"support-report"_s); }, [&t] { return t.pageKey() == u"support-report" && t.page()->prints(); }},
                 {u"support-report-paper"_s, [&t] { t.press(QKeySequence(QKeySequence::Print)); }, [&t] { return t.preview() != nullptr; }}} +
           savePrint(t, day.saveAs, u"support-report.pdf"_s);
}
