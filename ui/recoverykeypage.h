#pragma once
#include "ui/startpage.h"
#include <functional>

class QCheckBox;

// The recovery key, shown once, to be printed for the office safe. It counts only when somebody says that it is there.
class RecoveryKeyPage : public StartPage {
    Q_OBJECT
public:
    // Prints the key; given by whoever has a printer.
    using PrintKey = std::function<void(QWidget *over, const QString &recoveryKey)>;

    RecoveryKeyPage(const QString &recoveryKey, PrintKey print, QWidget *parent = nullptr);

Q_SIGNALS:
    void inTheSafe(const QString &recoveryKey);
};
