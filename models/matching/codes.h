#pragma once
#include <QHash>
#include <QStringList>
#include <bitset>
#include <span>

// Answers of lists as numbers, so that a set of them is a row of bits.
namespace matching {

// More answers of one list than people can choose among.
inline constexpr size_t mostAnswers = 256;
using Codes = std::bitset<mostAnswers>;

class Answers {
public:
    // The numbers of these answers, given as they come. Throws Failure when a list has more than mostAnswers.
    Codes taken(const QStringList &ids);
    // Of those that some worker has; an answer nobody has is in no set.
    Codes known(const QStringList &ids) const;

private:
    QHash<QString, size_t> m_numbers;
};

// Where a code stands among those a field can hold, or -1.
int placeOf(QStringView code, std::span<const char *const> codes);
inline constexpr const char *services[] = {"carer", "housekeeper", "babysitter"};
inline constexpr const char *schedules[] = {"live-in", "reduced-live-in", "live-out", "night-presence", "weekend", "night-care"};
inline constexpr int serviceCount = 3, scheduleCount = 6;
inline constexpr const char *sexes[] = {"female", "male"};
inline constexpr const char *contracts[] = {"permanent", "fixed-term"};
inline constexpr const char *weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
inline constexpr const char *municipi[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9"};
// Of several codes, each a bit at its place.
unsigned bitsOf(const QStringList &chosen, std::span<const char *const> codes);

// The answers that name something: "other" says nothing that can be compared.
QStringList named(const QStringList &ids);

} // namespace matching
