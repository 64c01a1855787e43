#pragma once
#include <QStringList>
#include <memory>
#include <optional>

class Database;
class Everybody;

// The pairs of people who may be one, worked out ahead and kept: a change of a person makes only their own pairs be looked
// for again.
namespace likepairs {

// Looks again for the pairs of those who were written since the last time, or for all when they are many: in stretches of
// some hundredths of a second, so that a save never waits for the end. What is given up half way is begun anew.
class Pass {
public:
    Pass();
    ~Pass();
    // One stretch; whether the pairs are up to date.
    bool advance(Database &db);

private:
    enum class Step { Begin, Some, Compare, Keep, Settle };
    bool begin(Database &db);
    void lookAgain(Database &db);
    void compare(Database &db);
    void keepFound(Database &db);
    void settle(Database &db);
    bool isOvertaken(Database &db) const;
    void keepMark(Database &db);

    Step m_step = Step::Begin;
    std::optional<qint64> m_mark; // of the journal, as it stood when the pass began
    qint64 m_last = 0;            // up to where this pass looks
    QStringList m_written;        // who is still to be looked at
    std::unique_ptr<Everybody> m_everybody;
    size_t m_kept = 0;
};

void bringUpToDate(Database &db);

} // namespace likepairs
