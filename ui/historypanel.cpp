#include "ui/historypanel.h"
#include "models/access/session.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString doneTo(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Create: return HistoryPanel::tr("Created");
    case HistoryEntry::Kind::Change: return HistoryPanel::tr("Changed");
    case HistoryEntry::Kind::Trash: return HistoryPanel::tr("Put in the trash");
    case HistoryEntry::Kind::Restore: return HistoryPanel::tr("Restored from the trash");
    case HistoryEntry::Kind::Undo: return HistoryPanel::tr("Change taken back");
    case HistoryEntry::Kind::Resolve: return HistoryPanel::tr("Decided between two changes");
    }
    Q_UNREACHABLE();
}
} // namespace

HistoryPanel::HistoryPanel(Store &store, Session &session, const RecordType &type, QWidget *parent)
    : QWidget(parent), m_store(store), m_session(session), m_type(type), m_filter(new QLineEdit), m_page(new QTextBrowser)
{
    auto *heading = new QLabel(tr("History"));
    theme::enlarge(heading, 1.15);
    m_filter->setPlaceholderText(tr("Only with…"));
    m_filter->setAccessibleName(tr("Show only the changes that contain these words"));
    m_filter->setClearButtonEnabled(true);
    m_page->setOpenLinks(false);
    m_page->setObjectName(u"history"_s);
    m_page->setAccessibleName(tr("History of the record"));
    m_page->document()->setDocumentMargin(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_page, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPanel::write);
}

QString HistoryPanel::text() const { return m_page->toPlainText(); }

void HistoryPanel::reload(const QString &id)
{
    ++m_round;
    if (const QString no = reasonAgainst(m_session, Right::SeeHistory); !no.isEmpty()) return m_page->setPlainText(no);
    whenDone(
        m_store.history(m_type, id), this,
        [this, round = m_round](const QList<HistoryEntry> &entries) {
            if (round == m_round) name(entries);
        },
        [this](const std::exception &e) { m_page->setPlainText(QString::fromUtf8(e.what())); });
}

// The entries hold ids; people read names.
void HistoryPanel::name(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    QHash<QByteArray, QSet<QString>> ids;
    for (const HistoryEntry &entry : entries) {
        if (!entry.siteId.isEmpty()) ids[Site::type.table] << entry.siteId;
        for (const auto &change : entry.changes) {
            const auto at = m_type.find(change.column);
            if (!at) continue;
            const Field &f = m_type.fields[static_cast<size_t>(*at)];
            for (const QVariant &v : {change.from, change.to})
                for (const auto &[table, id] : f.referred(v)) ids[table] << id;
        }
    }
    write();
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        whenDone(
            m_store.titles(it.key(), it->values()), this,
            [this](const QHash<QString, QString> &titles) {
                m_titles.insert(titles);
                write();
            },
            [](const std::exception &) {}); // the ids stay unnamed; the history itself is there
}

QString HistoryPanel::shown(const Field &field, const QVariant &value) const
{
    if (field.isEmpty(value)) return tr("(empty)");
    const QString text = m_type.shown(field, value, m_titles);
    return text.isEmpty() ? tr("(not on this computer)") : text;
}

QString HistoryPanel::html(const HistoryEntry &entry) const
{
    const QString when = QLocale().toString(entry.at.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
    QString text = u"<p style='margin-bottom:2px'><b>%1</b><br>%2"_s.arg(
        (entry.operatorName.isEmpty() ? doneTo(entry.kind) : tr("%1 by %2").arg(doneTo(entry.kind), entry.operatorName)).toHtmlEscaped(), when.toHtmlEscaped());
    if (const QString site = m_titles.value(entry.siteId); !site.isEmpty()) text += u" \u00b7 "_s + site.toHtmlEscaped();
    text += u"</p>"_s;
    const bool created = entry.kind == HistoryEntry::Kind::Create;
    QString lines;
    for (const auto &change : entry.changes) {
        const auto at = m_type.find(change.column);
        if (!at) continue;
        const Field &f = m_type.fields[static_cast<size_t>(*at)];
        if (!f.isShown() || (created && f.isEmpty(change.to))) continue;
        const QString what = created ? shown(f, change.to) : u"%1 \u2192 %2"_s.arg(shown(f, change.from), shown(f, change.to));
        lines += u"<p style='margin:0 0 2px 12px'>%1: %2</p>"_s.arg(m_type.translated(f.label).toHtmlEscaped(), what.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return text + lines;
}

void HistoryPanel::write()
{
    QString page;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        const QString one = html(entry);
        const QString plain = QTextDocumentFragment::fromHtml(one).toPlainText();
        bool all = true;
        for (const QString &word : m_filter->text().split(u' ', Qt::SkipEmptyParts)) all = all && plain.contains(word, Qt::CaseInsensitive);
        if (all) page += one;
    }
    if (page.isEmpty()) page = (m_entries.isEmpty() ? tr("Nothing is kept of it yet.") : tr("No change contains these words.")).toHtmlEscaped();
    m_page->setHtml(page);
}
