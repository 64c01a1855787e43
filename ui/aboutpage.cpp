#include "ui/aboutpage.h"
#include "models/cost/tables.h"
#include "models/store/engineversion.h"
#include "ui/desk.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString yearsOf(const cost::Tables &tables)
{
    QStringList years;
    for (const int year : tables.years()) years << QString::number(year);
    return years.join(u", "_s);
}
} // namespace

AboutPage::AboutPage(const Desk &desk, QWidget *parent) : Page(parent)
{
    const QList<std::pair<QString, QString>> facts{
        {tr("Version"), QLatin1String(WEMI_VERSION)},
        {tr("Database"), engineVersion()},
        {tr("Schema of the data"), QLocale().toString(newestSchema())},
        {tr("Wage tables"), yearsOf(desk.tables)},
        {tr("Tables hold until"), QLocale().toString(desk.tables.last(), QLocale::LongFormat)},
        {tr("Qt"), QLatin1String(qVersion())},
        {tr("Computer"), QSysInfo::prettyProductName()}};

    auto *logo = new QLabel;
    logo->setPixmap(icon(u"wemi-console"_s).pixmap(72, 72));
    auto *name = new QLabel(u"WeMi Console"_s);
    theme::enlarge(name, 1.6);
    auto *purpose = new QLabel(tr("For the people who work at WeMi, Milan's shared welfare service."));
    purpose->setWordWrap(true);
    auto *form = new QFormLayout;
    QStringList lines;
    for (const auto &[label, value] : facts) {
        auto *shown = new QLabel(value);
        shown->setTextFormat(Qt::PlainText);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setWordWrap(true);
        shown->setAccessibleName(label);
        form->addRow(label, shown);
        lines << u"%1: %2"_s.arg(label, value);
    }
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy for support"));
    setFirst(copy);
    connect(copy, &QPushButton::clicked, this, [this, text = lines.join(u'\n')] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT said(tr("Copied. It holds no personal data."));
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(4 * theme::grid, 4 * theme::grid, 4 * theme::grid, 4 * theme::grid);
    all->setSpacing(2 * theme::grid);
    all->addWidget(logo);
    all->addWidget(name);
    all->addWidget(purpose);
    all->addLayout(form);
    all->addWidget(copy, 0, Qt::AlignLeft);
    all->addStretch();
}
