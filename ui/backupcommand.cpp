#include "ui/backupcommand.h"
#include "models/access/keybeside.h"
#include "models/records/failure.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include "ui/prompt.h"
#include "ui/setting.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

void askForBackup(QWidget *over, const Desk &desk, const std::function<void(const QString &)> &say)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Backup", text); };
    const QString suggested = u"wemi-console-%1.backup"_s.arg(desk.today().toString(Qt::ISODate));
    desk.prompt.savePath(over, words(QT_TRANSLATE_NOOP("Backup", "Where to keep the backup")), suggested,
                         words(QT_TRANSLATE_NOOP("Backup", "Backups (*.backup)")), [=, &desk](const QString &path) {
        const QString folder = QFileInfo(desk.settings.fileName()).absolutePath();
        try {
            requireRoomForKeyBeside(path, folder);
        } catch (const Failure &failure) {
            return desk.prompt.tell(over, words(QT_TRANSLATE_NOOP("Backup", "The backup was not made")), failure.text());
        }
        say(words(QT_TRANSLATE_NOOP("Backup", "Making the backup…")));
        whenDone(desk.store.backup(path), over,
                 [=, &desk] {
                     try {
                         putKeyBeside(path, folder);
                     } catch (const Failure &failure) {
                         return desk.prompt.tell(over, words(QT_TRANSLATE_NOOP("Backup", "The backup is not complete")), failure.text());
                     }
                     settings::lastBackup.set(desk.settings, QDateTime::currentDateTimeUtc());
                     say(words(QT_TRANSLATE_NOOP("Backup", "The backup is made and checked: %1")).arg(QDir::toNativeSeparators(path)));
                 },
                 [=, &desk](const std::exception &e) {
                     desk.prompt.tell(over, words(QT_TRANSLATE_NOOP("Backup", "The backup was not made")), QString::fromUtf8(e.what()));
                 });
    });
}
