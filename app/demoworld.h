#pragma once
#include <QDateTime>
#include <QHash>
#include <QStringList>

class Database;
class Dice;

// What invented records may refer to, and the moment about which they are invented.
struct DemoWorld {
    // What the store has; operators are those who already work in it.
    static DemoWorld of(Database &db, const QDateTime &now);

    QDateTime now;
    QHash<QString, QStringList> options; // the answers there are, by list; never "other", which would want words
    QStringList sites;
    QHash<QString, QStringList> rooms;   // of a centre
    QStringList operators;

    QDate today() const { return now.toLocalTime().date(); }
    // In milliseconds, for the ids of what has no moment of its own.
    qint64 dayBegan() const { return today().startOfDay(Qt::UTC).toMSecsSinceEpoch(); }
    // One answer of a list, or some; nothing where the list is empty.
    QString one(Dice &dice, const QString &list) const;
    QStringList some(Dice &dice, const QString &list, int most) const;
    // A moment of a day's work, not after now.
    QDateTime office(Dice &dice, QDate day) const;
    // The day itself, or the last one before it on which somebody was in the office.
    static QDate working(QDate day);
};

// The lines of resources/demo/NAME.txt.
QStringList demoLines(const QString &name);
