#include "ui/importpage.h"
#include "models/access/session.h"
#include "models/exchange/importcolumns.h"
#include "ui/earlierimports.h"
#include "ui/icon.h"
#include "ui/importlines.h"
#include "ui/importmapping.h"
#include "ui/noticebar.h"
#include "ui/prompt.h"
#include "ui/theme.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using PlanFate = PlannedLine::Fate;

namespace {
QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    theme::enlarge(label, 1.25);
    return label;
}

QLabel *note(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    theme::makeQuiet(label);
    return label;
}

QVBoxLayout *step(QWidget *box, const QString &title)
{
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 2 * theme::grid, 0, 0);
    lines->setSpacing(theme::grid);
    if (!title.isEmpty()) lines->addWidget(heading(title));
    return lines;
}

QHBoxLayout *inLine(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    for (QWidget *widget : widgets) line->addWidget(widget);
    line->addStretch();
    return line;
}

QString delimiterName(QChar delimiter)
{
    if (delimiter == u',') return ImportPage::tr("commas between the cells");
    if (delimiter == u'\t') return ImportPage::tr("tabs between the cells");
    return ImportPage::tr("semicolons between the cells");
}
} // namespace

ImportPage::ImportPage(const Desk &desk, const RecordType &type, QWidget *parent) : Page(parent), m_desk(desk), m_type(type), m_notice(new NoticeBar), m_earlier(new EarlierImports(desk, type)), m_tick(new QTimer(this))
{
    auto *content = new QWidget;
    auto *steps = new QVBoxLayout(content);
    steps->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 3 * theme::grid);
    auto *head = new QLabel(title());
    theme::enlarge(head, 1.6);
    steps->addWidget(head);
    steps->addWidget(note(tr("From a file with a line for each, as a spreadsheet program saves it under “CSV”. Nothing is written before you press Import; a file imported twice makes nothing twice.")));
    for (QWidget *one : {fileStep(), columnStep(), planStep(), importStep(), static_cast<QWidget *>(m_earlier)}) steps->addWidget(one);
    steps->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notice);
    all->addWidget(scroll, 1);
    setFirst(m_choose);
    connect(m_tick, &QTimer::timeout, this, [this] {
        if (!m_progress) return;
        const qint64 of = m_progress->of;
        m_bar->setRange(0, static_cast<int>(of)); // none known yet: it moves without end
        m_bar->setValue(static_cast<int>(m_progress->done));
    });
    connect(m_earlier, &EarlierImports::said, this, [this](const QString &text) { m_notice->say(text); });
    refresh();
}

ImportPage::~ImportPage()
{
    if (m_progress) m_progress->stop = true; // nothing was written yet, and nothing will be
}

QString ImportPage::title() const { return tr("Import: %1").arg(m_type.shownPlural()); }

QWidget *ImportPage::fileStep()
{
    auto *box = new QWidget;
    auto *lines = step(box, tr("1. The file"));
    m_choose = new QPushButton(icon(u"import"_s), tr("Choose a &file…"));
    m_file = new QLabel(tr("No file is chosen yet."));
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    lines->addLayout(inLine({m_choose, m_file}));
    return box;
}

QWidget *ImportPage::columnStep()
{
    m_columns = new QWidget;
    auto *lines = step(m_columns, tr("2. What the columns hold"));
    lines->addWidget(note(tr("Your choices are remembered for files with the same columns.")));
    m_mapping = new ImportMapping(m_type);
    m_against = new QLabel;
    m_against->setWordWrap(true);
    m_look = new QPushButton(icon(u"search"_s), tr("See what would &happen"));
    m_look->setObjectName(u"look"_s);
    connect(m_mapping, &ImportMapping::changed, this, &ImportPage::mapped);
    connect(m_look, &QPushButton::clicked, this, &ImportPage::look);
    lines->addWidget(m_mapping);
    lines->addWidget(m_against);
    lines->addLayout(inLine({m_look}));
    return m_columns;
}

