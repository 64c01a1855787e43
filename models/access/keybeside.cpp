#include "models/access/keybeside.h"
#include "models/access/keyfile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
void copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile file(from);
    if (!file.copy(to))
        throw Failure(QCoreApplication::translate("KeyBeside", "The file that tells how the backup is opened could not be copied."), file.errorString(),
                      QCoreApplication::translate("KeyBeside", "Check that there is room and that you may write there, then try again."));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}
} // namespace

void putKeyBeside(const QString &backup, const QString &folder)
{
    copy(KeyFile::pathIn(folder), backup + u".key"_s);
}

bool takeKeyFromBeside(const QString &backup, const QString &folder)
{
    const QString ours = KeyFile::pathIn(folder);
    if (QFile::exists(ours)) return true;
    if (!QFile::exists(backup + u".key"_s)) return false;
    copy(backup + u".key"_s, ours);
    return true;
}
