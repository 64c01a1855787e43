#include "app/deskday.h"
#include "app/phonecall.h"
#include "app/typist.h"
#include "ui/choicestrip.h"
#include "ui/endofdaypage.h"
#include "ui/homepage.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/printing.h"
#include "ui/quickcontactpage.h"
#include "ui/quicksearch.h"
#include "ui/tile.h"
#include "ui/workplace.h"
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
using Steps = QList<Script::Step>;

std::function<bool()> isInFront(const Typist &t, const QString &key)
{
    return [&t, key] { return t.pageKey() == key; };
}

Script::Step section(Typist &t, const QString &name, const QString &key)
{
    return {name, [&t, key] { t.goToSection(key); }, isInFront(t, key)};
}

// The letter that opens it, underlined in its title.
Qt::Key letterOf(const QString &title)
{
    const QKeySequence keys = QKeySequence::mnemonic(title);
    return keys.isEmpty() ? Qt::Key_unknown : keys[0].key();
}

// The first entry of a menu within the first menu of the bar.
Steps fromFirstMenu(Typist &t, const QString &name, const QString &sign, const std::function<bool()> &isThere)
{
    const auto inner = [&t, sign]() -> QMenu * {
        for (QAction *action : t.window().menuBar()->actions().first()->menu()->actions())
            if (action->menu() && action->menu()->objectName() == sign) return action->menu();
        return nullptr;
    };
    const auto open = [&t](const QString &title) {
        if (QApplication::activePopupWidget()) t.type(QString(QChar(letterOf(title))).toLower());
        else t.press(letterOf(title), Qt::AltModifier);
    };
    return {{name + u" (menu)"_s, [&t, open] { open(t.window().menuBar()->actions().first()->text()); }, [] { return QApplication::activePopupWidget() != nullptr; }, false},
            {name + u" (inner menu)"_s, [inner, open] { open(inner()->title()); }, [inner] { return inner()->isVisible(); }, false},
            {name, [&t, inner] {
                 if (!inner()->activeAction()) t.press(Qt::Key_Down);
                 t.press(Qt::Key_Return);
             }, isThere}};
}
} // namespace

Steps beginDay(Typist &t)
{
    const auto first = [&t] { return t.part<Tile>(u"overdue"_s); };
    return {
        {u"home"_s, [&t] { t.press(Qt::Key_Home, Qt::AltModifier); }, [&t, first] { return t.pageKey() == u"home" && first() && first()->number(); }},
        {u"home-all-centres"_s, [&t] {
             if (t.reach(u"where"_s, Qt::Key_Backtab)) t.press(Qt::Key_Down);
         }, [&t] { return t.part<QWidget>(u"allOpen"_s) != nullptr; }},
        {u"home-list (tile)"_s, [&t, first] { t.reach(first()); }, [&t, first] { return t.focused() == first(); }, false},
        {u"home-list"_s, [&t] { t.press(Qt::Key_Space); }, isInFront(t, u"request"_s)},
        {u"question"_s, [&t] { t.press(Qt::Key_F9); }, [&t] { return t.focused() && t.focused()->parentWidget() && qobject_cast<ChoiceStrip *>(t.focused()->parentWidget()->parentWidget()); }},
        {u"question-answered"_s, [&t] {
             t.press(Qt::Key_1);
             t.press(Qt::Key_1);
         }, {}},
        {u"question-written"_s, [&t] { t.press(Qt::Key_Return); }, [&t] { return !qobject_cast<QuickContactPage *>(t.page()); }},
    };
}

Steps keepOrder(Typist &t, const DeskDay &day)
{
    const auto preview = [&t] { return t.preview() != nullptr; };
    const auto push = [&t](const QString &name) {
        return [&t, name] {
            if (t.reach(name)) t.press(Qt::Key_Space);
        };
    };
    Steps steps{
        {u"person (search)"_s, [&t, day] {
             t.press(QKeySequence(u"Ctrl+K"_s));
             t.type(day.surname);
         }, [&t] { return t.window().work()->search().isShowingResults() && !t.window().work()->search().results().isEmpty(); }, false},
        {u"caller-page"_s, [&t] { t.press(Qt::Key_Return); }, [&t] { return t.pageKey().startsWith(u"person/"); }},
    };
    steps << fromFirstMenu(t, u"privacy-note"_s, u"privacyNotes"_s, preview) << savePrint(t, day.saveAs, u"privacy.pdf"_s);
    steps << section(t, u"duplicates"_s, u"duplicates"_s) << section(t, u"contacts"_s, u"contact"_s) << section(t, u"requests"_s, u"request"_s);
    steps << fromFirstMenu(t, u"import"_s, u"imports"_s, [&t] { return t.pageKey().startsWith(u"import/"); });
    steps << Script::Step{u"import-columns"_s, [&t, day] {
                              day.leaveFile();
                              t.press(Qt::Key_Space);
                          }, [&t] { return t.part<QPushButton>(u"look"_s) != nullptr; }}
          << Script::Step{u"import-plan"_s, push(u"look"_s), [&t] { return t.part<QPushButton>(u"import"_s) != nullptr; }}
          << Script::Step{u"imported"_s, push(u"import"_s), [&t] { return !t.part<QPushButton>(u"import"_s); }};
    return steps;
}

Steps endDay(Typist &t, const DeskDay &day)
{
    return Steps{{u"home-again"_s, [&t] { t.press(Qt::Key_Home, Qt::AltModifier); }, isInFront(t, u"home"_s)},
                 {u"end-of-day"_s, [&t] {
                      if (t.reach(u"endOfDay"_s, Qt::Key_Backtab)) t.press(Qt::Key_Space);
                  }, [&t] { return t.pageKey() == u"end-of-day" && t.page()->prints(); }},
                 {u"day"_s, [&t] { t.press(QKeySequence(QKeySequence::Print)); }, [&t] { return t.preview() != nullptr; }}} +
           savePrint(t, day.saveAs, u"day.pdf"_s);
}
