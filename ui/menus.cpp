#include "ui/menus.h"
#include "models/access/session.h"
#include "models/exchange/importcolumns.h"
#include "models/records/contact.h"
#include "models/records/costsimulation.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "reports/privacynote.h"
#include "ui/appearance.h"
#include "ui/backupcommand.h"
#include "ui/icon.h"
#include "ui/page.h"
#include "ui/pagetabs.h"
#include "ui/privacycommand.h"
#include "ui/quicksearch.h"
#include "ui/workplace.h"
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int sizeStep = 25; // per cent

// Undoes in the text box that has the keyboard; false when there is none or it has nothing to undo.
bool undoneInText(bool again)
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus)) {
        if (line->isReadOnly() || !(again ? line->isRedoAvailable() : line->isUndoAvailable())) return false;
        again ? line->redo() : line->undo();
        return true;
    }
    auto *plain = qobject_cast<QPlainTextEdit *>(focus);
    auto *rich = qobject_cast<QTextEdit *>(focus);
    QTextDocument *text = plain && !plain->isReadOnly() ? plain->document() : rich && !rich->isReadOnly() ? rich->document() : nullptr;
    if (!text || !(again ? text->isRedoAvailable() : text->isUndoAvailable())) return false;
    if (plain) again ? plain->redo() : plain->undo();
    else again ? rich->redo() : rich->undo();
    return true;
}
} // namespace

Menus::Menus(QMainWindow *window, Appearance &appearance, Workplace *work)
    : QObject(work ? static_cast<QObject *>(work) : window), m_window(window), m_appearance(appearance), m_work(work)
{
    window->menuBar()->clear();
    for (QMenu *before : window->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) before->deleteLater();
    addFile();
    if (m_work) addEdit();
    addView();
    addHelp();
}

