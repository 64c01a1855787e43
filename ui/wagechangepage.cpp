#include "ui/wagechangepage.h"
#include "models/access/session.h"
#include "models/cost/tables.h"
#include "models/practices/contract.h"
#include "models/practices/support.h"
#include "models/store/store.h"
#include "reports/tableexport.h"
#include "ui/dateeditor.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/payraiseline.h"
#include "ui/printjob.h"
#include "ui/prompt.h"
#include "ui/raiseletters.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 most = 100'000;

bool isNumber(const Field &f) { return f.kind == Field::Kind::Money || f.kind == Field::Kind::Decimal; }

QList<const Field *> shownFields()
{
    QList<const Field *> all;
    for (const Field &f : PayRaiseLine::type.fields)
        if (f.isShown()) all << &f;
    return all;
}

QWidget *labelled(const QString &text, QWidget *editor)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(theme::grid, 0, theme::grid, 0);
    auto *label = new QLabel(text);
    label->setBuddy(editor);
    line->addWidget(label);
    line->addWidget(editor);
    return both;
}

QString shown(QDate day) { return QLocale().toString(day, u"d MMMM yyyy"_s); }
} // namespace

WageChangePage::WageChangePage(const Desk &desk, QDate of, QWidget *parent)
    : Page(parent), m_desk(desk), m_of(of), m_day(new QComboBox), m_from(new DateEditor(desk.today)), m_sum(new QLabel), m_early(new QLabel), m_list(new QTreeWidget), m_notice(new NoticeBar), m_letters(new RaiseLetters(m_desk, this))
{
    build();
    if (const int at = m_day->findData(of); of.isValid() && at >= 0) {
        m_day->setCurrentIndex(at);
        m_from->setValue(day());
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &WageChangePage::read);
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) { if (type == &Placement::type) m_soon.start(); });
    connect(m_day, &QComboBox::currentIndexChanged, this, [this] {
        m_from->setValue(day());
        read();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &WageChangePage::showButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &WageChangePage::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WageChangePage::showButtons);
    read();
}

void WageChangePage::build()
{
    m_list->setObjectName(u"underMinimum"_s);
    m_list->setAccessibleName(tr("Contracts under the minimum"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideRight);
    QStringList heads;
    for (const Field *f : shownFields()) heads << PayRaiseLine::type.translated(f->label);
    m_list->setHeaderLabels(heads);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_sum->setObjectName(u"sum"_s);
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    for (QWidget *part : {makeHead(), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_sum)}) layout->addWidget(part);
    m_early->setObjectName(u"tooEarly"_s);
    m_early->setWordWrap(true);
    m_early->setTextFormat(Qt::PlainText);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_early);
    layout->addWidget(makeActions());
    setFirst(m_day);
}

QWidget *WageChangePage::makeHead()
{
    auto *heading = new QLabel(title());
    theme::enlarge(heading, 1.6);
    m_day->setObjectName(u"wageDay"_s);
    m_day->addItem(tr("Today, %1").arg(shown(m_desk.today())), m_desk.today());
    for (const QDate &from : practices::tableDays(m_desk.tables))
        if (from != m_desk.today()) m_day->addItem(tr("With the table from %1").arg(shown(from)), from);
    m_day->setAccessibleName(tr("Which minimum"));
    auto *head = new QWidget;
    auto *line = new FlowLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading);
    line->addWidget(labelled(tr("Which &minimum"), m_day));
    return head;
}

QPushButton *WageChangePage::addButton(FlowLayout *line, const QString &iconName, const QString &text, const char *name)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    line->addWidget(made);
    return made;
}

