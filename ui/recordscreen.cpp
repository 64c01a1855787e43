#include "ui/recordscreen.h"
#include "models/access/session.h"
#include "models/records/identifier.h"
#include "models/records/operator.h"
#include "reports/recordprint.h"
#include "ui/conflictpanel.h"
#include "ui/draftkeeper.h"
#include "ui/historypanel.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/operatorpasswordpage.h"
#include "ui/printjob.h"
#include "ui/recordface.h"
#include "ui/recordform.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

RecordScreen::RecordScreen(const Desk &desk, const RecordType &type, const QString &id, RecordFace *face, QWidget *parent)
    : Page(parent), m_desk(desk), m_type(type), m_face(face), m_record(new OpenRecord(desk.store, type, id.isEmpty() ? newIdentifier() : id, this))
{
    EditorNeeds needs;
    needs.store = &desk.store;
    needs.today = desk.today;
    needs.onOpen = [this](const RecordType *other, const QString &otherId) { Q_EMIT openRequested(other, otherId); };
    m_form = new RecordForm(type, needs);
    if (m_face) m_face->setParent(this);
    else m_form->arrange();
    m_keeper = new DraftKeeper(
        desk.store, [this] { return m_form->isEdited() ? std::optional(m_form->row()) : std::nullopt; }, this);
    buildPage();
    listen();
    m_form->setReadOnly(true); // until it is here
    refresh();
    if (const QString no = reasonAgainst(desk.session, rightToSee(type)); no.isEmpty()) m_record->load();
    else m_trouble->say(no);
}

QString RecordScreen::helpTopic() const { return m_face ? m_face->helpTopic() : u"record"_s; }
QString RecordScreen::id() const { return m_record->id(); }
QString RecordScreen::key() const { return QLatin1String(m_type.table) + u'/' + id(); }
QString RecordScreen::savedState() const { return m_loaded ? m_state->text() : QString(); }

QString RecordScreen::title() const
{
    const QString named = m_type.title(m_form->row());
    if (!named.isEmpty()) return named;
    return m_record->isNew() ? tr("New: %1").arg(m_type.shownName()) : tr("%1 without a name").arg(m_type.shownName());
}

void RecordScreen::keep()
{
    if (m_draftKnown) m_keeper->keep();
}

bool RecordScreen::isAtRisk() const { return m_form->isEdited() && !m_keeper->failure().isEmpty(); }

bool RecordScreen::givesUp()
{
    if (m_warned) return true;
    m_warned = true;
    m_unkept->say(tr("What you typed here is not kept yet: free some space, or close again to give it up.") + u' ' + m_keeper->failure(),
                  {{tr("Try again"), [this] { m_keeper->keep(); }}});
    return false;
}

