#include "app/profile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
QString madeFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path))
        throw Failure(QCoreApplication::translate("Profile", "The folder for the data could not be made: %1.").arg(QDir::toNativeSeparators(path)),
                      QCoreApplication::translate("Profile", "This account may not write there."),
                      QCoreApplication::translate("Profile", "Choose another folder with --profile, or ask who looks after this computer."));
    if (isNew) QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

// QSettings would let everybody on the computer read a file it makes itself.
QString privateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}
} // namespace

QString Profile::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/wemi-console"_s;
}

Profile::Profile(const QString &folder) : m_folder(madeFolder(folder)), m_settings(privateFile(m_folder + u"/console.ini"_s), QSettings::IniFormat) {}
