#pragma once
#include "models/sync/status.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QTimer>

class NoticeBar;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
class UnsentList;

// What this console has not got through to the central, and why: each change with its record, since when, by whom; what the
// central did not take, with what can be done about it.
class UnsentPage : public Page {
    Q_OBJECT
public:
    explicit UnsentPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Not sent yet"); }
    QString helpTopic() const override { return QStringLiteral("exchange"); }
    QString key() const override { return QStringLiteral("unsent"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeChosen();
    void listen();
    void follow(const syncing::Status &status);
    void restore();
    void choose();
    const syncing::Unsent *chosen() const;
    void open();
    void tryNow();
    void sendAgain();
    void giveUp();
    void done(const QFuture<void> &work, const QString &said, const QString &failed);
    void say(const QString &what, const QString &why);

    Desk m_desk;
    QLabel *m_standing, *m_loading, *m_besides, *m_empty;
    QProgressBar *m_progress;
    QPushButton *m_now;
    NoticeBar *m_notice;
    QTreeView *m_view;
    UnsentList *m_list;
    QWidget *m_detail;
    QLabel *m_what, *m_why;
    QPushButton *m_open, *m_again, *m_giveUp;
    QTimer m_soon;
    qint64 m_number = 0; // of the change one is on, over a reload
};
