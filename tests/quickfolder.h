#pragma once
#include <QFileInfo>
#include <QStorageInfo>

// Where temporary folders of tests go: in memory where that is possible and there is plenty of it, for many run beside each other.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    constexpr qint64 plenty = 1024 * 1024 * 1024; // bytes
    return QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() > plenty ? memory : QStringLiteral("/tmp"); // which PostgreSQL's own user can reach, too
}
