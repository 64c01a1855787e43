#include "ui/recordscreen.h"
#include "models/access/session.h"
#include "models/records/identifier.h"
#include "models/records/operator.h"
#include "reports/recordprint.h"
#include "ui/awaitedrecord.h"
#include "ui/conflictpanel.h"
#include "ui/draftkeeper.h"
#include "ui/historypanel.h"
#include "ui/leftdraft.h"
#include "ui/noticebar.h"
#include "ui/operatorpasswordpage.h"
#include "ui/originwords.h"
#include "ui/otherschanges.h"
#include "ui/printjob.h"
#include "ui/recordactions.h"
#include "ui/recordclashes.h"
#include "ui/recordface.h"
#include "ui/recordform.h"
#include "ui/recordrights.h"
#include "ui/recordsaver.h"
#include "ui/unkeptbar.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>

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
        desk.store, [this] { return m_form->isEdited() ? std::optional(m_form->readRow()) : std::nullopt; }, this);
    m_left = new LeftDraft(desk.store, *m_record, *m_form, *m_keeper, this);
    m_saver = new RecordSaver(*m_record, *m_form,
                              {[this] { return m_desk.author(); }, [this](const Row &row) { return m_face ? m_face->completed(row) : row; }, [this] { return mayWrite(); }}, this);
    m_saver->setAutomatic(savesItself());
    m_keeper->setSaving([this](const Row &row) { return m_saver->saving(row); });
    m_parts = layRecord(this, m_desk, type, m_record->id(), *m_form, *m_keeper, m_face);
    m_clashes = new RecordClashes(*m_record, *m_form, *m_parts.conflict, this);
    new OthersChanges(*m_record, *m_parts.news, m_desk, this);
    m_awaited = id.isEmpty() ? nullptr : new AwaitedRecord(*m_record, *m_parts.notice, m_desk, this);
    setFirst(m_form);
    listen();
    if (m_face) listenToFace();
    m_form->setReadOnly(true); // until it is here
    refresh();
    if (const QString no = reasonAgainst(desk.session, rightToSee(type)); no.isEmpty()) m_record->load();
    else m_parts.trouble->say(no);
}

QString RecordScreen::helpTopic() const { return m_face ? m_face->helpTopic() : u"record"_s; }
QString RecordScreen::id() const { return m_record->id(); }
QString RecordScreen::key() const { return QLatin1String(m_type.table) + u'/' + id(); }
QString RecordScreen::savedState() const { return m_loaded ? m_parts.state->text() : QString(); }
bool RecordScreen::savesItself() const { return m_face && m_face->savesItself(); }

QString RecordScreen::title() const
{
    const QString named = m_type.title(m_form->row());
    if (!named.isEmpty()) return named;
    if (m_awaited && m_awaited->isAwaited()) return tr("%1, still at the central").arg(m_type.shownName());
    return m_record->isNew() ? tr("New: %1").arg(m_type.shownName()) : tr("%1 without a name").arg(m_type.shownName());
}

void RecordScreen::keep()
{
    if (!m_left->isKnown()) return;
    m_keeper->keep();
    if (savesItself()) m_saver->flush();
}

void RecordScreen::hideEvent(QHideEvent *event)
{
    if (savesItself() && !event->spontaneous()) keep();
    Page::hideEvent(event);
}

bool RecordScreen::isAtRisk() const { return m_parts.unkept->isAtRisk(); }
bool RecordScreen::givesUp() { return m_parts.unkept->givesUp(); }

