#pragma once
#include "models/access/storekey.h"
#include "ui/startpage.h"

class QLineEdit;

// Opens the archive with the recovery key from the safe. A slip of the finger is named, by group, while one types.
class RecoveryPage : public StartPage {
    Q_OBJECT
public:
    explicit RecoveryPage(StoreKey &key, const QString &why, QWidget *parent = nullptr);

Q_SIGNALS:
    void recovered(const KeyAnswer &answer);
    void backRequested();

private:
    void check();
    void submit();

    StoreKey &m_key;
    QLineEdit *m_typed;
};
