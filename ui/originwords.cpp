#include "ui/originwords.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString joined(const QString &one, const QString &other) { return one.isEmpty() || other.isEmpty() ? one + other : u"%1, %2"_s.arg(one, other); }
} // namespace

QString OriginWords::who(const syncing::Origin &origin) const
{
    return !origin.author.isEmpty() && origin.author == me ? QCoreApplication::translate("OriginWords", "You (%1)").arg(name(origin)) : name(origin);
}

QString OriginWords::whereAndWhen(const syncing::Origin &origin) const { return joined(titles.value(origin.site), moment(origin.at)); }

QString OriginWords::signature(const syncing::Origin &origin) const { return joined(name(origin), whereAndWhen(origin)); }

QString OriginWords::name(const syncing::Origin &origin) const
{
    const QString known = titles.value(origin.author);
    return known.isEmpty() ? QCoreApplication::translate("OriginWords", "Somebody") : known;
}

QString OriginWords::moment(const QDateTime &at) { return at.isValid() ? QLocale().toString(at.toLocalTime(), u"d MMM yyyy, HH:mm"_s) : QString(); }

QList<std::pair<QByteArray, QString>> OriginWords::referred(const QList<syncing::Origin> &origins)
{
    QList<std::pair<QByteArray, QString>> all;
    for (const syncing::Origin &origin : origins) {
        if (!origin.author.isEmpty()) all << std::pair(QByteArray(Operator::type.table), origin.author);
        if (!origin.site.isEmpty()) all << std::pair(QByteArray(Site::type.table), origin.site);
    }
    return all;
}