QWidget *WageChangePage::makeActions()
{
    auto *actions = new QWidget;
    auto *line = new FlowLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    m_all = addButton(line, u"check"_s, tr("Tick &all"), "tickAll");
    m_open = addButton(line, u"right"_s, tr("&Open"), "openContract");
    m_letter = addButton(line, u"print"_s, QString(), "printLetter");
    m_letterFiles = addButton(line, u"save"_s, tr("One &PDF for each family…"), "saveLetters");
    m_from->setObjectName(u"raiseFrom"_s);
    m_from->setValue(day());
    line->addWidget(labelled(tr("As o&f"), m_from));
    m_raise = addButton(line, u"euro"_s, tr("&Raise the pay of those ticked"), "raise");
    m_export = addButton(line, u"export"_s, tr("&Export…"), "exportRaises");
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(ticked().size() < m_raises.size()); });
    connect(m_open, &QPushButton::clicked, this, &WageChangePage::open);
    connect(m_letter, &QPushButton::clicked, this, [this] { m_letters->preview(toWriteTo(), day()); });
    connect(m_letterFiles, &QPushButton::clicked, this, [this] { m_letters->save(toWriteTo(), day()); });
    connect(m_letters, &RaiseLetters::busyChanged, this, &WageChangePage::showButtons);
    connect(m_letters, &RaiseLetters::said, m_notice, [this](const QString &text) { m_notice->say(text); });
    connect(m_letters, &RaiseLetters::failed, this, &WageChangePage::fail);
    connect(m_raise, &QPushButton::clicked, this, &WageChangePage::raise);
    connect(m_export, &QPushButton::clicked, this, &WageChangePage::exportLines);
    connect(m_from, &DateEditor::edited, this, &WageChangePage::showButtons);
    return actions;
}

QString WageChangePage::key() const { return m_of.isValid() ? u"wage-change/"_s + m_of.toString(Qt::ISODate) : u"wage-change"_s; }

QDate WageChangePage::day() const { return m_day->currentData().toDate(); }

void WageChangePage::read()
{
    whenDone(
        m_desk.store.list(practices::contractsInForce(), 0, most), this,
        [this, round = ++m_round](const RecordPage &page) {
            if (round == m_round) take(page);
        },
        [this](const std::exception &e) { fail(tr("The contracts could not be read."), QString::fromUtf8(e.what())); });
}

void WageChangePage::take(const RecordPage &page)
{
    m_looked = page.total;
    m_raises = practices::raisesOn(page.records, m_desk.tables, day());
    fill();
}

// Ticks and the line one is on stay with their contracts.
void WageChangePage::fill()
{
    QStringList kept;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (const auto *item = m_list->topLevelItem(i); item->checkState(0) == Qt::Checked) kept << item->data(0, Qt::UserRole).toString();
    const QString on = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    Cents month;
    for (const practices::PayRaise &raise : std::as_const(m_raises)) {
        month += raise.moreMonth;
        const Row row = rowOf(lineOf(raise));
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, Qt::UserRole, raise.placement.id);
        item->setCheckState(0, kept.contains(raise.placement.id) ? Qt::Checked : Qt::Unchecked);
        int column = 0;
        for (const Field *f : shownFields()) {
            item->setText(column, PayRaiseLine::type.shown(*f, row.at(PayRaiseLine::type.indexOf(f->column))));
            if (isNumber(*f)) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            ++column;
        }
        if (raise.placement.id == on) m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem()) m_list->setCurrentItem(m_list->topLevelItem(0));
    m_sum->setText(m_raises.isEmpty() ? tr("None of the %n contract(s) planned or in force is under the minimum.", nullptr, static_cast<int>(m_looked))
                                      : tr("%n contract(s) under the minimum, of %1 planned or in force; %2 a month are missing in all.", nullptr, static_cast<int>(m_raises.size()))
                                            .arg(m_looked)
                                            .arg(month.shown()));
    showButtons();
}

QList<practices::PayRaise> WageChangePage::ticked() const
{
    QList<practices::PayRaise> found;
    for (int i = 0; i < m_list->topLevelItemCount() && i < m_raises.size(); ++i)
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked) found << m_raises.at(i);
    return found;
}

