#pragma once
#include "models/access/storekey.h"
#include "ui/startpage.h"

class PasswordLine;

// Where no keychain keeps the key of the archive, a passphrase locks it: asked for, or chosen.
class PassphrasePage : public StartPage {
    Q_OBJECT
public:
    enum class Purpose {
        Enter,         // of an archive that has one
        ChooseForNew,  // of an archive that is being made
        ChooseAgain    // after the recovery key opened the archive
    };
    PassphrasePage(StoreKey &key, Purpose purpose, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void recoveryRequested();
    void keychainRequested(); // look again whether a keychain answers

private:
    void submit();
    bool isComplete();
    template <class T> void wait(QFuture<T> future);

    StoreKey &m_key;
    Purpose m_purpose;
    PasswordLine *m_passphrase;
    PasswordLine *m_again = nullptr;
};
