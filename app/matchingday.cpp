#include "app/matchingday.h"
#include "app/phonecall.h"
#include "app/shortlisthands.h"
#include "app/typist.h"
#include "models/records/familyrequest.h"
#include "ui/listmodel.h"
#include "ui/listpage.h"
#include "ui/matchrelax.h"
#include "ui/printing.h"
#include "ui/rankedlist.h"
#include "ui/rankedmodel.h"
#include "ui/tile.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
using Steps = QList<Script::Step>;

QAbstractItemModel *ranked(const Typist &t)
{
    const auto *list = t.part<RankedList>(u"ranked"_s);
    return list && list->model()->rowCount() > 0 ? list->model() : nullptr;
}

int fitting(const Typist &t) { return ranked(t) ? ranked(t)->rowCount() : 0; }

QCheckBox *firstToPutAside(const Typist &t)
{
    const auto *relax = t.page() ? t.page()->findChild<MatchRelax *>() : nullptr;
    for (QCheckBox *one : relax ? relax->findChildren<QCheckBox *>() : QList<QCheckBox *>())
        if (one->isVisible()) return one;
    return nullptr;
}

// Whether what tells workers of one name apart is that of this one.
bool isOf(const QString &apart, const MatchingChoice::Worker &worker) { return apart.section(u' ', 0, 0) == worker.number; }

// To the line of somebody in the list of those who fit.
bool walkTo(Typist &t, const MatchingChoice::Worker &worker)
{
    t.press(Qt::Key_0, Qt::AltModifier);
    const auto *list = t.part<RankedList>(u"ranked"_s);
    t.press(Qt::Key_Home, Qt::ControlModifier);
    const auto isThere = [&] {
        const auto *apart = t.part<QLabel>(u"reasonsApart"_s);
        return list->currentIndex().siblingAtColumn(RankedModel::Worker).data().toString().startsWith(worker.name) && apart && isOf(apart->text(), worker);
    };
    for (int i = 0; list && i < Typist::farthest && !isThere(); ++i) t.press(Qt::Key_Down);
    return list && isThere();
}

Steps openRequest(Typist &t, const MatchingDay &day)
{
    const auto tile = [&t] { return t.part<Tile>(u"not-taken"_s); };
    const auto list = [&t] { return qobject_cast<ListPage *>(t.page()); };
    return {
        {u"matching-home"_s, [&t] { t.press(Qt::Key_Home, Qt::AltModifier); }, [tile] { return tile() && tile()->number(); }, false},
        {u"matching-home-all"_s, [&t] {
             if (auto *where = t.part<QComboBox>(u"where"_s); where && t.reach(where, Qt::Key_Backtab)) t.choose(where, [where] { return where->currentIndex() == 1; });
         }, [&t, tile] { return t.part<QComboBox>(u"where"_s)->currentIndex() == 1 && tile() && tile()->number().value_or(0) > 0; }},
        {u"requests-nobody-follows"_s, [&t, tile] {
             if (t.reach(tile())) t.press(Qt::Key_Space);
         }, [list, &day] { return list() && list()->model().isReady() && list()->model().rowOf(day.choice.request) >= 0; }},
        {u"request-to-follow"_s, [&t, list, &day] {
             const auto *rows = t.part<QTableView>(u"list"_s);
             for (int i = 0; i < 3; ++i) t.press(Qt::Key_PageUp);
             for (int i = 0; rows && i < Typist::farthest && list()->model().idAt(rows->currentIndex().row()) != day.choice.request; ++i) t.press(Qt::Key_Down);
             t.press(Qt::Key_Return);
         }, [&t, &day] { return t.pageKey() == u"request/"_s + day.choice.request && t.part<QToolButton>(u"findWorkers"_s); }},
        {u"workers-who-fit"_s, [&t] {
             if (const auto *find = t.part<QToolButton>(u"findWorkers"_s)) t.pressLetterOf(find->text());
         }, [&t] { return t.pageKey().startsWith(u"match/") && ranked(t); }},
    };
}

Steps askWhy(Typist &t, const MatchingDay &day)
{
    const auto all = std::make_shared<int>(0);
    const auto pressAside = [&t] {
        t.press(Qt::Key_0, Qt::AltModifier);
        if (t.reach(firstToPutAside(t), Qt::Key_Backtab)) t.press(Qt::Key_Space);
    };
    return {
        {u"why-third"_s, [&t] {
             t.press(Qt::Key_0, Qt::AltModifier);
             t.press(Qt::Key_Home, Qt::ControlModifier);
             for (int i = 0; i < 2; ++i) t.press(Qt::Key_Down);
         }, {}},
        {u"requirement-put-aside"_s, [&t, all, pressAside] {
             *all = fitting(t);
             pressAside();
         }, [&t, all] { return fitting(t) > *all; }},
        {u"requirement-back"_s, pressAside, [&t, all] { return fitting(t) == *all; }, false},
        {u"why-not-search"_s, [&t, &day] {
             t.press(Qt::Key_W, Qt::AltModifier);
             t.type(day.choice.outside.name.toLower());
         }, [&t] { return t.part<QListWidget>(u"whyNotFound"_s) && t.part<QListWidget>(u"whyNotFound"_s)->currentItem(); }},
        {u"why-not-number"_s, [&t, &day] { t.type(u' ' + day.choice.outside.number); },
         [&t, &day] { return t.part<QListWidget>(u"whyNotFound"_s)->currentItem()->text().contains(day.choice.outside.number); }, false},
        {u"why-not"_s, [&t] { t.press(Qt::Key_Return); },
         [&t, &day] { return t.part<QLabel>(u"reasonsApart"_s) && isOf(t.part<QLabel>(u"reasonsApart"_s)->text(), day.choice.outside); }},
    };
}

