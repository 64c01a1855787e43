#include "ui/earlierimports.h"
#include "models/access/session.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 8;
}

EarlierImports::EarlierImports(const Desk &desk, const RecordType &type, QWidget *parent) : QWidget(parent), m_desk(desk), m_type(type), m_lines(new QVBoxLayout)
{
    auto *heading = new QLabel(tr("Your earlier imports"));
    theme::enlarge(heading, 1.25);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 2 * theme::grid, 0, 0);
    all->setSpacing(theme::grid);
    all->addWidget(heading);
    all->addLayout(m_lines);
    hide();
    refresh();
}

void EarlierImports::refresh()
{
    whenDone(importrun::recent(m_desk.store, m_desk.author()), this, [this](const QList<ImportDone> &all) { show(all); },
             [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

void EarlierImports::show(const QList<ImportDone> &all)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const ImportDone &done : all)
        if (done.table == m_type.table && m_lines->count() < mostShown) m_lines->addWidget(line(done));
    setVisible(m_lines->count() > 0);
}

QWidget *EarlierImports::line(const ImportDone &done)
{
    auto *box = new QWidget;
    auto *parts = new QHBoxLayout(box);
    parts->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(u"%1 \u2013 %2"_s.arg(QLocale().toString(done.at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s), importrun::said(done)));
    text->setWordWrap(true);
    parts->addWidget(text, 1);
    if (done.trashed) {
        auto *gone = new QLabel(tr("in the trash"));
        theme::makeQuiet(gone);
        parts->addWidget(gone);
    } else if (done.added > 0) {
        auto *away = new QPushButton(icon(u"trash"_s), tr("Put the new ones in the trash"));
        away->setAccessibleDescription(text->text());
        const auto refusal = m_desk.session.refusal(Right::EditPeople);
        away->setEnabled(!refusal);
        away->setToolTip(refusal.value_or(QString()));
        connect(away, &QPushButton::clicked, this, [this, done, away] {
            away->setEnabled(false);
            putAway(done);
        });
        parts->addWidget(away);
    }
    return box;
}

void EarlierImports::putAway(const ImportDone &done)
{
    whenDone(importrun::trash(m_desk.store, done.id, m_desk.author()), this,
             [this](qint64 count) {
                 Q_EMIT m_desk.store.changed(&m_type);
                 Q_EMIT said(tr("%n record(s) moved to the trash.", nullptr, static_cast<int>(count)));
                 refresh();
             },
             [this](const std::exception &e) {
                 Q_EMIT said(QString::fromUtf8(e.what()));
                 refresh();
             });
}
