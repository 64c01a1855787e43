#include "models/store/savedviews.h"
#include "models/store/database.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QString text(const QString &s) { return s.isNull() ? u""_s : s; }
QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject object(const QVariant &json) { return QJsonDocument::fromJson(json.toByteArray()).object(); }
} // namespace

namespace savedviews {

QList<SavedView> of(Database &db, const QByteArray &list, const Author &author)
{
    QList<SavedView> views;
    Rows rows = db.run(u"SELECT id, list, name, owner, shared, site, layout FROM saved_view"
                       " WHERE list = ? AND (owner = ? OR (shared = 1 AND site = ?)) ORDER BY folded(name), id"_s,
                       {QString::fromLatin1(list), text(author.operatorId), text(author.siteId)});
    while (rows.next())
        views << SavedView{rows.value(0).toString(), rows.value(1).toByteArray(), rows.value(2).toString(), rows.value(3).toString(),
                           rows.value(4).toBool(), rows.value(5).toString(), object(rows.value(6))};
    return views;
}

void keep(Database &db, const SavedView &view)
{
    db.run(u"INSERT INTO saved_view (id, list, name, owner, shared, site, layout) VALUES (?, ?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (id) DO UPDATE SET name = excluded.name, shared = excluded.shared, site = excluded.site, layout = excluded.layout"_s,
           {view.id, QString::fromLatin1(view.list), text(view.name), text(view.owner), view.shared ? 1 : 0, text(view.site), compact(view.layout)});
}

void remove(Database &db, const QString &id) { db.run(u"DELETE FROM saved_view WHERE id = ?"_s, {id}); }

QJsonObject screenState(Database &db, const QString &operatorId, const QString &screen)
{
    return object(db.value(u"SELECT state FROM screen_state WHERE operator = ? AND screen = ?"_s, {text(operatorId), screen}).value_or(QVariant()));
}

void keepScreenState(Database &db, const QString &operatorId, const QString &screen, const QJsonObject &state)
{
    if (state.isEmpty()) return void(db.run(u"DELETE FROM screen_state WHERE operator = ? AND screen = ?"_s, {text(operatorId), screen}));
    db.run(u"INSERT INTO screen_state (operator, screen, state) VALUES (?, ?, ?) ON CONFLICT (operator, screen) DO UPDATE SET state = excluded.state"_s,
           {text(operatorId), screen, compact(state)});
}

} // namespace savedviews
