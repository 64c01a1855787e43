#include "models/identity/places.h"
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
struct Place {
    QString code, name, province;
    bool current = false;
};

// Letters only: "Sant'Ágata" and "sant agata" are one name.
QString keyOf(QStringView name)
{
    QString key;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetter()) key += c;
    return key;
}

struct Gazetteer {
    QList<Place> all;
    QHash<QString, QString> names; // by code: what it is called today, or was last
    QHash<QString, QList<qsizetype>> byName; // with and without the province

    Gazetteer()
    {
        QFile file(u":/people/places.csv"_s);
        if (!file.open(QIODevice::ReadOnly)) qFatal("The places of birth are not in the program.");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#')) continue;
            const QStringList parts = line.split(u';');
            add({parts.at(1), parts.at(0), parts.at(2), parts.at(3) == u"1"_s});
        }
    }
    void add(const Place &place)
    {
        // Of the names of one code those of today stand first.
        if (!names.contains(place.code)) names.insert(place.code, place.province.isEmpty() ? place.name : u"%1 (%2)"_s.arg(place.name, place.province));
        byName[keyOf(place.name)] << all.size();
        if (!place.province.isEmpty()) byName[keyOf(place.name + place.province)] << all.size();
        all << place;
    }
};

const Gazetteer &gazetteer()
{
    static const Gazetteer read;
    return read;
}
} // namespace

namespace places {

QString nameOf(const QString &code) { return gazetteer().names.value(code); }

QStringList named(const QString &name)
{
    QStringList codes, gone;
    for (const qsizetype i : gazetteer().byName.value(keyOf(name))) {
        const Place &place = gazetteer().all.at(i);
        (place.current ? codes : gone) << place.code;
    }
    codes += gone;
    codes.removeDuplicates();
    return codes;
}

bool areOne(const QString &code, const QString &other)
{
    const QString name = nameOf(code);
    return !name.isEmpty() && named(name).contains(other);
}

} // namespace places
