#pragma once
#include "models/store/store.h"
#include <QObject>
class QTimer;

// Keeps what is being typed in a form, never more than a second behind, until it is saved or thrown away. When the
// store cannot keep it, it says so and tries again.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    enum class State { Unchanged, Waiting, Keeping, Kept, Failed };

    // row() is what the form holds, or nothing when it holds no change.
    DraftKeeper(Store &store, std::function<std::optional<Row>()> row, QObject *parent = nullptr);
    // What of a row is on its way into the record already: its draft stays only if that save fails, also when nobody is here any more to see it.
    void setSaving(std::function<std::optional<QFuture<Saved>>(const Row &)> saving) { m_saving = std::move(saving); }

    // From now on drafts are of this record as it was at this version.
    void begin(const RecordType &type, const QString &id, const QString &operatorId, qint64 baseVersion);
    // Something was typed.
    void touch();
    // Keeps it now.
    void keep();
    // The record was saved, or its changes were thrown away. The kept draft goes, too.
    void forget();

    State state() const { return m_state; }
    // "Draft kept at 10:32": for the status bar.
    QString stateText() const;
    // Why the last attempt failed; empty again once one went well.
    QString failure() const { return m_failure; }

Q_SIGNALS:
    void stateChanged();

private:
    void enter(State state);
    void discard();

    Store &m_store;
    std::function<std::optional<Row>()> m_row;
    std::function<std::optional<QFuture<Saved>>(const Row &)> m_saving = [](const Row &) { return std::nullopt; };
    QTimer *m_timer;
    Draft m_draft;
    State m_state = State::Unchanged;
    QString m_failure;
    bool m_exists = false;  // the store holds a draft, or may
    bool m_again = false;   // typed while the last draft was on its way
};
