#include "models/records/failure.h"

Failure::Failure(const QString &what, const QString &why, const QString &remedy)
    : m_what(what), m_why(why), m_remedy(remedy), m_text(text().toUtf8())
{
}

QString Failure::text() const
{
    QString all = m_what;
    if (!m_why.isEmpty()) all += QLatin1Char(' ') + m_why;
    if (!m_remedy.isEmpty()) all += QLatin1Char(' ') + m_remedy;
    return all;
}
