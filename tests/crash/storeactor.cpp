// A small program around a store, to be killed or starved by the tests. Prints what happens, line by line.
#include "models/records/person.h"
#include "models/records/identifier.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/folderlock.h"
#include "models/store/recordwriter.h"
#include "models/store/storefile.h"
#include <QCoreApplication>
#include <QTextStream>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// Saves without end; a line is printed once its save has been acknowledged.
void saveForever(Database &db)
{
    for (qint64 n = 1;; ++n) {
        Person person;
        person.id = newIdentifier();
        person.surname = u"Inventata"_s;
        person.name = QString::number(n);
        recordwriter::save(db, Person::type, rowOf(person), 0, {u"o"_s, u"s"_s});
        say(person.id);
    }
}

void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}
} // namespace

// storeactor KEY-LETTER FOLDER hold|save|full BYTES|rekey LETTER|as-nobody|backup FILE
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() < 4) return 2;
    const auto keyOf = [](const QString &letter) { return QByteArray(32, letter.at(0).toLatin1()); };
    const QByteArray key = keyOf(words.at(1));
    const QString folder = words.at(2), what = words.at(3);
    try {
        if (what == u"as-nobody" && (setgid(65534) != 0 || setuid(65534) != 0)) return 3;
        if (what == u"rekey") {
            say(u"begin"_s);
            changeKey(folder, key, keyOf(words.at(4)));
            say(u"done"_s);
            return 0;
        }
        if (what == u"full") limitFiles(words.at(4).toULongLong());
        if (what == u"backup") {
            limitFiles(words.at(4).toULongLong());
            backUp(storeFile(folder), key, words.at(5));
            return 0;
        }
        const FolderLock lock(folder);
        const auto db = openStore(folder, key);
        say(u"open"_s);
        if (what == u"hold") pause();
        if (what == u"save" || what == u"full") saveForever(*db);
    } catch (const Failure &failure) {
        say(u"failure: "_s + failure.text());
        return 1;
    }
}
