#include "models/store/durablefile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("DurableFile", text); }

// The name only: the folders above it may name a person.
[[noreturn]] void fail(const QString &path, int error)
{
    const QString name = QFileInfo(path).fileName();
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    const QString why = full ? words(QT_TRANSLATE_NOOP("DurableFile", "The disk is full."))
        : error == EEXIST    ? words(QT_TRANSLATE_NOOP("DurableFile", "There is already a file of that name, and it is not replaced."))
        : error == ENOENT    ? words(QT_TRANSLATE_NOOP("DurableFile", "The file or its folder is not there."))
        : error == EXDEV     ? words(QT_TRANSLATE_NOOP("DurableFile", "The two places are on different disks."))
                             : words(QT_TRANSLATE_NOOP("DurableFile", "The folder may not be written, or the disk did not answer."));
    const QString advice = full ? words(QT_TRANSLATE_NOOP("DurableFile", "Free some space and try again."))
                                : words(QT_TRANSLATE_NOOP("DurableFile", "Choose another place and try again."));
    throw Failure(words(QT_TRANSLATE_NOOP("DurableFile", "The file %1 could not be written.")).arg(name), why, advice);
}

void flush(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0) fail(path, errno);
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (error != 0 && error != EINVAL) fail(path, error); // EINVAL: this file system flushes no folders
}
} // namespace

void createPrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) fail(path, errno);
    ::close(file);
}

void copyPrivately(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) fail(from, QFile::exists(from) ? EACCES : ENOENT);
    createPrivateFile(to);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly)) fail(to, EACCES);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = source.read(piece.data(), piece.size())) > 0)
        if (target.write(piece.constData(), size) != size) fail(to, ENOSPC);
    if (size < 0) fail(from, EIO);
    if (!target.flush()) fail(to, ENOSPC);
    target.close();
    flush(to, O_RDONLY);
}

void moveFile(const QString &from, const QString &to, bool replace)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    int result = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), replace ? 0 : RENAME_NOREPLACE);
    if (result != 0 && errno == EINVAL && !replace) { // this file system knows no such request
        if (QFile::exists(to)) fail(to, EEXIST);
        result = ::rename(source.constData(), target.constData());
    }
    if (result != 0) fail(to, errno);
    flush(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void flushToDisk(const QString &path) { flush(path, O_RDONLY); }

void discardDatabase(const QString &path)
{
    for (const auto *end : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(end));
}
