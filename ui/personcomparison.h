#pragma once
#include "models/records/personmerge.h"
#include "models/records/record.h"
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class Store;

// Two records of people side by side: what differs first, with a choice for each field; below it what they have in common.
class PersonComparison : public QWidget {
    Q_OBJECT
public:
    explicit PersonComparison(Store &store, QWidget *parent = nullptr);

    // The first is the one that stays.
    void compare(const Record &kept, const Record &other);
    void clear();
    bool isComparing() const { return m_kept.version > 0; }
    const Record &kept() const { return m_kept; }
    const Record &other() const { return m_other; }
    // What the record that stays would hold.
    Row merged() const;

private:
    void empty();
    void ask();
    void fill(const QHash<QString, QString> &titles);
    void addHeading(const QString &text);
    void addChoice(const Field &field, const QVariant &kept, const QVariant &other, const QHash<QString, QString> &titles);
    void addSame(const Field &field, const QString &value);
    QString shown(const Field &field, const QVariant &value, const QHash<QString, QString> &titles) const;

    Store &m_store;
    QGridLayout *m_grid;
    Record m_kept, m_other;
    QHash<QByteArray, QButtonGroup *> m_choices;
    quint64 m_asked = 0;
};
