#include "ui/listactions.h"
#include "models/access/session.h"
#include "reports/recordprint.h"
#include "ui/icon.h"
#include "ui/listexport.h"
#include "ui/listheader.h"
#include "ui/listmodel.h"
#include "ui/noticebar.h"
#include "ui/printjob.h"
#include "ui/prompt.h"
#include "ui/recordrights.h"
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostUnasked = 50; // records put in the trash at once: more may be a slip of the hand
}

ListActions::ListActions(const Desk &desk, ListModel &model, QTableView &view, ListHeader &header, NoticeBar &notice, QWidget &page)
    : QObject(&page), m_desk(desk), m_model(model), m_view(view), m_header(header), m_notice(notice), m_page(page)
{
    add = make(u"add"_s, tr("&New"), tr("A new record"), QKeySequence::New);
    open = make(u"edit"_s, tr("&Open"), tr("Open the record in a page of its own (Enter)"), {});
    copyPhone = make(u"copy"_s, tr("Copy p&hone"), tr("Copy the phone number"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    trash = make(u"trash"_s, tr("&Trash"), tr("Put what is selected in the trash; it can be restored"), {});
    restore = make(u"restore"_s, tr("&Restore"), tr("Take what is selected out of the trash"), {});
    exported = make(u"export"_s, tr("&Export…"), tr("All of this list, with these columns, for a spreadsheet"), Qt::CTRL | Qt::Key_E);
    print = make(u"print"_s, tr("&Print…"), tr("All of this list, with these columns, on paper or as PDF"), {});
    copyPhone->setVisible(model.type().find("phone").has_value());
    connect(add, &QAction::triggered, this, &ListActions::newAsked);
    connect(open, &QAction::triggered, this, [this] {
        if (const QString id = m_model.idAt(m_view.currentIndex().row()); !id.isEmpty()) Q_EMIT openAsked(id);
    });
    connect(copyPhone, &QAction::triggered, this, [this] {
        const Record *record = m_model.recordAt(m_view.currentIndex().row());
        if (!record) return;
        QGuiApplication::clipboard()->setText(record->row.at(m_model.type().indexOf("phone")).toString());
        Q_EMIT said(tr("The phone number is copied."));
    });
    connect(trash, &QAction::triggered, this, [this] { moveSelected(true); });
    connect(restore, &QAction::triggered, this, [this] { moveSelected(false); });
    connect(exported, &QAction::triggered, this, &ListActions::exportList);
    connect(print, &QAction::triggered, this, &ListActions::printList);
}

QAction *ListActions::make(const QString &name, const QString &text, const QString &does, const QKeySequence &keys)
{
    auto *action = new QAction(icon(name), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? does : u"%1 (%2)"_s.arg(does, keys.toString(QKeySequence::NativeText)));
    m_page.addAction(action);
    return action;
}

void ListActions::refresh()
{
    if (!m_desk.session.isSignedIn()) return;
    const Session &session = m_desk.session;
    const QString mayEdit = reasonAgainstChanging(session, m_model.type());
    const bool inTrash = m_model.query().trashed;
    const QString none = m_view.selectionModel()->hasSelection() ? QString() : tr("Select a line first.");
    const QString empty = m_model.total() > 0 ? QString() : tr("The list is empty.");
    const Record *record = m_model.recordAt(m_view.currentIndex().row());
    const bool phone = copyPhone->isVisible() && record && !record->row.at(m_model.type().indexOf("phone")).toString().isEmpty();
    trash->setVisible(!inTrash);
    restore->setVisible(inTrash);
    allow(add, {mayEdit});
    allow(open, {none});
    allow(copyPhone, {none, phone ? QString() : tr("There is no phone number.")});
    allow(trash, {mayEdit, none});
    allow(restore, {mayEdit, none});
    allow(exported, {reasonAgainst(session, Right::Export), m_exporting ? tr("An export is under way.") : QString(), empty});
    allow(print, {reasonAgainst(session, Right::Print), empty,
                  m_model.total() > longestPrintedList ? tr("A print takes up to %1 lines: filter the list, or export it.").arg(QLocale().toString(longestPrintedList)) : QString()});
}

// The ids of what is selected, fetched where they are not on the screen.
void ListActions::withSelected(std::function<void(const QStringList &)> then)
{
    QList<int> rows;
    for (const QModelIndex &index : m_view.selectionModel()->selectedRows()) rows << index.row();
    if (rows.isEmpty()) return;
    std::ranges::sort(rows);
    QStringList ids;
    for (const int row : std::as_const(rows))
        if (const QString id = m_model.idAt(row); !id.isEmpty()) ids << id;
    if (ids.size() == rows.size()) return then(ids);
    whenDone(
        m_desk.store.list(m_model.query(), rows.first(), rows.last() - rows.first() + 1), this,
        [this, rows, then](const RecordPage &page) {
            QStringList all;
            for (const int row : rows)
                if (const int at = row - rows.first(); at < page.records.size()) all << m_model.type().idOf(page.records.at(at).row);
            then(all);
        },
        [this](const std::exception &e) { fail(tr("What is selected could not be read."), QString::fromUtf8(e.what()), [] {}); });
}

void ListActions::moveSelected(bool toTrash)
{
    withSelected([this, toTrash](const QStringList &ids) {
        if (!toTrash || ids.size() <= mostUnasked) return move(ids, toTrash, true);
        const int n = static_cast<int>(ids.size());
        m_desk.prompt.confirm(&m_page, tr("Put %n record(s) in the trash? They go from every computer of every centre that has them, until somebody restores them.", nullptr, n), tr("Put them in the trash"),
                              [this, ids] { move(ids, true, true); });
    });
}

void ListActions::move(const QStringList &ids, bool toTrash, bool offerUndo)
{
    const auto done = [this, ids, toTrash, offerUndo] {
        const int n = static_cast<int>(ids.size());
        const QString text = toTrash ? tr("%n record(s) moved to the trash.", nullptr, n) : tr("%n record(s) restored.", nullptr, n);
        Q_EMIT said(text);
        if (offerUndo) m_notice.say(text, {{tr("Undo"), [this, ids, toTrash] { move(ids, !toTrash, false); }}, {tr("Close"), [] {}}});
        else m_notice.hide();
    };
    whenDone(
        toTrash ? m_desk.store.trash(m_model.type(), ids, m_desk.author()) : m_desk.store.restore(m_model.type(), ids, m_desk.author()), this, done,
        [this, ids, toTrash, offerUndo](const std::exception &e) {
            fail(tr("Nothing was moved."), QString::fromUtf8(e.what()), [this, ids, toTrash, offerUndo] { move(ids, toTrash, offerUndo); });
        });
}

void ListActions::exportList()
{
    const QString name = exportFileName(m_model.type(), m_desk.today(), u"xlsx"_s);
    m_desk.prompt.savePath(&m_page, tr("Export the list"), name, tr("Spreadsheet (*.xlsx);;Text with separators (*.csv)"), [this](const QString &path) {
        const bool named = path.endsWith(u".csv", Qt::CaseInsensitive) || path.endsWith(u".xlsx", Qt::CaseInsensitive);
        runExport(named ? path : path + u".xlsx"_s);
    });
}

void ListActions::runExport(const QString &path)
{
    auto *work = new ListExport(m_desk.store, {m_model.query(), m_header.shownColumns(), printContext(m_desk)}, this);
    const auto over = [this, work] {
        m_exporting = false;
        work->deleteLater();
        refresh();
    };
    connect(work, &ListExport::progressed, this, [this, work](qint64 written, qint64 total) {
        m_notice.say(tr("Exporting: %1 of %2 records…").arg(QLocale().toString(written), QLocale().toString(total)), {{tr("Cancel"), [work] { work->cancel(); }}});
    });
    connect(work, &ListExport::finished, this, [this, over](const QString &done, qint64 written) {
        over();
        m_desk.store.logUse(u"export"_s, m_model.type().table, {}, m_desk.author());
        const QString folder = QFileInfo(done).absolutePath();
        m_notice.say(tr("%n record(s) exported to %1", nullptr, static_cast<int>(written)).arg(QDir::toNativeSeparators(done)),
                     {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}, {tr("Close"), [] {}}});
    });
    connect(work, &ListExport::cancelled, this, [this, over] {
        over();
        m_notice.say(tr("The export was cancelled. No file is left."));
    });
    connect(work, &ListExport::failed, this, [this, over, path](const QString &text) {
        over();
        fail(tr("The list was not exported."), text, [this, path] { runExport(path); });
    });
    m_exporting = true;
    refresh();
    work->start(path);
}

void ListActions::printList()
{
    const ListQuery query = m_model.query();
    whenDone(
        m_desk.store.list(query, 0, longestPrintedList), this,
        [this, query](const RecordPage &page) {
            previewPrintout(listPrintout(query, m_header.shownColumns(), page.records, page.titles, Disclosure::Office, printContext(m_desk)), m_desk,
                            m_model.type().table, {}, &m_page);
        },
        [this](const std::exception &e) { fail(tr("The print could not be prepared."), QString::fromUtf8(e.what()), [this] { printList(); }); });
}

void ListActions::fail(const QString &what, const QString &text, const std::function<void()> &again)
{
    m_notice.say(what == text.left(what.size()) ? text : what + u' ' + text, {{tr("Try again"), again}, {tr("Close"), [] {}}});
}
