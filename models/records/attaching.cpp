#include "models/records/attaching.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(Attaching)
};
constexpr qsizetype longestName = 120;
} // namespace

namespace attaching {

QString refusal(const QList<Attachment> &there, const QList<qint64> &sizes)
{
    if (there.size() + sizes.size() > mostFiles) return Words::tr("A record takes up to %1 files; there are %2 already. Remove one first.").arg(mostFiles).arg(there.size());
    if (std::ranges::any_of(sizes, [](qint64 size) { return size == 0; })) return Words::tr("The file is empty, or cannot be read. Nothing was added.");
    qint64 together = std::accumulate(sizes.begin(), sizes.end(), qint64(0));
    for (const Attachment &one : there) together += one.bytes.value_or(0);
    return together > mostBytes ? Words::tr("The files of a record may be up to 7.7 MB together. Remove one first, or scan with less detail.") : QString();
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString wanted = name.section(u'/', -1).section(u'\\', -1).simplified();
    wanted.removeIf([](QChar c) { return !c.isPrint(); });
    const QFileInfo file(wanted);
    const QString end = file.suffix().isEmpty() ? QString() : u'.' + file.suffix().left(12);
    QString base = file.completeBaseName().left(longestName);
    if (base.isEmpty()) base = Words::tr("file");
    const auto isTaken = [&](const QString &one) { return taken.contains(one, Qt::CaseInsensitive); };
    QString free = base + end;
    for (int n = 2; isTaken(free); ++n) free = u"%1 (%2)%3"_s.arg(base).arg(n).arg(end);
    return free;
}

QString mediaTypeOf(const QString &name, const QByteArray &bytes) { return QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(); }

} // namespace attaching
