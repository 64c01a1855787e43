#include "ui/unsentpage.h"
#include "models/records/catalogue.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "models/sync/syncer.h"
#include "ui/exchangewords.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/originwords.h"
#include "ui/prompt.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include "ui/unsentlist.h"
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int lettersOfAll = 125, lettersOfMost = 80; // across, for all columns, and without who made the change

QLabel *lines(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &sign, const QString &text, const QString &name)
{
    auto *made = new QPushButton(icon(sign), text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}
} // namespace

UnsentPage::UnsentPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_standing(lines(u"standing"_s)), m_loading(lines(u"loading"_s)), m_besides(lines(u"besides"_s)), m_empty(lines(u"empty"_s)), m_progress(new QProgressBar),
      m_now(button(u"reload"_s, tr("&Try now"), u"tryNow"_s)), m_notice(new NoticeBar), m_view(new QTreeView), m_list(new UnsentList(desk.exchange, this)), m_detail(new QWidget),
      m_what(lines(u"what"_s)), m_why(lines(u"why"_s)), m_open(button(u"right"_s, tr("&Open the record"), u"openRecord"_s)), m_again(button(u"send"_s, tr("&Send it again"), u"sendAgain"_s)),
      m_giveUp(button(u"undo"_s, tr("&Give it up…"), u"giveUp"_s))
{
    build();
    listen();
    follow(desk.exchange ? desk.exchange->status() : syncing::Status());
    m_list->reload();
}

void UnsentPage::build()
{
    m_notice->setObjectName(u"notice"_s);
    theme::makeQuiet(m_besides);
    m_progress->setAccessibleName(tr("How much has been read"));
    m_progress->setTextVisible(true);
    m_view->setModel(m_list);
    m_view->setObjectName(u"unsent"_s);
    m_view->setAccessibleName(tr("Changes that are still here"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(UnsentList::Record, 28), {UnsentList::What, 20}, {UnsentList::Since, 18}, {UnsentList::By, 16}}) m_view->header()->resizeSection(column, letters * letter);
    m_view->header()->setStretchLastSection(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    for (QWidget *part : {makeHead(), static_cast<QWidget *>(m_standing), static_cast<QWidget *>(m_besides), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_empty)})
        all->addWidget(part);
    all->addWidget(m_view, 1);
    all->addWidget(makeChosen());
    all->addStretch();
    setFirst(m_now);
}

// What has no room as a column is said below the list, of the change one is on.
void UnsentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int letters = width() / fontMetrics().averageCharWidth();
    m_view->setColumnHidden(UnsentList::By, letters < lettersOfAll);
    m_view->setColumnHidden(UnsentList::Since, letters < lettersOfMost);
}

QWidget *UnsentPage::makeHead()
{
    auto *heading = new QLabel(title());
    theme::enlarge(heading, 1.6);
    heading->setWordWrap(true);
    m_now->setToolTip(tr("Sends and reads at once, without waiting for the next time"));
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading, 1);
    line->addWidget(m_now);
    return head;
}

QWidget *UnsentPage::makeChosen()
{
    theme::enlarge(m_what, 1.1);
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : {m_open, m_again, m_giveUp}) line->addWidget(one);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, theme::grid, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_why), buttons}) layout->addWidget(part);
    m_detail->hide();
    return m_detail;
}

void UnsentPage::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, m_list, &UnsentList::reload);
    connect(&m_desk.store, &Store::changed, this, [this] { if (!m_soon.isActive()) m_soon.start(); });
    if (m_desk.exchange) connect(m_desk.exchange, &syncing::Syncer::statusChanged, this, [this](const syncing::Status &status) {
        follow(status);
        if (!m_soon.isActive()) m_soon.start();
    });
    connect(m_list, &UnsentList::loaded, this, &UnsentPage::restore);
    connect(m_list, &UnsentList::failed, this, [this](const QString &why) { say(tr("What was not sent could not be read."), why); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnsentPage::choose);
    connect(m_view, &QTreeView::activated, this, &UnsentPage::open);
    connect(m_now, &QPushButton::clicked, this, &UnsentPage::tryNow);
    connect(m_open, &QPushButton::clicked, this, &UnsentPage::open);
    connect(m_again, &QPushButton::clicked, this, &UnsentPage::sendAgain);
    connect(m_giveUp, &QPushButton::clicked, this, &UnsentPage::giveUp);
}

