#pragma once
#include "ui/desk.h"
#include <QObject>
#include <QTimer>

class PageTabs;

// Tells the other consoles which records are open in this window, where there is a way to them.
class OpenHere : public QObject {
    Q_OBJECT
public:
    OpenHere(const Desk &desk, const PageTabs &tabs, QObject *parent = nullptr);
    ~OpenHere() override;

private:
    void tell();

    Desk m_desk;
    const PageTabs &m_tabs;
    QList<QPair<QByteArray, QString>> m_told;
    QTimer m_soon;
};
