#pragma once
#include "models/cost/breakdown.h"
#include <QHash>
#include <string>
#include <variant>

namespace cost {

class Tables;

// What a request asks, simulated, with what it left out among the assumptions.
std::variant<Breakdown, Refusal> simulateRequest(QByteArrayView request, const Tables &tables);

// Answers requests in JSON. Keeps the words it has made, since a batch says the same ones thousands of times; one object for
// each thread.
class SimulationJson {
public:
    explicit SimulationJson(const Tables &tables) : m_tables(tables) {}

    // Appends the answer to one request as one line without its end: the breakdown, or {"error": {"key", "message"}}.
    // False when it is an error.
    bool answer(QByteArrayView request, QByteArray &out);

    void write(const Breakdown &breakdown, QByteArray &out);
    static void write(const Refusal &refusal, QByteArray &out);

private:
    void writeTable(const Breakdown &breakdown, std::string &out);
    void writeLine(const Line &line, const Breakdown &breakdown, std::string &out);
    const QByteArray &label(LineKind kind, const Breakdown &breakdown);
    const QByteArray &source(LineKind kind, const Breakdown &breakdown);
    const QByteArray &sentence(Assumption assumption, const Breakdown &breakdown);

    const Tables &m_tables;
    QHash<quint64, QByteArray> m_words; // quoted, by what they depend on
    QHash<int, QByteArray> m_marks;
    std::string m_answer; // reused
};

} // namespace cost
