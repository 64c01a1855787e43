#include "ui/wordkeeper.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int behind = 700, retry = 5000; // milliseconds

QString screenOf(const QString &about) { return u"words/"_s + about; }
} // namespace

WordKeeper::WordKeeper(const Desk &desk, std::function<QJsonObject()> words, std::function<void(const QJsonObject &)> show, QObject *parent)
    : QObject(parent), m_store(desk.store), m_who([desk] { return desk.author().operatorId; }), m_words(std::move(words)), m_show(std::move(show)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &WordKeeper::keep);
}

WordKeeper::~WordKeeper()
{
    if (m_timer->isActive()) m_store.keepScreenState(m_operator, screenOf(m_about), m_typed);
}

void WordKeeper::begin(const QString &about)
{
    if (m_timer->isActive()) keep();
    m_operator = m_who();
    m_about = about;
    m_typed = {};
    whenDone(
        m_store.screenState(m_operator, screenOf(about)), this,
        [this, round = ++m_round](const QJsonObject &kept) {
            if (round == m_round && !kept.isEmpty() && m_words().isEmpty()) m_show(kept);
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

// Taken down at once, for the form may be gone before it is their turn.
void WordKeeper::touch()
{
    if (m_about.isEmpty()) return;
    m_typed = m_words();
    if (!m_timer->isActive()) m_timer->start(behind);
}

void WordKeeper::keep()
{
    m_timer->stop();
    write(m_about, m_typed);
}

void WordKeeper::forget()
{
    m_timer->stop();
    ++m_round;
    if (!m_about.isEmpty()) write(std::exchange(m_about, {}), {});
}

void WordKeeper::forget(const QString &about)
{
    if (about == m_about) forget();
    else write(about, {});
}

void WordKeeper::write(const QString &about, const QJsonObject &words)
{
    whenDone(
        m_store.keepScreenState(m_operator, screenOf(about), words), this, [] {},
        [this, about](const std::exception &e) {
            if (about == m_about && !m_timer->isActive()) m_timer->start(retry);
            Q_EMIT failed(tr("What you typed here is not kept yet.") + u' ' + QString::fromUtf8(e.what()));
        });
}