Steps addWorker(Typist &t, const MatchingDay &day, int number, const QString &name, bool look = false)
{
    return {{name, [&t, &day, number] {
                 if (walkTo(t, day.choice.workers.value(number))) t.press(Qt::Key_Return);
             }, [&t, &day, number] { return shortlisthands::card(t, day.choice.workers.value(number)); }, look}};
}

// Called, and said yes.
Steps callWorker(Typist &t, const MatchingDay &day, int number)
{
    const auto who = [&day, number] { return day.choice.workers.value(number); };
    const QString name = u"worker %1"_s.arg(number + 1);
    return {{name + u" called"_s, [&t, who] { shortlisthands::press(t, who(), u"ask"_s); }, [&t, who] { return shortlisthands::offers(t, who(), u"agree"_s); }, false},
            {name + u" says yes"_s, [&t, who] { shortlisthands::press(t, who(), u"agree"_s); }, [&t] { return t.part<QWidget>(u"stepNote"_s) != nullptr; }, false},
            {name + u" available"_s, [&t] {
                 t.type(u"Libera da lunedì, preferisce la mattina."_s);
                 t.press(Qt::Key_Return, Qt::ControlModifier);
             }, [&t, who] { return shortlisthands::offers(t, who(), u"sendCv"_s); }, false}};
}

Steps refuseWorker(Typist &t, const MatchingDay &day)
{
    const auto who = [&day] { return day.choice.workers.value(1); };
    return {{u"busy worker called"_s, [&t, who] { shortlisthands::press(t, who(), u"ask"_s); }, [&t, who] { return shortlisthands::offers(t, who(), u"decline"_s); }, false},
            {u"worker-says-no"_s, [&t, who] { shortlisthands::press(t, who(), u"decline"_s); }, [&t] { return shortlisthands::asksReason(t); }},
            {u"worker-said-no"_s, [&t] { shortlisthands::giveReason(t, u"Ha già un altro colloquio questa settimana."_s); }, [&t, who] { return !shortlisthands::card(t, who()); }}};
}
} // namespace

Steps findWorkers(Typist &t, const MatchingDay &day)
{
    const auto noted = [&t] { return t.part<QWidget>(u"stepNote"_s) != nullptr; };
    const Steps fourth{{u"why-a-fourth"_s, [&t, &day] {
                            if (walkTo(t, day.choice.workers.value(3))) t.press(Qt::Key_Return);
                        }, noted},
                       {u"not a fourth"_s, [&t] { t.press(Qt::Key_Escape); }, [noted] { return !noted(); }, false}};
    return openRequest(t, day) + askWhy(t, day) + addWorker(t, day, 0, u"first chosen"_s) + addWorker(t, day, 1, u"second chosen"_s) + addWorker(t, day, 2, u"shortlist-of-three"_s, true) +
           fourth + callWorker(t, day, 0) + refuseWorker(t, day) + addWorker(t, day, 3, u"another chosen"_s) + callWorker(t, day, 2) + callWorker(t, day, 3);
}

Steps sendCvs(Typist &t, const MatchingDay &day)
{
    const auto who = [&day](int number) { return day.choice.workers.value(number); };
    const auto path = std::make_shared<QString>();
    const Steps seen{{u"cvs-to-send"_s, [&t] {
                          t.press(Qt::Key_1, Qt::AltModifier);
                          if (const auto *all = t.part<QToolButton>(u"sendAll"_s)) t.pressLetterOf(all->text());
                      }, [&t] { return t.part<QComboBox>(u"stepHow"_s) != nullptr; }},
                     {u"cvs"_s, [&t] {
                          if (t.reach(u"stepPrint"_s)) t.press(Qt::Key_Space);
                      }, [&t] { return t.preview() != nullptr; }}};
    const auto send = [&t, &day, path] {
        *path = day.saveAs(u"cvs.eml"_s);
        auto *how = t.part<QComboBox>(u"stepHow"_s);
        t.choose(how, [how] { return how->currentData().toString() == u"email"; });
        if (auto *late = t.part<QComboBox>(u"lateCause"_s)) {
            t.choose(late, [late] { return !late->currentData().toString().isEmpty(); });
            if (t.reach(u"lateNote"_s)) t.type(u"Nessuno disponibile prima."_s);
        }
        t.press(Qt::Key_Return, Qt::ControlModifier);
    };
    Steps steps = seen + savePrint(t, day.saveAs, u"cvs.pdf"_s);
    steps << Script::Step{u"cvs-sent"_s, send, [&t, who, path] { return QFile::exists(*path) && shortlisthands::offers(t, who(0), u"want"_s); }};
    for (const int number : {0, 2})
        steps << Script::Step{u"wanted %1"_s.arg(number + 1), [&t, who, number] { shortlisthands::press(t, who(number), u"want"_s); },
                              [&t, who, number] { return shortlisthands::offers(t, who(number), u"met"_s); }, false};
    steps << Script::Step{u"family says no"_s, [&t, who] { shortlisthands::press(t, who(3), u"doNotWant"_s); }, [&t] { return shortlisthands::asksReason(t); }, false}
          << Script::Step{u"family-said-no"_s, [&t] { shortlisthands::giveReason(t, u"Cercano qualcuno più vicino."_s); }, [&t, who] { return !shortlisthands::card(t, who(3)); }};
    return steps;
}
