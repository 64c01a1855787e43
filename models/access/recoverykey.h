#pragma once
#include "models/access/secretbytes.h"
#include <QList>
#include <optional>

// The recovery key as it is printed for the office safe: seven groups of five letters and digits, 140 random bits. The
// fifth sign of a group checks the other four, so a slip of the finger is found, and its group named, while one types.
namespace recoverykey {
inline constexpr int groups = 7;

// A new one: "7K3M2-...".
QString make();

struct Reading {
    std::optional<SecretBytes> secret; // when all groups are there and right
    QList<int> wrongGroups;            // from 1; complete but mistyped
    int complete = 0;                  // how many groups are complete
};
// Small letters, spaces, hyphens do not matter; O is read as zero, I and L as one.
Reading read(const QString &typed);
} // namespace recoverykey
