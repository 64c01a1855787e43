#include "models/store/folderlock.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("FolderLock", text); }

QString prepared(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) return QDir(folder).filePath(u"lock"_s);
    if (info.exists() || !QDir().mkpath(folder))
        throw Failure(words(QT_TRANSLATE_NOOP("FolderLock", "The data folder cannot be created.")),
                      words(QT_TRANSLATE_NOOP("FolderLock", "%1 may not be written.")).arg(QDir::toNativeSeparators(folder)),
                      words(QT_TRANSLATE_NOOP("FolderLock", "Ask whoever looks after the computer to let you write there.")));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QDir(folder).filePath(u"lock"_s);
}
} // namespace

// A program killed between making the lock and signing it leaves one that names nobody and would hold for ever. One that is
// only now being signed gets a moment for it; one that somebody holds is not removed.
bool FolderLock::takeOverUnsigned()
{
    qint64 process = 0;
    QString host, program;
    QThread::msleep(300);
    return !m_file.getLockInfo(&process, &host, &program) && m_file.removeStaleLockFile() && m_file.tryLock();
}

FolderLock::FolderLock(const QString &folder) : m_file(prepared(folder))
{
    // Never taken over by age: a console stays open all day. A dead owner is recognized by its process.
    m_file.setStaleLockTime(0);
    if (m_file.tryLock()) return;
    if (m_file.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        if (!m_file.getLockInfo(&process, &host, &program) && takeOverUnsigned()) return;
        throw Failure(words(QT_TRANSLATE_NOOP("FolderLock", "The program is already open with these data.")),
                      host.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("FolderLock", "It runs on the computer %1 as number %2.")).arg(host).arg(process),
                      words(QT_TRANSLATE_NOOP("FolderLock", "Go to the window already open, or close it and start again.")));
    }
    throw Failure(words(QT_TRANSLATE_NOOP("FolderLock", "The data folder cannot be used.")),
                  words(QT_TRANSLATE_NOOP("FolderLock", "%1 may not be written, or its disk is full.")).arg(QDir::toNativeSeparators(folder)),
                  words(QT_TRANSLATE_NOOP("FolderLock", "Ask whoever looks after the computer to let you write there.")));
}
