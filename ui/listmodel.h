#pragma once
#include "models/store/store.h"
#include <QAbstractTableModel>
#include <QSet>
class QTimer;

// The records of a query as a table, however long: stretches are fetched when they come into sight, an ellipsis stands
// where one has not arrived. One column per shown field, in the order of the fields.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, LoadedRole };
    static constexpr int stretch = 100; // rows fetched together

    // A word beside a value that the eye should catch.
    struct Remark {
        enum class Tone { Plain, Soon, Late };
        QString words;
        Tone tone = Tone::Plain;
    };

    ListModel(Store &store, const RecordType &type, QObject *parent = nullptr);

    // Asked for each cell; nothing where there is nothing to say.
    std::function<std::optional<Remark>(const Field &field, const Record &record)> remark;

    const RecordType &type() const { return m_type; }
    const ListQuery &query() const { return m_query; }
    // Another query: what was there stays until its answer has come.
    void setQuery(const ListQuery &query);
    // The same query again, because records changed.
    void reload();
    qint64 total() const { return m_total; }
    bool isReady() const { return m_ready; } // the answer to the present query has come

    const Field &fieldAt(int column) const;
    int columnOf(QByteArrayView column) const; // -1: not a column of this list
    const Record *recordAt(int row) const;     // nullptr: not here yet
    QString idAt(int row) const;
    int rowOf(const QString &id) const; // -1: not among what is here
    QString titleOf(const QString &id) const { return m_titles.value(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void reloaded(bool otherQuery); // rows may be other records than before
    void arrived();                 // a stretch is here
    void failed(const QString &text);

private:
    void want(int number) const;
    void fetchWanted();
    void fetch(int number, int count);
    void take(int number, int count, const RecordPage &page);
    QString shown(const Record &record, int column) const;
    QString withRemark(const Record &record, int column) const;
    QVariant inkOf(const Record &record, const Field &field, int role) const;

    Store &m_store;
    const RecordType &m_type;
    QList<int> m_fields; // of the columns
    ListQuery m_query;
    qint64 m_total = 0;
    int m_generation = 0; // answers to earlier questions are dropped
    int m_taken = 0;      // the generation of what is held
    bool m_ready = false;
    bool m_otherQuery = true;
    QHash<int, QList<Record>> m_stretches;
    QHash<QString, QString> m_titles;
    mutable QList<int> m_recent; // stretches looked at, the latest last
    mutable QList<int> m_wanted;
    QSet<int> m_underWay;
    QTimer *m_fetch;
};
