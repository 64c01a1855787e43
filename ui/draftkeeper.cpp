#include "ui/draftkeeper.h"
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int behind = 700; // milliseconds; with the write itself, under a second
constexpr int retry = 5000;
} // namespace

DraftKeeper::DraftKeeper(Store &store, std::function<std::optional<Row>()> row, QObject *parent)
    : QObject(parent), m_store(store), m_row(std::move(row)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::begin(const RecordType &type, const QString &id, const QString &operatorId, qint64 baseVersion)
{
    m_draft.id = id;
    m_draft.table = type.table;
    m_draft.operatorId = operatorId;
    m_draft.baseVersion = baseVersion;
}

void DraftKeeper::touch()
{
    if (m_state == State::Keeping) m_again = true;
    // Started by the first key and not put off by the next ones: whoever types without a pause is kept as well.
    else if (!m_timer->isActive() || m_state == State::Failed) m_timer->start(behind);
    if (m_state != State::Keeping && m_state != State::Failed) enter(State::Waiting);
}

void DraftKeeper::keep()
{
    m_timer->stop();
    const auto row = m_row();
    if (!row) return discard();
    // On its way already: written once more it would be newer than the save that takes it away, and stay behind for ever.
    if ((m_state == State::Kept || m_state == State::Keeping) && m_draft.row == *row) return;
    m_again = false;
    m_exists = true;
    m_draft.row = *row;
    m_draft.at = QDateTime::currentDateTimeUtc();
    enter(State::Keeping);
    whenDone(
        m_store.keepDraft(m_draft, m_saving(*row)), this,
        [this] {
            if (m_state != State::Keeping) return;
            enter(State::Kept);
            if (m_again) touch();
        },
        [this](const std::exception &e) {
            if (m_state != State::Keeping) return;
            m_failure = QString::fromUtf8(e.what());
            enter(State::Failed);
            m_timer->start(retry);
        });
}

void DraftKeeper::discard()
{
    m_timer->stop();
    enter(State::Unchanged);
    if (!m_exists) return;
    m_exists = false;
    whenDone(
        m_store.discardDraft(m_draft.operatorId, m_draft.id), this, [] {},
        [this](const std::exception &e) {
            m_exists = true;
            m_failure = QString::fromUtf8(e.what());
            enter(State::Failed);
            m_timer->start(retry);
        });
}

void DraftKeeper::forget()
{
    m_exists = true;
    discard();
}

void DraftKeeper::enter(State state)
{
    if (state == State::Kept || state == State::Unchanged) m_failure.clear();
    m_state = state;
    Q_EMIT stateChanged();
}

QString DraftKeeper::stateText() const
{
    switch (m_state) {
    case State::Unchanged: return tr("Saved");
    case State::Waiting:
    case State::Keeping: return tr("Keeping what you type…");
    case State::Kept: return tr("Draft kept at %1").arg(QLocale().toString(m_draft.at.toLocalTime().time(), u"HH:mm"_s));
    case State::Failed: return tr("What you typed is not kept yet");
    }
    Q_UNREACHABLE();
}