QWidget *ImportPage::planStep()
{
    m_result = new QWidget;
    auto *lines = step(m_result, tr("3. What would happen"));
    m_counts = new QLabel;
    m_counts->setWordWrap(true);
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Which lines are shown"));
    m_lines = new ImportLines(this);
    m_view = new QTableView;
    m_view->setModel(m_lines);
    m_view->setAccessibleName(tr("Lines of the file"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setMinimumHeight(fontMetrics().height() * 14);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant fate = m_shown->currentData();
        m_lines->setShown(fate.isValid() ? std::optional(static_cast<PlanFate>(fate.toInt())) : std::nullopt);
    });
    lines->addWidget(m_counts);
    lines->addLayout(inLine({m_shown}));
    lines->addWidget(m_view);
    return m_result;
}

QWidget *ImportPage::importStep()
{
    m_last = new QWidget;
    auto *lines = step(m_last, {});
    m_note = note();
    m_import = new QPushButton(icon(u"import"_s), tr("&Import"));
    m_import->setObjectName(u"import"_s);
    m_doing = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("How far it is"));
    m_cancel = new QPushButton(tr("&Cancel"));
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_cancel, &QPushButton::clicked, this, [this] { if (m_progress) m_progress->stop = true; });
    lines->addWidget(m_note);
    lines->addLayout(inLine({m_import, m_doing, m_bar, m_cancel}));
    return m_last;
}

void ImportPage::chooseFile()
{
    m_desk.prompt.openPath(this, tr("The file to import"), tr("Text with separators (*.csv *.txt *.tsv);;All files (*)"), [this](const QString &path) { read(path); });
}

void ImportPage::read(const QString &path)
{
    begin(tr("Reading the file…")); // so that nothing is made of the one before meanwhile
    whenDone(QtConcurrent::run([path] { return readCsvFile(path); }), this,
             [this, path](const CsvFile &file) {
                 const bool stopped = m_progress->stop;
                 end();
                 if (!stopped) use(path, file);
             },
             [this](const std::exception &e) { fail(e); });
}

void ImportPage::use(const QString &path, const CsvFile &file)
{
    m_path = path;
    m_job = {&m_type, file, {}, m_desk.author()};
    m_notice->hide();
    m_file->setText(u"%1 \u00b7 %2 \u00b7 %3 \u00b7 %4"_s.arg(QFileInfo(path).fileName(), tr("%n line(s)", nullptr, static_cast<int>(file.lines.size())), file.encoding, delimiterName(file.delimiter)));
    m_mapping->show(file, importcolumns::guessed(m_type, file.heads, BothLanguages()));
    whenDone(m_desk.store.screenState(m_desk.author().operatorId, importcolumns::memoryKey(m_type, file.heads)), this,
             [this, heads = file.heads](const QJsonObject &state) {
                 if (state.isEmpty() || heads != m_job.file.heads) return;
                 QList<QByteArray> columns;
                 for (const QString &head : heads) columns << state.value(head).toString().toLatin1();
                 m_mapping->set(columns);
             },
             [this](const std::exception &e) { fail(e); });
    m_look->setFocus();
}

void ImportPage::mapped()
{
    m_job.columns = m_mapping->columns();
    m_plan.reset();
    m_lines->clear();
    refresh();
}

void ImportPage::look()
{
    QJsonObject state;
    for (qsizetype i = 0; i < m_job.file.heads.size(); ++i) state.insert(m_job.file.heads.at(i), QString::fromLatin1(m_job.columns.at(i)));
    m_desk.store.keepScreenState(m_desk.author().operatorId, importcolumns::memoryKey(m_type, m_job.file.heads), state);
    begin(tr("Comparing with who is there…"));
    whenDone(importrun::plan(m_desk.store, m_job, m_progress), this,
             [this](const std::optional<ImportPlan> &plan) {
                 end();
                 if (plan) planned(*plan);
             },
             [this](const std::exception &e) { fail(e); });
}

