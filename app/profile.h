#pragma once
#include <QSettings>
#include <QString>

// The folder of one account of the computer: its store, the file that says how its key is found, the settings of the machine.
class Profile {
public:
    // Where nothing else is said.
    static QString usualFolder();
    // Makes the folder, readable by its owner alone. Throws Failure.
    explicit Profile(const QString &folder);

    QString folder() const { return m_folder; }
    QSettings &settings() { return m_settings; }

private:
    QString m_folder;
    QSettings m_settings;
};
