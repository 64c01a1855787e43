#include "ui/supportreportpage.h"
#include "models/access/session.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "ui/dateeditor.h"
#include "ui/flowlayout.h"
#include "ui/groupcolumns.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/printjob.h"
#include "ui/prompt.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include "ui/tile.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using shortlist::Figure;
using shortlist::ReportPart;

namespace {
const auto anyDays = u"free"_s;

// What a supervisor asks first.
const QByteArrayList headlines{"requests", "cvs.median", "cvs.ninety", "late", "hires", "open"};
} // namespace

SupportReportPage::SupportReportPage(const Desk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    if (const auto reason = desk.session.refusal(Right::SeeReports)) {
        refuse(*reason);
        return;
    }
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(700);
    connect(&m_soon, &QTimer::timeout, this, &SupportReportPage::refresh);
    connect(&desk.store, &Store::changed, this, [this] { if (!m_soon.isActive()) m_soon.start(); });
    readChoices();
}

SupportReportPage::~SupportReportPage()
{
    // The threads use the store, which lives longer than any page but not longer than the program.
    if (m_stop) *m_stop = true;
    for (auto &work : m_work) {
        try {
            work.waitForFinished();
        } catch (const std::exception &) {
            // It failed, and that was said when it did.
        }
    }
}

void SupportReportPage::refuse(const QString &reason)
{
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(reason);
    text->setObjectName(u"refused"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text);
    layout->addStretch(1);
}

void SupportReportPage::build()
{
    m_trouble = new NoticeBar;
    m_trouble->hide();
    m_place = new QVBoxLayout;
    auto *heading = new QLabel(title());
    theme::enlarge(heading, 1.6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->addWidget(heading);
    layout->addWidget(makeChoices());
    layout->addWidget(m_trouble);
    layout->addLayout(m_place);
    layout->addStretch(1);
    setFirst(m_period);
}

QWidget *SupportReportPage::makeChoices()
{
    m_period = new QComboBox;
    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const auto &[code, words] : {std::pair(u"this-month"_s, tr("This month")), std::pair(u"last-month"_s, tr("Last month")), std::pair(u"this-quarter"_s, tr("This quarter")),
                                      std::pair(u"last-quarter"_s, tr("Last quarter")), std::pair(u"this-year"_s, tr("This year")), std::pair(u"last-year"_s, tr("Last year")),
                                      std::pair(anyDays, tr("From one day to another"))})
        m_period->addItem(words, code);
    m_where = new QComboBox;
    m_where->setObjectName(u"where"_s);
    m_where->setAccessibleName(tr("Which centre"));
    m_where->addItem(tr("All centres"), QString());
    m_whose = new QComboBox;
    m_whose->setObjectName(u"whose"_s);
    m_whose->setAccessibleName(tr("Whose work"));
    m_whose->addItem(tr("Everybody’s work"), QString());
    for (QComboBox *box : {m_where, m_whose}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_from = new DateEditor(m_desk.today);
    m_from->setObjectName(u"from"_s);
    m_to = new DateEditor(m_desk.today);
    m_to->setObjectName(u"to"_s);
    m_from->focusProxy()->setAccessibleName(tr("From this day"));
    m_to->focusProxy()->setAccessibleName(tr("To this day"));
    for (DateEditor *day : {m_from, m_to}) day->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_print = new QPushButton(icon(u"print"_s), tr("&Print two pages…"));
    m_print->setObjectName(u"printReport"_s);
    m_export = new QPushButton(icon(u"export"_s), tr("E&xport as a spreadsheet…"));
    m_export->setObjectName(u"exportReport"_s);
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_period, m_from, m_to, m_where, m_whose, m_print, m_export}) line->addWidget(one);
    for (QPushButton *button : {m_print, m_export}) button->setAutoDefault(false);
    for (QComboBox *box : {m_period, m_where, m_whose}) connect(box, &QComboBox::activated, this, [this] {
        followPeriod();
        keepChoice();
        refresh();
    });
    for (DateEditor *day : {m_from, m_to}) connect(day, &DateEditor::edited, this, [this] {
        m_soon.start();
        if (m_from->value().isValid() && m_to->value().isValid()) keepChoice();
    });
    connect(m_print, &QPushButton::clicked, this, &SupportReportPage::print);
    connect(m_export, &QPushButton::clicked, this, &SupportReportPage::exportNumbers);
    followPeriod();
    allowPapers();
    return bar;
}