void UnsentPage::follow(const syncing::Status &status)
{
    const bool alone = status.state == syncing::Status::State::Alone;
    m_standing->setText(exchangewords::standing(status));
    m_besides->setText(exchangewords::besides(status));
    m_besides->setVisible(!m_besides->text().isEmpty());
    m_loading->setText(exchangewords::loading(status));
    m_loading->setVisible(!m_loading->text().isEmpty());
    m_progress->setVisible(!m_loading->text().isEmpty());
    // In thousandths: how many records there are may not fit a progress bar's numbers.
    m_progress->setRange(0, 1000);
    if (status.toLoad > 0) m_progress->setValue(static_cast<int>(std::min<qint64>(1000, status.loaded * 1000 / status.toLoad)));
    m_now->setVisible(!alone);
    m_now->setEnabled(status.state != syncing::Status::State::Syncing);
    m_empty->setText(alone ? QString() : tr("Nothing is waiting here: all that was saved on this console is in the central database."));
    const bool none = m_list->rowCount() == 0;
    m_empty->setVisible(none && !alone && status.toSend == 0 && status.refused == 0);
    m_view->setVisible(!none);
}

// What one is on stays in front.
void UnsentPage::restore()
{
    follow(m_desk.exchange->status());
    const int rows = m_list->rowCount();
    int row = m_list->rowOf(m_number);
    if (row < 0 && rows) row = std::clamp(m_view->currentIndex().row(), 0, rows - 1);
    if (row >= 0) m_view->setCurrentIndex(m_list->index(row, 0));
    choose();
}

const syncing::Unsent *UnsentPage::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_list->rowCount() ? &m_list->change(row) : nullptr;
}

void UnsentPage::choose()
{
    const syncing::Unsent *change = chosen();
    m_detail->setVisible(change);
    m_number = change ? change->number : 0;
    if (!change) return;
    m_what->setText(tr("%1: %2").arg(change->title, change->what));
    const QString told = tr("Saved by %1 on %2.").arg(change->author.isEmpty() ? tr("somebody") : change->author, OriginWords::moment(change->since));
    m_why->setText(change->refused ? tr("%1 The central database did not take it. %2 It is kept here and shown in the record until you send it again or give it up.").arg(told, change->why)
                                   : told + u' ' + change->why);
    const RecordType *type = recordTypeOf(change->table);
    const QString no = type ? reasonAgainst(m_desk.session, rightToSee(*type)) : tr("This version of the program does not know this kind of record.");
    m_open->setEnabled(no.isEmpty());
    m_open->setToolTip(no);
    m_again->setVisible(change->refused);
    m_giveUp->setVisible(change->refused);
    m_giveUp->setToolTip(tr("The record goes back to what the central database has; what was typed stays in its history"));
}

void UnsentPage::open()
{
    const syncing::Unsent *change = chosen();
    if (!change || !m_open->isEnabled()) return;
    if (const RecordType *type = recordTypeOf(change->table)) Q_EMIT openRequested(type, change->record);
}

void UnsentPage::tryNow()
{
    if (!m_desk.exchange) return;
    m_desk.exchange->tryNow();
    Q_EMIT said(tr("Sending and reading now."));
}

void UnsentPage::sendAgain()
{
    if (const syncing::Unsent *change = chosen()) done(m_desk.exchange->sendAgain(change->number), tr("It is sent once more. If the central database still does not take it, it comes back here with the reason."), tr("It was not sent again."));
}

void UnsentPage::giveUp()
{
    const syncing::Unsent *change = chosen();
    if (!change) return;
    const QString text = tr("%1: %2.\nThe record goes back to what the central database has, here and for everybody. What was typed stays in the record's history on this console, where it can be read; a new record goes to the trash.")
                             .arg(change->title, change->what);
    m_desk.prompt.confirm(this, tr("Give this change up?") + u"\n\n"_s + text, tr("Give it up"), [this, number = change->number] {
        done(m_desk.exchange->giveUp(number, m_desk.author()), tr("Given up. What was typed can be read in the record's history."), tr("It was not given up."));
    });
}

void UnsentPage::done(const QFuture<void> &work, const QString &said, const QString &failed)
{
    whenDone(
        work, this,
        [this, said] {
            m_notice->say(said);
            m_list->reload();
        },
        [this, failed](const std::exception &e) { say(failed, QString::fromUtf8(e.what())); });
}

void UnsentPage::say(const QString &what, const QString &why) { m_notice->say(what + u' ' + why, {{tr("Read again"), [this] { m_list->reload(); }}}); }
