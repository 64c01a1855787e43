#pragma once
#include <QList>
#include <QtGlobal>

// Random numbers that a seed gives again, the same with every library.
class SimulatedDice {
public:
    explicit SimulatedDice(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x1234567ULL) {}

    quint64 next() // splitmix64
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    qsizetype below(qsizetype n) { return n <= 1 ? 0 : static_cast<qsizetype>(next() % static_cast<quint64>(n)); }
    bool once(qsizetype in) { return below(in) == 0; }
    template <class T> const T &of(const QList<T> &list) { return list.at(below(list.size())); }

private:
    quint64 m_state;
};
