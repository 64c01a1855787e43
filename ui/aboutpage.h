#pragma once
#include "ui/page.h"

struct Desk;

// What is running: the versions somebody who helps will ask for.
class AboutPage : public Page {
    Q_OBJECT
public:
    explicit AboutPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("About"); }
    QString helpTopic() const override { return QStringLiteral("start"); }
    QString key() const override { return QStringLiteral("about"); }
};
