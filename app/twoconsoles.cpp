#include "app/twoconsoles.h"
#include "app/typist.h"
#include "models/records/person.h"
#include "ui/fieldbox.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/workplace.h"
#include <QCoreApplication>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

const char *const phoneOfOne = "02 5550 1111";
const char *const phoneOfOther = "02 5550 2222";

namespace {
using Steps = QList<Script::Step>;
const QString conflicts = u"conflicts"_s;

// Keys go to the window in front.
void turnTo(Typist &t)
{
    t.window().activateWindow();
    QApplication::setActiveWindow(&t.window());
    if (Page *page = t.page(); page && !page->isAncestorOf(QApplication::focusWidget())) page->setFocus(Qt::OtherFocusReason);
}

bool holds(const Typist &t, const char *column, const QString &value)
{
    const FieldBox *box = t.form() ? t.form()->box(column) : nullptr;
    return box && box->value().toString().remove(u' ').contains(QString(value).remove(u' '));
}

std::optional<qint64> waiting(const Typist &t) { return t.window().work()->navigation().countOf(conflicts); }

QRadioButton *choice(const Typist &t, const QString &name)
{
    for (auto *one : t.page()->findChildren<QRadioButton *>(name))
        if (one->isVisible()) return one;
    return nullptr;
}

Steps openPerson(Typist &t, const QString &surname, const QString &who)
{
    return {{who + u" searches"_s, [&t, surname] {
                 turnTo(t);
                 t.press(QKeySequence(u"Ctrl+K"_s));
                 t.type(surname);
             }, [&t] { return t.window().work()->search().isShowingResults() && !t.window().work()->search().results().isEmpty(); }, false},
            {who + u" opens"_s, [&t] { t.press(Qt::Key_Return); }, [&t] { return t.pageKey().startsWith(u"person/"_s) && t.form() && !t.form()->isReadOnly(); }, false}};
}

Steps write(Typist &t, const QString &phone, const QString &note, const QString &who)
{
    Steps steps{{who + u" turns to the window"_s, [&t] { turnTo(t); }, {}, false}};
    steps += t.answer(Person::type, "phone", {phone});
    steps << Script::Step{who + u" writes a note"_s, [&t, note] {
                              if (!t.reach(t.form()->box("notes"))) return;
                              t.press(Qt::Key_End, Qt::ControlModifier);
                              t.press(Qt::Key_Return);
                              t.type(note);
                          }, [&t, note] { return holds(t, "notes", note); }, false}
          << Script::Step{who + u" saves"_s, [&t] { t.press(QKeySequence(QKeySequence::Save)); }, [&t] { return t.form() && !t.form()->isEdited(); }, false};
    return steps;
}
} // namespace

QList<Script::Step> disagree(const TwoConsoles &two)
{
    Typist &one = two.one, &other = two.other;
    Steps steps = openPerson(one, two.surname, u"one"_s) + openPerson(other, two.surname, u"other"_s);
    steps << Script::Step{u"two-without-network"_s, [two] { two.network(false); }, [two] { return two.isNoticed(false); }};
    steps += write(one, QLatin1String(phoneOfOne), QCoreApplication::translate("TwoConsoles", "Fell in February."), u"one"_s);
    steps += write(other, QLatin1String(phoneOfOther), QCoreApplication::translate("TwoConsoles", "Wants somebody in the mornings."), u"other"_s);
    steps << Script::Step{u"two-apart"_s, {}, [&one, &other] { return holds(one, "phone", QLatin1String(phoneOfOne)) && holds(other, "phone", QLatin1String(phoneOfOther)); }};
    steps << Script::Step{u"two-together-again"_s, [two] { two.network(true); }, [two, &one, &other] { return two.isNoticed(true) && waiting(one) == 2 && waiting(other) == 2; }};
    return steps;
}

QList<Script::Step> agree(const TwoConsoles &two)
{
    Typist &one = two.one, &other = two.other;
    return {
        {u"two-conflicts"_s, [&one, &other] {
             for (Typist *t : {&one, &other}) {
                 turnTo(*t);
                 t->goToSection(conflicts);
             }
         }, [&one, &other] { return choice(one, u"mine_phone"_s) && choice(other, u"mine_phone"_s); }},
        {u"two-chosen"_s, [&other] {
             turnTo(other);
             other.press(Qt::Key_Return); // from the list to the choices
             other.reach(choice(other, u"mine_phone"_s)->parentWidget()->parentWidget());
             other.press(Qt::Key_2);
         }, [&other] { return choice(other, u"mine_phone"_s) && choice(other, u"mine_phone"_s)->isChecked() && choice(other, u"both_notes"_s) && choice(other, u"both_notes"_s)->isChecked(); }},
        {u"two-decided"_s, [&other] { other.press(Qt::Key_Return, Qt::ControlModifier); }, [&one, &other] { return waiting(one) == 0 && waiting(other) == 0; }},
        {u"two-agree"_s, [&one, &other] {
             for (Typist *t : {&one, &other}) {
                 turnTo(*t);
                 t->turnTo(u"person/"_s);
             }
         }, [&one, &other] { return one.form() && other.form() && one.form()->box("phone")->value() == other.form()->box("phone")->value() && one.form()->box("notes")->value() == other.form()->box("notes")->value(); }},
    };
}

QPixmap sideBySide(QWidget &one, QWidget &other)
{
    const QPixmap left = one.grab(), right = other.grab();
    constexpr int gap = 16;
    QPixmap both(left.width() + gap + right.width(), std::max(left.height(), right.height()));
    both.fill(Qt::darkGray);
    QPainter painter(&both);
    painter.drawPixmap(0, 0, left);
    painter.drawPixmap(left.width() + gap, 0, right);
    return both;
}
