#include "ui/meetingfile.h"
#include "models/store/store.h"
#include "ui/prompt.h"
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingFile)
};
} // namespace

void saveCalendarFile(const QList<icalendar::Entry> &entries, const Desk &desk, const QString &id, QWidget *over, const std::function<void(const QString &)> &said)
{
    const QByteArray bytes = icalendar::file(entries, QDateTime::currentDateTimeUtc());
    Store &store = desk.store;
    const Author author = desk.author();
    // The name of the file says nothing of anybody.
    desk.prompt.savePath(over, Words::tr("Calendar file"), Words::tr("wemi-meetings.ics"), Words::tr("Calendar files (*.ics)"), [=, &store](const QString &path) {
        if (path.isEmpty()) return;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
            return said(Words::tr("The calendar file was not written: %1. Choose another folder.").arg(file.errorString()));
        store.logUse(u"export"_s, Meeting::type.table, id, author);
        said(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
}