// The days of a named period are written into the fields, so that a free one begins there.
void SupportReportPage::followPeriod()
{
    const QString period = m_period->currentData().toString();
    for (DateEditor *day : {m_from, m_to}) day->setVisible(period == anyDays);
    if (period == anyDays) return;
    const auto [from, to] = shortlist::daysOf(period, m_desk.today());
    m_from->setValue(from);
    m_to->setValue(to);
}

void SupportReportPage::readChoices()
{
    m_reading = 2;
    offer(m_where, Site::type, "name");
    offer(m_whose, Operator::type, "full_name");
}

void SupportReportPage::offer(QComboBox *box, const RecordType &type, const char *name)
{
    const auto goOn = [this] { if (--m_reading == 0) restoreChoice(); };
    whenDone(
        m_desk.store.list({&type, {}, {}, {{name, Qt::AscendingOrder}}, false}, 0, 500), this,
        [=, &type](const RecordPage &page) {
            for (const Record &record : page.records) box->addItem(record.row.at(type.indexOf(name)).toString(), type.idOf(record.row));
            goOn();
        },
        [=, this](const std::exception &e) {
            fail(QString::fromUtf8(e.what()));
            goOn();
        });
}

void SupportReportPage::restoreChoice()
{
    if (!m_desk.session.isSignedIn()) return;
    whenDone(
        m_desk.store.screenState(m_desk.session.who().id, key()), this,
        [this](const QJsonObject &state) {
            const auto choose = [&](QComboBox *box, const QString &name) { box->setCurrentIndex(std::max(0, box->findData(state[name].toString()))); };
            choose(m_period, u"period"_s);
            choose(m_where, u"site"_s);
            choose(m_whose, u"operator"_s);
            followPeriod();
            if (m_period->currentData() == anyDays) {
                m_from->setValue(QDate::fromString(state[u"from"_s].toString(), Qt::ISODate));
                m_to->setValue(QDate::fromString(state[u"to"_s].toString(), Qt::ISODate));
            }
            refresh();
        },
        [this](const std::exception &) { refresh(); });
}

void SupportReportPage::keepChoice()
{
    if (!m_period || !m_desk.session.isSignedIn()) return;
    const QJsonObject state{{u"period"_s, m_period->currentData().toString()}, {u"site"_s, m_where->currentData().toString()}, {u"operator"_s, m_whose->currentData().toString()},
                            {u"from"_s, m_from->value().toString(Qt::ISODate)}, {u"to"_s, m_to->value().toString(Qt::ISODate)}};
    m_desk.store.keepScreenState(m_desk.session.who().id, key(), state);
}

// Nothing while a day is half typed: its field says so.
std::optional<shortlist::ReportScope> SupportReportPage::scope() const
{
    const QDate from = m_from->value(), to = m_to->value();
    if (!from.isValid() || !to.isValid()) return {};
    return shortlist::ReportScope{from, to, m_desk.today(), m_where->currentData().toString(), m_whose->currentData().toString()};
}

void SupportReportPage::refresh()
{
    const auto asked = scope();
    if (!m_desk.session.isSignedIn() || !asked) return;
    if (asked->from > asked->to) return m_trouble->say(tr("The period ends before it begins. Correct one of its two days."));
    m_trouble->hide();
    if (m_stop) *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_work.removeIf([](const auto &work) { return work.isFinished(); });
    const auto work = QtConcurrent::run([&store = m_desk.store, scope = *asked, stop = m_stop] { return shortlist::counted(store, scope, [stop] { return !*stop; }); });
    m_work << work;
    whenDone(
        work, this,
        [this, round = ++m_round](const std::optional<shortlist::SupportReport> &found) {
            if (round == m_round && found) take(*found);
        },
        [this, round = m_round](const std::exception &e) {
            if (round == m_round) fail(QString::fromUtf8(e.what()));
        });
}

void SupportReportPage::take(const shortlist::SupportReport &report)
{
    m_report = report;
    QByteArrayList keys;
    for (const ReportPart &part : report.parts)
        for (const Figure &line : part.lines)
            if (line.always || report.number(line).value_or(Decimal{}).units > 0) keys << line.list.key;
    // The same tiles as before keep the keyboard where it is.
    if (std::exchange(m_laid, keys) != keys || !m_shown) lay();
    fill();
    allowPapers();
    Q_EMIT savedStateChanged(); // File > Print... follows
}