void WageChangePage::showButtons()
{
    const QString no = reasonAgainst(m_desk.session, rightToEdit(Placement::type)), noFile = reasonAgainst(m_desk.session, Right::Export);
    const qsizetype chosen = ticked().size();
    m_all->setEnabled(!m_raises.isEmpty());
    m_all->setText(chosen && chosen == m_raises.size() ? tr("Tick &none") : tr("Tick &all"));
    m_open->setEnabled(m_list->currentItem());
    const QString noPaper = reasonAgainst(m_desk.session, Right::Print);
    const int letters = static_cast<int>(toWriteTo().size());
    m_letter->setText(chosen ? tr("&Letters to the %n families…", nullptr, letters) : tr("&Letter to the family…"));
    m_letter->setToolTip(!noPaper.isEmpty() ? noPaper : chosen ? tr("The letters of all those ticked in one document, before their pay is raised") : tr("The letter of the line one is on, before its pay is raised"));
    m_letterFiles->setToolTip(noPaper.isEmpty() ? tr("A file of its own for each letter; its name has the number of the contract") : noPaper);
    for (QPushButton *one : {m_letter, m_letterFiles}) one->setEnabled(letters > 0 && noPaper.isEmpty() && !m_letters->isBusy());
    const auto early = practices::againstRaising(m_from->value(), m_desk.today());
    m_raise->setEnabled(no.isEmpty() && chosen > 0 && !early);
    m_raise->setToolTip(!no.isEmpty() ? no : !chosen ? tr("Tick the contracts first") : early ? early->text : tr("To the new minimum; what it was stays in the history"));
    m_early->setText(early && no.isEmpty() && chosen > 0 ? early->text : QString());
    m_early->setVisible(!m_early->text().isEmpty());
    m_export->setEnabled(noFile.isEmpty() && !m_raises.isEmpty());
    m_export->setToolTip(noFile);
}

void WageChangePage::tickAll(bool on)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) m_list->topLevelItem(i)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

void WageChangePage::open()
{
    if (const auto *item = m_list->currentItem()) Q_EMIT openRequested(&Placement::type, item->data(0, Qt::UserRole).toString());
}

void WageChangePage::raise()
{
    QList<RecordSave> saves;
    const Author author = m_desk.author();
    const QDate today = m_desk.today();
    for (const practices::PayRaise &one : ticked()) {
        const Placement raised = practices::raised(one.placement, one.least, m_from->value(), author.operatorId, today);
        if (const auto against = practices::againstAgreeing(raised, &one.placement, m_desk.tables, today)) return fail(tr("No pay was raised."), u"%1: %2"_s.arg(one.placement.protocol, against->text));
        saves << RecordSave{&Placement::type, rowOf(practices::followed(raised, m_desk.tables, today)), one.record.version};
    }
    if (saves.isEmpty()) return;
    m_raise->setEnabled(false);
    const int count = static_cast<int>(saves.size());
    whenDone(
        m_desk.store.saveTogether(saves, author), this,
        [this, count](const QList<Saved> &) {
            m_notice->say(tr("The pay of %n contract(s) was raised to the minimum. Edit > Undo takes it back.", nullptr, count));
            read();
        },
        [this](const std::exception &e) {
            fail(tr("No pay was raised."), QString::fromUtf8(e.what()));
            showButtons();
        });
}

// Of those ticked; where none is, of the line one is on.
QList<practices::PayRaise> WageChangePage::toWriteTo() const
{
    const QList<practices::PayRaise> all = ticked();
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return !all.isEmpty() || at < 0 || at >= m_raises.size() ? all : QList{m_raises.at(at)};
}

void WageChangePage::exportLines()
{
    const QString name = exportFileName(PayRaiseLine::type, m_desk.today(), u"xlsx"_s);
    m_desk.prompt.savePath(this, tr("Export"), name, tr("Excel (*.xlsx);;CSV (*.csv)"), [this](const QString &path) {
        if (path.isEmpty()) return;
        ExportHead head{{&PayRaiseLine::type, {}, {}, {}, false}, {}, printContext(m_desk)};
        for (const Field *f : shownFields()) head.columns << f->column;
        RecordPage page;
        for (const practices::PayRaise &raise : std::as_const(m_raises)) page.records << Record{rowOf(lineOf(raise)), 0, {}, false};
        page.total = page.records.size();
        const auto job = [head, page, path]() mutable {
            auto file = path.endsWith(u".csv", Qt::CaseInsensitive) ? TableExport::csv(path, head) : TableExport::xlsx(path, head);
            return exportAll(std::move(file), [&page] { return std::exchange(page, {}); }, [](qint64) { return true; });
        };
        whenDone(
            QtConcurrent::run(job), this,
            [this, count = page.total](bool) {
                m_notice->say(tr("%n line(s) written.", nullptr, static_cast<int>(count)));
                m_desk.store.logUse(u"export"_s, Placement::type.table, {}, m_desk.author());
            },
            [this](const std::exception &e) { fail(tr("The file was not written."), QString::fromUtf8(e.what())); });
    });
}

void WageChangePage::fail(const QString &what, const QString &why)
{
    m_notice->say(what + u' ' + why, {{tr("Read again"), [this] { read(); }}});
}
