#include "app/tourdesk.h"
#include "app/contents.h"
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {
QByteArray anyKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), key.size() / static_cast<qsizetype>(sizeof(quint32)));
    return key;
}

// Nobody wants to watch it wait.
syncing::Patience hasty()
{
    syncing::Patience patience;
    patience.firstPause = std::chrono::milliseconds(300);
    patience.longestPause = std::chrono::seconds(1);
    patience.presence = std::chrono::seconds(1);
    return patience;
}
} // namespace

TourDesk::TourDesk(const Operator &who, const QString &siteName)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat), m_prompt(dialogPrompt()), m_tables(cost::Tables::built()), m_store(m_folder.path(), anyKey()),
      m_exchange(m_store, {}, hasty()), m_desk{m_store, m_session, m_prompt, m_settings, m_tables, [] { return QDate::currentDate(); }, nullptr, &m_exchange},
      m_appearance(m_settings), m_idle(m_session, 60), m_window(m_settings, m_appearance), m_typist(m_window)
{
    m_session.begin(who, siteName);
    m_window.resize(1280, 800);
}

// Pages use the store while they go.
TourDesk::~TourDesk() { m_window.leave(); }

void TourDesk::enter()
{
    m_window.show();
    m_window.enter(m_desk, contentsFor(m_desk, m_appearance, m_idle));
}