void RecordScreen::listen()
{
    connect(m_form, &RecordForm::edited, this, [this] {
        m_keeper->touch();
        m_saver->touch();
        refresh();
    });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &RecordScreen::refreshTitle);
    connect(m_saver, &RecordSaver::stateChanged, this, &RecordScreen::refreshTitle);
    connect(m_left, &LeftDraft::put, this, &RecordScreen::showDraft);
    connect(m_left, &LeftDraft::known, this, &RecordScreen::settleDraft);
    connect(m_left, &LeftDraft::failed, this, &RecordScreen::fail);
    connect(m_record, &OpenRecord::loaded, this, &RecordScreen::showLoaded);
    if (m_awaited) connect(m_awaited, &AwaitedRecord::changed, this, &RecordScreen::refresh);
    connect(m_record, &OpenRecord::movedOn, this, &RecordScreen::followOthers);
    connect(m_record, &OpenRecord::saved, this, &RecordScreen::afterSave);
    connect(m_record, &OpenRecord::refused, m_saver, [this] { m_saver->failed(false); });
    connect(m_record, &OpenRecord::trashedChanged, this, &RecordScreen::showTrashed);
    connect(m_record, &OpenRecord::gone, this, &RecordScreen::showGone);
    connect(m_record, &OpenRecord::failed, this, &RecordScreen::tellFailure);
    connect(m_clashes, &RecordClashes::asked, this, [this] {
        refreshActions();
        m_keeper->keep();
    });
    connect(m_clashes, &RecordClashes::rebased, this, &RecordScreen::beginAgain);
    connect(m_clashes, &RecordClashes::decided, this, [this] { m_form->isEdited() ? save() : afterSave(false); });
    connect(m_parts.actions, &RecordActions::save, this, &RecordScreen::save);
    connect(m_parts.actions, &RecordActions::revert, this, &RecordScreen::revert);
    connect(m_parts.actions, &RecordActions::trash, this, &RecordScreen::moveToTrash);
    connect(m_parts.actions, &RecordActions::print, this, &RecordScreen::print);
    connect(m_parts.actions, &RecordActions::copyPhone, this, &RecordScreen::copyPhone);
    connect(m_parts.actions, &RecordActions::givePassword, this, &RecordScreen::givePassword);
    connect(&m_desk.session, &Session::changed, this, [this] { refreshActions(); });
}

void RecordScreen::listenToFace()
{
    connect(m_face, &RecordFace::changeAsked, m_saver, &RecordSaver::apply);
    connect(m_saver, &RecordSaver::dropped, this, &Page::said);
    connect(m_face, &RecordFace::openAsked, this, &Page::openRequested);
    connect(m_face, &RecordFace::newAsked, this, &Page::newRequested);
    connect(m_face, &RecordFace::pageAsked, this, &Page::pageRequested);
    connect(m_face, &RecordFace::said, this, &Page::said);
}

void RecordScreen::tellFailure(OpenRecord::Attempt attempt, const QString &text, bool mayPass)
{
    using Attempt = OpenRecord::Attempt;
    refreshActions();
    switch (attempt) {
    case Attempt::Load: return fail(tr("The record could not be read."), text, [this] { m_record->load(); });
    case Attempt::Follow: return fail(tr("What others changed could not be read."), text, [this] { m_record->follow(); });
    case Attempt::Save:
        m_keeper->keep();
        m_saver->failed(mayPass);
        return fail(tr("Not saved. What you typed is still here."), text, [this] { save(); });
    case Attempt::ReadSaved: return fail(tr("It is saved, but could not be read again."), text, [this] { m_record->readSaved(true); });
    case Attempt::Trash: return fail(tr("Not moved to the trash."), text, [this] { moveToTrash(); });
    case Attempt::Restore: return fail(tr("Not restored."), text, [this] { m_record->setTrashed(false, m_desk.author()); });
    }
}

void RecordScreen::showLoaded()
{
    m_loaded = true;
    m_parts.trouble->hide();
    if (m_face && m_record->isNew()) m_record->beginNew(m_face->begun(m_record->base().row));
    m_form->read(m_record->base().row);
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    if (!m_record->isNew()) {
        m_parts.history->reload(id());
        const bool special = std::ranges::any_of(m_type.fields, [](const Field &f) { return f.sensitivity == Sensitivity::Special; });
        if (special) m_desk.store.logUse(u"read"_s, m_type.table, id(), m_desk.author());
    }
    if (!m_face) m_parts.actions->showHistory(!m_record->isNew());
    if (m_record->base().trashed) showTrashed(false);
    refresh();
    m_left->ask(m_desk.session.who().id);
}

