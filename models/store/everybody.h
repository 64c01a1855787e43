#pragma once
#include "models/store/likeness.h"
#include <array>
#include <vector>

class QDeadlineTimer;
struct Features;

// Everybody compared with everybody, by way of what two have in common; in stretches, so that others may use the database
// meanwhile.
class Everybody {
public:
    struct Pair {
        qint64 one = 0, other = 0; // numbers of people, the lower first
        QList<Likeness::Why> why;
        int weight = 0;
    };

    // Goes on until then; whether all are compared.
    bool advance(Database &db, const QDeadlineTimer &until);
    // Those worth a look, by number.
    const std::vector<Pair> &found() const { return m_found; }

private:
    struct Key {
        size_t hash = 0;
        qint64 number = 0;
        auto operator<=>(const Key &) const = default;
    };
    struct Birth {
        qint64 day = 0;
        qint64 number = 0;
        QString key;
        bool operator<(const Birth &other) const { return std::pair(day, number) < std::pair(other.day, other.number); }
    };
    static constexpr size_t parts = 256;

    bool readFurther(Database &db);
    void read(const Features &person, qint64 number);
    void addKey(size_t hash, qint64 number) { m_keys[hash % parts].push_back({hash, number}); }
    void pairPart(size_t part);
    void settlePairs();
    void weigh(Database &db, qint64 one, qint64 other);

    qint64 m_last = 0; // the number read last
    bool m_isRead = false;
    size_t m_part = 0;
    size_t m_weighed = 0;
    std::array<std::vector<Key>, parts> m_keys;
    std::array<std::vector<Birth>, parts> m_births;
    std::vector<std::pair<qint64, qint64>> m_pairs;
    std::vector<Pair> m_found;
};