void SupportReportPage::lay()
{
    const QString focused = m_shown && m_shown->focusWidget() && m_shown->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    delete m_shown;
    m_tiles.clear();
    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    auto *cards = new QWidget;
    auto *flow = new FlowLayout(cards);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *groups = new GroupColumns;
    for (const ReportPart &part : std::as_const(m_report->parts)) {
        auto *box = new QGroupBox(part.title);
        auto *lines = new QVBoxLayout(box);
        lines->setSpacing(0);
        QList<const Figure *> figures{&part.whole};
        for (const Figure &line : part.lines)
            if (m_laid.contains(line.list.key)) figures << &line;
        for (const Figure &measure : part.measures) figures << &measure;
        for (const Figure *figure : std::as_const(figures)) {
            lines->addWidget(addTile(*figure, false));
            if (headlines.contains(figure->list.key)) flow->addWidget(addTile(*figure, true));
        }
        groups->add(box);
    }
    column->addWidget(cards);
    column->addWidget(groups);
    m_place->addWidget(m_shown);
    if (auto *again = focused.isEmpty() ? nullptr : m_shown->findChild<QWidget *>(focused)) again->setFocus(Qt::OtherFocusReason);
}

Tile *SupportReportPage::addTile(const Figure &figure, bool card)
{
    auto *tile = new Tile(card ? Tile::Shape::Card : Tile::Shape::Line, figure.list.title, figure.list.note);
    tile->setObjectName(card ? u"card-"_s + QString::fromUtf8(figure.list.key) : QString::fromUtf8(figure.list.key));
    m_tiles << std::pair(figure.list.key, tile);
    connect(tile, &Tile::clicked, this, [this, key = figure.list.key] {
        for (const ReportPart &part : std::as_const(m_report->parts))
            for (const Figure &one : QList<Figure>{part.whole} + part.lines + part.measures)
                if (one.list.key == key) return Q_EMIT listRequested(one.list.query);
    });
    return tile;
}

void SupportReportPage::fill()
{
    for (const ReportPart &part : std::as_const(m_report->parts)) {
        qint64 most = 1;
        for (const Figure &line : part.lines) most = std::max(most, m_report->number(line).value_or(Decimal{}).units);
        for (const Figure &figure : QList<Figure>{part.whole} + part.lines + part.measures)
            for (const auto &[key, tile] : std::as_const(m_tiles)) {
                if (key != figure.list.key) continue;
                const auto number = m_report->number(figure);
                if (figure.kind != Figure::Kind::Count) tile->setMeasure(numberText(number));
                else tile->setNumber(number->units / Decimal::one);
                const bool isLine = std::ranges::any_of(part.lines, [&](const Figure &line) { return line.list.key == key; });
                if (isLine) tile->setShare(static_cast<double>(number->units) / static_cast<double>(most));
            }
    }
}

ReportWhere SupportReportPage::where() const
{
    const auto chosen = [](const QComboBox *box) { return box->currentData().toString().isEmpty() ? QString() : box->currentText(); };
    return {chosen(m_where), chosen(m_whose)};
}

bool SupportReportPage::prints() const { return m_report && m_desk.session.may(Right::Print); }

void SupportReportPage::allowPapers()
{
    m_print->setEnabled(prints());
    m_print->setToolTip(reasonAgainst(m_desk.session, Right::Print));
    m_export->setEnabled(m_report && m_desk.session.may(Right::Export));
    m_export->setToolTip(reasonAgainst(m_desk.session, Right::Export));
}

void SupportReportPage::print()
{
    if (prints()) previewPrintout(supportReportPrintout(*m_report, where(), printContext(m_desk)), m_desk, "request", {}, this);
}

void SupportReportPage::exportNumbers()
{
    const QString name = u"%1-%2-%3.xlsx"_s.arg(tr("contract-support"), m_report->scope.from.toString(Qt::ISODate), m_report->scope.to.toString(Qt::ISODate));
    m_desk.prompt.savePath(this, tr("Export as a spreadsheet"), name, tr("Spreadsheet (*.xlsx)"), [this, report = *m_report, where = where()](const QString &path) {
        if (path.isEmpty()) return;
        const QString file = path.endsWith(u".xlsx", Qt::CaseInsensitive) ? path : path + u".xlsx"_s;
        try {
            writeSupportReportXlsx(report, where, printContext(m_desk), file);
        } catch (const std::exception &e) {
            return m_trouble->say(QString::fromUtf8(e.what()), {{tr("Try again"), [this] { exportNumbers(); }}, {tr("Close"), [] {}}});
        }
        m_desk.store.logUse(u"export"_s, "request", {}, m_desk.author());
        const QString folder = QFileInfo(file).absolutePath();
        m_trouble->say(tr("The numbers are in %1").arg(QDir::toNativeSeparators(file)),
                       {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}, {tr("Close"), [] {}}});
    });
}

void SupportReportPage::fail(const QString &text)
{
    m_trouble->say(tr("The report could not be counted. %1").arg(text), {{tr("Try again"), [this] { refresh(); }}});
}
