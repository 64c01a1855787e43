#include "ui/openhere.h"
#include "models/access/session.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/sync/syncer.h"
#include "ui/page.h"
#include "ui/pagetabs.h"

using namespace Qt::StringLiterals;

OpenHere::OpenHere(const Desk &desk, const PageTabs &tabs, QObject *parent) : QObject(parent), m_desk(desk), m_tabs(tabs)
{
    if (!desk.exchange) return;
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &OpenHere::tell);
    connect(&tabs, &PageTabs::changed, &m_soon, qOverload<>(&QTimer::start));
}

// Whoever signs out has nothing open.
OpenHere::~OpenHere()
{
    if (m_desk.exchange && !m_told.isEmpty()) m_desk.exchange->setOpen({}, {});
}

void OpenHere::tell()
{
    if (!m_desk.session.isSignedIn()) return;
    QList<QPair<QByteArray, QString>> open;
    for (const Page *page : m_tabs.pages()) {
        const QString key = page->key();
        const qsizetype slash = key.indexOf(u'/');
        const QByteArray table = key.left(slash).toLatin1();
        if (slash > 0 && recordTypeOf(table) && isIdentifier(key.mid(slash + 1))) open << qMakePair(table, key.mid(slash + 1));
    }
    if (open == m_told) return;
    m_told = open;
    m_desk.exchange->setOpen(open, m_desk.author());
}
