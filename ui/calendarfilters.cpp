#include "ui/calendarfilters.h"
#include "models/access/session.h"
#include "models/records/meeting.h"
#include "models/records/site.h"
#include "ui/calendardata.h"
#include <QComboBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QComboBox *combo(const QString &name, const QString &spoken)
{
    auto *made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->setToolTip(spoken);
    return made;
}

// Keeps what was chosen while the choices are filled anew.
void fill(QComboBox *into, const QList<std::pair<QString, QString>> &choices)
{
    const QString chosen = into->currentData().toString();
    bool same = into->count() == choices.size();
    for (int i = 0; same && i < into->count(); ++i) same = into->itemData(i).toString() == choices.at(i).first && into->itemText(i) == choices.at(i).second;
    if (same) return;
    into->clear();
    for (const auto &[id, text] : choices) into->addItem(text, id);
    into->setCurrentIndex(std::max(0, into->findData(chosen)));
}
} // namespace

CalendarFilters::CalendarFilters(const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_by(combo(u"by"_s, tr("What the columns of a day are"))), m_site(combo(u"site"_s, tr("Centre"))),
      m_operator(combo(u"operator"_s, tr("Operator"))), m_room(combo(u"room"_s, tr("Room"))), m_kind(combo(u"kind"_s, tr("What the meetings are for")))
{
    m_by->addItem(tr("By operator"), u"operator"_s);
    m_by->addItem(tr("By room"), u"room"_s);
    m_site->addItem(tr("All centres"), QString());
    if (const QString mine = desk.author().siteId; !mine.isEmpty()) {
        m_site->addItem(desk.session.siteName(), mine);
        m_site->setCurrentIndex(1);
    }
    m_operator->addItem(tr("All operators"), QString());
    m_room->addItem(tr("All rooms"), QString());
    m_kind->addItem(tr("Every kind"), QString());
    for (const Choice &kind : Meeting::type.field("kind").choices) m_kind->addItem(Meeting::type.translated(kind.label), QLatin1String(kind.code));
    for (QComboBox *box : boxes()) connect(box, &QComboBox::activated, this, &CalendarFilters::chosen);
}

bool CalendarFilters::byRoom() const { return m_by->currentData().toString() == u"room"_s; }
QString CalendarFilters::site() const { return m_site->currentData().toString(); }
QString CalendarFilters::operatorId() const { return m_operator->currentData().toString(); }
QString CalendarFilters::room() const { return m_room->currentData().toString(); }
QString CalendarFilters::kind() const { return m_kind->currentData().toString(); }

QString CalendarFilters::words() const
{
    QStringList words;
    for (const QComboBox *box : {m_site, m_operator, m_room, m_kind}) words << box->currentText();
    return words.join(u", "_s);
}

QList<std::pair<QString, QString>> CalendarFilters::sites(const CalendarData &data) const
{
    QList<std::pair<QString, QString>> all{{QString(), tr("All centres")}};
    const QString mine = m_desk.author().siteId;
    if (!mine.isEmpty() && !data.site(mine)) all << std::pair(mine, m_desk.session.siteName());
    for (const Site &site : data.sites()) all << std::pair(site.id, site.name);
    return all;
}

QList<std::pair<QString, QString>> CalendarFilters::operators(const CalendarData &data) const
{
    const QString me = m_desk.author().operatorId;
    QList<std::pair<QString, QString>> all{{QString(), tr("All operators")}, {me, tr("Me")}};
    for (const auto &one : data.operators())
        if (one.id != me) all << std::pair(one.id, one.name);
    return all;
}

// Of the centre chosen; of all of them, each with its centre.
QList<std::pair<QString, QString>> CalendarFilters::rooms(const CalendarData &data) const
{
    QList<std::pair<QString, QString>> all{{QString(), tr("All rooms")}};
    for (const auto &room : data.rooms()) {
        const Site *where = site().isEmpty() ? data.site(room.site) : nullptr;
        if (site().isEmpty() || room.site == site()) all << std::pair(room.id, where ? tr("%1 – %2").arg(room.name, where->name) : room.name);
    }
    return all;
}

void CalendarFilters::choose(QComboBox *box)
{
    if (!m_wanted.contains(box->objectName())) return;
    if (const int at = box->findData(m_wanted.take(box->objectName()).toString()); at >= 0) box->setCurrentIndex(at);
}

void CalendarFilters::follow(const CalendarData &data, bool week)
{
    fill(m_site, sites(data));
    fill(m_operator, operators(data));
    for (QComboBox *box : {m_by, m_site, m_operator, m_kind}) choose(box);
    fill(m_room, rooms(data)); // those of the centre
    choose(m_room);
    m_by->setEnabled(!week);
    m_by->setToolTip(week ? tr("In the view of a day") : tr("What the columns of a day are"));
}

QJsonObject CalendarFilters::state() const
{
    QJsonObject all;
    for (const QComboBox *box : boxes()) all.insert(box->objectName(), box->currentData().toString());
    return all;
}
