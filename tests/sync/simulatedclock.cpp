#include "simulatedclock.h"
#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {
std::atomic<qint64> simulated = -1;
}

namespace simulatedclock {
void set(qint64 millisecondsSinceEpoch) { simulated = millisecondsSinceEpoch; }
void release() { simulated = -1; }
} // namespace simulatedclock

// The program comes before the C library in the order symbols are looked up, so Qt asks here.
extern "C" int clock_gettime(clockid_t clock, timespec *result) noexcept
{
    const qint64 now = simulated;
    if (clock != CLOCK_REALTIME || now < 0) return static_cast<int>(syscall(SYS_clock_gettime, clock, result));
    result->tv_sec = now / 1000;
    result->tv_nsec = (now % 1000) * 1'000'000;
    return 0;
}

extern "C" int gettimeofday(timeval *result, void *) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    result->tv_sec = now.tv_sec;
    result->tv_usec = now.tv_nsec / 1000;
    return 0;
}
