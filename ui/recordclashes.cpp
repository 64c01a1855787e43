#include "ui/recordclashes.h"
#include "ui/conflictpanel.h"
#include "ui/recordform.h"
#include <algorithm>

RecordClashes::RecordClashes(OpenRecord &record, RecordForm &form, ConflictPanel &panel, QObject *parent)
    : QObject(parent), m_record(record), m_form(form), m_panel(panel)
{
    connect(&panel, &ConflictPanel::decided, this, &RecordClashes::decide);
    connect(&record, &OpenRecord::refused, this, &RecordClashes::ask);
}

bool RecordClashes::isAsking() const { return !m_panel.isHidden(); }

void RecordClashes::follow()
{
    Row kept = m_record.latest().row;
    const QList<Clash> clashes = m_record.clashes(m_form.row());
    for (const Clash &clash : clashes) {
        const qsizetype at = m_record.type().indexOf(clash.column.constData());
        kept[at] = m_record.base().row.at(at);
    }
    m_form.follow(kept); // fields nobody is typing in
    if (!clashes.isEmpty()) return ask();
    m_record.rebase();
    m_panel.hide();
    Q_EMIT rebased();
}

void RecordClashes::ask()
{
    // What was refused may have been done beside the form, which holds nothing that clashes.
    if (m_record.clashes(m_form.row()).isEmpty()) return follow();
    Q_EMIT asked();
    whenDone(
        m_record.history(), this,
        [this](const QList<HistoryEntry> &entries) {
            const QList<Clash> clashes = m_record.clashes(m_form.row());
            // Whoever changed one of these fields last, not whoever changed anything.
            const auto theirs = [&clashes](const HistoryEntry &entry) {
                return std::ranges::any_of(entry.changes, [&](const auto &change) { return std::ranges::find(clashes, change.column, &Clash::column) != clashes.end(); });
            };
            const auto found = std::ranges::find_if(entries, theirs);
            m_panel.ask(clashes, found == entries.end() ? QString() : found->operatorName, found == entries.end() ? QDateTime() : found->at);
        },
        [this](const std::exception &) { m_panel.ask(m_record.clashes(m_form.row()), {}); });
}

void RecordClashes::decide()
{
    const QList<QByteArray> theirs = m_panel.theirs();
    const QList<Clash> clashes = m_record.clashes(m_form.row());
    m_form.follow(m_record.latest().row);
    // After that: a part of an address that only they changed may have been decided against.
    Row row = m_form.row();
    for (const Clash &clash : clashes) row[m_record.type().indexOf(clash.column.constData())] = theirs.contains(clash.column) ? clash.theirs : clash.mine;
    m_form.put(row);
    m_record.rebase();
    m_panel.hide();
    Q_EMIT rebased();
    Q_EMIT decided();
}
