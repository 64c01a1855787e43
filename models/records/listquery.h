#pragma once
#include "models/records/field.h"
#include <QHash>
#include <QJsonObject>

// One condition on a column of a list.
struct Condition {
    enum class Test { Is, IsNot, Contains, StartsWith, AtLeast, AtMost, IsEmpty, IsNotEmpty, AnyOf, InLastDays, InNextDays, Today, BeforeToday, NotBy, AnyItem };

    QByteArray column;
    Test test = Test::Is;
    QVariantList values; // typed as the field's; a count of days for the relative ones
    QList<Condition> item{}; // AnyItem: what one and the same item of the field meets
    static bool takesValue(Test test); // not those that say all by themselves: empty, today; nor those of an item
    static bool countsDays(Test test);
    bool operator==(const Condition &other) const;
};

struct SortKey {
    QByteArray column;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

// Which records, in what order. The number on a tile, the list behind it, its export and its print are all this one
// value, so they cannot disagree.
struct ListQuery {
    const RecordType *type = nullptr;
    QString words; // as typed in the search box of the list
    QList<Condition> conditions;
    QList<SortKey> sort;
    bool trashed = false; // what is in the trash instead of what is not

    bool operator==(const ListQuery &) const = default;
    QJsonObject toJson() const;
    // What cannot be understood (a column that is gone) is left out.
    static ListQuery fromJson(const RecordType &type, const QJsonObject &object);
    // "Level is CS; cost a month at least 1.000,00 €": for the head of a print and of an export. Titles are those of the
    // records it names, by id.
    QString described(const QHash<QString, QString> &titles = {}) const;
};
