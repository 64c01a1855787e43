#pragma once
#include "models/store/store.h"
#include <QObject>

// A field that two people changed at the same time.
struct Clash {
    QByteArray column;
    QVariant mine, theirs;
    bool operator==(const Clash &) const = default;
};

// One record that is open on a page: as the store holds it, saved, and followed when others change it.
class OpenRecord : public QObject {
    Q_OBJECT
public:
    // What was under way when it failed.
    enum class Attempt { Load, Follow, Save, ReadSaved, Trash, Restore };

    OpenRecord(Store &store, const RecordType &type, const QString &id, QObject *parent = nullptr);

    const RecordType &type() const { return m_type; }
    const QString &id() const { return m_id; }
    bool isNew() const { return m_record.version == 0; }
    bool isSaving() const { return m_saving; }
    // The last save that was asked for.
    const std::optional<QFuture<Saved>> &asked() const { return m_asked; }
    // As the store held it when what is typed began.
    const Record &base() const { return m_record; }
    // What others have made of it since; the same as base when nobody has.
    const Record &latest() const { return m_latest; }

    void load();
    // Looks at what others made of it.
    void follow();
    // Takes what others saved for the base: what is typed from now on is a change of that.
    void rebase() { m_record = m_latest; }
    // What a record that was never saved holds before anything is typed.
    void beginNew(const Row &row);
    // What is typed began from an earlier version.
    void beginFrom(const Row &row, qint64 version);
    // Asked again while one is under way, nothing happens: a double click saves once.
    void save(const Row &row, const Author &author);
    // Reads what was saved: asked again where the save went well and the reading failed.
    void readSaved(bool changed);
    void setTrashed(bool trashed, const Author &author);
    // What both changed, to different values.
    QList<Clash> clashes(const Row &mine) const;
    QFuture<QList<HistoryEntry>> history() { return m_store.history(m_type, m_id); }
    // The record as it was at an earlier version, or nothing when its history does not reach so far.
    static std::optional<Row> rowAt(const Record &now, const QList<HistoryEntry> &newestFirst, const RecordType &type, qint64 version);

Q_SIGNALS:
    void loaded();
    void movedOn();             // others, or another window, changed it
    void saved(bool changed);   // false: nothing differed
    void refused();             // not saved: there are clashes
    void trashedChanged(bool byMe);
    void gone();                // erased for good, or not to be seen by whoever uses this computer: nothing is followed any more
    void failed(Attempt attempt, const QString &text, bool mayPass = false); // mayPass: the same may go well a moment later

private:
    void look(std::function<void(const std::optional<Record> &)> then, std::function<void(const QString &)> otherwise);
    void leave();
    bool bothChanged(qsizetype at, const Row &own) const;
    bool changesUnit(QByteArrayView unit, const Row &row) const;
    void notSaved(const Row &row, const QString &text, bool mayPass);

    Store &m_store;
    const RecordType &m_type;
    QString m_id;
    Record m_record, m_latest;
    std::optional<QFuture<Saved>> m_asked;
    bool m_loaded = false;
    bool m_saving = false;
};
