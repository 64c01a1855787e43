#pragma once
#include "models/sync/sides.h"

namespace syncing {

// The bytes of files, there and back: lanes of their own, beside the records. A file that does not get through holds up neither the
// others nor the records.
class FileLanes {
public:
    explicit FileLanes(const Sides &sides) : m_sides(sides) {}

    void send();
    // Those somebody asked to have here.
    void fetch();
    // While a file was on its way; the records went through.
    bool lineBroke() const { return m_lineBroke; }

private:
    const Sides &m_sides;
    bool m_lineBroke = false;
};

} // namespace syncing
