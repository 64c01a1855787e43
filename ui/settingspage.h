#pragma once
#include "ui/page.h"

class Appearance;
class QComboBox;
class QFormLayout;
class QSettings;

// What this machine remembers about how the program works. Every choice holds at once; there is nothing to save.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(QSettings &settings, Appearance &appearance, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString helpTopic() const override { return QStringLiteral("settings"); }
    QString key() const override { return QStringLiteral("settings"); }

Q_SIGNALS:
    void lockMinutesChanged(int minutes);

private:
    QComboBox *choice(QFormLayout *form, const QString &label, const QString &hint, const QList<std::pair<QString, QVariant>> &choices,
                      const QVariant &current, const std::function<void(const QVariant &)> &onChosen);
    void addAppearance(QFormLayout *form);
    void addPrinting(QFormLayout *form);
    void addLocking(QFormLayout *form);

    QSettings &m_settings;
    Appearance &m_appearance;
};
