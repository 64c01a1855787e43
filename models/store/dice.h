#pragma once
#include "models/records/identifier.h"
#include <QStringList>
#include <random>

// Chances for invented records, drawn with our own arithmetic: how the standard library turns numbers into ranges differs
// between libraries, the numbers of the Mersenne twister do not.
class Dice {
public:
    // What is drawn for one thing does not hang on what was drawn before for another. One draw a statement, for the order in
    // which the parts of an expression are worked out is the compiler's choice.
    Dice(quint64 seed, quint64 kind, qint64 index) : m_engine(mixed(mixed(seed) ^ mixed(kind * 0x9e3779b97f4a7c15ULL + static_cast<quint64>(index)))) {}

    quint64 raw() { return m_engine(); }
    int below(int n) { return static_cast<int>(m_engine() % static_cast<quint64>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString id(qint64 milliseconds)
    {
        const auto high = static_cast<quint16>(below(4096));
        return identifierOf(milliseconds, high, raw());
    }
    const QString &of(const QStringList &list) { return list.at(below(static_cast<int>(list.size()))); }

private:
    static quint64 mixed(quint64 x) // splitmix64
    {
        x += 0x9e3779b97f4a7c15ULL;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    }
    std::mt19937_64 m_engine;
};
