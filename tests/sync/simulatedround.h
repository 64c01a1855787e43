#pragma once
#include "models/sync/sides.h"
#include <memory>
#include <semaphore>
#include <thread>

// What a killed program leaves off with: no handler of ours catches it.
struct Killed {};

// An exchange under way. Its code runs on a thread of its own, which only serves to hold its stack: it runs while the scheduler waits for
// it. Whatever it asks for, a message to the central or a job of the store, the scheduler does on its own thread, when it likes.
class SimulatedRound {
public:
    struct Asked {
        QByteArray what;                // "push"; "job" for one of the store
        std::function<void()> carryOut; // keeps what it found for whoever asked
        bool isMessage = false;
        bool maySurvive = false;        // once sent it may be carried out after the line broke
    };

    enum class Kind { Whole, Light, Reading };
    // The job of the store is handed the database by `withDatabase`. A light one becomes a whole one where one is needed, as in the program.
    SimulatedRound(syncing::Central &central, std::function<void(const std::function<void(Database &)> &)> withDatabase, Kind kind);
    ~SimulatedRound();
    SimulatedRound(const SimulatedRound &) = delete;
    SimulatedRound &operator=(const SimulatedRound &) = delete;

    bool isFinished() const { return m_finished; }
    const Asked &asked() const { return m_asked; }
    bool isCarriedOut() const { return m_carriedOut; }
    void carryOut();
    // Lets it go on: with what was found, with a broken line, or not at all.
    void deliver() { goOn(Verdict::Delivered); }
    void cut() { goOn(Verdict::Cut); }
    void kill();
    // How it ended; nothing where it went through.
    std::exception_ptr wrong() const { return m_wrong; }
    bool wasLight() const { return m_wasLight; }

private:
    class Line;
    class Jobs;
    enum class Verdict { Delivered, Cut, Killed };

    void ask(Asked asked);
    void goOn(Verdict verdict);
    void exchange(syncing::Local &local, syncing::Central &central, Kind kind);

    std::binary_semaphore m_turn{0}, m_back{0};
    Asked m_asked;
    Verdict m_verdict = Verdict::Delivered;
    bool m_carriedOut = false, m_finished = false, m_wasLight = false;
    std::exception_ptr m_thrown, m_wrong;
    std::thread m_thread;
};