void RecordScreen::settleDraft()
{
    if (!m_typed.isEmpty() && m_record->isNew() && !m_form->isEdited()) typeIn(std::exchange(m_typed, {}));
    if (m_awaited && !m_begun && m_record->isNew() && !m_form->isEdited()) m_awaited->ask();
    refresh();
    if (isVisible() && (!focusWidget() || isAncestorOf(focusWidget()))) m_form->setFocus();
}

void RecordScreen::typeIn(const Row &values)
{
    const Row blank = m_type.newRow();
    Row row = m_form->row();
    for (qsizetype i = 1; i < row.size(); ++i)
        if (const Field &f = m_type.fields[static_cast<size_t>(i)]; f.stored(values.at(i)) != f.stored(blank.at(i))) row[i] = values.at(i);
    m_form->put(row);
    m_keeper->touch();
    m_saver->touch();
    refresh();
}

void RecordScreen::showDraft(const QDateTime &at)
{
    followOthers();
    if (!m_form->isEdited()) return;
    const QString when = QLocale().toString(at.toLocalTime(), u"d MMMM, HH:mm"_s);
    if (!savesItself())
        return m_parts.notice->say(tr("You left changes here on %1. They are shown below, not saved yet.").arg(when),
                             {{tr("Continue with them"), [this] { m_form->setFocus(); }}, {tr("Discard them"), [this] { revert(); }}});
    m_parts.notice->say(tr("What you were typing here on %1 is back.").arg(when), {{tr("Continue with it"), [this] { m_form->setFocus(); }}});
    m_saver->touch();
}

void RecordScreen::followOthers()
{
    if (!m_record->isNew()) m_parts.history->reload(id());
    m_clashes->follow();
}

// What is typed is now a change of the latest version.
void RecordScreen::beginAgain()
{
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    if (m_form->isEdited()) {
        m_keeper->touch();
        m_saver->touch();
    }
    refresh();
}

void RecordScreen::save()
{
    if (!m_parts.actions->maySave() || m_record->isSaving()) return;
    if (savesItself()) {
        if (!m_saver->flush()) Q_EMIT said(m_form->finish() ? tr("Nothing to save: it is as it was.") : tr("Not saved yet: what is not right is said under its field."));
        return refreshActions();
    }
    if (!m_form->finish()) {
        Q_EMIT said(tr("Not saved yet: what is missing is said under its field."));
        return;
    }
    m_parts.trouble->hide();
    m_saver->saveAll();
    refreshActions();
}

void RecordScreen::afterSave(bool changed)
{
    m_parts.trouble->hide();
    if (!savesItself()) m_parts.notice->hide();
    m_parts.conflict->hide();
    m_form->follow(m_record->base().row, m_saver->sent()); // what was typed while it was saved stays
    m_keeper->begin(m_type, id(), m_desk.session.who().id, m_record->base().version);
    m_keeper->forget(); // one that was on its way while the record was saved goes, too
    if (m_form->isEdited()) m_keeper->keep(); // it has waited long enough
    m_parts.history->reload(id());
    m_saver->succeeded();
    refresh();
    if (changed && m_record->base().version == 1 && m_parts.actions->mayGivePassword())
        m_parts.notice->say(tr("There is no password yet: without one this operator cannot sign in."), {{tr("Give a password…"), [this] { givePassword(); }}, {tr("Later"), [] {}}});
    if (!savesItself()) Q_EMIT said(changed ? tr("Saved.") : tr("Nothing to save: it is as it was."));
}