QAction *RecordScreen::add(QHBoxLayout *line, const QString &name, const QString &text, const QString &does, const QKeySequence &keys, void (RecordScreen::*then)())
{
    auto *action = new QAction(icon(name), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? does : u"%1 (%2)"_s.arg(does, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(button);
    if (then) connect(action, &QAction::triggered, this, then);
    return action;
}

void RecordScreen::buildActions(QHBoxLayout *line)
{
    m_save = add(line, u"save"_s, tr("&Save"), tr("Save the record"), QKeySequence::Save, &RecordScreen::save);
    m_revert = add(line, u"undo"_s, tr("&Revert"), tr("Take back what is not saved"), {}, &RecordScreen::revert);
    if (m_type.find("phone")) m_copyPhone = add(line, u"copy"_s, tr("Copy p&hone"), tr("Copy the phone number"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RecordScreen::copyPhone);
    if (&m_type == &Operator::type && m_desk.gate)
        m_givePassword = add(line, u"lock"_s, tr("Give a pass&word…"), tr("Give a password to this operator, who changes it at the next sign-in"), {}, &RecordScreen::givePassword);
    m_print = add(line, u"print"_s, tr("&Print…"), tr("See the pages, then print or save as PDF"), {}, &RecordScreen::print);
    m_trash = add(line, u"trash"_s, tr("&Trash"), tr("Put the record in the trash; it can be restored"), {}, &RecordScreen::moveToTrash);
    line->addStretch(1);
    m_showHistory = add(line, u"history"_s, tr("H&istory"), tr("Who changed what, at the side"), Qt::CTRL | Qt::Key_H, nullptr);
    m_showHistory->setCheckable(true);
}

void RecordScreen::buildPage()
{
    m_title = new QLabel;
    m_title->setObjectName(u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::enlarge(m_title, 1.5);
    m_state = new QLabel;
    m_state->setObjectName(u"state"_s);
    theme::makeQuiet(m_state);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *actions = new QHBoxLayout;
    buildActions(actions);
    m_notice = new NoticeBar;
    m_trouble = new NoticeBar;
    m_notice->setObjectName(u"notice"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_unkept = new NoticeBar;
    m_unkept->setObjectName(u"unkept"_s);
    m_conflict = new ConflictPanel(m_desk.store, m_type);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_face ? m_face->lay(*m_form) : m_form);
    if (m_face) scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_history = new HistoryPanel(m_desk.store, m_desk.session, m_type);
    m_history->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *sides = new QSplitter;
    const int letter = fontMetrics().averageCharWidth();
    sides->addWidget(scroll);
    QWidget *beside = m_face ? m_face->beside() : nullptr;
    if (beside) sides->addWidget(beside);
    sides->addWidget(m_history);
    sides->setStretchFactor(beside ? 1 : 0, 1);
    sides->setSizes(beside ? QList<int>{letter * 44, 800, letter * 36} : QList<int>{800, letter * 36});
    sides->setCollapsible(0, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, theme::grid);
    layout->addLayout(head);
    layout->addLayout(actions);
    for (QWidget *bar : std::initializer_list<QWidget *>{m_trouble, m_unkept, m_notice, m_conflict}) layout->addWidget(bar);
    layout->addWidget(sides, 1);
    m_showHistory->setChecked(!beside); // the answer needs the room
    m_history->setVisible(!beside);
    connect(m_showHistory, &QAction::toggled, m_history, &QWidget::setVisible);
    setFirst(m_form);
}

void RecordScreen::listen()
{
    connect(m_form, &RecordForm::edited, this, [this] {
        m_keeper->touch();
        refresh();
    });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &RecordScreen::followKeeper);
    connect(m_record, &OpenRecord::loaded, this, &RecordScreen::showLoaded);
    connect(m_record, &OpenRecord::movedOn, this, &RecordScreen::followOthers);
    connect(m_record, &OpenRecord::saved, this, &RecordScreen::afterSave);
    connect(m_record, &OpenRecord::refused, this, &RecordScreen::askClashes);
    connect(m_record, &OpenRecord::trashedChanged, this, &RecordScreen::showTrashed);
    connect(m_record, &OpenRecord::failed, this, &RecordScreen::tellFailure);
    connect(m_conflict, &ConflictPanel::decided, this, &RecordScreen::decide);
    connect(&m_desk.session, &Session::changed, this, [this] { refreshActions(); });
    if (!m_face) return;
    connect(m_face, &RecordFace::saveRequested, this, &RecordScreen::save);
    connect(m_face, &RecordFace::openRequested, this, &Page::openRequested);
    connect(m_face, &RecordFace::said, this, &Page::said);
}

void RecordScreen::followKeeper()
{
    switch (m_keeper->state()) {
    case DraftKeeper::State::Failed: {
        const QString what = m_form->isEdited() ? tr("What you typed is not kept yet.") : tr("An old draft could not be thrown away.");
        if (!m_warned) m_unkept->say(what + u' ' + m_keeper->failure(), {{tr("Try again"), [this] { m_keeper->keep(); }}});
        break;
    }
    case DraftKeeper::State::Kept:
    case DraftKeeper::State::Unchanged:
        m_warned = false;
        m_unkept->hide();
        break;
    case DraftKeeper::State::Waiting:
    case DraftKeeper::State::Keeping: break;
    }
    refreshTitle();
}

void RecordScreen::tellFailure(OpenRecord::Attempt attempt, const QString &text)
{
    using Attempt = OpenRecord::Attempt;
    refreshActions();
    switch (attempt) {
    case Attempt::Load: return fail(tr("The record could not be read."), text, [this] { m_record->load(); });
    case Attempt::Follow: return fail(tr("What others changed could not be read."), text, [this] { m_record->follow(); });
    case Attempt::Save:
        m_keeper->keep();
        return fail(tr("Not saved. What you typed is still here."), text, [this] { save(); });
    case Attempt::ReadSaved: return fail(tr("It is saved, but could not be read again."), text, [this] { m_record->readSaved(true); });
    case Attempt::Trash: return fail(tr("Not moved to the trash."), text, [this] { moveToTrash(); });
    case Attempt::Restore: return fail(tr("Not restored."), text, [this] { m_record->setTrashed(false, m_desk.author()); });
    }
}

void RecordScreen::showLoaded()
{
    m_loaded = true;
    m_trouble->hide();
    if (m_face && m_record->isNew()) m_record->beginNew(m_face->begun(m_record->base().row));
    m_form->read(m_record->base().row);
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    if (!m_record->isNew()) {
        m_history->reload(id());
        const bool special = std::ranges::any_of(m_type.fields, [](const Field &f) { return f.sensitivity == Sensitivity::Special; });
        if (special) m_desk.store.logUse(u"read"_s, m_type.table, id(), m_desk.author());
    }
    if (!m_face) m_showHistory->setChecked(!m_record->isNew());
    if (m_record->base().trashed) showTrashed(false);
    refresh();
    askDraft();
}

void RecordScreen::askDraft()
{
    whenDone(
        m_desk.store.draft(m_desk.session.who().id, id()), this,
        [this](const std::optional<Draft> &draft) {
            if (draft) showDraft(*draft);
            else settleDraft();
        },
        [this](const std::exception &e) { fail(tr("It is not known whether you left changes here."), QString::fromUtf8(e.what()), [this] { askDraft(); }); });
}

void RecordScreen::settleDraft()
{
    m_draftKnown = true;
    refresh();
    if (isVisible() && (!focusWidget() || isAncestorOf(focusWidget()))) m_form->setFocus();
}

void RecordScreen::showDraft(const Draft &draft)
{
    if (draft.baseVersion == m_record->base().version) return putDraft(draft, m_record->base().row);
    whenDone(
        m_record->history(), this,
        [this, draft](const QList<HistoryEntry> &entries) {
            // What others saved since the draft was begun must not look as if the draft had changed it.
            putDraft(draft, OpenRecord::rowAt(m_record->latest(), entries, m_type, draft.baseVersion).value_or(m_record->latest().row));
        },
        [this, draft](const std::exception &e) { fail(tr("What you left here cannot be shown now."), QString::fromUtf8(e.what()), [this, draft] { showDraft(draft); }); });
}

void RecordScreen::putDraft(const Draft &draft, const Row &base)
{
    m_record->beginFrom(base, draft.baseVersion);
    m_form->read(base);
    m_form->put(draft.row);
    followOthers();
    settleDraft();
    if (!m_form->isEdited()) return m_keeper->forget();
    const QString when = QLocale().toString(draft.at.toLocalTime(), u"d MMMM, HH:mm"_s);
    m_notice->say(tr("You left changes here on %1. They are shown below, not saved yet.").arg(when),
                  {{tr("Continue with them"), [this] { m_form->setFocus(); }}, {tr("Discard them"), [this] { revert(); }}});
}

void RecordScreen::followOthers()
{
    if (!m_record->isNew()) m_history->reload(id());
    Row kept = m_record->latest().row;
    const QList<Clash> clashes = m_record->clashes(m_form->row());
    for (const Clash &clash : clashes) {
        const qsizetype at = m_type.indexOf(clash.column.constData());
        kept[at] = m_record->base().row.at(at);
    }
    m_form->follow(kept); // fields nobody is typing in
    if (!clashes.isEmpty()) return askClashes();
    m_record->rebase();
    m_conflict->hide();
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    if (m_form->isEdited()) m_keeper->touch();
    refresh();
}

void RecordScreen::askClashes()
{
    refreshActions();
    m_keeper->keep();
    whenDone(
        m_record->history(), this,
        [this](const QList<HistoryEntry> &entries) {
            const QList<Clash> clashes = m_record->clashes(m_form->row());
            m_conflict->ask(clashes, entries.isEmpty() ? QString() : entries.first().operatorName);
        },
        [this](const std::exception &) { m_conflict->ask(m_record->clashes(m_form->row()), {}); });
}

void RecordScreen::decide()
{
    const QList<QByteArray> theirs = m_conflict->theirs();
    Row mine = m_form->row();
    for (const QByteArray &column : theirs) {
        const qsizetype at = m_type.indexOf(column.constData());
        mine[at] = m_record->latest().row.at(at);
    }
    m_form->put(mine);
    m_form->follow(m_record->latest().row);
    m_record->rebase();
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    m_conflict->hide();
    if (m_form->isEdited()) save();
    else afterSave(false);
}

void RecordScreen::save()
{
    if (!m_save->isEnabled() || m_record->isSaving()) return;
    if (!m_form->finish()) {
        Q_EMIT said(tr("Not saved yet: what is missing is said under its field."));
        return;
    }
    m_trouble->hide();
    m_record->save(m_face ? m_face->completed(m_form->row()) : m_form->row(), m_desk.author());
    refreshActions();
}

void RecordScreen::afterSave(bool changed)
{
    m_trouble->hide();
    m_notice->hide();
    m_conflict->hide();
    m_form->follow(m_record->base().row); // what was typed while it was saved stays
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    m_keeper->forget(); // one that was on its way while the record was saved goes, too
    if (m_form->isEdited()) m_keeper->touch();
    m_history->reload(id());
    refresh();
    if (m_givePassword && changed && m_record->base().version == 1)
        m_notice->say(tr("There is no password yet: without one this operator cannot sign in."), {{tr("Give a password…"), [this] { givePassword(); }}, {tr("Later"), [] {}}});
    Q_EMIT said(changed ? tr("Saved.") : tr("Nothing to save: it is as it was."));
}

void RecordScreen::revert()
{
    const Row typed = m_form->row();
    m_record->rebase();
    m_form->read(m_record->base().row);
    m_conflict->hide();
    m_trouble->hide();
    m_keeper->forget();
    refresh();
    m_notice->say(tr("Your changes were taken back."), {{tr("Bring them back"), [this, typed] {
                                                              m_form->put(typed);
                                                              m_keeper->touch();
                                                              refresh();
                                                          }},
                                                         {tr("Close"), [] {}}});
}

void RecordScreen::moveToTrash() { m_record->setTrashed(true, m_desk.author()); }

void RecordScreen::showTrashed(bool byMe)
{
    const bool trashed = m_record->latest().trashed;
    if (!trashed) m_notice->hide();
    else m_notice->say(byMe ? tr("This is now in the trash.") : tr("This is in the trash."), {{byMe ? tr("Undo") : tr("Restore"), [this] { m_record->setTrashed(false, m_desk.author()); }}});
    refreshActions();
}

void RecordScreen::copyPhone()
{
    const QString phone = m_form->row().at(m_type.indexOf("phone")).toString();
    QGuiApplication::clipboard()->setText(phone);
    Q_EMIT said(tr("The phone number is copied."));
}

void RecordScreen::givePassword()
{
    if (!m_givePassword->isEnabled()) return;
    givePasswordTo(recordOf<Operator>(m_record->base().row), m_desk, this, [this] {
        m_notice->hide();
        Q_EMIT said(tr("The password is given."));
    });
}

bool RecordScreen::prints() const { return m_print->isEnabled(); }

void RecordScreen::print()
{
    const Row row = m_record->base().row;
    const auto show = [this, row](const QHash<QString, QString> &titles) {
        const PrintContext context = printContext(m_desk);
        const auto printout = m_face ? m_face->printout(row, titles, context) : recordPrintout(m_type, row, titles, Disclosure::Office, context);
        if (printout) previewPrintout(*printout, m_desk, m_type.table, id(), this);
        else fail(tr("There is nothing to print yet."), tr("What is missing is said on the page."), [this] { print(); });
    };
    referenceTitles(m_desk.store, m_type, row, this, show, [this](const QString &text) { fail(tr("The print could not be prepared."), text, [this] { print(); }); });
}

void RecordScreen::fail(const QString &what, const QString &text, const std::function<void()> &again)
{
    m_trouble->say(what + u' ' + text, {{tr("Try again"), again}});
}

// What is shown follows what the fields hold.
void RecordScreen::refresh()
{
    if (m_face && m_loaded) m_face->follow(m_form->row());
    refreshTitle();
    refreshActions();
}

void RecordScreen::refreshTitle()
{
    m_title->setText(title());
    const bool quiet = m_keeper->state() == DraftKeeper::State::Unchanged && (m_record->isNew() || m_form->isEdited());
    const bool half = m_keeper->state() == DraftKeeper::State::Kept && m_form->hasUnread();
    const QString state = quiet ? QString() : half ? tr("Draft kept, but for what is not a value yet") : m_keeper->stateText();
    if (state != m_state->text()) {
        m_state->setText(state);
        Q_EMIT savedStateChanged();
    }
    Q_EMIT titleChanged();
}

void RecordScreen::refreshActions()
{
    if (!m_desk.session.isSignedIn()) return;
    const QString may = reasonAgainst(m_desk.session, rightToEdit(m_type));
    const QString trashed = m_record->latest().trashed ? tr("It is in the trash: restore it first.") : QString();
    const QString loading = m_loaded && m_draftKnown ? QString() : tr("It is still being read.");
    const QString fresh = m_record->isNew() ? tr("It was never saved yet.") : QString();
    const bool edited = m_loaded && m_form->isEdited();
    const QString same = edited ? QString() : tr("Nothing was changed.");
    m_form->setReadOnly(!may.isEmpty() || !trashed.isEmpty() || !loading.isEmpty());
    allow(m_save, {may, loading, trashed, m_record->isSaving() ? tr("It is being saved.") : QString(), m_record->isNew() ? QString() : same});
    allow(m_revert, {loading, same});
    allow(m_trash, {may, loading, trashed, fresh});
    allow(m_print, {reasonAgainst(m_desk.session, Right::Print), loading, fresh});
    if (m_givePassword) allow(m_givePassword, {reasonAgainst(m_desk.session, Right::ManageOperators), loading, trashed, fresh});
    if (!m_copyPhone) return;
    const bool phone = m_loaded && !m_form->row().at(m_type.indexOf("phone")).toString().isEmpty();
    allow(m_copyPhone, {phone ? QString() : tr("There is no phone number.")});
}
