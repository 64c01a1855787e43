#include "app/typist.h"
#include "app/hands.h"
#include "models/records/beneficiary.h"
#include "models/records/familyrequest.h"
#include "ui/fieldbox.h"
#include "ui/itemseditor.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/optionlists.h"
#include "ui/page.h"
#include "ui/printing.h"
#include "ui/recordform.h"
#include "ui/recordscreen.h"
#include "ui/workplace.h"
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {
bool isSearched(const Field &field) { return QByteArrayView(field.target) == "option" && OptionLists::isSearched(field.list); }
} // namespace

void Typist::press(int key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    hands::press(key, modifiers);
}

void Typist::press(const QKeySequence &keys)
{
    m_keys += keys.count();
    hands::press(keys);
}

void Typist::type(const QString &text)
{
    m_keys += static_cast<int>(text.size());
    hands::type(text);
}

QWidget *Typist::focused() const { return QApplication::focusWidget(); }

bool Typist::reach(const QWidget *part, int key, int most)
{
    const auto isThere = [&] { return focused() && (focused() == part || part->isAncestorOf(focused())); };
    for (int i = 0; part && i < most && !isThere(); ++i) press(key);
    return part && isThere();
}

bool Typist::reach(const QString &name, int key, int most) { return reach(part<QWidget>(name), key, most); }

Page *Typist::page() const { return m_window.work() ? m_window.work()->current() : nullptr; }
QString Typist::pageKey() const { return page() ? page()->key() : QString(); }

RecordForm *Typist::form() const
{
    auto *screen = qobject_cast<RecordScreen *>(page());
    return screen ? &screen->form() : nullptr;
}

PrintPage *Typist::preview() const
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *shown = qobject_cast<PrintPage *>(top); shown && shown->isVisible()) return shown;
    return nullptr;
}

bool Typist::pressLetterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty()) press(keys);
    return !keys.isEmpty();
}

bool Typist::turnTo(const QString &key)
{
    for (int i = 0; i < farthest && !pageKey().startsWith(key); ++i) press(QKeySequence(u"Ctrl+Shift+Tab"_s));
    return pageKey().startsWith(key);
}

bool Typist::goToSection(const QString &key)
{
    Navigation &sections = m_window.work()->navigation();
    if (const QKeySequence keys = sections.keysOf(key); !keys.isEmpty()) {
        press(keys);
        return true;
    }
    if (!reach(&sections, Qt::Key_Backtab)) return false;
    press(Qt::Key_Home);
    for (int i = 0; i < sections.model()->rowCount() && sections.keyAt(sections.currentRow()) != key; ++i) press(Qt::Key_Down);
    press(Qt::Key_Return);
    return true;
}

bool Typist::choose(QComboBox *box, const std::function<bool()> &isChosen)
{
    if (!reach(box)) return false;
    for (int i = 0; i < farthest && !isChosen(); ++i) press(Qt::Key_Down);
    return isChosen();
}

QList<Script::Step> Typist::answer(const char *column, const QStringList &what) { return answer(FamilyRequest::type, column, what); }

QList<Script::Step> Typist::answer(const RecordType &type, const char *column, const QStringList &what)
{
    return answer(type, column, what, [this, column] { return form() ? form()->box(column) : nullptr; });
}

QList<Script::Step> Typist::answerOfPerson(const char *column, const QStringList &what)
{
    return answer(Beneficiary::type, column, what, [this, column]() -> FieldBox * {
        auto *people = form() ? qobject_cast<ItemsEditor *>(form()->box("beneficiaries")->editor().widget) : nullptr;
        return people && !people->forms().isEmpty() ? people->forms().last()->box(column) : nullptr;
    });
}

QList<Script::Step> Typist::answer(const RecordType &type, const char *column, const QStringList &what, const Box &box)
{
    const QString name = QString::fromLatin1(column);
    if (isSearched(type.field(column))) {
        QList<Script::Step> steps;
        for (const QString &typed : what) steps << find(name, typed, box);
        return steps;
    }
    const auto given = [box] { return box() && !box()->field().isEmpty(box()->value()) && box()->editor().unread().isEmpty(); };
    return {{name, [this, box, what] {
                 ++m_fields;
                 if (box() && reach(box())) give(*box(), what);
             }, given, false}};
}

QList<Script::Step> Typist::find(const QString &name, const QString &typed, const Box &box)
{
    return {{name + u" (search)"_s, [this, box, typed] {
                 ++m_fields;
                 if (box() && reach(box())) type(typed);
             }, [] { return QApplication::activePopupWidget() != nullptr; }, false},
            {name, [this] { press(Qt::Key_Return); }, [box] { return box() && !box()->field().isEmpty(box()->value()) && box()->editor().unread().isEmpty(); }, false}};
}

void Typist::give(FieldBox &box, const QStringList &what)
{
    switch (box.field().kind) {
    case Field::Kind::Flag: return press(Qt::Key_Space);
    case Field::Kind::Choice: return choose(box, what.first());
    case Field::Kind::Reference: return choose(box, what.first());
    case Field::Kind::References:
    case Field::Kind::MultiChoice:
        for (const QString &id : what) tick(box, id);
        return;
    default:
        press(QKeySequence(QKeySequence::SelectAll));
        type(what.first());
    }
}

void Typist::choose(FieldBox &box, const QString &code)
{
    for (int i = 0; i < farthest && box.value().toString() != code; ++i) press(Qt::Key_Down);
}

void Typist::tick(FieldBox &box, const QString &id)
{
    const auto here = [&] {
        if (const auto *list = qobject_cast<QListWidget *>(box.editor().widget)) return list->currentItem() && list->currentItem()->data(Qt::UserRole).toString() == id;
        return focused() && focused()->objectName() == id;
    };
    press(Qt::Key_Home);
    for (int i = 0; i < farthest && !here(); ++i) press(Qt::Key_Down);
    if (here()) press(Qt::Key_Space);
}
