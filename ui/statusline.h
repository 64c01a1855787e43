#pragma once
#include <QStatusBar>

class Page;
class QDateTime;
class QLabel;
class Session;

// The bar at the bottom: whether what is on screen is saved, who works where, when the last backup was made.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaved(const Page *page);
    void showWho(const Session &session);
    void showBackup(const QDateTime &lastBackup); // UTC; invalid: never
    void say(const QString &text); // for a while

private:
    QLabel *m_saved, *m_who, *m_backup;
};
