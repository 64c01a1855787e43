#include "ui/endofdaypage.h"
#include "models/access/session.h"
#include "models/store/store.h"
#include "reports/endofday.h"
#include "ui/dateeditor.h"
#include "ui/flowlayout.h"
#include "ui/groupcolumns.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/printjob.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include "ui/tile.h"
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr auto unsaved = "unsaved";
}

EndOfDayPage::EndOfDayPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_where(new QComboBox), m_day(new DateEditor(desk.today)), m_print(new QPushButton(icon(u"print"_s), tr("&Print for the supervisor…"))),
      m_trouble(new NoticeBar), m_place(new QVBoxLayout)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &EndOfDayPage::refresh);
    connect(&desk.store, &Store::changed, this, [this] { if (!m_soon.isActive()) m_soon.start(); });
    connect(m_where, &QComboBox::activated, this, &EndOfDayPage::refresh);
    connect(m_day, &DateEditor::edited, this, &EndOfDayPage::refresh);
    connect(m_print, &QPushButton::clicked, this, &EndOfDayPage::print);
    readNeeds();
}

void EndOfDayPage::build()
{
    auto *heading = new QLabel(tr("End of the day"));
    theme::enlarge(heading, 1.6);
    m_where->setAccessibleName(tr("Which centre"));
    m_where->setObjectName(u"where"_s);
    const QString mine = m_desk.session.siteName();
    m_where->addItem(mine.isEmpty() ? tr("My centre") : mine);
    m_where->addItem(tr("All centres"));
    m_day->setObjectName(u"day"_s);
    m_day->setValue(m_desk.today());
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_print->setAutoDefault(false);
    m_print->setObjectName(u"printDay"_s);
    m_print->setEnabled(false);
    auto *top = new QWidget;
    auto *line = new FlowLayout(top); // on as many lines as large text needs
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading);
    line->addWidget(m_where);
    line->addWidget(m_day);
    line->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->addWidget(top);
    layout->addWidget(m_trouble);
    layout->addLayout(m_place, 1);
    setFirst(m_where);
}

void EndOfDayPage::readNeeds()
{
    whenDone(
        m_desk.store.list(intake::needsOffered(), 0, intake::mostNeeds), this,
        [this](const RecordPage &page) {
            m_needs = intake::needGroups(page.records);
            refresh();
        },
        [this](const std::exception &e) {
            fail(QString::fromUtf8(e.what()));
            refresh();
        });
}

// The same boxes for any day and centre: made anew only where the needs offered have come meanwhile, so that the keyboard stays
// where it is.
void EndOfDayPage::layParts()
{
    QList<QByteArray> lists;
    for (const intake::DayPart &part : std::as_const(m_parts))
        for (const intake::WorkList &list : part.lists) lists << list.key;
    if (m_columns && lists == m_laid) return;
    m_laid = lists;
    m_tiles.clear();
    delete m_columns;
    m_columns = new GroupColumns;
    for (const intake::DayPart &part : std::as_const(m_parts)) addPart(part);
    m_place->insertWidget(0, m_columns);
    if (m_place->count() == 1) m_place->addStretch(1);
}

void EndOfDayPage::addPart(const intake::DayPart &part)
{
    auto *box = new QGroupBox(part.title);
    auto *lines = new QVBoxLayout(box);
    lines->setSpacing(0);
    const auto add = [&](const QByteArray &key, Tile *tile, auto then) {
        tile->setObjectName(QString::fromLatin1(key));
        m_tiles.insert(key, tile);
        lines->addWidget(tile);
        connect(tile, &Tile::clicked, this, then);
    };
    for (const intake::WorkList &list : part.lists)
        add(list.key, new Tile(Tile::Shape::Line, list.title, list.note), [this, key = list.key] {
            for (const intake::DayPart &shown : std::as_const(m_parts))
                for (const intake::WorkList &one : shown.lists)
                    if (one.key == key) return Q_EMIT listRequested(one.query);
        });
    if (&part == &m_parts.last())
        add(unsaved, new Tile(Tile::Shape::Line, tr("Not saved yet, of yours"), tr("Pages where you typed something that is not saved; Home lists them")), [this] { Q_EMIT pageRequested(u"home"_s); });
    m_columns->add(box);
}

void EndOfDayPage::refresh()
{
    if (!m_desk.session.isSignedIn()) return;
    const QDate day = m_day->value();
    if (!day.isValid()) return; // half typed: the field says so
    ++m_round;
    m_trouble->hide();
    m_parts = intake::dayOf(day, m_where->currentIndex() == 0 ? m_desk.author().siteId : QString(), m_needs);
    layParts();
    for (Tile *tile : std::as_const(m_tiles)) tile->setNumber({});
    m_print->setEnabled(false);
    for (const intake::DayPart &part : std::as_const(m_parts))
        for (const intake::WorkList &list : part.lists) count(list.key, m_desk.store.count(list.query), list.tone);
    countDrafts();
}

void EndOfDayPage::count(const QByteArray &key, const QFuture<qint64> &number, intake::WorkList::Tone tone)
{
    whenDone(
        number, this,
        [this, key, tone, round = m_round](qint64 found) {
            if (round != m_round || !m_tiles.contains(key)) return;
            m_tiles.value(key)->setNumber(found, static_cast<Tile::Tone>(tone));
            m_print->setEnabled(prints());
            m_print->setToolTip(reasonAgainst(m_desk.session, Right::Print));
            Q_EMIT savedStateChanged(); // File > Print... follows
        },
        [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); });
}

void EndOfDayPage::countDrafts()
{
    whenDone(
        m_desk.store.drafts(m_desk.session.who().id), this,
        [this, round = m_round](const QList<Draft> &drafts) {
            if (round != m_round || !m_tiles.contains(unsaved)) return;
            m_tiles.value(unsaved)->setNumber(drafts.size(), Tile::Tone::Soon);
            m_print->setEnabled(prints());
        },
        [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); });
}

std::optional<qint64> EndOfDayPage::numberOf(const QByteArray &list) const
{
    const Tile *tile = m_tiles.value(list);
    return tile ? tile->number() : std::nullopt;
}

bool EndOfDayPage::prints() const
{
    return m_columns && m_desk.session.may(Right::Print) && std::ranges::all_of(m_tiles, [](const Tile *tile) { return tile->number().has_value(); });
}

QString EndOfDayPage::centre() const { return m_where->currentIndex() == 0 ? m_desk.session.siteName() : tr("All centres"); }

void EndOfDayPage::print()
{
    if (!prints()) return;
    QList<DaySection> sections;
    for (const intake::DayPart &part : std::as_const(m_parts)) {
        DaySection section{part.title, {}};
        for (const intake::WorkList &list : part.lists) section.lines << DaySection::Line{list.title, *numberOf(list.key)};
        sections << section;
    }
    sections.last().lines << DaySection::Line{tr("Not saved yet, of %1").arg(m_desk.session.who().fullName), *numberOf(unsaved)};
    previewPrintout(endOfDayPrintout(m_day->value(), centre(), sections, printContext(m_desk)), m_desk, "contact", {}, this);
}

void EndOfDayPage::fail(const QString &text) { m_trouble->say(tr("Some numbers could not be counted. %1").arg(text), {{tr("Try again"), [this] { readNeeds(); }}}); }
