#pragma once
#include "models/sync/waiting.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QTimer>

class ConflictList;
class ManyConflicts;
class NoticeBar;
class QComboBox;
class QLabel;
class QListView;
class RecordConflicts;

// What two people changed without seeing each other: a record at a time, looked at and decided, or many at one stroke.
// Nothing has to be decided at once, and nothing is lost.
class ConflictsPage : public Page {
    Q_OBJECT
public:
    // An id: of the record it is opened for, which comes to the front.
    ConflictsPage(const Desk &desk, const QString &record = {}, QWidget *parent = nullptr);

    QString title() const override { return tr("Conflicts"); }
    QString helpTopic() const override { return QStringLiteral("conflicts"); }
    QString key() const override { return m_of.isEmpty() ? QStringLiteral("conflicts") : QStringLiteral("conflicts/") + m_of; }

private:
    using Shown = syncing::conflicts::Shown;
    using Decisions = QList<syncing::waiting::Decision>;
    struct Key {
        QByteArray table;
        QString record;
        bool operator==(const Key &) const = default;
    };

    void build();
    QWidget *makeHead();
    QWidget *makeList();
    void listen();
    void refresh();
    void restore();
    void describe();
    void choose();
    void step();
    void meanwhile(const Key &before, const QList<Shown> &cards);
    void missed(const QList<Shown> &gone);
    QList<int> selected() const;
    void followSelection();
    void keepSelected(bool arrivedLater, const QString &inWords);
    void decide(const Decisions &decisions);
    void takeBack(const QList<syncing::ConflictCard> &cards);
    void fail(const QString &what, const QString &why);

    Desk m_desk;
    QString m_of; // the record it was opened for
    QLabel *m_why, *m_total, *m_empty;
    QComboBox *m_which;
    NoticeBar *m_notice;
    QListView *m_view;
    ConflictList *m_list;
    QWidget *m_halves;
    ManyConflicts *m_many;
    RecordConflicts *m_record;
    QTimer m_soon;
    Key m_shown;            // the record at the right
    QList<Key> m_selection; // kept over a reload
    QString m_wanted;       // a record asked for before it was read
    QSet<QString> m_mine;   // cards decided on this page: nobody else did
    bool m_restoring = false;
};