QAction *Menus::add(QMenu *menu, const QString &text, const QString &name, const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = menu->addAction(text);
    if (!name.isEmpty()) action->setIcon(icon(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void Menus::guard(QAction *action, Right right)
{
    const auto refusal = m_work->desk().session.refusal(right);
    action->setEnabled(!refusal);
    if (refusal) {
        action->setToolTip(*refusal);
        action->setStatusTip(*refusal);
    }
}

void Menus::addFile()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    if (m_work) {
        guard(add(menu, tr("New &person"), u"person-add"_s, QKeySequence(u"Ctrl+Shift+P"_s), [this] { m_work->openRecord(&Person::type, {}); }), Right::EditPeople);
        guard(add(menu, tr("A ph&one call"), u"phone"_s, QKeySequence(Qt::Key_F8), [this] { beginCall(); }), Right::EditPeople);
        guard(add(menu, tr("A quic&k question"), u"contact"_s, QKeySequence(Qt::Key_F9), [this] { m_work->open(u"quick-question"_s); }), Right::EditPeople);
        guard(add(menu, tr("New co&ntact"), u"contact"_s, QKeySequence(u"Ctrl+Shift+N"_s), [this] { m_work->openRecord(&Contact::type, {}); }), Right::EditPeople);
        guard(add(menu, tr("New re&quest"), u"request"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] { m_work->openRecord(&FamilyRequest::type, {}); }), Right::EditPeople);
        guard(add(menu, tr("New &simulation"), u"simulation"_s, QKeySequence(u"Ctrl+Shift+S"_s), [this] { m_work->openRecord(&CostSimulation::type, {}); }), Right::EditSimulations);
        menu->addSeparator();
        m_print = add(menu, tr("P&rint…"), u"print"_s, QKeySequence::Print, [this] { if (Page *page = m_work->current()) page->print(); });
        const auto fit = [this] {
            const Page *page = m_work->current();
            m_print->setEnabled(page && page->prints());
            m_print->setToolTip(m_print->isEnabled() ? QString() : tr("There is nothing to print on this page."));
            if (m_print->isEnabled()) guard(m_print, Right::Print);
        };
        fit();
        connect(m_work, &Workplace::pageChanged, this, fit);
        // Queued: a page says that it changed before it has enabled what goes with it.
        connect(m_work, &Workplace::pageStateChanged, this, fit, Qt::QueuedConnection);
        connect(menu, &QMenu::aboutToShow, this, fit);
        addPrivacyNotes(menu);
        addImport(menu);
        guard(add(menu, tr("&Backup…"), u"backup"_s, {}, [this] {
                  // The backup may end when the menus are long others.
                  askForBackup(m_window, m_work->desk(), [work = QPointer(m_work)](const QString &text) { if (work) Q_EMIT work->said(text); });
              }), Right::BackUp);
        menu->addSeparator();
        add(menu, tr("&Close page"), u"close"_s, QKeySequence(u"Ctrl+W"_s), [this] { if (Page *page = m_work->current()) m_work->tabs().close(page); });
        add(menu, tr("C&entral"), u"online"_s, {}, [this] { m_work->open(u"central"_s); });
        add(menu, tr("Se&ttings"), u"settings"_s, QKeySequence(u"Ctrl+,"_s), [this] { m_work->open(u"settings"_s); });
        menu->addSeparator();
        add(menu, tr("&Lock the screen"), u"lock"_s, QKeySequence(u"Ctrl+L"_s), [this] { Q_EMIT lockRequested(); });
        add(menu, tr("Sign &out"), u"sign-out"_s, {}, [this] { Q_EMIT signOutRequested(); });
    }
    add(menu, tr("&Quit"), u"quit"_s, QKeySequence(u"Ctrl+Q"_s), [this] { Q_EMIT quitRequested(); })->setMenuRole(QAction::QuitRole);
}

void Menus::addImport(QMenu *menu)
{
    QMenu *imports = menu->addMenu(icon(u"import"_s), tr("&Import"));
    imports->setObjectName(u"imports"_s);
    imports->setToolTipsVisible(true);
    for (const RecordType *type : importcolumns::types())
        guard(add(imports, tr("%1 from a file…").arg(type->shownPlural()), {}, {}, [this, type] { m_work->open(u"import/"_s + QLatin1String(type->table)); }), Right::EditPeople);
}

// For whoever's page is open; in a language that is named in itself.
void Menus::addPrivacyNotes(QMenu *menu)
{
    QMenu *notes = menu->addMenu(icon(u"consent"_s), tr("Pri&vacy note"));
    notes->setObjectName(u"privacyNotes"_s);
    notes->setToolTipsVisible(true);
    for (const PrivacyLanguage &language : privacyLanguages())
        guard(add(notes, language.ownName, {}, {}, [this, code = language.code] {
                  const Page *page = m_work->current();
                  const QString key = page ? page->key() : QString(), people = QLatin1String(Person::type.table) + u'/';
                  const QString person = key.startsWith(people) ? key.mid(people.size()) : QString();
                  showPrivacyNote(m_work, m_work->desk(), code, person, [work = QPointer(m_work)](const QString &text) { if (work) Q_EMIT work->said(text); });
              }), Right::Print);
}

// Whose page is open is taken for who is on the phone.
void Menus::beginCall()
{
    const Page *page = m_work->current();
    const QString key = page ? page->key() : QString(), people = QLatin1String(Person::type.table) + u'/';
    m_work->open(u"phone/"_s + (key.startsWith(people) ? key.mid(people.size()) : QString()));
}

void Menus::addEdit()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    add(menu, tr("&Undo"), u"undo"_s, QKeySequence::Undo, [this] { undo(false); });
    add(menu, tr("&Redo"), u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s), [this] { undo(true); });
    menu->addSeparator();
    add(menu, tr("&Search"), u"search"_s, QKeySequence(u"Ctrl+K"_s), [this] { m_work->search().begin(); });
    if (m_work->desk().exchange) addKeepFiles(menu);
}

