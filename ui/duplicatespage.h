#pragma once
#include "models/store/likeness.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QTimer>

class NoticeBar;
class PersonComparison;
class QLabel;
class QListWidget;
class QPushButton;
class RecentMerges;

// People who may be one and the same: looked at pair by pair, merged, or found to be two. Nothing is merged by itself.
class DuplicatesPage : public Page {
    Q_OBJECT
public:
    explicit DuplicatesPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Duplicates"); }
    QString helpTopic() const override { return QStringLiteral("duplicates"); }
    QString key() const override { return QStringLiteral("duplicates"); }

private:
    QWidget *pairsSide();
    QWidget *comparisonSide();
    void reload();
    void list(const QList<LikePair> &pairs, qint64 total);
    void choose();
    void load(const QString &keptId, const QString &otherId);
    void describe();
    void swap();
    void merge();
    void notTheSame();
    void refresh();
    void fail(const std::exception &e);

    const Desk &m_desk;
    QLabel *m_total;
    QListWidget *m_list;
    QLabel *m_empty;
    QWidget *m_right = nullptr;
    QLabel *m_why, *m_keptTitle, *m_otherTitle, *m_moves;
    PersonComparison *m_comparison;
    QPushButton *m_merge, *m_other, *m_swap;
    RecentMerges *m_recent;
    NoticeBar *m_notice;
    QList<LikePair> m_pairs;
    QTimer m_later;
    quint64 m_asked = 0; // the answer about a pair left since is not shown
    bool m_busy = false;
};
