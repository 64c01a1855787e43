#pragma once
#include "models/cost/simulationjson.h"
#include <QIODevice>
#include <QThreadPool>
#include <memory>
#include <vector>

// Answers requests line by line, in their order, as they arrive: what is there is shared out among the processors. A blank line
// has no answer.
class SimulationBatch {
public:
    explicit SimulationBatch(const cost::Tables &tables);

    // Until the end of the input. False when a line was refused; its answer is the error, and the rest goes on. Throws Failure
    // when the answers cannot be written or the input cannot be read.
    bool run(QIODevice &in, QIODevice &out);

private:
    // Lines that one processor answers, and their answers.
    struct Share {
        cost::SimulationJson json;
        QByteArrayView lines;
        QByteArray answers;
        bool good = true;
    };
    bool answer(QByteArrayView lines, QIODevice &out);
    static void answer(Share &share);

    QThreadPool m_pool;
    std::vector<std::unique_ptr<Share>> m_shares;
};
