#pragma once
#include "ui/openrecord.h"
class QTimer;
class RecordForm;

// What of a record that is being typed is saved, and when: everything when a person says so; by itself, some seconds after
// the last key, all that is right already; and what a button does in a save of its own.
class RecordSaver : public QObject {
    Q_OBJECT
public:
    using Change = std::function<Row(Row)>;
    struct Hooks {
        std::function<Author()> author;
        Change completed;               // the row with what the program itself puts in it
        std::function<bool()> may;      // whether it may be written at this moment
    };
    RecordSaver(OpenRecord &record, RecordForm &form, Hooks hooks, QObject *parent = nullptr);

    // Only for records that save themselves.
    void setAutomatic(bool automatic) { m_automatic = automatic; }
    bool isAutomatic() const { return m_automatic; }
    // Something was typed.
    void touch();
    // The whole form, which has no problem.
    void saveAll();
    // What is right already, now. False when there is nothing to save or it cannot be.
    bool flush();
    // What is typed first, then the record as it is kept with this done to it.
    void apply(const Change &change);
    // The form's values that the last save wrote.
    const Row &sent() const { return m_sent; }
    // The save under way, if it writes just this.
    std::optional<QFuture<Saved>> saving(const Row &row) const;
    // The save came to an end. One that may pass by itself is tried again after a while, another once something is changed.
    void succeeded();
    void failed(bool mayPass);
    // "Saved at 10:32", "Saving…", "Not saved".
    QString stateText() const;

Q_SIGNALS:
    void stateChanged();
    void dropped(const QString &why); // a change that was asked for was not made

private:
    void send(const Row &row);
    bool hasMore() const;

    OpenRecord &m_record;
    RecordForm &m_form;
    Hooks m_hooks;
    QTimer *m_timer;
    QList<Change> m_changes;
    Row m_sent;
    bool m_automatic = false;
    bool m_failed = false;
};
