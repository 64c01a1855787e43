#include "models/access/session.h"
#include "models/access/rights.h"

Author Session::author() const { return m_operator ? Author{m_operator->id, m_operator->site} : Author{}; }

bool Session::may(Right right) const { return m_operator && isAllowed(m_operator->roles, right); }

std::optional<QString> Session::refusal(Right right) const
{
    return may(right) ? std::nullopt : std::optional(refusalOf(right));
}

void Session::begin(const Operator &who, const QString &siteName)
{
    m_operator = who;
    m_siteName = siteName;
    m_locked = false;
    Q_EMIT changed();
}

void Session::lock()
{
    if (!m_operator || m_locked) return;
    m_locked = true;
    Q_EMIT changed();
}

void Session::unlock()
{
    if (!m_locked) return;
    m_locked = false;
    Q_EMIT changed();
}

void Session::end()
{
    if (!m_operator) return;
    m_operator.reset();
    m_siteName.clear();
    m_locked = false;
    Q_EMIT changed();
}