void RecordScreen::revert()
{
    const Row typed = m_form->row();
    m_record->rebase();
    m_form->read(m_record->base().row);
    m_parts.conflict->hide();
    m_parts.trouble->hide();
    m_keeper->forget();
    refresh();
    m_parts.notice->say(tr("Your changes were taken back."), {{tr("Bring them back"), [this, typed] {
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
    if (!trashed) m_parts.notice->hide();
    else m_parts.notice->say(byMe ? tr("This is now in the trash.") : tr("This is in the trash."), {{byMe ? tr("Undo") : tr("Restore"), [this] { m_record->setTrashed(false, m_desk.author()); }}});
    refreshActions();
}

// Nothing of it stays on the screen, and nothing is kept as a draft: what was erased would come back with it.
void RecordScreen::showGone()
{
    Row blank = m_type.newRow();
    blank[0] = id();
    m_form->read(blank);
    m_keeper->forget();
    for (NoticeBar *bar : {m_parts.notice, m_parts.news, static_cast<NoticeBar *>(m_parts.trouble)}) bar->hide();
    m_parts.conflict->hide();
    m_parts.history->reload(id());
    refresh();
    m_loaded = false;
    refreshActions();
    m_parts.trouble->say(tr("This is not on this computer any more (%1): it was erased for good, or it is not for your centre to see. Ask your supervisor if you need it.").arg(OriginWords::moment(QDateTime::currentDateTimeUtc())),
                         {{tr("Close"), [this] { Q_EMIT closeRequested(); }}});
}

void RecordScreen::copyPhone()
{
    const QString phone = m_form->row().at(m_type.indexOf("phone")).toString();
    QGuiApplication::clipboard()->setText(phone);
    Q_EMIT said(tr("The phone number is copied."));
}

void RecordScreen::givePassword()
{
    if (!m_parts.actions->mayGivePassword()) return;
    givePasswordTo(recordOf<Operator>(m_record->base().row), m_desk, this, [this] {
        m_parts.notice->hide();
        Q_EMIT said(tr("The password is given."));
    });
}

bool RecordScreen::prints() const { return m_parts.actions->mayPrint(); }

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
    m_parts.trouble->say(what + u' ' + text, {{tr("Try again"), again}});
}

bool RecordScreen::mayWrite() const
{
    return m_loaded && m_left->isKnown() && !m_record->latest().trashed && !m_clashes->isAsking() && m_desk.session.isSignedIn() &&
           reasonAgainstChanging(m_desk.session, m_type).isEmpty();
}

// What is shown follows what the fields hold.
void RecordScreen::refresh()
{
    if (m_face && m_loaded) m_face->follow(m_form->row());
    refreshTitle();
    refreshActions();
}

QString RecordScreen::stateText() const
{
    if (savesItself()) return m_saver->stateText();
    if (m_keeper->state() == DraftKeeper::State::Unchanged && (m_record->isNew() || m_form->isEdited())) return {};
    if (m_keeper->state() == DraftKeeper::State::Kept && m_form->hasUnread()) return tr("Draft kept, but for what is not a value yet");
    return m_keeper->stateText();
}

void RecordScreen::refreshTitle()
{
    m_parts.title->setText(title());
    if (const QString state = stateText(); state != m_parts.state->text()) {
        m_parts.state->setText(state);
        Q_EMIT savedStateChanged();
    }
    Q_EMIT titleChanged();
}

void RecordScreen::refreshActions()
{
    if (!m_desk.session.isSignedIn()) return;
    RecordActions::Reasons why;
    why.may = reasonAgainstChanging(m_desk.session, m_type);
    why.trashed = m_record->latest().trashed ? tr("It is in the trash: restore it first.") : QString();
    why.loading = m_awaited && m_awaited->isAwaited() ? tr("It is still at the central.") : m_loaded && m_left->isKnown() ? QString() : tr("It is still being read.");
    why.fresh = m_record->isNew() ? tr("It was never saved yet.") : QString();
    why.same = m_loaded && m_form->isEdited() ? QString() : tr("Nothing was changed.");
    why.saving = m_record->isSaving() ? tr("It is being saved.") : QString();
    if (const auto phone = m_type.find("phone")) why.phone = m_loaded && !m_form->row().at(*phone).toString().isEmpty();
    if (m_face && m_loaded) why.trashText = m_face->trashText(m_form->row());
    const bool readOnly = !why.may.isEmpty() || !why.trashed.isEmpty() || !why.loading.isEmpty();
    m_form->setReadOnly(readOnly);
    if (m_face) m_face->setReadOnly(readOnly);
    m_parts.actions->follow(why);
}
