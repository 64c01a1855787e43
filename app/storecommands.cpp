#include "app/storecommands.h"
#include "app/cvcommand.h"
#include "app/demo.h"
#include "app/importcommand.h"
#include "app/matchcommand.h"
#include "app/print.h"
#include "app/profile.h"
#include "app/reportcommand.h"
#include "app/showcommand.h"
#include "app/synccommand.h"
#include "models/access/keybeside.h"
#include "models/access/keychainsecrets.h"
#include "models/access/storekey.h"
#include "models/cost/tables.h"
#include "models/store/backup.h"
#include "models/store/store.h"
#include "models/store/storefile.h"
#include "ui/centralaccount.h"
#include "ui/setting.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("StoreCommands", text); }

Exit check(const Profile &profile, const QByteArray &key)
{
    Store store(profile.folder(), key);
    const QStringList faults = store.check().result();
    for (const QString &fault : faults) printError(fault);
    if (!faults.isEmpty()) {
        printError(words(QT_TRANSLATE_NOOP("StoreCommands", "The store is damaged. Restore a backup: wemi-console restore FILE")));
        return Exit::Refused;
    }
    print(words(QT_TRANSLATE_NOOP("StoreCommands", "The store is whole.")));
    return Exit::Done;
}

Exit backup(Profile &profile, const QByteArray &key, const QString &file)
{
    Store store(profile.folder(), key);
    requireRoomForKeyBeside(file, profile.folder());
    store.backup(QDir::current().absoluteFilePath(file)).waitForFinished();
    putKeyBeside(file, profile.folder());
    settings::lastBackup.set(profile.settings(), QDateTime::currentDateTimeUtc());
    print(words(QT_TRANSLATE_NOOP("StoreCommands", "The backup is made and checked: %1")).arg(QDir::toNativeSeparators(file)));
    return Exit::Done;
}

Exit restore(const Profile &profile, const QByteArray &key, const QString &file)
{
    const Restored done = restoreBackup(profile.folder(), key, QDir::current().absoluteFilePath(file));
    print(words(QT_TRANSLATE_NOOP("StoreCommands", "The backup is in place.")));
    if (done.rescued.putBack > 0) print(words(QT_TRANSLATE_NOOP("StoreCommands", "Changes made since, read from the damaged store and put back: %1")).arg(done.rescued.putBack));
    if (done.rescued.left > 0) print(words(QT_TRANSLATE_NOOP("StoreCommands", "Changes made since that could not be put back: %1")).arg(done.rescued.left));
    if (!done.replaced.isEmpty()) print(words(QT_TRANSLATE_NOOP("StoreCommands", "The store it replaced is kept as %1")).arg(QDir::toNativeSeparators(done.replaced)));
    return Exit::Done;
}

Exit demo(const Profile &profile, const QByteArray &key, const Invocation &asked)
{
    Store store(profile.folder(), key);
    requireNobodyIn(store);
    const DemoSize made = fillWithInventedPeople(store, cost::Tables::built(), {asked.seed, asked.people, asked.candidacies, asked.requests});
    print(words(QT_TRANSLATE_NOOP("StoreCommands", "Invented people: %1. Their simulations: %2. Requests: %3. Contacts: %4. Candidacies: %5. Proposals: %6. Meetings: %7. Contracts: %8."))
              .arg(made.people).arg(made.simulations).arg(made.requests).arg(made.contacts).arg(made.candidacies).arg(made.proposals).arg(made.meetings).arg(made.placements));
    return Exit::Done;
}

Exit import(const Profile &profile, const QByteArray &key, const Invocation &asked)
{
    Store store(profile.folder(), key);
    return runImport(store, asked.arguments);
}

Exit match(const Profile &profile, const QByteArray &key, const Invocation &asked)
{
    Store store(profile.folder(), key);
    return runMatch(store, asked.arguments);
}

Exit work(Profile &profile, const QByteArray &key, const Invocation &asked)
{
    if (asked.command == u"check") return check(profile, key);
    if (asked.command == u"backup") return backup(profile, key, asked.file);
    if (asked.command == u"import") return import(profile, key, asked);
    if (asked.command == u"match") return match(profile, key, asked);
    if (asked.command == u"report") {
        Store store(profile.folder(), key);
        return runReport(store, asked.arguments, QDate::currentDate());
    }
    if (asked.command == u"show") {
        Store store(profile.folder(), key);
        return showRecord(store, asked.kind, asked.number, asked.json);
    }
    if (asked.command == u"cv") {
        Store store(profile.folder(), key);
        return writeCv(store, asked);
    }
    if (asked.command == u"restore") return restore(profile, key, asked.file);
    return demo(profile, key, asked);
}

Exit refused(const QString &why)
{
    printError(why);
    return Exit::Refused;
}

Exit useKey(Profile &profile, const KeyAnswer &answer, const Invocation &asked)
{
    switch (answer.kind) {
    case KeyAnswer::Kind::Found: return work(profile, answer.key.view(), asked);
    case KeyAnswer::Kind::WantsPassphrase: case KeyAnswer::Kind::WantsNewPassphrase:
        return refused((answer.why ? answer.why->text() + u'\n' : QString())
                       + words(QT_TRANSLATE_NOOP("StoreCommands", "Give the passphrase of the store in WEMI_PASSPHRASE.")));
    case KeyAnswer::Kind::Lost: break;
    }
    return refused(answer.why ? answer.why->text() : words(QT_TRANSLATE_NOOP("StoreCommands", "The key of the store was not found.")));
}
} // namespace

Exit runStoreCommand(const Invocation &asked)
{
    // Finding the key would make one, and opening the store an empty store.
    const bool needsStore = QStringList{u"check"_s, u"backup"_s, u"import"_s, u"show"_s, u"match"_s, u"cv"_s, u"report"_s, u"sync"_s}.contains(asked.command);
    if (needsStore && !QFile::exists(storeFile(asked.profile)))
        return refused(words(QT_TRANSLATE_NOOP("StoreCommands", "There is no archive in %1.")).arg(QDir::toNativeSeparators(asked.profile)));
    Profile profile(asked.profile);
    if (asked.command == u"restore") takeKeyFromBeside(asked.file, profile.folder());
    KeychainSecrets secrets(u"wemi-console"_s);
    StoreKey key(profile.folder(), secrets);
    const auto end = [](Exit exit) { QCoreApplication::exit(static_cast<int>(exit)); };
    whenDone(key.find(passphraseFromEnvironment()), &key,
             [&](const KeyAnswer &answer) {
                 try {
                     if (asked.command == u"sync" && answer.kind == KeyAnswer::Kind::Found)
                         return runSync(profile, secrets, QByteArray(answer.key.view().constData(), answer.key.view().size()), asked.arguments, centralPasswordFromEnvironment(), &key, end);
                     end(useKey(profile, answer, asked));
                 } catch (const std::exception &e) {
                     end(refused(QString::fromUtf8(e.what())));
                 }
             },
             [&](const std::exception &e) { end(refused(QString::fromUtf8(e.what()))); });
    return static_cast<Exit>(QCoreApplication::exec());
}
