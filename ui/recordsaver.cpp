#include "ui/recordsaver.h"
#include "ui/recordform.h"
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int quiet = 3000;   // milliseconds without a key
constexpr int firstSave = 800; // a new record is there, with its number, soon after its first word
constexpr int retry = 10'000;
} // namespace

RecordSaver::RecordSaver(OpenRecord &record, RecordForm &form, Hooks hooks, QObject *parent)
    : QObject(parent), m_record(record), m_form(form), m_hooks(std::move(hooks)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &RecordSaver::flush);
}

void RecordSaver::touch()
{
    if (!m_automatic) return;
    // The first save is not put off by the next keys, so that who types without a pause has the number, too.
    const bool first = m_record.isNew() && !m_failed;
    if (!first || !m_timer->isActive()) m_timer->start(first ? firstSave : quiet);
    Q_EMIT stateChanged();
}

bool RecordSaver::hasMore() const
{
    const auto row = m_form.savable();
    return row && (m_record.isNew() || m_record.type().tidied(*row) != m_record.type().tidied(m_form.kept()));
}

void RecordSaver::saveAll()
{
    m_sent = m_form.row();
    send(m_hooks.completed(m_sent));
}

std::optional<QFuture<Saved>> RecordSaver::saving(const Row &row) const
{
    return m_record.isSaving() && m_record.type().tidied(row) == m_record.type().tidied(m_sent) ? m_record.asked() : std::nullopt;
}

bool RecordSaver::flush()
{
    m_timer->stop();
    if (!m_hooks.may() || m_record.isSaving() || !m_form.isEdited() || !hasMore()) {
        Q_EMIT stateChanged();
        return false;
    }
    m_sent = *m_form.savable();
    send(m_hooks.completed(m_sent));
    return true;
}

void RecordSaver::apply(const Change &change)
{
    if (!m_hooks.may()) return Q_EMIT dropped(tr("Not done: first settle what is asked above, then do it again."));
    m_changes << change;
    if (!m_record.isSaving() && !flush()) succeeded();
}

void RecordSaver::send(const Row &row)
{
    m_timer->stop();
    m_failed = false;
    m_record.save(row, m_hooks.author());
    Q_EMIT stateChanged();
}

void RecordSaver::succeeded()
{
    m_failed = false;
    if (!m_changes.isEmpty() && m_hooks.may()) {
        m_sent = m_form.kept();
        return send(m_changes.takeFirst()(m_record.base().row));
    }
    if (m_automatic && m_form.isEdited() && hasMore()) touch();
    else Q_EMIT stateChanged();
}

void RecordSaver::failed(bool mayPass)
{
    m_failed = true;
    if (!m_changes.isEmpty()) Q_EMIT dropped(tr("Not done, because the record could not be saved. Do it again once it is."));
    m_changes.clear();
    if (m_automatic && mayPass) m_timer->start(retry);
    Q_EMIT stateChanged();
}

QString RecordSaver::stateText() const
{
    if (m_failed) return tr("Not saved");
    if (m_record.isSaving() || m_timer->isActive()) return tr("Saving…");
    if (m_record.isNew()) return {};
    const QDateTime at = m_record.latest().changedAt.toLocalTime();
    const bool today = at.date() == QDate::currentDate();
    const QString when = QLocale().toString(at, today ? u"HH:mm"_s : u"d MMM yyyy, HH:mm"_s);
    return m_form.isEdited() ? tr("Saved at %1, but for what is not right yet").arg(when) : tr("Saved at %1").arg(when);
}
