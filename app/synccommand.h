#pragma once
#include "app/commandline.h"
#include "models/sync/status.h"
#include <QJsonObject>
#include <functional>

class Profile;
class QObject;
class SecretStore;

// How the exchange stands, as sync status --format json has it.
QJsonObject syncJson(const syncing::Status &status);
QString syncText(const syncing::Status &status);

// sync --once, sync status, sync connect, sync disconnect: the exchange without a window. Needs the event loop; calls `end` once,
// with context still there, when all is done and printed. The password of the central is given, or the keychain's.
void runSync(Profile &profile, SecretStore &secrets, const QByteArray &key, const QStringList &arguments, const QString &givenPassword, QObject *context,
             const std::function<void(Exit)> &end);
// What is wrong with such arguments, in words; empty when they can be run.
QString faultOfSync(const QStringList &arguments);
