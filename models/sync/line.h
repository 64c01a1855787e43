#pragma once
#include "models/sync/central.h"
#include "models/sync/centraladdress.h"
#include <memory>

namespace syncing {

// A line to a central, used on one thread but for stop(). Making one reaches nobody: the first call to central() does.
class Line {
public:
    virtual ~Line() = default;
    virtual Central &central() = 0;
    // The socket that becomes readable when the central says something by itself; -1 while there is none.
    virtual qintptr socket() const = 0;
    // Reads what the central said by itself: true when it has something new for this console. Throws Cut when it is gone.
    virtual bool hasNews() = 0;
    // From any thread: what is under way ends with Cut within a second, and so does every later call.
    virtual void stop() = 0;
};

using OpenLine = std::function<std::unique_ptr<Line>(const CentralAddress &address, const QString &password)>;

} // namespace syncing