// Of the record in front; its page has the keys for it.
void Menus::addKeepFiles(QMenu *menu)
{
    const auto ofPage = [this]() -> QAction * {
        const Page *page = m_work->current();
        auto *found = page ? page->findChild<QAction *>(u"keep-files"_s) : nullptr;
        return found && found->isVisible() ? found : nullptr;
    };
    QAction *keeps = add(menu, tr("&Keep its files on this computer"), u"keep-files"_s, {}, [ofPage] {
        if (QAction *found = ofPage()) found->trigger();
    });
    keeps->setCheckable(true);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, keeps, [keeps, ofPage] {
        const QAction *found = ofPage();
        keeps->setEnabled(found && found->isEnabled());
        keeps->setChecked(found && found->isChecked());
        keeps->setToolTip(found ? found->toolTip() : tr("Open a person, a candidacy or a request first, on a computer that is connected to a central."));
    });
}

void Menus::undo(bool again)
{
    if (undoneInText(again)) return;
    // What was just done here is to be the last thing stored, or the undo would take back something of another page.
    if (Page *page = m_work->current(); page && !again) page->keep();
    const Desk &desk = m_work->desk();
    whenDone(again ? desk.store.redo(desk.author()) : desk.store.undo(desk.author()), this,
             [this, again](const std::optional<QString> &what) {
                 Q_EMIT said(what ? *what : again ? tr("There is nothing to redo.") : tr("There is nothing to undo."));
             },
             [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void Menus::addView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    QAction *larger = add(menu, tr("&Larger text"), {}, {}, [this] { m_appearance.setTextSize(m_appearance.textSize() + sizeStep); });
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    add(menu, tr("&Smaller text"), {}, QKeySequence(u"Ctrl+-"_s), [this] { m_appearance.setTextSize(m_appearance.textSize() - sizeStep); });
    add(menu, tr("&Usual text size"), {}, QKeySequence(u"Ctrl+0"_s), [this] { m_appearance.setTextSize(100); });
    menu->addSeparator();
    auto *looks = new QActionGroup(menu);
    const std::pair<Look, QString> all[] = {{Look::Light, tr("L&ight")}, {Look::Dark, tr("&Dark")}, {Look::HighContrast, tr("&High contrast")}};
    for (const auto &[look, text] : all) {
        QAction *action = add(menu, text, {}, {}, [this, look = look] { m_appearance.setLook(look); });
        action->setCheckable(true);
        action->setChecked(m_appearance.look() == look);
        connect(&m_appearance, &Appearance::changed, action, [this, action, look = look] { action->setChecked(m_appearance.look() == look); });
        looks->addAction(action);
    }
    if (!m_work) return;
    menu->addSeparator();
    guard(add(menu, tr("H&ome"), u"home"_s, QKeySequence(u"Alt+Home"_s), [this] { m_work->open(u"home"_s); }), Right::SeePeople);
    guard(add(menu, tr("&End of the day"), u"clock"_s, {}, [this] { m_work->open(u"end-of-day"_s); }), Right::SeePeople);
    guard(add(menu, tr("&Contract-support report"), u"report"_s, {}, [this] { m_work->open(u"support-report"_s); }), Right::SeeReports);
    menu->addSeparator();
    add(menu, tr("&Next page"), u"right"_s, QKeySequence(u"Ctrl+Tab"_s), [this] { m_work->tabs().step(1); });
    add(menu, tr("&Previous page"), u"left"_s, QKeySequence(u"Ctrl+Shift+Tab"_s), [this] { m_work->tabs().step(-1); });
}

void Menus::addHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Help on this screen"), u"help"_s, QKeySequence(Qt::Key_F1), [this] { Q_EMIT helpRequested(); });
    if (m_work) add(menu, tr("&About WeMi Console"), u"about"_s, {}, [this] { m_work->open(u"about"_s); });
}
