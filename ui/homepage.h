#pragma once
#include "models/intake/worklists.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QTimer>

class NoticeBar;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QButtonGroup;
class Tile;
class UrgentList;
class WorkTiles;
struct Draft;

// What must I do now: numbers that open the very lists they count, the requests with the least time left, and work that was
// begun and not saved.
class HomePage : public Page {
    Q_OBJECT
public:
    HomePage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Home"); }
    QString helpTopic() const override { return QStringLiteral("home"); }
    QString key() const override { return QStringLiteral("home"); }
    // The number on a tile; nothing while it is not known.
    std::optional<qint64> numberOn(const QByteArray &tile) const;
    QList<intake::WorkList> lists() const;

private:
    intake::Scope scope() const;
    void build();
    void listen();
    // What is to be done, kind by kind; requests come first.
    QList<intake::DayPart> parts() const;
    WorkTiles *addPart(const intake::DayPart &part, bool first);
    void addTile(WorkTiles &board, const QByteArray &key, const QString &title, const QString &note);
    void addPayTiles(WorkTiles &board);
    void ask(const QByteArray &key);
    void refresh();
    void count(const intake::WorkList &list);
    void countDuplicates();
    void countPay();
    void showDrafts(const QList<Draft> &drafts);
    void keepChoice();
    void waitForMidnight();
    void fail(const QString &text);

    Desk m_desk;
    QComboBox *m_where;
    QComboBox *m_whose;
    QLabel *m_day;
    NoticeBar *m_trouble;
    QButtonGroup *m_group;
    QHash<QByteArray, WorkTiles *> m_boards; // by the key of a number
    QHash<QByteArray, Tile *> m_tiles;
    UrgentList *m_urgent;
    QPushButton *m_all;
    QLabel *m_none;
    QWidget *m_unsaved;
    QListWidget *m_drafts;
    QTimer m_soon;     // after a change, once for many
    QTimer m_midnight; // tomorrow other things are due
    QHash<QByteArray, QDate> m_payDays; // the day of whose minimum a number speaks
    QDate m_countedOn;                  // when those were counted
    bool m_contractsChanged = true;     // since then
    quint64 m_round = 0;
    bool m_peopleChanged = true; // since duplicates were counted, which takes longer than a list
};