void ImportPage::planned(const ImportPlan &plan)
{
    m_plan = plan;
    m_lines->show(m_job, plan);
    m_shown->clear();
    m_shown->addItem(tr("All lines (%1)").arg(QLocale().toString(plan.lines.size())));
    for (const auto &[fate, count] : plan.counts) m_shown->addItem(u"%1 (%2)"_s.arg(titleOf(fate), QLocale().toString(count)), static_cast<int>(fate));
    m_counts->setText(importrun::said(plan));
    m_view->resizeColumnToContents(ImportLines::Number);
    m_view->resizeColumnToContents(ImportLines::Fate);
    m_view->setColumnWidth(ImportLines::What, m_view->width() / 2);
    refresh();
    (m_import->isEnabled() ? static_cast<QWidget *>(m_import) : m_view)->setFocus();
}

void ImportPage::import()
{
    if (!m_plan || m_progress) return;
    begin(tr("Importing…"));
    whenDone(importrun::run(m_desk.store, m_job, rejectsPath(), m_progress), this,
             [this](const std::optional<ImportDone> &done) {
                 end();
                 if (done) imported(*done);
                 else m_notice->say(tr("The import was cancelled. Nothing was written."));
             },
             [this](const std::exception &e) { fail(e); });
}

void ImportPage::imported(const ImportDone &done)
{
    m_plan.reset();
    m_lines->clear();
    m_desk.store.logUse(u"import"_s, m_type.table, {}, m_desk.author());
    Q_EMIT m_desk.store.changed(&m_type);
    const QString text = tr("Imported. %1").arg(importrun::said(done));
    if (done.rejects.isEmpty()) m_notice->say(text);
    else
        m_notice->say(tr("%1. The lines that were not imported, with the reasons, are in %2: correct them there and import that file.").arg(text, QDir::toNativeSeparators(done.rejects)),
                      {{tr("Open the folder"), [path = done.rejects] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }}, {tr("Close"), [] {}}});
    refresh();
    m_earlier->refresh();
    m_choose->setFocus();
}

void ImportPage::fail(const std::exception &e)
{
    end();
    m_notice->say(QString::fromUtf8(e.what()));
}

void ImportPage::begin(const QString &what)
{
    m_progress = std::make_shared<ImportProgress>();
    m_doing->setText(what);
    m_bar->setRange(0, 0);
    m_notice->hide();
    m_tick->start(100);
    refresh();
    m_cancel->setFocus();
}

void ImportPage::end()
{
    m_tick->stop();
    m_progress.reset();
    refresh();
}

void ImportPage::refresh()
{
    const bool working = m_progress != nullptr;
    const bool hasFile = !m_job.file.heads.isEmpty();
    const QStringList wrong = hasFile ? importplan::against(m_job) : QStringList();
    m_choose->setEnabled(!working);
    m_columns->setVisible(hasFile);
    m_columns->setEnabled(!working);
    m_against->setText(wrong.join(u'\n'));
    m_against->setVisible(!wrong.isEmpty());
    m_look->setEnabled(!working && wrong.isEmpty());
    m_look->setToolTip(wrong.join(u' '));
    m_result->setVisible(m_plan.has_value());
    m_last->setVisible(working || m_plan.has_value());
    const qint64 written = m_plan ? m_plan->count(PlanFate::New) + m_plan->count(PlanFate::Update) : 0;
    const qint64 left = m_plan ? m_plan->count(PlanFate::Doubtful) + m_plan->count(PlanFate::Rejected) : 0;
    const auto refusal = m_desk.session.refusal(Right::EditPeople);
    m_import->setVisible(!working);
    m_import->setEnabled(!refusal && (written > 0 || left > 0));
    m_import->setToolTip(refusal.value_or(QString()));
    m_note->setVisible(!working);
    m_note->setText(left > 0 ? tr("The lines to be looked at and those that cannot be taken are not imported: they go to a file of their own, with the reasons.")
                             : written > 0 ? QString() : tr("There is nothing to import: all of it is there already."));
    for (QWidget *one : {static_cast<QWidget *>(m_doing), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)}) one->setVisible(working);
}

// Beside the file, under a name that is not taken.
QString ImportPage::rejectsPath() const
{
    const QFileInfo file(m_path);
    const QString base = file.absolutePath() + u'/' + file.completeBaseName() + u" - "_s + tr("not imported");
    QString path = base + u".csv"_s;
    for (int again = 2; QFileInfo::exists(path); ++again) path = u"%1 %2.csv"_s.arg(base).arg(again);
    return path;
}
