#pragma once
#include "models/records/listquery.h"
#include "models/records/record.h"
#include "models/store/likeness.h"
#include "models/store/whendone.h"
#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

class FolderLock;
class ListReader;
class Worker;
namespace undo { struct Undone; }

// The local store as the rest of the program sees it: records, their history, drafts, search. Every call runs on the one
// thread that owns the connection and answers with a future; the window never waits for it. A save, its history and its
// search entry are one transaction. Failures arrive as Failure.
class Store : public QObject {
    Q_OBJECT
public:
    // Opens, or creates, DIR/console.db with a key of 32 bytes, migrates it (a verified backup is made first) and holds the
    // folder's lock. Throws Failure: wrong key, damaged file, newer schema, second instance, read-only folder, full disk.
    Store(const QString &folder, const QByteArray &key, QObject *parent = nullptr);
    ~Store() override;

    // A stretch of a list: limit rows from offset.
    QFuture<RecordPage> list(const ListQuery &query, qint64 offset, qint64 limit);
    QFuture<qint64> count(const ListQuery &query);
    QFuture<std::optional<Record>> find(const RecordType &type, const QString &id);
    // Titles of records by id, whatever their type; those not found are left out.
    QFuture<QHash<QString, QString>> titles(const QByteArray &table, const QStringList &ids);

    // Writes the fields that differ. Refused with a Failure when the record has moved on since baseVersion and the same
    // field was changed; other fields merge. The draft of the record, if any, goes in the same transaction.
    QFuture<Saved> save(const RecordType &type, const Row &row, qint64 baseVersion, const Author &author);
    // The same for several records at one stroke, in their order; undo takes all of them back.
    QFuture<QList<Saved>> saveTogether(const QList<RecordSave> &records, const Author &author);
    QFuture<void> trash(const RecordType &type, const QStringList &ids, const Author &author);
    QFuture<void> restore(const RecordType &type, const QStringList &ids, const Author &author);
    // Newest first.
    QFuture<QList<HistoryEntry>> history(const RecordType &type, const QString &id);
    // Undoes the author's last change that is not undone, and says in a sentence what was undone; nothing when there is none.
    // Redo is undo of an undo.
    QFuture<std::optional<QString>> undo(const Author &author);
    QFuture<std::optional<QString>> redo(const Author &author);

    // unless: a save of the very same words that was asked for before; when that one went well the draft is not kept.
    QFuture<void> keepDraft(const Draft &draft, const std::optional<QFuture<Saved>> &unless = {});
    QFuture<void> discardDraft(const QString &operatorId, const QString &id);
    QFuture<std::optional<Draft>> draft(const QString &operatorId, const QString &id);
    QFuture<QList<Draft>> drafts(const QString &operatorId);

    // What the search box finds: words in any order, the last one may be unfinished, without accents or case.
    QFuture<QList<SearchHit>> search(const QString &words, int limit);

    // Who resembles a person being typed; pairs that may be one person; see likeness.h.
    QFuture<QList<Likeness>> alike(const Row &person, int limit);
    QFuture<QList<LikePair>> likePairs(int limit);
    QFuture<qint64> countLikePairs();
    QFuture<void> notTheSame(const QString &one, const QString &other, const Author &author);
    QFuture<PeopleMerge> mergePeople(const Row &kept, qint64 keptVersion, const QString &gone, qint64 goneVersion, const Author &author);
    QFuture<QList<PeopleMerge>> recentMerges();
    // What a merge would bring along; what an undo had to leave.
    QFuture<QList<Referring>> referring(const QString &person);
    QFuture<QStringList> undoMerge(const QString &mergeId, const Author &author);

    QFuture<QList<SavedView>> savedViews(const QByteArray &list, const Author &author);
    QFuture<void> keepView(const SavedView &view);
    QFuture<void> removeView(const QString &id);
    // How an operator left a screen (columns, widths, filter, scroll); kept here because a filter may name a person.
    QFuture<QJsonObject> screenState(const QString &operatorId, const QString &screen);
    QFuture<void> keepScreenState(const QString &operatorId, const QString &screen, const QJsonObject &state);

    // Keeps the bytes of a file under their SHA-256, which it gives in hexadecimal; the same bytes are kept once. A record names them (see Attachment).
    QFuture<QString> keepContent(const QByteArray &bytes);
    // Nothing when they are not on this computer.
    QFuture<std::optional<QByteArray>> content(const QString &fingerprint);

    // A line for each print, export and reading of a sensitive record: what, of which record, by whom.
    QFuture<void> logUse(const QString &what, const QByteArray &table, const QString &id, const Author &author);

    // Work of models/access and of the bulk tools on the owning thread: store.worker().run([](Database &db) { ... }) gives a
    // future; include models/store/worker.h. Not for windows and prints.
    Worker &worker() { return *m_worker; }

    // An encrypted copy under the same key, made while others work, opened and checked before it counts.
    QFuture<void> backup(const QString &path);
    // What is wrong with the file; empty when all is well.
    QFuture<QStringList> check();

Q_SIGNALS:
    void changed(const RecordType *type); // a record of that type was written; lists reload
    void saveFailed(const QString &text);

private:
    template <class Job> auto write(QList<const RecordType *> types, Job job);
    void tell(const QList<const RecordType *> &types);
    std::optional<QString> told(const std::optional<undo::Undone> &done);

    QString m_folder;
    QByteArray m_key;
    std::unique_ptr<FolderLock> m_lock; // let go last
    std::unique_ptr<ListReader> m_lists; // used on the worker's thread only, which ends first
    std::unique_ptr<Worker> m_worker;
};
