#pragma once
#include "models/matching/pool.h"
#include <QWidget>
class QLineEdit;
class QListWidget;

// "Why is this worker not in the list?": a name is typed, whoever bears it is found among all the workers.
class MatchSearch : public QWidget {
    Q_OBJECT
public:
    explicit MatchSearch(QWidget *parent = nullptr);

    void setPool(const std::shared_ptr<const matching::Pool> &pool);

Q_SIGNALS:
    void chosen(qsizetype worker);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void offer(qsizetype worker);
    void say(const QString &text);
    void choose();

    std::shared_ptr<const matching::Pool> m_pool;
    QStringList m_names; // names and numbers, folded, by worker
    QLineEdit *m_box;
    QListWidget *m_found;
};
