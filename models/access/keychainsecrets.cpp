#include "models/access/keychainsecrets.h"
#include <QCoreApplication>
#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

NoKeychain::NoKeychain(const QString &why)
    : Failure(QCoreApplication::translate("Access", "The keychain of this computer does not answer."), why,
              QCoreApplication::translate("Access", "Sign in to the computer with your own account and try again."))
{
}

namespace {
// QtKeychain 0.13 cannot be asked whether a keychain is there: any error it does not name means that none answered.
std::exception_ptr failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return std::make_exception_ptr(Failure(QCoreApplication::translate("Access", "The keychain of this computer refused to give its secret."),
                                               QCoreApplication::translate("Access", "It is locked, or the request to unlock it was cancelled."),
                                               QCoreApplication::translate("Access", "Unlock the keychain and try again.")));
    default: return std::make_exception_ptr(NoKeychain(job.errorString()));
    }
}
} // namespace

KeychainSecrets::KeychainSecrets(const QString &service, std::chrono::milliseconds patience) : m_service(service), m_patience(patience) {}

template <class T, class Job, class Take> QFuture<T> KeychainSecrets::start(Job *job, const QString &name, Take take)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    job->setKey(name);
    job->setInsecureFallback(false);
    const auto isOver = [promise] { return promise->future().isFinished(); };
    QObject::connect(job, &QKeychain::Job::finished, job, [=] {
        if (isOver()) return;
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) take(*promise, *job);
        else promise->setException(failureOf(*job));
        promise->finish();
    });
    QTimer::singleShot(m_patience, job, [=] {
        if (isOver()) return;
        promise->setException(std::make_exception_ptr(NoKeychain(QCoreApplication::translate("Access", "It was asked and said nothing for too long."))));
        promise->finish();
    });
    const QFuture<T> future = promise->future();
    job->start();
    return future;
}

QFuture<std::optional<QString>> KeychainSecrets::read(const QString &name)
{
    using Answer = std::optional<QString>;
    return start<Answer>(new QKeychain::ReadPasswordJob(m_service), name, [](QPromise<Answer> &promise, const auto &job) {
        promise.addResult(job.error() == QKeychain::EntryNotFound ? Answer() : Answer(job.textData()));
    });
}

QFuture<void> KeychainSecrets::write(const QString &name, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    return start<void>(job, name, [](QPromise<void> &, const auto &) {});
}

QFuture<void> KeychainSecrets::remove(const QString &name)
{
    return start<void>(new QKeychain::DeletePasswordJob(m_service), name, [](QPromise<void> &, const auto &) {});
}
