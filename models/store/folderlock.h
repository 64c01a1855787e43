#pragma once
#include <QLockFile>

// Holds a data folder for one running program: two that write the same file would each believe to be alone. Let go when it ends;
// one left by a program that was killed is taken over. Throws Failure when another program holds it or the folder may not
// be written; creates the folder, readable by its owner only.
class FolderLock {
public:
    explicit FolderLock(const QString &folder);
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    bool takeOverUnsigned();

    QLockFile m_file;
};
