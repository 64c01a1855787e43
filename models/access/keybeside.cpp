#include "models/access/keybeside.h"
#include "models/access/keyfile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
QString said(const char *text) { return QCoreApplication::translate("KeyBeside", text); }

QString pathBeside(const QString &backup) { return backup + u".key"_s; }

// The key file at a path, when there is one and it is sound.
std::optional<KeyFile> soundAt(const QString &path)
{
    try {
        return KeyFile::readAt(path);
    } catch (const Failure &) {
        return {};
    }
}

// Whole or not at all, readable by its owner alone.
void copy(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    target.setDirectWriteFallback(false);
    const bool read = source.open(QIODevice::ReadOnly);
    const QByteArray text = source.readAll();
    const bool copied = read && target.open(QIODevice::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(text) == text.size() && target.commit();
    if (!copied)
        throw Failure(said(QT_TRANSLATE_NOOP("KeyBeside", "The file that tells how the backup is opened could not be copied.")), read ? target.errorString() : source.errorString(),
                      said(QT_TRANSLATE_NOOP("KeyBeside", "Check that there is room and that you may write there, then try again.")));
}

void setAside(const QString &ours)
{
    const QString kept = QFileInfo(ours).absolutePath() + u"/console-replaced-%1.key"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    QFile file(ours);
    if (!file.rename(kept))
        throw Failure(said(QT_TRANSLATE_NOOP("KeyBeside", "The damaged file console.key could not be set aside.")), file.errorString(),
                      said(QT_TRANSLATE_NOOP("KeyBeside", "Check that there is room and that you may write there, then try again.")));
}
} // namespace

void requireRoomForKeyBeside(const QString &backup, const QString &folder)
{
    const QString beside = pathBeside(backup);
    if (!QFile::exists(beside)) return;
    const auto there = soundAt(beside), ours = KeyFile::read(folder);
    if (there && ours && there->profile() == ours->profile()) return;
    throw Failure(said(QT_TRANSLATE_NOOP("KeyBeside", "The backup was not made.")),
                  said(QT_TRANSLATE_NOOP("KeyBeside", "There is already a file named %1, and it is not replaced.")).arg(QFileInfo(beside).fileName()),
                  said(QT_TRANSLATE_NOOP("KeyBeside", "Choose another name.")));
}

void putKeyBeside(const QString &backup, const QString &folder)
{
    requireRoomForKeyBeside(backup, folder);
    copy(KeyFile::pathIn(folder), pathBeside(backup));
}

void takeKeyFromBeside(const QString &backup, const QString &folder)
{
    const QString ours = KeyFile::pathIn(folder), beside = pathBeside(backup);
    const bool hasStore = QFile::exists(QDir(folder).filePath(u"console.db"_s));
    const auto kept = soundAt(ours), there = soundAt(beside);
    // Without an archive a key opens nothing here: that of the backup is the one that counts.
    if (kept && (hasStore || !there || there->profile() == kept->profile())) return;
    if (!there && QFile::exists(ours)) return; // finding the key tells what is wrong with it
    if (!there)
        throw Failure(said(QT_TRANSLATE_NOOP("KeyBeside", "The backup cannot be opened: its key is not known here.")),
                      QFile::exists(beside) ? said(QT_TRANSLATE_NOOP("KeyBeside", "The file %1, beside the backup, is damaged.")).arg(QFileInfo(beside).fileName())
                                            : said(QT_TRANSLATE_NOOP("KeyBeside", "The file %1 is not beside the backup.")).arg(QFileInfo(beside).fileName()),
                      said(QT_TRANSLATE_NOOP("KeyBeside", "Nothing has been changed. Put that file beside the backup, then try again.")));
    if (QFile::exists(ours)) setAside(ours);
    copy(beside, ours);
}
